"""Writes the weights' version and checksums. usage: seal.py WEIGHTS_FOLDER

The version, in reader.json, is the beginning of the checksum over all the other files."""
import hashlib
import json
import sys
from pathlib import Path

import data

FILES = ["words.txt", "vectors.bin", "names.onnx", "statements.onnx", "cues.onnx"]


def main():
    folder = Path(sys.argv[1])
    description = json.loads((folder / "reader.json").read_text())
    description.pop("version", None)
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    whole = hashlib.sha256(json.dumps([sums, description], sort_keys=True).encode()).hexdigest()
    data.describe(folder, version=whole[:12])
    sums["reader.json"] = hashlib.sha256((folder / "reader.json").read_bytes()).hexdigest()
    (folder / "SHA256SUMS").write_text("".join(f"{value}  {name}\n" for name, value in sums.items()))
    print("version", whole[:12])


if __name__ == "__main__":
    main()
