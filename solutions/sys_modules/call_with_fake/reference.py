"""A twin of the module meets the fake; the module itself is never touched, so nothing is mended."""

import sys
from importlib.util import module_from_spec
from types import ModuleType
from typing import Any
from unittest.mock import patch


def call_with_fake(module: ModuleType, dep: str, fake: object, func: str) -> Any:
    spec: Any = module.__spec__
    twin = module_from_spec(spec)
    with patch.dict(sys.modules, {dep: fake, spec.name: twin}):
        spec.loader.exec_module(twin)
        return getattr(twin, func)()
