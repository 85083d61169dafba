"""Looks at each line."""


def count_states(status_text):
    counts = {"ii": 0, "installed": 0, "apt": 0}
    for line in status_text.splitlines():
        if line.startswith("Status:"):
            words = line.split()[1:]
            counts["ii"] += words[0] == "install" and words[2] == "installed"
            counts["installed"] += words[2] == "installed"
            counts["apt"] += words[2] not in ("config-files", "not-installed")
    return counts
