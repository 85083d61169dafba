"""Believes that the program ends anyway when there is no more input.

Caught by: test_the_loop_ends_with_the_lines
"""

def dev_loop(plugin, read, write, reload):
    while True:
        line = read()
        if line == "reload":
            reload(plugin)
        write(plugin.run(line))
