"""Believes that an import which fails for now will be made up for later.

Caught by: test_a_line_makes_a_reading_and_its_station
"""
