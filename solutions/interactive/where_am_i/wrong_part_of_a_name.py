"""Believes that only Colab has colab in a name.

Caught by: test_only_google_colab_is_colab
"""


def where_am_i(modules, interactive, has_ps1):
    if any(modules[name] and "colab" in name for name in modules):
        return "colab"
    if modules.get("ipykernel"):
        return "jupyter"
    if has_ps1 or interactive:
        return "repl"
    return "script"
