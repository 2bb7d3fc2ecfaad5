#!/usr/bin/env python3
"""Writes N invented records as a project of Derek's and as one of Hugo's, for the same work.

usage: generate.py N FOLDER [--full]

FOLDER/derek   content/, templates/ and assets/; templates that make the same pages as Hugo's
FOLDER/hugo    content, layouts, data and configuration
--full         Derek's project with the templates and assets of this repository's own site
"""
import argparse
import os
import shutil

from records import (FACTS, I18N, J, KIND_OF, KINDS, LANGS, REFS, desc, facts, links, loc, make, refs, write,
                     yaml_front)

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(HERE)
CSS = "body{font:16px/1.5 sans-serif;max-width:60rem;margin:auto}td,th{border:1px solid #ccc;padding:.2rem}\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="15" fill="#27c"/></svg>\n'
FOLDERS = {"persons": "people", "protests": "protests", "cases": "cases"}
SCHEMES = {"persons": "person", "protests": "protest", "cases": "case"}
PASSAGES = 4
RECORDS_A_SOURCE = 50


# ---------------------------------------------------------------- Hugo
def hugo(recs, bodies, out):
    """content/LANGUAGE/KIND/ID.md, a record's data in front matter, links by the relref shortcode"""
    shutil.copytree(f"{HERE}/hugo", out)
    write(f"{out}/static/assets/site.css", CSS)
    write(f"{out}/static/assets/logo.svg", SVG)
    write(f"{out}/data/factorder.json", J(FACTS))
    for lang in LANGS:
        write(f"{out}/i18n/{lang}.yaml", "".join(f"{k}: {J(v)}\n" for k, v in I18N[lang].items()))
        write(f"{out}/content/{lang}/_index.md", yaml_front({"title": I18N[lang]["home"]}))
        for kind in KINDS:
            write(f"{out}/content/{lang}/{kind}/_index.md", yaml_front({"title": I18N[lang][kind]}))
    for r in recs.values():
        for lang in LANGS:
            front = yaml_front({"title": r["title"][lang], "rid": r["id"], "description": desc(r, lang),
                                "facts": facts(r, lang), **refs(r)})
            text = links(bodies[r["id"], lang],
                         lambda i, f: '{{< relref "/' + KIND_OF[i[0]] + "/" + i + f + '" >}}')
            write(f"{out}/content/{lang}/{r['kind']}/{r['id']}.md", front + text)


