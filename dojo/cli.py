"""The commands, and the one place where errors become exit statuses.

0: done, and green where something ran. 1: red. 2: not possible as asked. 130: interrupted.
"""

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from dojo.catalog import Catalog, Kata, Kind
from dojo.desk import Desk, Greens
from dojo.errors import DojoError
from dojo.progress import State

GREEN, RED, IMPOSSIBLE, INTERRUPTED = 0, 1, 2, 130

FORMS = ("terminal", "json", "junit", "summary", "comment", "annotations", "classroom")
"""What `report` can make of a grade: Markdown is for the summary of a job, or for a comment."""

Command = Callable[[Desk, argparse.Namespace], int]


def run(arguments: list[str]) -> int:
    """Do what `arguments` ask for and return the exit status."""
    try:
        options = parser().parse_args(arguments)
        with Desk() as desk:
            status: int = options.command(desk, options)
            if desk.progress.trouble:
                print(f"dojo: {desk.progress.trouble}", file=sys.stderr)
            sys.stdout.flush()
            return status
    except DojoError as error:
        print(f"dojo: {error}", file=sys.stderr)
        return IMPOSSIBLE
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # `dojo list | head`: the reader has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GREEN
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        print(f"dojo: the system refused: {error.strerror}{place}.", file=sys.stderr)
        return IMPOSSIBLE


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with a command."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise DojoError(f"{message}.", f"`{self.prog} --help` shows what can be asked.")


def parser() -> Parser:
    top = Parser(
        prog="dojo",
        description="Make red tests green, one kata after the other. Without a command: "
        "go on where you stand, watch your files, run at every save.",
    )
    top.set_defaults(command=sit, name=None)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, command: Command, what: str, kata: str = "") -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=what, description=what)
        made.set_defaults(command=command)
        if kata:
            made.add_argument("name", metavar="NAME", nargs=kata if kata != "1" else None)
        return made

    listed = add("list", list_katas, "show all katas and where you stand")
    listed.add_argument("--topic", metavar="TOPIC")
    listed.add_argument("--level", type=int, choices=(1, 2, 3))
    listed.add_argument("--state", choices=[state.value for state in State])
    add_json(listed)
    add_json(add("run", run_one, "run one kata and say what to mend first", kata="1"))
    checked = add("check", check, "run all katas, or those of a topic, side by side")
    checked.add_argument("--topic", metavar="TOPIC")
    checked.add_argument("--again", action="store_true", help="also what is green, as it stands")
    add_json(checked)
    add_json(add("hint", hint, "show the next hint to a kata", kata="1"))
    add("reset", reset, "put the stub of a kata back; your answer is kept", kata="1")
    add("undo", undo, "bring back what reset or undo replaced last", kata="1")
    shown = add("solution", solution, "show the reference of a kata", kata="1")
    shown.add_argument("--yes", action="store_true", help="also before the kata is green")
    made = add("new", new, "make the files of a new kata")
    made.add_argument("topic", metavar="TOPIC")
    made.add_argument("name", metavar="NAME")
    made.add_argument("--kind", default=Kind.WRITE.value, choices=[kind.value for kind in Kind])
    made.add_argument("--level", type=int, default=1, choices=(1, 2, 3))
    graded = add("grade", grade, "grade a submission: trusted tests, only its answers")
    graded.add_argument("submission", metavar="SUBMISSION", help="a folder, or a git ref")
    graded.add_argument("--kata", action="append", default=[], metavar="NAME", help="only this")
    graded.add_argument("--changed", action="store_true", help="only what differs from this tree")
    graded.add_argument("--jobs", type=positive, metavar="N", help="katas side by side")
    graded.add_argument(
        "--require-sandbox", action="store_true", help="refuse to run if a wall is missing"
    )
    add_json(graded)
    updated = add("update", update, "bring a newer publication; what you wrote stays as it is")
    updated.add_argument("remote", metavar="REMOTE", nargs="?", default="")
    updated.add_argument("--branch", default="", help="the branch there; else the usual one")
    updated.add_argument("--undo", action="store_true", help="go back to before the last update")
    add_publish(add("publish", publish_tree, "authors: make the branches that learners clone"))

    many = add("cohort", cohort, "grade many submissions, and show who stands where")
    many.add_argument("submission", metavar="SUBMISSION", nargs="*", help="folders, or git refs")
    many.add_argument("--roster", metavar="FILE", help="CSV with the columns name and submission")
    many.add_argument("--out", metavar="FOLDER", default="cohort", help="for results (cohort)")
    many.add_argument("--kata", action="append", default=[], metavar="NAME", help="only this")
    many.add_argument("--jobs", type=positive, metavar="N", help="submissions side by side")
    many.add_argument("--cluster", metavar="ADDRESS", help="of a dask scheduler to use instead")
    many.add_argument(
        "--require-sandbox", action="store_true", help="refuse to run if a wall is missing"
    )
    reported = add("report", report, "show a grade that `grade --json` wrote in another form")
    reported.add_argument("grade", metavar="GRADE", help="a file; - is the standard input")
    reported.add_argument("--as", dest="form", choices=FORMS, default=FORMS[0])
    reported.add_argument(
        "--submission", metavar="SUBMISSION", help="what was graded, to find lines to annotate"
    )
    add("seal", seal, "authors: accept the stubs of katas as they are now", kata="+")
    add("map", draw_map, "authors: make the page katas/README.md anew")
    proved = add("verify", verify, "authors: prove the katas and test the dojo", kata="*")
    proved.add_argument("--all", action="store_true", help="also katas that are as when proved")
    return top


