"""Believes that modules of one folder find each other by their bare names.

Caught by: test_a_line_makes_a_reading_and_its_station
"""
