"""The plug of a thermometer. It is right as it is."""

import app

app.register("thermometer")
