"""Believes that a pattern ends where the name of the folder ends.

Caught by: test_a_part_of_a_path_counts_as_a_whole
"""

import re

PLACES = {
    "stdlib": r"/usr/lib/python3\.\d+",
    "apt": r"/usr/lib/python3/dist-packages",
    "pip": r"/usr/local/lib/python3\.\d+/dist-packages",
    "user": r".+/\.local/lib/python3\.\d+/site-packages",
    "venv": r".+/lib/python3\.\d+/site-packages",
}


def classify(path):
    for place, pattern in PLACES.items():
        if re.match(pattern, path):
            return place
    return "other"
