"""Believes that two classes with the same text are one class.

Caught by: test_there_is_one_class_of_each
"""
