"""Trains the judge of quotations: which verbs and nouns credit words to somebody, and where these words end.

    python3 quotations.py --trace trace.bin
    node quotations.mjs --trace trace.bin --out <folder> written.jsonl wikinews.jsonl
    python3 quotations.py --data <folder> --sets written wikinews --out <models>

The first command writes weights that hand through the states of the syntax network; the second reads the articles with
them. The judge adds up what each feature of an anchor and of a proposal speaks for, and what the states of the cue, the
first word of the content and the source do; a softmax over all proposals of an anchor and "no cue" is trained
(src/source/quotations/judging/ is where it runs).
"""

import argparse
import json
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pack import File, write_sums

VALUES, ANCHOR, PROPOSAL, LEMMAS = 64, 22, 30, 1024
"""As in features.ts: values of a feature, features of an anchor and of a proposal, places of lemmas."""
STATE = 288
CLOSE = 0.75
"""Where no proposal has just the content, the closest counts half if it overlaps by more than this."""


def read_set(folder: pathlib.Path, name: str, number: int) -> list[dict]:
    """The anchors of a set. Those inside the words of somebody else tell nothing: conventions differ on them."""
    states = np.fromfile(folder / f"{name}.states", dtype=np.float32).reshape(-1, STATE)
    anchors = [json.loads(line) for line in (folder / f"{name}.anchors.jsonl").open()]
    return [anchor | {"set": number, "states": states} for anchor in anchors if anchor["kind"] != "inside"]


def targets(anchor: dict) -> tuple[float, list[float], float]:
    """What is true: how much of "no cue", of each proposal, and of a cue with whatever content."""
    proposals = anchor["proposals"]
    weights = [0.0] * len(proposals)
    if anchor["kind"] == "none":
        return 1.0, weights, 0.0
    exact = [i for i, proposal in enumerate(proposals) if proposal["isContent"]]
    right = [i for i in exact if proposals[i]["isCue"]] or exact
    if right:
        for i in right:
            weights[i] = 1 / len(right)
        return 0.0, weights, 0.0
    closest = max(range(len(proposals)), key=lambda i: proposals[i]["overlap"])
    if proposals[closest]["overlap"] <= CLOSE:
        return 0.0, weights, 1.0
    weights[closest] = 0.5
    return 0.0, weights, 0.5


class Batch:
    def __init__(self, anchors: list[dict]):
        row = lambda anchor, at: anchor["states"][at]
        self.features = torch.tensor([anchor["features"] for anchor in anchors])
        self.lemmas = torch.tensor([anchor["lemma"] for anchor in anchors])
        self.sets = torch.tensor([anchor["set"] for anchor in anchors])
        self.heads = torch.from_numpy(np.stack([row(anchor, anchor["head"]) for anchor in anchors]))
        self.sources = torch.from_numpy(np.stack([row(anchor, max(0, anchor["source"])) for anchor in anchors]))
        self.sourced = torch.tensor([[float(anchor["source"] >= 0)] for anchor in anchors])
        pairs = [(i, anchor, proposal) for i, anchor in enumerate(anchors) for proposal in anchor["proposals"]]
        self.owners = torch.tensor([i for i, _, _ in pairs])
        self.proposals = torch.tensor([proposal["features"] for _, _, proposal in pairs])
        self.contents = torch.from_numpy(np.stack([row(anchor, proposal["content"]) for _, anchor, proposal in pairs]))
        true = [targets(anchor) for anchor in anchors]
        self.none = torch.tensor([none for none, _, _ in true])
        self.right = torch.tensor([weight for _, weights, _ in true for weight in weights])
        self.any = torch.tensor([some for _, _, some in true])


