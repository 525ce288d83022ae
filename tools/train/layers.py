"""The parts that both networks are made of. Only operations that the kernel has: see src/language/reader/kernel.ts."""

import torch
from torch import Tensor, nn

from vectors import to_numbers
from words import AFFIX_ROWS, FORM_ROWS, SHAPE_ROWS

FORM, AFFIX, SHAPE = 56, 20, 20
"""Widths of the learnt embeddings."""


class Maxout(nn.Module):
    """Linear, the larger of two, layer norm."""

    def __init__(self, inputs: int, width: int):
        super().__init__()
        self.linear = nn.Linear(inputs, 2 * width)
        self.norm = nn.LayerNorm(width)
        self.width = width

    def forward(self, x: Tensor) -> Tensor:
        y = self.linear(x)
        return self.norm(torch.maximum(y[..., : self.width], y[..., self.width :]))


class WordEncoder(nn.Module):
    """A word by itself, from its features."""

    def __init__(self, levels, width: int, dropout: float, word_dropout: float, extra: int = 0):
        super().__init__()
        vectors = torch.from_numpy(to_numbers(levels))
        self.register_buffer("vectors", torch.cat([torch.zeros(1, vectors.shape[1]), vectors]), persistent=False)
        self.form = nn.Embedding(FORM_ROWS, FORM)
        self.prefix = nn.Embedding(AFFIX_ROWS, AFFIX)
        self.suffix = nn.Embedding(AFFIX_ROWS, AFFIX)
        self.shape = nn.Embedding(SHAPE_ROWS, SHAPE)
        for table in (self.form, self.prefix, self.suffix, self.shape):
            nn.init.normal_(table.weight, std=0.1)
        self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
        self.mix = Maxout(vectors.shape[1] + FORM + 2 * AFFIX + SHAPE + extra, width)
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = word_dropout

    def forward(self, rows: Tensor, extra: Tensor | None = None) -> Tensor:
        vector = self.vectors[rows[:, 0]]
        unknown = (rows[:, :1] == 0).float()
        form = self.form(rows[:, 1]) + self.form(rows[:, 2])
        if self.training:
            form = form * (torch.rand(len(rows), 1) > self.word_dropout).float()
            known = (torch.rand(len(rows), 1) > 0.7 * self.word_dropout).float()
            vector, unknown = vector * known, torch.maximum(unknown, 1 - known)
        parts = [vector + unknown * self.unknown, form, self.prefix(rows[:, 3]), self.suffix(rows[:, 4]), self.shape(rows[:, 5])]
        x = self.dropout(torch.cat(parts, 1))
        if extra is not None:
            x = torch.cat([x, extra], 1)
        return self.dropout(self.mix(x))


class Convolution(nn.Module):
    """A residual convolution over a word and its two neighbours. Gap rows between sentences are zero and stay zero."""

    def __init__(self, width: int, dropout: float):
        super().__init__()
        self.maxout = Maxout(3 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        edge = torch.zeros(1, x.shape[1])
        around = torch.cat([torch.cat([edge, x[:-1]]), x, torch.cat([x[1:], edge])], 1)
        return (x + self.dropout(self.maxout(around))) * mask


class Average:
    """An exponential moving average of the weights, which is what is kept."""

    def __init__(self, network: nn.Module, decay: float = 0.998):
        self.network, self.decay, self.steps = network, decay, 0
        self.weights = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self) -> None:
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for name, value in self.network.state_dict().items():
            self.weights[name].mul_(decay).add_(value, alpha=1 - decay)

    def swap(self) -> None:
        current = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
        self.network.load_state_dict(self.weights)
        self.weights = current
