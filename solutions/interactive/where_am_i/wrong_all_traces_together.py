"""Believes that Colab is where all traces are found together.

Caught by: test_colab_is_a_notebook_of_its_own
"""


def where_am_i(modules, interactive, has_ps1):
    if modules.get("google.colab") and modules.get("ipykernel"):
        return "colab"
    if modules.get("ipykernel"):
        return "jupyter"
    if has_ps1 or interactive:
        return "repl"
    return "script"
