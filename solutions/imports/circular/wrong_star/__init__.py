"""Believes that `import *` goes on taking names as the module binds them.

Caught by: test_a_line_makes_a_reading_and_its_station
"""
