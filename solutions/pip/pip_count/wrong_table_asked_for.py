"""Believes that a table always has a heading.

Caught by: test_an_empty_list_has_nothing_in_it
"""

import subprocess


def pip_count(python):
    out = subprocess.check_output([python, "-m", "pip", "list", "--format=columns"])
    return len(out.splitlines()) - 2
