"""Trains the tagger of names. usage: names.py WORK_FOLDER ENTITIES_OPEN.jsonl WEIGHTS_FOLDER"""
import math
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
from network import NameTagger, word_vectors

KINDS = {"PER": 0, "ORG": 1, "LOC": 2}
# Columns of the tagger: rows and width of each table. Rows as in src/extraction/reader.
TABLES = {"prefix": (3001, 16), "suffix": (3001, 16), "ending": (3001, 16), "shape": (30, 12), "pos": (19, 16), "quoted": (2, 4), "opening": (2, 2), "rules": (9, 12), "genre": (3, 6)}
NEWS, OTHER = 1, 2
SEED = 1
# More epochs learn the names by heart: measured on GUM's news.
EPOCHS = 4
RATE = 2.5e-3
# Sources whose texts are nearest to news are seen twice an epoch.
TIMES = {"gum": 2, "wikigold": 2, "pud": 2}


def labels_of(article, mentions):
    labels = np.zeros(len(article.starts), np.int64)
    for start, end, kind in sorted(mentions, key=lambda m: m[1] - m[0]):
        span = article.tokens_of(start, end)
        if span:
            labels[span[0] : span[1]] = 2 * KINDS[kind] + 2
            labels[span[0]] = 2 * KINDS[kind] + 1
    return labels


def names_in(row):
    """Spans of the people and organizations that an annotator listed, wherever their names stand; longer names first."""
    names = [(name, "PER") for one in row["people"] for name in [one["name"], *(one.get("aliases") or [])]]
    names += [(name, "ORG") for one in row["organizations"] for name in [one["name"], *(one.get("aliases") or [])]]
    taken, found = np.zeros(len(row["text"]), bool), []
    for name, kind in sorted(set(names), key=lambda n: -len(n[0])):
        if not any(letter.isupper() for letter in name):
            continue
        for start, end in data.occurrences(row["text"], name):
            if not taken[start:end].any():
                taken[start:end] = True
                found.append((start, end, kind))
    return found


def main():
    work, open_names, folder = sys.argv[1:4]
    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 1)))
    rng = random.Random(SEED)
    vectors = word_vectors(f"{folder}/vectors.bin")
    features = data.articles(f"{work}/names-open.jsonl", f"{work}/names-news.jsonl")
    pieces, labels, partial = [], {}, {}
    for path, is_news in ((open_names, False), (f"{work}/train.jsonl", True)):
        for row in data.lines(path):
            article = features.get(row["id"])
            if article is None:
                continue
            article.columns["genre"] = np.full(len(article.starts), NEWS if is_news else OTHER)
            labels[article.id] = labels_of(article, names_in(row) if is_news else row["mentions"])
            partial[article.id] = is_news
            pieces += [(article, a, b) for a, b in article.windows] * (2 if is_news else TIMES.get(row["source"], 1))
    network = NameTagger(TABLES)
    average = data.Average(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-4, betas=(0.9, 0.98))
    step, start = 0, time.time()
    print("pieces", len(pieces), "tokens", sum(b - a for _, a, b in pieces), flush=True)
    for epoch in range(EPOCHS):
        loss_sum = 0.0
        parts = data.batches(pieces, 4096, rng)
        for i, part in enumerate(parts):
            for group in optimizer.param_groups:
                progress = (epoch + i / len(parts)) / EPOCHS
                group["lr"] = RATE * min(1, (step + 1) / 100) * (0.5 * (1 + math.cos(math.pi * progress)) + 0.02)
            network.train()
            v, columns, mask = data.batch(part, vectors, [(["rules"], 0.3), (["genre"], 0.15)])
            unknown = torch.rand(v.shape[:2]) < 0.06
            v = v.masked_fill(unknown[:, :, None], 0)
            scores = F.log_softmax(network(v, columns, mask), 2)
            loss = 0.0
            for j, (article, a, b) in enumerate(part):
                gold = torch.from_numpy(labels[article.id][a:b])
                own = scores[j, : b - a].gather(1, gold[:, None])[:, 0]
                if partial[article.id]:  # what is no person and no organization may be a place
                    none = torch.logsumexp(scores[j, : b - a][:, [0, 5, 6]], 1)
                    own = torch.where(gold == 0, none, own)
                loss = loss - own.sum()
            loss = loss / mask.sum()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            average.add()
            step += 1
            loss_sum += float(loss.detach())
        print("epoch", epoch + 1, "loss", round(loss_sum / len(parts), 4), "seconds", round(time.time() - start), flush=True)
    average.swap()
    network.eval()
    export(network, f"{folder}/names.onnx")


def export(network, path):
    class Whole(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.network = network

        def forward(self, vectors, *columns):
            columns = {name: column.long() for name, column in zip(names, columns)}
            columns["genre"] = torch.full_like(columns["pos"], NEWS)
            return torch.log_softmax(self.network(vectors, columns, torch.ones_like(columns["pos"], dtype=torch.bool)), 2)

    names = [name for name in TABLES if name != "genre"]
    sample = (torch.zeros(1, 7, 100), *[torch.zeros(1, 7, dtype=torch.int32) for _ in names])
    torch.onnx.export(Whole().eval(), sample, path, input_names=["vectors", *names], output_names=["scores"], dynamic_axes={n: {1: "tokens"} for n in ["vectors", *names, "scores"]}, opset_version=14)


if __name__ == "__main__":
    main()
