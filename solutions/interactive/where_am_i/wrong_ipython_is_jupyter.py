"""Believes that whoever has loaded IPython is a notebook.

Caught by: test_ipython_alone_is_no_notebook
"""


def where_am_i(modules, interactive, has_ps1):
    if modules.get("google.colab"):
        return "colab"
    if modules.get("IPython"):
        return "jupyter"
    if has_ps1 or interactive:
        return "repl"
    return "script"
