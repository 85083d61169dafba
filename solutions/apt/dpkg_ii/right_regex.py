"""One expression for the whole text; `^` stands at each line in multi-line mode."""

import re


def installed(dpkg_l):
    return set(re.findall(r"^ii\S*\s+(\S+)", dpkg_l, re.M))
