"""Ask another Python.

A program controls the telescope, and you want to know what it leaves behind, but not in your own
process. `ask(code, lines)` starts a second Python, which runs `code` and then prompts, as
`python3 -i -c CODE` does. It types the lines there, and returns what the session has written to
its standard output, as a list of lines, without their ends, as `str.splitlines` makes it:

    ask("stars = 40", ["stars + 2", "stars / 0", "print('dusk')"])  # ["42", "dusk"]

The second Python is the one that runs you, whatever `PATH` says. The prompt follows also if
`code` fails or calls `sys.exit`, with the names that it had bound by then. What the session writes
to its standard error, its tracebacks and also its prompts, is neither returned nor shown. A line
may have no answer, or several; what looks like a prompt on standard output is an answer.

The session ends when the lines do, or by an `exit` of its own, whatever the status. Lines and
answers may be long.
"""


def ask(code: str, lines: list[str]) -> list[str]:
    raise NotImplementedError("ask is still yours to write")
