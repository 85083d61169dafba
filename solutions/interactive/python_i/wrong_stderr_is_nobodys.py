"""Believes that a stream that nobody asks for goes nowhere.

Caught by: test_prompts_and_tracebacks_are_not_answers
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-i", "-c", code]
    done = subprocess.run(command, input=typed, stdout=subprocess.PIPE, text=True)
    return done.stdout.splitlines()
