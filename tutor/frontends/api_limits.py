"""What one visitor and all visitors together may ask for: token buckets, a waiting room, visitor tokens.

Contract: pure bookkeeping in memory, bounded, safe to use from several threads; times are seconds of a monotonic
clock that tests can replace. It does not know HTTP: the caller turns a refusal into a status.
"""

import base64
import hashlib
import hmac
import ipaddress
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Rate:
    """`per_minute` requests on average, `burst` at once."""

    per_minute: float
    burst: int


PUBLIC_RATE = Rate(30, 10)
# Someone on this machine can only slow themselves down; the limit stops a runaway script, not a person.
LOOPBACK_RATE = Rate(1200, 200)
TOKEN_SECONDS = 600  # the widget's frame renews its token in time; see RENEW_AFTER in static/stream.js


class RateLimiter:
    """One token bucket per client; the least recently seen client is forgotten when `capacity` is reached."""

    def __init__(self, rate: Rate, capacity: int = 10_000, clock: Clock = time.monotonic) -> None:
        self._rate = rate
        self._capacity = capacity
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait_time(self, client: str) -> float:
        """Takes a token and returns 0, or takes none and returns the seconds until there is one."""
        now = self._clock()
        per_second = self._rate.per_minute / 60
        with self._lock:
            tokens, seen = self._buckets.pop(client, (float(self._rate.burst), now))
            tokens = min(float(self._rate.burst), tokens + (now - seen) * per_second)
            allowed = tokens >= 1
            self._buckets[client] = (tokens - 1 if allowed else tokens, now)
            if len(self._buckets) > self._capacity:
                self._buckets.popitem(last=False)
        return 0.0 if allowed else (1 - tokens) / per_second


class WaitingRoom:
    """Counts answers in the making: one is written, `seats` may wait, the next is turned away."""

    def __init__(self, seats: int = 8) -> None:
        self._seats = seats
        self._inside = 0
        self._lock = threading.Lock()

    @property
    def inside(self) -> int:
        """Answers being written or waiting."""
        return self._inside

    def enter(self) -> bool:
        """Takes a place; False when all are taken."""
        with self._lock:
            if self._inside > self._seats:
                return False
            self._inside += 1
            return True

    def leave(self) -> None:
        """Gives the place back."""
        with self._lock:
            self._inside -= 1


class VisitorTokens:
    """Short-lived tokens for our own widget page, each good at one address, signed with a secret of this process."""

    def __init__(self, seconds: int = TOKEN_SECONDS, clock: Clock = time.time) -> None:
        self._seconds = seconds
        self._clock = clock
        self._secret = secrets.token_bytes(32)

    def mint(self, address: str) -> str:
        """Issues a token that is good for `seconds` at one address, as the host and port of the page that has it."""
        body = f"{int(self._clock()) + self._seconds}.{secrets.token_urlsafe(9)}"
        return f"{body}.{self._sign(body, address)}"

    def is_valid(self, token: str, address: str) -> bool:
        """Whether this process issued the token for this address and it has not run out."""
        body, _, signature = token.rpartition(".")
        if not body or not hmac.compare_digest(signature.encode(), self._sign(body, address).encode()):
            return False
        return int(body.partition(".")[0]) >= self._clock()

    def _sign(self, body: str, address: str) -> str:
        digest = hmac.new(self._secret, f"{body} {address}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest[:18]).decode()


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine itself."""
    name = host.strip("[]").casefold()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def name_client(address: str) -> str:
    """The key under which a client is counted: an IPv6 visitor owns a /64, so single addresses mean nothing there."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address or "unknown"
    if parsed.version == 6:
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)
