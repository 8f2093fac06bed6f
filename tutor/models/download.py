"""One large file from the network to the disk: resumed, measured, checked.

Contract: `fetch_file(download)` leaves the finished, checked file in its place or raises `DownloadFailed` with one
sentence; what was received so far stays beside it as `.part` and the next call goes on from there. Nothing unchecked
ever carries the final name. This module does not know what the file is for.
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor.errors import DownloadFailed

Progress = Callable[[str, int, int], None]  # what is being done, bytes done, bytes in all (0: not known)
ROOM_TO_SPARE = 200_000_000  # bytes left free on the disk after the download


@dataclass(frozen=True, slots=True)
class Download:
    """What to fetch and how to recognise it: published size and SHA-256 (None: not known), first bytes."""

    url: str
    target: Path
    size: int | None
    sha256: str | None
    magic: bytes

    @property
    def part(self) -> Path:
        """Where the bytes received so far are kept."""
        return self.target.with_name(f"{self.target.name}.part")


def fetch_file(download: Download, progress: Progress | None = None) -> Path:
    """Fetches the file, going on where an earlier call stopped.

    Raises:
        DownloadFailed: no connection, refusal by the server, no room on the disk, or not the published file.
    """
    import httpx

    show = progress or (lambda *_: None)
    host = httpx.URL(download.url).host
    try:
        if download.size is None or _count_received(download) != download.size:
            with httpx.Client(follow_redirects=True, timeout=httpx.Timeout(30.0)) as client:
                _receive(client, download, show)
        _check_file(download, show)
        download.part.replace(download.target)
    except httpx.HTTPError as error:
        raise DownloadFailed(
            f"no connection to {host} ({type(error).__name__}); check the network and repeat the command, it goes on "
            f"where it stopped. Without a network, copy a .gguf file here and name it with --model"
        ) from error
    except OSError as error:
        raise DownloadFailed(f"{download.target} cannot be written: {error.strerror}") from error
    return download.target


def _count_received(download: Download) -> int:
    return download.part.stat().st_size if download.part.exists() else 0


def _receive(client: Any, download: Download, show: Progress) -> None:
    have = _count_received(download)
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={have}-"} if have else {})}
    with client.stream("GET", download.url, headers=headers) as response:
        if have and response.status_code == 416:  # the part is longer than the file: it is not a part of it
            download.part.unlink()
        elif response.status_code in {200, 206}:
            resumed = response.status_code == 206 and _starts_at(response.headers.get("Content-Range", ""), have)
            _write(response, download, have if resumed else 0, show)
            return
        else:
            raise DownloadFailed(
                f"{response.url.host} answered {response.status_code} for {download.target.name}; "
                f"try again later, or copy a .gguf file here and name it with --model"
            )
    _receive(client, download, show)


def _starts_at(content_range: str, have: int) -> bool:
    return content_range.startswith(f"bytes {have}-")


def _write(response: Any, download: Download, have: int, show: Progress) -> None:
    total = have + int(response.headers.get("Content-Length") or 0)
    if download.size is not None and total > have and total != download.size:
        raise DownloadFailed(
            f"{response.url.host} offers {total:,} bytes for {download.target.name}, published are "
            f"{download.size:,}; it is not the file of the ladder"
        )
    total = download.size or total
    free = shutil.disk_usage(download.part.parent).free
    if total - have + ROOM_TO_SPARE > free:
        needed = (total - have + ROOM_TO_SPARE) / 1e9
        raise DownloadFailed(f"not enough room: {needed:.1f} GB needed, {free / 1e9:.1f} GB free; make room and repeat")
    with download.part.open("ab" if have else "wb") as file:
        for block in response.iter_raw():
            file.write(block)
            have += len(block)
            show("downloading", have, total)


def _check_file(download: Download, show: Progress) -> None:
    size = download.part.stat().st_size
    with download.part.open("rb") as file:
        start = file.read(len(download.magic))
        if download.sha256 is not None:
            show("checking", 0, size)
            file.seek(0)
            found = hashlib.file_digest(file, "sha256").hexdigest()
            show("checking", size, size)
    if download.size is not None and size < download.size:
        raise DownloadFailed(
            f"the download stopped at {size:,} of {download.size:,} bytes; repeat the command to go on"
        )
    if start != download.magic or (download.sha256 is not None and found != download.sha256):
        download.part.unlink()
        raise DownloadFailed(
            f"{download.target.name} is not the published file (wrong content or hash) and was deleted; try again later"
        )
