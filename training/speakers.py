"""Trains who speaks: a small network that ranks the candidates of dump-speakers.js. usage: speakers.py WORK_FOLDER WEIGHTS_FOLDER"""
import random
import sys
import unicodedata
import re

import numpy as np
import torch
import torch.nn as nn

import data


def key(name):
    plain = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
    return " ".join(re.sub(r"[^a-z0-9 ]", " ", plain).split()).removeprefix("the ")


def same(a, b, aliases):
    """Whether two names are one actor's: equal, or aliases in the article, or one is the other's surname."""
    a, b = key(a), key(b)
    if a == b or b in aliases.get(a, ()) or a in aliases.get(b, ()):
        return True
    x, y = a.split(), b.split()
    return bool(x and y) and x[-1] == y[-1] and (len(x) == 1 or len(y) == 1 or x[0] == y[0])


def aliases_of(row):
    found = {}
    for one in row["people"] + row["organizations"]:
        keys = {key(one["name"])} | {key(alias) for alias in one.get("aliases") or []}
        for k in keys:
            found.setdefault(k, set()).update(keys)
    return found


def characters(spans):
    return {i for a, b in spans for i in range(a, b)}


def cases_of(row, cases):
    """(features [candidates, n], right candidates) of each statement that is annotated."""
    aliases, gold = aliases_of(row), [(characters(s["content"]), s) for s in row["statements"]]
    for case in cases:
        content = characters(case["content"])
        share = lambda g: len(g & content) / max(1, len(g | content))
        best = max(gold, key=lambda g: share(g[0]), default=None)
        if best is None or share(best[0]) < 0.5:
            continue
        names = best[1]["speakers"]
        right = [i for i, one in enumerate(case["candidates"]) if (not names and one["names"] is None) or (one["names"] and any(same(name, other, aliases) for name in names[:1] for other in one["names"][:1]))]
        if not right and names:
            right = [i for i, one in enumerate(case["candidates"]) if one["names"] and any(same(names[0], other, aliases) for other in one["names"])]
        if right:
            yield np.array([one["features"] for one in case["candidates"]], np.float32), right[:1]


def load(work, part):
    rows = {row["id"]: row for row in data.lines(f"{work}/{part}.jsonl")}
    return [case for dump in data.lines(f"{work}/speakers-{part}.jsonl") for case in cases_of(rows[dump["id"]], dump["cases"])]


class Ranker(nn.Module):
    def __init__(self, features, hidden):
        super().__init__()
        self.hidden, self.out = nn.Linear(features, hidden), nn.Linear(hidden, 1, bias=False)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))[:, 0]


SEED = 1
EPOCHS = 20
RATE = 3e-3


def main():
    work, folder = sys.argv[1:3]
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    rng = random.Random(SEED)
    train, held = load(work, "train"), load(work, "held")
    network = Ranker(train[0][0].shape[1], 32)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=3e-3)
    average = data.Average(network, 0.99)
    for epoch in range(EPOCHS):
        rng.shuffle(train)
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - epoch / EPOCHS)
        for i in range(0, len(train), 16):
            loss = 0.0
            for x, right in train[i : i + 16]:
                scores = network(torch.from_numpy(x))
                loss = loss + torch.logsumexp(scores, 0) - torch.logsumexp(scores[right], 0)
            optimizer.zero_grad()
            (loss / 16).backward()
            optimizer.step()
            average.add()
    average.swap()
    for name, cases in (("train", train), ("held", held)):
        with torch.no_grad():
            hits = sum(int(network(torch.from_numpy(x)).argmax()) in right for x, right in cases)
        print(name, "right", round(100 * hits / max(1, len(cases)), 1), "of", len(cases))
    numbers = lambda tensor: np.round(tensor.detach().numpy(), 3).tolist()
    data.describe(folder, speakers={"hidden": numbers(network.hidden.weight), "hiddenBias": numbers(network.hidden.bias), "out": numbers(network.out.weight[0])})


if __name__ == "__main__":
    main()
