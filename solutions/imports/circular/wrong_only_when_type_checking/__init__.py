"""Believes that an import for the type checker is there when the program runs.

Caught by: test_a_line_makes_a_reading_and_its_station
"""
