"""Believes that everything that is raised is an exception of the filter.

Caught by: test_an_interrupt_goes_through
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
        except BaseException as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
