"""Believes that a package that is not ok is not installed.

Caught by: test_a_package_to_be_installed_once_more_is_there
"""


def count_states(status_text):
    counts = {"ii": 0, "installed": 0, "apt": 0}
    for line in status_text.splitlines():
        if line.startswith("Status:"):
            words = line.split()[1:]
            counts["ii"] += words == ["install", "ok", "installed"]
            counts["installed"] += words[1:] == ["ok", "installed"]
            counts["apt"] += words[2] not in ("config-files", "not-installed")
    return counts
