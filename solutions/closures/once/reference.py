"""An empty list is the one state that no result can be taken for."""

from collections.abc import Callable
from typing import Any


def once(function: Callable[..., Any]) -> Callable[..., Any]:
    results: list[Any] = []

    def call(*args: Any, **kwargs: Any) -> Any:
        if not results:
            results.append(function(*args, **kwargs))
        return results[0]

    return call
