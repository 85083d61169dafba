"""Believes that a name is annotated if it has a value, and with the type of that value.

Caught by: test_a_class_tells_the_names_that_it_annotates
"""


def own_annotations(obj):
    return {n: type(v) for n, v in vars(obj).items() if not n.startswith("_")}
