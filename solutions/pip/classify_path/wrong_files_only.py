"""Believes that a path always goes on below the folder.

Caught by: test_the_folder_itself_counts
"""

import re

PLACES = {
    "stdlib": r"/usr/lib/python3\.\d+/",
    "apt": r"/usr/lib/python3/dist-packages/",
    "pip": r"/usr/local/lib/python3\.\d+/dist-packages/",
    "user": r".+/\.local/lib/python3\.\d+/site-packages/",
    "venv": r".+/lib/python3\.\d+/site-packages/",
}


def classify(path):
    for place, pattern in PLACES.items():
        if re.match(pattern, path):
            return place
    return "other"
