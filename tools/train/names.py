"""Trains the network that finds names.

    python3 names.py --data <training>/names --vectors vectors.npz --out names.pt

Sentences go through convolutions one by one; then every word also gets the mean state of all its occurrences in the
document, and one more convolution; all that twice. Each data set has a vector of its own, because they disagree on what a name is; for
use, those of the encyclopedic and news sets are averaged.
"""

import argparse
import pathlib
import random
import time

import numpy as np
import torch
from torch import Tensor, nn

from augment import Replacements, recased
from corpora import LABELS, Document, read_names
from layers import Average, Convolution, Maxout, WordEncoder
from measure import load_measure, score
from words import Lexicon, WordTable

WITHOUT_MISC = {"btc", "wnut17", "gum", "uner"}
"""Sets that mark no names of other kinds: what they call O may be O or MISC."""

READ_AS = ("wikigold", "redocred", "crossner")
SOURCE_WIDTH = 8
WIDTH = 96
LAYERS = 4


class Names(nn.Module):
    def __init__(self, levels: np.ndarray, sources: list[str], options: argparse.Namespace):
        super().__init__()
        width, dropout = options.width, options.dropout
        self.source = nn.Embedding(len(sources), SOURCE_WIDTH)
        nn.init.normal_(self.source.weight, std=0.1)
        self.words = WordEncoder(levels, width, dropout, options.word_dropout, SOURCE_WIDTH)
        self.convolutions = nn.ModuleList(Convolution(width, dropout) for _ in range(options.layers))
        self.document = nn.ModuleList(Maxout(2 * width, width) for _ in range(options.rounds))
        self.after = nn.ModuleList(Convolution(width, dropout) for _ in range(options.rounds))
        self.out = nn.Linear(width, len(LABELS))
        self.dropout = nn.Dropout(dropout)
        self.read_as = [sources.index(source) for source in READ_AS if source in sources]

    def forward(self, rows: Tensor, mask: Tensor, sources: Tensor | None, group: Tensor) -> Tensor:
        """`rows`: features; `mask`: 0 on gaps; `sources`: data set of each word, None to read new text; `group`: equal
        for equal words of one document."""
        extra = self.source(sources) if sources is not None else self.reading().expand(len(rows), -1)
        x = self.words(rows, extra) * mask
        for convolution in self.convolutions:
            x = convolution(x, mask)
        for document, after in zip(self.document, self.after):
            x = (x + self.dropout(document(torch.cat([x, means(x, group)], 1)))) * mask
            x = after(x, mask)
        return self.out(x)

    def reading(self) -> Tensor:
        return self.source.weight[self.read_as].mean(0)


def means(x: Tensor, group: Tensor) -> Tensor:
    """The mean of the rows of the same group."""
    _, index = torch.unique(group, return_inverse=True)
    groups = int(index.max()) + 1
    sums = torch.zeros(groups, x.shape[1]).index_add(0, index, x)
    counts = torch.zeros(groups).index_add(0, index, torch.ones(len(index)))
    return (sums / counts[:, None])[index]


class Batches:
    """Whole documents put together to about `size` words, sentences apart by one gap."""

    def __init__(self, documents: list[Document], words: WordTable, sources: list[str], options: argparse.Namespace):
        self.documents, self.words, self.options = documents, words, options
        self.numbers = {source: number for number, source in enumerate(sources)}
        self.replacements = Replacements(documents)
        self.lengths = [sum(len(words) + 1 for words, _ in d.sentences) for d in documents]
        self.count = sum(1 for _ in self.epoch())

    def epoch(self):
        order = list(range(len(self.documents)))
        random.shuffle(order)
        batch, size = [], 0
        for i in order:
            batch.append(self.documents[i])
            size += self.lengths[i]
            if size >= self.options.batch:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def tensors(self, batch: list[Document]):
        types, labels, sources, documents = [], [], [], []
        for number, document in enumerate(batch):
            before = len(types)
            sentences = document.sentences
            if random.random() < self.options.replace:
                sentences = self.replacements.apply(sentences)
            for words, tags in sentences:
                types += [self.words(word) for word in recased(words, self.options.recase)] + [0]
                labels += tags + [-1]
            sources += [self.numbers[document.source]] * (len(types) - before)
            documents += [number] * (len(types) - before)
        return types, torch.tensor(labels), torch.tensor(sources), torch.tensor(documents)


