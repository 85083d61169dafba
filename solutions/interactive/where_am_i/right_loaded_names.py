"""First the names that are loaded, then one `match`."""


def where_am_i(modules, interactive, has_ps1):
    loaded = {name for name, module in modules.items() if module is not None}
    match ("google.colab" in loaded, "ipykernel" in loaded, bool(interactive or has_ps1)):
        case True, _, _:
            return "colab"
        case _, True, _:
            return "jupyter"
        case _, _, True:
            return "repl"
    return "script"
