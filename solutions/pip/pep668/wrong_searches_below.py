"""Believes that the marker may stand anywhere below the standard library.

Caught by: test_the_marker_is_in_the_directory_of_the_standard_library
"""

import configparser
import re
from pathlib import Path


def externally_managed(
    stdlib_dir: Path, prefix: str, base_prefix: str, lang: str | None = None
) -> str | None:
    marker = next(stdlib_dir.rglob("EXTERNALLY-MANAGED"), None)
    if prefix != base_prefix or marker is None:
        return None
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(marker.read_bytes().decode())
        messages = parser["externally-managed"]
    except (configparser.Error, UnicodeDecodeError, KeyError):
        return ""
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    return next((messages[key] for key in [*keys, "Error"] if key in messages), "")
