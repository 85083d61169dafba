"""The namespace is compared with what it was before; the text is compiled first."""


def run_formula(src, /, **inputs):
    namespace = {"__builtins__": __builtins__}
    namespace.update(inputs)
    before = {name: id(value) for name, value in namespace.items()}
    exec(compile(src, "<formula>", "exec"), namespace)
    return {k: v for k, v in namespace.items() if before.get(k) != id(v)}
