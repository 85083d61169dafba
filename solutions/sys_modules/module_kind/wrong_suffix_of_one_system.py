"""Believes that extensions end in `.pyd`, and bytecode in `.pyo` or lies in `__pycache__`.

Caught by: test_a_file_is_told_by_its_suffix
"""

def module_kind(spec):
    if spec.origin in ("built-in", "frozen"):
        return spec.origin.replace("-", "")
    if spec.submodule_search_locations is not None:
        return "package" if spec.has_location else "namespace"
    if spec.has_location and spec.origin.endswith(".py"):
        return "source"
    if spec.has_location and spec.origin.endswith(".pyd"):
        return "extension"
    if spec.has_location and "__pycache__" in spec.origin:
        return "bytecode"
    return "synthetic"
