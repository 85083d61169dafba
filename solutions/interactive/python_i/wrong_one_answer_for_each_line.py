"""Believes that each line has one answer, which can be read before the next is typed.

Caught by: test_a_line_need_not_have_one_answer
"""

import sys
from subprocess import DEVNULL, PIPE, Popen


def ask(code, lines):
    command = [sys.executable, "-i", "-c", code]
    answers = []
    with Popen(command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, text=True) as session:
        for line in lines:
            session.stdin.write(line + "\n")
            session.stdin.flush()
            answers.append(session.stdout.readline().rstrip("\n"))
    return answers
