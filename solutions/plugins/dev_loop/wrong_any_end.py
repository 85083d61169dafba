"""Believes that whatever is raised while reading means that there are no more lines.

Caught by: test_an_interrupt_goes_through
"""

def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except BaseException:
            return
        try:
            if line == "reload":
                reload(plugin)
                continue
            answer = plugin.run(line)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
