"""Believes that a dotted name can be given to `eval` since it looks like Python.

Caught by: test_a_name_is_not_code
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    return eval(f"module.{path}", {"module": import_module(module)})
