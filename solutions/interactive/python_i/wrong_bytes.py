"""Believes that a process writes text.

Caught by: test_the_answers_are_lines
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-i", "-c", code]
    done = subprocess.run(command, input=typed.encode(), capture_output=True)
    return done.stdout.splitlines()
