"""Believes that a folder on `sys.path` makes its modules importable and nothing else.

Caught by: test_sys_path_stays_as_it_is
"""
