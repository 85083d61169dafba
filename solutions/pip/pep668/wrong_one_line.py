"""Believes that a message is one line.

Caught by: test_a_message_may_have_several_lines
"""

import re


def externally_managed(stdlib_dir, prefix, base_prefix, lang=None):
    marker = stdlib_dir / "EXTERNALLY-MANAGED"
    if prefix != base_prefix or not marker.exists():
        return None
    text = marker.read_text("utf-8", "replace")
    keys = [f"Error-{lang}", f"Error-{re.split('[-_]', lang)[0]}"] if lang else []
    for key in [*keys, "Error"]:
        found = re.search(rf"^{key}=(.*)$", text, re.M)
        if found:
            return found[1]
    return ""
