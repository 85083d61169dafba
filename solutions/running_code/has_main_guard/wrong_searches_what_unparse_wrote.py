"""Believes that a text which was parsed and written anew holds nothing but code.

Caught by: test_text_that_looks_like_a_guard_is_none
"""

import ast


def has_main_guard(source):
    lines = ast.unparse(ast.parse(source)).replace('"', "'").splitlines()
    return any(
        line in ("if __name__ == '__main__':", "if '__main__' == __name__:") for line in lines
    )
