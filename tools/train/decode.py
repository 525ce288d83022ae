"""From label scores to names, as src/language/reader/labels.ts does it."""

import numpy as np

from corpora import LABELS

FORBIDDEN = -1e4


def may_follow(before: str, after: str) -> bool:
    if before == "O" or before[0] in "LU":
        return after == "O" or after[0] in "BU"
    return after != "O" and after[0] in "IL" and after[2:] == before[2:]


FOLLOWS = np.array([[0 if may_follow(a, b) else FORBIDDEN for b in LABELS] for a in LABELS], dtype=np.float32)
FIRST = FOLLOWS[0]
LAST = FOLLOWS[:, 0]


def best_labels(scores: np.ndarray) -> list[int]:
    """The best allowed row of labels for one sentence (Viterbi)."""
    total = scores[0] + FIRST
    back = []
    for row in scores[1:]:
        through = total[:, None] + FOLLOWS
        back.append(through.argmax(0))
        total = through.max(0) + row
    label = int((total + LAST).argmax())
    labels = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        labels.append(label)
    return labels[::-1]


def entities(labels: list[int]) -> list[tuple[int, int, str]]:
    """(first, last, kind) of each name, last included."""
    found, first = [], 0
    for i, number in enumerate(labels):
        label = LABELS[number]
        if label == "O":
            continue
        if label[0] in "BU":
            first = i
        if label[0] in "LU":
            found.append((first, i, label[2:]))
    return found
