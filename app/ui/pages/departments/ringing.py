# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards of a department that say when callers are offered a callback, and how the system calls them back."""

from __future__ import annotations

from app.domain.departments import DialOrder
from app.ui.pages.departments.binding import RulesSection
from app.ui.pages.departments.words import say_order


class OfferSection(RulesSection):
    """The offer to callers (rows B1, C1, C2)."""

    def __init__(self) -> None:
        super().__init__()
        self.on = self.flag("offer.on")
        self._every_label, self._every = self.whole("offer.every")
        self._after_label, self._after = self.whole("offer.after_wait")
        self._expected_label, self._expected = self.whole("offer.from_expected_wait")
        self._other = self.flag("offer.other_number")
        self._priority = self.flag("offer.to_priority_customers")
        self._closed = self.flag("offer.when_closed")
        self._hours_label, self._hours = self.hours("offer.hours")
        self.retranslate()

    def shown(self) -> None:
        on = self.on.isChecked()
        for field in (
            self._every,
            self._after,
            self._expected,
            self._other,
            self._priority,
            self._closed,
            self._hours,
        ):
            field.setEnabled(on)

    def retranslate(self) -> None:
        #: Heading: callers are offered to be called back
        self.title.setText(self.tr("Offer"))
        self.text.setText(
            self.tr("Callers who wait hear that they can press 1 and be called back, and keep their place.")
        )
        self.on.setText(self.tr("Offer callbacks"))
        self._every_label.setText(self.tr("Again every (seconds)"))
        self._after_label.setText(self.tr("Not before a wait of (seconds)"))
        self._after.explain(lambda: self.tr("0: from the beginning."))
        self._expected_label.setText(self.tr("From an expected wait of (seconds)"))
        self._expected.explain(lambda: self.tr("Offered only when a caller has to expect to wait so long. 0: always."))
        self._other.setText(self.tr("Callers may key in another number"))
        self._priority.setText(self.tr("Also to priority customers"))
        self._closed.setText(self.tr("Also when closed"))
        self._hours_label.setText(self.tr("Hours in which it is offered"))


class RingBackSection(RulesSection):
    """How the system calls back (rows B2, B3, C4, C5)."""

    def __init__(self) -> None:
        super().__init__()
        self.on = self.flag("ring_back.on")
        self._on_note = self.note()
        self._order_label, self.order = self.choice("ring_back.order", DialOrder)
        self._order_note = self.note()
        for order in DialOrder:
            self.order.addItem("", order)
        self._window_label, self._window = self.whole("ring_back.window_minutes")
        self._second_label, self._second = self.whole("ring_back.second_after_minutes")
        self._attempts_label, self._attempts = self.whole("ring_back.attempts")
        self._ring_label, self._ring = self.whole("ring_back.ring_seconds")
        self._front = self.flag("ring_back.at_front")
        self._front_note = self.note()
        self._missed = self.flag("ring_back.missed_calls")
        self._cap_label, self._cap = self.whole("ring_back.most_per_day")
        self._hours_label, self._hours = self.hours("ring_back.hours")
        self.retranslate()

    def shown(self) -> None:
        on = self.on.isChecked()
        for field in (
            self.order,
            self._window,
            self._second,
            self._attempts,
            self._ring,
            self._front,
            self._missed,
            self._cap,
            self._hours,
        ):
            field.setEnabled(on)
        self._second.setEnabled(on and self.value("ring_back.attempts") > 1)

    def retranslate(self) -> None:
        #: Heading: how the system calls customers back
        self.title.setText(self.tr("Ringing back"))
        self.text.setText(self.tr("Who asked for it is called by the system, and connected with an agent."))
        self.on.setText(self.tr("The system calls back by itself"))
        self._on_note.setText(self.tr("Off: agents call from their list of callbacks."))
        self._order_label.setText(self.tr("Whose phone rings first"))
        for number, order in enumerate(DialOrder):
            self.order.setItemText(number, say_order(order))
        self._order_note.setText(
            self.tr(
                "The agent's first: nobody is called without an agent on the line. The customer's first: only as many are "
                "called as agents are free."
            )
        )
        #: The time that a customer is told: "within 10 minutes"
        self._window_label.setText(self.tr("First try within (minutes)"))
        self._window.explain(lambda: self.tr("This is what the caller is told."))
        self._second_label.setText(self.tr("Next try after (minutes)"))
        self._second.explain(lambda: self.tr("When the customer did not answer."))
        self._attempts_label.setText(self.tr("Tries in all"))
        self._attempts.explain(lambda: self.tr("After that the callback stays in the list for the agents."))
        self._ring_label.setText(self.tr("Ring the customer for (seconds)"))
        #: Switch: callbacks come before callers who wait
        self._front.setText(self.tr("Ahead of callers who wait"))
        self._front_note.setText(self.tr("Off: at the place in the queue that the caller gave up."))
        self._missed.setText(self.tr("Call back missed calls too"))
        self._cap_label.setText(self.tr("Calls to one person in a day"))
        self._cap.explain(lambda: self.tr("At most, of all calls that the system places by itself."))
        self._hours_label.setText(self.tr("When customers may be called, by the clock where they are"))
