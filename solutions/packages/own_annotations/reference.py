"""The standard library knows where each version keeps annotations, and makes a new dict."""

import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any


def own_annotations(obj: Callable[..., Any] | ModuleType) -> dict[str, Any]:
    return inspect.get_annotations(obj)
