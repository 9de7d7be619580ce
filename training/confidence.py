"""Fits how confidence follows from a rule's precision and from what the learned reader sees, and prints the coefficients that
src/extraction/statements/confidence.ts holds. usage: confidence.py GOLD.jsonl DUMP.jsonl, the second by dump-confidence.js

A statement is right where an annotated one has nine tenths of its content and the same speakers."""
import math
import re
import sys
import unicodedata

import numpy as np

import data

COEFFICIENTS = ["always", "DIRECT", "MIXED", "learned", "rule", "seen"]
# The present ones, to get what the reader saw back from the confidence that was made of it.
ODDS = {"always": -0.25, "DIRECT": 0.34, "MIXED": 0.25, "INDIRECT": 0, "learned": -1.22, "rule": 0.36, "seen": 0.26}


def log_odds(share):
    return math.log(max(share, 0.01) / max(1 - share, 0.01))


def key(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return " ".join(re.sub(r"[^a-z0-9 ]", " ", plain).split()).removeprefix("the ")


def is_same(a, b, aliases):
    """Whether two names are one actor's: equal, aliases in the article, or one the surname of the other."""
    a, b = key(a), key(b)
    x, y = a.split(), b.split()
    return a == b or b in aliases.get(a, ()) or bool(x and y and x[-1] == y[-1] and (len(x) == 1 or len(y) == 1 or x[0] == y[0]))


def aliases_of(article):
    found = {}
    for one in article["people"] + article["organizations"]:
        keys = {key(name) for name in [one["name"], *(one.get("aliases") or [])]}
        for name in keys:
            found.setdefault(name, set()).update(keys)
    return found


def is_right(article, one, aliases):
    characters = lambda spans: {i for a, b in spans for i in range(a, b)}
    own = characters(one["content"])
    for gold in article["statements"]:
        wanted = characters(gold["content"])
        if len(own & wanted) < 0.88 * len(own | wanted):
            continue
        names = [speaker["name"] for speaker in one["speakers"]]
        if len(names) == len(gold["speakers"]) and all(any(is_same(a, b, aliases) for b in names) for a in gold["speakers"]):
            return True
    return False


def main():
    gold, rows, right = {row["id"]: row for row in data.lines(sys.argv[1])}, [], []
    for article in data.lines(sys.argv[2]):
        aliases = aliases_of(gold[article["id"]])
        for one in article["found"]:
            if one["within"] is not None:
                continue
            learned = one["rule"] == "learned"
            own = ODDS["learned"] if learned else ODDS["rule"] * log_odds(one["share"])
            seen = (log_odds(one["confidence"]) - ODDS["always"] - ODDS[one["mode"]] - own) / ODDS["seen"]
            rows.append([1, one["mode"] == "DIRECT", one["mode"] == "MIXED", learned, 0 if learned else log_odds(one["share"]), seen])
            right.append(is_right(gold[article["id"]], one, aliases))
    x, y, w = np.array(rows, float), np.array(right, float), np.zeros(len(COEFFICIENTS))
    ridge = np.array([0.0] + [1.0] * (len(w) - 1))
    for _ in range(60):  # Newton's method
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + np.diag(ridge + 1e-6), x.T @ (p - y) + ridge * w)
    print(len(y), "statements,", int(y.sum()), "right")
    print({name: round(float(value), 2) for name, value in zip(COEFFICIENTS, w)})


if __name__ == "__main__":
    main()
