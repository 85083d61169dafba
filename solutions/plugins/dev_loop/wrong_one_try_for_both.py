"""Believes that an EOFError can only mean that there are no more lines.

Caught by: test_an_exception_of_the_filter_is_answered
"""

def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
            if line == "reload":
                reload(plugin)
            else:
                write(plugin.run(line))
        except EOFError:
            return
        except Exception as error:
            write(f"{type(error).__name__}: {error}")
