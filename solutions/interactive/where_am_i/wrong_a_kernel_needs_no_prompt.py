"""Believes that a notebook has no sys.ps1.

Caught by: test_a_kernel_makes_a_notebook
"""


def where_am_i(modules, interactive, has_ps1):
    if modules.get("google.colab"):
        return "colab"
    if modules.get("ipykernel") and not has_ps1:
        return "jupyter"
    if has_ps1 or interactive:
        return "repl"
    return "script"
