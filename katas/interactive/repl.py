"""Mend the prompt of the observatory.

Where no terminal is at hand, the observers type into this loop. `repl(read)` asks for each line
by `read(prompt)`, as `input` would, runs what was typed and in the end returns the namespace:

    >>> frames = 12
    >>> for night in range(2):
    ...     frames += 5
    ...
    >>> frames
    22

It works for `frames = 12`, but then it should do as the prompt of Python does:

- The prompt is `>>> `, or `... ` while a statement can go on. A block ends by an empty line.
- The value of an expression that stands alone is printed, also within a block and after a `;`,
  unless it is None. Nothing runs twice.
- An exception of what runs, also a KeyboardInterrupt, is shown on `sys.stderr`, and the next line
  is read. `SystemExit` ends the loop.
- `read` raises EOFError when there are no more lines: that ends the loop. It raises
  KeyboardInterrupt when Ctrl-C is pressed: what was typed of the statement is dropped.
- One namespace lasts from line to line, functions see it, and no name of yours is in it but
  `__name__`, which is "__main__".
"""

from collections.abc import Callable


def repl(read: Callable[[str], str]) -> dict[str, object]:
    while True:
        line = read(">>> ")
        if line == "exit":
            return locals()
        exec(line)
