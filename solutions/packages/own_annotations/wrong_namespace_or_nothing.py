"""Believes that what is not in the namespace of an object is not there.

Caught by: test_a_function_tells_of_its_parameters_and_its_result
"""


def own_annotations(obj):
    return dict(vars(obj).get("__annotations__", {}))
