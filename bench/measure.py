#!/usr/bin/env python3
"""Runs Derek and, where installed, Hugo and html-proofer in turn on the same records, and prints ratios.

usage: measure.py [--sizes 100,1000,10000] [--rounds 3] [--work FOLDER] [--full] [--proofer] [--again]

Each round runs every program once, each time from nothing: no output, no cache, a new process. Printed are the
medians of wall clock, CPU (user and system, with all children) and peak memory (the largest process), and the
medians of the rounds' ratios, which hold on a machine whose speed varies where the seconds do not.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(HERE)


class Run:
    """What one process cost: seconds by the wall clock, seconds of CPU, MiB at its peak."""

    def __init__(self, wall, cpu, peak):
        self.wall, self.cpu, self.peak = wall, cpu, peak


def run(command, folder, accepted=(0,)):
    start = time.monotonic()
    with open("measure.log", "wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepted:
        sys.stderr.write(open("measure.log", encoding="utf-8", errors="replace").read()[-3000:])
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def proof(site):
    """html-proofer on a site, whatever it finds; its options have other names since version 4."""
    version = subprocess.run(["htmlproofer", "--version"], capture_output=True, text=True, check=True).stdout
    swap = "--url-swap" if int(version.split()[-1].split(".")[0]) < 4 else "--swap-urls"
    result = run(["htmlproofer", "--disable-external", "--allow-hash-href", swap, "^https.//example.org:", "."], site,
                 accepted=(0, 1))
    with open("measure.log", encoding="utf-8", errors="replace") as log:
        said = log.read()
    if "Ran on" not in said:
        sys.exit(f"html-proofer looked at nothing:\n{said[-3000:]}")
    return result


def remove(*paths):
    for path in paths:
        shutil.rmtree(path, ignore_errors=True)


def prepare(n, work, full):
    folder = f"{work}/{n}{'-full' if full else ''}"
    if not os.path.isdir(folder):
        arguments = ["--full"] if full else []
        subprocess.run([sys.executable, f"{HERE}/generate.py", str(n), folder, *arguments], check=True)
        run([f"{PROJECT}/derek", "translated", "--all", "--project", f"{folder}/derek"], PROJECT)
    return folder


def programs(folder, args):
    """Name and a function that runs the program once, in the order in which they run."""
    derek, hugo = f"{folder}/derek", f"{folder}/hugo"
    extent = "--no-pdf" if args.full else "--pages-only"
    build = [f"{PROJECT}/derek", "build", extent, "--project", derek]

    def cold():
        remove(f"{derek}/site-output", f"{derek}/.derek-cache")
        return run(build, PROJECT)

    def copy():
        remove(f"{folder}/copy")
        return run(["cp", "-r", f"{derek}/site-output", f"{folder}/copy"], folder)

    def after(path, change):
        """A build after a change of one file, which is taken back afterwards."""
        def once():
            with open(path, encoding="utf-8") as file:
                text = file.read()
            changed = change(text)
            if changed == text:
                sys.exit(f"{path} has nothing to change")
            with open(path, "w", encoding="utf-8") as file:
                file.write(changed)
            result = run(build, PROJECT)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            run(build, PROJECT)  # the next change is measured from the same state
            return result
        return once

    chosen = {"derek": cold}
    if args.again:
        chosen["nothing changed"] = lambda: run(build, PROJECT)
        person = f"{derek}/content/people/p{'1'.zfill(max(4, len(str(args.n))))}"
        chosen["one text changed"] = after(
            f"{person}/en.md", lambda text: text.replace(" {.editorial}", ", again. {.editorial}", 1))
        chosen["one name changed"] = after(
            f"{person}/record.json", lambda text: text.replace('{"kk": "', '{"kk": "Ә', 1))
        chosen["one template changed"] = after(
            f"{derek}/templates/person.html", lambda text: text + "<!-- again -->\n")
    chosen["cp -r of the output"] = copy
    if shutil.which("hugo"):
        def other():
            remove(f"{hugo}/public")
            return run(["hugo", "--quiet"], hugo)
        chosen["hugo"] = other
        if args.proofer and shutil.which("htmlproofer"):
            chosen["html-proofer"] = lambda: proof(f"{hugo}/public")
    return chosen


def median(values):
    return statistics.median(list(values))


def measure(n, args):
    args.n = n
    chosen = programs(prepare(n, args.work, args.full), args)
    list(chosen.values())[0]()  # unmeasured: the launcher's archive of classes, the disk's cache
    runs = {name: [] for name in chosen}
    for _ in range(args.rounds):
        for name, once in chosen.items():
            runs[name].append(once())
    print(f"\n{n} records, {args.rounds} rounds: medians, and Derek ÷ the other in the same round")
    print(f"| {'program':22} | wall s | CPU s | MiB | ÷ wall | ÷ CPU | ÷ MiB |\n|---|---|---|---|---|---|---|")
    if "hugo" in runs and "html-proofer" in runs:
        runs["hugo + html-proofer"] = [Run(a.wall + b.wall, a.cpu + b.cpu, max(a.peak, b.peak))
                                       for a, b in zip(runs["hugo"], runs["html-proofer"])]
    for name, each in runs.items():
        figures = [median(getattr(r, field) for r in each) for field in ("wall", "cpu", "peak")]
        ratios = [median(getattr(d, field) / getattr(r, field) for d, r in zip(runs["derek"], each))
                  for field in ("wall", "cpu", "peak")]
        print(f"| {name:22} | {figures[0]:.2f} | {figures[1]:.2f} | {figures[2]:.0f} | "
              + " | ".join(f"{x:.2f}" for x in ratios) + " |", flush=True)
    return median(r.cpu for r in runs["derek"]) / n


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--work", default=f"{PROJECT}/target/bench")
    parser.add_argument("--full", action="store_true", help="the templates of the repository, and all that goes with pages")
    parser.add_argument("--proofer", action="store_true", help="html-proofer on Hugo's output as well")
    parser.add_argument("--again", action="store_true", help="builds after builds: nothing, one text, one name, one template changed")
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    os.chdir(args.work)
    costs = {n: measure(n, args) for n in map(int, args.sizes.split(","))}
    print("\nCPU for each record: " + ", ".join(f"{n}: {cost * 1000:.2f} ms" for n, cost in costs.items()))


if __name__ == "__main__":
    main()
