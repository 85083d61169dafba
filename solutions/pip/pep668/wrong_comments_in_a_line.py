"""Believes that a comment may follow on the line of a message.

Caught by: test_every_character_of_a_message_stands_for_itself
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
    parser = configparser.ConfigParser(interpolation=None, inline_comment_prefixes=("#", ";"))
    try:
        parser.read_string(marker.read_bytes().decode())
        messages = parser["externally-managed"]
    except (configparser.Error, UnicodeDecodeError, KeyError):
        return ""
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    return next((messages[key] for key in [*keys, "Error"] if key in messages), "")
