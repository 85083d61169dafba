"""With a `fromlist` that is not empty, `__import__` returns the last module of the name."""


def load(name):
    return __import__(name, fromlist=["_"])
