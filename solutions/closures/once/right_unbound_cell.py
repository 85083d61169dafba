"""A free variable that has no value yet says by itself that nothing was remembered."""


def once(function):
    def call(*args, **kwargs):
        nonlocal result
        try:
            return result
        except NameError:
            pass
        result = function(*args, **kwargs)
        return result

    return call
    result = None  # never runs: it makes `result` a variable of `once`
