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
        "`balance` remembers the opening sum, not the variable that holds the balance.",
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

    assert seen == 20, tell(
        "A deposit to one account is seen in another.",
        called="deposit, _, _ = account(10); _, _, other = account(20); deposit(5); other()",
        got=seen,
        expected=20,
    )


def test_too_little_is_refused(kata):
    _, withdraw, _ = kata.account(40)
    try:
        seen = withdraw(41)
    except ValueError:
        seen = ValueError
    assert seen is ValueError, tell(
        "More was paid out than there was.",
        called="_, withdraw, _ = account(40); withdraw(41)",
        got=seen,
        expected=words("a ValueError"),
    )

    seen = withdraw(40)
    assert seen == 0, tell(
        "A refused withdrawal should change nothing, and the last coin may go.",
        called="_, withdraw, _ = account(40); withdraw(41) is refused; withdraw(40)",
        got=seen,
        expected=0,
    )