class Judge(nn.Module):
    def __init__(self, sets: int, options: argparse.Namespace):
        super().__init__()
        width, trace = options.width, options.traced
        self.trace = nn.Linear(STATE, trace)
        self.anchor = nn.Embedding(ANCHOR * VALUES, width)
        self.lemma = nn.Embedding(LEMMAS, width)
        self.proposal = nn.Embedding(PROPOSAL * VALUES, width)
        self.set = nn.Embedding(sets, width)
        for table in (self.anchor, self.lemma, self.proposal, self.set):
            nn.init.normal_(table.weight, std=0.05)
        self.head, self.content, self.source = (nn.Linear(trace, width, bias=False) for _ in range(3))
        self.proposed_shift, self.none_shift = (nn.Parameter(torch.zeros(width)) for _ in range(2))
        self.proposed, self.none = nn.Linear(width, 1), nn.Linear(width, 1)
        self.dropout = nn.Dropout(options.dropout)
        self.missing = options.missing

    def _some(self, rows: Tensor) -> Tensor:
        """The sum of most rows: a few features are left out while training."""
        if self.training and self.missing > 0:
            rows = rows * (torch.rand(rows.shape[:2]) > self.missing)[..., None] / (1 - self.missing)
        return rows.sum(1)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        drop = self.dropout
        common = self._some(self.anchor(batch.features)) + drop(self.lemma(batch.lemmas)) + self.set(batch.sets)
        common = common + self.head(self.trace(drop(batch.heads)))
        common = common + self.source(self.trace(drop(batch.sources))) * batch.sourced
        none = self.none(drop(F.relu(common + self.none_shift)))[:, 0]
        own = common[batch.owners] + self._some(self.proposal(batch.proposals))
        own = own + self.content(self.trace(drop(batch.contents)))
        return none, self.proposed(drop(F.relu(own + self.proposed_shift)))[:, 0]


def loss_of(none: Tensor, proposed: Tensor, batch: Batch) -> Tensor:
    top = none.detach().scatter_reduce(0, batch.owners, proposed.detach(), "amax")
    some = torch.zeros_like(none).index_add(0, batch.owners, (proposed - top[batch.owners]).exp())
    whole = (some + (none - top).exp()).log() + top
    loss = (batch.none * (none - whole)).sum() + (batch.right * (proposed - whole[batch.owners])).sum()
    loss = loss + (batch.any * ((some + 1e-9).log() + top - whole)).sum()
    return -loss / len(none)


def train(anchors: list[dict], options: argparse.Namespace) -> Judge:
    judge = Judge(len(options.sets), options)
    optimizer = torch.optim.AdamW(judge.parameters(), lr=options.rate, weight_decay=1e-5)
    batches = len(anchors) // options.batch
    steps = batches * options.epochs
    began, step = time.time(), 0
    for epoch in range(options.epochs):
        random.shuffle(anchors)
        total = 0.0
        for at in range(0, batches * options.batch, options.batch):
            for group in optimizer.param_groups:
                group["lr"] = options.rate * max(0.02, 1 - step / steps) * min(1, (step + 1) / 100)
            batch = Batch(anchors[at : at + options.batch])
            loss = loss_of(*judge(batch), batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(judge.parameters(), 2.0)
            optimizer.step()
            total, step = total + float(loss), step + 1
        print(f"epoch {epoch + 1}: loss {total / batches:.3f}, {time.time() - began:.0f} s", flush=True)
    return judge.eval()


def pack(judge: Judge) -> File:
    """The weights as the extension reads them. The first set's own share goes into the shifts: its convention is ours."""
    file = File({"features": [str(VALUES), str(ANCHOR), str(PROPOSAL), str(LEMMAS)]})
    part = {name: value.detach() for name, value in judge.state_dict().items()}
    file.linear("trace", part["trace.weight"], part["trace.bias"])
    for name in ("anchor", "lemma", "proposal"):
        file.embedding(name, part[f"{name}.weight"])
    for name in ("head", "content", "source"):
        file.floats(name, part[f"{name}.weight"])
    for name in ("proposed", "none"):
        file.floats(name, part[f"{name}.weight"][0])
        file.floats(f"{name}.bias", part[f"{name}.bias"])
        file.floats(f"{name}.shift", part[f"{name}_shift"] + part["set.weight"][0])
    return file


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trace", type=pathlib.Path)
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--sets", nargs="+", default=["written", "wikinews"])
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--width", type=int, default=32)
    parser.add_argument("--traced", type=int, default=16)
    parser.add_argument("--epochs", type=int, default=11)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=7e-4)
    parser.add_argument("--dropout", type=float, default=0.3)
    parser.add_argument("--missing", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.trace:
        file = File({"features": []})
        file.linear("trace", torch.eye(STATE), torch.zeros(STATE))
        file.write(options.trace)
    if options.data and options.out:
        torch.manual_seed(options.seed)
        random.seed(options.seed)
        torch.set_num_threads(1)
        anchors = [a for i, name in enumerate(options.sets) for a in read_set(options.data, name, i)]
        print(f"{len(anchors)} anchors")
        options.out.mkdir(parents=True, exist_ok=True)
        pack(train(anchors, options)).write(options.out / "quotations.bin")
        write_sums(options.out)


if __name__ == "__main__":
    main()
