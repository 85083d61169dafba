"""Believes that all that is below /usr/local has come by root's pip.

Caught by: test_below_usr_local_root_installs_in_dist_packages_alone
"""

import re

PLACES = {
    "stdlib": r"/usr/lib/python3\.\d+",
    "apt": r"/usr/lib/python3/dist-packages",
    "pip": r"/usr/local/lib/python3\.\d+/(dist|site)-packages",
    "user": r".+/\.local/lib/python3\.\d+/site-packages",
    "venv": r".+/lib/python3\.\d+/site-packages",
}


def classify(path):
    for place, pattern in PLACES.items():
        if re.match(f"{pattern}(/|$)", path):
            return place
    return "other"
