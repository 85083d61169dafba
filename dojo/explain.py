"""From an exception to words: the one glossary of what can come out of a learner's code.

Plain pytest and the dojo both show what `explain` returns, so a learner meets one voice.
"""

import builtins
import codecs
import contextlib
import dis
import linecache
import sys
import traceback
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import FrameType, ModuleType

from dojo.message import OUT_OF_TIME, Message, Told
from dojo.misplaced import binds, why_not_compiled
from dojo.near import did_you_mean
from dojo.not_found import failed_import, missing_in_module, space_of
from dojo.scene import Scene, Step, belongs, names_in, scene_of, short
from dojo.verdict import Failure, Place

TRACE_LIMIT = 3
LINE_LIMIT = 200


def explain(error: BaseException, *, answer: Path, root: Path) -> Failure:
    """Return what `error` means to the author of `answer`; paths are shown as seen from `root`."""
    told = error.args[0] if isinstance(error, AssertionError) and error.args else None
    if isinstance(told, Told):
        return what_was_told(told, answer, root)
    scene = scene_of(error, answer)
    return Failure(message_of(scene), cause=last_line(error), trace=trace_of(scene, root))


def what_was_told(told: Told, answer: Path, root: Path) -> Failure:
    """What a test says, and of an exception that it has caught, where that came from.

    A name that nothing in the file binds is most likely misspelt, whatever the test makes of it.
    """
    caught = told.caught
    if caught is None:
        return Failure(told.message)
    inside = [step for step in caught.steps if belongs(step.file, answer)]
    is_own = bool(caught.name and inside) and inside[-1] == caught.steps[-1]
    is_nowhere = is_own and not binds(source_of(Path(inside[-1].file)), caught.name)
    message = unbound(caught.name, caught.known) if is_nowhere else told.message
    return Failure(message, caught.text, tuple(place_of(step, root) for step in ends(inside)))


def ends(steps: Sequence[Step]) -> Sequence[Step]:
    """The first step and the last ones."""
    return steps if len(steps) <= TRACE_LIMIT else (steps[0], *steps[-TRACE_LIMIT + 1 :])


def message_of(scene: Scene) -> Message:
    for entry in GLOSSARY:
        with contextlib.suppress(Exception):  # a learner's object may fail to be looked at
            if message := entry(scene):
                return message
    return anything_else(scene)


def last_line(error: BaseException) -> str:
    """The exception as a traceback ends with it, in one line of sane length."""
    try:
        text = traceback.format_exception_only(error)[-1].strip()
    except Exception:  # noqa: BLE001 - a learner's exception may fail to describe itself
        text = type(error).__name__
    return text.splitlines()[0][:400] if text else type(error).__name__


def trace_of(scene: Scene, root: Path) -> tuple[Place, ...]:
    """The learner's own lines on the way to the error; for a file Python cannot read, that line."""
    error = scene.error
    if isinstance(error, SyntaxError) and error.filename and scene.is_answer(error.filename):
        source = abridged(error.text or "")
        name = "the file itself" if not source else "the line itself"
        return (Place(short(error.filename, root), error.lineno or 1, name, source),)
    steps = [Step.of(frame, line) for frame, line in scene.inside]
    return tuple(place_of(step, root) for step in ends(steps))


def place_of(step: Step, root: Path) -> Place:
    linecache.checkcache(step.file)
    source = abridged(linecache.getline(step.file, step.line))
    function = "the module" if step.function == "<module>" else step.function
    return Place(short(step.file, root), step.line, function, source)


def abridged(line: str) -> str:
    line = line.strip()
    return line if len(line) <= LINE_LIMIT else f"{line[:LINE_LIMIT]} ..."


# Each entry looks at the scene and returns a message, or None if it is not about this one.


def untouched_stub(scene: Scene) -> Message | None:
    if isinstance(scene.error, NotImplementedError) and scene.ends_inside:
        name = scene.inside[-1][0].f_code.co_name
        return Message(f"`{name}` is still a stub: put your own code in place of the `raise`.")
    return None


