"""Believes that `import a.b as c` binds the module that `sys.modules` has under `a.b`.

Caught by: test_an_attribute_of_the_package_is_not_the_module
"""


def load(name):
    namespace = {}
    exec(f"import {name} as module", namespace)
    return namespace["module"]
