"""Believes that a code object which has the two names compares them.

Caught by: test_another_condition_is_another_question
"""


def has_main_guard(source):
    code = compile(source, "script", "exec")
    return "__name__" in code.co_names and "__main__" in code.co_consts
