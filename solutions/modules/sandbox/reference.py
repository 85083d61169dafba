"""The entry is there before `exec` looks for it, and a copy; the program may take it out."""

from typing import Any


def run_sandboxed(src: str, allowed: dict[str, Any]) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__builtins__": dict(allowed)}
    exec(src, namespace)
    return {name: value for name, value in namespace.items() if name != "__builtins__"}
