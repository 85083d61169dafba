"""Run a formula and collect what it binds.

The owner of a shop writes formulas, which are lines of Python. `run_formula(src, **inputs)`
runs one where the inputs are its variables, and returns a dict of the names that it bound:

    run_formula("each = total / guests", total=90, guests=4)  # {"each": 22.5}

An input is in the result only if the formula bound its name to another object:

    run_formula("guests = guests + 1", total=90, guests=4)  # {"guests": 5}

Whatever else it binds is in the result: a function, an import, a name with an underscore.
Only `__builtins__`, which `exec` puts into a namespace, is not. A formula may use the built-in
functions, and define functions that use each other and the inputs, also when they are called
later. It sees nothing of this module or of another formula, and leaves nothing here. An input
may have any name, even `src`.
"""


def run_formula(src: str, /, **inputs: object) -> dict[str, object]:
    raise NotImplementedError("run_formula is still yours to write")
