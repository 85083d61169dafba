"""Believes that the Python in question is the one that runs.

Caught by: test_the_python_in_question_need_not_be_the_one_that_runs
"""

import configparser
import re
import sys
from pathlib import Path


def externally_managed(
    stdlib_dir: Path, prefix: str, base_prefix: str, lang: str | None = None
) -> str | None:
    marker = stdlib_dir / "EXTERNALLY-MANAGED"
    if sys.prefix != sys.base_prefix or not marker.exists():
        return None
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(marker.read_bytes().decode())
        messages = parser["externally-managed"]
    except (configparser.Error, UnicodeDecodeError, KeyError):
        return ""
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    return next((messages[key] for key in [*keys, "Error"] if key in messages), "")
