"""Starts the process and looks at the status itself."""

import json
from subprocess import DEVNULL, PIPE, CalledProcessError, Popen


def pip_count(python):
    command = (python, "-I", "-m", "pip", "list", "--format=json", "--disable-pip-version-check")
    with Popen(command, stdout=PIPE, stderr=DEVNULL, text=True) as process:
        out, _ = process.communicate()
    if process.returncode:
        raise CalledProcessError(process.returncode, command)
    return len(json.loads(out))
