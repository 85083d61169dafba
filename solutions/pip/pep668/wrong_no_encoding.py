"""Believes that a file is in the encoding that this computer takes if none is named.

Caught by: test_the_file_is_in_utf_8
"""

import configparser
import re
from pathlib import Path


def externally_managed(
    stdlib_dir: Path, prefix: str, base_prefix: str, lang: str | None = None
) -> str | None:
    marker = stdlib_dir / "EXTERNALLY-MANAGED"
    if prefix != base_prefix or not marker.exists():
        return None
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(marker.read_text())
        messages = parser["externally-managed"]
    except (configparser.Error, UnicodeDecodeError, KeyError):
        return ""
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    return next((messages[key] for key in [*keys, "Error"] if key in messages), "")
