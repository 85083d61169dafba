"""Makes docs/session.svg, the picture in the README: `python3 docs/picture.py`."""

import io
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rich.console import Console  # noqa: E402
from rich.text import Text  # noqa: E402

from dojo import views  # noqa: E402
from dojo.catalog import Catalog  # noqa: E402
from dojo.desk import Desk  # noqa: E402
from dojo.screen import wrapped  # noqa: E402

WIDTH = 84
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" \
xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: monospace; font-size: {char_height}px; \
line-height: {line_height}px; }}
{styles}
</style>
<defs>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def picture() -> str:
    """A session in two screens: a misconception, explained, and then the green one."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["git", "clone", "-q", str(ROOT), str(tree)], check=True)
        console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
        with Desk(tree) as desk:
            kata = desk.catalog.kata("make_counter")
            for name in ("wrong_one_global_count", "reference"):
                kata.answer.write_bytes(kata.solution(name).read_bytes())
                verdict = desk.run(kata)
                page = [Text("$ python3 -m dojo run make_counter", "bold"), Text()]
                page += [*views.heading(desk, kata), Text(), *views.result(verdict), Text()]
                for line in wrapped(page, WIDTH):
                    line.style = "" if "link" in str(line.style) else line.style
                    console.print(line, highlight=False)
        svg = console.export_svg(title="import katas", code_format=FRAME, unique_id="session")
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


if __name__ == "__main__":
    if not Catalog.read(ROOT).topic("closures").has_answers:
        sys.exit("This needs the answers, which are in the authors' tree only.")
    (ROOT / "docs" / "session.svg").write_text(picture(), "utf-8")
