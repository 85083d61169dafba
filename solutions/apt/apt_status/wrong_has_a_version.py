"""Believes that a package with a version in the file is here.

Caught by: test_what_was_removed_counts_nowhere
"""

import re


def count_states(status_text):
    states = re.findall(r"^Status: (\S+) \S+ (\S+)$", status_text, re.M)
    return {
        "ii": states.count(("install", "installed")),
        "installed": len([1 for _, there in states if there == "installed"]),
        "apt": len(re.findall(r"^Version:", status_text, re.M)),
    }
