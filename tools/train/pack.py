"""Writes what the extension reads: vectors.bin, names.bin, syntax.bin.

    python3 pack.py --vectors vectors.npz --names names.pt --syntax syntax.pt --out <models>

Matrices become 8-bit numbers with one scale for each row, embeddings 8-bit with one scale for all, word vectors four
bits. src/language/reader/weights.ts reads the form.
"""

import argparse
import hashlib
import json
import pathlib
import struct
import zlib

import numpy as np
import torch

from corpora import LABELS
from words import hash32, units

MAGIC, VERSION = b"PRXL", 1
KINDS = {np.dtype("int8"): "i8", np.dtype("uint8"): "u8", np.dtype("uint32"): "u32", np.dtype("float32"): "f32"}


class File:
    """Gathers arrays, then writes them behind a header and a checksum."""

    def __init__(self, lists: dict[str, list[str]]):
        self.lists, self.entries, self.data = lists, [], bytearray()

    def _put(self, values: np.ndarray) -> int:
        at = len(self.data)
        self.data += values.tobytes()
        self.data += bytes(-len(self.data) % 4)
        return at

    def add(self, name: str, values: np.ndarray, scales: np.ndarray | None = None) -> None:
        entry = {"name": name, "kind": KINDS[values.dtype], "shape": list(values.shape), "at": self._put(values)}
        entry["scalesAt"] = self._put(scales.astype(np.float32)) if scales is not None else 0
        entry["scales"] = len(scales) if scales is not None else 0
        self.entries.append(entry)

    def floats(self, name: str, values) -> None:
        self.add(name, np.asarray(values, dtype=np.float32))

    def embedding(self, name: str, values: torch.Tensor) -> None:
        scale = float(values.abs().max()) / 127
        self.add(name, np.round(values.numpy() / scale).astype(np.int8), np.array([scale]))

    def linear(self, name: str, weight: torch.Tensor, bias: torch.Tensor) -> None:
        """A linear step; outputs are filled up to a multiple of eight."""
        more = -len(weight) % 8
        weight = torch.cat([weight, torch.zeros(more, weight.shape[1])]).numpy()
        scales = np.maximum(np.abs(weight).max(1), 1e-8) / 127
        self.add(name, np.round(weight / scales[:, None]).astype(np.int8), scales)
        self.floats(name + ".bias", torch.cat([bias, torch.zeros(more)]))

    def maxout(self, name: str, weights: dict, prefix: str) -> None:
        self.linear(name, weights[prefix + ".linear.weight"], weights[prefix + ".linear.bias"])
        self.floats(name + ".gain", weights[prefix + ".norm.weight"])
        self.floats(name + ".shift", weights[prefix + ".norm.bias"])

    def words(self, weights: dict) -> None:
        for name in ("form", "prefix", "suffix", "shape"):
            self.embedding(name, weights[f"words.{name}.weight"])
        self.floats("unknown", weights["words.unknown"])
        self.maxout("words", weights, "words.mix")

    def convolutions(self, weights: dict) -> None:
        names = []
        while f"convolutions.{len(names)}.maxout.linear.weight" in weights:
            names.append(f"convolution{len(names)}")
            self.maxout(names[-1], weights, f"convolutions.{len(names) - 1}.maxout")
        self.lists["convolutions"] = names

    def write(self, path: pathlib.Path) -> None:
        header = json.dumps({"lists": self.lists, "tensors": self.entries}, separators=(",", ":")).encode("ascii")
        header += b" " * (-len(header) % 4)
        rest = struct.pack("<I", len(header)) + header + bytes(self.data)
        path.write_bytes(MAGIC + struct.pack("<II", VERSION, zlib.crc32(rest)) + rest)
        print(f"{path.name}: {path.stat().st_size:,} bytes")


