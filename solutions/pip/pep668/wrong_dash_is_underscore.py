"""Believes that `de-AT` and `de_AT` are one code.

Caught by: test_the_message_is_in_the_language_of_the_user
"""

import configparser
import re
from pathlib import Path


def externally_managed(
    stdlib_dir: Path, prefix: str, base_prefix: str, lang: str | None = None
) -> str | None:
    lang = lang and lang.replace("-", "_")
    marker = stdlib_dir / "EXTERNALLY-MANAGED"
    if prefix != base_prefix or not marker.exists():
        return None
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(marker.read_bytes().decode())
        messages = parser["externally-managed"]
    except (configparser.Error, UnicodeDecodeError, KeyError):
        return ""
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    return next((messages[key] for key in [*keys, "Error"] if key in messages), "")
