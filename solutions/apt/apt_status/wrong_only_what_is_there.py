"""Believes that a count of nothing need not be given.

Caught by: test_what_is_half_way_counts_for_apt_alone
"""

from collections import defaultdict


def count_states(status_text):
    counts = defaultdict(int)
    for line in status_text.splitlines():
        if line.startswith("Status: "):
            wanted, _, there = line.split()[1:]
            if there == "installed":
                counts["installed"] += 1
                if wanted == "install":
                    counts["ii"] += 1
            if there not in ("config-files", "not-installed"):
                counts["apt"] += 1
    return dict(counts)
