"""Try a filter out while you write it.

You write a filter of a photo program in an editor, and try it in a loop beside it. The loop gets
lines from `read()`, which raises EOFError when there are no more, and answers with `write(text)`:

    > sunset.jpg        the filter answers: plugin.run("sunset.jpg")
    blurred sunset.jpg
    > reload            takes up what you have changed: reload(plugin)
    > sunset.jpg
    softly blurred sunset.jpg

Mend the loop. It ends, and returns None, when there are no more lines. An exception that the
filter or its reload raises does not end it: it is answered as "ZeroDivisionError: division by
zero", type and text, and the loop goes on with the next line, and with what still works. What
`write` raises goes through, and so does what is no `Exception`, such as KeyboardInterrupt. A reload
that succeeds is not answered. `reload` behaves as `importlib.reload`.
"""

from collections.abc import Callable
from typing import Any


def dev_loop(
    plugin: Any,
    read: Callable[[], str],
    write: Callable[[str], object],
    reload: Callable[[Any], Any],
) -> None:
    while True:
        line = read()
        if line == "reload":
            reload(plugin)
        write(plugin.run(line))
