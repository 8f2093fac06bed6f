"""A token that holds every input of the calculator, to be put into a link and read back.

Contract: `unpack_inputs(pack_inputs(raw))` equals `raw`: numbers come back digit for digit. The token is a version,
a dot and base64url without padding of the zlib-compressed compact JSON with sorted keys, so it is safe in a URL.
`unpack_inputs` raises `ProfileInvalid` on anything else and never builds more than `MOST_BYTES`. This module does not
know what the inputs mean; the calculator checks them.
"""

import base64
import binascii
import json
import re
import zlib
from collections.abc import Mapping
from typing import Any

from tutor.errors import ProfileInvalid

VERSION = "1"
MOST_CHARACTERS = 8_000
MOST_BYTES = 64_000
TOKEN = re.compile(rf"{VERSION}\.([A-Za-z0-9_-]+)")
BROKEN = "The link's token is broken or from another version; copy the whole link again, or enter the figures anew."


def pack_inputs(raw: Mapping[str, Any]) -> str:
    """Return the token of an input. Raises `ProfileInvalid` where it is no JSON object or too large for a link."""
    if not isinstance(raw, Mapping) or not all(isinstance(key, str) for key in raw):
        raise ProfileInvalid("The calculator's input is a JSON object; only such an input has a link.")
    try:
        text = json.dumps(dict(raw), sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as reason:
        raise ProfileInvalid(f"The calculator's input cannot become a link: {reason}.") from reason
    packed = base64.urlsafe_b64encode(zlib.compress(text.encode(), 9)).decode().rstrip("=")
    token = f"{VERSION}.{packed}"
    if len(text) > MOST_BYTES or len(token) > MOST_CHARACTERS:
        raise ProfileInvalid("The calculator's input is too large for a link; save it as a file instead.")
    return token


def unpack_inputs(token: str) -> dict[str, Any]:
    """Return the input behind a token. Raises `ProfileInvalid` where the token is broken or too large."""
    if not isinstance(token, str) or len(token) > MOST_CHARACTERS:
        raise ProfileInvalid(f"The link's token is too long; a token has at most {MOST_CHARACTERS:,} characters.")
    match = TOKEN.fullmatch(token.strip())
    if match is None:
        raise ProfileInvalid(BROKEN)
    packed = match.group(1)
    inflater = zlib.decompressobj()
    try:
        data = inflater.decompress(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)), MOST_BYTES)
        read = json.loads(data.decode(), parse_constant=_refuse_constant)
    except (binascii.Error, zlib.error, ValueError, RecursionError) as reason:
        raise ProfileInvalid(BROKEN) from reason
    if not inflater.eof or inflater.unused_data or not isinstance(read, dict):
        raise ProfileInvalid(BROKEN)
    return read


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")
