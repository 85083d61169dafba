"""Believes that a line with `name =` is a binding, and nothing else is.

Caught by: test_every_kind_of_binding_counts
"""

import builtins
import re


def classify(source, function, name):
    module, _, rest = source.partition(f"def {function}")
    if re.search(rf"\b{name} *=", rest):
        return "local"
    if re.search(rf"^ +{name} *=", module, re.MULTILINE):
        return "enclosing"
    if re.search(rf"^{name} *=", source, re.MULTILINE):
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"
