"""Believes that an attribute is always in the namespace of its object.

Caught by: test_a_function_tells_of_its_parameters_and_its_result
"""


def own_annotations(obj):
    return dict(vars(obj)["__annotations__"])
