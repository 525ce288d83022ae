"""Makes training text more varied: other names in the place of names, other capitals."""

import random

from corpora import Document, Sentence
from decode import entities

SMALL = set("a an the of in on at to for and or but by with from as is".split())


def recased(words: list[str], share: float) -> list[str]:
    draw = random.random()
    if draw < share * 0.35:
        return [word.upper() for word in words]
    if draw < share * 0.9:
        return [word if word.lower() in SMALL else word[:1].upper() + word[1:] for word in words]
    return [word.lower() for word in words] if draw < share else words


class Replacements:
    """Names of the data by kind and length; a person's name in parts, first and last."""

    def __init__(self, documents: list[Document]):
        self.first: list[str] = []
        self.last: list[str] = []
        self.names: dict[tuple[str, int], list[list[str]]] = {}
        for document in documents:
            for words, labels in document.sentences:
                for first, last, kind in entities(labels):
                    if kind == "PER" and last > first:
                        self.first.append(words[first])
                        self.last.append(words[last])
                    elif kind in ("LOC", "ORG"):
                        self.names.setdefault((kind, last - first), []).append(words[first : last + 1])

    def apply(self, sentences: list[Sentence]) -> list[Sentence]:
        """The same sentences with other names, each name the same throughout."""
        people: dict[str, str] = {}
        others: dict[tuple[str, str], list[str]] = {}
        result = []
        for words, labels in sentences:
            words = list(words)
            for first, last, kind in entities(labels):
                if kind == "PER":
                    for i in range(first, last + 1):
                        if words[i][:1].isupper() and len(words[i]) > 2:
                            pool = self.first if i == first and last > first else self.last
                            words[i] = people.setdefault(words[i], random.choice(pool))
                elif kind in ("LOC", "ORG") and words[first][0] not in "@#":
                    name = words[first : last + 1]
                    key = (kind, " ".join(name))
                    if key not in others:
                        others[key] = random.choice(self.names[kind, last - first]) if random.random() < 0.7 else name
                    words[first : last + 1] = others[key]
            result.append((words, labels))
        return result
