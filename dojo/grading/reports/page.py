"""A cohort as one HTML page that needs nothing beside itself: no script, no font, no network."""

from collections.abc import Iterable, Iterator
from html import escape

from dojo.grading.cohort import Result
from dojo.grading.grade import KataGrade, Standing
from dojo.grading.reports.overview import Belief, Overview, Stop
from dojo.grading.reports.telling import idea
from dojo.grading.reports.telling import why as why_of

ROWS = 1000
"""With more members the big table is left out; the CSV file has all."""

NAMES = 60
LETTERS = {
    Standing.GREEN: ("G", "green"),
    Standing.RED: ("r", "red"),
    Standing.CUT_SHORT: ("c", "red"),
    Standing.UNSTABLE: ("u", "red"),
    Standing.TAMPERED: ("T", "look"),
    Standing.REFUSED: ("f", "look"),
    Standing.MISSING: ("-", "none"),
    Standing.UNTOUCHED: (".", "none"),
    Standing.NOT_GRADED: ("?", "look"),
}


def as_page(overview: Overview) -> str:
    """The page, as UTF-8 text."""
    return HEAD + "\n".join(parts(overview)) + TAIL


def parts(overview: Overview) -> Iterator[str]:
    graded, katas = len(overview.graded), len(overview.katas)
    greens = sum(len(result.grade.green) for result in overview.graded if result.grade)
    share = f"{100 * greens / (graded * katas):.0f} %" if graded and katas else "0 %"
    yield "<h1>A cohort, kata by kata</h1>"
    yield (
        f"<p class=sum><b>{graded}</b> of {len(overview.results)} submissions graded, "
        f"<b>{katas}</b> katas, <b>{share}</b> of all answers green.</p>"
    )
    yield from to_look_at(overview)
    yield from stops(overview)
    yield from beliefs(overview)
    yield from standings(overview)


def to_look_at(overview: Overview) -> Iterator[str]:
    rows = []
    for result in overview.results:
        if result.grade is None:
            rows.append(row([result.member.name, "no grade", result.trouble]))
            continue
        for kata in result.grade.katas:
            if LETTERS[kata.standing][1] == "look":
                rows.append(row([result.member.name, kata.standing.value, told(kata)]))
    walls = {
        wall for result in overview.graded if result.grade for wall in result.grade.missing_walls
    }
    if rows or walls:
        yield "<h2>To look at yourself</h2>"
    for wall in sorted(walls):
        yield f"<p class=look>No wall kept the submissions from {escape(wall.value)}.</p>"
    if rows:
        yield "<table><tr><th>who<th>what<th>why</tr>"
        yield from rows[:ROWS]
        yield "</table>"
        if more := len(rows) - ROWS:
            yield f"<p>and {more} more</p>" if more > 0 else ""


def told(kata: KataGrade) -> str:
    return f"{kata.kata}: {why_of(kata)}"


def stops(overview: Overview) -> Iterator[str]:
    yield "<h2>Which kata stops people</h2>"
    shown = [stop for stop in overview.stops if stop.stuck]
    if not shown:
        yield "<p>None: nobody has an answer that is not green.</p>"
        return
    yield (
        "<table><tr><th>kata<th class=n>stuck<th class=n>green<th>of those who tried"
        "<th class=n>first open for<th>what most are told first</tr>"
    )
    for stop in shown:
        yield row_of_stop(stop)
    yield "</table>"


def row_of_stop(stop: Stop) -> str:
    share = 100 * len(stop.stuck) / stop.tried
    bar = f"<span class=bar><i style='width:{share:.0f}%'></i></span> {share:.0f} % stuck"
    most = f"{escape(stop.idea)} <small>({stop.told})</small>"
    return (
        f"<tr><td><b>{escape(stop.kata.name)}</b> <small>{escape(stop.kata.topic)}</small>"
        f"<td class=n>{who(stop.stuck)}<td class=n>{stop.green}<td class=w>{bar}"
        f"<td class=n>{stop.first_open}<td>{most}</tr>"
    )


def beliefs(overview: Overview) -> Iterator[str]:
    yield "<h2>Which misconception is common</h2>"
    if not overview.beliefs:
        yield "<p>No red answer fails as one of the authors' wrong answers does.</p>"
        return
    yield (
        "<p>A red answer is put beside the wrong answers that its kata's author foresaw, and shown "
        "with those that fail the same tests.</p>"
        "<table><tr><th class=n>people<th>kata<th>they answer as one who ...</tr>"
    )
    for belief in overview.beliefs:
        yield row_of_belief(belief)
    yield "</table>"


