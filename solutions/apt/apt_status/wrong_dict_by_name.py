"""Believes that a name has one paragraph.

Caught by: test_two_architectures_are_two_packages
"""


def count_states(status_text):
    states = {}
    for line in status_text.splitlines():
        if line.startswith("Package: "):
            name = line.split()[1]
        if line.startswith("Status: "):
            states[name] = line.split()[1:]
    return {
        "ii": sum(w[0] == "install" and w[2] == "installed" for w in states.values()),
        "installed": sum(w[2] == "installed" for w in states.values()),
        "apt": sum(w[2] not in ("config-files", "not-installed") for w in states.values()),
    }
