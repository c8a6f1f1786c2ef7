# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of a server for who watches over it (OpenMetrics): counted plainly, put into words only when asked, told to nobody else.

Labels are names of ours: routes as the program writes them, states, codes. Nothing that a client sent is ever one.
"""

from __future__ import annotations

import hmac
import ipaddress
import platform
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prometheus_client import Metric

CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8"
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
"""Seconds that the histogram's buckets end at."""
# What proxies add to a request that they hand on.
_HANDED_ON = {b"forwarded", b"via", b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-proto", b"x-real-ip"}
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


class Traffic:
    """Answers, by method, route and status, and how long they took to begin."""

    def __init__(self) -> None:
        self._answers: Counter[tuple[str, str, int]] = Counter()
        self._buckets: dict[str, list[int]] = {}
        self._seconds: defaultdict[str, float] = defaultdict(float)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one; ``route`` is a template such as ``/api/v1/callbacks/{callback_id}``, empty where there was none."""
        route = route or "none"
        self._answers[method if method in _METHODS else "other", route, status] += 1
        buckets = self._buckets.setdefault(route, [0] * (len(BOUNDS) + 1))
        buckets[bisect_left(BOUNDS, seconds)] += 1
        self._seconds[route] += seconds

    def families(self, prefix: str) -> Iterator[Metric]:
        from prometheus_client.metrics_core import CounterMetricFamily, HistogramMetricFamily

        answers = CounterMetricFamily(f"{prefix}_requests", "Requests answered.", labels=["method", "route", "status"])
        for (method, route, status), count in sorted(self._answers.items()):
            answers.add_metric([method, route, str(status)], count)
        yield answers
        took = HistogramMetricFamily(
            f"{prefix}_request_duration_seconds", "Time until an answer began.", labels=["route"], unit="seconds"
        )
        for route, counts in sorted(self._buckets.items()):
            sums = [sum(counts[: place + 1]) for place in range(len(counts))]
            ends = [*map(str, BOUNDS), "+Inf"]
            took.add_metric([route], list(zip(ends, sums, strict=True)), sum_value=self._seconds[route])
        yield took


def gauge(name: str, text: str, value: float) -> Metric:
    """One figure of this moment."""
    from prometheus_client.metrics_core import GaugeMetricFamily

    return GaugeMetricFamily(name, text, value=value)


def gauges(name: str, text: str, label: str, values: Mapping[str, float]) -> Metric:
    """Figures of this moment, one for each value of a label."""
    from prometheus_client.metrics_core import GaugeMetricFamily

    family = GaugeMetricFamily(name, text, labels=[label])
    for value, figure in values.items():
        family.add_metric([value], figure)
    return family


def counters(name: str, text: str, label: str, values: Mapping[str, float]) -> Metric:
    """Counts since the start, one for each value of a label."""
    from prometheus_client.metrics_core import CounterMetricFamily

    family = CounterMetricFamily(name, text, labels=[label])
    for value, count in values.items():
        family.add_metric([value], count)
    return family


def facts(name: str, text: str, values: Mapping[str, str]) -> Metric:
    """What does not change while the program runs."""
    from prometheus_client.metrics_core import InfoMetricFamily

    return InfoMetricFamily(name, text, value=dict(values))


def built(prefix: str, version: str) -> Metric:
    """Which program this is."""
    return facts(f"{prefix}_build", "The program.", {"version": version, "python": platform.python_version()})


@dataclass(frozen=True, eq=False)
class _Collected:
    families: Iterable[Metric]

    def collect(self) -> Iterable[Metric]:
        return self.families


def exposition(families: Iterable[Metric]) -> bytes:
    """The text of :data:`CONTENT_TYPE`."""
    from prometheus_client.openmetrics.exposition import generate_latest
    from prometheus_client.registry import CollectorRegistry

    # A registry of our own: the library's would tell of the process and of whatever else was put there.
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collected(list(families)))
    return generate_latest(registry)


def may_read(client: str, headers: Iterable[tuple[bytes, bytes]], token: str | None) -> bool:
    """Whether whoever asks gets the figures: with ``token`` whoever sends it as a bearer, else a program on this computer.

    ``headers`` are ASGI's. A proxy on this computer asks for somebody else: what it hands on is no loopback's, whatever it says
    of where it came from."""
    told: dict[bytes, bytes] = {}
    for name, value in headers:
        told.setdefault(name.lower(), value)
    if token is not None:
        scheme, _, given = told.get(b"authorization", b"").partition(b" ")
        return scheme.lower() == b"bearer" and hmac.compare_digest(given.strip(), token.encode())
    host = told.get(b"host", b"").decode("latin-1")
    asked = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    return not told.keys() & _HANDED_ON and _loopback(client) and (asked == "localhost" or _loopback(asked))


def _loopback(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback
