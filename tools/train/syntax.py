"""Trains the network that gives each word its part of speech, its head and its relation to the head.

    python3 syntax.py --data <training>/syntax --vectors vectors.npz --out syntax.pt

Convolutions over a sentence, recurrent layers in both directions, then scores of every word as head of every other
(T. Dozat and C. Manning, "Deep biaffine attention for neural dependency parsing", 2017), with a term for how far apart
the two stand, and a relation for each word and its head. Trained on the files named *train*, measured on *dev* and *test*.
"""

import argparse
import pathlib
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from augment import recased
from corpora import Tree, hyphens_joined, read_trees
from layers import Average, Maxout, WordEncoder
from spanning import spanning_tree
from words import Lexicon, WordTable

ARC, RELATION, RELATION_HIDDEN = 64, 64, 96
NEAR, BUCKETS = 8, 25
RARE = 10
"""A relation met less often is not learnt."""


def distance_buckets(length: int) -> Tensor:
    """[dependent, head]: how far the head stands to the right, exact up to 8, then in steps of 4, as 0 to 24."""
    places = torch.arange(length)
    apart = places[None] - places[:, None]
    far = NEAR + ((apart.abs() - 5) // 4).clamp(max=4)
    return torch.where(apart.abs() <= NEAR, apart, apart.sign() * far) + BUCKETS // 2


class SentenceConvolution(nn.Module):
    """layers.Convolution for sentences side by side: [sentence, word, width]."""

    def __init__(self, width: int, dropout: float):
        super().__init__()
        self.maxout = Maxout(3 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        edge = torch.zeros(x.shape[0], 1, x.shape[2])
        around = torch.cat([torch.cat([edge, x[:, :-1]], 1), x, torch.cat([x[:, 1:], edge], 1)], 2)
        return (x + self.dropout(self.maxout(around))) * mask


class Syntax(nn.Module):
    def __init__(self, levels: np.ndarray, tags: int, relations: int, options: argparse.Namespace):
        super().__init__()
        width, hidden, dropout = options.width, options.hidden, options.dropout
        self.words = WordEncoder(levels, width, dropout, options.word_dropout)
        self.convolutions = nn.ModuleList(SentenceConvolution(width, dropout) for _ in range(options.layers))
        self.recurrent = nn.ModuleList(
            nn.LSTM(width if i == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True)
            for i in range(options.recurrent)
        )
        states = width + 2 * hidden
        self.tag = nn.Linear(states, tags)
        self.dependent = nn.Linear(states, ARC)
        self.head = nn.Linear(states, ARC)
        self.root = nn.Parameter(torch.randn(ARC) * 0.1)
        self.arc = nn.Linear(ARC, ARC)
        self.attraction = nn.Linear(ARC, 1)
        self.distance = nn.Linear(ARC, BUCKETS)
        self.relation_dependent = nn.Linear(states, RELATION)
        self.relation_head = nn.Linear(states, RELATION)
        self.relation_root = nn.Parameter(torch.randn(RELATION) * 0.1)
        self.relation_hidden = nn.Linear(2 * RELATION, 2 * RELATION_HIDDEN)
        self.relation = nn.Linear(RELATION_HIDDEN, relations)
        self.dropout = nn.Dropout(dropout)

    def states(self, rows: Tensor, mask: Tensor) -> Tensor:
        """Per word its convolved state and what the last recurrent layer made of it; `rows` [sentence, word, feature]."""
        count, length, features = rows.shape
        present = mask[:, :, None].float()
        x = self.words(rows.reshape(-1, features)).view(count, length, -1) * present
        for convolution in self.convolutions:
            x = convolution(x, present)
        y = x
        for layer in self.recurrent:
            packed = nn.utils.rnn.pack_padded_sequence(y, mask.sum(1), batch_first=True, enforce_sorted=False)
            y, _ = nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True, total_length=length)
            y = self.dropout(y)
        return torch.cat([x, y], 2)

    def arcs(self, states: Tensor, mask: Tensor) -> Tensor:
        """[sentence, dependent, head]: head 0 is the root, head h the word h - 1."""
        count, length, _ = states.shape
        dependent = self.dropout(F.relu(self.dependent(states)))
        head = self.dropout(F.relu(self.head(states)))
        head = torch.cat([F.relu(self.root).expand(count, 1, -1), head], 1)
        scores = self.arc(dependent) @ head.transpose(1, 2) + self.attraction(head).transpose(1, 2)
        buckets = distance_buckets(length)[None].expand(count, -1, -1)
        scores[:, :, 1:] = scores[:, :, 1:] + self.distance(dependent).gather(2, buckets)
        barred = torch.cat([torch.zeros(length, 1, dtype=torch.bool), torch.eye(length, dtype=torch.bool)], 1)
        allowed = torch.cat([torch.ones(count, 1, dtype=torch.bool), mask], 1)
        return scores.masked_fill(barred[None] | ~allowed[:, None], -1e9)

    def relations(self, states: Tensor, heads: Tensor) -> Tensor:
        dependent = self.dropout(F.relu(self.relation_dependent(states)))
        head = self.dropout(F.relu(self.relation_head(states)))
        head = torch.cat([F.relu(self.relation_root).expand(len(states), 1, -1), head], 1)
        chosen = head.gather(1, heads[:, :, None].expand(-1, -1, RELATION))
        hidden = self.relation_hidden(torch.cat([dependent, chosen], 2))
        return self.relation(self.dropout(torch.maximum(hidden[..., :RELATION_HIDDEN], hidden[..., RELATION_HIDDEN:])))


class Treebank:
    """Sentences as numbers."""

    def __init__(self, trees: list[Tree], words: WordTable, tags: dict[str, int], relations: dict[str, int]):
        self.trees, self.words = trees, words
        self.labels = [
            ([tags.get(t, -1) for t in tree.tags], tree.heads, [relations.get(r, -1) for r in tree.relations]) for tree in trees
        ]

    def batches(self, size: int, shuffled: bool) -> list[list[int]]:
        order = sorted(range(len(self.trees)), key=lambda i: len(self.trees[i].words) + (random.random() * 3 if shuffled else 0))
        batches, batch, count = [], [], 0
        for i in order:
            batch.append(i)
            count += len(self.trees[i].words)
            if count >= size:
                batches.append(batch)
                batch, count = [], 0
        if batch:
            batches.append(batch)
        if shuffled:
            random.shuffle(batches)
        return batches

    def tensors(self, batch: list[int], recase: float = 0):
        length = max(len(self.trees[i].words) for i in batch)
        types = np.zeros((len(batch), length), dtype=np.int64)
        tags, heads, relations = (np.full((len(batch), length), -1, dtype=np.int64) for _ in range(3))
        for row, i in enumerate(batch):
            n = len(self.trees[i].words)
            types[row, :n] = [self.words(word) for word in recased(self.trees[i].words, recase)]
            for target, values in zip((tags, heads, relations), self.labels[i]):
                target[row, :n] = values
        rows = np.array([self.words.rows[t] for t in types.ravel()]).reshape(*types.shape, -1)
        return torch.from_numpy(rows), torch.from_numpy(types > 0), *map(torch.from_numpy, (tags, heads, relations))


def loss(network: Syntax, rows, mask, tags, heads, relations) -> Tensor:
    states = network.states(rows, mask)
    arcs = network.arcs(states, mask)
    named = network.relations(states, heads.clamp(min=0))
    return (
        0.8 * F.cross_entropy(network.tag(states)[mask], tags[mask], ignore_index=-1)
        + F.cross_entropy(arcs[mask], heads[mask])
        + 0.7 * F.cross_entropy(named[mask], relations[mask], ignore_index=-1)
    )


@torch.no_grad()
def score(network: Syntax, bank: Treebank, relation_names: list[str], tree: bool) -> str:
    """UPOS, UAS, LAS (subtypes left out, as in the CoNLL 2018 shared task) and LAS with subtypes."""
    network.eval()
    plain = torch.tensor([relation_names.index(n.split(":")[0]) if n.split(":")[0] in relation_names else i for i, n in enumerate(relation_names)])
    counts, total = np.zeros(4), 0
    for batch in bank.batches(2000, False):
        rows, mask, tags, heads, relations = bank.tensors(batch)
        states = network.states(rows, mask)
        arcs = network.arcs(states, mask)
        found = arcs.argmax(2)
        if tree:
            logs = arcs.log_softmax(2).numpy()
            for i, n in enumerate(mask.sum(1).tolist()):
                found[i, :n] = torch.tensor(spanning_tree(logs[i, :n, : n + 1]))
        named = network.relations(states, found).argmax(2)
        right = (found == heads) & mask
        counts += [
            int(((network.tag(states).argmax(2) == tags) & mask).sum()),
            int(right.sum()),
            int((right & (plain[named] == plain[relations.clamp(min=0)]) & (relations >= 0)).sum()),
            int((right & (named == relations)).sum()),
        ]
        total += int(mask.sum())
    return " ".join(f"{name} {100 * count / total:.2f}" for name, count in zip(("UPOS", "UAS", "LAS", "LAS:sub"), counts))


def train(network: Syntax, bank: Treebank, options: argparse.Namespace, watch) -> None:
    parameters = list(network.parameters())
    optimiser = torch.optim.Adam(parameters, lr=options.rate, betas=(0.9, 0.98))
    average = Average(network)
    steps, step, began, seen, total_loss = int(len(bank.batches(options.batch, True)) * options.epochs), 0, time.time(), 0, 0.0
    while step < steps:
        for batch in bank.batches(options.batch, True):
            if step >= steps:
                break
            network.train()
            tensors = bank.tensors(batch, options.recase)
            for group in optimiser.param_groups:
                group["lr"] = options.rate * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
            value = loss(network, *tensors)
            optimiser.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(parameters, 5.0)
            optimiser.step()
            average.update()
            step, seen, total_loss = step + 1, seen + int(tensors[1].sum()), total_loss + float(value)
            if step % 200 == 0:
                print(f"{step}/{steps} loss {total_loss / 200:.3f}, {seen / (time.time() - began):.0f} words/s", flush=True)
                total_loss = 0.0
            if step % max(600, steps // 6) == 0 and step < steps:
                average.swap()
                print("  ", watch(), flush=True)
                average.swap()
    average.swap()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=pathlib.Path, required=True)
    add("--vectors", type=pathlib.Path, required=True)
    add("--words", type=int, default=100_000, help="so many words of the table are used")
    add("--out", type=pathlib.Path)
    add("--seed", type=int, default=1)
    add("--epochs", type=float, default=22)
    add("--batch", type=int, default=1000)
    add("--rate", type=float, default=2e-3)
    add("--dropout", type=float, default=0.25)
    add("--word-dropout", type=float, default=0.12)
    add("--recase", type=float, default=0.02)
    add("--width", type=int, default=96)
    add("--layers", type=int, default=2)
    add("--hidden", type=int, default=96)
    add("--recurrent", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(1)

    table = np.load(options.vectors)
    count = options.words
    words = WordTable(Lexicon([str(word) for word in table["words"][:count]]))
    sets = {file.stem: read_trees(file) for file in sorted(options.data.glob("*.conllu"))}
    training = [tree for name, trees in sets.items() if "train" in name for tree in trees]
    joined = {id(tree): other for tree in training if (other := hyphens_joined(tree))}
    seen = Counter(relation for tree in training for relation in tree.relations)
    tag_names = sorted({tag for tree in training for tag in tree.tags})
    relation_names = sorted(relation for relation, times in seen.items() if times >= RARE)
    tags, relations = ({name: i for i, name in enumerate(names)} for names in (tag_names, relation_names))
    banks = {name: Treebank(trees, words, tags, relations) for name, trees in sets.items() if "train" not in name}
    network = Syntax(table["levels"][:count], len(tags), len(relations), options)
    print(f"{len(training)} sentences, {len(relations)} relations", {n: len(b.trees) for n, b in banks.items()}, flush=True)

    def watch() -> str:
        return score(network, banks["en_ewt-ud-dev"], relation_names, False)

    # Half of the sentences with hyphens are learnt as the treebank cuts them, half as the extension's own tokens are.
    mixed = [joined[id(tree)] if id(tree) in joined and random.random() < 0.5 else tree for tree in training]
    train(network, Treebank(mixed, words, tags, relations), options, watch)
    for name, bank in banks.items():
        print(name, "| greedy", score(network, bank, relation_names, False), "| tree", score(network, bank, relation_names, True), flush=True)
    if options.out:
        kept = {"weights": network.state_dict(), "tags": tag_names, "relations": relation_names, "options": vars(options)}
        torch.save(kept, options.out)


if __name__ == "__main__":
    main()
