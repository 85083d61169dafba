"""Believes that there is one Python to ask.

Caught by: test_the_text_that_is_given_is_read
"""

import platform


def parse(sys_version):
    return platform.python_version(), platform.python_compiler()
