"""Keeps what it has met by identity, and what it has still to meet in a list of its own."""

from collections.abc import Iterator
from sys import getsizeof
from types import MemberDescriptorType


def deep_size(obj: object) -> int:
    met: dict[int, object] = {}
    waiting = [obj]
    while waiting:
        item = waiting.pop()
        if id(item) not in met:
            met[id(item)] = item
            waiting.extend(parts(item))
    return sum(map(getsizeof, met.values()))


def parts(obj: object) -> Iterator[object]:
    if isinstance(obj, dict):
        yield from obj.values()
    if isinstance(obj, dict | list | tuple | set | frozenset):
        yield from obj
    if hasattr(obj, "__dict__"):
        yield vars(obj)
    for cls in type(obj).__mro__:
        if "__slots__" in vars(cls):
            for name, slot in vars(cls).items():
                if isinstance(slot, MemberDescriptorType) and hasattr(obj, name):
                    yield slot.__get__(obj)
