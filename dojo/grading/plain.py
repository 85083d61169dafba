"""Values of a learner's code in a form that can leave its process, and be compared outside it."""

import builtins
from typing import Any

DEPTH, WIDTH, LENGTH = 8, 200, 2000


def plain(value: object, depth: int = DEPTH) -> Any:
    """`value` as data that JSON can hold, such that equal data mean equal values.

    Only exact built-in types count: what a class of the learner's own says of itself is not asked.
    Anything else is described by the name of its type.
    """
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind in (int, float, complex, bytes):
        return [kind.__name__, repr(value)[:LENGTH]]
    if kind is str:
        return ["str", str(value)[:LENGTH]]
    if depth and isinstance(value, list | tuple | set | frozenset) and kind in EXACT:
        items = [plain(item, depth - 1) for item in list(value)[:WIDTH]]
        if kind in (set, frozenset):
            items.sort(key=repr)
        return [kind.__name__, items]
    if depth and isinstance(value, dict) and kind is dict:
        pairs = [
            [plain(key, depth - 1), plain(item, depth - 1)]
            for key, item in list(value.items())[:WIDTH]
        ]
        return ["dict", sorted(pairs, key=repr)]
    if isinstance(value, type):
        return ["type", type.__dict__["__name__"].__get__(value)]
    return ["object", type.__dict__["__name__"].__get__(kind)]


EXACT = (list, tuple, set, frozenset)


def agree(right: Any, given: Any) -> bool:
    """Whether two answers to a question say the same.

    An exception of a narrower or a wider class is the same answer: a ModuleNotFoundError is an
    ImportError, and the tests say whether it has to be the one or the other.
    """
    if right == given:
        return True
    match right, given:
        case {"raised": str(one)}, {"raised": str(other)}:
            first, second = exception_called(one), exception_called(other)
            if issubclass(second, first):
                return first is not Exception
            return issubclass(first, second) and second is not Exception
    return False


def exception_called(name: str) -> type[Exception]:
    """The built-in exception of that name; Exception itself if there is none."""
    kind = vars(builtins).get(name)
    return kind if isinstance(kind, type) and issubclass(kind, Exception) else Exception


def shown(data: Any) -> str:
    """What `plain` made, as Python would write it."""
    match data:
        case [str(kind), list(items)] if kind in ("list", "tuple", "set", "frozenset"):
            inner = ", ".join(shown(item) for item in items)
            match kind:
                case "list":
                    return f"[{inner}]"
                case "tuple":
                    return f"({inner},)" if len(items) == 1 else f"({inner})"
                case _:
                    return f"{{{inner}}}" if items else f"{kind}()"
        case ["dict", list(pairs)]:
            return "{" + ", ".join(f"{shown(pair[0])}: {shown(pair[1])}" for pair in pairs) + "}"
        case ["str", str(text)]:
            return repr(text)
        case ["object" | "type" as kind, str(name)]:
            return f"<{kind} {name}>"
        case [_, str(text)]:
            return text
        case _:
            return repr(data)
