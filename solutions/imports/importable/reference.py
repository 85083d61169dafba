"""First what `import` looks at first, `sys.modules`; then a spec, which is found without running.

An ImportError means that a parent is missing, or is no package.
"""

import sys
from importlib.util import find_spec


def importable(name: str) -> bool:
    if name in sys.modules:
        return sys.modules[name] is not None
    try:
        return find_spec(name) is not None
    except ImportError:
        return False
