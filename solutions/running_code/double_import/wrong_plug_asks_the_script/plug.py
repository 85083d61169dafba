"""The plug of a thermometer."""

import __main__

__main__.register("thermometer")
