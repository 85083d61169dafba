"""Believes that the part is 16 bytes, for what the collector watches.

Caught by: test_what_holds_references_is_measured_not_guessed
"""

import gc


def gc_overhead(obj):
    return 16 if gc.is_tracked(obj) else 0
