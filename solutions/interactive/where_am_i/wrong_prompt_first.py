"""Believes that the traces of a prompt, a notebook and Colab exclude each other.

Caught by: test_colab_is_a_notebook_of_its_own
"""


def where_am_i(modules, interactive, has_ps1):
    if has_ps1 or interactive:
        return "repl"
    if modules.get("ipykernel"):
        return "jupyter"
    return "colab" if modules.get("google.colab") else "script"
