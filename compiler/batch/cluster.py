"""Build plans on the machines of a Dask cluster.

Dask starts a task again elsewhere when its worker dies, and gives up one that several workers have
died of. Nothing is scattered: data that lies on a worker alone is lost with it, what a task itself
carries is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from distributed import Client, Future, as_completed
from distributed.client import FutureCancelledError
from distributed.scheduler import KilledWorker

from compiler.batch.job import NoClusterError, Outcome
from compiler.batch.packed import Packed

CONNECT_WITHIN = 10.0
"""Seconds in which the scheduler must answer."""

WORKERS_WITHIN = 60.0
"""Seconds in which the first worker must have come."""


def on_cluster(
    jobs: Sequence[Packed], build: Callable[[Packed], Outcome], address: str
) -> Iterator[Outcome]:
    """What comes of each job, in the order in which they are done, by the cluster's workers.

    `build` is a function of a module that the workers have too. Broken off before its end, it
    takes back what has not been begun. Raises NoClusterError before anything is built.
    """
    client = _client(address)
    try:
        # A key that another run has too would be given that run's answer.
        names: dict[Future[Outcome], str] = {
            client.submit(build, packed, key=f"{packed.name}-{n}-{client.id}"): packed.name
            for n, packed in enumerate(jobs)
        }
        try:
            for future in as_completed(names, loop=client.loop):
                outcome = _outcome(future, names.pop(future))
                # Here, and not by its finaliser, in which a Ctrl-C would be lost.
                future.release()
                yield outcome
        except BaseException:
            client.cancel(list(names))
            raise
    finally:
        client.close()


def _client(address: str) -> Client:
    try:
        client = Client(address, timeout=CONNECT_WITHIN, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as fault:
        raise NoClusterError("batch-no-scheduler") from fault
    try:
        client.wait_for_workers(1, timeout=WORKERS_WITHIN)
    except TimeoutError as fault:
        client.close()
        raise NoClusterError("batch-no-workers") from fault
    return client


def _outcome(future: Future[Outcome], name: str) -> Outcome:
    try:
        return future.result()
    except KilledWorker:
        return Outcome(name, fault="batch-died")
    except FutureCancelledError:
        # Nobody else cancels: the client does so itself when it no longer hears the scheduler.
        return Outcome(name, fault="batch-scheduler-lost")
    except Exception as fault:  # whatever a worker raised is that plan's fault alone
        return Outcome(name, fault="batch-fault", detail=f"{type(fault).__name__}: {fault}")
