"""How long from saving a stub to the verdict on the screen, against a cold pytest run.

    python3 benchmarks/feedback.py [SAVES] [KATA]

Both are measured in turns in one run, since a busy machine slows both. A save goes into a dojo
that watches in a terminal of its own; the cold run is `python -m pytest -q` on the same test file.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dojo.catalog import Catalog  # noqa: E402
from tests.screen import Screen  # noqa: E402

GREEN, RED = "Green: all", "First to mend:"


def main(saves: int, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["git", "clone", "-q", str(ROOT), str(tree)], check=True)
        catalog = Catalog.read(tree)
        kata = catalog.kata(name)
        for other in catalog.katas[: catalog.katas.index(kata)]:
            other.answer.write_bytes(other.solution("reference").read_bytes())
        answers = {
            GREEN: kata.solution("reference").read_text("utf-8"),
            RED: kata.variants("wrong_")[0].read_text("utf-8"),
        }
        screen = Screen(tree)
        screen.wait_for(RED)
        warm, cold = [], []
        for number in range(saves):
            expected = (GREEN, RED)[number % 2]
            screen.page = ""
            began = time.perf_counter()
            kata.answer.write_text(f"{answers[expected]}\n# save {number}\n", "utf-8")
            screen.wait_for(expected)
            warm.append(time.perf_counter() - began)
            command = [sys.executable, "-m", "pytest", "-q", str(kata.test_file)]
            began = time.perf_counter()
            subprocess.run(command, cwd=tree, capture_output=True, check=False)
            cold.append(time.perf_counter() - began)
        screen.press("q")
        screen.status()
    print(f"{saves} saves of {name}, Python {sys.version.split()[0]}")
    for what, times in (("save to screen", warm), ("cold pytest", cold)):
        later = statistics.quantiles(times, n=20)[-1]
        print(f"{what:<15} median {statistics.median(times) * 1000:6.1f} ms", end="")
        print(f"   95th percentile {later * 1000:6.1f} ms")
    print(f"ratio of medians: 1/{statistics.median(cold) / statistics.median(warm):.1f}")


if __name__ == "__main__":
    if not Catalog.read(ROOT).topic("closures").has_answers:
        sys.exit("This needs the answers, which are in the authors' tree only.")
    arguments = sys.argv[1:]
    main(int(arguments[0]) if arguments else 30, arguments[1] if arguments[1:] else "make_counter")
