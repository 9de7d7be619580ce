"""Puts the annotations and the texts that they are about together. usage: restore.py ANNOTATIONS.jsonl CORPORA_FOLDER OUT_FOLDER

Writes train.jsonl and held.jsonl (the third that no weight has seen), an article a line with "text". The annotations stand by
offset (code points) because the texts are other people's: a text whose checksum differs is another text, and stops everything."""
import hashlib
import json
import sys
from pathlib import Path

import data


def main():
    annotations, corpora, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    texts = {row["id"]: row for path in sorted(corpora.glob("*.jsonl")) for row in data.lines(path)}
    counts = {"train": 0, "held": 0}
    files = {part: open(out / f"{part}.jsonl", "w", encoding="utf-8") for part in counts}
    for row in data.lines(annotations):
        article = texts.get(row["id"])
        if article is None:
            sys.exit(f"{row['id']}: no article of this id in {corpora}")
        if hashlib.sha256(article["text"].encode()).hexdigest() != row["sha256"]:
            sys.exit(f"{row['id']}: the text in {corpora} is another one than that which was annotated")
        part = "held" if row["held"] else "train"
        files[part].write(json.dumps({**row, "text": article["text"], "title": article.get("title")}, ensure_ascii=False) + "\n")
        counts[part] += 1
    print(counts)


if __name__ == "__main__":
    main()
