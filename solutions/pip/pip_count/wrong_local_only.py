"""Believes that `--local` means the Python at hand.

Caught by: test_no_option_leaves_something_out
"""

import json
import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "list", "--local", "--format=json"]
    return len(json.loads(subprocess.check_output(command)))
