"""Believes that to break the circle in one place is always enough.

Caught by: test_stations_may_be_imported_first
"""