def missing_file(scene: Scene) -> Message | None:
    if isinstance(scene.error, FileNotFoundError) and not scene.answer.exists():
        return Message(
            f"{scene.answer.name} is not there.",
            ask=f"Deleted by mistake? `python3 -m dojo reset {scene.answer.stem}` brings it back.",
        )
    return None


def unreadable_text(scene: Scene) -> Message | None:
    if not isinstance(scene.error, SyntaxError | UnicodeDecodeError | ValueError):
        return None
    if not scene.answer.is_file():
        return None
    raw = scene.answer.read_bytes()
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Message(
            "The file is saved as UTF-16, and Python reads UTF-8.",
            ask="Which encoding does your editor save in? `>` in Windows PowerShell writes UTF-16.",
        )
    if b"\0" in raw:
        line = raw[: raw.index(b"\0")].count(b"\n") + 1
        return Message(f"Line {line} of the file holds a null byte, which no Python file may.")
    if b"coding" in b"".join(raw.splitlines()[:2]):  # PEP 263: the file names its own encoding
        return None
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Message(
            f"The file is not UTF-8 text: line {line} has the byte {raw[error.start]:#04x}.",
            ask="Which encoding does your editor save in? Python takes it for UTF-8.",
        )
    return None


def bad_syntax(scene: Scene) -> Message | None:
    error = scene.error
    if not isinstance(error, SyntaxError):
        return None
    if not (error.filename and scene.is_answer(error.filename)):
        return Message("Your code gave Python a text to compile that is not Python.")
    source = source_of(Path(error.filename))
    if (line := left_by_git(source)) is not None:
        return Message(
            f"Line {line} begins a conflict that git could not settle.",
            ask="Which of the two versions do you want? The other goes, and git's three marks.",
        )
    if isinstance(error, TabError):
        return Message(
            f"Line {error.lineno} has tabs where the lines around it have spaces, or the reverse.",
            ask="Can your editor turn tabs into spaces?",
        )
    if isinstance(error, IndentationError):
        return Message(f"The indentation of line {error.lineno} does not fit the lines around it.")
    return why_not_compiled(source, error.lineno or 1) or Message(
        f"Python cannot read the file: the syntax breaks at line {error.lineno}.",
        ask="Is the cause on that line, or a bracket or quote left open above it?",
    )


def source_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # it is gone since
        return b""


def left_by_git(source: bytes) -> int | None:
    """The first line of a conflict in `source`, if there is one."""
    lines = source.splitlines()
    marked = (n for n, line in enumerate(lines, 1) if line.startswith(b"<<<<<<< "))
    return next(marked, None)


def local_without_value(scene: Scene) -> Message | None:
    frame = scene.innermost
    if not isinstance(scene.error, UnboundLocalError) or frame is None or scene.is_raised_by_code:
        return None
    name, function = name_at(frame, scene.lasti), frame.f_code.co_name
    if not name:
        return Message(f"A local variable of `{function}` is used before it has a value.")
    return Message(
        f"`{name}` is local to `{function}`, and has no value yet where it is used.",
        ask=f"Which line of `{function}` binds `{name}`? One such line, anywhere in a function, "
        "makes the name local to the whole of it.",
    )


def name_without_binding(scene: Scene) -> Message | None:
    error, frame = scene.error, scene.innermost
    if not isinstance(error, NameError) or frame is None or scene.is_raised_by_code:
        return None
    name = error.name or name_at(frame, scene.lasti) or "a name"
    if name in frame.f_code.co_freevars:
        return Message(
            f"`{name}`, a variable of the function around, has no value when it is used.",
            ask=f"Has the line that binds `{name}` run by then, and has no `del` undone it?",
        )
    return unbound(name, names_in(frame))


def unbound(name: str, known: Collection[str]) -> Message:
    """No scope binds `name`, and `known` are the names that they bind."""
    if name in vars(builtins):
        return Message(
            f"`{name}` is a built-in name, and this line finds no built-in of that name.",
            ask="In which dict does this code look for built-in names, and what is in it?",
            see="https://docs.python.org/3/reference/executionmodel.html"
            "#builtins-and-restricted-execution",
        )
    ask = did_you_mean(name, known, f"Where should `{name}` get its value?")
    if name in sys.stdlib_module_names:
        ask = f"`{name}` is a module of Python's own. Which line here imports it?"
    return Message(f"No scope that this line can see binds the name `{name}`.", ask=ask)


