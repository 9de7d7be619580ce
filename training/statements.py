"""Trains the tagger of statements. usage: statements.py WORK_FOLDER WEIGHTS_FOLDER"""
import math
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
from network import REACH, StatementTagger, word_vectors

# Columns of the tagger: rows and width of each table. Rows as in src/extraction/reader.
TABLES = {"prefix": (3001, 16), "suffix": (3001, 16), "shape": (30, 8), "pos": (19, 16), "opening": (2, 2), "group": (5, 8), "phrase": (5, 8), "quote": (7, 8), "boilerplate": (2, 2), "lexicon": (33, 12), "mention": (33, 12)}
ACTS = "SAY EXPLAIN ARGUE CLAIM NOTE CITE ANNOUNCE CONFIRM ADMIT DENY PREDICT BELIEVE ASK URGE PROPOSE DEMAND ORDER PROMISE AGREE THANK PRAISE APOLOGIZE CRITICIZE ACCUSE REJECT THREATEN WARN CONSULT CONCEDE INVESTIGATE".split()
NOUN, PROPN, ADJ, PUNCT, VERB = 8, 12, 1, 13, 16
PARTS = ("source", "cue", "content")
SEED = 1
EPOCHS = 20
RATE = 2e-3


def anchor_of(article, first, end):
    """The token that stands for a cue: its last verb, else its last noun or adjective, else its last word."""
    pos = article.columns["pos"]
    for wanted in ((VERB,), (NOUN, ADJ, PROPN)):
        found = [i for i in range(first, end) if pos[i] in wanted]
        if found:
            return found[-1]
    words = [i for i in range(first, end) if pos[i] != PUNCT]
    return (words or [first])[-1]


class Gold:
    """An article's annotated statements: cues, their labels, and tokens where a cue is neither right nor wrong."""

    def __init__(self, article, statements):
        n = len(article.starts)
        self.cue, self.unsure = np.zeros(n, np.float32), np.zeros(n, bool)
        self.flat = np.zeros(n, np.int64)
        self.anchors, self.spans, self.acts = [], [], []
        order = sorted(statements, key=lambda s: sum(b - a for a, b in s["content"]))
        for one in order:
            spans = {part: [span for a, b in one[part] for span in [article.tokens_of(a, b)] if span] for part in PARTS}
            if not spans["cue"] or not spans["content"]:
                continue
            at = anchor_of(article, *spans["cue"][0])
            if one.get("nested"):
                self.unsure[at] = True
                continue
            self.cue[at] = 1
            self.anchors.append(at)
            self.spans.append([(part, a, b) for part, name in enumerate(PARTS) for a, b in spans[name]])
            self.acts.append(ACTS.index(one["act"]))
            for part, a, b in self.spans[-1]:
                self.flat[a:b] = 2 * part + 2
                self.flat[a] = 2 * part + 1


def window_labels(spans, at):
    """Labels of the tokens from REACH before to REACH after a cue."""
    labels = np.zeros(2 * REACH + 1, np.int64)
    for part, a, b in spans:
        a, b = max(a, at - REACH), min(b, at + REACH + 1)
        if b > a:
            labels[a - at + REACH : b - at + REACH] = 2 * part + 2
            labels[a - at + REACH] = 2 * part + 1
    return labels


def load(features_path, gold_path):
    features = data.articles(features_path)
    gold = {row["id"]: Gold(features[row["id"]], row["statements"]) for row in data.lines(gold_path) if row["id"] in features}
    return features, gold


