"""Numpy's idle threads must not compete with those that read."""

import numpy as np
from threadpoolctl import threadpool_info

from tutor.threads import quiet_numpy


def test_numpy_multiplies_with_one_thread() -> None:
    quiet_numpy()
    assert np.ones((3, 3)) @ np.ones(3) is not None
    limits = [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]
    assert limits and set(limits) == {1}
