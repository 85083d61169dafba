"""Believes that a status that ends with installed is installed.

Caught by: test_what_was_removed_counts_nowhere
"""


def count_states(status_text):
    counts = {"ii": 0, "installed": 0, "apt": 0}
    for line in status_text.splitlines():
        if line.startswith("Status:"):
            words = line.split()[1:]
            counts["ii"] += line.startswith("Status: install ok") and line.endswith("installed")
            counts["installed"] += line.endswith("installed")
            counts["apt"] += words[2] not in ("config-files", "not-installed")
    return counts
