"""Believes that the same file is the same module.

Caught by: test_it_reads_what_the_sensors_recorded
"""
