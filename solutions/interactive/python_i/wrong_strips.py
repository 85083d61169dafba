"""Believes that nothing is said by blanks or by an empty line.

Caught by: test_the_answers_are_lines
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-i", "-c", code]
    done = subprocess.run(command, input=typed, capture_output=True, text=True)
    return [line.strip() for line in done.stdout.splitlines() if line.strip()]
