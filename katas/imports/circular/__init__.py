"""Mend two modules that import each other.

A weather station and its readings belong together: a station makes readings, and a line of
an old log book makes a reading and a station with it. So `stations.py` needs `Reading`, and
`readings.py` needs `Station`, and neither can be imported:

    from katas.imports.circular.stations import Station
    Station("Brocken").measure(12.5).value         # 12.5

    from katas.imports.circular.readings import Reading
    Reading.parse("Brocken 12.5").station.name     # "Brocken"

Mend it, so that either module can be imported first and both then work. Each class stays in
its module, and there is one of each: the station of a parsed reading is a `Station` like any
other.
"""
