"""Has a parser without interpolation open the file, and asks for one key after the other."""

from configparser import Error, RawConfigParser
from pathlib import Path


def externally_managed(stdlib_dir, prefix, base_prefix, lang=None):
    marker = Path(stdlib_dir) / "EXTERNALLY-MANAGED"
    if prefix != base_prefix:
        return None
    parser = RawConfigParser()
    try:
        if not parser.read(marker, encoding="utf-8"):
            return None
    except (Error, UnicodeError):
        return ""
    message = parser.get("externally-managed", "Error", fallback="")
    if lang:
        language = lang.replace("-", "_").split("_")[0]
        message = parser.get("externally-managed", f"Error-{language}", fallback=message)
        message = parser.get("externally-managed", f"Error-{lang}", fallback=message)
    return message
