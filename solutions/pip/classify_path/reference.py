"""A table of patterns in the order in which they are asked; each begins at the root."""

import re

PLACES = {
    "stdlib": r"/usr/lib/python3\.\d+",
    "apt": r"/usr/lib/python3/dist-packages",
    "pip": r"/usr/local/lib/python3\.\d+/dist-packages",
    "user": r".+/\.local/lib/python3\.\d+/site-packages",
    "venv": r".+/lib/python3\.\d+/site-packages",
}


def classify(path: str) -> str:
    for place, pattern in PLACES.items():
        if re.match(f"{pattern}(/|$)", path):
            return place
    return "other"
