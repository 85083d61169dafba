"""Believes that one dot leads to the package above.

Caught by: test_the_dots_lead_to_the_sensors
"""
