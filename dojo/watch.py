"""The main screen: shows one kata, runs it at every save, and does what the keys say."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

from rich.text import Text

from dojo import views
from dojo.catalog import Kata
from dojo.desk import Desk
from dojo.errors import DojoError
from dojo.runner import Overtaken
from dojo.screen import FullScreen, wrapped
from dojo.verdict import Verdict
from dojo.workspace import read_tree

Event = tuple[str, object]

KEYS = "n next  p previous  h hint  l list  r reset  u undo  s solution  q quit"

PATIENCE = 0.15
"""Seconds for which the last verdict stays on the screen while the next one is on its way."""

STEP = 2
"""Milliseconds between two looks at whether the system has told of a change."""

EMPTY_FOR = 0.05
"""Seconds after which an empty file is what was meant, and not an editor about to fill it."""


class Watch:
    """One sitting at the desk. Everything that happens is an event, dealt with one at a time."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.events: SimpleQueue[Event] = SimpleQueue()
        self.kata = desk.where_the_learner_stands()
        self.verdict: Verdict | None = None
        self.reference: list[Text] = []
        self.run_number = 0
        self.is_running = False
        self.is_empty = False  # the answer was, when last looked at
        self.is_painted = False  # the screen shows all there is to say
        self.note: list[Text] = []
        self.asking: Callable[[], None] | None = None
        self.whole: list[Text] | None = None  # a page that covers all, say the list
        self.offset = 0
        self.stop = threading.Event()

    def sit(self) -> None:
        """Stay until the learner quits, the terminal closes or the process is told to end."""
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: self.events.put(("key", "q")))
        with FullScreen(
            on_key=lambda key: self.events.put(("key", key)),
            on_change=lambda: self.events.put(("paint", None)),
        ) as screen:
            threading.Thread(target=self.watch_files, daemon=True).start()
            self.show(self.kata)
            try:
                while True:
                    if self.events.empty() and not self.is_painted:
                        with contextlib.suppress(OSError):  # the terminal may be gone already
                            screen.paint(self.page(*screen.size))
                        self.is_painted = True
                    if not self.take(*self.events.get()):
                        break
            finally:
                self.stop.set()

    def take(self, kind: str, what: object) -> bool:
        """Deal with one event; False means that it is time to go."""
        self.is_painted = False
        match kind, what:
            case "key", str(key):
                return self.press(key)
            case "saved", set(files):
                self.attempt(lambda: self.saved(files))
            case "slow", int(number):
                if self.is_running and number == self.run_number:
                    self.verdict = None
            case "verdict", (int(number), Verdict() as verdict) if number == self.run_number:
                self.decide(verdict)
            case "trouble", (int(number), str(sentence)) if number == self.run_number:
                self.decide(Verdict(self.kata.name, (), trouble=sentence))
            case "reference", (str(name), list(lines)) if name == self.kata.name:
                self.reference = lines
        return True

    def press(self, key: str) -> bool:
        if key in ("q", "eof", "\x04"):
            return False
        if self.whole is not None:
            self.turn_page(key)
            return True
        asked, self.asking = self.asking, None
        self.note = []
        if asked:
            if key == "y":
                self.attempt(asked)
            return True
        actions: dict[str, Callable[[], None]] = {
            "n": lambda: self.go(+1),
            "\n": lambda: self.go(+1),
            "\r": lambda: self.go(+1),
            "p": lambda: self.go(-1),
            "h": self.hint,
            "l": self.show_map,
            "r": lambda: self.ask("Put the stub back? Your answer is kept. y/n", self.reset),
            "u": lambda: self.ask("Bring back what was replaced last? y/n", self.undo),
            "s": self.solution,
        }
        action = actions.get(key)
        if action:
            self.attempt(action)
        return True

    def attempt(self, action: Callable[[], None]) -> None:
        try:
            action()
        except DojoError as error:
            self.note = [Text(str(error), "red")]

    def ask(self, question: str, action: Callable[[], None]) -> None:
        self.note = [Text(question, "bold")]
        self.asking = action

    # What the keys do

    def go(self, steps: int) -> None:
        katas = self.desk.catalog.katas
        self.show(katas[(katas.index(self.kata) + steps) % len(katas)])

    def show(self, kata: Kata) -> None:
        self.kata = kata
        self.verdict, self.reference = None, []
        known = self.desk.progress.verdict(kata)
        if known is None:
            self.start_run()
        else:
            self.overtake()  # what still runs is of another kata
            self.decide(known)
            self.in_background(lambda: self.desk.runner.prepare(kata.name))

    def hint(self) -> None:
        seen = self.desk.progress.see_hint(self.kata)
        self.note = views.hints(self.kata, seen)[-2 if seen == len(self.kata.hints) else -1 :]

    def show_map(self) -> None:
        self.whole = views.the_map(self.desk.catalog, self.desk.states())
        names = [line.plain.split() for line in self.whole]
        here = next((n for n, words in enumerate(names) if self.kata.name in words), 0)
        self.offset = max(0, here - 5)

    def reset(self) -> None:
        kept = self.desk.reset(self.kata)
        where = f" The old one is in {views.relative(self.kata, kept)}." if kept else ""
        self.note = [Text(f"The stub is back.{where} `u` brings it back.")]
        self.run_if_changed()

    def undo(self) -> None:
        self.desk.shelf.bring_back(self.kata)
        self.note = [Text("Your answer is back.")]
        self.run_if_changed()

    def solution(self) -> None:
        if self.verdict and self.verdict.is_green:
            self.reveal()
        else:
            self.ask("See the reference now? The kata is then marked to do again. y/n", self.spoil)

    def spoil(self) -> None:
        self.reveal()
        self.desk.progress.mark_to_do_again(self.kata)
        self.desk.look_again(self.kata)

    def reveal(self) -> None:
        self.whole, self.offset = views.reference(self.desk.revealed(self.kata)), 0

    def turn_page(self, key: str) -> None:
        assert self.whole is not None
        step = {"n": 10, "j": 1, " ": 10, "p": -10, "k": -1}.get(key)
        if step is None:
            self.whole = None
        else:
            self.offset = max(0, min(self.offset + step, len(self.whole) - 5))

    # Runs

    def saved(self, files: set[str]) -> None:
        """Something was written: the answer, as a rule, but it may be anything else."""
        own = str(self.kata.answer)
        if any(file != own and not file.startswith(own + os.sep) for file in files):
            self.desk.look_again()
            self.kata = next(
                (kata for kata in self.desk.catalog if kata.name == self.kata.name),
                self.desk.catalog.katas[0],
            )
        if any(Path(file).parent == self.desk.root / "dojo" for file in files):
            self.note = [Text("The dojo itself has changed. To have it all, quit and begin again.")]
        self.run_if_changed()

    def run_if_changed(self) -> None:
        """A save that changed nothing needs no run; one that brought an old state back neither."""
        was_empty, self.is_empty = self.is_empty, not any(read_tree(self.kata.answer).values())
        if self.is_empty and not was_empty:
            self.later(EMPTY_FOR, ("saved", set()))
            return
        known = self.desk.progress.verdict(self.kata)
        if known is None:
            self.start_run()
        else:
            self.overtake()
            self.decide(known)

    def overtake(self) -> None:
        """Cut off what is still running, and pass over what it may have said already."""
        self.run_number += 1
        self.desk.runner.cancel()

    def start_run(self) -> None:
        """Run the kata on a thread, in the place of what is still running."""
        self.overtake()
        self.is_running = True
        number, kata = self.run_number, self.kata

        def run() -> None:
            try:
                self.desk.run(kata, lambda verdict: self.events.put(("verdict", (number, verdict))))
                if kata == self.kata:
                    self.desk.runner.prepare(kata.name)
            except DojoError as error:
                self.events.put(("trouble", (number, str(error))))

        self.in_background(run)
        self.later(PATIENCE, ("slow", number))
        self.is_painted = self.verdict is not None

    def decide(self, verdict: Verdict) -> None:
        """Here is the verdict on the answer as it is now."""
        self.verdict, self.is_running = verdict, False
        self.desk.decide(self.kata, verdict)
        if verdict.is_green and not self.reference:
            self.in_background(self.fetch_reference)

    def fetch_reference(self) -> None:
        kata = self.kata
        if tree := self.desk.reference(kata):
            self.events.put(("reference", (kata.name, views.reference(tree))))

    def in_background(self, work: Callable[[], object]) -> None:
        def quietly() -> None:
            with contextlib.suppress(DojoError, Overtaken):
                work()

        threading.Thread(target=quietly, daemon=True).start()

    def later(self, seconds: float, event: Event) -> None:
        timer = threading.Timer(seconds, self.events.put, (event,))
        timer.daemon = True
        timer.start()

    def watch_files(self) -> None:
        import watchfiles  # not needed for the first screen

        root = self.desk.root
        places = [root / "katas", root / "dojo", root / "conftest.py", root / "pyproject.toml"]
        for polling in (False, True):  # some file systems tell nobody about changes
            with contextlib.suppress(OSError, RuntimeError):
                is_first = True  # what was saved before there was a watch is told by nobody
                for changes in watchfiles.watch(
                    *places,
                    step=STEP,
                    debounce=100,
                    rust_timeout=100,
                    yield_on_timeout=True,
                    stop_event=self.stop,
                    raise_interrupt=False,
                    force_polling=polling or None,
                ):
                    if changes or is_first:
                        self.events.put(("saved", {file for _, file in changes}))
                    is_first = False
                return

    # The page

    def page(self, width: int, height: int) -> list[Text]:
        """The whole screen: what matters most is never what is cut."""
        if self.whole is not None:
            shown = wrapped(self.whole, width)[self.offset :][: height - 2]
            return [*shown, Text(), Text("n/p turn the page, any other key goes back", "dim")]
        top = wrapped([*views.heading(self.desk, self.kata), *views.places(self.kata)], width)
        bottom = wrapped([*self.below(), Text(KEYS, "dim")], width)
        middle = wrapped(self.outcome(), width)
        task = wrapped(views.task(self.kata), width)
        room = height - len(top) - len(bottom) - 3  # blank lines between the four parts
        task = cut(task, max(2, room - len(middle)), "... the whole task is in the file")
        middle = cut(middle, max(2, room - len(task)), "... and more, which does not fit here")
        return [*top, Text(), *task, Text(), *middle, Text(), *bottom]

    def outcome(self) -> list[Text]:
        if self.verdict is None:
            return [Text("Running ...", "dim")]
        lines = views.result(self.verdict)
        if self.verdict.is_green and self.reference:
            lines += [Text(), Text("The reference:", "bold"), *self.reference]
        return lines

    def below(self) -> list[Text]:
        """What the dojo has to say just now."""
        lines = list(self.note)
        if self.desk.progress.trouble:
            lines.append(Text(self.desk.progress.trouble, "yellow"))
        if not lines and self.verdict and self.verdict.is_green:
            lines.append(Text("n goes on to the next kata, s shows the reference.", "bold"))
        return lines


def cut(lines: list[Text], most: int, remark: str) -> list[Text]:
    """At most `most` lines, the last of which says that there were more."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], Text(remark, "dim")]
