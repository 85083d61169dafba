"""An import that fails is explained by what is there: the folders, the modules, who runs whom."""

import sys
from pathlib import Path
from textwrap import dedent

import pytest

from dojo.answer import import_answer
from dojo.explain import explain
from dojo.message import Message

CASES = {
    "a misspelt sibling": (
        {"__init__.py": "from .circel import Circle", "circle.py": ""},
        "No module `circel` lies in `katas.packages.shapes`, where the dots lead.",
        "Did you mean `circle`?",
    ),
    "a sibling of the folder above": (
        {"__init__.py": "from .deep import x", "deep/__init__.py": "from ..circel import x"}
        | {"circle.py": ""},
        "No module `circel` lies in `katas.packages.shapes`, where the dots lead.",
        "Did you mean `circle`?",
    ),
    "nothing like it": (
        {"__init__.py": "from . import circle", "circle.py": "from .zq import x"},
        "No module `zq` lies in `katas.packages.shapes`, where the dots lead.",
        "From which package do the dots count, and what lies in it?",
    ),
    "a sibling without dots": (
        {"__init__.py": "import circle", "circle.py": ""},
        "`circle` is looked for along `sys.path`, and not in the folder of the file.",
        "How does a module of a package name another one that lies beside it?",
    ),
    "too many dots": (
        {"__init__.py": "from .... import x"},
        "`from ....` leads out of the top of `katas.packages.shapes`.",
        "One dot is the package that the module is in. Where does each further dot lead?",
    ),
    "a package without the name": (
        {"__init__.py": "from . import circel", "circle.py": ""},
        "The package `katas.packages.shapes` has bound no `circel` so far, "
        "and holds no such module.",
        "Did you mean `circle`?",
    ),
    "a module without the name": (
        {"__init__.py": "from .circle import area", "circle.py": "AREA = 1"},
        "The import found `katas.packages.shapes.circle`, and no name `area` in it.",
        "",
    ),
    "two modules in a circle": (
        {"__init__.py": "from . import a", "a.py": "from . import b\nX = 1"}
        | {"b.py": "from .a import X"},
        "`katas.packages.shapes.a` is still being run, and has not bound `X` yet.",
        "Who has begun to import whom? A module that is imported again is not run again.",
    ),
    "two modules in a circle, by attribute": (
        {"__init__.py": "from . import a", "a.py": "from . import b\nX = 1"}
        | {"b.py": "import sys\na = sys.modules[__name__[:-1] + 'a']\na.X"},
        "`katas.packages.shapes.a` is still being run, and has not bound `X` yet.",
        "Who has begun to import whom? A module that is imported again is not run again.",
    ),
    "a standard module misspelt": (
        {"": "import jsn"},
        "Your code imports `jsn`, which Python cannot find.",
        "Did you mean `json`?",
    ),
    "a standard package without the module": (
        {"": "import json.decodr"},
        "The package `json` is there, and holds no module `decodr`.",
        "Did you mean `decoder`?",
    ),
    "a module in a module": (
        {"": "import json.decoder.x"},
        "`json.decoder` is a module and no package, so that no `x` can lie in it.",
        "Is `x` a name in that module? What may come after `import`?",
    ),
    "the second of three names": (
        {"": "from random import (\n  seed,\n  randomint,\n  choice,\n)"},
        "The import found `random`, and no name `randomint` in it.",
        "Did you mean `randint`?",
    ),
    "an attribute misspelt": (
        {"": "import json\njson.dumbs"},
        "The module `json` has no `dumbs`.",
        "Did you mean `dumps`?",
    ),
    "a module that was not imported": (
        {"": "import encodings\nencodings.tis_620"},
        "`encodings.tis_620` is a module, and nobody has imported it yet.",
        "Does importing a package import the modules that lie in it?",
    ),
    "itself": (
        {"": "from katas.packages.shapes import shape"},
        "`katas.packages.shapes` imports itself, and has not bound `shape` yet.",
        "Which module did you mean, and what is this file called?",
    ),
    "in no package": (
        {
            "__init__.py": "import sys\nsys.path += __path__\nimport top",
            "top.py": "from . import x",
        },
        "`from .` counts from a package, and this module is in none.",
        "What is `__package__` here, and under which name was this module imported?",
    ),
    "raised by the code": (
        {"": "raise ModuleNotFoundError('none', name='json')"},
        "ModuleNotFoundError came out of your code, and the task asks for no such thing.",
        "",
    ),
    "an entry of None": (
        {"": "import sys\nsys.modules['apt'] = None\nimport apt"},
        "`apt` is None in `sys.modules`, which keeps it from being imported.",
        "Is it there on purpose? Then what should your code do without that module?",
    ),
    "a module that is there and cannot be imported": (
        {"__init__.py": "import katas.packages.shapes.a"}
        | {"a.py": "raise ModuleNotFoundError(name=__name__)"},
        "ModuleNotFoundError came out of your code, and the task asks for no such thing.",
        "",
    ),
    "found by name": (
        {"": "import importlib\nimportlib.import_module('jsn')"},
        "Your code imports `jsn`, which Python cannot find.",
        "Did you mean `json`?",
    ),
}
PACKAGE = "katas.packages.shapes"


def explained(folder: Path, files: dict[str, str]) -> Message:
    answer = folder / "shapes.py" if "" in files else folder / "shapes"
    for name, source in files.items():
        file = answer / name if name else answer
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, "utf-8")
    with pytest.raises((ImportError, AttributeError)) as caught:
        import_answer(PACKAGE, answer)
    return explain(caught.value, answer=answer, root=folder).message


@pytest.mark.parametrize("case", CASES)
def test_why_an_import_fails_is_found_out(case: str, tmp_path: Path):
    files, idea, ask = CASES[case]
    message = explained(tmp_path, files)
    assert (message.idea, message.ask) == (idea, ask)


@pytest.mark.parametrize("use", ["from random import randint", "import random\nrandom.randint"])
def test_a_file_that_hides_a_standard_module_is_named(
    use: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "random.py").write_text("dice = 6", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "random")
    message = explained(tmp_path, {"": use})
    assert message.idea == "`random` is a file of your own here, and has no `randint`."


def test_no_code_of_the_module_is_run_to_explain_it(tmp_path: Path):
    source = """
        def __getattr__(name):
            if name in ("wanted", "__path__"):  # which the import itself asks for
                raise AttributeError(name)
            raise ValueError("nobody else asks me")
    """
    message = explained(
        tmp_path,
        {"__init__.py": "from .odd import wanted", "odd.py": dedent(source)},
    )
    assert message.idea == f"The import found `{PACKAGE}.odd`, and no name `wanted` in it."
