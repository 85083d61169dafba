"""Each content gets a module of its own, which takes the place of the last one if it runs."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any


class HotPlugin:
    def __init__(self, path: str | Path) -> None:
        self.path = Path(path).absolute()
        self.error: BaseException | None = None
        self._source = b""
        self._failure: BaseException | None = None
        self._module = ModuleType(str(self.path))  # no version yet, and so no names

    def call(self, name: str, *args: object) -> Any:
        self._look()
        return getattr(self._module, name)(*args)

    def _look(self) -> None:
        try:
            source = self.path.read_bytes()
        except OSError as error:
            self.error = error
        else:
            if source != self._source:
                self._failure, self._source = self._run(source), source
            self.error = self._failure

    def _run(self, source: bytes) -> BaseException | None:
        """Put a new module in the place of the old one, or return what kept it from running."""
        spec: Any = spec_from_file_location(str(self.path), self.path)
        module = sys.modules[spec.name] = module_from_spec(spec)
        try:
            exec(compile(source, self.path, "exec"), vars(module))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return error
        else:
            self._module = module
        finally:
            sys.modules[spec.name] = self._module
        return None
