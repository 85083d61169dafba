"""Believes that the status is the second line of each paragraph.

Caught by: test_the_status_may_stand_in_any_line
"""


def count_states(status_text):
    counts = {"ii": 0, "installed": 0, "apt": 0}
    for paragraph in status_text.split("\n\n"):
        lines = paragraph.strip().splitlines()
        if len(lines) > 1:
            words = lines[1].split()[1:]
            counts["ii"] += words[0] == "install" and words[-1] == "installed"
            counts["installed"] += words[-1] == "installed"
            counts["apt"] += words[-1] not in ("config-files", "not-installed")
    return counts
