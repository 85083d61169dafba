def test_moves_by_one_step_at_each_call(kata):
    pass
