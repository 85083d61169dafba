"""Believes that it is enough if the folders are somewhere in the path.

Caught by: test_a_path_counts_from_the_root_on
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
        if re.search(pattern + "(/|$)", path):
            return place
    return "other"
