"""Believes that a line has one equals sign.

Caught by: test_every_character_of_a_message_stands_for_itself
"""

import re


def externally_managed(stdlib_dir, prefix, base_prefix, lang=None):
    marker = stdlib_dir / "EXTERNALLY-MANAGED"
    if prefix != base_prefix or not marker.exists():
        return None
    try:
        lines = marker.read_bytes().decode().splitlines()
    except UnicodeDecodeError:
        return ""
    messages = {}
    key = None
    for line in lines:
        if line.startswith(" ") or not line:
            if key in messages:
                messages[key] += "\n" + line.strip()
        elif "=" in line:
            key = line.split("=")[0]
            messages[key] = line.split("=")[1]
    if "[externally-managed]" not in lines:
        return ""
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    return next((messages[key] for key in [*keys, "Error"] if key in messages), "")
