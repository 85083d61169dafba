"""Believes that the first line has the indentation of the others.

Caught by: test_the_text_is_cleaned_up
"""

import ast
from textwrap import dedent


def module_doc(source):
    doc = ast.get_docstring(ast.parse(source), clean=False)
    return None if doc is None else dedent(doc).strip()