def positive(text: str) -> int:
    """A whole number above zero. Raises ValueError on anything else."""
    if (number := int(text)) < 1:
        raise ValueError(text)
    return number


def add_json(made: argparse.ArgumentParser) -> None:
    made.add_argument("--json", action="store_true", help="for a machine to read")


def add_publish(made: argparse.ArgumentParser) -> None:
    from dojo.publication import LEARNERS, SOLUTIONS

    made.add_argument("--learners", metavar="BRANCH", default=LEARNERS, help="without answers")
    made.add_argument("--solutions", metavar="BRANCH", default=SOLUTIONS, help="with answers")
    place = made.add_mutually_exclusive_group()
    place.add_argument("--to", metavar="REMOTE", help="else into this repository")
    place.add_argument("--folder", metavar="FOLDER", help="a repository, made if it is missing")
    answers = made.add_mutually_exclusive_group()
    answers.add_argument("--solutions-to", metavar="REMOTE", help="else to the same place")
    answers.add_argument("--no-solutions", action="store_true", help="keep the answers here")
    made.add_argument("--topic", metavar="TOPIC", action="append", default=[], help="only these")
    made.add_argument("--dry-run", action="store_true", help="say what would happen")
    add_json(made)


def sit(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.screen import is_interactive

    desk.bring_up_to_date()
    kata = desk.where_the_learner_stands()
    if not is_interactive():
        return show_run(desk, kata)
    from dojo.watch import Watch

    Watch(desk).sit()
    total = len(desk.catalog.katas)
    print(f"{desk.done()} of {total} katas are green. `python3 -m dojo` goes on from here.")
    return GREEN


def list_katas(desk: Desk, options: argparse.Namespace) -> int:
    if options.topic:
        desk.catalog.topic(options.topic)
    states = {kata.name: desk.progress.state(kata) for kata in desk.catalog}
    chosen = [
        kata
        for kata in desk.catalog
        if options.topic in (None, kata.topic)
        and options.level in (None, kata.level)
        and options.state in (None, states[kata.name])
    ]
    if options.json:
        return print_json({"katas": [as_data(kata, states[kata.name]) for kata in chosen]})
    if not chosen:
        print("No kata is like that.")
        return GREEN
    from dojo import views

    print_lines(views.the_map(desk.catalog, {kata.name: states[kata.name] for kata in chosen}))
    return GREEN


def as_data(kata: Kata, state: State) -> dict[str, object]:
    return {
        "name": kata.name,
        "topic": kata.topic,
        "kind": kata.kind,
        "level": kata.level,
        "state": state,
        "file": kata.answer.relative_to(kata.root).as_posix(),
        "covers": kata.covers,
    }


def run_one(desk: Desk, options: argparse.Namespace) -> int:
    kata = desk.catalog.kata(options.name)
    if options.json:
        verdict = desk.run(kata)
        print_json(verdict.as_data())
        return GREEN if verdict.is_green else RED
    return show_run(desk, kata)


def show_run(desk: Desk, kata: Kata) -> int:
    from rich.text import Text

    from dojo import views

    verdict = desk.run(kata)
    lines = [*views.heading(desk, kata), *views.places(kata), Text(), *views.task(kata), Text()]
    lines += [*views.result(verdict), Text()]
    if verdict.is_green:
        lines.append(Text(f"The reference: python3 -m dojo solution {kata.name}", "dim"))
    else:
        lines.append(Text(f"Stuck? python3 -m dojo hint {kata.name}", "dim"))
    print_lines(lines)
    return GREEN if verdict.is_green else RED


def check(desk: Desk, options: argparse.Namespace) -> int:
    katas = desk.catalog.topic(options.topic).katas if options.topic else desk.catalog.katas
    greens = Greens.RUN_AGAIN if options.again else Greens.KEPT
    verdicts = {}
    with progress_bar(len(katas)) as advance:
        for kata, verdict in desk.check(katas, greens):
            verdicts[kata.name] = verdict
            advance()
    all_green = all(verdict.is_green for verdict in verdicts.values())
    if options.json:
        print_json({"katas": [verdicts[kata.name].as_data() for kata in katas]})
        return GREEN if all_green else RED
    from dojo import views

    states = {k.name: desk.progress.state_with(verdicts[k.name], k) for k in katas}
    print_lines(views.the_map(desk.catalog, states))
    return GREEN if all_green else RED


def hint(desk: Desk, options: argparse.Namespace) -> int:
    kata = desk.catalog.kata(options.name)
    seen = desk.progress.see_hint(kata)
    if options.json:
        return print_json({"kata": kata.name, "seen": seen, "hints": kata.hints[:seen]})
    from dojo import views

    print_lines(views.hints(kata, seen))
    return GREEN


def reset(desk: Desk, options: argparse.Namespace) -> int:
    kata = desk.catalog.kata(options.name)
    if desk.workspace.is_untouched(kata):
        print(f"{kata.name} is already as it was at first.")
        return GREEN
    kept = desk.reset(kata)
    print(f"The stub of {kata.name} is back.")
    if kept:
        print(f"Your answer is kept: python3 -m dojo undo {kata.name} brings it back.")
    return GREEN


def undo(desk: Desk, options: argparse.Namespace) -> int:
    kata = desk.catalog.kata(options.name)
    desk.shelf.bring_back(kata)
    print(f"Your answer to {kata.name} is back, and what stood in its place is kept.")
    return GREEN


def solution(desk: Desk, options: argparse.Namespace) -> int:
    kata = desk.catalog.kata(options.name)
    tree = desk.revealed(kata)
    verdict = desk.progress.verdict(kata) or desk.run(kata)
    if not verdict.is_green:
        if not (options.yes or agreed(f"{kata.name} is not green yet.")):
            return RED
        desk.progress.mark_to_do_again(kata)
    from dojo import views

    print_lines(views.reference(tree))
    return GREEN


def agreed(why: str) -> bool:
    """Ask whether to go on; raises DojoError where nobody can answer."""
    if not sys.stdin.isatty():
        raise DojoError(why, "To see the reference all the same, add --yes.")
    return input(f"{why} See the reference, and do the kata again later? [y/N] ").lower() == "y"


def new(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.new import make_kata

    for path in make_kata(Catalog.whole(desk.root), desk.root, options):
        print(f"made {path.relative_to(desk.root).as_posix()}")
    if options.name not in [kata.name for kata in Catalog.read(desk.root)]:
        print(f"Your course picks its katas: name {options.name} in [tool.dojo] in pyproject.toml.")
    print(f"Now: python3 -m dojo verify {options.name} says what is missing, step by step.")
    return GREEN


def grade(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.grading.command import grade

    return grade(desk, options)


def update(desk: Desk, options: argparse.Namespace) -> int:
    from dojo import update as updating

    if options.undo:
        for path in updating.undo(desk.root).stays:
            print(f"{path} has changed since the update, and stays as it is now.")
        print("The clone is as it was before the update.")
        return GREEN
    report = updating.update(desk.root, options.remote, options.branch)
    for kata in Catalog.read(desk.root):
        desk.references.refresh(kata)
    print("\n".join(updating.summary(report)))
    return GREEN


def publish_tree(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.publication import Branches
    from dojo.publish import HERE, Mode, Order, place_of, publish, summary
    from dojo.repository import Repository

    here = Repository(desk.root)
    to = place_of(here, options.to or HERE)
    solutions_to = None if options.no_solutions else place_of(here, options.solutions_to or to)
    order = Order(
        branches=Branches(options.learners, options.solutions),
        to=to,
        solutions_to=solutions_to,
        folder=Path(options.folder).absolute() if options.folder else None,
        topics=tuple(options.topic),
        mode=Mode.REHEARSE if options.dry_run else Mode.DO,
    )
    report = publish(desk.root, order)
    if options.json:
        return print_json(asdict(report))
    print("\n".join(summary(report, order)))
    return GREEN


def cohort(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.grading.cohort_command import cohort

    return cohort(desk, options)


def report(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.grading.reports.command import report

    return report(desk, options)


def seal(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.new import seal_stub

    for name in options.name:
        kata = desk.catalog.kata(name)
        seal_stub(kata)
        print(f"{kata.name}: the stub in katas/{kata.topic} is now the pristine one.")
    return GREEN


def draw_map(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.map import write_map

    print(f"made {write_map(desk.root, desk.catalog).relative_to(desk.root).as_posix()}")
    return GREEN


def verify(desk: Desk, options: argparse.Namespace) -> int:
    from dojo.verify import Which, prove

    which = Which.ALL if options.all or os.environ.get("CI") else Which.CHANGED
    return prove(desk, [desk.catalog.kata(name) for name in options.name], which)


def print_json(data: object) -> int:
    print(json.dumps(data, indent=2, ensure_ascii=False))
    return GREEN


def print_lines(lines: Sequence[object]) -> None:
    from dojo.screen import console

    out = console()
    for line in lines:
        out.print(line)


@contextlib.contextmanager
def progress_bar(total: int) -> Iterator[Callable[[], object]]:
    """Give a function that counts one up, and show it where there is a terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress

    columns = (BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)
