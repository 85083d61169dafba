"""Find each part before it is imported; what is raised then is the module's own failure."""

from importlib import import_module
from importlib.util import find_spec


def require(name):
    parts = name.split(".")
    module = None
    for count in range(1, len(parts) + 1):
        if count > 1 and not hasattr(module, "__path__"):
            return None
        above = ".".join(parts[:count])
        if find_spec(above) is None:
            return None
        module = import_module(above)
    return module
