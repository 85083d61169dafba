"""What is wrong with an import that fails, or with an attribute that a module has not got.

Each entry looks at the scene and returns a message, or None if it is not about this one. Where an
exception does not tell enough, the statement in the source does, so that nothing here rests on the
words of one version.
"""

import ast
import contextlib
import sys
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

from dojo.message import Message
from dojo.near import did_you_mean
from dojo.scene import Scene

REFERENCE = "https://docs.python.org/3/reference/import.html"
RELATIVE = f"{REFERENCE}#package-relative-imports"
LOADING = f"{REFERENCE}#loading"
SUBMODULES = f"{REFERENCE}#submodules"


def failed_import(scene: Scene) -> Message | None:
    error = scene.error
    if not isinstance(error, ImportError) or not scene.inside:
        return None
    if scene.ends_inside and scene.is_raised_by_code:
        return None
    frame, line = scene.inside[-1]
    statement = import_at(frame, line) if scene.ends_inside else None
    if isinstance(error, ModuleNotFoundError):
        return module_not_found(error.name or "", frame, statement, scene)
    if isinstance(statement, ast.ImportFrom):
        if is_still_run(error.name, scene):
            return circle(missing_name(statement, None), error.name or "", frame)
        if error.name is None and statement.level:
            return dots_lead_nowhere(statement, frame)
        return name_not_found(error, statement)
    return None


def module_not_found(
    name: str, frame: FrameType, statement: ast.stmt | None, scene: Scene
) -> Message:
    parent, _, child = name.rpartition(".")
    folder = Path(frame.f_code.co_filename).parent
    top = name.partition(".")[0]
    if sys.modules.get(name, name) is None:
        return Message(
            f"`{name}` is None in `sys.modules`, which keeps it from being imported.",
            ask="Is it there on purpose? Then what should your code do without that module?",
            see=f"{REFERENCE}#the-module-cache",
        )
    if isinstance(statement, ast.ImportFrom) and statement.level:
        return Message(
            f"No module `{child}` lies in `{parent}`, where the dots lead.",
            ask=did_you_mean(
                child,
                modules_in(folder_of(statement, folder)),
                "From which package do the dots count, and what lies in it?",
            ),
            see=RELATIVE,
        )
    if scene.answer.is_dir() and ((folder / f"{top}.py").is_file() or (folder / top).is_dir()):
        return Message(
            f"`{top}` is looked for along `sys.path`, and not in the folder of the file.",
            ask="How does a module of a package name another one that lies beside it?",
            see=RELATIVE,
        )
    if isinstance(owner := sys.modules.get(parent), ModuleType):
        if "__path__" not in space_of(owner):
            return Message(
                f"`{parent}` is a module and no package, so that no `{child}` can lie in it.",
                ask=f"Is `{child}` a name in that module? What may come after `import`?",
                see=SUBMODULES,
            )
        held = modules_of(owner)
        if child not in held:
            return Message(
                f"The package `{parent}` is there, and holds no module `{child}`.",
                ask=did_you_mean(child, held),
            )
    return Message(
        f"Your code imports `{name}`, which Python cannot find.",
        ask=did_you_mean(top, sys.stdlib_module_names),
    )


def dots_lead_nowhere(statement: ast.ImportFrom, frame: FrameType) -> Message:
    """A relative import from a module that is in no package, or not so deep in one."""
    package = frame.f_globals.get("__package__")
    dots = "." * statement.level
    if not package:
        return Message(
            f"`from {dots}` counts from a package, and this module is in none.",
            ask="What is `__package__` here, and under which name was this module imported?",
            see=RELATIVE,
        )
    return Message(
        f"`from {dots}` leads out of the top of `{package}`.",
        ask="One dot is the package that the module is in. Where does each further dot lead?",
        see=RELATIVE,
    )


def name_not_found(error: ImportError, statement: ast.ImportFrom) -> Message | None:
    module = sys.modules.get(error.name or "")
    if not isinstance(module, ModuleType):
        return Message("An import in your code found the module, but not the name in it.")
    name = missing_name(statement, module)
    if hides_the_standard(module):
        return hiding(error.name, name)
    what = "neither a name nor a module" if "__path__" in space_of(module) else "no name"
    return Message(
        f"The import found `{error.name}`, and {what} `{name}` in it.",
        ask=did_you_mean(name, space_of(module)),
    )


