"""The networks of the learned reader: an encoder of dilated convolutions over the columns that the TypeScript side computes."""
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

DIMENSIONS = 100


def word_vectors(path):
    """Rows of vectors.bin: a scale (float32) and a byte a dimension. Row 0 stands outside the text, row 1 for unknown words."""
    raw = open(path, "rb").read()
    size = 4 + DIMENSIONS
    rows = np.frombuffer(raw, np.uint8).reshape(-1, size)
    scales = rows[:, :4].copy().view("<f4")
    return torch.from_numpy(np.concatenate([np.zeros((2, DIMENSIONS), np.float32), rows[:, 4:].view(np.int8) * scales]).astype(np.float32))


class Encoder(nn.Module):
    """Columns → one state a token. `tables` gives rows and width of each column's embedding; word vectors stay as they are."""

    def __init__(self, tables, width, dropout):
        super().__init__()
        self.names = list(tables)
        self.tables = nn.ModuleDict({name: nn.Embedding(rows, size) for name, (rows, size) in tables.items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, 0, 0.3)
        self.enter = nn.Linear(DIMENSIONS + sum(size for _, size in tables.values()), width)
        self.layers = nn.ModuleList([nn.Conv1d(width, width, 3, padding=2**k, dilation=2**k) for k in range(6)])
        self.norms = nn.ModuleList([nn.LayerNorm(width) for _ in range(6)])
        self.dropout = dropout

    def forward(self, vectors, columns, mask):
        """vectors [B, T, 100], columns {name: [B, T]}, mask [B, T] → [B, T, width]"""
        x = torch.cat([vectors] + [self.tables[name](columns[name]) for name in self.names], 2)
        x = self.enter(locked(x, self.dropout * 0.75, self.training))
        keep = mask[:, :, None].to(x.dtype)
        for layer, norm in zip(self.layers, self.norms):
            step = F.relu(layer((norm(x) * keep).transpose(1, 2)).transpose(1, 2))
            x = x + locked(step, 0.1, self.training)
        return locked(x, self.dropout, self.training)


def locked(x, share, training):
    """Dropout of the same features at every token."""
    if not training or share == 0:
        return x
    return x * (torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - share) / (1 - share))


class NameTagger(nn.Module):
    """Scores of the seven labels: none, and the first and further tokens of persons, organizations and places."""

    LABELS = 7

    def __init__(self, tables, width=128, dropout=0.3):
        super().__init__()
        self.encoder = Encoder(tables, width, dropout)
        self.out = nn.Linear(width, self.LABELS)

    def forward(self, vectors, columns, mask):
        return self.out(self.encoder(vectors, columns, mask))


