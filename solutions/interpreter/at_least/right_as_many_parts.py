"""Compares as many parts as the text has."""

import sys


def at_least(text: str, info: tuple[int, int, int, str, int] = sys.version_info) -> bool:
    wanted = [int(part) for part in text.split(".")]
    return list(info[: len(wanted)]) >= wanted
