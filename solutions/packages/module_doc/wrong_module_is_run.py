"""Believes that only a module that has been run has a docstring.

Caught by: test_nothing_of_the_module_is_run
"""

import inspect


def module_doc(source):
    namespace = {}
    exec(source, namespace)
    doc = namespace.get("__doc__")
    return None if doc is None else inspect.cleandoc(doc)
