"""Believes that `sys.modules` has every module of a package.

Caught by: test_a_station_makes_readings
"""
