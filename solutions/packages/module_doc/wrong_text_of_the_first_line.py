"""Believes that a docstring is the first line, without its quotes.

Caught by: test_a_string_that_comes_first_is_the_docstring
"""


def module_doc(source):
    first = source.lstrip().partition("\n")[0]
    return first.strip("\"'") if first[:1] in ("'", '"') else None