def main():
    work, folder = sys.argv[1:3]
    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 1)))
    rng = random.Random(SEED)
    vectors = word_vectors(f"{folder}/vectors.bin")
    features, gold = {}, {}
    for part in ("train", "written"):
        more_features, more_gold = load(f"{work}/statements-{part}.jsonl", f"{work}/{part}.jsonl")
        features.update(more_features)
        gold.update(more_gold)
    pieces = [(features[id], a, b) for id in gold for a, b in features[id].windows]
    network = StatementTagger(TABLES, len(ACTS))
    average = data.Average(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-3, betas=(0.9, 0.98))
    step, start = 0, time.time()
    print("articles", len(gold), "pieces", len(pieces), "tokens", sum(b - a for _, a, b in pieces), "cues", sum(len(g.anchors) for g in gold.values()), flush=True)
    for epoch in range(EPOCHS):
        sums = np.zeros(4)
        parts = data.batches(pieces, 2400, rng)
        for i, part in enumerate(parts):
            for group in optimizer.param_groups:
                progress = (epoch + i / len(parts)) / EPOCHS
                group["lr"] = RATE * min(1, (step + 1) / 60) * (0.5 * (1 + math.cos(math.pi * progress)) + 0.02)
            network.train()
            v, columns, mask = data.batch(part, vectors)
            v = v.masked_fill((torch.rand(v.shape[:2]) < 0.06)[:, :, None], 0)
            x, cue = network.encode(v, columns, mask)
            wanted, weight = torch.zeros_like(cue), mask.float()
            row, at, labels, acts = [], [], [], []
            flat = torch.zeros_like(columns["word"])
            for j, (article, a, b) in enumerate(part):
                g = gold[article.id]
                wanted[j, : b - a] = torch.from_numpy(g.cue[a:b])
                weight[j, : b - a][torch.from_numpy(g.unsure[a:b])] = 0
                flat[j, : b - a] = torch.from_numpy(g.flat[a:b])
                for spans, anchor, act in zip(g.spans, g.anchors, g.acts):
                    if a <= anchor < b:
                        inside = [(p, max(s, a), min(e, b)) for p, s, e in spans if s < b and e > a]
                        row.append(j)
                        at.append(anchor - a)
                        labels.append(window_labels(inside, anchor))
                        acts.append(act)
            losses = [(F.binary_cross_entropy_with_logits(cue, wanted, reduction="none") * weight).sum() / len(part)]
            fs = network.flat(x)
            opened = torch.where((flat % 2 == 0) & (torch.cat([torch.ones_like(flat[:, :1]), flat[:, :-1] + 0], 1) == 0) & (flat > 0), flat - 1, flat)
            losses.append(0.3 * F.cross_entropy(fs[mask], opened[mask], reduction="sum") / len(part))
            if row:
                row, at = torch.tensor(row), torch.tensor(at)
                labels = torch.from_numpy(np.stack(labels))
                scores, act, inside = network.around(x, columns["sentence"], mask, row, at)
                labels = torch.where(inside, labels, torch.zeros_like(labels))
                # The chain begins where the window does: tokens outside the text score as none.
                outside = torch.zeros(7)
                outside[1:] = -1e4
                scores = torch.where(inside[:, :, None], scores, outside)
                whole = torch.ones_like(inside)
                begun = torch.where((labels % 2 == 0) & (labels > 0) & (F.pad(labels, (1, 0))[:, :-1] != labels) & (F.pad(labels, (1, 0))[:, :-1] != labels - 1), labels - 1, labels)
                losses.append((network.crf.total(scores, whole) - network.crf.of(scores, begun, whole)).sum() / len(part))
                losses.append(0.5 * F.cross_entropy(act, torch.tensor(acts), reduction="sum") / len(part))
            loss = sum(losses)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            average.add()
            step += 1
            sums[: len(losses)] += [float(one.detach()) for one in losses]
        if epoch % 5 == 4 or epoch == EPOCHS - 1:
            average.swap()
            print("epoch", epoch + 1, "losses", np.round(sums / len(parts), 2), "seconds", round(time.time() - start), flush=True)
            for part in ("held", "written-held"):
                check(part, network, vectors, *load(f"{work}/statements-{part}.jsonl", f"{work}/{part}.jsonl"))
            if epoch < EPOCHS - 1:
                average.swap()
    network.eval()
    export(network, folder)


class Encode(torch.nn.Module):
    """Columns of one window → the tokens' states and probabilities of being a cue."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, vectors, *columns):
        columns = {name: column.long() for name, column in zip(TABLES, columns)}
        states, cue = self.network.encode(vectors, columns, torch.ones_like(columns["pos"], dtype=torch.bool))
        return states, torch.sigmoid(cue)


class Around(torch.nn.Module):
    """States of one window and its cues → scores of the parts around each cue, and the probabilities of its acts."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, states, sentence, cue):
        cue, mask = cue.long(), torch.ones_like(sentence, dtype=torch.bool)
        parts, act, inside = self.network.around(states, sentence.long(), mask, torch.zeros_like(cue), cue)
        outside = torch.tensor([0.0] + [-1e4] * 6)
        return torch.where(inside[:, :, None], parts, outside), torch.softmax(act, 1)


