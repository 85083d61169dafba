"""Believes that there is a sys.ps1 as soon as Python is interactive.

Caught by: test_a_prompt_shown_or_to_come_is_a_repl
"""


def where_am_i(modules, interactive, has_ps1):
    if modules.get("google.colab"):
        return "colab"
    if modules.get("ipykernel"):
        return "jupyter"
    if has_ps1:
        return "repl"
    return "script"
