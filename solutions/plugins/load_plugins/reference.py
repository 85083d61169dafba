"""Names each module by its path: no import has such a name, and two folders never clash."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any


def load_plugins(directory: Path) -> tuple[dict[str, ModuleType], dict[str, BaseException]]:
    loaded: dict[str, ModuleType] = {}
    failed: dict[str, BaseException] = {}
    for file in directory.glob("[!_]*.py"):
        name = str(file.with_suffix(""))
        spec: Any = spec_from_file_location(name, file)
        module = sys.modules[name] = module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
            del sys.modules[name]
        else:
            loaded[file.stem] = module
    return loaded, failed
