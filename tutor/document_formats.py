"""HTML, PDF and Word files -> Markdown, through well-kept loaders.

Contract: each `read_…` takes the content of one file and returns its title (or "") and its text, headings and tables as
Markdown; a file that cannot be read raises `DocumentUnreadable` with the bare reason ("is encrypted …"), to which the
caller adds the file's name. The loaders are imported where they are used. This module opens no file, knows no folder.
"""

import io
import logging
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from tutor.errors import DocumentUnreadable

LARGEST_UNPACKED = 200_000_000  # bytes that a Word file may unpack to; more is a decompression bomb
UNSEEN = ("script", "style", "noscript", "template", "nav", "svg", "iframe", "object", "button", "input", "select")
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)
BLANK_LINES = re.compile(r"\n{3,}")

# What the loaders raise on broken files, beside their own error types.
BROKEN = (
    *(ValueError, KeyError, TypeError, AttributeError, IndexError, AssertionError),
    *(OSError, EOFError, OverflowError, NotImplementedError, zlib.error, zipfile.BadZipFile),
    SyntaxError,  # the base of lxml's parse errors
)


@dataclass(frozen=True, slots=True)
class Extract:
    """What a loader found: the document's own title ("" when it has none) and its text."""

    title: str
    text: str


def read_html(markup: str) -> Extract:
    """Turns a page into Markdown: headings, lists and tables stay; scripts, navigation and hidden text go."""
    from bs4 import BeautifulSoup
    from markdownify import markdownify

    soup = BeautifulSoup(markup, "html.parser")
    title = soup.title.get_text(" ", strip=True) if soup.title else ""
    for element in soup.find_all(UNSEEN):
        element.decompose()
    for element in soup.find_all(_is_hidden):
        if not element.decomposed:
            element.decompose()
    text = markdownify(
        str(soup.body or soup),
        heading_style="ATX",
        bullets="-",
        strip=["a", "img", "strong", "b", "em", "i", "title", "head"],
        escape_asterisks=False,
        escape_underscores=False,
        escape_misc=False,
        newline_style="backslash",
    )
    # A forced line break is a line break; the backslash is Markdown's way to write it and no text of the page.
    text = re.sub(r"\\\n", "\n", text)
    return Extract(title, BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip())


def _is_hidden(element: Any) -> bool:
    style = str(element.get("style") or "")
    return element.has_attr("hidden") or element.get("aria-hidden") == "true" or bool(HIDDEN_STYLE.search(style))


def read_pdf(data: bytes) -> Extract:
    """Extracts the text of a PDF; each page of several becomes a section "Page n", so that a citation names it.

    Raises:
        DocumentUnreadable: the file is encrypted or broken.
    """
    import pypdf

    # Its remarks on odd files would land on the learner's terminal.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not _open_without_password(reader):
            raise DocumentUnreadable("is encrypted; save a copy without a password")
        pages = [page.extract_text() or "" for page in reader.pages]
        title = str((reader.metadata.title if reader.metadata else "") or "")
    except (pypdf.errors.PyPdfError, *BROKEN) as error:
        raise DocumentUnreadable("is a broken PDF; open it in a viewer and save or print it again") from error
    if len(pages) == 1:
        return Extract(title, pages[0])
    return Extract(
        title, "\n\n".join(f"## Page {n}\n\n{page}" for n, page in enumerate(pages, start=1) if page.strip())
    )


def _open_without_password(reader: Any) -> bool:
    """Some files are locked against changes only: they open with the empty password."""
    import pypdf

    try:
        return bool(reader.decrypt(""))
    except (pypdf.errors.PyPdfError, *BROKEN):
        return False  # also raised for a cipher that this installation cannot undo


def read_docx(data: bytes) -> Extract:
    """Extracts a Word document: heading styles become Markdown headings, tables Markdown tables.

    Raises:
        DocumentUnreadable: the file is encrypted, an old .doc, a decompression bomb or broken.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise DocumentUnreadable("is encrypted or in the old .doc format; save it as .docx without a password")
    import docx
    from docx.opc.exceptions import OpcError

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED:
                raise DocumentUnreadable("unpacks to far more than a document holds")
        document = docx.Document(io.BytesIO(data))
        blocks = [
            _write_table(block) if hasattr(block, "rows") else _write_paragraph(block)
            for block in document.iter_inner_content()
        ]
        title = str(document.core_properties.title or "")
    except (OpcError, *BROKEN) as error:
        raise DocumentUnreadable("is a broken Word document; open it in an editor and save it again") from error
    text = "\n\n".join(block for block in blocks if block)
    # Items of one list belong together: no blank line between them.
    return Extract(title, re.sub(r"(?m)^(- .*|1\. .*)\n\n(?=- |1\. )", r"\1\n", text))


def _write_paragraph(paragraph: Any) -> str:
    text = " ".join(str(paragraph.text).split(" ")).strip()
    style = str(paragraph.style.name if paragraph.style is not None else "")
    if not text:
        return ""
    if style == "Title":
        return f"# {text}"
    level = re.fullmatch(r"Heading (\d)", style)
    if level:
        return f"{'#' * min(6, int(level.group(1)))} {text}"
    if style.startswith("List Number"):
        return f"1. {text}"
    return f"- {text}" if style.startswith("List") else text


def _write_table(table: Any) -> str:
    rows = [[" ".join(cell.text.split()).replace("|", "\\|") for cell in row.cells] for row in table.rows]
    rows = [row for row in rows if any(row)]
    if not rows:
        return ""
    width = max(len(row) for row in rows)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])
