# SPDX-License-Identifier: GPL-3.0-or-later
"""The developer's and CI's one command: ``python3 packaging/dev.py COMMAND`` (``--help`` names them).

This file only finds a Python that the project supports, so it stays readable by old ones.
The work is done in dev_commands.py.
"""

import os
import shutil
import subprocess
import sys

SUPPORTED = ((3, 12), (3, 11))


def find_supported_python():
    """Return the command of a supported Python on the PATH, or None."""
    for major, minor in SUPPORTED:
        name = "python{}.{}".format(major, minor)
        candidates = [[shutil.which(name)]]
        if os.name == "nt":
            candidates = [[shutil.which("py"), "-{}.{}".format(major, minor)], *candidates]
        for command in candidates:
            if command[0] is None:
                continue
            # A version manager's stand-in of that name may be there without the Python behind it: ask it.
            ask = "import sys; sys.exit(sys.version_info[:2] != ({}, {}))".format(major, minor)
            try:
                status = subprocess.call([*command, "-c", ask], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            except OSError:
                continue
            if status == 0:
                return command
    return None


def main():
    """Run the command in this Python, or in a supported one where this one is not."""
    if sys.version_info[:2] in SUPPORTED:
        from dev_commands import run

        return run(sys.argv[1:])
    command = find_supported_python()
    if command is None:
        sys.stderr.write(
            "Soitto needs Python 3.11 or 3.12. This is Python {}.{}, and neither python3.12 nor python3.11 is on the "
            "PATH. Install one of them and run this command again.\n".format(*sys.version_info[:2])
        )
        return 2
    command = [*command, os.path.abspath(__file__), *sys.argv[1:]]
    if os.name != "nt":
        os.execv(command[0], command)  # the same process, which is ended by what ends it
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main())
