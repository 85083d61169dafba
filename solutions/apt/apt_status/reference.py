"""One line of each paragraph says it all, and such a line begins with the name of the field."""

import re

STATUS = re.compile(r"^Status: (\S+) \S+ (\S+)$", re.MULTILINE)
GONE = ("config-files", "not-installed")


def count_states(status_text: str) -> dict[str, int]:
    states = STATUS.findall(status_text)
    return {
        "ii": states.count(("install", "installed")),
        "installed": sum(there == "installed" for _, there in states),
        "apt": sum(there not in GONE for _, there in states),
    }
