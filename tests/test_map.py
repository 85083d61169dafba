"""The page of all katas is what the files say, and no row of the syllabus is without a kata."""

from pathlib import Path

from dojo.catalog import Catalog, Kata
from dojo.map import katas_by_row, page_of, syllabus
from tests.clone import Clone

ROOT = Path(__file__).parent.parent


def test_the_page_is_as_the_files_say(catalog: Catalog):
    page = (ROOT / "katas/README.md").read_text("utf-8")
    assert page == page_of(catalog, syllabus(ROOT)), "Run: python3 -m dojo map"


def test_every_row_of_the_syllabus_is_taught(catalog: Catalog):
    taught = katas_by_row(catalog)
    assert [row for row in syllabus(ROOT) if row not in taught] == []


def test_katas_cover_rows_that_are_there(exercise: Kata):
    assert set(exercise.covers) <= syllabus(ROOT).keys()


def test_the_command_makes_the_page_anew(clone: Clone):
    page = clone.root / "katas/README.md"
    before = page.read_text("utf-8")
    topic = clone.root / "katas/closures/topic.toml"
    topic.write_text(topic.read_text("utf-8").replace('title = "', 'title = "New ', 1), "utf-8")
    clone.dojo("map")

    assert page.read_text("utf-8") == before.replace("[Closures]", "[New Closures]").replace(
        '"Closures,', '"New Closures,'
    )
