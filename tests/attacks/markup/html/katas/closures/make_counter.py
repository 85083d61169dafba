TEXT = "</details>|<script>alert(1)</script>|![x](http://example.org/x)|@everyone|```\n# green"



class Shown(int):
    def __repr__(self):
        return TEXT


print(TEXT)


def make_counter(start=0, step=1):
    print(TEXT)
    return lambda: Shown()
