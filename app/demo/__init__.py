# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demo adds to the product: customers at the other end of the line, and the scripted day."""
