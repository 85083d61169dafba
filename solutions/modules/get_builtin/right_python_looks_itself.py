"""Has Python look the name up in a namespace that has nothing but the entry."""


def get_builtin(name, namespace):
    entry = {key: namespace[key] for key in ("__builtins__",) if key in namespace}
    return eval(name, entry)
