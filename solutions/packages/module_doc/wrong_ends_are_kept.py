"""Believes that the line with the closing quotes is part of the text.

Caught by: test_the_text_is_cleaned_up
"""

import ast
from textwrap import dedent


def module_doc(source):
    doc = ast.get_docstring(ast.parse(source), clean=False)
    if doc is None:
        return None
    first, newline, rest = doc.partition("\n")
    return first + newline + dedent(rest)
