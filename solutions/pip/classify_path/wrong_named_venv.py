"""Believes that an environment is called venv.

Caught by: test_an_environment_is_known_by_what_is_in_it
"""

import re

PLACES = {
    "stdlib": r"/usr/lib/python3\.\d+",
    "apt": r"/usr/lib/python3/dist-packages",
    "pip": r"/usr/local/lib/python3\.\d+/dist-packages",
    "user": r".+/\.local/lib/python3\.\d+/site-packages",
    "venv": r".+/\.?venv",
}


def classify(path):
    for place, pattern in PLACES.items():
        if re.match(pattern + "(/|$)", path):
            return place
    return "other"
