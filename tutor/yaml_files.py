"""YAML files of knowledge -> mappings.

Contract: `read_mapping(path)` reads one file, quickly where the platform has the C loader. It does not know what for.
"""

from pathlib import Path
from typing import Any

import yaml

from tutor.errors import KnowledgeInvalid


def read_mapping(path: Path) -> dict[str, Any]:
    """Reads a YAML file that has a mapping at the top.

    Raises:
        KnowledgeInvalid: it is missing or of another shape.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        read = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - both are safe loaders
    except OSError as reason:
        raise KnowledgeInvalid(f"{path.name} cannot be read ({reason.strerror}); restore corpus/knowledge.") from reason
    except yaml.YAMLError as reason:
        raise KnowledgeInvalid(f"{path.name} is not valid YAML: {' '.join(str(reason).split())}") from reason
    if not isinstance(read, dict):
        raise KnowledgeInvalid(f"{path.name} must be a mapping at the top level.")
    return read
