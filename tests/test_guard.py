"""The guard in `conftest.py`: what one test does to the interpreter, the next one does not meet."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

LEAKS = {
    "module_added": ("sys.modules['guest'] = sys", "assert 'guest' not in sys.modules"),
    "module_removed": ("del sys.modules['json']", "assert 'json' in sys.modules"),
    "module_replaced": ("sys.modules['json'] = None", "import json; json.dumps"),
    "modules_rebound": ("sys.modules = {}", "import json; assert sys.modules['json'] is json"),
    "modules_cleared": ("sys.modules.clear()", "assert sys.modules['sys'] is sys"),
    "first_import": ("import colorsys", "assert 'colorsys' not in sys.modules"),
    "submodule": ("import xml.dom", "import xml; assert not hasattr(xml, 'dom')"),
    "path_changed": ("sys.path.insert(0, '/guest')", "assert '/guest' not in sys.path"),
    "path_rebound": ("sys.path = ['/guest']", "assert sys.path != ['/guest']"),
    "meta_path": ("sys.meta_path.clear()", "assert sys.meta_path"),
    "path_hooks": ("sys.path_hooks.clear()", "assert sys.path_hooks"),
    "importer_cache": (
        "sys.path_importer_cache['/guest'] = None",
        "assert '/guest' not in sys.path_importer_cache",
    ),
    "builtin_replaced": ("import builtins; builtins.len = None", "assert len([1]) == 1"),
    "builtin_added": (
        "import builtins; builtins.guest = 1",
        "import builtins; assert not hasattr(builtins, 'guest')",
    ),
    "builtin_removed": ("import builtins; del builtins.__import__", "import json; json.dumps"),
    "environ_changed": ("os.environ['GUEST'] = '1'", "assert 'GUEST' not in os.environ"),
    "environ_rebound": ("os.environ = {}", "assert 'PATH' in os.environ"),
    "folder": ("os.chdir('/')", "assert os.getcwd() != '/'"),
    "stdout": ("sys.stdout = None", "assert sys.stdout"),
    "argv": ("sys.argv = ['guest']", "assert sys.argv != ['guest']"),
    "function_patched": ("os.path.join = None", "assert os.path.join('a', 'b')"),
    "recursion_limit": ("sys.setrecursionlimit(1234)", "assert sys.getrecursionlimit() != 1234"),
    "bytecode": ("sys.dont_write_bytecode = False", "assert sys.dont_write_bytecode"),
    "trace": ("sys.settrace(lambda *_: None)", "assert sys.gettrace() is None"),
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """All pairs in one process, leak then check, and at the end all checks once more."""
    root = tmp_path_factory.mktemp("leaks")
    for name in ("conftest.py", "pyproject.toml", "dojo", "katas"):
        (root / name).symlink_to(ROOT / name)
    lines = ["import json, os, sys", ""]
    for name, (leak, check) in LEAKS.items():
        lines += [f"def test_leak_{name}():", f"    {leak}", ""]
        lines += [f"def test_check_{name}():", f"    {check}", ""]
    lines += [f"test_again_{name} = test_check_{name}" for name in LEAKS]
    (root / "test_leaks.py").write_text("\n".join(lines), "utf-8")
    command = [sys.executable, "-m", "pytest", "-v", "--rootdir", str(root), "test_leaks.py"]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "--color=no"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "INTERNALERROR" not in done.stdout, done.stdout
    rows = [line.split() for line in done.stdout.splitlines() if "::test_" in line]
    return {row[0].partition("::")[2]: row[1] == "PASSED" for row in rows if len(row) > 2}


@pytest.mark.parametrize("name", LEAKS)
def test_the_next_test_does_not_meet_it(name: str, outcome: dict[str, bool]):
    assert outcome[f"test_check_{name}"]
    assert outcome[f"test_again_{name}"]


@pytest.mark.parametrize("name", LEAKS)
def test_without_a_guard_it_would(name: str):
    """A check that cannot fail would prove nothing."""
    code = "import json, os, sys\n" + "\n".join(LEAKS[name])
    bare = [sys.executable, "-c", code]

    assert subprocess.run(bare, cwd=ROOT, capture_output=True, check=False).returncode != 0
