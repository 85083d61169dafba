"""Mend the search for the settings.

`config_dir(custom)` returns the folder with the settings of a weather station, as a text. If
you name one, it is that; if its first part is `~`, your home folder takes the place of that. If
you do not, it is `config` in the folder that is the current one at the time of the call:

    config_dir("~/station")  # '/home/ada/station'
    config_dir()             # '/srv/weather/config'

So far only one of the two works, and what breaks the other is a line that it never runs.
"""

import os


def config_dir(custom: str | None = None) -> str:
    if custom:
        import os.path

        return os.path.expanduser(custom)
    return os.path.join(os.getcwd(), "config")
