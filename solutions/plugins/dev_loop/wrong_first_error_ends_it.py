"""Believes that an exception in the filter ends the work on it.

Caught by: test_an_exception_of_the_filter_is_answered
"""

def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except EOFError:
            return
        if line == "reload":
            reload(plugin)
        else:
            write(plugin.run(line))
