"""One console on one dict: it types the lines, and shows what the script has raised."""

import contextlib
import io
from code import InteractiveConsole
from pathlib import Path


def run_interactive(path: str, lines: list[str]) -> tuple[str, str, dict[str, object]]:
    namespace: dict[str, object] = {"__name__": "__main__", "__file__": path}
    console = InteractiveConsole(namespace)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            exec(compile(Path(path).read_bytes(), path, "exec"), namespace)
        except SystemExit:
            pass
        except BaseException:
            console.showtraceback()
        with contextlib.suppress(SystemExit):
            for line in lines:
                console.push(line)
    return out.getvalue(), err.getvalue(), namespace
