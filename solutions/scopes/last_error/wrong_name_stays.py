"""Believes that the name after `as` stays bound after its block.

Caught by: test_the_error_survives_its_block
"""

def last_error(sensors):
    for sensor in sensors:
        try:
            sensor()
        except Exception as error:
            pass
    return error
