"""Reads what dump.js wrote, and the annotations, into arrays."""
import json
import re
from pathlib import Path

import numpy as np
import torch


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


class Article:
    """One article's columns, windows and tokens, as dump.js wrote them."""

    def __init__(self, row):
        self.id = row["id"]
        self.columns = {name: np.array(column, np.int64) for name, column in row["columns"].items()}
        self.windows = [tuple(window) for window in row["windows"]]
        tokens = np.array(row["tokens"], np.int64).reshape(-1, 2)
        self.starts, self.ends = tokens[:, 0], tokens[:, 1]

    def tokens_of(self, start, end):
        """The tokens [first, end) of a span; None where it holds none."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        after = int(np.searchsorted(self.starts, end, side="left"))
        return (first, after) if after > first else None


def articles(*paths):
    return {row["id"]: Article(row) for path in paths for row in lines(path) if row["tokens"]}


def batch(pieces, vectors, drop=None):
    """Columns of (article, first, end) pieces, padded → vectors, columns, mask. `drop`: {column: share of pieces that lose it}."""
    longest = max(end - first for _, first, end in pieces)
    mask = torch.zeros(len(pieces), longest, dtype=torch.bool)
    columns = {name: torch.zeros(len(pieces), longest, dtype=torch.long) for name in pieces[0][0].columns}
    for i, (article, first, end) in enumerate(pieces):
        mask[i, : end - first] = True
        for name, column in article.columns.items():
            columns[name][i, : end - first] = torch.from_numpy(column[first:end])
    for names, share in drop or []:
        gone = torch.rand(len(pieces)) < share
        for name in names:
            columns[name][gone] = 0
    return vectors[columns["word"]], columns, mask


def occurrences(text, name):
    """Where a name stands in a text, as whole words."""
    left = r"(?<!\w)" if name[:1].isalnum() else ""
    right = r"(?!\w)" if name[-1:].isalnum() else ""
    return [(m.start(), m.end()) for m in re.finditer(left + re.escape(name) + right, text)]


def batches(pieces, tokens, rng):
    """Pieces of like length together, at most `tokens` tokens a batch, in random order."""
    order = sorted(pieces, key=lambda piece: piece[2] - piece[1] + rng.random() * 60)
    found, open_ = [], []
    for piece in order:
        if open_ and (piece[2] - piece[1]) * (len(open_) + 1) > tokens:
            found.append(open_)
            open_ = []
        open_.append(piece)
    found.append(open_)
    rng.shuffle(found)
    return found


class Average:
    """A running average of a network's weights, which generalizes better than the last ones."""

    def __init__(self, network, decay=0.995):
        self.network, self.decay, self.steps = network, decay, 0
        self.kept = [p.detach().clone() for p in network.parameters()]

    def add(self):
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        self.steps += 1
        with torch.no_grad():
            torch._foreach_mul_(self.kept, decay)
            torch._foreach_add_(self.kept, [p.detach() for p in self.network.parameters()], alpha=1 - decay)

    def swap(self):
        """Exchanges the network's weights and the average."""
        with torch.no_grad():
            for p, kept in zip(self.network.parameters(), self.kept):
                held = p.detach().clone()
                p.copy_(kept)
                kept.copy_(held)


def describe(folder, **parts):
    """Replaces parts of reader.json, which holds what is too small for a network's file."""
    path = Path(folder) / "reader.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**known, **parts}, separators=(",", ":")) + "\n")