def name_at(frame: FrameType, offset: int) -> str:
    """The variable that the instruction at `offset` is about, or "" if it is about none."""
    for instruction in dis.get_instructions(frame.f_code):
        if instruction.offset == offset and isinstance(instruction.argval, str):
            return instruction.argval
    return ""


def missing_function(scene: Scene) -> Message | None:
    error = scene.error
    if not isinstance(error, AttributeError) or not isinstance(error.obj, ModuleType):
        return None
    space = space_of(error.obj)
    if not scene.is_answer(str(space.get("__file__"))):
        return None
    own = [name for name in space if not name.startswith("__")]
    inside = "Is it defined inside something else?"
    return Message(
        f"Your file has no `{error.name}` at its top level.",
        ask=did_you_mean(error.name or "", own, inside, cutoff=0.6),
    )


def missing_attribute(scene: Scene) -> Message | None:
    """An attribute that an object, not a module, has not got."""
    error = scene.error
    if not isinstance(error, AttributeError) or not error.name:
        return None
    if not scene.ends_inside or scene.is_raised_by_code or isinstance(error.obj, ModuleType):
        return None
    if error.obj is None:
        return Message(
            f"`.{error.name}` is asked of None, which has no such attribute.",
            ask="Where does that None come from? A function that returns nothing returns it.",
        )
    kind: type = error.obj if isinstance(error.obj, type) else type(error.obj)
    is_class = kind is error.obj
    names = {name for base in type.mro(kind) for name in vars(base)}
    what = f"The class `{kind.__name__}`" if is_class else f"An object of type `{kind.__name__}`"
    return Message(f"{what} has no attribute `{error.name}`.", ask=did_you_mean(error.name, names))


def endless_recursion(scene: Scene) -> Message | None:
    if not isinstance(scene.error, RecursionError):
        return None
    frame = scene.inside[-1][0] if scene.inside else scene.innermost
    name = frame.f_code.co_name if frame else "a function"
    return Message(
        f"`{name}` calls itself, straight or round about, and never comes to an end.",
        ask="Which call should be the last one, and what makes it stop there?",
    )


def waits_for_the_keys(scene: Scene) -> Message | None:
    files = [Path(frame.f_code.co_filename).parts[-2:] for frame, _ in scene.frames]
    if ("_pytest", "debugging.py") in files:
        return Message(
            "A debugger waits for somebody at the keys; while the dojo runs code nobody is.",
            ask=f"In a terminal, `pytest` on test_{scene.answer.stem}.py stops there.",
        )
    if files and files[-1] == ("_pytest", "capture.py") and isinstance(scene.error, OSError):
        return Message(
            "Your code waits for somebody at the keys, and while tests run nobody is.",
            ask="Which line reads what is typed, and does the task want that?",
        )
    return None


def asked_to_exit(scene: Scene) -> Message | None:
    if isinstance(scene.error, SystemExit):
        return Message("Your code asked Python to exit, and the test could not go on.")
    return None


def too_slow(scene: Scene) -> Message | None:
    error = scene.error
    if type(error).__name__ == "Failed" and "from pytest-timeout" in str(error):
        return OUT_OF_TIME
    return None


def misfit(scene: Scene) -> Message | None:
    if isinstance(scene.error, TypeError) and scene.frames and not scene.inside:
        return Message(
            "What your code gave back cannot be used in the way the task describes.",
            ask="Does your function take what the task says, and does every way through it return?",
        )
    return None


def anything_else(scene: Scene) -> Message:
    kind = type(scene.error).__name__
    if scene.inside:
        return Message(f"{kind} came out of your code, and the task asks for no such thing.")
    return Message(f"The test ended with {kind}.")


GLOSSARY: tuple[Callable[[Scene], Message | None], ...] = (
    untouched_stub,
    missing_file,
    unreadable_text,
    bad_syntax,
    local_without_value,
    name_without_binding,
    missing_in_module,
    missing_function,
    missing_attribute,
    endless_recursion,
    waits_for_the_keys,
    asked_to_exit,
    too_slow,
    failed_import,
    misfit,
)
