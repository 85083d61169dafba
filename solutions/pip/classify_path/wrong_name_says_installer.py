"""Believes that dist-packages is for apt, and site-packages for pip.

Caught by: test_the_folder_says_who_installs_there
"""


def classify(path):
    if "/dist-packages/" in path:
        return "apt"
    if "venv" in path:
        return "venv"
    if "/.local/" in path:
        return "user"
    if "/site-packages/" in path:
        return "pip"
    return "stdlib" if path.startswith("/usr/lib/python3.") else "other"
