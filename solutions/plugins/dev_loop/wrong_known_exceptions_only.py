"""Believes that it is known which exceptions a filter may raise.

Caught by: test_an_exception_of_the_filter_is_answered
"""

def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except EOFError:
            return
        try:
            if line == "reload":
                reload(plugin)
                continue
            answer = plugin.run(line)
        except (ArithmeticError, LookupError, EOFError, SyntaxError, ImportError, ValueError) as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
