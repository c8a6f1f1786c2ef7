# SPDX-License-Identifier: GPL-3.0-or-later
"""Benchmarks: each bench_*.py has ``run() -> list[Figure]``; ``python -m tests.bench`` runs them."""
