"""A file of the user -> clean text.

Contract: `read_document(path)` returns the text of one .md, .txt, .html, .pdf or .docx file as Markdown or plain text,
with the headings and tables the format has, or raises `DocumentUnreadable` naming the file, what is wrong with it and
what helps. Encodings are never guessed: UTF-8, UTF-16 with a byte-order mark, or what an HTML page itself declares.
`find_documents(paths)` lists the files below folders. This module knows nothing about lessons, chunks or the index.
"""

import codecs
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.document_formats import Extract, read_docx, read_html, read_pdf
from tutor.errors import DocumentUnreadable

LARGEST = 20_000_000  # bytes

# First bytes of files that often carry the wrong extension; what they are called in the message.
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or Office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old or encrypted Office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a RIFF media file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"GGUF", "a language model"),
    (b"SQLite format 3", "a database"),
)

# Invisible characters that hide or reorder text. ZWJ and ZWNJ stay: emoji, Indic and Persian words need them.
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction controls
    "\u200b\u2060-\u2064\ufeff\u180e\ufff9-\ufffb"  # zero width, interlinear annotation
    "\U000e0000-\U000e007f]"  # tag characters
)
LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*((?:iso-8859|windows|koi8|euc)-\w+|latin-?1|shift_jis|gb\w+|big5)\b",
    re.IGNORECASE,
)
HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """A readable document. `title` is never empty (its own title, first heading or file name); `format` is its type."""

    title: str
    text: str
    format: str


def read_document(path: Path) -> Document:
    """Reads one document.

    Raises:
        DocumentUnreadable: not a regular file, unsupported type, empty, larger than 20 MB, binary, wrongly encoded,
            encrypted, broken, or without any text.
    """
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise _unreadable(path, f"has an unsupported type; supported are {', '.join(sorted(FORMATS))}")
    data = _read_bytes(path)
    format_name, read = kind
    extract = read(path, data)
    text = normalise_text(extract.text)
    if not text.strip():
        raise _unreadable(path, f"holds no text{'; scanned pages need text recognition' * (format_name == 'pdf')}")
    heading = HEADING.search(text)
    title = normalise_text(extract.title).strip() or (heading.group(1) if heading else name_document(path))
    return Document(title=" ".join(title.split()), text=text, format=format_name)


def name_document(path: Path) -> str:
    """A title out of a file's name, without the number that orders it: "10_night_shift.txt" is "night shift"."""
    name = " ".join(re.split(r"[\s_]+", re.sub(r"^\d{1,3}[\s._-]+", "", path.stem))).strip()
    return name or path.stem


def find_documents(paths: Sequence[Path]) -> list[Path]:
    """Lists the files that `paths` name: files as given, folders recursively and sorted.

    Hidden files and folders are passed over; a link is followed only to a file inside the same folder. Files of
    unsupported types are listed too, so that whoever reads them can say that they were left out.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(_walk_folder(path.resolve())))
        else:
            found[path] = None
    return list(found)


def _walk_folder(root: Path) -> list[Path]:
    files: list[Path] = []
    links: list[Path] = []
    for folder, names, entries in os.walk(root):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for entry in entries:
            path = Path(folder) / entry
            if not entry.startswith("."):
                (links if path.is_symlink() else files).append(path)
    inside = set(files)
    for link in links:
        target = link.resolve()
        if target.is_relative_to(root) and target.is_file() and target not in inside:
            files.append(link)
            inside.add(target)
    return sorted(files)


def normalise_text(text: str) -> str:
    """Makes text safe to store and show: NFC, plain line ends, no invisible or direction-changing characters."""
    return unicodedata.normalize("NFC", INVISIBLE.sub("", LINE_ENDS.sub("\n", text)))


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable(path, "is not a regular file")
        if status.st_size > LARGEST:
            raise _unreadable(path, f"is larger than {LARGEST // 1_000_000} MB; split it into smaller documents")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise _unreadable(path, "does not exist") from error
    except OSError as error:
        raise _unreadable(path, f"cannot be opened ({error.strerror or 'unknown reason'})") from error
    if not data.strip():
        raise _unreadable(path, "is empty")
    return data


def _decode(path: Path, data: bytes, declared: str = "") -> str:
    marks = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
    is_wide = data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE))  # starts like UTF-16 and is not
    encoding = next((name for mark, name in marks.items() if data.startswith(mark) and not is_wide), "")
    if data.startswith(b"%PDF-") or (b"\x00" in data and not encoding):
        raise _unreadable(path, f"is {_name_content(data)}, not text; give it its right extension or convert it")
    for candidate in filter(None, (encoding or "utf-8", declared)):
        try:
            return data.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
    known = _name_content(data)
    if known != "binary":
        raise _unreadable(path, f"is {known}, not text; give it its right extension or convert it")
    raise _unreadable(path, "is not UTF-8 text; save it again with the encoding UTF-8")


def _name_content(data: bytes) -> str:
    return next((name for signature, name in SIGNATURES if data.startswith(signature)), "binary")


def _read_text_file(path: Path, data: bytes) -> Extract:
    return Extract("", _decode(path, data))


def _read_html_file(path: Path, data: bytes) -> Extract:
    match = DECLARED.search(data[:4096])
    text = _decode(path, data, declared=match.group(1).decode("ascii") if match else "")
    return _guard(path, lambda: read_html(text))


def _read_pdf_file(path: Path, data: bytes) -> Extract:
    return _guard(path, lambda: read_pdf(data))


def _read_docx_file(path: Path, data: bytes) -> Extract:
    return _guard(path, lambda: read_docx(data))


def _guard(path: Path, read: Callable[[], Extract]) -> Extract:
    """Runs a loader; whatever a broken file makes it raise becomes one sentence that names the file."""
    try:
        return read()
    except DocumentUnreadable as error:
        raise _unreadable(path, str(error)) from error
    except RecursionError as error:
        raise _unreadable(path, "is nested too deeply to be read") from error
    except MemoryError as error:
        raise _unreadable(path, "needs more memory than there is") from error


def _unreadable(path: Path, reason: str) -> DocumentUnreadable:
    return DocumentUnreadable(f"{path.name} {reason}")


FORMATS: dict[str, tuple[str, Callable[[Path, bytes], Extract]]] = {
    ".md": ("markdown", _read_text_file),
    ".markdown": ("markdown", _read_text_file),
    ".txt": ("text", _read_text_file),
    ".html": ("html", _read_html_file),
    ".htm": ("html", _read_html_file),
    ".pdf": ("pdf", _read_pdf_file),
    ".docx": ("docx", _read_docx_file),
}
