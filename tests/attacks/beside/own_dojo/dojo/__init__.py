def tell(*args, **kwargs):
    return ""


words = str
