"""Believes that Status: stands nowhere but in its field.

Caught by: test_only_the_field_status_counts
"""

import re


def count_states(status_text):
    states = re.findall(r"Status: (\S+) \S+ (\S+)", status_text)
    return {
        "ii": states.count(("install", "installed")),
        "installed": len([1 for _, there in states if there == "installed"]),
        "apt": len([1 for _, there in states if there not in ("config-files", "not-installed")]),
    }
