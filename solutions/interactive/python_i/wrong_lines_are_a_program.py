"""Believes that a program on standard input is a session.

Caught by: test_the_lines_are_typed_at_a_prompt
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-"]
    done = subprocess.run(command, input=code + "\n" + typed, capture_output=True, text=True)
    return done.stdout.splitlines()
