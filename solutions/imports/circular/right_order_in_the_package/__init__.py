"""Whichever is asked for, the package runs first: it imports the one that binds its class first."""

from . import stations
