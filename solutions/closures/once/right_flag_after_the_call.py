"""A flag that is set only when the call has come back."""


def once(function):
    done, result = False, None

    def call(*args, **kwargs):
        nonlocal done, result
        if not done:
            result = function(*args, **kwargs)
            done = True
        return result

    return call
