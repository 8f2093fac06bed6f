"""In which precision this processor multiplies matrices faster: bfloat16 where it has instructions for it.

Contract: `pick_precision()` gives a torch data type, measured once a process on a product of the size that reading
needs, both types in turns; a processor without such instructions emulates them and is several times slower, so that
hardly any noise changes the answer. `is_quick()` tells whether it has them. It does not know what is computed.
"""

import math
import time
from functools import cache
from typing import Any

ROWS, WIDTH, INNER = 600, 384, 1536  # tokens of a batch of passages, and MiniLM's inner layer
TRIES = 15
MARGIN = 0.8  # of the time in 32 bits that makes 16 worth their rounding


@cache
def pick_precision() -> Any:
    """`torch.bfloat16` or `torch.float32`."""
    import torch

    products = {kind: _prepare_product(kind) for kind in (torch.float32, torch.bfloat16)}
    spent = dict.fromkeys(products, math.inf)
    with torch.inference_mode():
        for _ in range(TRIES):  # in turns: on a busy machine both then have a quiet moment
            for kind, (left, right) in products.items():
                began = time.perf_counter()
                torch.nn.functional.linear(left, right)
                spent[kind] = min(spent[kind], time.perf_counter() - began)
    return torch.bfloat16 if spent[torch.bfloat16] < MARGIN * spent[torch.float32] else torch.float32


def is_quick() -> bool:
    """Tells whether the processor multiplies 16-bit matrices, and can so read with a model of 135 million weights."""
    import torch

    return pick_precision() is torch.bfloat16


def _prepare_product(kind: Any) -> tuple[Any, Any]:
    import torch

    return torch.ones(ROWS, WIDTH, dtype=kind), torch.ones(INNER, WIDTH, dtype=kind)