def export(network, folder):
    names, ints = list(TABLES), lambda *size: torch.zeros(*size, dtype=torch.int32)
    torch.onnx.export(
        Encode(network).eval(), (torch.zeros(1, 7, 100), *[ints(1, 7) for _ in names]), f"{folder}/statements.onnx",
        input_names=["vectors", *names], output_names=["states", "cues"],
        dynamic_axes={name: {1: "tokens"} for name in ["vectors", *names, "states", "cues"]}, opset_version=14)
    width = network.out.in_features
    torch.onnx.export(
        Around(network).eval(), (torch.zeros(1, 7, width), ints(1, 7), ints(2)), f"{folder}/cues.onnx",
        input_names=["states", "sentence", "cue"], output_names=["parts", "acts"],
        dynamic_axes={"states": {1: "tokens"}, "sentence": {1: "tokens"}, **{name: {0: "cues"} for name in ["cue", "parts", "acts"]}}, opset_version=14)
    crf = network.crf
    numbers = lambda tensor: np.round(tensor.detach().numpy(), 4).tolist()
    chain = {"steps": numbers(crf.steps + crf.banned), "starts": numbers(crf.starts + crf.banned_start), "ends": numbers(crf.ends)}
    data.describe(folder, chain=chain)


def decode(network, vectors, article, threshold):
    """(anchor, probability, log of the path's share, spans, act) of each token whose probability of a cue is above the threshold."""
    found = []
    for a, b in article.windows:
        v, columns, mask = data.batch([(article, a, b)], vectors)
        x, cue = network.encode(v, columns, mask)
        probability = torch.sigmoid(cue[0]).numpy()
        at = [int(i) for i in np.nonzero(probability > threshold)[0]]
        if not at:
            continue
        scores, act, inside = network.around(x, columns["sentence"], mask, torch.zeros(len(at), dtype=torch.long), torch.tensor(at))
        outside = torch.zeros(7)
        outside[1:] = -1e4
        scores = torch.where(inside[:, :, None], scores, outside)
        whole = torch.ones_like(inside)
        paths, best = network.crf.best(scores, whole)
        share = (best - network.crf.total(scores, whole)).numpy()
        for k, i in enumerate(at):
            spans, path = [], paths[k].numpy()
            for t, label in enumerate(path):
                if label % 2 == 1:
                    end = t + 1
                    while end < len(path) and path[end] == label + 1:
                        end += 1
                    spans.append(((label - 1) // 2, t + i + a - REACH, end + i + a - REACH))
            found.append((i + a, float(probability[i]), float(share[k]), spans, int(act[k].argmax())))
    return found


def check(name, network, vectors, features, gold):
    """Prints how many cues, and how much of source and content, the tagger finds."""
    network.eval()
    with torch.no_grad():
        every = {id: decode(network, vectors, features[id], 0.1) for id in gold}
    for threshold in (0.3, 0.4, 0.5):
        n = np.zeros(8)
        for id, g in gold.items():
            n += score(g, [(spans, act) for _, p, _, spans, act in every[id] if p > threshold])
        report(f"{name} tagger {threshold}", n)
    network.train()


def score(gold, found):
    tokens = lambda spans, part: {t for p, a, b in spans if p == part for t in range(a, b)}
    used, n = set(), np.zeros(8)
    n[0], n[1] = len(gold.anchors), len(found)
    for i, spans in enumerate(gold.spans):
        best, share = None, 0.5
        for j, (other, _) in enumerate(found):
            if j in used or not (tokens(spans, 1) & tokens(other, 1) or not tokens(other, 1)):
                continue
            g, p = tokens(spans, 2), tokens(other, 2)
            s = len(g & p) / max(1, len(g | p))
            if s >= share:
                best, share = j, s
        if best is None:
            continue
        used.add(best)
        n[2] += 1
        n[3] += share >= 0.88
        n[4] += tokens(spans, 0) == tokens(found[best][0], 0)
        n[5] += found[best][1] == gold.acts[i]
        n[6] += share >= 0.88 and bool(tokens(spans, 0) & tokens(found[best][0], 0) or not tokens(spans, 0))
    return n


def report(name, n):
    of = lambda a, b: f"{100 * a / max(1, b):5.1f}"
    print(f"  {name:20} recall {of(n[2], n[0])} precision {of(n[2], n[1])} | of found: content {of(n[3], n[2])} source {of(n[4], n[2])} act {of(n[5], n[2])} | linked of gold {of(n[6], n[0])}", flush=True)


if __name__ == "__main__":
    main()
