"""From the narrowest to the widest: each question may take for granted that those before failed."""

from collections.abc import Mapping


def where_am_i(modules: Mapping[str, object], interactive: int, has_ps1: bool) -> str:
    if modules.get("google.colab"):
        return "colab"
    if modules.get("ipykernel"):
        return "jupyter"
    return "repl" if interactive or has_ps1 else "script"
