"""Believes that python-apt counts what is wanted.

Caught by: test_what_is_held_or_to_go_is_still_there
"""


def count_states(status_text):
    counts = {"ii": 0, "installed": 0, "apt": 0}
    for line in status_text.splitlines():
        if line.startswith("Status:"):
            words = line.split()[1:]
            counts["ii"] += words[0] == "install" and words[2] == "installed"
            counts["installed"] += words[2] == "installed"
            counts["apt"] += words[0] == "install" and words[2] != "not-installed"
    return counts
