"""Believes that the compiler is the last words, up to a fixed number.

Caught by: test_a_compiler_may_have_brackets_of_its_own
"""

def parse(sys_version):
    words = sys_version.split()
    return words[0], " ".join(words[-2:])[1:-1]
