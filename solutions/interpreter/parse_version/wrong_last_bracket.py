"""Believes that the last opening bracket is the partner of the last closing one.

Caught by: test_a_compiler_may_have_brackets_of_its_own
"""

def parse(sys_version):
    _, _, tail = sys_version.rpartition("[")
    return sys_version.split()[0], tail[:-1]
