"""Fills the text up to three numbers."""

import sys


def at_least(text: str, info: tuple[int, int, int, str, int] = sys.version_info) -> bool:
    major, minor, micro = map(int, (text + ".0.0").split(".")[:3])
    return info[:3] >= (major, minor, micro)
