"""Believes that an empty line ends each paragraph.

Caught by: test_empty_lines_are_no_packages
"""


def count_states(status_text):
    counts = {"ii": 0, "installed": 0, "apt": 0}
    words = None
    for line in status_text.split("\n"):
        if line.startswith("Status: "):
            words = line.split()[1:]
        elif not line and words:
            counts["ii"] += words[0] == "install" and words[2] == "installed"
            counts["installed"] += words[2] == "installed"
            counts["apt"] += words[2] not in ("config-files", "not-installed")
            words = None
    return counts
