"""Tests for `account`: three functions, one variable."""

from dojo import tell, words


def test_deposit_and_withdraw_return_the_new_balance(kata):
    deposit, withdraw, _ = kata.account(200)
    seen = [deposit(25), withdraw(75)]

    assert seen == [225, 150], tell(
        "Each movement should return the balance after it, counting those before.",
        called="deposit, withdraw, _ = account(200); [deposit(25), withdraw(75)]",
        got=seen,
        expected=[225, 150],
        ask="Do `deposit` and `withdraw` change one variable, or one each?",
    )


def test_balance_tells_what_is_there_now(kata):
    deposit, withdraw, balance = kata.account(200)
    deposit(25)
    withdraw(75)
    seen = balance()

    assert seen != 200, tell(
        "`balance` tells the opening sum, whatever has happened since.",
        called="deposit, withdraw, balance = account(200); deposit(25); withdraw(75); balance()",
        got=seen,
        expected=150,
        ask="When is the number that `balance` returns looked up?",
    )
    assert seen == 150, tell(
        "`balance` does not see all that the other two did.",
        called="deposit, withdraw, balance = account(200); deposit(25); withdraw(75); balance()",
        got=seen,
        expected=150,
    )


def test_each_account_has_its_own_balance(kata):
    deposit, _, _ = kata.account(10)
    _, _, other = kata.account(20)
    deposit(5)
    seen = other()

    assert seen != 25, tell(
        "A deposit to one account is seen in another.",
        called="deposit, _, _ = account(10); _, _, other = account(20); deposit(5); other()",
        got=seen,
        expected=20,
        ask="Which line makes the variable that holds the balance, and how often does it run?",
    )
    assert seen == 20, tell(
        "A new account should hold its own opening sum.",
        called="deposit, _, _ = account(10); _, _, other = account(20); deposit(5); other()",
        got=seen,
        expected=20,
    )


def test_too_little_is_refused(kata):
    _, withdraw, _ = kata.account(40)
    seen = refused_or_result(withdraw, 41)

    assert seen is ValueError, tell(
        "Whoever asks for more than there is should get an exception.",
        called="_, withdraw, _ = account(40); withdraw(41)",
        got=seen,
        expected=words("a ValueError"),
    )


def test_a_refused_withdrawal_changes_nothing(kata):
    _, withdraw, balance = kata.account(40)
    refused_or_result(withdraw, 41)
    seen = balance()

    assert seen != -1, tell(
        "The money was taken although there was too little.",
        called="_, withdraw, balance = account(40)\nwithdraw(41)\nbalance()",
        got=seen,
        expected=40,
        ask="Does an exception put back what was rebound before it?",
    )
    assert seen == 40, tell(
        "After a refused withdrawal the balance should be what it was.",
        called="_, withdraw, balance = account(40)\nwithdraw(41)\nbalance()",
        got=seen,
        expected=40,
    )


def test_all_there_is_may_be_withdrawn(kata):
    _, withdraw, _ = kata.account(40)
    seen = refused_or_result(withdraw, 40)

    assert seen is not ValueError, tell(
        "Just enough is not too little.",
        called="_, withdraw, _ = account(40); withdraw(40)",
        got=words("a ValueError"),
        expected=0,
    )
    assert seen == 0, tell(
        "Nothing should be left when all is withdrawn.",
        called="_, withdraw, _ = account(40); withdraw(40)",
        got=seen,
        expected=0,
    )


def test_the_three_are_no_methods(kata):
    seen = [hasattr(function, "__self__") for function in kata.account(30)]

    assert seen == [False, False, False], tell(
        "A method keeps the balance in an object. Here three functions should keep it.",
        called="[hasattr(function, '__self__') for function in account(30)]",
        got=seen,
        expected=[False, False, False],
        ask="Could a variable of `account` hold what your object holds?",
    )


def refused_or_result(withdraw, amount):
    try:
        return withdraw(amount)
    except ValueError:
        return ValueError
