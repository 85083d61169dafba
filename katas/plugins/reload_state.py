"""Keep what has been registered when the module is reloaded.

This module of a photo program keeps the list of its filters. You edit it while the program runs,
and reload it:

    register("blur")
    importlib.reload(reload_state)
    reload_state.FILTERS  # ["blur"], but it is []

Mend it. After a reload, `FILTERS` is the very list that it was, since others have imported it.
When the module is imported afresh, as a new module, the list is empty, whatever another module
made from this file has registered. And nothing is kept outside this module.
"""

FILTERS: list[str] = []


def register(name: str) -> None:
    FILTERS.append(name)
