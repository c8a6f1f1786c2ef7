<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>CallPage</name>
    <message>
        <source>Keypad</source>
        <extracomment>Shows and hides the keys that send tones during a call</extracomment>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>Send tones, for menus that ask for a digit</source>
        <translation>Hangjelek küldése számot kérő menükhöz</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Hívás bontása</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (F3)</source>
        <translation>A hívó értékelése és a hívás bontása (F3)</translation>
    </message>
    <message>
        <source>Stop calling (F3)</source>
        <translation>Hívás megszakítása (F3)</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>A hívás hossza</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tartás</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>On a button: the customer waits / the talk goes on</extracomment>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Némítás</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>On a button: switch the microphone on / off</extracomment>
        <translation>Feloldás</translation>
    </message>
    <message>
        <source>{state} · muted</source>
        <extracomment>{state} is the state of the call, such as &quot;In call&quot;</extracomment>
        <translation>{state} · némítva</translation>
    </message>
    <message>
        <source>Go on talking (F6)</source>
        <translation>Beszélgetés folytatása (F6)</translation>
    </message>
    <message>
        <source>Let the customer wait (F6)</source>
        <translation>Az ügyfél várakoztatása (F6)</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Mikrofon bekapcsolása (F7)</translation>
    </message>
    <message>
        <source>Switch the microphone off (F7)</source>
        <translation>Mikrofon kikapcsolása (F7)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>On a button: stop calling before the other side has answered</extracomment>
        <translation>Megszakítás…</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>Megszakítás</translation>
    </message>
</context>
<context>
    <name>CallbackDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Hívás…</translation>
    </message>
