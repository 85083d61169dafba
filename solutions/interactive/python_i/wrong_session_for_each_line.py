"""Believes that each line can have a session of its own.

Caught by: test_all_lines_are_typed_in_one_session
"""

import subprocess
import sys


def ask(code, lines):
    answers = []
    command = [sys.executable, "-i", "-c", code]
    for line in lines:
        done = subprocess.run(command, input=line + "\n", capture_output=True, text=True)
        answers += done.stdout.splitlines()
    return answers
