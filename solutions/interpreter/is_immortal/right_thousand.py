"""Makes a thousand references, and looks whether anybody has counted them."""

import sys


def is_immortal(obj: object) -> bool:
    before = sys.getrefcount(obj)
    crowd = [obj] * 1000
    return sys.getrefcount(crowd[0]) - before < len(crowd) // 2
