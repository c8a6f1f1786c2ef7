# SPDX-License-Identifier: GPL-3.0-or-later
"""A registrar in a process of its own, for tests of networks that the tests themselves may not enter: registers everybody,
and prints each Contact."""

from __future__ import annotations

import re
import socket
import sys


def main(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((host, port))
        print("ready", flush=True)
        while True:
            data, address = server.recvfrom(65536)
            text = data.decode("utf-8", "replace")
            if not text.startswith("REGISTER"):
                continue
            kept = re.findall(r"(?im)^(?:via|from|to|call-id|cseq|contact):.*$", text.replace("\r", ""))
            print(next((line for line in kept if line.lower().startswith("contact")), ""), flush=True)
            server.sendto("\r\n".join(["SIP/2.0 200 OK", *kept, "Expires: 60", "", ""]).encode(), address)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
