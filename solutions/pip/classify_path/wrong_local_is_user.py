"""Believes that what is in a .local was installed for the user.

Caught by: test_an_environment_is_known_by_what_is_in_it
"""

import re


def classify(path):
    if re.match(r"/usr/lib/python3\.\d+(/|$)", path):
        return "stdlib"
    if re.match(r"/usr/lib/python3/dist-packages(/|$)", path):
        return "apt"
    if re.match(r"/usr/local/lib/python3\.\d+/dist-packages(/|$)", path):
        return "pip"
    if "/.local/" in path and "/site-packages" in path:
        return "user"
    return "venv" if re.search(r"/lib/python3\.\d+/site-packages(/|$)", path) else "other"
