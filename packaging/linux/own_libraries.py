# SPDX-License-Identifier: GPL-3.0-or-later
"""First thing in the frozen program: what it starts of others, such as the browser, is not to load the libraries beside us.

The launcher sets the variable for this process, whose loader has read it by now; where the program starts itself, the launcher sets
it anew.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
