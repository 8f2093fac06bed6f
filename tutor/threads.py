"""How many threads numpy multiplies with: one.

Contract: `quiet_numpy()` holds the linear algebra behind numpy to one thread, once numpy is loaded. Its idle threads
keep a processor busy for some twenty milliseconds after each product, in which torch, with as many threads as there
are processors, waits for them at every layer: reading a question's passages took twice as long on two cores
(EXPERIMENTS.md, 2026-11-28). Numpy's own products are small here. It does not know what is multiplied.
"""

from threadpoolctl import threadpool_limits


def quiet_numpy() -> None:
    """Limits the threads of every linear algebra library loaded so far to one, for the whole process."""
    threadpool_limits(limits=1, user_api="blas")
