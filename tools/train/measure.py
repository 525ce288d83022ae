"""Scores names against marked texts: exact span and kind, as tools/train/measure.mjs wrote them.

A line is {"id", "sentences": [[[start, end, word], …], …], "mentions": [{"start", "end", "kind"}]}.
"""

import json
import pathlib

import numpy as np
import torch

from decode import best_labels, entities

KIND = {"PER": "person", "LOC": "place", "ORG": "organisation"}
ARTICLES = {"the", "a", "an"}
TITLES = set(
    "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor president minister senator sen. sen rep. gov. gov governor gen. "
    "gen lt. lt col. col capt. captain sgt. sgt sir judge justice rev. rev hon. chairman secretary".split()
)
ENDS = {"'s", "'", "’s", "’", '"', "”", ","}


def load_measure(file: pathlib.Path, words) -> list[dict]:
    documents = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for document in documents:
        document["types"] = [t for s in document["sentences"] for t in [*(words(w[2]) for w in s), 0]]
    return documents


def trimmed(tokens: list, first: int, last: int, kind: str):
    while first <= last and tokens[first][2].lower() in ARTICLES:
        first += 1
    while kind == "PER" and first < last and tokens[first][2].lower() in TITLES:
        first += 1
    while last >= first and tokens[last][2].lower() in ENDS:
        last -= 1
    return (tokens[first][0], tokens[last][1]) if first <= last else None


@torch.no_grad()
def label_scores(network, document, words) -> np.ndarray:
    numbers = torch.tensor(document["types"] or [0])
    rows = torch.from_numpy(np.array([words.rows[t] for t in numbers.tolist()]))
    return network(rows, (numbers > 0).float()[:, None], None, numbers).numpy()


def found_names(document: dict, scores: np.ndarray) -> dict:
    names, at = {}, 0
    for tokens in document["sentences"]:
        for first, last, kind in entities(best_labels(scores[at : at + len(tokens)])) if tokens else []:
            span = trimmed(tokens, first, last, kind) if kind in KIND else None
            if span:
                names[span] = KIND[kind]
        at += len(tokens) + 1
    return names


def score(network, documents: list[dict], words, scores=None) -> str:
    network.eval()
    counts: dict[str, list[int]] = {}
    for i, document in enumerate(documents):
        found = found_names(document, scores[i] if scores else label_scores(network, document, words))
        gold = {(m["start"], m["end"]): m["kind"] for m in document["mentions"]}
        for names, column in ((found, 1), (gold, 2)):
            for span, kind in names.items():
                for key in ("all", kind):
                    counts.setdefault(key, [0, 0, 0])[column] += 1
                    if column == 1 and gold.get(span) == kind:
                        counts[key][0] += 1
    figures = []
    for kind, (hits, predicted, gold) in sorted(counts.items()):
        p, r = 100 * hits / max(predicted, 1), 100 * hits / max(gold, 1)
        figures.append(f"{kind} P {p:.1f} R {r:.1f} F {2 * p * r / max(p + r, 1e-9):.2f}")
    return "; ".join(figures)
