"""Believes that whoever works with the two will import the stations first.

Caught by: test_readings_may_be_imported_first
"""
