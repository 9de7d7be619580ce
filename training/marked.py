"""Reads articles that were written and marked for training. usage: marked.py FOLDER OUT.jsonl

A file holds articles apart by lines of "====". An article: "# its title", "= the day it came out", its text, and a last line that
names the act of each statement. Parts are marked where they stand: {1s source} {1c cue} {1t content}; a content in pieces has
several; parts may hold parts of other statements.

    # Ferry runs again
    = 2024-03-05
    {1s The mayor of Rye} {1c said} {1t that the ferry would run}. {2t “It is safe,”} {2c added} {2s her deputy}.
    @ 1 SAY; 2 SAY

Behind an act may stand "nested" and "negated". Writes articles as annotations have them, with their text."""
import json
import re
import sys
from pathlib import Path

ACTS = set("SAY EXPLAIN ARGUE CLAIM NOTE CITE ANNOUNCE CONFIRM ADMIT DENY PREDICT BELIEVE ASK URGE PROPOSE DEMAND ORDER PROMISE AGREE THANK PRAISE APOLOGIZE CRITICIZE ACCUSE REJECT THREATEN WARN CONSULT CONCEDE INVESTIGATE".split())
PARTS = {"s": "source", "c": "cue", "t": "content"}
OPENING = re.compile(r"\{(\d+)([sct]) ?")


class MarkError(Exception):
    pass


def plain(marked):
    """The text without marks, and {number: {part: [[start, end]]}} in code points."""
    text, open_, found, at = [], [], {}, 0
    while at < len(marked):
        opening = OPENING.match(marked, at)
        if opening:
            open_.append((int(opening[1]), PARTS[opening[2]], len(text)))
            at = opening.end()
        elif marked[at] == "{":
            raise MarkError(f"what is this? {marked[at:at + 30]!r}")
        elif marked[at] == "}":
            if not open_:
                raise MarkError(f"nothing to close before {marked[at + 1:at + 40]!r}")
            number, part, start = open_.pop()
            found.setdefault(number, {name: [] for name in PARTS.values()})[part].append([start, len(text)])
            at += 1
        else:
            text.append(marked[at])
            at += 1
    if open_:
        raise MarkError(f"{{{open_[-1][0]} is never closed")
    return "".join(text), found


def article(block, name):
    lines = block.strip().split("\n")
    if len(lines) < 3 or not lines[0].startswith("# ") or not re.fullmatch(r"= \d{4}-\d\d-\d\d", lines[1]):
        raise MarkError("an article begins with “# title” and “= YYYY-MM-DD”")
    if not lines[-1].startswith("@"):
        raise MarkError("the last line begins with @ and names the acts")
    text, found = plain("\n".join(lines[2:-1]).strip())
    acts = {}
    for one in filter(None, (part.strip() for part in lines[-1][1:].split(";"))):
        number, act, *flags = one.split()
        if act not in ACTS or set(flags) - {"nested", "negated"}:
            raise MarkError(f"no act, or no flag: {one}")
        acts[int(number)] = (act, flags)
    if set(acts) != set(found):
        raise MarkError(f"marked, but without an act, or the reverse: {sorted(set(acts) ^ set(found))}")
    statements = []
    for number in sorted(found):
        parts = {part: sorted(spans) for part, spans in found[number].items()}
        if not parts["content"]:
            raise MarkError(f"{number} has no content")
        act, flags = acts[number]
        statements.append({**parts, "act": act, "negated": "negated" in flags, "nested": "nested" in flags})
    statements.sort(key=lambda one: one["content"][0])
    return {"id": name, "title": lines[0][2:], "publishedAt": lines[1][2:], "text": text, "statements": statements}


def main():
    folder, out = Path(sys.argv[1]), sys.argv[2]
    rows, problems = [], []
    for path in sorted(folder.glob("*.txt")):
        for at, block in enumerate(re.split(r"^====\s*$", path.read_text(encoding="utf-8"), flags=re.M)):
            if not block.strip():
                continue
            try:
                rows.append(article(block, f"written-{path.stem}-{at + 1}"))
            except MarkError as error:
                problems.append(f"{path.name}, article {at + 1} ({block.strip()[:50]!r}): {error}")
    for problem in problems:
        print(problem)
    with open(out, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(len(rows), "articles,", sum(len(row["statements"]) for row in rows), "statements,", len(problems), "problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
