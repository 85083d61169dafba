"""A table of facts in the order of the answers."""


def where_am_i(modules, interactive, has_ps1):
    facts = {
        "colab": modules.get("google.colab") is not None,
        "jupyter": modules.get("ipykernel") is not None,
        "repl": has_ps1 or interactive != 0,
        "script": True,
    }
    return next(word for word, holds in facts.items() if holds)
