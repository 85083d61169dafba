"""Believes that the first constant of a code object is the docstring.

Caught by: test_anything_else_is_no_docstring
"""

import inspect


def module_doc(source):
    first = compile(source, "plugin", "exec").co_consts[0]
    return inspect.cleandoc(first) if isinstance(first, str) else None
