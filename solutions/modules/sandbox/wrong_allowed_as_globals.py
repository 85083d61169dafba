"""Believes that allowed names have to be globals.

Caught by: test_the_program_may_bind_an_allowed_name
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": {}, **allowed}
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if k not in allowed}
