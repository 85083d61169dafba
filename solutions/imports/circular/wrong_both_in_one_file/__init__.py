"""Believes that it does not matter in which module a class is defined.

Caught by: test_each_class_stays_in_its_module
"""
