"""The attribute is the same for all three kinds, and since Python 3.10 a class has its own."""


def own_annotations(obj):
    return dict(getattr(obj, "__annotations__", {}))
