"""Believes that a value given before the loop comes back after the block.

Caught by: test_the_error_survives_its_block
"""

def last_error(sensors):
    error = None
    for sensor in sensors:
        try:
            sensor()
        except Exception as error:
            pass
    return error
