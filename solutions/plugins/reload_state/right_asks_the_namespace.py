"""Binds the name only if it is not bound."""

if "FILTERS" not in globals():
    FILTERS = []


def register(name):
    FILTERS.append(name)
