"""Believes that a process can end before anybody has read what it writes.

Caught by: test_lines_and_answers_may_be_long
"""

import sys
import tempfile
from subprocess import DEVNULL, PIPE, Popen


def ask(code, lines):
    with tempfile.TemporaryFile("w+") as typed:
        typed.write("".join(line + "\n" for line in lines))
        typed.seek(0)
        command = [sys.executable, "-i", "-c", code]
        session = Popen(command, stdin=typed, stdout=PIPE, stderr=DEVNULL, text=True)
        session.wait()
        return session.communicate()[0].splitlines()