def row_of_belief(belief: Belief) -> str:
    alike = "<br><small>or</small> ".join(
        f"{escape(one.belief)} <small>{escape(one.name)}</small>" for one in belief.alike
    )
    return f"<tr><td class=n>{who(belief.who)}<td><b>{escape(belief.kata)}</b><td>{alike}</tr>"


def who(names: Iterable[str]) -> str:
    """A number that opens into names."""
    listed = list(names)
    shown = ", ".join(escape(name) for name in listed[:NAMES])
    more = f" and {len(listed) - NAMES} more" if len(listed) > NAMES else ""
    return f"<details><summary>{len(listed)}</summary>{shown}{more}</details>"


def standings(overview: Overview) -> Iterator[str]:
    yield "<h2>Who stands where</h2>"
    if len(overview.results) > ROWS:
        yield f"<p>More than {ROWS:,} people: the CSV file has each of them.</p>"
        return
    key = ", ".join(
        f"<span class='c {style}'>{letter}</span> {standing.value}"
        for standing, (letter, style) in LETTERS.items()
    )
    yield f"<p>{key}.</p><div class=wide><table class=map><thead><tr><th><th>"
    for topic in dict.fromkeys(kata.topic for kata in overview.katas):
        span = sum(kata.topic == topic for kata in overview.katas)
        yield f"<th colspan={span} class=t>{escape(topic)}"
    yield "</tr><tr><th>who<th class=n>green"
    for kata in overview.katas:
        yield f"<th class=k><span>{escape(kata.name)}</span>"
    yield "</tr></thead>"
    for result in overview.results:
        yield row_of_member(result, len(overview.katas))
    yield "</table></div>"


def row_of_member(result: Result, katas: int) -> str:
    name = f"<th class=who>{escape(result.member.name)}"
    if result.grade is None:
        return (
            f"<tr>{name}<td class=n>-<td colspan={katas} class=look>{escape(result.trouble)}</tr>"
        )
    cells = "".join(cell(kata) for kata in result.grade.katas)
    return f"<tr>{name}<td class=n>{len(result.grade.green)}{cells}</tr>"


def cell(kata: KataGrade) -> str:
    letter, style = LETTERS[kata.standing]
    title = f"{kata.kata}: {kata.standing.value}"
    if kata.standing not in (Standing.GREEN, Standing.UNTOUCHED, Standing.MISSING):
        title += f". {idea(kata)}"
    return f"<td class='c {style}' title=\"{escape(title)}\">{letter}"


def row(cells: list[str]) -> str:
    return f"<tr>{''.join(f'<td>{escape(cell)}' for cell in cells)}</tr>"


HEAD = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>A cohort, kata by kata</title>
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 1400px;
  padding: 0 1rem; color: #1c2430; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .25rem .7rem .25rem 0; }
tr { border-bottom: 1px solid #e3e6ea; }
small { color: #5b6470; } .n { text-align: right; }
details summary { cursor: pointer; } details[open] { max-width: 24rem; text-align: left; }
.w, th { white-space: nowrap; }
.bar { display: inline-block; width: 7rem; height: .7rem; background: #d3ead9;
  vertical-align: baseline; }
.bar i { display: block; height: 100%; background: #b3372f; }
.wide { overflow-x: auto; } .map th, .map td { padding: .1rem .3rem; }
.map .t { border-left: 2px solid #8a93a0; }
.map .k { vertical-align: bottom; height: 9.5rem; padding: 0; font-weight: normal; }
.map .k span { writing-mode: vertical-rl; transform: rotate(180deg); }
.map .who { position: sticky; left: 0; background: #fff; white-space: nowrap; }
.c { text-align: center; font-family: ui-monospace, monospace; min-width: 1.1rem; }
.green { background: #cfead6; color: #0f4d22; } .red { background: #f6cfca; color: #7d1710; }
.look { background: #ffe39a; color: #4d3800; } .none { color: #6d7683; }
span.c { display: inline-block; padding: 0 .3rem; }
</style>
"""
TAIL = "\n</html>\n"
