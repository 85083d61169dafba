"""Believes that what is called site-packages can be asked for first.

Caught by: test_the_first_place_that_fits_is_named
"""

import re

PLACES = {
    "user": r".+/\.local/lib/python3\.\d+/site-packages",
    "venv": r".+/lib/python3\.\d+/site-packages",
    "stdlib": r"/usr/lib/python3\.\d+",
    "apt": r"/usr/lib/python3/dist-packages",
    "pip": r"/usr/local/lib/python3\.\d+/dist-packages",
}


def classify(path):
    for place, pattern in PLACES.items():
        if re.match(f"{pattern}(/|$)", path):
            return place
    return "other"
