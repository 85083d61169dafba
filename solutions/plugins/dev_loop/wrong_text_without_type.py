"""Believes that the text of an exception says what happened.

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
        except Exception as error:
            answer = str(error)
        write(answer)
