#!/usr/bin/env python3
"""Measures `derek serve`: from the moment a file is saved to the moment the open page has been read again.

usage: preview.py [--sizes 1000,10000] [--edits 15] [--full] [--work FOLDER]

As the script in the page does, it waits for the event that something changed and asks for the page then; the page
has to show the edit. Before each edit it waits until the preview has nothing left to do. Edits in turn: the text of a
person, and the person's name, which stands in lists and in other records' pages too.
"""
import argparse
import http.client
import os
import re
import statistics
import subprocess
import time

from measure import PROJECT, prepare

TICKS = os.sysconf("SC_CLK_TCK")


def used(pid):
    """Seconds of CPU of a process so far."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def await_rest(pid):
    quiet = 0
    while quiet < 3:
        before = used(pid)
        time.sleep(0.4)
        quiet = quiet + 1 if used(pid) - before < 0.03 else 0


def page(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path)
    text = connection.getresponse().read().decode("utf-8")
    connection.close()
    return text


def read(file):
    with open(file, encoding="utf-8") as source:
        return source.read()


def save(file, text):
    """As text editors do it: a new file in the old one's place."""
    with open(file + ".tmp", "w", encoding="utf-8") as out:
        out.write(text)
    os.replace(file + ".tmp", file)


def seconds_until(port, path, mark, edit):
    """From the save to the page with the mark in it."""
    stream = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    stream.request("GET", "/_derek/events")
    events = stream.getresponse()
    await_state(events)  # that every page begins with
    start = time.monotonic()
    edit()
    while True:
        await_state(events)
        if mark in page(port, path):
            break
        if time.monotonic() - start > 60:
            raise SystemExit(f"{path} never showed {mark}")
    taken = time.monotonic() - start
    stream.close()
    return taken


def await_state(events):
    while not (line := events.readline()).startswith(b"data:"):
        if not line:
            raise SystemExit("the preview has ended")


def port_of(server):
    said = ""
    while not (found := re.search(r"http://[^ ]*?:(\d+)", line := server.stdout.readline())):
        said += line
        if not line:
            raise SystemExit(f"the preview did not start: {said}")
    return int(found.group(1))


def measure(n, args):
    derek = f"{prepare(n, args.work, args.full)}/derek"
    number = "p" + "1".zfill(max(4, len(str(n))))
    edits = (("text", f"{derek}/content/people/{number}/en.md", " {.editorial}", " Mark{} {{.editorial}}"),
             ("name", f"{derek}/content/people/{number}/record.json", '"en": "', '"en": "Mark{}'))
    originals = {file: read(file) for _, file, _, _ in edits}
    server = subprocess.Popen([f"{PROJECT}/derek", "serve", "--port", "0", "--project", derek],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=PROJECT)
    try:
        port = port_of(server)
        path = f"/en/people/{number}.html"
        page(port, path)
        times = {"text": [], "name": []}
        for i in range(args.edits):
            for kind, file, old, new in edits:
                await_rest(server.pid)
                mark = f"{kind}{i}x"
                text = originals[file].replace(old, new.format(mark), 1)
                times[kind].append(seconds_until(port, path, f"Mark{mark}", lambda: save(file, text)))
        for kind, each in times.items():
            settled = each[len(each) // 3:]  # the first ones run before the code is compiled
            print(f"{n} records, {kind}: median {statistics.median(settled) * 1000:.0f} ms, "
                  f"worst {max(settled) * 1000:.0f} ms, first {each[0] * 1000:.0f} ms", flush=True)
    finally:
        server.terminate()
        server.wait()
        for file, text in originals.items():
            save(file, text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--edits", type=int, default=15)
    parser.add_argument("--full", action="store_true", help="the project's own templates, which have sheets as well")
    parser.add_argument("--work", default=f"{PROJECT}/target/bench")
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    os.chdir(args.work)
    for n in map(int, args.sizes.split(",")):
        measure(n, args)


if __name__ == "__main__":
    main()
