"""Believes that only the ends of a docstring need to be cleaned up.

Caught by: test_the_text_is_cleaned_up
"""

import ast


def module_doc(source):
    doc = ast.get_docstring(ast.parse(source), clean=False)
    return None if doc is None else doc.strip()
