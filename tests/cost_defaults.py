"""The calculator's defaults, read once for the tests of the calculator."""

from pathlib import Path
from typing import Any

import yaml

CORPUS = Path(__file__).parent.parent / "corpus"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEFAULTS: dict[str, Any] = yaml.load((CORPUS / "knowledge" / "costs.yaml").read_text(encoding="utf-8"), Loader=LOADER)