def pack_vectors(table, count: int) -> File:
    file = File({})
    words, levels = [str(word) for word in table["words"][:count]], table["levels"][:count]
    file.add("hashes", np.array([hash32(units(word), 0) for word in words], dtype=np.uint32))
    file.add("levels", (levels[:, 0::2] | (levels[:, 1::2] << 4)).astype(np.uint8))
    return file


def pack_names(kept: dict) -> File:
    weights = kept["weights"]
    file = File({"labels": LABELS})
    inputs = weights["words.mix.linear.weight"].shape[1] - len(kept["reading"])
    mix = weights["words.mix.linear.weight"]
    weights["words.mix.linear.bias"] += mix[:, inputs:] @ kept["reading"]
    weights["words.mix.linear.weight"] = mix[:, :inputs]
    file.words(weights)
    file.convolutions(weights)
    rounds = sum(name.startswith("after.") and name.endswith("linear.weight") for name in weights)
    for turn in range(rounds):
        file.maxout(f"document{turn}", weights, f"document.{turn}")
        file.maxout(f"after{turn}", weights, f"after.{turn}.maxout")
    file.lists["rounds"] = [str(turn) for turn in range(rounds)]
    file.linear("out", weights["out.weight"], weights["out.bias"])
    return file


def pack_syntax(kept: dict) -> File:
    weights = kept["weights"]
    file = File({"tags": kept["tags"], "relations": kept["relations"]})
    file.words(weights)
    file.convolutions(weights)
    layers = 0
    while f"recurrent.{layers}.weight_ih_l0" in weights:
        for direction, suffix in (("forwards", ""), ("backwards", "_reverse")):
            part = {name: weights[f"recurrent.{layers}.{name}_l0{suffix}"] for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")}
            file.linear(f"{direction}{layers}.input", part["weight_ih"], part["bias_ih"] + part["bias_hh"])
            file.linear(f"{direction}{layers}.state", part["weight_hh"], torch.zeros(len(part["bias_hh"])))
        layers += 1
    file.lists["recurrent"] = [str(layer) for layer in range(layers)]
    for name, key in (("tag", "tag"), ("dependent", "dependent"), ("head", "head"), ("distance", "distance")):
        file.linear(name, weights[key + ".weight"], weights[key + ".bias"])
    # a word's own pull as a head is one more product with the head's numbers, so it goes into the bias
    file.linear("arc", weights["arc.weight"], weights["arc.bias"] + weights["attraction.weight"][0])
    file.floats("root", weights["root"].relu())
    file.linear("relationDependent", weights["relation_dependent.weight"], weights["relation_dependent.bias"])
    file.linear("relationHead", weights["relation_head.weight"], weights["relation_head.bias"])
    file.floats("relationRoot", weights["relation_root"].relu())
    file.linear("relationHidden", weights["relation_hidden.weight"], weights["relation_hidden.bias"])
    file.linear("relation", weights["relation.weight"], weights["relation.bias"])
    return file


def write_sums(folder: pathlib.Path) -> None:
    sums = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}" for p in sorted(folder.glob("*.bin"))]
    (folder / "SHA256SUMS").write_text("\n".join(sums) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vectors", type=pathlib.Path, required=True)
    parser.add_argument("--names", type=pathlib.Path)
    parser.add_argument("--syntax", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    kept = {name: torch.load(getattr(options, name)) for name in ("names", "syntax") if getattr(options, name)}
    table = np.load(options.vectors)
    counts = {part["options"]["words"] for part in kept.values()}
    if len(counts) != 1:
        raise SystemExit("The networks were trained with tables of different sizes.")
    files = {"vectors": pack_vectors(table, counts.pop())}
    files |= {name: {"names": pack_names, "syntax": pack_syntax}[name](part) for name, part in kept.items()}
    options.out.mkdir(parents=True, exist_ok=True)
    for name, file in files.items():
        file.write(options.out / f"{name}.bin")
    write_sums(options.out)


if __name__ == "__main__":
    main()
