"""Believes that every object has the part, and that it is 16 bytes.

Caught by: test_a_text_or_a_number_has_none
"""

def gc_overhead(obj):
    return 16
