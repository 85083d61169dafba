"""Cuts the table out: all lines that follow the dashes, up to an empty one."""

import re


def count_pip_list(text):
    table = re.search(r"^-[- ]+\r?\n((?:[^\r\n]+\r?\n?)*)", text, re.MULTILINE)
    return len(table[1].splitlines()) if table else 0
