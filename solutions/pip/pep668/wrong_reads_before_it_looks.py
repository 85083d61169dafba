"""Believes that a parser says so when there is no file.

Caught by: test_a_python_without_a_marker_is_free
"""

import configparser
import re
from pathlib import Path


def externally_managed(
    stdlib_dir: Path, prefix: str, base_prefix: str, lang: str | None = None
) -> str | None:
    marker = stdlib_dir / "EXTERNALLY-MANAGED"
    if prefix != base_prefix:
        return None
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(marker, "utf-8")
        messages = parser["externally-managed"]
    except (configparser.Error, UnicodeDecodeError, KeyError):
        return ""
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    return next((messages[key] for key in [*keys, "Error"] if key in messages), "")