def loss(scores: Tensor, labels: Tensor, without_misc: Tensor) -> Tensor:
    logs = scores.log_softmax(1)
    misc = [i for i, label in enumerate(LABELS) if label == "O" or label.endswith("MISC")]
    right = logs.gather(1, labels.clamp(min=0)[:, None])[:, 0]
    right = torch.where(without_misc & (labels == 0), logs[:, misc].logsumexp(1), right)
    known = labels >= 0
    return -(right * known).sum() / known.sum()


def train(network: Names, batches: Batches, options: argparse.Namespace, watch) -> None:
    parameters = list(network.parameters())
    optimiser = torch.optim.Adam(parameters, lr=options.rate, betas=(0.9, 0.98))
    average = Average(network)
    steps, step, began, seen, total_loss = int(batches.count * options.epochs), 0, time.time(), 0, 0.0
    no_misc = torch.tensor([source in WITHOUT_MISC for source in batches.numbers])
    while step < steps:
        for batch in batches.epoch():
            if step >= steps:
                break
            network.train()
            types, labels, sources, documents = batches.tensors(batch)
            numbers = torch.tensor(types)
            rows = torch.from_numpy(np.array([batches.words.rows[t] for t in types]))
            mask = (numbers > 0).float()[:, None]
            for group in optimiser.param_groups:
                group["lr"] = options.rate * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
            scores = network(rows, mask, sources, documents * 10_000_000 + numbers)
            value = loss(scores, labels, no_misc[sources])
            optimiser.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(parameters, 5.0)
            optimiser.step()
            average.update()
            step, seen, total_loss = step + 1, seen + len(types), total_loss + float(value)
            if step % 200 == 0:
                print(f"{step}/{steps} loss {total_loss / 200:.4f}, {seen / (time.time() - began):.0f} words/s", flush=True)
                total_loss = 0.0
            if watch and step % max(600, steps // 4) == 0 and step < steps:
                average.swap()
                print("  ", watch(), flush=True)
                average.swap()
    average.swap()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=pathlib.Path, action="append", required=True)
    add("--vectors", type=pathlib.Path, required=True)
    add("--words", type=int, default=100_000, help="so many words of the table are used")
    add("--out", type=pathlib.Path)
    add("--measure", type=pathlib.Path, help="a file of tools/train/measure.mjs")
    add("--seed", type=int, default=1)
    add("--epochs", type=float, default=5)
    add("--batch", type=int, default=1200)
    add("--rate", type=float, default=2e-3)
    add("--dropout", type=float, default=0.25)
    add("--word-dropout", type=float, default=0.12)
    add("--replace", type=float, default=0.5, help="share of documents whose names are replaced by others")
    add("--recase", type=float, default=0.05, help="share of sentences in capitals, title case or lower case")
    add("--width", type=int, default=WIDTH)
    add("--layers", type=int, default=LAYERS)
    add("--rounds", type=int, default=2, help="how often words are told the mean state of their other occurrences")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(1)

    table = np.load(options.vectors)
    count = options.words
    words = WordTable(Lexicon([str(word) for word in table["words"][:count]]))
    files = sorted(file for folder in options.data for file in [*folder.glob("open-*.conll"), *folder.glob("*.iob2")])
    documents = [document for file in files for document in read_names(file)]
    sources = sorted({document.source for document in documents})
    batches = Batches(documents, words, sources, options)
    network = Names(table["levels"][:count], sources, options)
    print(sources, len(documents), "documents,", sum(batches.lengths), "words", flush=True)
    measure = load_measure(options.measure, words) if options.measure else None

    def watch() -> str:
        return score(network, measure, words)

    train(network, batches, options, watch if measure else None)
    if measure:
        print("FINAL", watch(), flush=True)
    if options.out:
        torch.save({"weights": network.state_dict(), "reading": network.reading().detach(), "options": vars(options)}, options.out)


if __name__ == "__main__":
    main()
