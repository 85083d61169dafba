"""Believes that the signature of a function has its annotations and nothing else.

Caught by: test_a_function_tells_of_its_parameters_and_its_result
"""

import inspect


def own_annotations(obj):
    if not inspect.isfunction(obj):
        return dict(obj.__annotations__)
    signature = inspect.signature(obj)
    found = {name: p.annotation for name, p in signature.parameters.items()}
    return {**found, "return": signature.return_annotation}
