"""Trains both networks on a small sample, twice, and holds their bytes against each other and against golden.sha256.

    python3 golden.py

The sums were made with the PyTorch and the processor that golden.sha256 names; others may add in another order and end at
other bytes, which is said and is no error. That two runs differ is one.
"""

import hashlib
import pathlib
import platform
import subprocess
import sys
import tempfile

import numpy as np
import torch

HERE = pathlib.Path(__file__).parent
WORDS = "the a mayor of in and said on police met will vote london lima oslo kenya bank party minister council".split()

NAMES = [
    ("Ana Ruiz met the mayor of Lima", "B-PER I-PER O O O O B-LOC"),
    ("The Bank of Kenya said it will vote", "O B-ORG I-ORG I-ORG O O O O"),
    ("Ruiz and the Green Party met in Oslo", "B-PER O O B-ORG I-ORG O O B-LOC"),
    ("Police in London met Omar Bello", "O O B-LOC O B-PER I-PER"),
]
TREES = [
    [("Police", "NOUN", 2, "nsubj"), ("met", "VERB", 0, "root"), ("the", "DET", 4, "det"), ("mayor", "NOUN", 2, "obj")],
    [("The", "DET", 2, "det"), ("party", "NOUN", 4, "nsubj"), ("will", "AUX", 4, "aux"), ("vote", "VERB", 0, "root")],
    [("Ana", "PROPN", 3, "nsubj"), ("Ruiz", "PROPN", 1, "flat"), ("spoke", "VERB", 0, "root")],
]


def sample(folder: pathlib.Path) -> None:
    lines = ["-DOCSTART-\tO", ""]
    for sentence, tags in NAMES:
        lines += [f"{word}\t{tag}" for word, tag in zip(sentence.split(), tags.split())] + [""]
    # One set of each name that is read as an encyclopedia, so that the mean of several is taken.
    for source in ("crossner", "redocred", "wikigold"):
        (folder / f"open-{source}.conll").write_text("\n".join(lines), encoding="utf-8")
    blocks = [
        "\n".join(f"{i}\t{word}\t_\t{tag}\t_\t_\t{head}\t{relation}\t_\t_" for i, (word, tag, head, relation) in enumerate(tree, 1))
        for tree in TREES
    ]
    (folder / "sample-train.conllu").write_text("\n\n".join(blocks * 8) + "\n", encoding="utf-8")
    levels = np.random.RandomState(1).randint(0, 16, (len(WORDS), 100)).astype(np.uint8)
    np.savez(folder / "vectors.npz", words=np.array(WORDS), levels=levels)


def train(folder: pathlib.Path, out: pathlib.Path) -> dict[str, str]:
    """The checksum of each file that the documented commands make of the sample."""

    def run(script: str, *options: str) -> None:
        command = [sys.executable, str(HERE / script), "--vectors", str(folder / "vectors.npz"), *options]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    out.mkdir()
    common = ("--data", str(folder), "--words", str(len(WORDS)), "--epochs", "3", "--seed", "1")
    run("names.py", *common, "--out", str(out / "names.pt"))
    run("syntax.py", *common, "--out", str(out / "syntax.pt"))
    run("pack.py", "--names", str(out / "names.pt"), "--syntax", str(out / "syntax.pt"), "--out", str(out))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(out.glob("*.bin"))}


def maker() -> str:
    """What the order of additions depends on."""
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"PyTorch {torch.__version__}, {models[0] if models else platform.processor()}"


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sample(folder)
        first, second = train(folder, folder / "first"), train(folder, folder / "second")
    if first != second:
        print("Two runs with the same seed differ:", first, second)
        return 1
    sums = "".join(f"{digest}  {file}\n" for file, digest in first.items())
    golden = HERE / "golden.sha256"
    if "--write" in sys.argv:
        golden.write_text(f"# {maker()}\n{sums}", encoding="utf-8")
    version, _, expected = golden.read_text(encoding="utf-8").partition("\n")
    if sums == expected:
        print("Both networks came out with the bytes that they always had.")
        return 0
    if version != f"# {maker()}":
        print(f"Two runs agree; the sums that are kept were made elsewhere than with {maker()}.")
        return 0
    print(f"The bytes are others than those of golden.sha256:\n{sums}")
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
