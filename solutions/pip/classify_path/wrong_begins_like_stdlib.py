"""Believes that what begins with /usr/lib/python3 is the standard library.

Caught by: test_what_debian_packages_is_not_the_standard_library
"""


def classify(path):
    if path.startswith("/usr/lib/python3"):
        return "stdlib"
    if path.startswith("/usr/lib/python3/dist-packages"):
        return "apt"
    if path.startswith("/usr/local/lib/python3.") and "/dist-packages" in path:
        return "pip"
    if "/.local/lib/python3." in path and "/site-packages" in path:
        return "user"
    return "venv" if "/site-packages" in path else "other"
