"""Mend the imports of a package.

The software of a weather station is one package, this folder:

    fix_tree/
        sensors/
            wind.py         what was measured
        reports/
            units.py
            daily/
                summary.py  the day's strongest wind

`strongest()` in `summary.py` is to say what `wind.py` of the same tree has recorded, in
kilometres per hour:

    from katas.imports.fix_tree.reports.daily.summary import strongest
    from katas.imports.fix_tree.sensors import wind

    wind.record(5)
    strongest()  # 18.0

No two stations call the folder alike, and some put it inside another package: it should work
under any name. `sys.path` is not yours to change.

Something in `summary.py` is wrong. Find out what, and mend it.
"""