class Crf(nn.Module):
    """A linear chain over none and the first and further tokens of source, cue and content."""

    LABELS = 7

    def __init__(self):
        super().__init__()
        n = self.LABELS
        self.steps, self.starts, self.ends = (nn.Parameter(torch.zeros(*size)) for size in ((n, n), (n,), (n,)))
        banned, banned_start = torch.zeros(n, n), torch.zeros(n)
        for further in (2, 4, 6):
            banned_start[further] = -1e4
            for before in range(n):
                if before not in (further, further - 1):
                    banned[before, further] = -1e4
        self.register_buffer("banned", banned)
        self.register_buffer("banned_start", banned_start)

    def total(self, scores, mask):
        """The logarithm of the sum over all paths, by products of neighbouring steps, two by two."""
        n = self.LABELS
        same = torch.full((n, n), -1e4)
        same.fill_diagonal_(0)
        steps = (self.steps + self.banned)[None, None] + scores[:, 1:, None, :]
        steps = torch.where(mask[:, 1:, None, None], steps, same)
        while steps.shape[1] > 1:
            if steps.shape[1] % 2 == 1:
                steps = torch.cat([steps, same.expand(len(steps), 1, n, n)], 1)
            steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
        start = scores[:, 0] + self.starts + self.banned_start
        return torch.logsumexp(start[:, :, None] + steps[:, 0] + self.ends, (1, 2))

    def of(self, scores, labels, mask):
        """The score of given paths."""
        steps = (self.steps + self.banned)[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        own = scores.gather(2, labels[:, :, None])[:, :, 0] * mask
        last = labels.gather(1, (mask.sum(1) - 1)[:, None])[:, 0]
        return own.sum(1) + steps.sum(1) + (self.starts + self.banned_start)[labels[:, 0]] + self.ends[last]

    def best(self, scores, mask):
        """The best paths and their scores."""
        steps = self.steps + self.banned
        a, back = scores[:, 0] + self.starts + self.banned_start, []
        stay = torch.arange(self.LABELS)[None]
        for i in range(1, scores.shape[1]):
            value, origin = (a[:, :, None] + steps[None]).max(1)
            on = mask[:, i, None]
            a = torch.where(on, value + scores[:, i], a)
            back.append(torch.where(on, origin, stay))
        score, label = (a + self.ends).max(1)
        path = [label]
        for origin in reversed(back):
            label = origin.gather(1, label[:, None])[:, 0]
            path.append(label)
        return torch.stack(path[::-1], 1) * mask, score


# Tokens on either side of a cue in which its source and content are looked for.
REACH = 80


class StatementTagger(nn.Module):
    """A probability of being a cue for each token; for a cue the scores of source, cue and content around it, and of the acts."""

    def __init__(self, tables, acts, width=96, dropout=0.35):
        super().__init__()
        self.encoder = Encoder(tables, width, dropout)
        self.cue = nn.Sequential(nn.Linear(width, 64), nn.ReLU(), nn.Linear(64, 1))
        self.flat = nn.Linear(width, Crf.LABELS)  # marks all statements at once: an aid in training alone
        self.of_token, self.of_cue = nn.Linear(width, width), nn.Linear(width, width)
        self.place = nn.Embedding(2 * REACH + 1, width)
        self.sentences = nn.Embedding(7, width)
        for table, spread in ((self.place, 0.1), (self.sentences, 0.1)):
            nn.init.normal_(table.weight, 0, spread)
        self.layers = nn.ModuleList([nn.Conv1d(width, width, 3, padding=k, dilation=k) for k in (1, 2, 4)])
        self.out = nn.Linear(width, Crf.LABELS)
        self.act = nn.Sequential(nn.Linear(3 * width, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, acts))
        self.crf, self.flat_crf = Crf(), Crf()

    def encode(self, vectors, columns, mask):
        x = self.encoder(vectors, columns, mask)
        return x, self.cue(x)[:, :, 0]

    def around(self, x, sentence, mask, row, cue):
        """Scores [N, 2 REACH + 1, 7], acts [N, acts] and mask [N, 2 REACH + 1] of the tokens around the cues `cue` of batch rows `row`."""
        span = torch.arange(-REACH, REACH + 1)
        at = cue[:, None] + span[None]
        inside = (at >= 0) & (at < x.shape[1])
        at = at.clamp(0, x.shape[1] - 1)
        inside = inside & mask[row[:, None], at]
        apart = (sentence[row[:, None], at] - sentence[row, cue][:, None]).clamp(-3, 3) + 3
        own = x[row, cue]
        z = self.of_token(x)[row[:, None], at] + self.of_cue(own)[:, None] + self.place.weight[None] + self.sentences(apart)
        keep = inside[:, None].to(z.dtype)
        z = (F.relu(z) * inside[:, :, None]).transpose(1, 2)
        for layer in self.layers:
            z = z + F.relu(layer(F.dropout(z, 0.1, self.training) * keep))
        z = z.transpose(1, 2)
        pooled = (z + (inside[:, :, None].to(z.dtype) - 1) * 1e4).max(1)[0]
        return self.out(z), self.act(torch.cat([own, z[:, REACH], pooled], 1)), inside
