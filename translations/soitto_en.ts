<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n setting(s) by policies of this computer or user.</source>
        <translation>
            <numerusform>%n setting by a policy of this computer or user.</numerusform>
            <numerusform>%n settings by policies of this computer or user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) by the organisation&apos;s file.</source>
        <translation>
            <numerusform>%n setting by the organisation&apos;s file.</numerusform>
            <numerusform>%n settings by the organisation&apos;s file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message numerus="yes">
        <source>%n recording(s) on this computer</source>
        <translation>
            <numerusform>%n recording on this computer</numerusform>
            <numerusform>%n recordings on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message numerus="yes">
        <source>by %n h</source>
        <translation>
            <numerusform>by %n h</numerusform>
            <numerusform>by %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n callback</numerusform>
            <numerusform>%n callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n min</source>
        <extracomment>Menu entry: postpone a callback by so many minutes</extracomment>
        <translation>
            <numerusform>by %n min</numerusform>
            <numerusform>by %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerInfo</name>
    <message numerus="yes">
        <source>%n open callback(s) in all</source>
        <translation>
            <numerusform>%n open callback in all</numerusform>
            <numerusform>%n open callbacks in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalloutPage</name>
    <message numerus="yes">
        <source>%n registration(s) not saved yet</source>
        <translation>
            <numerusform>%n registration not saved yet</numerusform>
            <numerusform>%n registrations not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsSection</name>
    <message numerus="yes">
        <source>The form is shown: %n field(s).</source>
        <extracomment>A form of so many fields is shown with each call</extracomment>
        <translation>
            <numerusform>The form is shown: %n field.</numerusform>
            <numerusform>The form is shown: %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message numerus="yes">
        <source>%n more: look for them in the contacts.</source>
        <translation>
            <numerusform>%n more: look for them in the contacts.</numerusform>
            <numerusform>%n more: look for them in the contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrmSayings</name>
    <message numerus="yes">
        <source>%n record(s) in the CRM cannot be read. The callbacks are left out, or shown as they were, until they are put right:</source>
        <translation>
            <numerusform>%n record in the CRM cannot be read. The callback is left out, or shown as it was, until it is put right:</numerusform>
            <numerusform>%n records in the CRM cannot be read. The callbacks are left out, or shown as they were, until they are put right:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n value cannot be saved.</numerusform>
            <numerusform>%n values cannot be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueEdit</name>
    <message numerus="yes">
        <source>Call back in %n h</source>
        <translation>
            <numerusform>Call back in %n hour</numerusform>
            <numerusform>Call back in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n min</source>
        <translation>
            <numerusform>Call back in %n minute</numerusform>
            <numerusform>Call back in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds, as a unit</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <translation>
            <numerusform>Give up %n change?</numerusform>
            <numerusform>Give up %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <extracomment>How many filters are in force</extracomment>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) of yours wait for another server.</source>
        <translation>
            <numerusform>%n change of yours waits for another server.</numerusform>
            <numerusform>%n changes of yours wait for another server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers rang while you were busy.</source>
        <translation>
            <numerusform>%n caller rang while you were busy.</numerusform>
            <numerusform>%n callers rang while you were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.</source>
        <translation>
            <numerusform>%n call broke off when the program ended. It is not known whether this customer was reached: please check.</numerusform>
            <numerusform>%n calls broke off when the program ended. It is not known whether these customers were reached: please check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message numerus="yes">
        <source>%n call(s) that nobody answered</source>
        <translation>
            <numerusform>%n call that nobody answered</numerusform>
            <numerusform>%n calls that nobody answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n customer to call back</numerusform>
            <numerusform>%n customers to call back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct line(s)</source>
        <extracomment>Button: how many customers reach this agent directly when they ring back</extracomment>
        <translation>
            <numerusform>%n direct line</numerusform>
            <numerusform>%n direct lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n redials are due</source>
        <translation>
            <numerusform>%n redial is due</numerusform>
            <numerusform>%n redials are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callbacks are due</source>
        <translation>
            <numerusform>%n callback is due</numerusform>
            <numerusform>%n callbacks are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were given %n callbacks</source>
        <translation>
            <numerusform>You were given %n callback</numerusform>
            <numerusform>You were given %n callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers ask to be called back</source>
        <translation>
            <numerusform>%n customer asks to be called back</numerusform>
            <numerusform>%n customers ask to be called back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n new voice message</numerusform>
            <numerusform>%n new voice messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message numerus="yes">
        <source>%n call(s) rated</source>
        <translation>
            <numerusform>%n call rated</numerusform>
            <numerusform>%n calls rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedialSettings</name>
    <message numerus="yes">
        <source>Told %n time(s) today, never for nothing.</source>
        <translation>
            <numerusform>Told %n time today, and not for nothing.</numerusform>
            <numerusform>Told %n times today, never for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s) today, {number} of them for nothing.</source>
        <extracomment>{number} of the %n alarms were dismissed by the agent</extracomment>
        <translation>
            <numerusform>Told %n time today, {number} of them for nothing.</numerusform>
            <numerusform>Told %n times today, {number} of them for nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redials</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>On a button: that many redials more are open, and are shown when it is pressed</extracomment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redial(s) open</source>
        <translation>
            <numerusform>%n redial open</numerusform>
            <numerusform>%n redials open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message numerus="yes">
        <source>%n decision(s) needed</source>
        <translation>
            <numerusform>%n decision needed</numerusform>
            <numerusform>%n decisions needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Offline: %n change waiting</numerusform>
            <numerusform>Offline: %n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n value cannot be saved.</numerusform>
            <numerusform>%n values cannot be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reached by the last try: it becomes a callback, due %n minute(s) later.</source>
        <translation>
            <numerusform>Nobody reached by the last try: it becomes a callback, due %n minute later.</numerusform>
            <numerusform>Nobody reached by the last try: it becomes a callback, due %n minutes later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in {language}.</source>
        <extracomment>So many texts have no words in this {language}</extracomment>
        <translation>
            <numerusform>%n text missing in {language}.</numerusform>
            <numerusform>%n texts missing in {language}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 seconds&quot;</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 1–2 minutes&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n minute</numerusform>
            <numerusform>{least}–%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2–3 seconds&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n second</numerusform>
            <numerusform>{least}–%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 minutes&quot;</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n callback</numerusform>
            <numerusform>%n callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) changed.</source>
        <translation>
            <numerusform>%n callback changed.</numerusform>
            <numerusform>%n callbacks changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) handed over.</source>
        <translation>
            <numerusform>%n callback handed over.</numerusform>
            <numerusform>%n callbacks handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) postponed.</source>
        <translation>
            <numerusform>%n callback postponed.</numerusform>
            <numerusform>%n callbacks postponed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation>
            <numerusform>%n callback deleted.</numerusform>
            <numerusform>%n callbacks deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n callback(s).</source>
        <translation>
            <numerusform>Undone for %n callback.</numerusform>
            <numerusform>Undone for %n callbacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by a colleague.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n is being called by a colleague.</numerusform>
            <numerusform>%n are being called by a colleague.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are closed already.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n is closed already.</numerusform>
            <numerusform>%n are closed already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) stay until somebody has talked with the customer.</source>
        <extracomment>Of several callbacks, so many were left as they were: they leave the list only by a talk</extracomment>
        <translation>
            <numerusform>%n missed call stays until somebody has talked with the customer.</numerusform>
            <numerusform>%n missed calls stay until somebody has talked with the customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are due at that time or later already.</source>
        <extracomment>Of several callbacks that were postponed, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n is due at that time or later already.</numerusform>
            <numerusform>%n are due at that time or later already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed since.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>%n was changed since.</numerusform>
            <numerusform>%n were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it is too late.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>For %n callback it is too late.</numerusform>
            <numerusform>For %n callbacks it is too late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not there any more.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n is not there any more.</numerusform>
            <numerusform>%n are not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by {name}.</source>
        <extracomment>Of several callbacks, so many were left as they were; {name} is a colleague</extracomment>
        <translation>
            <numerusform>%n is being called by {name}.</numerusform>
            <numerusform>%n are being called by {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was/they were: {why}</source>
        <extracomment>So many callbacks, and a sentence that says why they were left as they were</extracomment>
        <translation>
            <numerusform>%n left as it was: {why}</numerusform>
            <numerusform>%n left as they were: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message numerus="yes">
        <source>%n customers asked for a callback.</source>
        <translation>
            <numerusform>%n customer asked for a callback.</numerusform>
            <numerusform>%n customers asked for a callback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers rang in vain.</source>
        <translation>
            <numerusform>%n customer rang in vain.</numerusform>
            <numerusform>%n customers rang in vain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice messages were left.</source>
        <translation>
            <numerusform>%n voice message was left.</numerusform>
            <numerusform>%n voice messages were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPopup</name>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused by the server and stand on the page Sync.</source>
        <translation>
            <numerusform>%n change was refused by the server and stands on the page Sync.</numerusform>
            <numerusform>%n changes were refused by the server and stand on the page Sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision.</source>
        <translation>
            <numerusform>%n change needs your decision.</numerusform>
            <numerusform>%n changes need your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>The CRM does not answer. %n request(s) wait at the switchboard.</source>
        <translation>
            <numerusform>The CRM does not answer. %n request waits at the switchboard.</numerusform>
            <numerusform>The CRM does not answer. %n requests wait at the switchboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>They still wait for your call. %n of them since before.</source>
        <extracomment>How many of the overdue callbacks were due before the days that are shown</extracomment>
        <translation>
            <numerusform>They still wait for your call. %n of them has waited since before.</numerusform>
            <numerusform>They still wait for your call. %n of them have waited since before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered call(s) without a rating.</source>
        <translation>
            <numerusform>%n answered call without a rating.</numerusform>
            <numerusform>%n answered calls without a rating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n callback(s) due</source>
        <translation>
            <numerusform>%n callback due</numerusform>
            <numerusform>%n callbacks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>How many voice messages nobody has heard yet</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
</TS>
