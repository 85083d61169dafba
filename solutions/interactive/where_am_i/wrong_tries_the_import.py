"""Believes that an import tells whether a module is loaded.

Caught by: test_nothing_is_imported
"""


def where_am_i(modules, interactive, has_ps1):
    if modules.get("google.colab"):
        return "colab"
    try:
        import ipykernel
    except ImportError:
        kernel = modules.get("ipykernel")
    else:
        kernel = ipykernel
    if kernel:
        return "jupyter"
    if has_ps1 or interactive:
        return "repl"
    return "script"
