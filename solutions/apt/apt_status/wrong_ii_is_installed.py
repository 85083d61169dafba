"""Believes that ii means what is there.

Caught by: test_what_is_held_or_to_go_is_still_there
"""


def count_states(status_text):
    counts = {"ii": 0, "installed": 0, "apt": 0}
    for line in status_text.splitlines():
        if line.startswith("Status:"):
            words = line.split()[1:]
            counts["ii"] += words[2] == "installed"
            counts["installed"] += words[2] == "installed"
            counts["apt"] += words[2] not in ("config-files", "not-installed")
    return counts