def missing_in_module(scene: Scene) -> Message | None:
    """An attribute that a module has not got."""
    error = scene.error
    if not isinstance(error, AttributeError) or not isinstance(error.obj, ModuleType):
        return None
    if not scene.ends_inside or scene.is_raised_by_code or not error.name:
        return None
    module, name, called = error.obj, error.name, space_of(error.obj).get("__name__")
    if not isinstance(called, str):
        return None
    if is_still_run(called, scene):
        return circle(name, called, scene.inside[-1][0])
    if scene.is_answer(str(space_of(module).get("__file__"))):
        return None
    if hides_the_standard(module):
        return hiding(called, name)
    if name in modules_of(module):
        return Message(
            f"`{called}.{name}` is a module, and nobody has imported it yet.",
            ask="Does importing a package import the modules that lie in it?",
            see=SUBMODULES,
        )
    return Message(
        f"The module `{called}` has no `{name}`.", ask=did_you_mean(name, space_of(module))
    )


def circle(name: str, module: str, frame: FrameType) -> Message:
    """A module is asked for what it has not bound so far."""
    if frame.f_globals.get("__name__") == module and "__path__" in frame.f_globals:
        known = [*modules_in(Path(frame.f_code.co_filename).parent), *frame.f_globals]
        return Message(
            f"The package `{module}` has bound no `{name}` so far, and holds no such module.",
            ask=did_you_mean(name, known),
            see=LOADING,
        )
    if frame.f_globals.get("__name__") == module:
        return Message(
            f"`{module}` imports itself, and has not bound `{name}` yet.",
            ask="Which module did you mean, and what is this file called?",
            see=LOADING,
        )
    return Message(
        f"`{module}` is still being run, and has not bound `{name}` yet.",
        ask="Who has begun to import whom? A module that is imported again is not run again.",
        see=LOADING,
    )


def hiding(module: str | None, name: str) -> Message:
    return Message(
        f"`{module}` is a file of your own here, and has no `{name}`.",
        ask="Which of the two is found first, Python's own or yours, and why?",
        see=f"{REFERENCE}#the-path-based-finder",
    )


# What can be found out.


def import_at(frame: FrameType, line: int) -> ast.stmt | None:
    """The import statement at `line` of the file that `frame` runs, if there is one."""
    with contextlib.suppress(OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        nodes = ast.walk(ast.parse(Path(frame.f_code.co_filename).read_bytes()))
        for node in (n for n in nodes if isinstance(n, ast.Import | ast.ImportFrom)):
            if node.lineno <= line <= (node.end_lineno or node.lineno):
                return node
    return None


def is_still_run(name: str | None, scene: Scene) -> bool:
    """Whether the code of the module `name` is among what was running when it happened."""
    bodies = (frame for frame, _ in scene.frames if frame.f_code.co_name == "<module>")
    return any(frame.f_globals.get("__name__") == name for frame in bodies)


def missing_name(statement: ast.ImportFrom, module: ModuleType | None) -> str:
    """The first name that the statement asks for and `module`, as far as it is there, lacks."""
    asked = [alias.name for alias in statement.names]
    there = space_of(module) if module else {}
    return next((name for name in asked if name not in there), asked[0])


def space_of(module: ModuleType) -> dict[str, Any]:
    """The namespace of a module, which runs none of its code: it may have a `__getattr__`."""
    space: dict[str, Any] = object.__getattribute__(module, "__dict__")
    return space


def hides_the_standard(module: ModuleType) -> bool:
    """Whether it has the name of one of Python's own modules and is a file of somebody else's."""
    space = space_of(module)
    file, own = space.get("__file__"), Path(contextlib.__file__).parent
    is_named_so = space.get("__name__") in sys.stdlib_module_names
    return is_named_so and isinstance(file, str) and own not in Path(file).parents


def modules_of(package: ModuleType) -> list[str]:
    """The modules in the folders of a package that is loaded; none if it is no package."""
    with contextlib.suppress(Exception):  # a learner may have put anything there
        places = space_of(package).get("__path__", ())
        return [name for place in places for name in modules_in(Path(place))]
    return []


def folder_of(statement: ast.ImportFrom, folder: Path) -> Path:
    """The folder that a relative import leads to, from a file in `folder`."""
    for _ in range(statement.level - 1):
        folder = folder.parent
    return folder.joinpath(*(statement.module or "").split(".")[:-1])


def modules_in(folder: Path) -> list[str]:
    with contextlib.suppress(OSError):
        return [file.stem for file in folder.iterdir() if file.suffix == ".py" or file.is_dir()]
    return []
