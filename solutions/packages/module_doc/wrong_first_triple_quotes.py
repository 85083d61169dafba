"""Believes that a docstring is what stands between the first triple quotes.

Caught by: test_a_string_that_comes_first_is_the_docstring
"""

import inspect
import re


def module_doc(source):
    found = re.search('"""(.*?)"""', source, re.DOTALL)
    return inspect.cleandoc(found[1]) if found else None
