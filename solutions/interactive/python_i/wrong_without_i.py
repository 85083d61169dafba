"""Believes that a Python that has run its code reads what is typed.

Caught by: test_the_lines_are_typed_at_a_prompt
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, input=typed, capture_output=True, text=True)
    return done.stdout.splitlines()
