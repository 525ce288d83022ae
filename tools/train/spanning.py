"""The best tree over one sentence (Chu–Liu–Edmonds), with one root, as src/language/reader/spanningTree.ts finds it."""

import numpy as np


def spanning_tree(scores: np.ndarray) -> list[int]:
    """`scores[dependent, head]`, head 0 the root and head h the word h - 1; answers the head of each word."""
    count = len(scores)
    square = np.full((count + 1, count + 1), -1e9)
    square[1:] = scores
    np.fill_diagonal(square, -1e9)
    heads = arborescence(square)
    if sum(head == 0 for head in heads[1:]) > 1:
        square[1:, 0] -= 1e4
        heads = arborescence(square)
    return heads[1:]


def cycle_of(heads: list[int]) -> list[int]:
    seen_in = [0] * len(heads)
    for start in range(1, len(heads)):
        node = start
        while node and not seen_in[node]:
            seen_in[node] = start
            node = heads[node]
        if node and seen_in[node] == start:
            cycle = [node]
            while heads[cycle[-1]] != node:
                cycle.append(heads[cycle[-1]])
            return cycle
    return []


def arborescence(scores: np.ndarray) -> list[int]:
    heads = [0, *(int(row.argmax()) for row in scores[1:])]
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [node for node in range(len(scores)) if node not in inside]
    small = np.full((len(rest) + 1, len(rest) + 1), -1e9)
    new = len(rest)
    enters: dict[int, int] = {}
    leaves: dict[int, int] = {}
    for i, node in enumerate(rest):
        small[i, :new] = scores[node, rest]
        gain = [scores[member, node] - scores[member, heads[member]] for member in cycle]
        enters[i] = cycle[int(np.argmax(gain))]
        small[new, i] = max(gain)
        leaves[i] = cycle[int(np.argmax(scores[node, cycle]))]
        small[i, new] = scores[node, leaves[i]]
    np.fill_diagonal(small, -1e9)
    contracted = arborescence(small)
    for i, node in enumerate(rest):
        if node:
            heads[node] = leaves[i] if contracted[i] == new else rest[contracted[i]]
    entry = contracted[new]
    heads[enters[entry]] = rest[entry]
    return heads
