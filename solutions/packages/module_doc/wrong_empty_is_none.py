"""Believes that an empty docstring is no docstring.

Caught by: test_an_empty_docstring_is_one
"""

import ast


def module_doc(source):
    return ast.get_docstring(ast.parse(source)) or None
