"""Believes that dots count only folders that have an `__init__.py`.

Caught by: test_the_dots_lead_to_the_sensors
"""
