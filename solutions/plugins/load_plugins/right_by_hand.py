"""Makes the module and runs the code, with a prefix before its name."""

import sys
from types import ModuleType


def load_plugins(directory):
    loaded, failed = {}, {}
    for file in sorted(directory.iterdir()):
        if file.suffix != ".py" or file.name.startswith("_"):
            continue
        name = "photo_plugin_" + file.stem
        module = ModuleType(name)
        module.__file__ = str(file)
        sys.modules[name] = module
        try:
            exec(compile(file.read_bytes(), str(file), "exec"), vars(module))
            loaded[file.stem] = module
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            del sys.modules[name]
            failed[file.stem] = error
    return loaded, failed
