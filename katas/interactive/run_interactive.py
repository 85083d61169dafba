"""Do what `python3 -i` does, without another process.

A script of the observatory has failed, and you want to look at what it had by then.
`run_interactive(path, lines)` runs the script, then types the lines as at the prompt that
follows it, and returns what was written to `sys.stdout`, to `sys.stderr`, and the namespace:

    # moon.py: phase = 0.4; print("waning"); phase / 0; rise = 21
    out, err, ns = run_interactive("moon.py", ["phase"])
    # out is "waning\\n0.4\\n", err is the traceback, and ns["phase"] is 0.4

The script runs as `__main__`, with its path in `__file__`. Script and lines share one global
namespace: the functions of the script see what the lines bind. However the script ends, the lines
follow: after an exception, a SystemExit, or a SyntaxError, by which it does not even begin. Every
exception but SystemExit is shown, of the script as of the lines. A SystemExit in a line ends the
session.
"""


def run_interactive(path: str, lines: list[str]) -> tuple[str, str, dict[str, object]]:
    raise NotImplementedError("run_interactive is still yours to write")
