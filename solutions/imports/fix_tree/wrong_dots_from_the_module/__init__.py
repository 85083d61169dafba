"""Believes that dots are counted from the module's own name.

Caught by: test_the_dots_lead_to_the_sensors
"""
