"""Reads the training data: names in IOB2 columns, syntax in CoNLL-U."""

import pathlib
import re
from dataclasses import dataclass

KINDS = ("PER", "LOC", "ORG", "MISC")
LABELS = ["O"] + [f"{position}-{kind}" for kind in KINDS for position in "BILU"]
LABEL = {label: number for number, label in enumerate(LABELS)}

Sentence = tuple[list[str], list[int]]
"""Words and label numbers."""


@dataclass
class Document:
    source: str
    sentences: list[Sentence]


def bilou(tags: list[str]) -> list[int]:
    labels = []
    for i, tag in enumerate(tags):
        if tag == "O":
            labels.append(0)
            continue
        position, kind = tag.split("-", 1)
        if position == "I" and (i == 0 or tags[i - 1][2:] != kind):
            position = "B"
        goes_on = i + 1 < len(tags) and tags[i + 1] == "I-" + kind
        labels.append(LABEL[f"{'B' if goes_on else 'U'}-{kind}" if position == "B" else f"{'I' if goes_on else 'L'}-{kind}"])
    return labels


def mended(words: list[str], tags: list[str]) -> list[str]:
    """GUM's names begin at the first proper noun, which loses the adjective of 'United Kingdom'."""
    tags = list(tags)
    for i in range(len(words) - 1):
        if words[i] == "United" and tags[i] == "O" and tags[i + 1][0] == "B":
            tags[i], tags[i + 1] = tags[i + 1], "I" + tags[i + 1][1:]
    return tags


def read_names(file: pathlib.Path) -> list[Document]:
    """Documents of one IOB2 file. Knows the plain form and that of Universal NER (number, word, tag, comments)."""
    source = re.sub(r"^open-|\.(conll|iob2)$", "", file.name)
    documents: list[Document] = []
    sentences: list[Sentence] = []
    words: list[str] = []
    tags: list[str] = []

    def end_sentence() -> None:
        if words:
            clean = [tag if tag[2:] in KINDS else "O" for tag in tags]
            sentences.append((list(words), bilou(mended(words, clean))))
            words.clear()
            tags.clear()

    def end_document() -> None:
        end_sentence()
        if sentences:
            documents.append(Document(source, list(sentences)))
            sentences.clear()

    for line in file.read_text(encoding="utf-8").split("\n"):
        if line.startswith(("-DOCSTART-", "# newdoc")):
            end_document()
        elif not line.strip():
            end_sentence()
        elif not line.startswith("# "):
            columns = line.split("\t")
            numbered = len(columns) > 3
            words.append(columns[1] if numbered else columns[0])
            tags.append(columns[2] if numbered else columns[-1])
    end_document()
    return documents


@dataclass
class Tree:
    words: list[str]
    tags: list[str]
    heads: list[int]
    """1-based, 0 is the root."""
    relations: list[str]
    glued: list[bool]
    """Whether no space follows the word."""


def read_trees(file: pathlib.Path) -> list[Tree]:
    trees = []
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            columns = list(zip(*rows))
            glued = ["SpaceAfter=No" in notes for notes in columns[9]]
            trees.append(Tree(list(columns[1]), list(columns[3]), [int(h) for h in columns[6]], list(columns[7]), glued))
    return trees


def hyphens_joined(tree: Tree) -> Tree | None:
    """
    The same sentence with 'well-known' as one word, as src/language/tokens.ts reads it; None if there is nothing to join.
    The joined word has the head of the one part that hangs outside.
    """
    groups: list[list[int]] = []
    for i in range(len(tree.words)):
        hyphen = tree.words[i] == "-" and i > 0 and tree.glued[i - 1] and tree.glued[i]
        after = i > 1 and tree.words[i - 1] == "-" and tree.glued[i - 1] and tree.glued[i - 2]
        if groups and (hyphen or after) and re.fullmatch(r"\w+|-", tree.words[i]) and re.fullmatch(r"\w+|-", tree.words[i - 1]):
            groups[-1].append(i)
        else:
            groups.append([i])
    if len(groups) == len(tree.words):
        return None
    place = {word: number for number, group in enumerate(groups) for word in group}
    joined = Tree([], [], [], [], [])
    for number, group in enumerate(groups):
        outside = [i for i in group if tree.heads[i] == 0 or place[tree.heads[i] - 1] != number]
        if len(outside) != 1 or tree.words[group[-1]] == "-" and len(group) > 1:
            return None
        head = tree.heads[outside[0]]
        joined.words.append("".join(tree.words[i] for i in group))
        joined.tags.append(tree.tags[outside[0]])
        joined.heads.append(place[head - 1] + 1 if head else 0)
        joined.relations.append(tree.relations[outside[0]])
        joined.glued.append(tree.glued[group[-1]])
    return joined
