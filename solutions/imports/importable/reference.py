"""First what `import` looks at first, `sys.modules`; then a spec, which is found without running.

What the exception names is missing, or is no package; if it names another, a package is broken.
"""

import sys
from importlib.util import find_spec


def importable(name: str) -> bool:
    if name in sys.modules:
        return sys.modules[name] is not None
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError as error:
        if name == error.name or name.startswith(f"{error.name}."):
            return False
        raise
