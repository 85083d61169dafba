"""Believes that `pip` is the pip of the Python at hand.

Caught by: test_the_python_that_is_given_is_the_one_that_runs
"""

import json
import subprocess


def pip_count(python):
    command = ["pip", "list", "--format=json"]
    return len(json.loads(subprocess.check_output(command)))
