# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs in the independent Naumen client's own environment: carries out what it is told, a line of JSON each way."""

from __future__ import annotations

import json
import sys

from naumen_service_desk_client import NaumenSDClient


def main() -> None:
    """Each line: address, key, method of the client and its arguments; answered by what it returned or raised."""
    for line in sys.stdin:
        order = json.loads(line)
        client = NaumenSDClient(order["address"], order["key"])
        try:
            answer = {"returned": getattr(client, order["method"])(*order["arguments"])}
        except Exception as error:
            answer = {"raised": type(error).__name__, "text": str(error)}
        client.session.close()
        print(json.dumps(answer), flush=True)


main()
