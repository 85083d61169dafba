"""Believes that every computer has the Python that runs this.

Caught by: test_any_version_of_python_3_may_be_there
"""

import sys

PYTHON = f"python3.{sys.version_info.minor}"


def classify(path):
    path = path.rstrip("/") + "/"
    if path.startswith(f"/usr/lib/{PYTHON}/"):
        return "stdlib"
    if path.startswith("/usr/lib/python3/dist-packages/"):
        return "apt"
    if path.startswith(f"/usr/local/lib/{PYTHON}/dist-packages/"):
        return "pip"
    if f"/.local/lib/{PYTHON}/site-packages/" in path:
        return "user"
    return "venv" if f"/lib/{PYTHON}/site-packages/" in path else "other"
