"""Believes that what is written inside a function is part of it.

Caught by: test_a_variable_in_a_cell_counts
"""

from types import CodeType


def local_names(function):
    return names_in(function.__code__)


def names_in(code):
    inner = [const for const in code.co_consts if isinstance(const, CodeType)]
    return {*code.co_varnames, *code.co_cellvars}.union(*map(names_in, inner))
