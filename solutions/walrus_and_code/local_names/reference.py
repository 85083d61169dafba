"""The compiler has sorted the names: those kept in the frame, and those kept in cells."""

from collections.abc import Callable
from typing import Any


def local_names(function: Callable[..., Any]) -> set[str]:
    code = function.__code__
    return {*code.co_varnames, *code.co_cellvars}
