"""Believes that a loaded module that can make a prompt has made one.

Caught by: test_without_any_trace_it_is_a_script
"""


def where_am_i(modules, interactive, has_ps1):
    if modules.get("google.colab"):
        return "colab"
    if modules.get("ipykernel"):
        return "jupyter"
    if has_ps1 or interactive or modules.get("code"):
        return "repl"
    return "script"
