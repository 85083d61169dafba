"""Takes the path apart, and matches its parts."""

import re
from pathlib import PurePosixPath


def classify(path):
    parts = [re.sub(r"^python3\.\d+$", "pythonX", part) for part in PurePosixPath(path).parts]
    match parts:
        case ["/", "usr", "lib", "pythonX", *_]:
            return "stdlib"
        case ["/", "usr", "lib", "python3", "dist-packages", *_]:
            return "apt"
        case ["/", "usr", "local", "lib", "pythonX", "dist-packages", *_]:
            return "pip"
    for start in range(1, len(parts)):
        if parts[start : start + 3] == ["lib", "pythonX", "site-packages"]:
            return "user" if parts[start - 1] == ".local" else "venv"
    return "other"
