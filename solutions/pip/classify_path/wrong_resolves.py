"""Believes that a path is best resolved before it is looked at.

Caught by: test_a_path_is_a_text_to_look_at
"""

import re
from pathlib import Path

PLACES = {
    "stdlib": r"/usr/lib/python3\.\d+",
    "apt": r"/usr/lib/python3/dist-packages",
    "pip": r"/usr/local/lib/python3\.\d+/dist-packages",
    "user": r".+/\.local/lib/python3\.\d+/site-packages",
    "venv": r".+/lib/python3\.\d+/site-packages",
}


def classify(path):
    for place, pattern in PLACES.items():
        if re.match(f"{pattern}(/|$)", str(Path(path).resolve())):
            return place
    return "other"
