"""Tests for `circular`: a module that is still loading has only the names bound so far."""

import sys
from importlib import import_module

from dojo import tell, words

HERE = "katas.imports.circular"


def imported(kata, *names):
    """The modules of these names, imported in this order, after the package alone."""
    for name in ("stations", "readings"):
        sys.modules.pop(f"{kata.__name__}.{name}", None)
        vars(kata).pop(name, None)
    kata.__spec__.loader.exec_module(kata)
    return [import_module(f"{kata.__name__}.{name}") for name in names]


def first_import(kata, name):
    """The module, or what an import raises that asks another one for too much too soon."""
    try:
        return imported(kata, name)
    except (ImportError, AttributeError) as error:
        return words(type(error).__name__)


def called(function, *arguments):
    try:
        return function(*arguments)
    except (NameError, TypeError, ImportError, AttributeError, LookupError) as error:
        return words(type(error).__name__)


def test_each_module_finds_the_other(kata, subtests):
    for first in ("stations", "readings"):
        with subtests.test(first):
            seen = first_import(kata, first)

            assert seen != "ModuleNotFoundError", tell(
                "An import in the package finds no module of the name that it gives.",
                called=f"import {HERE}.{first}",
                got=seen,
                expected=words("no exception"),
                ask="Where does `import x` look for a module, and where does `from . import x`?",
            )


def test_stations_may_be_imported_first(kata):
    seen = first_import(kata, "stations")

    assert isinstance(seen, list), tell(
        "With the stations first, a name is asked for that its module has not bound yet.",
        called=f"import {HERE}.stations",
        got=seen,
        expected=words("no exception"),
        ask="Follow the lines as they run: how far has stations.py come when readings.py begins?",
    )


def test_readings_may_be_imported_first(kata):
    seen = first_import(kata, "readings")

    assert isinstance(seen, list), tell(
        "With the readings first, a name is asked for that its module has not bound yet.",
        called=f"import {HERE}.readings",
        got=seen,
        expected=words("no exception"),
        ask="Follow the lines as they run: how far has readings.py come when stations.py begins?",
    )


def test_a_station_makes_readings(kata, subtests):
    for first in ("stations", "readings"):
        with subtests.test(f"{first} first"):
            *_, stations = imported(kata, first, "stations")
            seen = called(stations.Station("Zugspitze").measure, 4.5)

            assert getattr(seen, "value", seen) == 4.5, tell(
                "The modules can be imported, and yet a station finds no `Reading`.",
                called=f"import {HERE}.{first}\nfrom {HERE}.stations import Station\n"
                "Station('Zugspitze').measure(4.5).value",
                got=seen,
                expected=4.5,
                ask="Which line binds the name that the method uses, and has it run by now?",
            )


def test_a_line_makes_a_reading_and_its_station(kata, subtests):
    for first in ("stations", "readings"):
        with subtests.test(f"{first} first"):
            *_, readings = imported(kata, first, "readings")
            seen = called(readings.Reading.parse, "Zugspitze 4.5")
            station = getattr(seen, "station", None)

            assert getattr(station, "name", seen) == "Zugspitze", tell(
                "The modules can be imported, and yet a reading finds no `Station`.",
                called=f"import {HERE}.{first}\nfrom {HERE}.readings import Reading\n"
                "Reading.parse('Zugspitze 4.5').station.name",
                got=seen,
                expected="Zugspitze",
                ask="Which line binds the name that the method uses, and has it run by now?",
            )


def test_there_is_one_class_of_each(kata):
    stations, readings = imported(kata, "stations", "readings")
    station = readings.Reading.parse("Zugspitze 4.5").station
    seen = (type(station) is stations.Station, type(station.measure(5)) is readings.Reading)

    assert seen == (True, True), tell(
        "There are two classes of one name, and what is made by one is not of the other.",
        called=f"from {HERE} import stations, readings\n"
        "station = readings.Reading.parse('Zugspitze 4.5').station\n"
        "type(station) is stations.Station, type(station.measure(5)) is readings.Reading",
        got=seen,
        expected=(True, True),
        ask="How often does a `class` statement run for one name, and what does each run make?",
    )


def test_each_class_stays_in_its_module(kata):
    stations, readings = imported(kata, "stations", "readings")
    seen = [each.__module__.rpartition(".")[2] for each in (stations.Station, readings.Reading)]

    assert seen == ["stations", "readings"], tell(
        "A class has moved. The two modules are to work together, not to become one.",
        called=f"from {HERE} import stations, readings\n"
        "stations.Station.__module__, readings.Reading.__module__",
        got=seen,
        expected=["stations", "readings"],
        ask="In which file did you find each class? Write it there again.",
    )
