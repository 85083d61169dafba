"""Believes that code that is typed first is code that has run.

Caught by: test_code_is_run_and_not_typed
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-i"]
    done = subprocess.run(command, input=code + "\n" + typed, capture_output=True, text=True)
    return done.stdout.splitlines()
