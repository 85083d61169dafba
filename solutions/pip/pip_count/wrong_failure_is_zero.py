"""Believes that where pip fails, nothing is installed.

Caught by: test_a_pip_that_fails_gives_no_number
"""

import json
import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "list", "--format=json"]
    try:
        return len(json.loads(subprocess.check_output(command)))
    except subprocess.CalledProcessError:
        return 0