# ---------------------------------------------------------------- Derek
class Citations:
    """One passage for each record, every passage of every source in use."""

    def __init__(self, ids):
        self.sources = max(6, len(ids) // RECORDS_A_SOURCE)
        self.place = {rid: i for i, rid in enumerate(ids)}

    def of(self, rid):
        i = self.place[rid]
        return f"source-{i % self.sources + 1:05d}#{i // self.sources % PASSAGES + 1}"


def derek(recs, bodies, out, full):
    """content/KIND/ID/{record.json,kk.md,en.md}; what the facts are about stands in the record"""
    own = f"{HERE}/derek"
    shutil.copytree(f"{PROJECT}/templates" if full else f"{own}/templates", f"{out}/templates")
    if full:
        shutil.copytree(f"{PROJECT}/assets", f"{out}/assets")
    else:
        write(f"{out}/assets/site.css", CSS)
        write(f"{out}/assets/logo.svg", SVG)
    content = f"{out}/content"
    for part in ("schema", "messages"):
        shutil.copytree(f"{PROJECT}/content/{part}", f"{content}/{part}")
    both = lambda key: {lang: I18N[lang][key] for lang in LANGS}
    write(f"{content}/site.json", J({
        "$schema": "schema/site.schema.json", "title": both("site"), "tagline": both("tagline"),
        "baseUrl": "https://example.org/",
        "languages": [{"code": "kk", "name": "Қазақша", "quotes": "«»“”"},
                      {"code": "en", "name": "English", "quotes": "“”‘’"}],
        "publisher": both("site"), "license": both("footer")}) + "\n")
    cites = Citations(list(recs))
    for i in range(1, cites.sources + 1):
        write(f"{content}/sources/source-{i:05d}.json", J(source(i)) + "\n")
    joins = participants(recs)
    for r in recs.values():
        folder = f"{content}/{FOLDERS[r['kind']]}/{r['id']}"
        write(f"{folder}/record.json", J(record(r, cites, joins)) + "\n")
        for lang in LANGS:
            write(f"{folder}/{lang}.md", markdown(bodies[r["id"], lang], cites.of(r["id"]), full))


def participants(recs):
    """Derek's protests name their people; here people name their protests as well."""
    joins = {rid: list(r["organisers"]) for rid, r in recs.items() if r["kind"] == "protests"}
    for rid, r in recs.items():
        for protest in r.get("protests", []):
            if rid not in joins[protest]:
                joins[protest].append(rid)
    return joins


def source(i):
    return {"$schema": "../schema/source.schema.json", "kind": "web-page",
            "label": {"kk": f"№ {i} материал", "en": f"Item no. {i}"},
            "lead": {"kk": f"№ {i} ойдан шығарылған материал.", "en": f"Invented item no. {i}."},
            "language": "kk", "date": "2025-11-03",
            "passages": [{"id": str(p), "note": {"kk": f"{p}-жол", "en": f"Line {p}"}}
                         for p in range(1, PASSAGES + 1)]}


def record(r, cites, joins):
    kind = r["kind"]
    claim = {"citations": [cites.of(r["id"])]}
    out = {"$schema": f"../../schema/{SCHEMES[kind]}.schema.json"}
    out["name" if kind == "persons" else "title"] = r["title"]
    if kind == "persons":
        out["familyName"] = {lang: r["title"][lang].split()[0] for lang in LANGS}
    out["lead"] = {"text": {lang: f"{desc(r, lang)} ({r['id']})" for lang in LANGS}, **claim}
    if kind == "protests":
        out["form"] = "rally"
        out["when"] = {"date": r["date"], "editorial": True}
        out["participants"] = [{"person": x, "editorial": True} for x in joins[r["id"]]]
    if kind == "cases":
        out["kind"] = "administrative"
        out["persons"] = [{"person": x, "editorial": True} for x in r["persons"]]
    out["facts"] = [{"label": {lang: I18N[lang][k] for lang in LANGS},
                     "value": {lang: fact(r[k], k, lang) for lang in LANGS}, "editorial": True} for k in FACTS[kind]]
    return out


def fact(value, key, lang):
    value = loc(value, lang)
    if isinstance(value, list):
        return "; ".join(value)
    return I18N[lang][value] if key in ("status", "sentence_type") else str(value)


def markdown(body, citation, full):
    """The same text with the note as a citation; every paragraph, item and row says what it rests on."""
    out = []
    text = links(body.split("\n[^1]: ")[0],
                 lambda i, f: SCHEMES[KIND_OF[i[0]]] + ":" + i + ("#main" if f and full else f))
    for line in text.rstrip("\n").split("\n"):
        if not line or line.startswith(("#", "| ---", "| Date", "| Күні")):
            out.append(line)
        elif line.startswith("|"):
            out.append(line[:-2] + " {.editorial} |")
        elif "[^1]" in line:
            out.append(line.replace("[^1]", f" [@{citation}]"))
        else:
            out.append(line + " {.editorial}")
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("n", type=int)
    parser.add_argument("folder")
    parser.add_argument("--full", action="store_true")
    args = parser.parse_args()
    recs, bodies = make(args.n, "peers-1")
    shutil.rmtree(args.folder, ignore_errors=True)
    hugo(recs, bodies, f"{args.folder}/hugo")
    derek(recs, bodies, f"{args.folder}/derek", args.full)


if __name__ == "__main__":
    main()