</context>
<context>
    <name>CallbackDialog</name>
    <message>
        <source>CallBack</source>
        <extracomment>Heading of the form that makes a callback; CallBack is the name of the button</extracomment>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Save callback</source>
        <translation>Visszahívás mentése</translation>
    </message>
    <message>
        <source>Edit callback</source>
        <translation>Visszahívás módosítása</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Mentés (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CallbackFormWidget</name>
    <message>
        <source>{count} of {limit} characters</source>
        <extracomment>How much of a text field is used, such as &quot;9,500 of 10,000 characters&quot;</extracomment>
        <translation>{count} / {limit} karakter</translation>
    </message>
    <message>
        <source>Too long: {count} characters, {limit} fit. Nothing has been cut off.</source>
        <extracomment>A text field holds too much; nothing is cut off</extracomment>
        <translation>Túl hosszú: {count} karakter, legfeljebb {limit} fér el. Semmi sem veszett el.</translation>
    </message>
    <message>
        <source>No reason</source>
        <extracomment>Choice in the list of reasons</extracomment>
        <translation>Nincs ok megadva</translation>
    </message>
    <message>
        <source>me ({name})</source>
        <extracomment>The signed-in agent as the owner of a callback</extracomment>
        <translation>én ({name})</translation>
    </message>
    <message>
        <source>anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>bárki a sorból</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Label of a field: telephone number</extracomment>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label of a field: the time of the callback</extracomment>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field: why the customer is to be called back</extracomment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Label of a field: the employee the callback is assigned to</extracomment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>Due</source>
        <extracomment>Heading of the column that says when to call back</extracomment>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading: telephone number</extracomment>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why the customer is to be called back</extracomment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Heading: the employee the callback is assigned to</extracomment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading: how often they were called already</extracomment>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>me</source>
        <translation>én</translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <extracomment>Status: a colleague is calling this customer at this moment</extracomment>
        <translation>{name} épp hívja</translation>
    </message>
    <message>
        <source>You are calling</source>
        <translation>Ön épp hívja</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <extracomment>Attempts so far and how many there may be: &quot;2 of 5&quot;</extracomment>
        <translation>{count}/{most}</translation>
    </message>
    <message>
        <source>{attempts} · {result}</source>
        <extracomment>Attempts so far and how the last one ended: &quot;2 of 5 · No answer&quot;</extracomment>
        <translation>{attempts} · {result}</translation>
    </message>
    <message>
        <source>May be tried again: {time}</source>
        <extracomment>Tooltip: after a failed attempt a callback may be tried again at this time</extracomment>
        <translation>Újra megpróbálható: {time}</translation>
    </message>
    <message>
        <source>Closed by {name}, {time}</source>
        <extracomment>Tooltip of a closed callback: who closed it and when</extracomment>
        <translation>Lezárta: {name}, {time}</translation>
    </message>
    <message>
        <source>Not sent to the CRM yet</source>
        <translation>Még nincs elküldve a CRM-be</translation>
    </message>
</context>
<context>
    <name>CallbackModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Rendezés: {column}</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading of the column with the buttons of a row, for screen readers</extracomment>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Betöltés</translation>
    </message>
    <message>
        <source>More actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a closed callback&apos;s row</extracomment>
        <translation>További műveletek: {customer}</translation>
    </message>
    <message>
        <source>Call, close by flag, more actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a row</extracomment>
        <translation>Hívás, lezárás hívás nélkül, további műveletek: {customer}</translation>
    </message>
</context>
<context>
    <name>CallbackTable</name>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Hívás (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close without calling (Ctrl+G)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Lezárás hívás nélkül (Ctrl+G)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Továbbiak (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>{name} is calling {customer} now.</source>
        <translation>{name} épp most hívja: {customer}.</translation>
    </message>
    <message>
        <source>{customer}: {status}</source>
        <extracomment>{customer} is a name or number, {status} is &quot;Answered by agent&quot;</extracomment>
        <translation>{customer}: {status}</translation>
    </message>
    <message>
        <source>Callback deleted: {customer}</source>
        <translation>Visszahívás törölve: {customer}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Too late: the callback of {customer} is deleted.</source>
        <translation>Már nem vonható vissza, a visszahívás törölve: {customer}.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Mentve: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the report that was just saved</extracomment>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>{shown} · {due}</source>
        <extracomment>How many callbacks are due now Below the list: how many callbacks it shows, and how many are due now</extracomment>
        <translation>{shown} · {due}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Próbálja most</translation>
    </message>
    <message>
        <source>No connection to the server. You can go on working: changes are kept and sent later.</source>
        <translation>Nincs kapcsolat a szerverrel. Folytathatja a munkát: a módosítások megmaradnak, és később lesznek elküldve.</translation>
    </message>
    <message>
        <source>{customer}: postponed. New time: {time}</source>
        <extracomment>{customer} is a name or number, {time} is when: &quot;14:30&quot;, &quot;tomorrow 09:00&quot;</extracomment>
        <translation>{customer}: elhalasztva. Új időpont: {time}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>Rendezés</translation>
    </message>
    <message>
        <source>No connection to the server. The list was last updated: {time}. Changes are kept and sent later.</source>
        <extracomment>{time} is a time of day or a date, such as 14:30</extracomment>
        <translation>Nincs kapcsolat a szerverrel. A lista frissítve: {time}. A módosítások megmaradnak, és később lesznek elküldve.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>A lista nem jeleníthető meg</translation>
    </message>
    <message>
        <source>Loading the callbacks…</source>
        <translation>Visszahívások betöltése…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nincs találat erre: „{text}”</translation>
    </message>
    <message>
        <source>Names, numbers and notes were searched.</source>
        <translation>A keresés a nevekre, számokra és megjegyzésekre terjedt ki.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
    <message>
        <source>No callbacks here</source>
        <translation>Itt nincs visszahívás</translation>
    </message>
    <message>
        <source>No callback fits what is chosen above the list.</source>
        <translation>Egy visszahívás sem felel meg a lista fölött kiválasztott szűrőknek.</translation>
    </message>
    <message>
        <source>Show everything to do</source>
        <translation>Minden teendő mutatása</translation>
    </message>
    <message>
        <source>New callbacks come from your calls, from the dialpad&apos;s CallBack button and from the server.</source>
        <translation>Új visszahívás a hívásaiból, a tárcsázó Visszahívás gombjával és a szerverről érkezhet.</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Senki sem vár visszahívásra</translation>
    </message>
    <message>
        <source>Show closed callbacks</source>
        <translation>Lezárt visszahívások</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of the list: my own callbacks</extracomment>
        <translation>Saját</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Filter of the list: callbacks that anyone in the queue may take</extracomment>
        <translation>Sor</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the list: everybody&apos;s callbacks</extracomment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Filter of the list: what can be called now or later</extracomment>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Due now</source>
        <extracomment>Filter of the list: callbacks whose time has come</extracomment>
        <translation>Most esedékes</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>Filter of the list: every callback that is not closed</extracomment>
        <translation>Minden nyitott</translation>
    </message>
    <message>
        <source>All closed</source>
        <extracomment>Filter of the list: every callback that is over</extracomment>
        <translation>Minden lezárt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Név, szám vagy megjegyzés</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Keresés (Ctrl+F)</translation>
    </message>
    <message>
        <source>Excel</source>
        <extracomment>Button: save the list as an Excel file</extracomment>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the list as shown as an Excel file (Ctrl+E)</source>
        <translation>A látható lista mentése Excel-fájlba (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save the list as an Excel file</source>
        <translation>A lista mentése Excel-fájlba</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Jelentés mentése…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>A jelentés folyamata</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Jelentés megszakítása</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Menu entry: call the customer of this row</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Close without calling…</source>
        <extracomment>Menu entry: close a callback by a registered contact type</extracomment>
        <translation>Lezárás hívás nélkül…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Átadás…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <extracomment>Menu entry: move a callback to a later time</extracomment>
        <translation>Halasztás…</translation>
    </message>
    <message>
        <source>Answered by agent</source>
        <comment>menu</comment>
        <translation>Operátor fogadta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Szám másolása</translation>
    </message>
    <message numerus="yes">
        <source>by %n h</source>
        <translation>
            <numerusform>%n órával</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n visszahívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n esedékes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n min</source>
        <extracomment>Menu entry: postpone a callback by so many minutes</extracomment>
        <translation>
            <numerusform>%n perccel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialPage</name>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Hívandó szám</translation>
    </message>
    <message>
        <source>Number to call (Ctrl+D)</source>
        <translation>Hívandó szám (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Utolsó számjegy törlése</translation>
    </message>
    <message>
        <source>Delete the last digit; keep pressed to clear</source>
        <translation>Utolsó számjegy törlése; hosszan nyomva az egész számot törli</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>The button of the Mongolian manual: CallBack; makes a promise to call this number later</extracomment>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Plan a callback to this number without calling now (Ctrl+N)</source>
        <translation>Visszahívás ütemezése erre a számra, azonnali hívás nélkül (Ctrl+N)</translation>
    </message>
    <message>
        <source>Calls to this number cost extra.</source>
        <translation>Ez a szám emelt díjas.</translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation>Írjon vagy illesszen be egy számot.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Hívás…</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Hívás mégis</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call this number now (Enter)</source>
        <translation>A szám hívása most (Enter)</translation>
    </message>
</context>
<context>
    <name>Dialpad</name>
    <message>
        <source>Star</source>
        <translation>Csillag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Kettőskereszt</translation>
    </message>
    <message>
        <source>Keep pressed for +</source>
        <translation>Hosszan nyomva: +</translation>
    </message>
</context>
<context>
    <name>DueEdit</name>
    <message>
        <source>your time ({city})</source>
        <extracomment>Whose clock a time is meant by: the agent&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>saját idő ({city})</translation>
    </message>
    <message>
        <source>customer&apos;s time ({city})</source>
        <extracomment>Whose clock a time is meant by: the customer&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>ügyfél ideje ({city})</translation>
    </message>
    <message>
        <source>Use {time}</source>
        <extracomment>Button: take the first time after the hour that the clocks skip</extracomment>
        <translation>Legyen {time}</translation>
    </message>
    <message>
        <source>{time} for you</source>
        <extracomment>The time where the agent sits, when the callback was promised by another clock</extracomment>
        <translation>Önnél {time}</translation>
    </message>
    <message>
        <source>Date and time of the callback</source>
        <translation>A visszahívás dátuma és ideje</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>Kinek az ideje szerint</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Holnap {time}</translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>Az első</translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>A második</translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n h</source>
        <translation>
            <numerusform>Visszahívás %n óra múlva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n min</source>
        <translation>
            <numerusform>Visszahívás %n perc múlva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCallDialog</name>
    <message>
        <source>The call is over. Rate it all the same: everything is kept.</source>
        <translation>A hívás véget ért. Kérjük, így is értékelje: minden adat megmarad.</translation>
    </message>
    <message>
        <source>How did the caller behave?</source>
        <extracomment>Asked at the end of a call; five faces answer it</extracomment>
        <translation>Hogyan viselkedett a hívó?</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Hívás bontása</translation>
    </message>
    <message>
        <source>{customer} · {number}</source>
        <extracomment>Name of the customer and the number</extracomment>
        <translation>{customer} · {number}</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>Name of the green button that makes a callback</extracomment>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Promise to call back (Ctrl+B)</source>
        <translation>Visszahívás ígérete (Ctrl+B)</translation>
    </message>
    <message>
        <source>Close without rating</source>
        <translation>Bezárás értékelés nélkül</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Vissza a híváshoz</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Ablak bezárása (Esc)</translation>
    </message>
    <message>
        <source>Answered by agent: close the open callback</source>
        <translation>Operátor fogadta: a nyitott visszahívás lezárása</translation>
    </message>
    <message>
        <source>Due: {due}</source>
        <extracomment>An open callback; {due} is when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>Időpont: {due}</translation>
    </message>
    <message>
        <source>{reason} · due: {due}</source>
        <extracomment>An open callback: why, and when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>{reason} · időpont: {due}</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>callbacks {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>visszahívások {date} {time}</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Heading in the report: the contact type a callback was closed with</extracomment>
        <translation>Lezárás oka</translation>
    </message>
    <message>
        <source>Attempts at most</source>
        <extracomment>Heading in the report: after how many attempts without success a callback is given up</extracomment>
        <translation>Kísérlet legfeljebb</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading in the report: how the last attempt ended</extracomment>
        <translation>Utolsó eredmény</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading in the report: where the callback came from</extracomment>
        <translation>Eredet</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading in the report: when the callback was made</extracomment>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading in the report: who made the callback</extracomment>
        <translation>Létrehozta</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Heading in the report: when the callback was closed</extracomment>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>Closed by</source>
        <extracomment>Heading in the report: who closed the callback</extracomment>
        <translation>Lezárta</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>A jelentés mentése nem sikerült: ebbe a mappába Ön nem írhat.</translation>
    </message>
    <message>
        <source>The report could not be saved: the folder for reports is not there.</source>
        <translation>A jelentés mentése nem sikerült: a jelentések mappája nem található.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>A jelentés mentése nem sikerült.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Visszahívások</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Very angry</source>
        <extracomment>How the caller behaved, worst of five</extracomment>
        <translation>Nagyon dühös</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>How the caller behaved, second worst of five</extracomment>
        <translation>Elégedetlen</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>How the caller behaved, the middle of five</extracomment>
        <translation>Semleges</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>How the caller behaved, second best of five</extracomment>
        <translation>Barátságos</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>How the caller behaved, best of five</extracomment>
        <translation>Lelkes</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <extracomment>Tooltip of a face: what it means and the key that chooses it</extracomment>
        <translation>{name} ({key} billentyű)</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Close without calling</source>
        <translation>Lezárás hívás nélkül</translation>
    </message>
    <message>
        <source>Close callback</source>
        <translation>Lezárás</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <extracomment>Label of a list of contact types, such as &quot;Solved&quot; or &quot;Wrong number&quot;</extracomment>
        <translation>Hogyan zárult?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <extracomment>Due at this very minute</extracomment>
        <translation>most</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n nap késés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n óra késés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n perc késés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n perc múlva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n óra</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>holnap {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az imént</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n perce</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>tegnap {time}</translation>
    </message>
    <message>
        <source>{date}, {time} ({zone}, {offset})</source>
        <extracomment>Date with weekday, time, and in brackets the time zone&apos;s name and offset, such as UTC+08:00</extracomment>
        <translation>{date}, {time} ({zone}, {offset})</translation>
    </message>
    <message>
        <source>{time} for the customer</source>
        <extracomment>The time of day where the customer lives</extracomment>
        <translation>az ügyfélnél {time}</translation>
    </message>
    <message>
        <source>{weekday} {time} for the customer</source>
        <extracomment>The weekday and time of day where the customer lives, when it is another day there</extracomment>
        <translation>az ügyfélnél {weekday} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds, as a unit</extracomment>
        <translation>
            <numerusform>%n mp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Button: give the callback to the chosen person</extracomment>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Kolléga keresése</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kollégák</translation>
    </message>
    <message>
        <source>Anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>Bárki a sorból</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <extracomment>The signed-in agent in a list of people</extracomment>
        <translation>{name} (én)</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Incoming call</source>
        <translation>Bejövő hívás</translation>
    </message>
    <message>
        <source>Answering…</source>
        <extracomment>On a button: take the incoming call</extracomment>
        <translation>Fogadás…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Fogadás</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Hívás fogadása (F2)</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>On a button: refuse the incoming call</extracomment>
        <translation>Elutasítás…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Elutasítás</translation>
    </message>
    <message>
        <source>Refuse the call; the caller hears the busy tone</source>
        <translation>Hívás elutasítása; a hívó foglalt jelzést hall</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are not signed in: there is no list, and no calls come.</source>
        <translation>Ön nincs bejelentkezve: nem látja a listát, és nem érkeznek hívások.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Callback planned: {who}, {when}</source>
        <extracomment>{who} is a customer or a number, {when} such as &quot;in 30 min&quot;, &quot;14:30&quot; or &quot;tomorrow 9:00&quot;</extracomment>
        <translation>Visszahívás ütemezve: {who}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list</extracomment>
        <translation>Mutatás</translation>
    </message>
    <message>
        <source>The phone stopped and was started again. A call that was up has ended.</source>
        <translation>A telefon leállt, majd újraindult. Ha volt folyamatban lévő hívás, az megszakadt.</translation>
    </message>
    <message>
        <source>A change was refused by the server. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>A szerver elutasított egy módosítást. {reason}</translation>
    </message>
    <message>
        <source>{who} rang while you were busy.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who}: hívta Önt, amíg foglalt volt.</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>{who}: somebody else changed the same field at the same time. Their version was kept.</source>
        <extracomment>{who} is a customer; what follows is a list of fields with two values each</extracomment>
        <translation>{who}: valaki más ugyanakkor ugyanazt a mezőt módosította. Az ő változata maradt meg.</translation>
    </message>
    <message>
        <source>You are in a call. Closing the program ends it.</source>
        <translation>Ön hívásban van. A program bezárása bontja a hívást.</translation>
    </message>
    <message>
        <source>{field}: yours was “{mine}”, theirs is “{theirs}”.</source>
        <extracomment>{field} is the name of a field, {mine} and {theirs} are its two values</extracomment>
        <translation>{field}: az Öné „{mine}” volt, a másiké „{theirs}”.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). It is in the log; you can go on.</source>
        <extracomment>{kind} is a technical word for the log</extracomment>
        <translation>Hiba történt a programban ({kind}). A naplóba bekerült; folytathatja a munkát.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Bezárás mégis</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Bezárás…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.</source>
        <translation>
            <numerusform>A program leállásakor %n hívás megszakadt. Nem tudható, hogy sikerült-e elérni az ügyfelet: kérjük, ellenőrizze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Értesítés bezárása</translation>
    </message>
    <message>
        <source>{action} ({seconds} s)</source>
        <extracomment>{action} is what the button does, such as Undo; {seconds} is how many seconds are left to press it</extracomment>
        <translation>{action} ({seconds} mp)</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <source>Phone</source>
        <extracomment>The right side of the window, as a screen reader calls it</extracomment>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <extracomment>Heading: move a callback to a later time
----------
Button: move the callback to the chosen time</extracomment>
        <translation>Halasztás</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Rate the caller</source>
        <translation>Hívó értékelése</translation>
    </message>
    <message>
        <source>Say how the caller behaved; a callback can be made there too (F3)</source>
        <translation>A hívó viselkedésének értékelése; itt visszahívás is rögzíthető (F3)</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Plan a callback to this number</source>
        <translation>Visszahívás ütemezése erre a számra</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Újrahívás</translation>
    </message>
    <message>
        <source>Call this number once more</source>
        <translation>A szám hívása még egyszer</translation>
    </message>
    <message>
        <source>Back to the dialpad</source>
        <translation>Vissza a tárcsázóhoz</translation>
    </message>
    <message>
        <source>Back to the dialpad (Esc)</source>
        <translation>Vissza a tárcsázóhoz (Esc)</translation>
    </message>
    <message>
        <source>The line broke off after {time}.</source>
        <translation>A vonal megszakadt. A hívás hossza: {time}.</translation>
    </message>
    <message>
        <source>The call is over. It took {time}.</source>
        <translation>A hívás véget ért. A hívás hossza: {time}.</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>{name} is calling this customer now (until {time} at most).</source>
        <extracomment>{name} is a colleague, {time} a time of day</extracomment>
        <translation>{name} épp most hívja ezt az ügyfelet (legkésőbb eddig: {time}).</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Ez a visszahívás már le van zárva.</translation>
    </message>
    <message>
        <source>This callback is no longer reserved for you.</source>
        <translation>Ez a visszahívás már nincs Önnek fenntartva.</translation>
    </message>
    <message>
        <source>This time is already over. Choose a later one.</source>
        <translation>Ez az időpont már elmúlt. Kérjük, válasszon későbbit.</translation>
    </message>
    <message>
        <source>The clocks skip this time. The next time there is: {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Az óraátállítás miatt ez az időpont kimarad. A következő lehetséges időpont: {time}.</translation>
    </message>
    <message>
        <source>The clocks show this time twice. Choose the first or the second one.</source>
        <translation>Az óraátállítás miatt ez az időpont kétszer fordul elő. Kérjük, válassza az elsőt vagy a másodikat.</translation>
    </message>
    <message>
        <source>{field}: at most {limit} characters.</source>
        <extracomment>{field} is the name of a field, such as Note</extracomment>
        <translation>{field}: legfeljebb {limit} karakter.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Nothing was changed.</source>
        <translation>A számítógép lemeze megtelt. Semmi sem módosult.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>A jelentés megszakítva.</translation>
    </message>
    <message>
        <source>The phone is starting again. Try again in a moment.</source>
        <translation>A telefon újraindul. Kérjük, próbálja meg egy pillanat múlva.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Ez most nem lehetséges.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Egy fájl olvasása vagy írása nem sikerült.</translation>
    </message>
    <message>
        <source>This took too long. Try again.</source>
        <translation>Ez túl sokáig tartott. Kérjük, próbálja újra.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your data is safe; try again.</source>
        <translation>Váratlan hiba történt. Az adatai biztonságban vannak; kérjük, próbálja újra.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>A felhasználónév vagy a jelszó nem megfelelő.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Ön nincs bejelentkezve.</translation>
    </message>
    <message>
        <source>You have been signed in for a long time. Sign in again.</source>
        <translation>Ön régóta be van jelentkezve. Kérjük, jelentkezzen be újra.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>A szerver lemeze megtelt.</translation>
    </message>
    <message>
        <source>The server does not know this record any more.</source>
        <translation>Ez a bejegyzés már nincs meg a szerveren.</translation>
    </message>
    <message>
        <source>There is an open callback for this person already.</source>
        <translation>Ehhez a személyhez már tartozik nyitott visszahívás.</translation>
    </message>
    <message>
        <source>A text is too long for the server.</source>
        <translation>Az egyik szöveg túl hosszú a szerver számára.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network.</source>
        <translation>A szerver nem érhető el. Kérjük, ellenőrizze a címet és a hálózatot.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>A szerver újbóli bejelentkezést kér.</translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation>Ehhez nincs jogosultsága.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Időközben valaki más módosította.</translation>
    </message>
    <message>
        <source>The server asks for a short pause. Try again in a moment.</source>
        <translation>A szerver rövid szünetet kér. Kérjük, próbálja meg egy pillanat múlva.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Soitto server.</source>
        <translation>Ezen a címen nem Soitto-szerver válaszol.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>A szerver ezt elutasította ({code}).</translation>
    </message>
    <message>
        <source>No phone line is set up. Enter it in the settings.</source>
        <translation>Nincs telefonvonal beállítva. Kérjük, adja meg a beállításokban.</translation>
    </message>
    <message>
        <source>The phone line&apos;s settings are not complete. Check them in the settings.</source>
        <translation>A telefonvonal adatai hiányosak. Kérjük, ellenőrizze a beállításokban.</translation>
    </message>
    <message>
        <source>You are in a call. End it first.</source>
        <translation>Ön hívásban van. Kérjük, előbb bontsa a hívást.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Ez a hívás véget ért.</translation>
    </message>
    <message>
        <source>The phone cannot dial this number.</source>
        <translation>A telefon nem tudja tárcsázni ezt a számot.</translation>
    </message>
    <message>
        <source>These characters cannot be sent as tones.</source>
        <translation>Ezek a karakterek nem küldhetők el hangjelként.</translation>
    </message>
    <message>
        <source>This call has been placed already.</source>
        <translation>Ez a hívás már elindult.</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Dial it on the dialpad to confirm.</source>
        <translation>Ez a szám emelt díjas. Megerősítésként hívja a tárcsázóról.</translation>
    </message>
    <message>
        <source>Without the server nobody else would see that you are calling. Try again when online.</source>
        <translation>Szerver nélkül senki más nem látná, hogy Ön épp hívja az ügyfelet. Kérjük, próbálja újra, ha helyreállt a kapcsolat.</translation>
    </message>
    <message>
        <source>The chosen headset or microphone is not there.</source>
        <translation>A kiválasztott fejhallgató vagy mikrofon nincs csatlakoztatva.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port.</source>
        <translation>A telefon hálózati portját egy másik program használja.</translation>
    </message>
    <message>
        <source>The phone did not answer in time. Try again.</source>
        <translation>A telefon nem válaszolt időben. Kérjük, próbálja újra.</translation>
    </message>
    <message>
        <source>The phone refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>A telefon ezt elutasította ({code}).</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Írjon be egy számot.</translation>
    </message>
    <message>
        <source>A number has digits only; this has other characters.</source>
        <translation>A telefonszám csak számjegyekből állhat; ebben más karakter is van.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Ez a szám túl rövid.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Ez a szám túl hosszú.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Nincs ilyen telefonszám.</translation>
    </message>
    <message>
        <source>There is no such country code.</source>
        <translation>Nincs ilyen országhívószám.</translation>
    </message>
    <message>
        <source>This is not a SIP address (name@host).</source>
        <translation>Ez nem SIP-cím (név@cím).</translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>mobil</translation>
    </message>
    <message>
        <source>landline</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>vezetékes</translation>
    </message>
    <message>
        <source>free of charge</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>ingyenes</translation>
    </message>
    <message>
        <source>extra charge</source>
        <extracomment>Kind of telephone number: calls to it cost more</extracomment>
        <translation>emelt díjas</translation>
    </message>
    <message>
        <source>short number</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>rövid szám</translation>
    </message>
    <message>
        <source>SIP address</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>SIP-cím</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Oroszország</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Magyarország</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnország</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Egyesült Királyság</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Egyesült Államok</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Németország</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Ausztria</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Svédország</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvégia</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Észtország</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Románia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Szlovákia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrajna</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazahsztán</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kína</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Dél-Korea</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japán</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Result of a call</extracomment>
        <translation>Fogadva</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Result of a call</extracomment>
        <translation>Nem fogadott</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Result of a call</extracomment>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>Result of a call: a colleague took it</extracomment>
        <translation>Kolléga fogadta</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Result of a call: the line is engaged</extracomment>
        <translation>Foglalt</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Result of a call</extracomment>
        <translation>Nem vette fel</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>Result of a call: phone off, or out of reach</extracomment>
        <translation>Nem kapcsolható</translation>
    </message>
    <message>
        <source>Number not in service</source>
        <extracomment>Result of a call: no such number</extracomment>
        <translation>Nem létező szám</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Result of a call: the caller gave up before the answer</extracomment>
        <translation>Megszakítva</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Result of a call</extracomment>
        <translation>Ismeretlen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>Status of a callback: its time has not come yet</extracomment>
        <translation>Ütemezve</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Status of a callback: it is time to call</extracomment>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Status of a callback: its time is over</extracomment>
        <translation>Késésben</translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>Status of a callback: somebody is calling the customer now</extracomment>
        <translation>Hívás folyamatban</translation>
    </message>
    <message>
        <source>Waiting after an attempt</source>
        <extracomment>Status of a callback: hidden for a while after a failed attempt</extracomment>
        <translation>Kísérlet után vár</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <extracomment>Status of a callback: all attempts are used up</extracomment>
        <translation>Nincs több kísérlet</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Status of a callback: dialled from the list and reached (Mongolian manual: Амжилттай холбогдсон)</extracomment>
        <translation>Sikeres visszahívás</translation>
    </message>
    <message>
        <source>Answered by agent</source>
        <extracomment>Status of a callback: the customer rang in first (Mongolian manual: Агент хариу өгсөн)</extracomment>
        <translation>Operátor fogadta</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Status of a callback: closed by the flag, without dialling</extracomment>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of a callback</extracomment>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of a callback: it was not called in time and is no longer valid</extracomment>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>State of a call</extracomment>
        <translation>Kapcsolás…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <extracomment>State of a call: the customer&apos;s phone rings</extracomment>
        <translation>Kicseng…</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>State of a call: the customer rings the agent</extracomment>
        <translation>Bejövő hívás</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of a call</comment>
        <extracomment>The customer and the agent are talking</extracomment>
        <translation>Hívásban</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>where a callback came from</comment>
        <extracomment>Where a callback came from: the caller chose it while waiting</extracomment>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a call: the customer waits</extracomment>
        <translation>Tartásban</translation>
    </message>
    <message>
        <source>Call ended</source>
        <extracomment>State of a call</extracomment>
        <translation>Hívás vége</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>State of the agent</extracomment>
        <translation>Kijelentkezve</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the agent: calls may come</extracomment>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of the agent</extracomment>
        <translation>Szünet</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of the agent: a customer rings in</extracomment>
        <translation>Csörög</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of the agent: dialling</extracomment>
        <translation>Kapcsolás</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of the agent</comment>
        <extracomment>The agent is talking with a customer</extracomment>
        <translation>Hívásban</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>State of the agent: work after a call</extracomment>
        <translation>Utómunka</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Alacsony</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Normál</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Magas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Where a callback came from: made during a call</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Dialpad</source>
        <extracomment>Where a callback came from: made without a call, from the dialpad</extracomment>
        <translation>Tárcsázó</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Nem fogadott hívás</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Hangposta</translation>
    </message>
    <message>
        <source>Dropped call</source>
        <extracomment>Where a callback came from: the line broke off</extracomment>
        <translation>Megszakadt hívás</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>The phone is registered: calls can come and go.</source>
        <translation>A telefon regisztrálva van: fogadhat és indíthat hívásokat.</translation>
    </message>
    <message>
        <source>The phone is being registered.</source>
        <translation>A telefon regisztrálása folyamatban.</translation>
    </message>
    <message>
        <source>The phone calls the exchange directly, without registration.</source>
        <translation>A telefon regisztráció nélkül, közvetlenül hívja a telefonközpontot.</translation>
    </message>
    <message>
        <source>The exchange refuses the phone&apos;s user name or password.</source>
        <translation>A telefonközpont elutasítja a telefon felhasználónevét vagy jelszavát.</translation>
    </message>
    <message>
        <source>The exchange does not know the phone&apos;s user name.</source>
        <translation>A telefonközpont nem ismeri a telefon felhasználónevét.</translation>
    </message>
    <message>
        <source>The exchange does not answer. The phone keeps trying.</source>
        <translation>A telefonközpont nem válaszol. A telefon tovább próbálkozik.</translation>
    </message>
    <message>
        <source>The phone could not be registered ({code}). It keeps trying.</source>
        <extracomment>{code} is a SIP status such as 480</extracomment>
        <translation>A telefon regisztrálása nem sikerült ({code}). A telefon tovább próbálkozik.</translation>
    </message>
    <message>
        <source>Soitto is already running here. Look for its window; if you just closed it, wait a moment.</source>
        <translation>A Soitto itt már fut. Keresse meg az ablakát; ha az imént zárta be, várjon egy kicsit.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Jelentkezzen be újra</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>Szerverhiba</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nincs kapcsolat</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Szinkronizálás…</translation>
    </message>
    <message>
        <source>Synced</source>
        <extracomment>All changes have reached the server</extracomment>
        <translation>Szinkronban</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>field of a callback</comment>
        <extracomment>The queue a callback belongs to, such as sales</extracomment>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Reserved until</source>
        <extracomment>Until when a callback is its owner&apos;s alone</extracomment>
        <translation>Fenntartás vége</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When to call back</extracomment>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Érvényesség vége</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Field: why a callback was closed without a call, such as Wrong number</extracomment>
        <translation>Lezárás oka</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n elutasított módosítás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n módosítás vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Nincs kapcsolat: %n módosítás vár</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Fiók</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Soitto-szerver címe</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Bejelentkezve</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kijelentkezés</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Your line at the exchange. The password is kept in the computer&apos;s credential store.</source>
        <translation>Az Ön vonala a telefonközpontban. A jelszót a számítógép biztonságos jelszótára őrzi.</translation>
    </message>
    <message>
        <source>User or extension</source>
        <translation>Felhasználó vagy mellék</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks, and your account on it.</source>
        <translation>A visszahívásait tároló szerver és az Ön fiókja rajta.</translation>
    </message>
    <message>
        <source>Phone server (SIP)</source>
        <translation>Telefonszerver (SIP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>How SIP messages travel: UDP or TCP</extracomment>
        <translation>Átvitel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>Register at the server</source>
        <translation>Regisztrálás a szerveren</translation>
    </message>
    <message>
        <source>Most exchanges send calls only to registered phones. Without it calls go straight to the server.</source>
        <translation>A legtöbb telefonközpont csak regisztrált telefonra küld hívást. Regisztrálás nélkül a hívások közvetlenül a szerverre mennek.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Nyelv és megjelenés</translation>
    </message>
    <message>
        <source>Changes show at once, in open windows too.</source>
        <translation>A módosítások azonnal láthatók, a nyitott ablakokban is.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Light or dark colours</extracomment>
        <translation>Színek</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>A számítógép szerint</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Régió</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country; times are shown in this time zone.</source>
        <translation>Az országhívószám nélkül beírt számok ebbe az országba tartoznak; az időpontok ebben az időzónában jelennek meg.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>{name} is the country of the computer&apos;s settings
----------
{name} is the time zone of the computer, such as Asia/Ulaanbaatar</extracomment>
        <translation>A számítógép szerint: {name}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Csatlakozás…</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Mentés és csatlakozás</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Kérjük, töltse ki: {field}</translation>
    </message>
    <message>
        <source>Example: {typed} means {number}. The time is {time}.</source>
        <extracomment>{typed} and {number} are the same telephone number, {time} is the time now</extracomment>
        <translation>Példa: {typed} = {number}. A pontos idő: {time}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Callbacks</source>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Sign in to see your callbacks and to take calls.</source>
        <translation>Jelentkezzen be, hogy lássa a visszahívásait és hívásokat fogadhasson.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>heading</comment>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Welcome to Soitto. Enter the address of your team&apos;s Soitto server; your supervisor knows it.</source>
        <translation>Üdvözöljük a Soitto programban! Kérjük, adja meg a csapat Soitto-szerverének címét; a csapatvezetője ismeri.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Maradjak bejelentkezve ezen a számítógépen</translation>
    </message>
    <message>
        <source>The sign-in is kept in the computer&apos;s credential store, never the password.</source>
        <translation>A bejelentkezést a számítógép biztonságos jelszótára őrzi, a jelszót soha.</translation>
    </message>
    <message>
        <source>The first sign-in needs the network. After that the program also opens and works without it.</source>
        <translation>Az első bejelentkezéshez hálózat kell. Utána a program hálózat nélkül is elindul és működik.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <extracomment>{field} is the name of an empty field, such as Password</extracomment>
        <translation>Kérjük, töltse ki: {field}</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Soitto-szerver címe</translation>
    </message>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Ez nem webcím. A webcím így kezdődik: https:// vagy http://.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bejelentkezés…</translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>SyncPopup</name>
    <message>
        <source>No exchange with the server yet.</source>
        <translation>Még nem volt adatcsere a szerverrel.</translation>
    </message>
    <message>
        <source>Last exchange with the server: {time}</source>
        <extracomment>{time} is such as &quot;5 min ago&quot; or a time of day</extracomment>
        <translation>Utolsó adatcsere a szerverrel: {time}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Próbálja most</translation>
    </message>
    <message>
        <source>The server cannot be reached. Go on working: everything is kept here and sent later.</source>
        <translation>A szerver nem érhető el. Folytathatja a munkát: itt minden megmarad, és később lesz elküldve.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your changes are kept here until then.</source>
        <translation>A szerver újbóli bejelentkezést kér. A módosításai addig itt megmaradnak.</translation>
    </message>
    <message>
        <source>The server answers, but not as expected. Your changes are kept here.</source>
        <translation>A szerver válaszol, de nem a várt módon. A módosításai itt megmaradnak.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the server.</source>
        <translation>Adatcsere folyik a szerverrel.</translation>
    </message>
    <message>
        <source>Everything here is the same as at the server.</source>
        <translation>Itt minden megegyezik a szerveren lévővel.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Próbálkozás…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n módosítás vár elküldésre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused by the server and are kept in the history.</source>
        <translation>
            <numerusform>A szerver %n módosítást elutasított, amely az előzményekben megmarad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Number or name</source>
        <translation>Szám vagy név</translation>
    </message>
    <message>
        <source>Number to call, or name to search</source>
        <translation>Hívandó szám vagy keresett név</translation>
    </message>
    <message>
        <source>A number is called, a name is searched in the callbacks (Ctrl+K)</source>
        <translation>Számot beírva hívást indít, nevet beírva a visszahívások között keres (Ctrl+K)</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call this number, or search this name</source>
        <translation>A szám hívása vagy a név keresése</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kijelentkezés</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Nyelv: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <extracomment>{state} is the agent&apos;s state, {time} how long it has lasted, such as &quot;5 min&quot;</extracomment>
        <translation>Az Ön állapota: {state}</translation>
    </message>
    <message>
        <source>{state}, for {time}</source>
        <translation>{state}, {time} óta</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Regisztrálva</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Regisztrálás…</translation>
    </message>
    <message>
        <source>Direct line</source>
        <extracomment>State of the phone line: calls go without registration</extracomment>
        <translation>Közvetlen vonal</translation>
    </message>
    <message>
        <source>No line</source>
        <extracomment>State of the phone line: none is set up</extracomment>
        <translation>Nincs vonal</translation>
    </message>
    <message>
        <source>Line failed</source>
        <extracomment>State of the phone line: registration was refused or not answered</extracomment>
        <translation>Vonalhiba</translation>
    </message>
    <message>
        <source>{state}. Press for details.</source>
        <translation>{state}. Részletekért kattintson ide.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <extracomment>{name} is the person who is signed in</extracomment>
        <translation>Fiók: {name}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Világos színek</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Sötét színek</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Heading of the reasons for a pause</extracomment>
        <translation>Szünet</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Hidden number</source>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <extracomment>{name} is the queue the caller waited in</extracomment>
        <translation>Várósor: {name}</translation>
    </message>
    <message>
        <source>Open callback, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Nyitott visszahívás, időpont: {when}</translation>
    </message>
    <message>
        <source>Open callback: {reason}, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Nyitott visszahívás: {reason}, időpont: {when}</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>{page}: {number} due</source>
        <extracomment>{page} is the name of a page, {number} how many things wait there</extracomment>
        <translation>{page}: {number} esedékes</translation>
    </message>
</context>
<context>
    <name>_FolderButton</name>
    <message>
        <source>Open folder</source>
        <extracomment>Button: show the folder of the report that was just saved</extracomment>
        <translation>Mappa megnyitása</translation>
    </message>
</context>
</TS>
