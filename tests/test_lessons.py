"""Lessons: what they show is what Python does, and they lead to every kata of their topic."""

import doctest
import re
from pathlib import Path

from dojo.catalog import Topic

ROOT = Path(__file__).parent.parent


def lesson_of(topic: Topic) -> Path:
    return ROOT / "katas" / topic.name / "README.md"


def test_examples_replay(topic: Topic):
    said: list[str] = []
    lesson = lesson_of(topic)
    examples = doctest.DocTestParser().get_doctest(
        lesson.read_text("utf-8"), {"__name__": "lesson"}, lesson.name, str(lesson), 0
    )
    assert examples.examples, f"{lesson} shows no example. Let the reader see it happen."
    result = doctest.DocTestRunner(verbose=False).run(examples, out=said.append)
    assert not result.failed, "".join(said)


def test_lesson_leads_to_every_kata(topic: Topic):
    text = lesson_of(topic).read_text("utf-8")
    practised = set(re.findall(r"`(\w+)`", " ".join(re.findall(r"^Practise: .*$", text, re.M))))
    missing = [kata.name for kata in topic.katas if kata.name not in practised]
    assert not missing, f"katas/{topic.name}/README.md has no `Practise:` line for {missing}."


def test_lesson_has_its_length_and_a_diagram(topic: Topic):
    text = lesson_of(topic).read_text("utf-8")
    assert 60 <= len(text.splitlines()) <= 150, f"{topic.name}: a lesson has 60 to 150 lines."
    assert "```mermaid" in text, f"{topic.name}: draw the idea, in a mermaid block."
