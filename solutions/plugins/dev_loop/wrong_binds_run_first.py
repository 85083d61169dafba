"""Believes that a function that was bound before a reload is the new one after it.

Caught by: test_a_reload_takes_up_the_new_code
"""

def dev_loop(plugin, read, write, reload):
    run = plugin.run
    while True:
        try:
            line = read()
        except EOFError:
            return
        try:
            if line == "reload":
                reload(plugin)
                continue
            answer = run(line)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
