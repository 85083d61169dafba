"""Believes that absolute names begin at the root of the project.

Caught by: test_the_dots_lead_to_the_sensors
"""
