"""One dict is the whole world of the formula; what it holds afterwards tells what was bound."""


def run_formula(src: str, /, **inputs: object) -> dict[str, object]:
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]  # exec puts it there, so that the formula can say `sum`
    return {
        name: value
        for name, value in namespace.items()
        if name not in inputs or value is not inputs[name]
    }
