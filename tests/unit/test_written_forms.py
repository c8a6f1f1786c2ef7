# SPDX-License-Identifier: GPL-3.0-or-later
"""How numbers are written at home: what is kept of a block of numbers says the same as the plan's data for each of them."""

from __future__ import annotations

import random

import phonenumbers
import pytest
from phonenumbers import NumberParseException, PhoneNumberFormat

from app.domain.number import Number, written_forms


@pytest.mark.parametrize("region", ["FI", "SE", "DE", "GB", "JP", "RU", "MN", "IT", "AR", "MX", "US", "BR"])
def test_a_block_of_numbers_is_written_as_each_of_them(region: str) -> None:
    chance = random.Random(region)
    for kind in (0, 1, 3):
        example = phonenumbers.example_number_for_type(region, kind)
        if example is None:
            continue
        base = phonenumbers.format_number(example, PhoneNumberFormat.E164)
        for _ in range(60):
            changed = chance.randrange(1, 7)
            e164 = base[:-changed] + "".join(chance.choice("0123456789") for _ in range(changed))
            forms = written_forms(Number(e164, e164=e164)).split("\n")
            try:
                national = phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.NATIONAL)
            except NumberParseException:
                continue
            assert "".join(c for c in national if c.isdigit()) in forms
            assert {e164, e164[1:]} <= set(forms)
