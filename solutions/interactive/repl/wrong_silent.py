"""Believes that an exception that is caught is dealt with.

Caught by: test_an_exception_is_shown_and_the_next_line_read
"""

from codeop import CommandCompiler


def repl(read):
    namespace = {"__name__": "__main__"}
    compiler = CommandCompiler()
    lines = []
    while True:
        try:
            lines.append(read("... " if lines else ">>> "))
        except EOFError:
            return namespace
        except KeyboardInterrupt:
            lines = []
            continue
        try:
            code = compiler("\n".join(lines))
            if code is None:
                continue
            lines = []
            exec(code, namespace)
        except SystemExit:
            return namespace
        except BaseException:
            lines = []
