# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that speaks what is known of Naumen Service Desk (SMP) and Naumen Contact Center over REST, quirks included.

Section numbers in the comments are those of the project's notes on Naumen's interfaces.
"""
