"""Believes that the value of the name in the namespace is the built-in one.

Caught by: test_names_of_the_namespace_itself_do_not_count
"""


def get_builtin(name, namespace):
    return eval(name, dict(namespace))
