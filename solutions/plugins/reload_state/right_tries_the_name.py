"""Uses the name, and makes the list where there is none."""

try:
    FILTERS  # noqa: B018
except NameError:
    FILTERS = []


def register(name):
    FILTERS.append(name)
