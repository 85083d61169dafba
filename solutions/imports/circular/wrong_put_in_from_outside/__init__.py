"""Believes that the other module has been imported by whoever uses this one.

Caught by: test_a_station_makes_readings
"""
