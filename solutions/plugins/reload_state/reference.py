"""A reload runs in the namespace that is there, so the old list can be looked up in it."""

FILTERS: list[str] = globals().get("FILTERS", [])


def register(name: str) -> None:
    FILTERS.append(name)
