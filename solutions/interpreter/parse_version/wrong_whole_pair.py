"""Believes that the brackets are a part of the compiler.

Caught by: test_version_and_compiler_of_a_usual_text
"""

def parse(sys_version):
    return sys_version.split()[0], sys_version[sys_version.index("[") :]
