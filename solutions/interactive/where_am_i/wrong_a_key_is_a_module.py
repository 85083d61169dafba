"""Believes that a key of sys.modules means a loaded module.

Caught by: test_a_forbidden_module_is_not_loaded
"""


def where_am_i(modules, interactive, has_ps1):
    if "google.colab" in modules:
        return "colab"
    if "ipykernel" in modules:
        return "jupyter"
    if has_ps1 or interactive:
        return "repl"
    return "script"
