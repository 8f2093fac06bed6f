"""A link restores every input digit for digit, and a broken one is told so."""

import base64
import random
import re
import zlib
from typing import Any

import pytest

from tutor.advice.permalink import MOST_BYTES, MOST_CHARACTERS, pack_inputs, unpack_inputs
from tutor.errors import ProfileInvalid

RAW = {
    "approaches": ["rag", "peft"],
    "requests_per_month": 10_000,
    "currency": "zł €",
    "discount_rate_percent": 7.25,
    "inputs": {"input_price": {"low": 0.1, "base": 1.1, "high": 1e-07}, "hosting": 1224.0, "hours_saved": 10**12},
    "overrides": {"peft": {"hosting": 0}},
}


def wrap(data: bytes) -> str:
    return "1." + base64.urlsafe_b64encode(data).decode().rstrip("=")


def test_every_input_comes_back() -> None:
    token = pack_inputs(RAW)
    assert re.fullmatch(r"[A-Za-z0-9._-]+", token)
    assert unpack_inputs(token) == RAW
    assert repr(unpack_inputs(token)["inputs"]["hosting"]) == "1224.0"
    assert unpack_inputs(f" {token}\n") == RAW  # as it is copied


def test_the_order_of_the_fields_does_not_matter() -> None:
    assert pack_inputs(RAW) == pack_inputs(dict(reversed(RAW.items())))
    assert unpack_inputs(pack_inputs({})) == {}


@pytest.mark.parametrize("seed", range(20))
def test_no_decimal_is_harmed(seed: int) -> None:
    source = random.Random(seed)
    numbers = [source.random() * 10 ** source.randint(-9, 12) for _ in range(20)] + [source.getrandbits(60)]
    raw = {"inputs": {f"figure {place}": number for place, number in enumerate(numbers)}}
    back = unpack_inputs(pack_inputs(raw))["inputs"]
    assert {name: repr(number) for name, number in back.items()} == {
        name: repr(number) for name, number in raw["inputs"].items()
    }


@pytest.mark.parametrize(
    "token",
    [
        "",
        "1.",
        "2." + pack_inputs(RAW)[2:],
        pack_inputs(RAW)[:-3],
        pack_inputs(RAW)[2:],
        pack_inputs(RAW) + "AAAA",
        pack_inputs(RAW) + "!",
        "1.????",
        "1.A",
        wrap(b"not compressed"),
        wrap(zlib.compress(b"not json")),
        wrap(zlib.compress(b"[1, 2]")),
        wrap(zlib.compress(b'{"a": NaN}')),
        wrap(zlib.compress(b'{"a": "\xff"}')),
        wrap(zlib.compress(b'{"a": ' + b"[" * 30_000)),
        wrap(zlib.compress(b'{"a": ' + b"9" * 5000 + b"}")),
        wrap(zlib.compress(b'{"a": "' + b"x" * (MOST_BYTES * 50) + b'"}')),
        "1." + "A" * MOST_CHARACTERS,
        None,
    ],
)
def test_a_broken_link_is_told_so(token: Any) -> None:
    with pytest.raises(ProfileInvalid, match="link"):
        unpack_inputs(token)


@pytest.mark.parametrize(
    "raw",
    [
        [],
        {1: 2},
        {"a": float("nan")},
        {"a": {1, 2}},
        {"a": "x" * MOST_BYTES},
        {"a": [number**3 for number in range(5000)]},
    ],
)
def test_what_fits_no_link_is_refused(raw: Any) -> None:
    with pytest.raises(ProfileInvalid, match="input"):
        pack_inputs(raw)
