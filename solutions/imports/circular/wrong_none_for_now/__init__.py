"""Believes that a name which is bound to None for now will be bound anew by the import.

Caught by: test_a_station_makes_readings
"""
