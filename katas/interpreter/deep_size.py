"""Measure a structure with all that is in it.

You write a program that surveys the computers of a school, and want to know what its findings
take. `deep_size(obj)` is the sum of `sys.getsizeof` over `obj` and the objects in it:

    rooms = ["attic", ["hall"]]
    deep_size(rooms)  # the sizes of both lists and both texts

In a dict are its keys and its values; in a list, tuple, set or frozenset its items; and so with
instances of their subclasses. In any object, a container or not, are its `__dict__`, if it has
one, and the values of its `__slots__`, whichever class of its type's `__mro__` states them.
Nothing else counts as being in an object, so its class does not. Each object counts once,
however many references lead to it. A structure may contain itself, and may be nested some
thousand levels deep.
"""


def deep_size(obj: object) -> int:
    raise NotImplementedError("deep_size is still yours to write")
