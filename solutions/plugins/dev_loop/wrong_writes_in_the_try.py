"""Believes that what is raised while a filter is answered is raised by the filter.

Caught by: test_what_write_raises_goes_through
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
            else:
                write(plugin.run(line))
        except Exception as error:
            write(f"{type(error).__name__}: {error}")
