"""Believes that the versions of Python have two digits by now.

Caught by: test_any_version_of_python_3_may_be_there
"""

import re

PLACES = {
    "stdlib": r"/usr/lib/python3\.\d\d",
    "apt": r"/usr/lib/python3/dist-packages",
    "pip": r"/usr/local/lib/python3\.\d\d/dist-packages",
    "user": r".+/\.local/lib/python3\.\d\d/site-packages",
    "venv": r".+/lib/python3\.\d\d/site-packages",
}


def classify(path):
    for place, pattern in PLACES.items():
        if re.match(pattern + "(/|$)", path):
            return place
    return "other"
