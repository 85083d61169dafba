"""Believes that sys.flags.interactive is set at every prompt.

Caught by: test_a_prompt_shown_or_to_come_is_a_repl
"""


def where_am_i(modules, interactive, has_ps1):
    if modules.get("google.colab"):
        return "colab"
    if modules.get("ipykernel"):
        return "jupyter"
    if interactive:
        return "repl"
    return "script"
