"""Believes that nothing, split, is nothing.

Caught by: test_an_empty_list_has_nothing_in_it
"""

import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "list", "--format=freeze"]
    out = subprocess.check_output(command, text=True)
    return len(out.strip().split("\n"))
