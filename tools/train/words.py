"""What the networks are told of a word: its row in the table of word vectors, hashes of its form, its shape.

The same function in TypeScript is src/language/reader/wordFeatures.ts; test/language/reader holds words on which both
must agree. Strings are cut and hashed by UTF-16 code units, as JavaScript does.
"""

import re
import struct
import unicodedata
from functools import lru_cache

import numpy as np

FORM_ROWS = 8192
AFFIX_ROWS = 2048
SHAPE_ROWS = 512
FEATURES = 6
"""Columns of `features`: vector row (0: none, else row + 1), form twice, first three, last three letters, shape."""

MASK = 0xFFFFFFFF
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def units(text: str) -> tuple[int, ...]:
    data = text.encode("utf-16-le", "surrogatepass")
    return struct.unpack(f"<{len(data) // 2}H", data)


def hash32(codes: tuple[int, ...], seed: int) -> int:
    """FNV-1a over code units, then the finish of MurmurHash3."""
    value = (0x811C9DC5 ^ (seed * 0x9E3779B1)) & MASK
    for code in codes:
        value = ((value ^ code) * 0x01000193) & MASK
    value ^= value >> 16
    value = (value * 0x85EBCA6B) & MASK
    value ^= value >> 13
    value = (value * 0xC2B2AE35) & MASK
    return value ^ (value >> 16)


def shape(word: str) -> str:
    """'Xxxx-dd' of 'Lieutenant-47': at most three of a sort in a row."""
    out: list[str] = []
    for character in word:
        category = unicodedata.category(character)
        sort = (
            "X" if category == "Lu" else "x" if category == "Ll" else "d" if category == "Nd"
            else "l" if category[0] == "L" else character
        )  # fmt: skip
        if out[-3:] != [sort] * 3:
            out.append(sort)
    return "".join(out)


def plain(word: str) -> str:
    return word.translate(PLAIN)


def normal(word: str) -> str:
    return re.sub(r"[0-9]", "0", word.lower())


def unaccented(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")


class Lexicon:
    """Which row of the vector table a word has."""

    def __init__(self, words: list[str]):
        self.rows = {word: row + 1 for row, word in enumerate(words)}

    def row(self, form: str) -> int:
        """`form` in lower case, figures as 0. Falls back to the form without its full stop, accents, first part."""
        for candidate in (form, form.rstrip("."), unaccented(form), form[form.rfind("-") + 1 :]):
            row = self.rows.get(candidate)
            if row:
                return row
        return 0


class WordTable:
    """Numbers word types as they are met and holds their features; type 0 is the gap between sentences."""

    def __init__(self, lexicon: Lexicon):
        self.lexicon = lexicon
        self.types: dict[str, int] = {"": 0}
        self.rows: list[list[int]] = [[0] * FEATURES]

    def __call__(self, word: str) -> int:
        number = self.types.get(word)
        if number is None:
            number = self.types[word] = len(self.rows)
            self.rows.append(features(plain(word), self.lexicon))
        return number

    def table(self) -> np.ndarray:
        return np.array(self.rows, dtype=np.int64)


def features(word: str, lexicon: Lexicon) -> list[int]:
    form = normal(word)
    codes = units(form)
    return [
        lexicon.row(form),
        hash32(codes, 1) % FORM_ROWS,
        hash32(codes, 2) % FORM_ROWS,
        hash32(codes[:3], 3) % AFFIX_ROWS,
        hash32(codes[-3:], 4) % AFFIX_ROWS,
        shape_row(shape(word)),
    ]


@lru_cache(None)
def shape_row(form: str) -> int:
    return hash32(units(form), 5) % SHAPE_ROWS
