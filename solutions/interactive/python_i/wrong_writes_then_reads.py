"""Believes that what is written waits until somebody reads it.

Caught by: test_lines_and_answers_may_be_long
"""

from subprocess import DEVNULL, PIPE, Popen
from sys import executable


def ask(code, lines):
    command = [executable, "-i", "-c", code]
    session = Popen(command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, text=True)
    with session:
        for line in lines:
            session.stdin.write(line + "\n")
        session.stdin.close()
        return session.stdout.read().splitlines()
