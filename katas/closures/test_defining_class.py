"""Tests for `defining_class`: the cell that `super()` looks into."""

from dojo import tell


class Animal:
    def name(self):
        return "animal"


class Dog(Animal):
    def name(self):
        return "dog and " + super().name()


class Puppy(Dog):
    pass


def test_the_class_is_in_the_cell(kata):
    seen = kata.defining_class(Dog.name)

    assert seen is Dog, tell(
        "A method that says `super()` holds its class in a cell.",
        called="defining_class(Dog.name), where Dog.name says super()",
        got=seen,
        expected=Dog,
        ask="What are `Dog.name.__code__.co_freevars` and `Dog.name.__closure__`?",
    )


def test_a_method_without_super_has_no_such_cell(kata):
    seen = kata.defining_class(Animal.name)

    assert seen is None, tell(
        "A method that says neither `super()` nor `__class__` does not know its class.",
        called="defining_class(Animal.name)",
        got=seen,
        expected=None,
    )


def test_another_free_variable_is_not_the_class(kata):
    breed = Puppy

    def name():
        return breed

    class Cat(Animal):
        def name(self):
            return f"{about} and {super().name()}"

    about = "cat"
    seen = [kata.defining_class(name), kata.defining_class(Cat.name)]

    assert seen == [None, Cat], tell(
        "The cell of another variable was taken for that of the class.",
        called="[defining_class(f), defining_class(Cat.name)]: f uses a variable `breed` that is "
        "a class; Cat.name uses a variable `about`, and super()",
        got=seen,
        expected=[None, Cat],
        ask="Which cell belongs to which name?",
    )


def test_an_heir_does_not_change_where_it_was_written(kata):
    seen = [kata.defining_class(Puppy.name), kata.defining_class(Puppy().name)]

    assert seen == [Dog, Dog], tell(
        "The class of the object is not the class in which the method was written.",
        called="[defining_class(Puppy.name), defining_class(Puppy().name)], inherited from Dog",
        got=seen,
        expected=[Dog, Dog],
    )


def test_names_can_lie(kata, monkeypatch):
    monkeypatch.setattr(Dog.name, "__qualname__", "Animal.name")
    seen = kata.defining_class(Dog.name)

    assert seen is Dog, tell(
        "What a function says of itself can be changed by anybody.",
        called="Dog.name.__qualname__ = 'Animal.name'; defining_class(Dog.name)",
        got=seen,
        expected=Dog,
    )
