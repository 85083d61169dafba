"""Believes that annotations are those of parameters.

Caught by: test_a_module_can_have_annotations
"""

import inspect


def own_annotations(obj):
    found = {}
    for name, parameter in inspect.signature(obj).parameters.items():
        if parameter.annotation is not parameter.empty:
            found[name] = parameter.annotation
    return found
