"""Makes a reference between two counts: a count that stays is no count, whatever its number."""

from sys import getrefcount


def is_immortal(obj: object) -> bool:
    before, _, after = getrefcount(obj), [obj], getrefcount(obj)
    return before == after
