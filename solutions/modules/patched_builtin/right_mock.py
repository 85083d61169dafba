"""The library has a tool for that; `create` is for a name that is not there."""

from unittest import mock


def patched_builtin(name, value):
    return mock.patch(f"builtins.{name}", value, create=True)
