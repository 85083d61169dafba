"""Believes that the Python that runs this is the one to ask.

Caught by: test_the_python_that_is_given_is_the_one_that_runs
"""

import json
import subprocess
import sys


def pip_count(python):
    command = [sys.executable, "-m", "pip", "list", "--format=json"]
    return len(json.loads(subprocess.check_output(command)))
