<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n setting(s) by policies of this computer or user.</source>
        <translation>
            <numerusform>%n beállítás a számítógép vagy a felhasználó házirendjei alapján.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) by the organisation&apos;s file.</source>
        <translation>
            <numerusform>%n beállítás a szervezet fájlja alapján.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this program</source>
        <extracomment>Heading in the settings: version of the program, and who manages it</extracomment>
        <translation>A program névjegye</translation>
    </message>
    <message>
        <source>What your IT may ask you for.</source>
        <translation>Adatok, amelyeket az informatika kérhet Öntől.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Button: makes a file for whoever looks after the program</extracomment>
        <translation>Hiba bejelentése…</translation>
    </message>
    <message>
        <source>A file for your IT, without numbers, names and passwords; nothing is sent</source>
        <translation>Fájl az informatikának, telefonszámok, nevek és jelszavak nélkül; semmi sem lesz elküldve</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Változat</translation>
    </message>
    <message>
        <source>Managed settings</source>
        <extracomment>Setting: how many settings IT has fixed</extracomment>
        <translation>Kezelt beállítások</translation>
    </message>
    <message>
        <source>Settings of the organisation</source>
        <extracomment>Setting: the file from which a computer takes the organisation&apos;s settings</extracomment>
        <translation>A szervezet beállításai</translation>
    </message>
    <message>
        <source>The file from which your organisation sets up this program.</source>
        <translation>Az a fájl, amellyel a szervezet beállítja ezt a programot.</translation>
    </message>
    <message>
        <source>Soitto {version}, installed</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Soitto {version}, telepítve</translation>
    </message>
    <message>
        <source>Soitto {version}, run from its source</source>
        <translation>Soitto {version}, forráskódból futtatva</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>Not read since the program was started.</source>
        <translation>A program indítása óta nem volt beolvasás.</translation>
    </message>
    <message>
        <source>Last read: {time}</source>
        <extracomment>{time} is a date with a time of day</extracomment>
        <translation>Utolsó beolvasás: {time}</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Fiók</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks, and your account on it.</source>
        <translation>A szerver, amely a visszahívásait tárolja, és az Ön fiókja ezen a szerveren.</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <extracomment>Button: opens the questions of the first start</extracomment>
        <translation>Újbóli beállítás…</translation>
    </message>
    <message>
        <source>Server, sign-in, phone and sound, one after the other, with a test call</source>
        <translation>Szerver, bejelentkezés, telefon és hang, egymás után, próbahívással</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Soitto-szerver címe</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks. It is chosen when you sign in.</source>
        <translation>A visszahívásait tároló szerver. Bejelentkezéskor választható ki.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Bejelentkezve</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kijelentkezés</translation>
    </message>
</context>
<context>
    <name>AgreedForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name of the person who is to be called back</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>Label of a field: the number under which the person is to be called back</extracomment>
        <translation>Telefonszám</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>{name}: {number}</source>
        <extracomment>One part of a bar in a chart: {name} is what is counted, {number} how many</extracomment>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>All parts of a bar in a chart together</extracomment>
        <translation>Összesen</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} selected: at most {most} at once</source>
        <extracomment>How many rows of a list are selected {count} rows are selected, {most} is how many can be changed together</extracomment>
        <translation>{count} kijelölve: egyszerre legfeljebb {most}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: give the selected callbacks to a colleague</extracomment>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Button: move the selected callbacks to a later time</extracomment>
        <translation>Halasztás</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: select no rows any more</extracomment>
        <translation>Egyik sem</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <extracomment>Tooltip: what a button does, and its key</extracomment>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message numerus="yes">
        <source>%n recording(s) on this computer</source>
        <translation>
            <numerusform>%n hangfelvétel ezen a számítógépen</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of the list of calls: when the call began</extracomment>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Heading of the list of calls: incoming or outgoing</extracomment>
        <translation>Irány</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the list of calls: who was on the line</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of the list of calls: telephone number</extracomment>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading of the list of calls: the queue the caller waited in</extracomment>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of the list of calls: how the call ended</extracomment>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of calls: how long they talked</extracomment>
        <translation>Hossz</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of the list of calls: how the caller behaved</extracomment>
        <translation>Értékelés</translation>
    </message>
    <message>
        <source>Broke off</source>
        <extracomment>Result of a call: they talked, then the line broke off</extracomment>
        <translation>Megszakadt</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>tegnap {time}</translation>
    </message>
    <message>
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Kollégák közötti hívás: semmi sem kerül belőle a CRM-be.</translation>
    </message>
    <message>
        <source>Transferred to {number}</source>
        <extracomment>{number} is the number or extension the caller was passed on to</extracomment>
        <translation>Átkapcsolva: {number}</translation>
    </message>
    <message>
        <source>An enquiry is registered.</source>
        <translation>A megkeresés adatlapja mentve.</translation>
    </message>
    <message>
        <source>The line broke off in the middle of the call.</source>
        <translation>A vonal hívás közben megszakadt.</translation>
    </message>
    <message>
        <source>Voice: {loss} % lost, jitter {jitter} ms</source>
        <extracomment>Quality of the voice of a call; {loss} is lost packets, {jitter} in milliseconds</extracomment>
        <translation>Hang: {loss}% veszteség, {jitter} ms késleltetés-ingadozás</translation>
    </message>
</context>
<context>
    <name>CallModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Rendezés: {column}</translation>
    </message>
    <message>
        <source>Call again, plan a callback, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of calls</extracomment>
        <translation>Ismételt hívás, visszahívás ütemezése, további műveletek: {name}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Keypad</source>
        <extracomment>Shows and hides the keys that send tones during a call</extracomment>
        <translation>Billentyűk</translation>
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
        <source>Send tones, for menus that ask for a digit (F8)</source>
        <translation>Hangjelek küldése a számjegyet kérő menükhöz (F8)</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>On a button: pass the call on to somebody else</extracomment>
        <translation>Átkapcsolás</translation>
    </message>
    <message>
        <source>Pass the call on to a colleague or another number (F9)</source>
        <translation>A hívás átkapcsolása kollégához vagy más számra (F9)</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>On a button: what to say when the line is silent or broke off</extracomment>
        <translation>Szkript</translation>
    </message>
    <message>
        <source>Something is wrong with the line: what to say, and to ring again (F12)</source>
        <translation>Ha gond van a vonallal: mit mondjon Ön, és mikor hívja újra az ügyfelet (F12)</translation>
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
        <source>Record</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <extracomment>On a button: start / stop the recording of the call</extracomment>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of the call: it is being recorded now</extracomment>
        <translation>Rögzítés folyik</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Rögzítés leállítása</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>A hívás rögzítése</translation>
    </message>
    <message>
        <source>Stop the recording (F10)</source>
        <translation>Rögzítés leállítása (F10)</translation>
    </message>
    <message>
        <source>Record this call (F10)</source>
        <translation>A hívás rögzítése (F10)</translation>
    </message>
    <message>
        <source>End the call (F3)</source>
        <translation>Hívás bontása (F3)</translation>
    </message>
    <message>
        <source>The other side has put you on hold</source>
        <translation>A másik fél tartásba tette Önt</translation>
    </message>
    <message>
        <source>{state} · muted</source>
        <extracomment>{state} is the state of the call, such as &quot;In call&quot;</extracomment>
        <translation>{state} · némítva</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>A hang titkosított.</translation>
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
    <name>CallStrip</name>
    <message>
        <source>Hidden number</source>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>{state} · queue: {name}</source>
        <extracomment>{state} is the state of a call, such as &quot;On hold&quot;; {name} is the queue the caller waited in</extracomment>
        <translation>{state} · várósor: {name}</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Fogadás…</translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <extracomment>On a button: put the present caller on hold and take the call that rings / take it</extracomment>
        <translation>Tartás és fogadás</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Fogadás</translation>
    </message>
    <message>
        <source>Let the present caller wait, and answer this one (F2)</source>
        <translation>A jelenlegi hívó várakoztatása és ennek a hívásnak a fogadása (F2)</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Hívás fogadása (F2)</translation>
    </message>
    <message>
        <source>End and answer</source>
        <extracomment>On a button: end the present call and take the one that rings</extracomment>
        <translation>Bontás és fogadás</translation>
    </message>
    <message>
        <source>End the present call, and answer this one (Shift+F2)</source>
        <translation>A jelenlegi hívás bontása és ennek a fogadása (Shift+F2)</translation>
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
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Hívás elutasítása; a hívó foglalt jelzést hall (Shift+F3)</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>On a button: talk with the caller who waits on hold</extracomment>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>Talk with this caller; the present one waits meanwhile (Shift+F6)</source>
        <translation>Beszélgetés ezzel a hívóval; a jelenlegi addig várakozik (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call again (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Ismételt hívás (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: plan a callback (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>Visszahívás ütemezése (Ctrl+B)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Továbbiak (Shift+F10)</translation>
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
        <source>&amp;Save callback</source>
        <translation>&amp;Visszahívás mentése</translation>
    </message>
    <message>
        <source>Edit callback</source>
        <translation>Visszahívás módosítása</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Men&amp;tés</translation>
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
        <source>&amp;Number</source>
        <extracomment>Label of a field: telephone number</extracomment>
        <translation>&amp;Szám</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Ügyfél</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>Label of a field: the time of the callback</extracomment>
        <translation>Mi&amp;kor</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why the customer is to be called back</extracomment>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioritás</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of a field: the employee the callback is assigned to</extracomment>
        <translation>&amp;Felelős</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Megjegyzés</translation>
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
        <source>Calls</source>
        <extracomment>Heading: how often this person rang and nobody answered</extracomment>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading: when this person last rang and nobody answered</extracomment>
        <translation>Utolsó hívás</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: the queue (department) that the customer rang</extracomment>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading: when the callback was made</extracomment>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading: who made the callback</extracomment>
        <translation>Létrehozta</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading: where the callback came from, such as a call or a missed call</extracomment>
        <translation>Eredet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading: how the last attempt to call them ended</extracomment>
        <translation>Utolsó eredmény</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>Heading: what time it is where the customer is</extracomment>
        <translation>Helyi idő</translation>
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
    <name>CallbackRows</name>
    <message>
        <source>{name} is calling {customer} now.</source>
        <extracomment>{name} is a colleague, {customer} a name or number</extracomment>
        <translation>{name} épp most hívja: {customer}.</translation>
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
        <source>{customer}: {status}</source>
        <extracomment>{customer} is a name or number, {status} is &quot;Answered by agent&quot;</extracomment>
        <translation>{customer}: {status}</translation>
    </message>
    <message>
        <source>Callback deleted: {customer}</source>
        <translation>Visszahívás törölve: {customer}</translation>
    </message>
    <message>
        <source>Too late: the callback of {customer} is deleted.</source>
        <translation>Már nem vonható vissza, a visszahívás törölve: {customer}.</translation>
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
        <source>Search</source>
        <extracomment>In the field of the search where there is no room for &quot;Search name, number or note&quot;</extracomment>
        <translation>Keresés</translation>
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
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Rendezés</translation>
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
        <source>Search in contacts</source>
        <extracomment>Button below an empty list of callbacks: look for the same name in the page Contacts</extracomment>
        <translation>Keresés a névjegyek között</translation>
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
        <translation>Lezárt visszahívások mutatása</translation>
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
        <source>&amp;Call</source>
        <translation>&amp;Hívás</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Módosítás…</translation>
    </message>
    <message>
        <source>C&amp;lose without calling…</source>
        <extracomment>Menu entry: close a callback by a registered contact type</extracomment>
        <translation>&amp;Lezárás hívás nélkül…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Átadás…</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <extracomment>Menu entry: move a callback to a later time</extracomment>
        <translation>Halas&amp;ztás…</translation>
    </message>
    <message>
        <source>&amp;Answered by agent</source>
        <comment>menu</comment>
        <translation>&amp;Operátor fogadta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <extracomment>Menu: open the customer&apos;s page in the CRM</extracomment>
        <translation>&amp;Ügyféllap megnyitása</translation>
    </message>
    <message>
        <source>Open &amp;in the CRM</source>
        <extracomment>Menu: open the record of this callback in the CRM</extracomment>
        <translation>Megnyitás &amp;a CRM-ben</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Szám másolása</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <extracomment>Menu: of several selected rows, none is selected any more</extracomment>
        <translation>&amp;Kijelölés megszüntetése</translation>
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
    <name>CallbacksSection</name>
    <message>
        <source>Callbacks</source>
        <extracomment>The option of callbacks, of the whole site</extracomment>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>What holds for all departments.</source>
        <translation>Minden részlegre érvényes beállítások.</translation>
    </message>
    <message>
        <source>Callbacks are on</source>
        <extracomment>Switch: customers are offered to be called back</extracomment>
        <translation>Visszahívások bekapcsolva</translation>
    </message>
    <message>
        <source>Off: nothing is offered to callers, and the system calls nobody by itself. What is in the lists stays, and agents call by hand.</source>
        <translation>Kikapcsolva: a rendszer nem ajánl fel visszahívást, és magától senkit sem hív. A listák tartalma megmarad, az operátorok kézzel hívhatnak.</translation>
    </message>
    <message>
        <source>Country in which numbers are read</source>
        <translation>Ország a számok értelmezéséhez</translation>
    </message>
</context>
<context>
    <name>CallerInfo</name>
    <message numerus="yes">
        <source>%n open callback(s) in all</source>
        <translation>
            <numerusform>Összesen %n nyitott visszahívás</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {result} · {agent}</source>
        <extracomment>A call of before: {when} such as &quot;yesterday 9:00&quot;, {result} such as &quot;Answered&quot;, {agent} who took it</extracomment>
        <translation>{when} · {result} · {agent}</translation>
    </message>
    <message>
        <source>Last calls with this number</source>
        <translation>Legutóbbi hívások ezzel a számmal</translation>
    </message>
</context>
<context>
    <name>CalloutPage</name>
    <message numerus="yes">
        <source>%n registration(s) not saved yet</source>
        <translation>
            <numerusform>%n adatlap még nincs mentve</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Még nincs hívás</translation>
    </message>
    <message>
        <source>When you call somebody, this page shows how the call stands.</source>
        <translation>Ha felhív valakit, ezen az oldalon követheti a hívás állapotát.</translation>
    </message>
    <message>
        <source>Outgoing call initiated</source>
        <extracomment>The message of the Finnish manual while a call waits behind a customer&apos;s: soitettava puhelu aloitettu</extracomment>
        <translation>Kimenő hívás elindítva</translation>
    </message>
    <message>
        <source>A customer&apos;s call comes first. {who} is called by itself after it.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Előbb az ügyfél hívása következik. Utána automatikusan indul a hívás: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not place the call that waits</extracomment>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Do not call {who}</source>
        <translation>A hívás elvetése: {who}</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <translation>A vonal megszakadt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Megszakítás…</translation>
    </message>
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
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Kollégák közötti hívás: semmi sem kerül belőle a CRM-be.</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>The button of the Finnish manual (CANCEL): stop calling before the other side has answered</extracomment>
        <translation>Megszakítás</translation>
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
        <source>{state} {duration}</source>
        <extracomment>One step of a call and how long it lasted, such as &quot;Ringing 00:08&quot;</extracomment>
        <translation>{state} {duration}</translation>
    </message>
    <message>
        <source>Enquiry Registration</source>
        <extracomment>Heading of the form of a call, where the site gives it no name (Finnish manual: Enquiry Registration)</extracomment>
        <translation>Megkeresés adatlapja</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Register the enquiry (Ctrl+S)</source>
        <translation>Az adatlap mentése (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not saved yet. What you type is kept.</source>
        <translation>Még nincs mentve. A beírt szöveg megmarad.</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Az adatlap mentve.</translation>
    </message>
    <message>
        <source>{who} ({when})</source>
        <extracomment>A call whose form is not saved: {who} is a customer or a number, {when} such as &quot;14:30&quot;</extracomment>
        <translation>{who} ({when})</translation>
    </message>
    <message>
        <source>Open the form of the call with {who}</source>
        <extracomment>Tooltip; {who} is a customer or a number</extracomment>
        <translation>A hívás adatlapjának megnyitása: {who}</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Kimenő hívás</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Rendezés</translation>
    </message>
    <message>
        <source>The recording is no longer on this computer.</source>
        <translation>A hangfelvétel már nincs ezen a számítógépen.</translation>
    </message>
    <message>
        <source>The calls cannot be shown</source>
        <extracomment>Below the list: how many calls it shows</extracomment>
        <translation>A hívások nem jeleníthetők meg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Loading the calls…</source>
        <translation>Hívások betöltése…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nincs találat erre: „{text}”</translation>
    </message>
    <message>
        <source>Names and numbers were searched.</source>
        <translation>A keresés a nevekre és számokra terjedt ki.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
    <message>
        <source>No call fits what is chosen above the list.</source>
        <translation>Egy hívás sem felel meg a lista fölött kiválasztott szűrőknek.</translation>
    </message>
    <message>
        <source>No calls here</source>
        <translation>Itt nincs hívás</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Minden hívás mutatása</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Még nincs hívás</translation>
    </message>
    <message>
        <source>Every call that comes or goes is listed here.</source>
        <translation>Itt minden bejövő és kimenő hívás megjelenik.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>My redials…</source>
        <extracomment>Button: what became of this agent&apos;s calls that broke off and had to be made again</extracomment>
        <translation>Saját újrahívások…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls of both directions</comment>
        <extracomment>Filter of the list of calls: incoming and outgoing</extracomment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Bejövő</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Kimenő</translation>
    </message>
    <message>
        <source>Every result</source>
        <extracomment>Filter of the list of calls: however they ended</extracomment>
        <translation>Minden eredmény</translation>
    </message>
    <message>
        <source>Any day</source>
        <extracomment>Filter of the list of calls: from the first to the last</extracomment>
        <translation>Bármely nap</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Filter of the list of calls: today and the six days before</extracomment>
        <translation>Utolsó 7 nap</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Filter of the list of calls: two days are chosen beside it</extracomment>
        <translation>Megadott napok</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Név vagy szám</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Keresés (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>Menu entry: dial the number of this call</extracomment>
        <translation>&amp;Ismételt hívás</translation>
    </message>
    <message>
        <source>CallBack…</source>
        <extracomment>Menu entry: plan a callback for the number of this call; CallBack is the name of the button</extracomment>
        <translation>Visszahívás…</translation>
    </message>
    <message>
        <source>&amp;Rate the caller…</source>
        <extracomment>Menu entry: say how the caller behaved</extracomment>
        <translation>&amp;Hívó értékelése…</translation>
    </message>
    <message>
        <source>&amp;Enquiry…</source>
        <extracomment>Menu entry: open the form of this call (Enquiry Registration)</extracomment>
        <translation>&amp;Megkeresés adatlapja…</translation>
    </message>
    <message>
        <source>Sho&amp;w the recording in its folder</source>
        <translation>&amp;A hangfelvétel mutatása a mappában</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Szám másolása</translation>
    </message>
</context>
<context>
    <name>CallsSection</name>
    <message numerus="yes">
        <source>The form is shown: %n field(s).</source>
        <extracomment>A form of so many fields is shown with each call</extracomment>
        <translation>
            <numerusform>Az adatlap megjelenik: %n mező.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number of seconds, {most} at most; 0 is none.</source>
        <extracomment>{most} is a number of seconds</extracomment>
        <translation>Egész szám, legfeljebb {most} másodperc; 0: nincs utómunka.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Nincs ilyen mappa.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Ez nem tárcsázható: csak számjegy, betű, * és # használható.</translation>
    </message>
    <message>
        <source>Fill in both codes, or neither.</source>
        <translation>Kérjük, töltse ki mindkét kódot, vagy hagyja mindkettőt üresen.</translation>
    </message>
    <message>
        <source>There is no form. Your site&apos;s file turns it on: see the example.</source>
        <translation>Nincs adatlap. A szervezet saját fájlja kapcsolja be: lásd a példát.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading in the settings: how calls are worked with</extracomment>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>How calls are answered, recorded and finished. Changes are saved at once.</source>
        <translation>A hívások fogadása, rögzítése és befejezése. A program a módosításokat azonnal menti.</translation>
    </message>
    <message>
        <source>Answer by itself where the exchange asks for it</source>
        <translation>Automatikus fogadás, ha a telefonközpont kéri</translation>
    </message>
    <message>
        <source>Only when you are in no other call. A tone tells you that you are heard.</source>
        <translation>Csak akkor, ha nincs más hívásban. Hangjelzés tudatja, hogy már hallják Önt.</translation>
    </message>
    <message>
        <source>Wrap-up (seconds)</source>
        <extracomment>Setting: time for work after a call</extracomment>
        <translation>Utómunka (másodperc)</translation>
    </message>
    <message>
        <source>Time after each call, answered or not, in which no call comes. 0: none.</source>
        <translation>Minden – fogadott vagy nem fogadott – hívás utáni idő, amikor nem érkezik hívás. 0: nincs utómunka.</translation>
    </message>
    <message>
        <source>Calls may be recorded on this computer</source>
        <translation>Ezen a számítógépen rögzíthetők a hívások</translation>
    </message>
    <message>
        <source>The law may ask you to tell the other side. The sentence below is shown before a recording begins.</source>
        <translation>A törvény előírhatja a másik fél tájékoztatását. Az alábbi mondat a rögzítés indítása előtt jelenik meg.</translation>
    </message>
    <message>
        <source>Consent sentence</source>
        <extracomment>Setting: the sentence that is read to the other side before a recording</extracomment>
        <translation>Hozzájárulást kérő mondat</translation>
    </message>
    <message>
        <source>What you say before a recording begins. Empty: the sentence that comes with the program.</source>
        <translation>Ezt mondja a rögzítés kezdete előtt. Üresen: a program saját mondata.</translation>
    </message>
    <message>
        <source>Where recordings are kept. Empty: a folder of your profile.</source>
        <translation>A hangfelvételek helye. Üresen: mappa az Ön profiljában.</translation>
    </message>
    <message>
        <source>The file with the form that is filled in with each call.</source>
        <translation>A minden hívásnál kitöltendő adatlap fájlja.</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>a program saját mondata</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Hangfelvételek mappája</translation>
    </message>
    <message>
        <source>a folder of your profile</source>
        <translation>mappa az Ön profiljában</translation>
    </message>
    <message>
        <source>Queue code: pause</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send no calls</extracomment>
        <translation>Várósor kódja: szünet</translation>
    </message>
    <message>
        <source>Dialled by itself when you pause, so that the exchange&apos;s queues send you no calls. Empty: not told.</source>
        <translation>A program szünetkor magától tárcsázza, hogy a telefonközpont várósoraiból ne érkezzen hívás. Üresen: nincs értesítés.</translation>
    </message>
    <message>
        <source>Queue code: ready</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send calls again</extracomment>
        <translation>Várósor kódja: elérhető</translation>
    </message>
    <message>
        <source>Dialled by itself so that the exchange&apos;s queues follow your state. Empty: not told.</source>
        <translation>A program magától tárcsázza, hogy a telefonközpont várósorai kövessék az Ön állapotát. Üresen: nincs értesítés.</translation>
    </message>
    <message>
        <source>Enquiry form</source>
        <extracomment>Setting: the file that describes the form of a call (Enquiry Registration)</extracomment>
        <translation>Megkeresés adatlapja</translation>
    </message>
    <message>
        <source>enquiry.json of your profile, if it is there</source>
        <translation>a profil enquiry.json fájlja, ha van</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Open card</source>
        <extracomment>Button: open the customer&apos;s page in the CRM</extracomment>
        <translation>Ügyféllap megnyitása</translation>
    </message>
    <message>
        <source>Open this customer&apos;s page in the CRM</source>
        <translation>Az ügyfél oldalának megnyitása a CRM-ben</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Files cannot be downloaded here. Use the browser.</source>
        <translation>Itt nem tölthetők le fájlok. Kérjük, használja a böngészőt.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Ügyféllap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Újratöltés</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Az oldal betöltése nem sikerült.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <extracomment>Button: show the figures of a chart as a table</extracomment>
        <translation>Táblázatként</translation>
    </message>
    <message>
        <source>As a table: {chart}</source>
        <extracomment>{chart} is the heading of a chart</extracomment>
        <translation>Táblázatként: {chart}</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>It was changed again meanwhile: this is how it stands now.</source>
        <translation>Közben újra módosították: jelenleg így áll.</translation>
    </message>
    <message>
        <source>Which version stands?</source>
        <translation>Melyik változat maradjon?</translation>
    </message>
    <message>
        <source>Somebody else changed the same as you, at the same time. Choose for each field; theirs stands now.</source>
        <translation>Valaki más ugyanakkor ugyanazt módosította, mint Ön. Kérjük, válasszon minden mezőnél; most a másik változat érvényes.</translation>
    </message>
    <message>
        <source>&amp;Use what is chosen</source>
        <extracomment>Button: the versions that were chosen are sent</extracomment>
        <translation>&amp;Választás mentése</translation>
    </message>
    <message>
        <source>Decide later</source>
        <extracomment>Button: the two versions go on waiting for a decision</extracomment>
        <translation>Később döntök</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading of the agent&apos;s own version of a field</extracomment>
        <translation>Saját változat</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Theirs</source>
        <extracomment>Heading of the other person&apos;s version of a field</extracomment>
        <translation>A másik változat</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <extracomment>Heading of the other person&apos;s version of a field: {name} is who, {when} such as &quot;5 min ago&quot;</extracomment>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Your time will replace theirs: the customer is called at {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Az Ön időpontja lép a másik helyére. A visszahívás időpontja: {time}.</translation>
    </message>
    <message>
        <source>The callback goes back to the queue: anyone may take it.</source>
        <translation>A visszahívás visszakerül a sorba: bárki átveheti.</translation>
    </message>
    <message>
        <source>The callback goes to {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>A visszahívás új felelőse: {name}.</translation>
    </message>
    <message>
        <source>The customer is called at {number}.</source>
        <extracomment>{number} is a telephone number</extracomment>
        <translation>A hívandó szám: {number}.</translation>
    </message>
    <message>
        <source>Your note will replace theirs, which stays in the history.</source>
        <translation>Az Ön megjegyzése lép a másik helyére, amely az előzményekben megmarad.</translation>
    </message>
    <message>
        <source>Yours will replace theirs.</source>
        <translation>A saját változat lép a másik helyére.</translation>
    </message>
    <message>
        <source>Their time stays, yours is dropped.</source>
        <translation>A másik időpont marad, az Öné törlődik.</translation>
    </message>
    <message>
        <source>The callback stays in the queue: anyone may take it.</source>
        <translation>A visszahívás a sorban marad: bárki átveheti.</translation>
    </message>
    <message>
        <source>The callback stays with {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>A visszahívás felelőse marad: {name}.</translation>
    </message>
    <message>
        <source>Theirs stays, yours is dropped.</source>
        <translation>A másik változat marad, az Öné törlődik.</translation>
    </message>
</context>
<context>
    <name>CodecList</name>
    <message>
        <source>Use this codec earlier (Alt+Up)</source>
        <extracomment>Tooltip, with the key: this codec is tried before the one above it</extracomment>
        <translation>A kodek előbbre sorolása (Alt+Fel)</translation>
    </message>
    <message>
        <source>Use this codec later (Alt+Down)</source>
        <extracomment>Tooltip, with the key: this codec is tried after the one below it</extracomment>
        <translation>A kodek hátrébb sorolása (Alt+Le)</translation>
    </message>
</context>
<context>
    <name>ColumnPopup</name>
    <message>
        <source>{column} (no room now)</source>
        <extracomment>Entry of the list of columns: {column} is chosen, and the window is too narrow for it</extracomment>
        <translation>{column} (most nem fér el)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Heading: which columns a list shows</extracomment>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <extracomment>Menu entry: which columns a list shows</extracomment>
        <translation>&amp;Oszlopok…</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow key moves it.</source>
        <translation>A Szóköz mutatja vagy elrejti az oszlopot, az Alt és egy nyílbillentyű áthelyezi.</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <extracomment>Button: bring a column to the left of the one before it</extracomment>
        <translation>Balra (Alt+Fel)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <extracomment>Button: bring a column to the right of the one after it</extracomment>
        <translation>Jobbra (Alt+Le)</translation>
    </message>
    <message>
        <source>As at the &amp;start</source>
        <extracomment>Button: all columns and their order as they are in a new installation</extracomment>
        <translation>&amp;Alaphelyzet</translation>
    </message>
</context>
<context>
    <name>CompanyNames</name>
    <message>
        <source>Company in {language}</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Cégnév ezen a nyelven: {language}</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>As it is said in a sentence. A language left empty takes the English name; without any, sentences leave it out.</source>
        <translation>A név úgy, ahogy a mondatban elhangzik. Az üresen hagyott nyelv az angol nevet használja; ha az sincs, a név kimarad a mondatokból.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Read this to the other side, and wait for the answer:</source>
        <translation>Olvassa fel ezt a másik félnek, és várja meg a választ:</translation>
    </message>
    <message>
        <source>I would like to record this call, so that nothing you tell me is lost. Do you agree?</source>
        <extracomment>Read aloud to the caller before a call is recorded</extracomment>
        <translation>Szeretném rögzíteni ezt a hívást, hogy semmi se vesszen el abból, amit elmond. Hozzájárul?</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <extracomment>On a button: the caller agrees to be recorded, so the recording starts</extracomment>
        <translation>Hozzájárul: rögzítés</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Rögzítés indítása</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: the caller does not want to be recorded</extracomment>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Do not record this call</source>
        <translation>A hívás ne legyen rögzítve</translation>
    </message>
</context>
<context>
    <name>ConsultBar</name>
    <message>
        <source>Hidden number</source>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>{asked} waits while you talk with {caller}.</source>
        <extracomment>{asked} is a colleague on hold, {caller} is whom the agent talks with meanwhile</extracomment>
        <translation>{asked} várakozik. Ön most vele beszél: {caller}.</translation>
    </message>
    <message>
        <source>You are talking with {asked}. {caller} waits.</source>
        <extracomment>{asked} is a colleague, {caller} is on hold meanwhile</extracomment>
        <translation>Ön most vele beszél: {asked}. {caller} várakozik.</translation>
    </message>
    <message>
        <source>{asked} is being called. {caller} waits.</source>
        <extracomment>{asked} is a colleague who is being called, {caller} is on hold meanwhile</extracomment>
        <translation>Hívás folyamatban: {asked}. {caller} várakozik.</translation>
    </message>
    <message>
        <source>Connecting them…</source>
        <extracomment>On a button: connect the caller with the colleague, and leave</extracomment>
        <translation>Összekapcsolás…</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Összekapcsolás</translation>
    </message>
    <message>
        <source>Connect the two and leave the call</source>
        <translation>A két fél összekapcsolása és kilépés a hívásból</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <extracomment>On a button: end the talk with the colleague and take the caller back</extracomment>
        <translation>Vissza a hívóhoz</translation>
    </message>
    <message>
        <source>End this talk and go on with the caller</source>
        <translation>A beszélgetés befejezése és folytatás a hívóval</translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message numerus="yes">
        <source>%n more: look for them in the contacts.</source>
        <translation>
            <numerusform>További %n: keresse a névjegyek között.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several contacts have this number. Who is it?</source>
        <translation>Ez a szám több névjegyhez tartozik. Kiről van szó?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Névjegy</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Egyik sem</translation>
    </message>
    <message>
        <source>Choose anot&amp;her</source>
        <extracomment>Button: choose another one of several contacts</extracomment>
        <translation>M&amp;ásik választása</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>no number</source>
        <translation>nincs szám</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>Beside the name of a search result: it is somebody who works here</extracomment>
        <translation>Kolléga</translation>
    </message>
    <message>
        <source>Call {name}: {number}</source>
        <extracomment>Tooltip and name of a button: call a person at one of their numbers</extracomment>
        <translation>Hívás: {name}, {number}</translation>
    </message>
    <message>
        <source>More numbers of {name}</source>
        <translation>További számok: {name}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n találat</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter calls a number and looks for a name; the arrow keys choose a result.</source>
        <translation>Az Enter a számot hívja, a nevet keresi; a találatok közül a nyílbillentyűkkel választhat.</translation>
    </message>
    <message>
        <source>{found}; the first {shown} are shown. Type more letters to find the others.</source>
        <extracomment>{found} is how many were found in all</extracomment>
        <translation>{found}; az első {shown} látható. A többihez írjon be több betűt.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>A keresés nem sikerült</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Nincs találat erre: „{text}”</translation>
    </message>
    <message>
        <source>Only colleagues were searched: the server cannot be reached.</source>
        <translation>A keresés csak a kollégákra terjedt ki: a szerver nem érhető el.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts were searched.</source>
        <translation>A keresés a kollégákra és a CRM névjegyeire terjedt ki.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts are searched. Each result has its own Call button.</source>
        <translation>A keresés a kollégákra és a CRM névjegyeire terjed ki. Minden találatnak saját Hívás gombja van.</translation>
    </message>
    <message>
        <source>Type a number to call, or a name to search</source>
        <translation>Írja be a hívandó számot vagy a keresett nevet</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Névjegyek</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Szám vagy név</translation>
    </message>
    <message>
        <source>Number or name (Ctrl+F)</source>
        <translation>Szám vagy név (Ctrl+F)</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button beside the search field: dials the typed number (Finnish manual: SOITA)</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call the typed number (Enter)</source>
        <translation>A beírt szám hívása (Enter)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button beside the search field: looks for the typed name (Finnish manual: HAKU)</extracomment>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Look for the typed name (Enter)</source>
        <translation>A beírt név keresése (Enter)</translation>
    </message>
    <message>
        <source>No connection to the server: only colleagues were searched.</source>
        <translation>Nincs kapcsolat a szerverrel: a keresés csak a kollégákra terjedt ki.</translation>
    </message>
</context>
<context>
    <name>CrmSayings</name>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Ez nem webcím. A webcím így kezdődik: https:// vagy http://.</translation>
    </message>
    <message>
        <source>Only {number}, {e164}, {contact}, {callback} and {customer} may stand in braces.</source>
        <translation>Kapcsos zárójelben csak ezek állhatnak: {number}, {e164}, {contact}, {callback} és {customer}.</translation>
    </message>
    <message>
        <source>No placeholder may stand in the server&apos;s name.</source>
        <translation>A szerver nevében nem állhat helyőrző.</translation>
    </message>
    <message>
        <source>This address is too long: {limit} characters at most.</source>
        <translation>Ez a cím túl hosszú: legfeljebb {limit} karakter lehet.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a change: it is to be sent</extracomment>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>State of a change: it is on its way, nobody has answered yet</extracomment>
        <translation>Küldés alatt</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>State of a change: it was cut off before the answer; it is sent again and known for the same</extracomment>
        <translation>Nincs válasz</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <extracomment>State of a change: somebody else changed the same fields, the agent has to choose</extracomment>
        <translation>Döntésre vár</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a change: the server said no for good</extracomment>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>New callback</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Új visszahívás</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <extracomment>A change that waits for the server; {fields} is a list such as &quot;When, Note&quot;</extracomment>
        <translation>Módosítva: {fields}</translation>
    </message>
    <message>
        <source>Callback changed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Visszahívás módosítva</translation>
    </message>
    <message>
        <source>Attempt to call</source>
        <extracomment>A change that waits for the server: the customer was called, with or without success</extracomment>
        <translation>Hívási kísérlet</translation>
    </message>
    <message>
        <source>Callback closed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Visszahívás lezárva</translation>
    </message>
    <message>
        <source>Reservation given back</source>
        <extracomment>A change that waits for the server: the agent is no longer calling the customer</extracomment>
        <translation>Fenntartás feloldva</translation>
    </message>
    <message>
        <source>Call for the history</source>
        <extracomment>A change that waits for the server: a call that was made or taken</extracomment>
        <translation>Hívás naplózása</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>A change that waits for the server: how long the agent was ready, paused and so on</extracomment>
        <translation>Munkaidő</translation>
    </message>
    <message>
        <source>First exchange: {done} callbacks so far. You can work meanwhile.</source>
        <extracomment>{done} is how many callbacks have arrived so far</extracomment>
        <translation>Első adatcsere: eddig {done} visszahívás. Közben dolgozhat.</translation>
    </message>
    <message>
        <source>First exchange: {done} of {total} callbacks. You can work meanwhile.</source>
        <extracomment>{done} and {total} are numbers of callbacks, such as 12,300 of 100,000</extracomment>
        <translation>Első adatcsere: {done} / {total} visszahívás. Közben dolgozhat.</translation>
    </message>
    <message>
        <source>This CRM cannot reserve a callback safely: in rare cases two agents may get the same one. If a colleague is calling already, hang up.</source>
        <translation>Ez a CRM nem tudja biztonságosan fenntartani a visszahívásokat: ritkán két operátor is megkaphatja ugyanazt. Ha egy kolléga már hívja az ügyfelet, bontsa a hívást.</translation>
    </message>
    <message>
        <source>A record without a key</source>
        <translation>Azonosító nélküli rekord</translation>
    </message>
    <message>
        <source>{record}: a newer Soitto has written it, or somebody has typed into it.</source>
        <translation>{record}: a Soitto egy újabb változata írta, vagy valaki kézzel módosította.</translation>
    </message>
    <message>
        <source>{record}: a date cannot be read ({detail}).</source>
        <translation>{record}: egy dátum nem olvasható ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read ({detail}).</source>
        <translation>{record}: nem olvasható ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read.</source>
        <translation>{record}: nem olvasható.</translation>
    </message>
    <message>
        <source>Calls are not kept in this CRM: the list of calls is this computer&apos;s.</source>
        <translation>Ez a CRM nem tárolja a hívásokat: a híváslista csak ezen a számítógépen van meg.</translation>
    </message>
    <message>
        <source>Calls are written into this CRM as comments.</source>
        <translation>A hívások megjegyzésként kerülnek ebbe a CRM-be.</translation>
    </message>
    <message>
        <source>This CRM shows the day of a callback only; Soitto keeps the time beside it.</source>
        <translation>Ez a CRM csak a visszahívás napját mutatja; az időpontot a Soitto őrzi mellette.</translation>
    </message>
    <message>
        <source>This CRM deletes what is closed: closed callbacks are seen here only.</source>
        <translation>Ez a CRM törli, ami le van zárva: a lezárt visszahívások csak itt láthatók.</translation>
    </message>
    <message>
        <source>You see your own callbacks only: what you hand over leaves your list.</source>
        <translation>Ön csak a saját visszahívásait látja: amit átad, eltűnik a listájáról.</translation>
    </message>
    <message>
        <source>This CRM cannot be searched by number: callers are looked up here.</source>
        <translation>Ebben a CRM-ben nem lehet szám szerint keresni: a hívók adatait ez a számítógép keresi meg.</translation>
    </message>
    <message>
        <source>Working times are not kept in this CRM.</source>
        <translation>Ez a CRM nem tárolja a munkaidőt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the CRM cannot be read. The callbacks are left out, or shown as they were, until they are put right:</source>
        <translation>
            <numerusform>A CRM %n rekordja nem olvasható. A javításig ezek a visszahívások kimaradnak, vagy korábbi állapotukban láthatók:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrmSection</name>
    <message>
        <source>CRM</source>
        <extracomment>Heading in the settings: the customer management system of the site</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Where your callbacks are kept. Your site&apos;s profile file says which system it is and how it is used.</source>
        <translation>A rendszer, amely az Ön visszahívásait tárolja. A szervezet profilfájlja adja meg, melyik rendszer ez, és hogyan használja a program.</translation>
    </message>
    <message>
        <source>CRM profile</source>
        <extracomment>Setting: the file that says how the site&apos;s CRM is used</extracomment>
        <translation>CRM-profil</translation>
    </message>
    <message>
        <source>Your site&apos;s file that says which system keeps your callbacks. Empty: a Soitto server.</source>
        <translation>A szervezet fájlja, amely megadja, melyik rendszer tárolja a visszahívásait. Üresen: Soitto-szerver.</translation>
    </message>
    <message>
        <source>none: a Soitto server</source>
        <translation>nincs: Soitto-szerver</translation>
    </message>
    <message>
        <source>No profile: callbacks are kept by a Soitto server.</source>
        <translation>Nincs profil: a visszahívásokat egy Soitto-szerver tárolja.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}. It is used from the next sign-in on.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), cím: {address}. A következő bejelentkezéstől lép életbe.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Ellenőrzés…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Kapcsolat ellenőrzése</translation>
    </message>
    <message>
        <source>The server answers, and you are signed in there.</source>
        <translation>A szerver válaszol, és Ön be van jelentkezve.</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>“{text}” is no number. It is such as +358401234567, or begins a number and ends in *.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>„{text}” nem telefonszám. Helyesen például +358401234567, vagy egy szám eleje, a végén csillaggal (*).</translation>
    </message>
    <message>
        <source>“{text}” is no number. It is such as +358401234567.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>„{text}” nem telefonszám. Helyesen például +358401234567.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Kérjük, töltse ki.</translation>
    </message>
    <message>
        <source>This is there already. Choose another one.</source>
        <translation>Ilyen már van. Kérjük, válasszon másikat.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, _ . and - only; a letter or digit first.</source>
        <translation>Csak ékezet nélküli betű, számjegy, _ . és - használható; az első karakter betű vagy számjegy.</translation>
    </message>
    <message>
        <source>Digits only, with or without a + before them.</source>
        <translation>Csak számjegyek, előttük legfeljebb egy + jel.</translation>
    </message>
    <message>
        <source>There is no such language.</source>
        <translation>Nincs ilyen nyelv.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Nincs ilyen időzóna.</translation>
    </message>
    <message>
        <source>There is no such country.</source>
        <translation>Nincs ilyen ország.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Ez túl kicsi.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Ez túl nagy.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Ez nem menthető ({code}).</translation>
    </message>
    <message>
        <source>The agent&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Az operátoré</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Az ügyfélé</translation>
    </message>
    <message>
        <source>Until they have talked</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Az első beszélgetésig</translation>
    </message>
    <message>
        <source>For the whole time</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>A teljes időtartamra</translation>
    </message>
    <message>
        <source>For the time since their last call</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Az utolsó hívástól számítva</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Lezárásig</translation>
    </message>
    <message>
        <source>It ends with the first call between the two that is answered, or with the time.</source>
        <translation>Az első fogadott hívással ér véget, vagy ha az idő letelik.</translation>
    </message>
    <message>
        <source>It ends with the time, however often they talk.</source>
        <translation>Akkor ér véget, ha az idő letelik, akárhányszor beszélnek is.</translation>
    </message>
    <message>
        <source>Each further call between the two begins the time again.</source>
        <translation>Minden további hívással az idő elölről kezdődik.</translation>
    </message>
    <message>
        <source>It ends when the agent closes it, or when its callback is closed.</source>
        <translation>Akkor ér véget, ha az operátor lezárja, vagy ha a visszahívás lezárul.</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Mobilszámok</translation>
    </message>
    <message>
        <source>Landlines</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Vezetékes számok</translation>
    </message>
    <message>
        <source>Numbers free of charge</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Ingyenes számok</translation>
    </message>
    <message>
        <source>Numbers whose cost is shared</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Megosztott díjú számok</translation>
    </message>
    <message>
        <source>Internet telephones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Internetes telefonszámok</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Egyéb számok</translation>
    </message>
    <message>
        <source>The site&apos;s own extensions</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>A szervezet saját mellékei</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Új részleg</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n érték nem menthető.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>A szabályok mentve.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>A módosítások elvetve.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Removed: {name}. It goes for good when you save.</source>
        <extracomment>{name} is a department</extracomment>
        <translation>Törölve: {name}. A törlés mentéskor válik véglegessé.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Teljes szervezet</translation>
    </message>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Operátorok saját számai</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Még nincs mentve.</translation>
    </message>
    <message>
        <source>Saved (version {number}).</source>
        <extracomment>The rules have been changed {number} times</extracomment>
        <translation>Mentve ({number}. változat).</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Beállítások megnyitása</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ön nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to set up departments here.</source>
        <translation>A részlegek kezeléséhez adja meg a beállításokban a híváskezelő címét.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Nincs beállítva híváskezelő</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>A híváskezelő nem engedi be Önt</translation>
    </message>
    <message>
        <source>Departments are set up by administrators. Ask yours for a change.</source>
        <translation>A részlegeket a rendszergazdák állítják be. Ha módosítást szeretne, forduljon hozzájuk.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Az Ön szerepkörében nem érhető el</translation>
    </message>
    <message>
        <source>The rules can be changed as soon as it answers. It is tried again by itself.</source>
        <translation>A szabályok módosíthatók, amint a híváskezelő válaszol. A program magától újra próbálkozik.</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>A híváskezelő nem érhető el</translation>
    </message>
    <message>
        <source>The rules cannot be shown</source>
        <translation>A szabályok nem jeleníthetők meg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Szabályok betöltése…</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Részlegek</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a department</comment>
        <extracomment>Button: add a department</extracomment>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Részleg hozzáadása</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a department</comment>
        <extracomment>Button: remove the department that is chosen</extracomment>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Remove the department (Del in the list)</source>
        <translation>A részleg törlése (Del a listában)</translation>
    </message>
    <message>
        <source>A colleague has saved other rules while you were changing them. Yours are not saved yet.</source>
        <translation>Amíg Ön módosított, egy kolléga más szabályokat mentett. Az Ön módosításai még nincsenek mentve.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s rules stand, one&apos;s own changes go</extracomment>
        <translation>Az övét fogadom el</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own rules stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>A sajátomat tartom meg</translation>
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
        <translation>Hívás így is</translation>
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
    <name>DirectLines</name>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading: until when a customer who rings back reaches this agent directly</extracomment>
        <translation>Eddig</translation>
    </message>
    <message>
        <source>Until you end it</source>
        <extracomment>Of a direct line without an end: it lasts until the agent ends it</extracomment>
        <translation>Lezárásig</translation>
    </message>
</context>
<context>
    <name>DirectLinesDialog</name>
    <message>
        <source>Direct lines</source>
        <translation>Közvetlen kapcsolatok</translation>
    </message>
    <message>
        <source>These customers could not take your call. When they ring back, they get you and not the queue.</source>
        <translation>Ezek az ügyfelek nem tudták fogadni az Ön hívását. Ha visszahívják Önt, a várósor helyett közvetlenül Önhöz jutnak.</translation>
    </message>
    <message>
        <source>&amp;End the line</source>
        <extracomment>Button: from now on this customer reaches the queue again</extracomment>
        <translation>&amp;Kapcsolat lezárása</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>DirectSection</name>
    <message>
        <source>Direct callback</source>
        <extracomment>Heading (Hungarian manual: közvetlen visszahívás)</extracomment>
        <translation>Közvetlen visszahívás</translation>
    </message>
    <message>
        <source>A customer whom an agent could not reach gets that agent when ringing back, not just anybody.</source>
        <translation>Ha az operátor nem érte el az ügyfelet, a visszahívó ügyfél ehhez az operátorhoz jut, nem akárkihez.</translation>
    </message>
    <message>
        <source>Direct callback is on</source>
        <translation>Közvetlen visszahívás bekapcsolva</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Időtartam (perc)</translation>
    </message>
    <message>
        <source>Agents may have a time of their own.</source>
        <translation>Az operátoroknak saját időtartamuk is lehet.</translation>
    </message>
    <message>
        <source>Ring the agent for (seconds)</source>
        <translation>Operátor csörgetése (másodperc)</translation>
    </message>
    <message>
        <source>After that the customer goes to the head of the queue.</source>
        <translation>Utána az ügyfél a várósor elejére kerül.</translation>
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
        <source>&amp;Use {time}</source>
        <extracomment>Button: take the first time after the hour that the clocks skip</extracomment>
        <translation>&amp;Legyen {time}</translation>
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
        <source>To&amp;morrow {time}</source>
        <translation>Hol&amp;nap {time}</translation>
    </message>
    <message>
        <source>The &amp;first</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>Az &amp;első</translation>
    </message>
    <message>
        <source>The s&amp;econd</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>&amp;A második</translation>
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
        <source>Rate, and the caller is passed on to the quality survey.</source>
        <translation>Az értékelés után a program átkapcsolja a hívót az elégedettségi felmérésre.</translation>
    </message>
    <message>
        <source>The number of the quality survey cannot be dialled. Tell your supervisor.</source>
        <translation>Az elégedettségi felmérés száma nem tárcsázható. Kérjük, szóljon a csapatvezetőnek.</translation>
    </message>
    <message>
        <source>The call was passed on. Rate it all the same: everything is kept.</source>
        <translation>A hívás átkapcsolva. Kérjük, így is értékelje: minden adat megmarad.</translation>
    </message>
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
        <source>To the sur&amp;vey</source>
        <extracomment>Name of a button that is pressed before the rating: the caller is then passed on to the quality survey</extracomment>
        <translation>&amp;Tovább a felmérésre</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey instead of hanging up (Ctrl+T)</source>
        <translation>Bontás helyett a hívó átkapcsolása az elégedettségi felmérésre (Ctrl+T)</translation>
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
        <source>&amp;Answered by agent: close the open callback</source>
        <translation>Operátor fogadta: a nyitott &amp;visszahívás lezárása</translation>
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
    <name>EnquiryForm</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Ezt a mezőt ki kell tölteni.</translation>
    </message>
    <message>
        <source>Too long: {limit} characters fit. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>Túl hosszú: legfeljebb {limit} karakter fér el. Semmi sem veszett el.</translation>
    </message>
    <message>
        <source>All answers together are too long: {limit} characters fit. Shorten this one. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>A válaszok együtt túl hosszúak: {limit} karakter fér el. Kérjük, rövidítse ezt. Semmi sem veszett el.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Kérjük, válasszon a listából.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ez nem szám.</translation>
    </message>
    <message>
        <source>Too small: the least is {limit}.</source>
        <translation>Túl kicsi: legalább {limit}.</translation>
    </message>
    <message>
        <source>Too large: the most is {limit}.</source>
        <translation>Túl nagy: legfeljebb {limit}.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like this: {example}</source>
        <extracomment>{example} is a date as it is written here, such as 31.12.2026</extracomment>
        <translation>Ez nem dátum. Írja így: {example}</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a technical word</extracomment>
        <translation>Ez nem menthető ({code}).</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In a list of answers: none is chosen yet</extracomment>
        <translation>Kérjük, válasszon</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <extracomment>Button beside a date: opens a calendar; {field} is the name of the field</extracomment>
        <translation>Naptár: {field}</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Nap választása (Alt+Le)</translation>
    </message>
</context>
<context>
    <name>EnquiryFormWidget</name>
    <message>
        <source>{field} (required)</source>
        <extracomment>For screen readers: the name of a field of a form that must be filled in</extracomment>
        <translation>{field} (kötelező)</translation>
    </message>
    <message>
        <source>* has to be filled in</source>
        <extracomment>Below a form: what the star after a field&apos;s name means</extracomment>
        <translation>* kötelező mező</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
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
        <translation>A jelentés készültsége</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Jelentés megszakítása</translation>
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
        <source>missed calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>nem fogadott hívások {date} {time}</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Nem fogadott hívások</translation>
    </message>
    <message>
        <source>First missed</source>
        <extracomment>Heading in the report of missed calls: when the customer rang the first time</extracomment>
        <translation>Első hívás</translation>
    </message>
    <message>
        <source>calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>hívások {date} {time}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Answered at</source>
        <extracomment>Heading in the report of calls: when the call was answered</extracomment>
        <translation>Fogadás ideje</translation>
    </message>
    <message>
        <source>Ended at</source>
        <extracomment>Heading in the report of calls: when the call ended</extracomment>
        <translation>Befejezés ideje</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <extracomment>Heading in the report of calls: to whom the caller was passed on</extracomment>
        <translation>Átkapcsolva ide</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading in the report of calls: whether the call was dialled from the list of callbacks</extracomment>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>Lost packets (%)</source>
        <extracomment>Heading in the report of calls: how much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Elveszett csomagok (%)</translation>
    </message>
    <message>
        <source>Jitter (ms)</source>
        <extracomment>Heading in the report of calls: how unevenly the voice arrived</extracomment>
        <translation>Késleltetés-ingadozás (ms)</translation>
    </message>
    <message>
        <source>Other answers</source>
        <extracomment>Heading in the report of calls: answers to what the site&apos;s form no longer asks</extracomment>
        <translation>További válaszok</translation>
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
    <message>
        <source>refused changes {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>elutasított módosítások {date} {time}</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Elutasított módosítások</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the report of refused changes: telephone number</extracomment>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading in the report of refused changes: the key of the callback or call, for whoever looks after the CRM</extracomment>
        <translation>Azonosító</translation>
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
    <name>FigureTitles</name>
    <message>
        <source>Calls in</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Bejövő hívások</translation>
    </message>
    <message>
        <source>Calls out</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Kimenő hívások</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a figure: calls in that were answered</extracomment>
        <translation>Fogadva</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading of a figure: calls in that nobody took</extracomment>
        <translation>Nem fogadott</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Heading of a figure: calls in that the agent turned away</extracomment>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <extracomment>Heading of a figure: calls in that a colleague took</extracomment>
        <translation>Kolléga fogadta</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading of a figure: calls out in which the person was reached</extracomment>
        <translation>Elérve</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading of a figure: calls out in which nobody was reached</extracomment>
        <translation>Sikertelen</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Heading of a figure: how long was talked in all</extracomment>
        <translation>Beszélgetési idő</translation>
    </message>
    <message>
        <source>Average talk</source>
        <extracomment>Heading of a figure: how long one talk was on average</extracomment>
        <translation>Átlagos beszélgetés</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading of a figure: callbacks made by the promised time</extracomment>
        <translation>Időben</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading of a figure: callbacks made after the promised time</extracomment>
        <translation>Késve</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a figure: callbacks that ended without a talk</extracomment>
        <translation>Elmaradt</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading of a figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>Időben (%)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Heading of a figure: callbacks that stand open after the promised time</extracomment>
        <translation>Késésben</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>Heading of a figure: callbacks that were agreed</extracomment>
        <translation>Megbeszélt</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of a figure: how often somebody was called back, reached or not</extracomment>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>Very angry</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the worst of five faces</extracomment>
        <translation>Nagyon dühös</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second worst of five faces</extracomment>
        <translation>Elégedetlen</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the middle of five faces</extracomment>
        <translation>Semleges</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second best of five faces</extracomment>
        <translation>Barátságos</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the best of five faces</extracomment>
        <translation>Lelkes</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>Heading of a figure: answered calls of which nobody said how the caller behaved</extracomment>
        <translation>Nincs értékelve</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of a figure: the average of the ratings, 1 to 5</extracomment>
        <translation>Értékelés</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Heading of a figure: lines that broke off and had to be redialled</extracomment>
        <translation>Újrahívások</translation>
    </message>
    <message>
        <source>Talked again</source>
        <extracomment>Heading of a figure: redials after which the two talked again</extracomment>
        <translation>Újra beszéltek</translation>
    </message>
    <message>
        <source>Redials late</source>
        <extracomment>Heading of a figure: redials that came too late</extracomment>
        <translation>Késve újrahívva</translation>
    </message>
    <message>
        <source>Redials missed</source>
        <extracomment>Heading of a figure: redials that were not tried in time at all</extracomment>
        <translation>Elmaradt újrahívások</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>Heading of a figure: how long somebody was signed in and at work</extracomment>
        <translation>Munkaidő</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Any</source>
        <extracomment>Filter: no limit</extracomment>
        <translation>Bármely</translation>
    </message>
    <message>
        <source>Until the end of today</source>
        <extracomment>Filter: due until the end of the day, late ones too</extracomment>
        <translation>A mai nap végéig</translation>
    </message>
    <message>
        <source>Until the end of tomorrow</source>
        <translation>A holnapi nap végéig</translation>
    </message>
    <message>
        <source>{priority} and higher</source>
        <extracomment>Filter: {priority} is such as High</extracomment>
        <translation>{priority} vagy magasabb</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Filter: callbacks that nobody owns</extracomment>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Heading: filters of a list</extracomment>
        <translation>Szűrő</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Időpont</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioritás</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Felelős</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Várósor</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>O&amp;rszág</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <extracomment>Button: no filter at all</extracomment>
        <translation>&amp;Minden szűrő törlése</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Later</source>
        <extracomment>Button: put it off</extracomment>
        <translation>Később</translation>
    </message>
    <message>
        <source>Put it off (Esc). It can be opened again in the settings.</source>
        <translation>Elhalasztás (Esc). A beállításokban újra megnyitható.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>How the first start goes (F1)</source>
        <translation>Az első indítás menete (F1)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before</extracomment>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Az előző lépés (Alt+Bal)</translation>
    </message>
    <message>
        <source>Set up Soitto, step {number} of {all}</source>
        <extracomment>Title of the window; {number} of {all} steps</extracomment>
        <translation>A Soitto beállítása, {number}. lépés, összesen: {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next step</extracomment>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Továbblépés (Enter)</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Close without calling</source>
        <translation>Lezárás hívás nélkül</translation>
    </message>
    <message>
        <source>&amp;Close callback</source>
        <translation>Le&amp;zárás</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <extracomment>Label of a list of contact types, such as &quot;Solved&quot; or &quot;Wrong number&quot;</extracomment>
        <translation>&amp;Hogyan zárult?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Megjegyzés</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Due: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many callbacks are due</extracomment>
        <translation>Esedékes: {number}</translation>
    </message>
    <message>
        <source>Missed: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many missed calls wait</extracomment>
        <translation>Nem fogadott: {number}</translation>
    </message>
    <message>
        <source>Open the list of callbacks</source>
        <translation>A visszahívások listájának megnyitása</translation>
    </message>
    <message>
        <source>Open the list of missed calls</source>
        <translation>A nem fogadott hívások listájának megnyitása</translation>
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
    <name>FromOutside</name>
    <message>
        <source>Soitto goes on in the tray</source>
        <translation>A Soitto az értesítési területen fut tovább</translation>
    </message>
    <message>
        <source>Calls and callbacks still reach you. The icon opens the window again.</source>
        <translation>A hívások és a visszahívások továbbra is elérik Önt. Az ikon újra megnyitja az ablakot.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <translation>
            <numerusform>Elvet %n módosítást?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server refused is deleted here and never reaches it. The callback is shown as the server has it. This cannot be undone.</source>
        <translation>Amit a szerver elutasított, itt törlődik, és sosem jut el a szerverre. A visszahívás úgy jelenik meg, ahogy a szerveren szerepel. Ez nem vonható vissza.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Elvetés</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <extracomment>Button: give the callback to the chosen person</extracomment>
        <translation>&amp;Átadás</translation>
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
    <name>HelpWindow</name>
    <message>
        <source>How to</source>
        <translation>Lépésről lépésre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Ha valami nem működik</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nincs találat erre: „{text}”</translation>
    </message>
    <message>
        <source>All pages of the help were searched.</source>
        <translation>A keresés a súgó minden oldalára kiterjedt.</translation>
    </message>
    <message>
        <source>All keys and what they do were searched.</source>
        <translation>A keresés minden billentyűre és műveletre kiterjedt.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys of the keyboard</extracomment>
        <translation>Gyorsbillentyűk</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Keresés a súgóban</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Keresés a súgóban (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>A súgó tartalma</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Minden billentyű</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page of the help that was shown before</extracomment>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the page of the help that was left by going back</extracomment>
        <translation>Előre</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>Holidays ({number})</source>
        <extracomment>Button: show the list of holidays; {number} is how many there are</extracomment>
        <translation>Munkaszüneti napok ({number})</translation>
    </message>
    <message>
        <source>Add hours</source>
        <extracomment>Button: one more row of days and times</extracomment>
        <translation>Idősáv hozzáadása</translation>
    </message>
    <message>
        <source>No hours: closed all week.</source>
        <extracomment>Where a week has no hours</extracomment>
        <translation>Nincs idősáv: egész héten zárva.</translation>
    </message>
    <message>
        <source>Closed on holidays.</source>
        <extracomment>Where holidays have no hours</extracomment>
        <translation>Munkaszüneti napokon zárva.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <extracomment>Button: day and night, all week</extracomment>
        <translation>Éjjel-nappal</translation>
    </message>
    <message>
        <source>All days from 0:00 to 24:00</source>
        <translation>Minden nap 0:00 és 24:00 között</translation>
    </message>
    <message>
        <source>Hours on these days</source>
        <translation>Idősávok ezeken a napokon</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Munkaszüneti napok</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Munkaszüneti nap</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Incoming call: answer on your phone</source>
        <extracomment>Heading while a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Bejövő hívás: vegye fel a telefonján</translation>
    </message>
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
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Hívás elutasítása; a hívó foglalt jelzést hall (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Rating and end of the call</source>
        <translation>Értékelés és a hívás vége</translation>
    </message>
    <message>
        <source>Broken line and redial</source>
        <translation>Megszakadt vonal és újrahívás</translation>
    </message>
    <message>
        <source>Callbacks and missed calls</source>
        <translation>Visszahívások és nem fogadott hívások</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listák</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ablak</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Űrlapok</translation>
    </message>
    <message>
        <source>In other programs, where it is switched on</source>
        <translation>Más programokban, ha be van kapcsolva</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Hívás fogadása</translation>
    </message>
    <message>
        <source>End the present call and answer the next</source>
        <translation>A jelenlegi hívás bontása és a következő fogadása</translation>
    </message>
    <message>
        <source>End the call, or stop calling</source>
        <translation>Hívás bontása vagy a hívás megszakítása</translation>
    </message>
    <message>
        <source>Reject the call</source>
        <translation>Hívás elutasítása</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Hívás tartása vagy folytatása</translation>
    </message>
    <message>
        <source>Talk with the caller who waits</source>
        <translation>Beszélgetés a várakozó hívóval</translation>
    </message>
    <message>
        <source>Switch the microphone off or on</source>
        <translation>Mikrofon ki- vagy bekapcsolása</translation>
    </message>
    <message>
        <source>Send tones</source>
        <translation>Hangjelek küldése</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Hívás átkapcsolása</translation>
    </message>
    <message>
        <source>Record the call, where your site allows it</source>
        <translation>Hívás rögzítése, ha a szervezet engedi</translation>
    </message>
    <message>
        <source>Go to the dialpad</source>
        <translation>Ugrás a tárcsázóhoz</translation>
    </message>
    <message>
        <source>Plan a callback to the number on the dialpad</source>
        <translation>Visszahívás ütemezése a tárcsázóban lévő számra</translation>
    </message>
    <message>
        <source>Be ready: end the pause or the wrap-up</source>
        <translation>Elérhető állapot: a szünet vagy az utómunka befejezése</translation>
    </message>
    <message>
        <source>Rate the caller, from bad to good; the call ends</source>
        <translation>A hívó értékelése rossztól jóig; a hívás véget ér</translation>
    </message>
    <message>
        <source>The same while you type in a field</source>
        <translation>Ugyanez, miközben egy mezőbe ír</translation>
    </message>
    <message>
        <source>Open the form: promise to call back</source>
        <translation>Űrlap megnyitása: visszahívás ígérete</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <translation>A hívó átkapcsolása az elégedettségi felmérésre</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Vissza a híváshoz</translation>
    </message>
    <message>
        <source>Redial the first one of the redial lane</source>
        <translation>Az újrahívási sáv első ügyfelének újrahívása</translation>
    </message>
    <message>
        <source>Begin a script</source>
        <translation>Szkript indítása</translation>
    </message>
    <message>
        <source>Close the script</source>
        <translation>Szkript bezárása</translation>
    </message>
    <message>
        <source>I have said this line</source>
        <translation>Ezt a mondatot elmondtam</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Megszólalt</translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation>Még csend van</translation>
    </message>
    <message>
        <source>End the line; the redial is kept</source>
        <translation>A vonal bontása; az újrahívás megmarad</translation>
    </message>
    <message>
        <source>Call the chosen customer</source>
        <translation>A kiválasztott ügyfél hívása</translation>
    </message>
    <message>
        <source>Edit the callback</source>
        <translation>Visszahívás módosítása</translation>
    </message>
    <message>
        <source>Close without calling</source>
        <translation>Lezárás hívás nélkül</translation>
    </message>
    <message>
        <source>Hand over to somebody else</source>
        <translation>Átadás másnak</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Halasztás</translation>
    </message>
    <message>
        <source>Answered by agent: they rang in first</source>
        <translation>Operátor fogadta: az ügyfél telefonált előbb</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Open the customer&apos;s card</source>
        <translation>Ügyféllap megnyitása</translation>
    </message>
    <message>
        <source>Open the callback in the CRM</source>
        <translation>Visszahívás megnyitása a CRM-ben</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Szám másolása</translation>
    </message>
    <message>
        <source>Choose all rows, to hand over, postpone or delete them together</source>
        <translation>Minden sor kijelölése együttes átadáshoz, halasztáshoz vagy törléshez</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Keresés a listában</translation>
    </message>
    <message>
        <source>Save the list or the report as Excel</source>
        <translation>A lista vagy a jelentés mentése Excel-fájlba</translation>
    </message>
    <message>
        <source>Call the number of the chosen row</source>
        <translation>A kiválasztott sor számának hívása</translation>
    </message>
    <message>
        <source>Open the chosen row, or do what is most likely meant</source>
        <translation>A kiválasztott sor megnyitása, vagy a legvalószínűbb művelet</translation>
    </message>
    <message>
        <source>Make a callback from a call or a voice message</source>
        <translation>Visszahívás létrehozása hívásból vagy hangüzenetből</translation>
    </message>
    <message>
        <source>Show the recording of the call</source>
        <translation>A hívás hangfelvételének mutatása</translation>
    </message>
    <message>
        <source>Play or stop the voice message</source>
        <translation>Hangüzenet lejátszása vagy leállítása</translation>
    </message>
    <message>
        <source>Go back or forth in the voice message, or in a chart</source>
        <translation>Előre vagy vissza a hangüzenetben vagy a diagramon</translation>
    </message>
    <message>
        <source>Try again what the server refused</source>
        <translation>A szerver által elutasított módosítás újbóli elküldése</translation>
    </message>
    <message>
        <source>Give up or remove what is chosen</source>
        <translation>A kiválasztott tétel elvetése vagy eltávolítása</translation>
    </message>
    <message>
        <source>Show all queues again (Team)</source>
        <translation>Ismét minden várósor mutatása (Csapat)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Mai nap</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Nem fogadott hívások</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Hangüzenetek</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Névjegyek</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Kimenő hívás</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Szinkronizálás</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Szkriptek</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Részlegek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>Súgó a látható oldalhoz</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Keresés mindenben</translation>
    </message>
    <message>
        <source>Go to the entry in the top bar</source>
        <translation>Ugrás a felső sáv mezőjébe</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Az utolsó művelet visszavonása</translation>
    </message>
    <message>
        <source>Compact mode: the phone side alone, and back</source>
        <translation>Kompakt mód: csak a telefon; majd vissza</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Ugrás a következő vagy az előző vezérlőelemre</translation>
    </message>
    <message>
        <source>Close the dialog or the window beside</source>
        <translation>A párbeszédablak vagy az oldalsó ablak bezárása</translation>
    </message>
    <message>
        <source>Back and forward in the help; back in the first start</source>
        <translation>Vissza és előre a súgóban; vissza az első indításnál</translation>
    </message>
    <message>
        <source>In the search: call the chosen one</source>
        <translation>A keresésben: a kiválasztott hívása</translation>
    </message>
    <message>
        <source>In the search: plan a callback to the chosen one</source>
        <translation>A keresésben: visszahívás ütemezése a kiválasztotthoz</translation>
    </message>
    <message>
        <source>Save the callback</source>
        <translation>Visszahívás mentése</translation>
    </message>
    <message>
        <source>Save the form, the scripts or the rules</source>
        <translation>Az űrlap, a szkriptek vagy a szabályok mentése</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Dátum naptárának megnyitása</translation>
    </message>
    <message>
        <source>Move the chosen codec up or down</source>
        <translation>A kiválasztott kodek mozgatása fel vagy le</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Az ablak mutatása</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>What is open stays yours, and is here when you sign in again. Until then nobody is called: the supervisors are told when a redial is late.</source>
        <translation>Ami nyitott, az Öné marad, és itt lesz, amikor újra bejelentkezik. Addig nem indul hívás; ha egy újrahívás késik, a csapatvezetők értesítést kapnak.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not go, there is something to be done first</extracomment>
        <translation>Maradok</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Program bezárása</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Kijelentkezés</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Own number</source>
        <extracomment>The number on which customers reach one agent</extracomment>
        <translation>Saját szám</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>How long a direct line lasts</extracomment>
        <translation>Érvényes</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operátor</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Időtartam (perc)</translation>
    </message>
    <message>
        <source>Customers see it and reach this agent by it. Empty: the department&apos;s number.</source>
        <translation>Az ügyfelek ezt a számot látják, és ezen érik el az operátort. Üresen: a részleg száma.</translation>
    </message>
    <message>
        <source>as the department</source>
        <extracomment>In place of a mode or a time: what the department has</extracomment>
        <translation>mint a részlegnél</translation>
    </message>
    <message>
        <source>Remove these settings</source>
        <translation>Beállítások törlése</translation>
    </message>
    <message>
        <source>As said: {text}</source>
        <extracomment>{text} is a sentence with the names filled in</extracomment>
        <translation>Így hangzik el: {text}</translation>
    </message>
    <message>
        <source>Not in order yet: {languages}.</source>
        <extracomment>{languages} is a list of languages</extracomment>
        <translation>Még javítandó: {languages}.</translation>
    </message>
    <message>
        <source>Line {number} in {language}</source>
        <extracomment>{number} counts the lines of a script, {language} is the language of its text</extracomment>
        <translation>{number}. mondat ezen a nyelven: {language}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>{number} counts the lines of a script</extracomment>
        <translation>{number}. mondat</translation>
    </message>
    <message>
        <source>Say line {number} earlier</source>
        <translation>{number}. mondat előbbre sorolása</translation>
    </message>
    <message>
        <source>Say line {number} later</source>
        <translation>{number}. mondat hátrébb sorolása</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>{number}. mondat törlése</translation>
    </message>
    <message>
        <source>Insert a name</source>
        <extracomment>Button with a list of names that a sentence may have</extracomment>
        <translation>Név beszúrása</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <extracomment>Before two numbers of seconds</extracomment>
        <translation>Várakozás (másodperc)</translation>
    </message>
    <message>
        <source>Line {number}: wait at least (seconds)</source>
        <translation>{number}. mondat: várakozás legalább (másodperc)</translation>
    </message>
    <message>
        <source>Line {number}: wait at most (seconds)</source>
        <translation>{number}. mondat: várakozás legfeljebb (másodperc)</translation>
    </message>
</context>
<context>
    <name>LineSection</name>
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
        <source>Your name at the exchange, as your IT gave it to you.</source>
        <translation>Az Ön neve a telefonközpontban, ahogy az informatikától kapta.</translation>
    </message>
    <message>
        <source>Phone server (SIP)</source>
        <translation>Telefonszerver (SIP)</translation>
    </message>
    <message>
        <source>The name or address of the exchange.</source>
        <translation>A telefonközpont neve vagy címe.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>5060 for UDP and TCP, 5061 for TLS, unless your exchange uses another one.</source>
        <translation>UDP és TCP esetén 5060, TLS esetén 5061, hacsak a telefonközpont nem mást használ.</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>How SIP messages travel: UDP, TCP or TLS</extracomment>
        <translation>Átvitel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Voice encryption</source>
        <extracomment>Setting: whether the voice of calls is encrypted (SRTP)</extracomment>
        <translation>Hang titkosítása</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <extracomment>Setting: a file with certificates of the site&apos;s own authority</extracomment>
        <translation>Saját tanúsítványok</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>Setting: ways in which the voice is sent, in the order in which they are tried</extracomment>
        <translation>Kodekek</translation>
    </message>
    <message>
        <source>Ring at most (seconds)</source>
        <extracomment>Setting: how many seconds a dialled phone may ring</extracomment>
        <translation>Csörgés legfeljebb (másodperc)</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The voice of calls is not encrypted</extracomment>
        <translation>Kikapcsolva</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>The voice is encrypted where the other side can do it</extracomment>
        <translation>Felajánlva</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Calls without encryption are not made</extracomment>
        <translation>Kötelező</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>TLS encrypts the signalling and checks the exchange&apos;s certificate.</source>
        <translation>A TLS titkosítja a jelzésátvitelt, és ellenőrzi a telefonközpont tanúsítványát.</translation>
    </message>
    <message>
        <source>“Required” makes no call whose voice cannot be encrypted. Use it together with TLS.</source>
        <translation>A „Kötelező” beállítással nem indul olyan hívás, amelynek hangja nem titkosítható. Használja TLS-sel együtt.</translation>
    </message>
    <message>
        <source>A PEM file of your site&apos;s own authority, trusted beside the computer&apos;s. Empty: none.</source>
        <translation>A szervezet saját hitelesítőjének PEM-fájlja, amelyet a telefon a számítógép hitelesítői mellett elfogad. Üresen: nincs.</translation>
    </message>
    <message>
        <source>The first one that the exchange knows is used.</source>
        <translation>A telefon az elsőt használja, amelyet a telefonközpont ismer.</translation>
    </message>
    <message>
        <source>After that a call that you make counts as not answered.</source>
        <translation>Ennyi idő után az Ön által indított hívás nem fogadottnak számít.</translation>
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
        <source>Nothing was changed: something above is not right.</source>
        <translation>Semmi sem módosult: fent valamelyik adat nem megfelelő.</translation>
    </message>
    <message>
        <source>Only the name or address of the server, such as pbx.example.com.</source>
        <translation>Csak a szerver neve vagy címe, például pbx.example.com.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are numbers of seconds</extracomment>
        <translation>Egész szám: {least}–{most}.</translation>
    </message>
    <message>
        <source>At least one codec has to be on.</source>
        <translation>Legalább egy kodeknek bekapcsolva kell lennie.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nincs ilyen fájl.</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Operátorok saját számai</translation>
    </message>
    <message>
        <source>Agents who are not listed have the department&apos;s number, mode and time of direct callback.</source>
        <translation>Akik nincsenek a listában, azokra a részleg száma, valamint a részleg közvetlen visszahívásának módja és időtartama érvényes.</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Operátor hozzáadása</translation>
    </message>
    <message>
        <source>No lines: nothing is said.</source>
        <translation>Nincs mondat: semmi sem hangzik el.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Mondat hozzáadása</translation>
    </message>
</context>
<context>
    <name>LinkDialler</name>
    <message>
        <source>You are in a call. The number of the link is kept in the dialpad.</source>
        <translation>Ön hívásban van. A hivatkozás száma a tárcsázóban marad.</translation>
    </message>
    <message>
        <source>Press Call to dial {number}: it came from a link.</source>
        <extracomment>{number} steers the exchange, such as *46, or calls for help, such as 112; Call is the name of the button</extracomment>
        <translation>Hivatkozásból érkezett szám: {number}. A híváshoz nyomja meg a Hívás gombot.</translation>
    </message>
    <message>
        <source>The number of the link is called as soon as the line is ready.</source>
        <translation>A hivatkozás számának hívása elindul, amint a vonal kész.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>The link that was opened holds no number that can be called.</source>
        <translation>A megnyitott hivatkozásban nincs hívható szám.</translation>
    </message>
    <message>
        <source>The line is not ready. The number of the link is kept in the dialpad.</source>
        <translation>A vonal még nem kész. A hivatkozás száma a tárcsázóban marad.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading of the column with the buttons of a row, for screen readers</extracomment>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Betöltés</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <extracomment>How many filters are in force</extracomment>
        <translation>
            <numerusform>%n szűrő</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Button: opens the filters of the list</extracomment>
        <translation>Szűrő</translation>
    </message>
    <message>
        <source>{filter}: {count}</source>
        <extracomment>{filter} is &quot;Filter&quot;, {count} such as &quot;2 filters&quot;: what the button is, and what is in force</extracomment>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <extracomment>Menu entry: keep the filters and the order of the list under a name</extracomment>
        <translation>&amp;Nézet mentése…</translation>
    </message>
    <message>
        <source>&amp;Rename the chosen view…</source>
        <extracomment>Menu entry: give the chosen view another name</extracomment>
        <translation>&amp;A kiválasztott nézet átnevezése…</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen view</source>
        <translation>A &amp;kiválasztott nézet törlése</translation>
    </message>
    <message>
        <source>&amp;Open the list with the chosen view</source>
        <extracomment>Menu entry with a mark: the list opens with the chosen view</extracomment>
        <translation>A lista &amp;megnyitása a kiválasztott nézettel</translation>
    </message>
    <message>
        <source>View deleted: {name}</source>
        <extracomment>{name} is the name of a saved view of the list</extracomment>
        <translation>Nézet törölve: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>Button: opens the menu of saved views of the list</extracomment>
        <translation>Mentett nézetek</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns the list shows</extracomment>
        <translation>Oszlopok</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
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
        <source>The language of the whole program. It changes at once, in open windows too.</source>
        <translation>Az egész program nyelve. Azonnal megváltozik, a nyitott ablakokban is.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Setting: light or dark colours</extracomment>
        <translation>Színek</translation>
    </message>
    <message>
        <source>Light or dark. “As the computer” follows the system, also when it changes later.</source>
        <translation>Világos vagy sötét. „A számítógép szerint”: a rendszert követi, akkor is, ha az később megváltozik.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Setting: how large everything is drawn, in percent</extracomment>
        <translation>Méret</translation>
    </message>
    <message>
        <source>The size of all texts and buttons. It changes when the program starts anew.</source>
        <translation>Minden szöveg és gomb mérete. A program újraindításakor változik meg.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Setting: whether things may move by themselves</extracomment>
        <translation>Animációk</translation>
    </message>
    <message>
        <source>Whether bars may run, menus unroll and the cursor blink.</source>
        <translation>Futhatnak-e a sávok, legördülhetnek-e a menük, és villoghat-e a kurzor.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>Choice of the language: {name} is the one of the computer, by its own name</extracomment>
        <translation>A számítógép szerint: {name}</translation>
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
        <source>As the computer</source>
        <comment>motion</comment>
        <extracomment>Choice: things may move by themselves as the computer&apos;s settings say</extracomment>
        <translation>A számítógép szerint</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Animációkkal</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Animációk nélkül</translation>
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
        <extracomment>On a button: go to the callback in the list
----------
On a button: go to what is told</extracomment>
        <translation>Mutatás</translation>
    </message>
    <message>
        <source>A change was refused by the server. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>A szerver elutasított egy módosítást. {reason}</translation>
    </message>
    <message>
        <source>{count} Sign in there to send them: {address}</source>
        <extracomment>{count} is a whole sentence, {address} a web address</extracomment>
        <translation>{count} Az elküldésükhöz jelentkezzen be ott: {address}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>Döntés…</translation>
    </message>
    <message>
        <source>{who} rang while you were busy.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} hívta, amíg Ön foglalt volt.</translation>
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
        <source>The call ended before it was known whether the caller was passed on.</source>
        <translation>A hívás véget ért, mielőtt kiderült volna, sikerült-e az átkapcsolás.</translation>
    </message>
    <message>
        <source>The recording broke off. What was recorded so far is kept.</source>
        <translation>A rögzítés megszakadt. Az addig rögzített rész megmarad.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Valaki</translation>
    </message>
    <message>
        <source>Outgoing call initiated. The customer&apos;s call comes first; {who} is called after it.</source>
        <extracomment>The message of an outgoing call that waits for a customer&apos;s call (row D5); {who} is a customer or a number</extracomment>
        <translation>Kimenő hívás elindítva. Előbb az ügyfél hívása következik; utána indul a hívás: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>{who} was not called. {reason}</source>
        <extracomment>{who} is a number, {reason} is a whole sentence</extracomment>
        <translation>Nem indult hívás: {who}. {reason}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Ismételt hívás</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take no queue calls now. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>A telefonközpontot nem sikerült értesíteni, hogy Ön most nem fogad hívást a várósorból. {reason}</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take queue calls again. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>A telefonközpontot nem sikerült értesíteni, hogy Ön ismét fogad hívást a várósorból. {reason}</translation>
    </message>
    <message>
        <source>The phone stopped and was started again.</source>
        <translation>A telefon leállt, és újraindult.</translation>
    </message>
    <message>
        <source>The phone stopped and was started again. Your call with {who} has ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>A telefon leállt, és újraindult. Az Ön hívása véget ért: {who}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>valaki</translation>
    </message>
    <message>
        <source>Your call with {who} broke off when the program ended. It is not known how it ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>A program leállásakor megszakadt az Ön hívása: {who}. Nem tudható, hogyan végződött.</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>Kérjük, előbb mentse vagy vesse el a módosításait.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). It is in the log; you can go on.</source>
        <extracomment>{kind} is a technical word for the log</extracomment>
        <translation>Hiba történt a programban ({kind}). A naplóba bekerült; folytathatja a munkát.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Hibajelentés…</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Bezárás így is</translation>
    </message>
    <message>
        <source>The rules of departments are not saved.</source>
        <translation>A részlegek szabályai nincsenek mentve.</translation>
    </message>
    <message>
        <source>The scripts are not saved.</source>
        <translation>A szkriptek nincsenek mentve.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Bezárás…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for another server.</source>
        <translation>
            <numerusform>Önnek %n módosítása egy másik szerverre vár.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers rang while you were busy.</source>
        <translation>
            <numerusform>%n hívás érkezett, amíg Ön foglalt volt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.</source>
        <translation>
            <numerusform>A program leállásakor %n hívás megszakadt. Nem tudható, hogy sikerült-e elérni az ügyfelet: kérjük, ellenőrizze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>A setting that IT has fixed: nobody can change it on this computer</extracomment>
        <translation>A szervezet által kezelt beállítás</translation>
    </message>
</context>
<context>
    <name>ManyPostponeDialog</name>
    <message>
        <source>All of them get this time.</source>
        <translation>Mindegyik ezt az időpontot kapja.</translation>
    </message>
    <message>
        <source>Your time counts where a number does not tell whose clock is meant. What is due later already stays as it is.</source>
        <translation>Ha a számból nem derül ki, kinek az órája számít, az Ön ideje érvényes. Ami már későbbre esedékes, az nem változik.</translation>
    </message>
    <message>
        <source>What is due at that time or later already stays as it is.</source>
        <translation>Ami már akkorra vagy későbbre esedékes, az nem változik.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Heading: move several callbacks to a later time</extracomment>
        <translation>Halasztás</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callbacks to the chosen time</extracomment>
        <translation>&amp;Halasztás</translation>
    </message>
    <message>
        <source>{span} from now ({time})</source>
        <extracomment>{span} is such as &quot;30 min&quot;, {time} a time of day: counted from now, for all of them</extracomment>
        <translation>{span} múlva ({time})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, your time ({city})</source>
        <extracomment>{time} is 9:00, {city} the city of the agent&apos;s time zone</extracomment>
        <translation>Holnap {time}, az Ön ideje szerint ({city})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, each customer&apos;s own time</source>
        <extracomment>{time} is 9:00; every customer by the clock of their country</extracomment>
        <translation>Holnap {time}, minden ügyfél saját ideje szerint</translation>
    </message>
    <message>
        <source>At a given time</source>
        <translation>Megadott időpontban</translation>
    </message>
</context>
<context>
    <name>MayDialSection</name>
    <message>
        <source>Numbers that may be dialled</source>
        <translation>Hívható számok</translation>
    </message>
    <message>
        <source>The system dials these by itself. What costs extra is never dialled, whatever is chosen here.</source>
        <translation>Ezeket a rendszer magától hívja. Emelt díjas számot soha nem hív, bármi van is itt kiválasztva.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Országok</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>With none in the list, only the country above is called.</source>
        <translation>Ha a lista üres, csak a fenti országba indul hívás.</translation>
    </message>
</context>
<context>
    <name>MissedDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Hívás…</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message numerus="yes">
        <source>%n call(s) that nobody answered</source>
        <translation>
            <numerusform>%n nem fogadott hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of missed calls: who rang</extracomment>
        <translation>Hívó</translation>
    </message>
    <message>
        <source>{count}×</source>
        <extracomment>How often a person rang: &quot;3 times&quot;; kept short, it is a cell of a list</extracomment>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <extracomment>{time} is a date and a time</extracomment>
        <translation>Az első: {time}</translation>
    </message>
</context>
<context>
    <name>MissedModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Rendezés: {column}</translation>
    </message>
    <message>
        <source>Call back, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of missed calls</extracomment>
        <translation>Visszahívás most, további műveletek: {name}</translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n visszahívandó ügyfél</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct line(s)</source>
        <extracomment>Button: how many customers reach this agent directly when they ring back</extracomment>
        <translation>
            <numerusform>%n közvetlen kapcsolat</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>A lista nem jeleníthető meg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Loading the missed calls…</source>
        <translation>Nem fogadott hívások betöltése…</translation>
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
        <source>Callers whom nobody answered appear here, on every desk at once, until somebody has talked with them.</source>
        <translation>Akiknek a hívását senki sem fogadta, minden operátornál egyszerre itt jelennek meg, amíg valaki nem beszél velük.</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Nincs nem fogadott hívás</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Nem fogadott hívások</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Név, szám vagy megjegyzés</translation>
    </message>
    <message>
        <source>Search in the missed calls</source>
        <translation>Keresés a nem fogadott hívások között</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Menu entry: call this customer back now</extracomment>
        <translation>&amp;Visszahívás most</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Részletek…</translation>
    </message>
    <message>
        <source>C&amp;lose by flag…</source>
        <extracomment>Menu entry, for supervisors: close the entry with a reason, such as a wrong number</extracomment>
        <translation>&amp;Lezárás hívás nélkül…</translation>
    </message>
    <message>
        <source>&amp;Open the customer&apos;s card</source>
        <translation>&amp;Ügyféllap megnyitása</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Szám másolása</translation>
    </message>
</context>
<context>
    <name>MissedSection</name>
    <message>
        <source>Missed calls</source>
        <translation>Nem fogadott hívások</translation>
    </message>
    <message>
        <source>Callers whom nobody took are listed for all agents until somebody has talked with them.</source>
        <translation>Akiknek a hívását senki sem fogadta, minden operátor listájában szerepelnek, amíg valaki nem beszél velük.</translation>
    </message>
    <message>
        <source>Keep a list of missed calls</source>
        <translation>Nem fogadott hívások listája</translation>
    </message>
    <message>
        <source>Counted after (seconds)</source>
        <translation>Legrövidebb várakozás (másodperc)</translation>
    </message>
    <message>
        <source>Who hangs up earlier is not counted.</source>
        <translation>Aki hamarabb leteszi, nem kerül a listába.</translation>
    </message>
    <message>
        <source>Hidden after a try (minutes)</source>
        <translation>Elrejtés kísérlet után (perc)</translation>
    </message>
    <message>
        <source>So long nobody sees a customer who has just been tried, so that not everybody tries again.</source>
        <translation>Ennyi ideig senki sem látja azt az ügyfelet, akit épp kerestek, így nem próbálkozik mindenki ugyanazzal.</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Call back (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Visszahívás most (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Továbbiak (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>MyRedialsDialog</name>
    <message>
        <source>My redials</source>
        <extracomment>Title of a window: the redials of the signed-in agent</extracomment>
        <translation>Saját újrahívások</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Department</source>
        <extracomment>Heading: one department</extracomment>
        <translation>Részleg</translation>
    </message>
    <message>
        <source>A department is a queue of the exchange and the people who take its calls.</source>
        <translation>A részleg a telefonközpont egy várósora és a hívásait fogadó operátorok.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of a department</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>The queue&apos;s name at the exchange.</source>
        <translation>A várósor neve a telefonközpontban.</translation>
    </message>
    <message>
        <source>Multichannel number</source>
        <extracomment>The number that customers call and see</extracomment>
        <translation>Központi hívószám</translation>
    </message>
    <message>
        <source>Shown to customers who are called back. Empty: the exchange decides.</source>
        <translation>Ezt látják a visszahívott ügyfelek. Üresen: a telefonközpont dönt.</translation>
    </message>
    <message>
        <source>Language of the announcements</source>
        <extracomment>The language that callers hear</extracomment>
        <translation>Hangbejátszások nyelve</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Notify about callbacks</source>
        <extracomment>Switch of a department (Russian manual: Оповещать об обратном вызове)</extracomment>
        <translation>Értesítés a visszahívásokról</translation>
    </message>
    <message>
        <source>The department&apos;s agents are told of each request, in their desks.</source>
        <translation>A részleg operátorai minden kérésről értesítést kapnak a programban.</translation>
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
    <name>NoticesSection</name>
    <message>
        <source>Notifications</source>
        <extracomment>Heading in the settings: what the system tells, the tray, and keys that work in every program</extracomment>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>Notifications wait while you are in a call and never take the keyboard. They show names, but no numbers.</source>
        <translation>Hívás közben az értesítések várnak, és soha nem veszik el a billentyűzetet. Neveket mutatnak, számokat nem.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Nyomja le a billentyűket</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Ebben az asztali környezetben nincs értesítési terület: az ablak bezárása a programot is bezárja.</translation>
    </message>
    <message>
        <source>This desktop does not let a program take keys from others: the keys work in Soitto&apos;s own windows only.</source>
        <translation>Ez az asztali környezet nem engedi, hogy egy program elvegye a billentyűket a többitől: a billentyűk csak a Soitto saját ablakaiban működnek.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Ezeket a billentyűket másik program használja. Kérjük, válasszon más billentyűket.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key.</source>
        <translation>Az Ön billentyűzetén nincs ilyen billentyű.</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or the Windows key as well: alone this key belongs to your typing.</source>
        <translation>Tartsa lenyomva a Ctrl, az Alt vagy a Windows billentyűt is: ez a billentyű egymagában a gépeléshez kell.</translation>
    </message>
    <message>
        <source>The same keys stand above.</source>
        <translation>Fent már ugyanezek a billentyűk állnak.</translation>
    </message>
    <message>
        <source>The screen cannot be asked for keys. Switch the keys off and on again.</source>
        <translation>A rendszertől most nem kérhetők billentyűk. Kérjük, kapcsolja ki, majd újra be a billentyűket.</translation>
    </message>
    <message>
        <source>Tell when a callback is due</source>
        <translation>Értesítés az esedékes visszahívásról</translation>
    </message>
    <message>
        <source>A notification of the system when one of your callbacks becomes due.</source>
        <translation>A rendszer értesítése, amikor egy visszahívása esedékessé válik.</translation>
    </message>
    <message>
        <source>Tell of missed calls</source>
        <translation>Értesítés a nem fogadott hívásokról</translation>
    </message>
    <message>
        <source>Also of voice messages, and of customers who ask to be called back.</source>
        <translation>A hangüzenetekről és a visszahívást kérő ügyfelekről is.</translation>
    </message>
    <message>
        <source>Tell when a redial is due</source>
        <translation>Értesítés az esedékes újrahívásról</translation>
    </message>
    <message>
        <source>Whoever&apos;s line broke off is to be called again.</source>
        <translation>Akinek megszakadt a vonala, azt újra fel kell hívni.</translation>
    </message>
    <message>
        <source>Tell when I am given a callback</source>
        <translation>Értesítés, ha visszahívást adnak át nekem</translation>
    </message>
    <message>
        <source>A colleague or the system made a callback yours.</source>
        <translation>Egy kolléga vagy a rendszer Önt tette meg egy visszahívás felelősévé.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Hanggal</translation>
    </message>
    <message>
        <source>A short tone on the device of the ringing, never during a call.</source>
        <translation>Rövid hang a csengő eszközén, hívás közben soha.</translation>
    </message>
    <message>
        <source>Closing the window leaves Soitto in the tray</source>
        <translation>Az ablak bezárásakor a Soitto az értesítési területen marad</translation>
    </message>
    <message>
        <source>Calls still ring. Quit by the menu of the tray.</source>
        <translation>A hívások továbbra is csörögnek. Kilépni az értesítési terület menüjéből lehet.</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Minden programban működő billentyűk</translation>
    </message>
    <message>
        <source>Answer and end calls while you write in another window.</source>
        <translation>Hívások fogadása és bontása, miközben másik ablakban ír.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Fogadás</translation>
    </message>
    <message>
        <source>Takes the call that rings.</source>
        <translation>A csörgő hívást fogadja.</translation>
    </message>
    <message>
        <source>End the call</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Hívás bontása</translation>
    </message>
    <message>
        <source>As the yellow button: the questions about the call follow.</source>
        <translation>Mint a sárga gomb: utána a hívásra vonatkozó kérdések következnek.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Némítás</translation>
    </message>
    <message>
        <source>Your microphone, off and on.</source>
        <translation>A mikrofon ki- és bekapcsolása.</translation>
    </message>
    <message>
        <source>Show Soitto</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>A Soitto mutatása</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Az ablakot előtérbe hozza.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n redials are due</source>
        <translation>
            <numerusform>%n esedékes újrahívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callbacks are due</source>
        <translation>
            <numerusform>%n esedékes visszahívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were given %n callbacks</source>
        <translation>
            <numerusform>Önnek átadott visszahívások: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers ask to be called back</source>
        <translation>
            <numerusform>%n ügyfél kér visszahívást</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n nem fogadott hívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n új hangüzenet</numerusform>
        </translation>
    </message>
    <message>
        <source>A redial is due</source>
        <translation>Esedékes egy újrahívás</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>Esedékes egy visszahívás</translation>
    </message>
    <message>
        <source>You were given a callback</source>
        <translation>Önnek átadott visszahívás</translation>
    </message>
    <message>
        <source>A customer asks to be called back</source>
        <translation>Egy ügyfél visszahívást kér</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Nem fogadott hívás</translation>
    </message>
    <message>
        <source>New voice message</source>
        <translation>Új hangüzenet</translation>
    </message>
    <message>
        <source>Promised for {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Ígért időpont: {time}</translation>
    </message>
    <message>
        <source>{who}, promised for {time}</source>
        <extracomment>{who} is a customer, {time} a time of day</extracomment>
        <translation>{who}, ígért időpont: {time}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>Átadta: {name}</translation>
    </message>
    <message>
        <source>{who}, from {name}</source>
        <extracomment>{who} is a customer, {name} the colleague who handed the callback over</extracomment>
        <translation>{who}, átadta: {name}</translation>
    </message>
    <message>
        <source>A callback is due: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Esedékes visszahívás: {who}</translation>
    </message>
    <message>
        <source>You were given a callback: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Önnek átadott visszahívás: {who}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list</extracomment>
        <translation>Mutatás</translation>
    </message>
</context>
<context>
    <name>OfferSection</name>
    <message>
        <source>Offer</source>
        <extracomment>Heading: callers are offered to be called back</extracomment>
        <translation>Felajánlás</translation>
    </message>
    <message>
        <source>Callers who wait hear that they can press 1 and be called back, and keep their place.</source>
        <translation>A várakozó hívók hallják, hogy az 1-es gombbal visszahívást kérhetnek, és a helyük megmarad a sorban.</translation>
    </message>
    <message>
        <source>Offer callbacks</source>
        <translation>Visszahívás felajánlása</translation>
    </message>
    <message>
        <source>Again every (seconds)</source>
        <translation>Ismétlés (másodpercenként)</translation>
    </message>
    <message>
        <source>Not before a wait of (seconds)</source>
        <translation>Legkorábban (másodperc várakozás után)</translation>
    </message>
    <message>
        <source>0: from the beginning.</source>
        <translation>0: az elejétől.</translation>
    </message>
    <message>
        <source>From an expected wait of (seconds)</source>
        <translation>Várható várakozástól (másodperc)</translation>
    </message>
    <message>
        <source>Offered only when a caller has to expect to wait so long. 0: always.</source>
        <translation>Csak akkor hangzik el, ha a hívónak várhatóan legalább ennyit kell várnia. 0: mindig.</translation>
    </message>
    <message>
        <source>Callers may key in another number</source>
        <translation>A hívók más számot is megadhatnak</translation>
    </message>
    <message>
        <source>Also to priority customers</source>
        <translation>Kiemelt ügyfeleknek is</translation>
    </message>
    <message>
        <source>Also when closed</source>
        <translation>Zárva tartás alatt is</translation>
    </message>
    <message>
        <source>Hours in which it is offered</source>
        <translation>A felajánlás időszaka</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>Opening hours and holidays</source>
        <translation>Nyitvatartás és munkaszüneti napok</translation>
    </message>
    <message>
        <source>By the department&apos;s clock. Times can be typed short: 8, 830, 8.30.</source>
        <translation>A részleg helyi ideje szerint. Az időpont röviden is beírható: 8, 830, 8.30.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nyitva</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>Ha a megbeszéltek szerint hív</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Ha az ügyfél újra felveszi</translation>
    </message>
    <message>
        <source>The sentences with which the agent begins that call.</source>
        <translation>Az operátor ezekkel a mondatokkal kezdi a hívást.</translation>
    </message>
</context>
<context>
    <name>OwnPhoneSection</name>
    <message>
        <source>Switchboard</source>
        <extracomment>Heading in the settings: the site&apos;s own server beside its telephone exchange</extracomment>
        <translation>Híváskezelő</translation>
    </message>
    <message>
        <source>The server that keeps your site&apos;s promises to callers. It can also ring a phone of yours.</source>
        <translation>A szerver, amely betartja a hívóknak tett ígéreteket. Az Ön telefonját is meg tudja csörgetni.</translation>
    </message>
    <message>
        <source>Switchboard address</source>
        <translation>Híváskezelő címe</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Setting: the secret that the administrator gave to the agent</extracomment>
        <translation>Az Ön kulcsa</translation>
    </message>
    <message>
        <source>The web address of your site&apos;s switchboard. Empty: there is none.</source>
        <translation>A szervezet híváskezelőjének webcíme. Üresen: nincs ilyen.</translation>
    </message>
    <message>
        <source>I call with</source>
        <extracomment>Setting: the phone with which the agent makes calls</extracomment>
        <translation>Hívások eszköze</translation>
    </message>
    <message>
        <source>Where you hear and speak: at this computer, or with a telephone.</source>
        <translation>Hol hall és beszél Ön: ennél a számítógépnél vagy telefonon.</translation>
    </message>
    <message>
        <source>My phone&apos;s number</source>
        <extracomment>Setting: the number of the phone on the agent&apos;s desk, or of the agent&apos;s mobile</extracomment>
        <translation>A telefonom száma</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>This computer (SIP)</source>
        <extracomment>Choice: calls are heard and spoken at this computer, with a headset</extracomment>
        <translation>Ez a számítógép (SIP)</translation>
    </message>
    <message>
        <source>The phone on my desk, or my mobile</source>
        <extracomment>Choice: calls are made with a telephone beside the computer</extracomment>
        <translation>Asztali telefonom vagy mobilom</translation>
    </message>
    <message>
        <source>From your administrator. It is kept in the credential store.</source>
        <translation>A rendszergazdától kapja. A számítógép biztonságos jelszótára őrzi.</translation>
    </message>
    <message>
        <source>An extension such as 1003, or a whole number.</source>
        <translation>Mellék, például 1003, vagy teljes telefonszám.</translation>
    </message>
    <message>
        <source>Your phone rings first. When you pick it up, the number you chose is called.</source>
        <translation>Először az Ön telefonja csörög. Ha felvette, elindul a kiválasztott szám hívása.</translation>
    </message>
    <message>
        <source>Calls are heard in your headset. The line is set up above.</source>
        <translation>A hívásokat a fejhallgatóban hallja. A vonal fent állítható be.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Ellenőrzés…</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Mentés és ellenőrzés</translation>
    </message>
    <message>
        <source>Nothing was changed: something above is not right.</source>
        <translation>Semmi sem módosult: fent valamelyik adat nem megfelelő.</translation>
    </message>
    <message>
        <source>The switchboard answers, and rings your phone for your calls.</source>
        <translation>A híváskezelő válaszol, és a hívásaihoz az Ön telefonját csörgeti.</translation>
    </message>
    <message>
        <source>The switchboard answers, and knows you.</source>
        <translation>A híváskezelő válaszol, és ismeri Önt.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://.</source>
        <translation>Ez nem webcím. A webcím így kezdődik: https://.</translation>
    </message>
    <message>
        <source>Calls cannot go to such a number. Enter another one.</source>
        <translation>Ilyen számra nem indítható hívás. Kérjük, adjon meg másikat.</translation>
    </message>
</context>
<context>
    <name>PageRequests</name>
    <message>
        <source>Press Call to dial {number}: a page of the CRM asks for it.</source>
        <extracomment>{number} steers the exchange, calls for help or costs extra; Call is the name of the button</extracomment>
        <translation>A CRM egyik oldala hívást kér: {number}. A híváshoz nyomja meg a Hívás gombot.</translation>
    </message>
    <message>
        <source>You are in a call. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>Ön hívásban van. A CRM oldaláról kért szám a tárcsázóban marad.</translation>
    </message>
    <message>
        <source>The line is not ready. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>A vonal még nem kész. A CRM oldaláról kért szám a tárcsázóban marad.</translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Empty: the address that the CRM gives with a contact. In braces may stand: {names}.</source>
        <translation>Üresen: a CRM által a névjegyhez megadott cím. Használható helyőrzők: {names}.</translation>
    </message>
    <message>
        <source>Example: {address}</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Példa: {address}</translation>
    </message>
    <message>
        <source>The panel is not installed on this computer: the browser is used. Ask your IT for it.</source>
        <translation>A panel nincs telepítve a számítógépre: a böngésző nyílik meg. Kérjük, forduljon az informatikához.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Túl sok cím van megadva.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are whole numbers</extracomment>
        <translation>Egész szám: {least}–{most}.</translation>
    </message>
    <message>
        <source>Pages of the CRM</source>
        <extracomment>Heading in the settings: web pages of the customer management system</extracomment>
        <translation>A CRM oldalai</translation>
    </message>
    <message>
        <source>The customer&apos;s card that opens with a call, and pages that may call from your desk.</source>
        <translation>A híváskor megnyíló ügyféllap, valamint az oldalak, amelyek hívást indíthatnak a programból.</translation>
    </message>
    <message>
        <source>Address of the card</source>
        <extracomment>Setting: the web address of a customer&apos;s page in the CRM</extracomment>
        <translation>Az ügyféllap címe</translation>
    </message>
    <message>
        <source>The web address at which the CRM shows a customer.</source>
        <translation>Az a webcím, amelyen a CRM az ügyfelet mutatja.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <extracomment>Setting: when the customer&apos;s page opens</extracomment>
        <translation>Mikor nyílik meg</translation>
    </message>
    <message>
        <source>When I press its button</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>A gombjára kattintva</translation>
    </message>
    <message>
        <source>By itself, when the phone rings</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Automatikusan, amikor csörög a telefon</translation>
    </message>
    <message>
        <source>By itself, when the call is answered</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Automatikusan, amikor a hívást fogadják</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Open it in</source>
        <extracomment>Setting: where the customer&apos;s page opens</extracomment>
        <translation>Hol nyílik meg</translation>
    </message>
    <message>
        <source>the browser</source>
        <translation>a böngészőben</translation>
    </message>
    <message>
        <source>a panel of the desk</source>
        <translation>a program paneljében</translation>
    </message>
    <message>
        <source>Whether the customer&apos;s page opens by itself, and when.</source>
        <translation>Magától megnyílik-e az ügyfél oldala, és mikor.</translation>
    </message>
    <message>
        <source>Where the customer&apos;s page is shown.</source>
        <translation>Hol jelenik meg az ügyfél oldala.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <extracomment>Setting: the web sites whose pages may talk to this desk, one in each line</extracomment>
        <translation>Engedélyezett címek</translation>
    </message>
    <message>
        <source>One in each line. Pages from there may ask you once whether they may use your phone. Empty: none.</source>
        <translation>Soronként egy. Az onnan származó oldalak egyszer engedélyt kérhetnek Öntől a telefon használatára. Üresen: egyik sem.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Only programs of this computer reach it.</source>
        <translation>Csak ennek a számítógépnek a programjai érik el.</translation>
    </message>
    <message>
        <source>Pages that may use your phone</source>
        <translation>Oldalak, amelyek használhatják a telefont</translation>
    </message>
    <message>
        <source>None yet. A page asks, and you allow it once.</source>
        <translation>Még nincs ilyen. Az oldal engedélyt kér, Ön pedig egyszer engedélyezi.</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>May this page use your desk?</source>
        <translation>Használhatja ez az oldal a programot?</translation>
    </message>
    <message>
        <source>It calls itself “{name}”.</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Az oldal így nevezi magát: „{name}”.</translation>
    </message>
    <message>
        <source>It could place calls, see who calls you, and open the callback form. Allow it only if this is your CRM. You can take it back in the settings.</source>
        <translation>Az oldal hívást indíthatna, láthatná, ki hívja Önt, és megnyithatná a visszahívás űrlapját. Csak akkor engedélyezze, ha ez az Önök CRM-je. Az engedély a beállításokban visszavonható.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <extracomment>Button: this web page may use the desk</extracomment>
        <translation>&amp;Engedélyezés</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button: this web page may not use the desk</extracomment>
        <translation>Elutasítás</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside the path of a file or folder</extracomment>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <extracomment>{field} is the name of a setting that is a file or a folder</extracomment>
        <translation>Tallózás: {field}</translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message numerus="yes">
        <source>%n call(s) rated</source>
        <translation>
            <numerusform>%n értékelt hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>Callbacks by person</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Visszahívások kollégánként</translation>
    </message>
    <message>
        <source>Callbacks by queue</source>
        <translation>Visszahívások várósoronként</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>In a list of people: what belongs to nobody</extracomment>
        <translation>Senkié</translation>
    </message>
    <message>
        <source>No queue</source>
        <extracomment>In a list of queues: what came through none</extracomment>
        <translation>Várósor nélkül</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Az adatok nem jeleníthetők meg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>At the CRM you are no supervisor: it tells nobody else&apos;s figures.</source>
        <translation>A CRM-ben Ön nem csapatvezető, ezért mások adatait nem kapja meg.</translation>
    </message>
    <message>
        <source>Loading the figures…</source>
        <translation>Adatok betöltése…</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time</extracomment>
        <translation>késésben</translation>
    </message>
    <message>
        <source>tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>visszahívási kísérlet</translation>
    </message>
    <message>
        <source>redials missed</source>
        <extracomment>Figure: redials that were not made</extracomment>
        <translation>elmaradt újrahívás</translation>
    </message>
    <message>
        <source>{missed} of {redials}</source>
        <extracomment>{missed} and {redials} are numbers of redials</extracomment>
        <translation>{missed}/{redials}</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>Figure: how many calls there were, in and out</extracomment>
        <translation>hívás</translation>
    </message>
    <message>
        <source>calls missed</source>
        <extracomment>Figure: calls in that nobody took</extracomment>
        <translation>nem fogadott hívás</translation>
    </message>
    <message>
        <source>talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>beszélgetési idő</translation>
    </message>
    <message>
        <source>average rating</source>
        <extracomment>Figure: the average of the faces, 1 to 5</extracomment>
        <translation>átlagos értékelés</translation>
    </message>
    <message>
        <source>By person</source>
        <extracomment>Button: figures of each person</extracomment>
        <translation>Kollégánként</translation>
    </message>
    <message>
        <source>By queue</source>
        <extracomment>Button: figures of each queue</extracomment>
        <translation>Várósoronként</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Your CRM does not count calls, ratings and working time. This is what the callbacks tell.</source>
        <translation>Az Ön CRM-je nem tartja számon a hívásokat, az értékeléseket és a munkaidőt. A visszahívásokból ennyi derül ki.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Choose a longer one above.</source>
        <translation>Ebben az időszakban semmi sem történt. Kérjük, válasszon fent hosszabbat.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading: customers with rules of their own</extracomment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>One number in a line.</source>
        <translation>Soronként egy szám.</translation>
    </message>
    <message>
        <source>Never call</source>
        <extracomment>Numbers that the system never dials</extracomment>
        <translation>Soha nem hívandó számok</translation>
    </message>
    <message>
        <source>The system never dials these, whatever was asked for.</source>
        <translation>Ezeket a rendszer soha nem hívja, bármit kértek is.</translation>
    </message>
    <message>
        <source>Priority customers</source>
        <extracomment>Customers who are served first</extracomment>
        <translation>Kiemelt ügyfelek</translation>
    </message>
    <message>
        <source>They go ahead in the queue. A beginning that ends in * stands for all numbers that begin so.</source>
        <translation>A várósorban előre kerülnek. A csillaggal (*) végződő számkezdet minden így kezdődő számot jelent.</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <source>Phone</source>
        <extracomment>The right side of the window, as a screen reader calls it</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>{who}: {result}</source>
        <extracomment>A colleague who was asked about the caller was not reached; {result} such as &quot;Busy&quot;</extracomment>
        <translation>{who}: {result}</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Az Ön telefonja</translation>
    </message>
    <message>
        <source>How you make and take calls. Your administrator gives you the account.</source>
        <translation>Hogyan indít és fogad hívásokat. A fiókot a rendszergazdától kapja.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Csatlakozás…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Csatlakozás</translation>
    </message>
    <message>
        <source>At this computer, with a headset</source>
        <translation>Ennél a számítógépnél, fejhallgatóval</translation>
    </message>
    <message>
        <source>With the phone on my desk, or my mobile</source>
        <translation>Az asztali telefonommal vagy a mobilommal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Most nem</translation>
    </message>
    <message>
        <source>Enter your user and the phone server, or choose “Not now”.</source>
        <translation>Kérjük, adja meg a felhasználót és a telefonszervert, vagy válassza ezt: „Most nem”.</translation>
    </message>
    <message>
        <source>Something above is missing or not right. Nothing was tried.</source>
        <translation>Fent valami hiányzik vagy hibás. Próba nem történt.</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Csatlakozás a híváskezelőhöz…</translation>
    </message>
    <message>
        <source>Lists and callbacks work without a phone. Set it up later in the settings.</source>
        <translation>A listák és a visszahívások telefon nélkül is működnek. A telefon később a beállításokban állítható be.</translation>
    </message>
    <message>
        <source>Compare user, server and password with what you were given, letter by letter.</source>
        <translation>Kérjük, betűről betűre hasonlítsa össze a felhasználót, a szervert és a jelszót a kapott adatokkal.</translation>
    </message>
    <message>
        <source>Is the server spelt right? Are you in the office network, or is the VPN on? Your administrator knows the transport and the port. Or choose “Not now” and go on without a phone.</source>
        <translation>Helyes a szerver neve? Az irodai hálózaton van, vagy be van kapcsolva a VPN? Az átvitel módját és a portot a rendszergazda ismeri. Vagy válassza ezt: „Most nem”, és folytassa telefon nélkül.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Add</source>
        <comment>to a list</comment>
        <extracomment>Button: put what is chosen beside it into the list</extracomment>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>from a list</comment>
        <extracomment>Button: take what is selected out of the list</extracomment>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>A kijelöltek törlése (Del)</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Hozzáadás ehhez: {list}</translation>
    </message>
    <message>
        <source>Remove: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Törlés ebből: {list}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>{at} / {length}</source>
        <extracomment>Place in a voice message: &quot;0:12 / 0:45&quot;</extracomment>
        <translation>{at} / {length}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Szünet</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lejátszás</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <extracomment>Tooltip, with the key; {action} is &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>{action} (Szóköz)</translation>
    </message>
    <message>
        <source>Place in the message</source>
        <extracomment>Name of the slider, for screen readers</extracomment>
        <translation>Hely az üzenetben</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sebesség</translation>
    </message>
    <message>
        <source>How fast it is played; voices keep their pitch</source>
        <translation>A lejátszás sebessége; a hangmagasság nem változik</translation>
    </message>
    <message>
        <source>{factor}×</source>
        <extracomment>How fast a message is played: &quot;1.5×&quot;</extracomment>
        <translation>{factor}×</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <extracomment>Heading: move a callback to a later time</extracomment>
        <translation>Halasztás</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callback to the chosen time</extracomment>
        <translation>&amp;Halasztás</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sentences in</source>
        <extracomment>The language in which the sentences of a script are shown</extracomment>
        <translation>Mondatok nyelve</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>A mondatok nyelve</translation>
    </message>
    <message>
        <source>Known:</source>
        <extracomment>Before check boxes: Customer&apos;s name, Agent&apos;s name, Company …</extracomment>
        <translation>Ismert:</translation>
    </message>
    <message>
        <source>How the sentences read when this is known, and when it is not</source>
        <translation>Így hangzanak a mondatok, ha ez ismert, és ha nem</translation>
    </message>
    <message>
        <source>Known: {name}</source>
        <extracomment>{name} is such as &quot;Customer&apos;s name&quot;</extracomment>
        <translation>Ismert: {name}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Then: {what}.</source>
        <translation>Utána: {what}.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Amit Ön mond</translation>
    </message>
    <message>
        <source>Nothing: the call is over.</source>
        <translation>Semmit: a hívás véget ért.</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>Ha a megbeszéltek szerint hív</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Ha az ügyfél újra felveszi</translation>
    </message>
    <message>
        <source>Ringing again</source>
        <translation>Újrahívás</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nincs megadva</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>For all situations</source>
        <translation>Minden helyzetre</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <extracomment>{name} is how the company calls itself</extracomment>
        <translation>Cég: {name}</translation>
    </message>
    <message>
        <source>Quality survey: {number}</source>
        <extracomment>{number} is a number or queue</extracomment>
        <translation>Elégedettségi felmérés: {number}</translation>
    </message>
    <message>
        <source>There is no text in {language} yet.</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Még nincs szöveg ezen a nyelven: {language}.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <extracomment>The last step of setting the desk up</extracomment>
        <translation>Kész</translation>
    </message>
    <message>
        <source>You can begin</source>
        <translation>Kezdheti a munkát</translation>
    </message>
    <message>
        <source>What you chose can be changed on the settings page at any time.</source>
        <translation>Amit választott, a beállítások oldalán bármikor módosítható.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: the desk is set up</extracomment>
        <translation>Kezdés</translation>
    </message>
    <message>
        <source>The first thing to do</source>
        <translation>Az első teendő</translation>
    </message>
    <message>
        <source>Promise somebody a call: type the number, say when, and the desk reminds you.</source>
        <translation>Ígérjen valakinek visszahívást: írja be a számot, adja meg az időpontot, és a program emlékezteti Önt.</translation>
    </message>
    <message>
        <source>&amp;Make the first callback</source>
        <translation>&amp;Az első visszahívás létrehozása</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>&amp;Hogyan működik</translation>
    </message>
    <message>
        <source>Keys for every day</source>
        <translation>Mindennapi billentyűk</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Hívás fogadása</translation>
    </message>
    <message>
        <source>End a call</source>
        <translation>Hívás bontása</translation>
    </message>
    <message>
        <source>Type a number to call</source>
        <translation>Hívandó szám beírása</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Új visszahívás</translation>
    </message>
    <message>
        <source>Ready, or on a break</source>
        <translation>Elérhető vagy szünetben</translation>
    </message>
    <message>
        <source>Help, and all other keys</source>
        <translation>Súgó és az összes többi billentyű</translation>
    </message>
</context>
<context>
    <name>RedialLane</name>
    <message>
        <source>{name} is calling them now.</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>{name} épp most hívja az ügyfelet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>The open redials above the pages, as a screen reader calls them</extracomment>
        <translation>Újrahívások</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>On a button: show less redials again</extracomment>
        <translation>Kevesebb</translation>
    </message>
</context>
<context>
    <name>RedialReport</name>
    <message>
        <source>Day</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>Operátor</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>redials</comment>
        <extracomment>Heading in the report of redials: how many lines broke off that had to be redialled</extracomment>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading in the report of redials: the person was reached by the redial
----------
Part of a bar: redials by which the person was reached</extracomment>
        <translation>Elérve</translation>
    </message>
    <message>
        <source>Rang again</source>
        <extracomment>Heading in the report of redials: the person rang again before they were redialled
----------
Part of a bar: the person rang again before the redial</extracomment>
        <translation>Ügyfél hívott</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading in the report of redials: tried, and nobody was reached
----------
Part of a bar: redials that were tried in vain</extracomment>
        <translation>Sikertelen</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the report of redials: a try came after its time</extracomment>
        <translation>Késve</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading in the report of redials: not tried at all until the supervisor was told</extracomment>
        <translation>Elmaradt</translation>
    </message>
    <message>
        <source>False alarms</source>
        <extracomment>Heading in the report of redials: nothing had broken off</extracomment>
        <translation>Téves jelzés</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>A jelentés nem jeleníthető meg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Jelentés betöltése…</translation>
    </message>
    <message>
        <source>Redials by day</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Újrahívások naponként</translation>
    </message>
    <message>
        <source>Redials by agent</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Újrahívások operátoronként</translation>
    </message>
    <message>
        <source>Open or not tried</source>
        <extracomment>Part of a bar: redials that still stand, or were ended without a try</extracomment>
        <translation>Nyitott vagy kísérlet nélküli</translation>
    </message>
    <message>
        <source>redials due</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>esedékes újrahívás</translation>
    </message>
    <message>
        <source>talked with again</source>
        <extracomment>Figure: the share of broken-off calls after which the person was talked with again</extracomment>
        <translation>újra sikerült beszélni</translation>
    </message>
    <message>
        <source>{reached} reached by the redial, {rang} rang again by themselves</source>
        <extracomment>{reached} and {rang} are numbers of people</extracomment>
        <translation>újrahívással elérve: {reached}, magától telefonált: {rang}</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Figure: redials that were tried in vain</extracomment>
        <translation>sikertelen</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: redials with a try after its time</extracomment>
        <translation>késve</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>Figure: redials that were not tried in time at all</extracomment>
        <translation>elmaradt</translation>
    </message>
    <message>
        <source>Not tried at all until the supervisors were told.</source>
        <translation>A csapatvezetők értesítéséig egyetlen kísérlet sem történt.</translation>
    </message>
    <message>
        <source>false alarms</source>
        <extracomment>Figure: times at which nothing had broken off</extracomment>
        <translation>téves jelzés</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>&amp;Időszak</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>Újrahívások</translation>
    </message>
    <message>
        <source>No line broke off in this time. Choose a longer one above.</source>
        <translation>Ebben az időszakban nem szakadt meg vonal. Válasszon fent hosszabb időszakot.</translation>
    </message>
</context>
<context>
    <name>RedialResultDialog</name>
    <message>
        <source>&amp;Close redial</source>
        <extracomment>Button: the redial is over, with the chosen result</extracomment>
        <translation>&amp;Lezárás</translation>
    </message>
    <message>
        <source>Result of the redial</source>
        <translation>Az újrahívás eredménye</translation>
    </message>
</context>
<context>
    <name>RedialRow</name>
    <message>
        <source>{redial} · {state}</source>
        <extracomment>{redial} is such as &quot;The line broke off · try 1 of 3&quot;, {state} such as &quot;Ringing…&quot;</extracomment>
        <translation>{redial} · {state}</translation>
    </message>
    <message>
        <source>calling…</source>
        <extracomment>State of a redial: it was asked for just now</extracomment>
        <translation>hívás…</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <extracomment>State of a redial: all tries were made</extracomment>
        <translation>nem sikerült elérni</translation>
    </message>
    <message>
        <source>the customer&apos;s call comes first, then they are called</source>
        <extracomment>State of a redial: Call was pressed while a customer&apos;s call was on its way</extracomment>
        <translation>előbb az ügyfél hívása következik, utána indul</translation>
    </message>
    <message>
        <source>waits until your call is over</source>
        <extracomment>State of a redial: the agent talks with somebody else</extracomment>
        <translation>a hívása után</translation>
    </message>
    <message>
        <source>is dialled by itself</source>
        <extracomment>State of a redial that needs no key</extracomment>
        <translation>magától indul</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Hívás…</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button: call this person again</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Redial {who}</source>
        <extracomment>For screen readers, of a button: call this person again; {who} is a customer or a number</extracomment>
        <translation>Újrahívás: {who}</translation>
    </message>
    <message>
        <source>You are in a call: they can be redialled when it is over</source>
        <translation>Ön hívásban van: az újrahívás a hívás után indítható</translation>
    </message>
    <message>
        <source>They are being called</source>
        <translation>Hívás folyamatban</translation>
    </message>
    <message>
        <source>Redial now ({key})</source>
        <extracomment>{key} is the name of a key, such as Shift+F5</extracomment>
        <translation>Újrahívás most ({key})</translation>
    </message>
    <message>
        <source>Redial now</source>
        <translation>Újrahívás most</translation>
    </message>
    <message>
        <source>Close the redial with a result: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Újrahívás lezárása eredménnyel: {who}</translation>
    </message>
    <message>
        <source>Nothing had broken off, no redial is needed: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Nem szakadt meg a vonal, nem kell újrahívás: {who}</translation>
    </message>
    <message>
        <source>Let a colleague redial: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Újrahívás átadása kollégának: {who}</translation>
    </message>
    <message>
        <source>Result…</source>
        <extracomment>Button: the redial is over, and how</extracomment>
        <translation>Eredmény…</translation>
    </message>
    <message>
        <source>No redial needed</source>
        <extracomment>Button: nothing had broken off</extracomment>
        <translation>Nem szükséges</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Button: let a colleague redial</extracomment>
        <translation>Átadás…</translation>
    </message>
</context>
<context>
    <name>RedialRulesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Újrahívás</translation>
    </message>
    <message>
        <source>When a try is due stands with each situation.</source>
        <translation>A kísérletek ideje az egyes helyzeteknél szerepel.</translation>
    </message>
    <message>
        <source>The desk dials by itself when a try is due</source>
        <extracomment>Switch: no key is needed</extracomment>
        <translation>A program magától hív, amikor egy kísérlet esedékes</translation>
    </message>
    <message>
        <source>Off: the agent rings again with one key. Never while there is a call.</source>
        <translation>Kikapcsolva: az operátor egyetlen billentyűvel hív újra. Hívás közben a program soha nem hív.</translation>
    </message>
    <message>
        <source>Supervisors are told after (seconds)</source>
        <translation>Csapatvezetők értesítése (másodperc múlva)</translation>
    </message>
    <message>
        <source>So long after a try is late.</source>
        <translation>Ennyi idővel azután, hogy egy kísérlet késik.</translation>
    </message>
    <message>
        <source>When nobody was reached</source>
        <translation>Ha egyik kísérlet sem sikerül</translation>
    </message>
    <message>
        <source>The callback is due after (minutes)</source>
        <translation>Visszahívás esedékes (perc múlva)</translation>
    </message>
    <message>
        <source>Counted from the last try.</source>
        <translation>Az utolsó kísérlettől számítva.</translation>
    </message>
</context>
<context>
    <name>RedialSection</name>
    <message>
        <source>“{text}” is no cause. Causes are numbers from 1 to 127.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>„{text}” nem bontási ok. A bontási okok 1 és 127 közötti számok.</translation>
    </message>
    <message>
        <source>When the line drops</source>
        <extracomment>Heading in the settings: what the desk does when a line breaks off</extracomment>
        <translation>Ha megszakad a vonal</translation>
    </message>
    <message>
        <source>The desk notices that a line broke off or is silent, and shows what to say. Changes are saved at once.</source>
        <translation>A program észreveszi, ha a vonal megszakadt vagy elnémult, és megmutatja, mit kell mondani. A program a módosításokat azonnal menti.</translation>
    </message>
    <message>
        <source>Scripts of the site</source>
        <extracomment>Setting: the file with the sentences and rules of the site</extracomment>
        <translation>A szervezet szkriptjei</translation>
    </message>
    <message>
        <source>those of the server, or those that come with the program</source>
        <translation>a szerver vagy a program saját szkriptjei</translation>
    </message>
    <message>
        <source>The file with the sentences and rules for a line that breaks off. Empty: those of the server.</source>
        <translation>A megszakadó vonalra vonatkozó mondatok és szabályok fájlja. Üresen: a szerveren lévők.</translation>
    </message>
    <message>
        <source>Notice trouble on the line by itself</source>
        <translation>Vonalhibák automatikus észlelése</translation>
    </message>
    <message>
        <source>Off: you begin a script with its key. What follows says when trouble is told; 0 is never.</source>
        <translation>Kikapcsolva: a szkriptet Ön indítja a billentyűjével. Az alábbiak adják meg, mikor jelez a program; 0: soha.</translation>
    </message>
    <message>
        <source>Silence after the greeting (seconds)</source>
        <translation>Csend a köszöntés után (másodperc)</translation>
    </message>
    <message>
        <source>So long after your last word, when nobody was heard yet.</source>
        <translation>Ennyivel az Ön utolsó szava után, ha még senkit sem lehetett hallani.</translation>
    </message>
    <message>
        <source>Silence in mid-call (seconds)</source>
        <translation>Csend hívás közben (másodperc)</translation>
    </message>
    <message>
        <source>So long after the last word of either side.</source>
        <translation>Ennyivel bármelyik fél utolsó szava után.</translation>
    </message>
    <message>
        <source>On hold (seconds)</source>
        <translation>Tartásban (másodperc)</translation>
    </message>
    <message>
        <source>So long after the customer put you on hold, when they are not back.</source>
        <translation>Ennyivel azután, hogy az ügyfél tartásba tette Önt, és nem tért vissza.</translation>
    </message>
    <message>
        <source>Only music (seconds)</source>
        <translation>Csak zene (másodperc)</translation>
    </message>
    <message>
        <source>You are asked whether this is a hold of which the exchange says nothing.</source>
        <translation>A program megkérdezi, tartásba tették-e Önt: ezt nem minden telefonközpont jelzi.</translation>
    </message>
    <message>
        <source>Your voice does not arrive (seconds)</source>
        <translation>Az Ön hangja nem ér célba (másodperc)</translation>
    </message>
    <message>
        <source>So long after your sound stopped leaving this computer, or stopped being received.</source>
        <translation>Ennyivel azután, hogy az Ön hangja már nem megy ki erről a számítógépről, vagy már nem érkezik meg a másik félhez.</translation>
    </message>
    <message>
        <source>No sound from your microphone (seconds)</source>
        <translation>Nincs hang a mikrofonból (másodperc)</translation>
    </message>
    <message>
        <source>Told before anything else: it is yours to put right.</source>
        <translation>A program ezt jelzi elsőként: Ön tudja elhárítani.</translation>
    </message>
    <message>
        <source>End in mid-sentence (milliseconds)</source>
        <translation>Hívás vége mondat közben (ezredmásodperc)</translation>
    </message>
    <message>
        <source>You are asked whether the line broke off when the other side ends so shortly after their last word.</source>
        <translation>A program megkérdezi, megszakadt-e a vonal, ha a másik fél ilyen röviddel az utolsó szava után bont.</translation>
    </message>
    <message>
        <source>Causes of a broken line</source>
        <translation>A megszakadás bontási okai</translation>
    </message>
    <message>
        <source>Numbers that the network gives for an end which nobody wished (Q.850).</source>
        <translation>A hálózat ezekkel a számokkal jelzi, hogy a hívás vége nem szándékos volt (Q.850).</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of a number of seconds</extracomment>
        <translation>soha</translation>
    </message>
    <message>
        <source>All together. {counts}</source>
        <extracomment>{counts} is a whole sentence: how often trouble was told, and how often for nothing</extracomment>
        <translation>Összesítve. {counts}</translation>
    </message>
    <message>
        <source>Nothing was told today.</source>
        <translation>Ma nem volt jelzés.</translation>
    </message>
</context>
<context>
    <name>RedialSettings</name>
    <message numerus="yes">
        <source>Told %n time(s) today, never for nothing.</source>
        <translation>
            <numerusform>Ma %n jelzés volt, téves nem volt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s) today, {number} of them for nothing.</source>
        <extracomment>{number} of the %n alarms were dismissed by the agent</extracomment>
        <translation>
            <numerusform>Ma %n jelzés volt, ebből téves: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redials</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>On a button: that many redials more are open, and are shown when it is pressed</extracomment>
        <translation>
            <numerusform>+%n további</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redial(s) open</source>
        <translation>
            <numerusform>%n nyitott újrahívás</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>Until the next try of a redial; {time} is minutes and seconds, such as &quot;0:45&quot;</extracomment>
        <translation>{time} múlva</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A redial is due at this moment</extracomment>
        <translation>most</translation>
    </message>
    <message>
        <source>{time} late</source>
        <extracomment>A redial is late by that much; {time} is minutes and seconds, such as &quot;0:30&quot;</extracomment>
        <translation>{time} késés</translation>
    </message>
    <message>
        <source>{what} · try {number} of {most}</source>
        <extracomment>{what} is such as &quot;The line broke off&quot;, {number} counts the tries to reach somebody, of {most} at most</extracomment>
        <translation>{what} · kísérlet: {number}/{most}</translation>
    </message>
    <message>
        <source>{what}: {who}. They are called again by itself.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Az újrahívás magától indul.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial soon.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;They put us on hold and are not back&quot;</extracomment>
        <translation>{what}: {who}. Kérjük, hamarosan hívja újra.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial at once.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Kérjük, azonnal hívja újra.</translation>
    </message>
    <message>
        <source>A redial was handed over to you: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Önnek átadott újrahívás: {who}</translation>
    </message>
    <message>
        <source>Redial {who} now: try {number} of {most}</source>
        <extracomment>{who} is a customer or a number, {number} counts the tries to reach them, of {most} at most</extracomment>
        <translation>Újrahívás most: {who}, kísérlet: {number}/{most}</translation>
    </message>
    <message>
        <source>The redial is late: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Késik az újrahívás: {who}</translation>
    </message>
    <message>
        <source>A redial of {name} is late: {who}</source>
        <extracomment>{name} is an agent, {who} a customer or a number</extracomment>
        <translation>Késik egy újrahívás: {who}. Felelős: {name}</translation>
    </message>
    <message>
        <source>{who} rang back: no redial is needed any more.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} visszahívott: már nem kell újrahívás.</translation>
    </message>
    <message>
        <source>{who} was not reached. A callback is planned: {when}</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number, {when} such as &quot;in 30 min&quot; or &quot;14:30&quot;</extracomment>
        <translation>Nem sikerült elérni: {who}. Visszahívás ütemezve: {when}</translation>
    </message>
    <message>
        <source>{who} was not reached. The redial is closed.</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number</extracomment>
        <translation>Nem sikerült elérni: {who}. Az újrahívás lezárva.</translation>
    </message>
    <message>
        <source>{who} was not redialled. {reason}</source>
        <extracomment>{who} is a customer or a number, {reason} is a whole sentence</extracomment>
        <translation>Nem indult újrahívás: {who}. {reason}</translation>
    </message>
    <message>
        <source>The call ended in mid-sentence. Did the line break off?</source>
        <translation>A hívás mondat közben ért véget. Megszakadt a vonal?</translation>
    </message>
    <message>
        <source>The call with {who} ended in mid-sentence. Did the line break off?</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>A hívás mondat közben ért véget: {who}. Megszakadt a vonal?</translation>
    </message>
    <message>
        <source>No redial: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Nem kell újrahívás: {who}</translation>
    </message>
    <message>
        <source>The redial protocol cannot be used; the one before holds. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Az újrahívási eljárásrend nem használható; az előző marad érvényben. {reason}</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button: a colleague&apos;s redial is mine from now on</extracomment>
        <translation>Átveszem</translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>Button: the line broke off, call this person again</extracomment>
        <translation>Újrahívás</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button: the line did not break off</extracomment>
        <translation>Nem</translation>
    </message>
</context>
<context>
    <name>RefusedExport</name>
    <message>
        <source>Excel: refused</source>
        <extracomment>Button: save what the server refused as an Excel file</extracomment>
        <translation>Excel: elutasítottak</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file (Ctrl+E)</source>
        <translation>A szerver által elutasított módosítások mentése Excel-fájlba (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file</source>
        <translation>A szerver által elutasított módosítások mentése Excel-fájlba</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
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
        <extracomment>Setting: the country in which numbers are read</extracomment>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country.</source>
        <translation>Az országhívószám nélkül beírt számok ehhez az országhoz tartoznak.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Times are shown, and promised to customers, in this zone.</source>
        <translation>Az időpontok ebben az időzónában jelennek meg, és az ügyfeleknek tett ígéretek is így értendők.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>{name} is the country of the computer&apos;s settings
----------
{name} is the time zone of the computer, such as Asia/Ulaanbaatar</extracomment>
        <translation>A számítógép szerint: {name}</translation>
    </message>
    <message>
        <source>Example: {typed} means {number}. The time is {time}.</source>
        <extracomment>{typed} and {number} are the same telephone number, {time} is the time now</extracomment>
        <translation>Példa: {typed} = {number}. A pontos idő: {time}.</translation>
    </message>
</context>
<context>
    <name>ReportProblemDialog</name>
    <message>
        <source>There is a phone number in your text. It will not be in the file.</source>
        <translation>A szövegben telefonszám van. A fájlba nem kerül bele.</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Hibajelentések (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hibajelentés mentése</translation>
    </message>
    <message>
        <source>Saved: {file}. Nothing was sent; give the file to those who help you.</source>
        <translation>Mentve: {file}. Semmi sem lett elküldve; kérjük, adja át a fájlt annak, aki segít Önnek.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Hiba bejelentése</translation>
    </message>
    <message>
        <source>This makes a file from which a fault can be found. Phone numbers, names, addresses and passwords are taken out of it. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>A program olyan fájlt készít, amelyből a hiba megtalálható. A telefonszámok, nevek, címek és jelszavak kimaradnak belőle. Semmi sem lesz elküldve: Ön menti a fájlt, és Ön dönti el, ki kapja meg.</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Mi történt?</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what you saw instead</source>
        <translation>Mit tett, mire számított, és mit látott helyette</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mi történt?</translation>
    </message>
    <message>
        <source>What will be in the &amp;file</source>
        <translation>A &amp;fájl tartalma</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>A hibajelentés tartalma</translation>
    </message>
    <message>
        <source>The chosen part of the report, as it will be saved</source>
        <translation>A hibajelentés kiválasztott része, ahogy a fájlba kerül</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Egy pillanat…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>A hibajelentés készültsége</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Hibajelentés m&amp;entése…</translation>
    </message>
    <message>
        <source>Taken out: phone numbers {numbers}, names {names}, other {others}</source>
        <extracomment>How much was taken out of the report: three numbers</extracomment>
        <translation>Kihagyva: {numbers} telefonszám, {names} név, {others} egyéb</translation>
    </message>
    <message>
        <source>The report could not be saved: the disk is full.</source>
        <translation>A hibajelentés mentése nem sikerült: a lemez megtelt.</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>A hibajelentés mentése nem sikerült: ebbe a mappába Ön nem írhat.</translation>
    </message>
    <message>
        <source>The report could not be saved: this folder is not there.</source>
        <translation>A hibajelentés mentése nem sikerült: ez a mappa nem létezik.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>A hibajelentés mentése nem sikerült.</translation>
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
        <translation>Ismételt hívás</translation>
    </message>
    <message>
        <source>Call this number once more</source>
        <translation>A szám hívása még egyszer</translation>
    </message>
    <message>
        <source>It broke off: redial</source>
        <extracomment>On a button: the call that is over was not ended by anybody&apos;s wish, so the agent rings again</extracomment>
        <translation>Megszakadt: újrahívás</translation>
    </message>
    <message>
        <source>The line broke off: put this person into the redials (F12)</source>
        <translation>A vonal megszakadt: a hívás kerüljön az újrahívások közé (F12)</translation>
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
        <source>The call was passed on. It took {time}.</source>
        <translation>A hívás átkapcsolva. A hívás hossza: {time}.</translation>
    </message>
    <message>
        <source>The call broke off with the phone after {time}. It is not known how it ended.</source>
        <translation>A hívás a telefon leállásakor megszakadt. A hívás hossza: {time}. Nem tudható, hogyan végződött.</translation>
    </message>
    <message>
        <source>The line broke off after {time}.</source>
        <translation>A vonal megszakadt. A hívás hossza: {time}.</translation>
    </message>
    <message>
        <source>The call is over. It took {time}.</source>
        <translation>A hívás véget ért. A hívás hossza: {time}.</translation>
    </message>
    <message>
        <source>Who hides their number cannot be called back.</source>
        <translation>Aki elrejti a számát, azt nem lehet visszahívni.</translation>
    </message>
</context>
<context>
    <name>RingBackSection</name>
    <message>
        <source>Ringing back</source>
        <extracomment>Heading: how the system calls customers back</extracomment>
        <translation>Automatikus visszahívás</translation>
    </message>
    <message>
        <source>Who asked for it is called by the system, and connected with an agent.</source>
        <translation>Aki visszahívást kért, azt a rendszer felhívja, és összekapcsolja egy operátorral.</translation>
    </message>
    <message>
        <source>The system calls back by itself</source>
        <translation>A rendszer magától visszahív</translation>
    </message>
    <message>
        <source>Off: agents call from their list of callbacks.</source>
        <translation>Kikapcsolva: az operátorok hívnak a visszahívások listájából.</translation>
    </message>
    <message>
        <source>Whose phone rings first</source>
        <translation>Kinek a telefonja csörög először</translation>
    </message>
    <message>
        <source>The agent&apos;s first: nobody is called without an agent on the line. The customer&apos;s first: only as many are called as agents are free.</source>
        <translation>Előbb az operátoré: senkit sem hív a rendszer vonalban lévő operátor nélkül. Előbb az ügyfélé: egyszerre csak annyi ügyfelet hív, ahány operátor szabad.</translation>
    </message>
    <message>
        <source>First try within (minutes)</source>
        <extracomment>The time that a customer is told: &quot;within 10 minutes&quot;</extracomment>
        <translation>Első kísérlet (percen belül)</translation>
    </message>
    <message>
        <source>This is what the caller is told.</source>
        <translation>Ezt az időt hallja a hívó.</translation>
    </message>
    <message>
        <source>Next try after (minutes)</source>
        <translation>Következő kísérlet (perc múlva)</translation>
    </message>
    <message>
        <source>When the customer did not answer.</source>
        <translation>Ha az ügyfél nem vette fel.</translation>
    </message>
    <message>
        <source>Tries in all</source>
        <translation>Kísérletek összesen</translation>
    </message>
    <message>
        <source>After that the callback stays in the list for the agents.</source>
        <translation>Utána a visszahívás az operátorok listájában marad.</translation>
    </message>
    <message>
        <source>Ring the customer for (seconds)</source>
        <translation>Ügyfél csörgetése (másodperc)</translation>
    </message>
    <message>
        <source>Ahead of callers who wait</source>
        <extracomment>Switch: callbacks come before callers who wait</extracomment>
        <translation>A várakozó hívók előtt</translation>
    </message>
    <message>
        <source>Off: at the place in the queue that the caller gave up.</source>
        <translation>Kikapcsolva: a sornak azon a helyén, amelyet a hívó feladott.</translation>
    </message>
    <message>
        <source>Call back missed calls too</source>
        <translation>Nem fogadott hívások visszahívása is</translation>
    </message>
    <message>
        <source>Calls to one person in a day</source>
        <translation>Napi hívások ügyfelenként</translation>
    </message>
    <message>
        <source>At most, of all calls that the system places by itself.</source>
        <translation>Ennyi lehet legfeljebb a rendszer által magától indított hívásokból.</translation>
    </message>
    <message>
        <source>When customers may be called, by the clock where they are</source>
        <translation>Mikor hívhatók az ügyfelek (a saját helyi idejük szerint)</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Save all changes (Ctrl+S)</source>
        <translation>Minden módosítás mentése (Ctrl+S)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source>What is said</source>
        <translation>Ami elhangzik</translation>
    </message>
    <message>
        <source>Each line is said when its wait is over, unless the other side is heard. What stands in [square brackets] falls away when a name in it is not known.</source>
        <translation>Minden mondat a várakozása leteltével hangzik el, hacsak a másik fél meg nem szólal. A [szögletes zárójelben] álló rész kimarad, ha a benne lévő név nem ismert.</translation>
    </message>
    <message>
        <source>After the last line</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Az utolsó mondat után</translation>
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
        <source>The data on this computer was written by a newer Soitto. Install the newer version.</source>
        <translation>Az ezen a számítógépen tárolt adatokat a Soitto egy újabb változata írta. Kérjük, telepítse az újabb változatot.</translation>
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
        <source>Something in the form is missing or not right.</source>
        <translation>Az űrlapon hiányzik valami, vagy valamelyik adat nem megfelelő.</translation>
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
        <source>The site&apos;s CRM profile does not fit the CRM. Tell your administrator.</source>
        <translation>A szervezet CRM-profilja nem illik a CRM-hez. Kérjük, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The CRM does not know “{name}” as the site&apos;s CRM profile describes it. Nothing was written. Tell your administrator.</source>
        <extracomment>{name} is an attribute, a class or a state of the CRM, as the site&apos;s CRM profile spells it</extracomment>
        <translation>A CRM nem ismeri ezt úgy, ahogy a szervezet CRM-profiljában szerepel: „{name}”. A CRM-ben semmi sem módosult. Kérjük, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The site&apos;s CRM profile does not fit the CRM. Nothing was written. Tell your administrator.</source>
        <translation>A szervezet CRM-profilja nem illik a CRM-hez. A CRM-ben semmi sem módosult. Kérjük, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>{sentence} Details: “{words}”</source>
        <extracomment>{sentence} is a whole sentence; {words} are the CRM&apos;s own words, or its names of fields, in whatever language it speaks</extracomment>
        <translation>{sentence} Részletek: „{words}”</translation>
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
        <source>The access key has ended or was used up: ask for a new one.</source>
        <translation>A hozzáférési kulcs lejárt vagy már felhasználták: kérjen újat.</translation>
    </message>
    <message>
        <source>This access key is somebody else&apos;s. Use your own.</source>
        <translation>Ez a hozzáférési kulcs valaki másé. Kérjük, használja a sajátját.</translation>
    </message>
    <message>
        <source>The CRM has nobody of this user name. Check how it is written there.</source>
        <translation>A CRM-ben nincs ilyen felhasználónév. Kérjük, ellenőrizze, hogyan szerepel ott.</translation>
    </message>
    <message>
        <source>This CRM takes plain Latin letters in user names and passwords only. Ask your administrator.</source>
        <translation>Ez a CRM a felhasználónévben és a jelszóban csak ékezet nélküli latin betűket fogad el. Kérjük, forduljon a rendszergazdához.</translation>
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
        <source>A missed call stays in the list until somebody has talked with the customer.</source>
        <translation>A nem fogadott hívás a listában marad, amíg valaki nem beszél az ügyféllel.</translation>
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
        <source>The server does not accept what is written here.</source>
        <translation>A szerver nem fogadja el a megadott adatokat.</translation>
    </message>
    <message>
        <source>The owner is not at the server any more. Choose another one.</source>
        <translation>A felelős már nincs meg a szerveren. Kérjük, válasszon másikat.</translation>
    </message>
    <message>
        <source>What was chosen is not at the server any more. Choose something else.</source>
        <translation>A kiválasztott elem már nincs meg a szerveren. Kérjük, válasszon mást.</translation>
    </message>
    <message>
        <source>The CRM said yes but did not keep all of it. Tell your administrator.</source>
        <translation>A CRM elfogadta a módosítást, de nem mentett el mindent. Kérjük, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>This CRM cannot do this. Do it on the CRM&apos;s own page.</source>
        <translation>Ebben a CRM-ben ez innen nem végezhető el. Kérjük, végezze el a CRM saját oldalán.</translation>
    </message>
    <message>
        <source>The CRM needs an e-mail address for your user first. Enter it there, or ask your administrator.</source>
        <translation>A CRM-nek előbb szüksége van az Ön e-mail-címére. Kérjük, adja meg ott, vagy forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>This callback has not expired yet. Check the clock of this computer.</source>
        <translation>Ez a visszahívás még nem járt le. Kérjük, ellenőrizze a számítógép óráját.</translation>
    </message>
    <message>
        <source>Somebody else wrote at the same moment. It is tried again.</source>
        <translation>Valaki más ugyanabban a pillanatban módosított. A program újra próbálkozik.</translation>
    </message>
    <message>
        <source>A colleague is calling this customer now.</source>
        <translation>Egy kolléga épp most hívja ezt az ügyfelet.</translation>
    </message>
    <message>
        <source>This belongs to somebody else: you have no right to change it.</source>
        <translation>Ez valaki másé: Önnek nincs joga módosítani.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not trust, so nothing was sent. Ask your administrator.</source>
        <translation>Ez a számítógép nem bízik meg a szerver tanúsítványában, ezért semmi sem lett elküldve. Kérjük, forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The site&apos;s file of certificates cannot be read. Ask your administrator.</source>
        <translation>A szervezet tanúsítványfájlja nem olvasható. Kérjük, forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The server failed. It is tried again; if it goes on, tell your administrator.</source>
        <translation>Hiba történt a szerveren. A program újra próbálkozik; ha a hiba nem szűnik meg, kérjük, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Tell your administrator.</source>
        <translation>A szerver válasza nem értelmezhető. Kérjük, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>A newer Soitto has written this. Install the newer version.</source>
        <translation>Ezt a Soitto egy újabb változata írta. Kérjük, telepítse az újabb változatot.</translation>
    </message>
    <message>
        <source>Somebody has this open in the CRM now. Try again in a moment.</source>
        <translation>Ez most meg van nyitva valakinél a CRM-ben. Kérjük, próbálja meg egy pillanat múlva.</translation>
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
        <source>You have no right to do this. Ask your administrator for it.</source>
        <translation>Ehhez Önnek nincs jogosultsága. Kérjük, forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The server is too old for this Soitto. Ask your administrator to update the server.</source>
        <translation>A szerver túl régi ehhez a Soitto-változathoz. Kérje meg a rendszergazdát, hogy frissítse a szervert.</translation>
    </message>
    <message>
        <source>This Soitto is too old for the server. Ask your administrator for the newer one.</source>
        <translation>Ez a Soitto-változat túl régi a szerverhez. Kérjük, forduljon a rendszergazdához az újabbért.</translation>
    </message>
    <message>
        <source>The CRM profile cannot be read.</source>
        <translation>A CRM-profil nem olvasható.</translation>
    </message>
    <message>
        <source>The CRM profile is not valid TOML.</source>
        <translation>A CRM-profil nem érvényes TOML-fájl.</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is missing.</source>
        <translation>CRM-profil: hiányzó bejegyzés: „{place}”.</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is not known.</source>
        <translation>CRM-profil: „{place}” ismeretlen.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” is of the wrong type.</source>
        <translation>CRM-profil: „{place}” típusa hibás.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” cannot be “{detail}”.</source>
        <translation>CRM-profil: „{place}” értéke nem lehet „{detail}”.</translation>
    </message>
    <message>
        <source>The CRM profile: there is no system “{detail}”.</source>
        <translation>CRM-profil: nincs ilyen rendszer: „{detail}”.</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no attribute “{detail}” ({place}).</source>
        <translation>CRM-profil: a CRM-ben nincs ilyen attribútum: „{detail}” ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no class “{detail}” ({place}).</source>
        <translation>CRM-profil: a CRM-ben nincs ilyen osztály: „{detail}” ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no state “{detail}” ({place}).</source>
        <translation>CRM-profil: a CRM-ben nincs ilyen állapot: „{detail}” ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>A CRM-profil nem használható ({code}).</translation>
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
        <source>Something else answers at the server&apos;s address. Check the address, or ask your administrator.</source>
        <translation>A szerver címén valami más válaszol. Kérjük, ellenőrizze a címet, vagy forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>A szerver ezt elutasította.</translation>
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
        <source>A customer&apos;s call comes first. The number you dialled is called after it.</source>
        <translation>Előbb az ügyfél hívása következik. A tárcsázott szám hívása utána indul.</translation>
    </message>
    <message>
        <source>This is not possible in a call between colleagues.</source>
        <translation>Kollégák közötti hívásban ez nem lehetséges.</translation>
    </message>
    <message>
        <source>The exchange did not accept the code for its queues.</source>
        <translation>A telefonközpont nem fogadta el a várósorok kódját.</translation>
    </message>
    <message>
        <source>Calls are not recorded at this site.</source>
        <translation>Ennél a szervezetnél nincs hívásrögzítés.</translation>
    </message>
    <message>
        <source>The recording could not be written. Check the disk of this computer.</source>
        <translation>A hangfelvételt nem sikerült menteni. Kérjük, ellenőrizze a számítógép lemezét.</translation>
    </message>
    <message>
        <source>This site has no enquiry form.</source>
        <translation>Ennél a szervezetnél nincs adatlap a megkeresésekhez.</translation>
    </message>
    <message>
        <source>The phone could not do this. Try again.</source>
        <translation>A telefon ezt nem tudta végrehajtani. Kérjük, próbálja újra.</translation>
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
        <source>This is your own number. Choose another one.</source>
        <translation>Ez az Ön saját száma. Kérjük, válasszon másikat.</translation>
    </message>
    <message>
        <source>The line is connected with the new settings when the call is over.</source>
        <translation>A vonal a hívás végén kapcsolódik az új beállításokkal.</translation>
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
        <source>The sound is switched off: nobody is heard.</source>
        <translation>A hang ki van kapcsolva: senkit sem lehet hallani.</translation>
    </message>
    <message>
        <source>This computer has no sound system that the phone can use.</source>
        <translation>Ezen a számítógépen nincs olyan hangrendszer, amelyet a telefon használni tudna.</translation>
    </message>
    <message>
        <source>There is no microphone: the other side hears nothing.</source>
        <translation>Nincs mikrofon: a másik fél semmit sem hall.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset: you hear nothing.</source>
        <translation>Nincs hangszóró vagy fejhallgató: Ön semmit sem hall.</translation>
    </message>
    <message>
        <source>The sound device cannot be used. Another program may hold it.</source>
        <translation>A hangeszköz nem használható. Lehet, hogy egy másik program foglalja le.</translation>
    </message>
    <message>
        <source>Calls have no sound ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>A hívásoknak nincs hangja ({code}).</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be read.</source>
        <translation>A megkeresés adatlapjának fájlja nem olvasható.</translation>
    </message>
    <message>
        <source>The file of the enquiry form is not valid JSON.</source>
        <translation>A megkeresés adatlapjának fájlja nem érvényes JSON-fájl.</translation>
    </message>
    <message>
        <source>The file of the enquiry form has to be one JSON object.</source>
        <translation>A megkeresés adatlapjának fájlja egyetlen JSON-objektumot tartalmazhat.</translation>
    </message>
    <message>
        <source>The enquiry form: the entry “{field}” is missing.</source>
        <translation>A megkeresés adatlapja: hiányzó bejegyzés: „{field}”.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is of the wrong type.</source>
        <translation>A megkeresés adatlapja: „{field}” típusa hibás.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is not known.</source>
        <translation>A megkeresés adatlapja: „{field}” ismeretlen.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has a kind that is not known ({detail}).</source>
        <translation>A megkeresés adatlapja: „{field}” fajtája ismeretlen ({detail}).</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is no code. Use letters, digits and _ only.</source>
        <translation>A megkeresés adatlapja: „{field}” nem használható kódként. Csak betű, számjegy és _ lehet benne.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is there twice.</source>
        <translation>A megkeresés adatlapja: „{field}” kétszer szerepel.</translation>
    </message>
    <message>
        <source>The enquiry form has no fields.</source>
        <translation>A megkeresés adatlapján nincs mező.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has too many entries.</source>
        <translation>A megkeresés adatlapja: „{field}” túl sok elemet tartalmaz.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no English text.</source>
        <translation>A megkeresés adatlapja: „{field}” angol szövege hiányzik.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no choices.</source>
        <translation>A megkeresés adatlapja: „{field}” választási lehetőségei hiányoznak.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has an entry that does not belong there.</source>
        <translation>A megkeresés adatlapja: „{field}” oda nem illő elemet tartalmaz.</translation>
    </message>
    <message>
        <source>The enquiry form: the limits of “{field}” contradict each other.</source>
        <translation>A megkeresés adatlapja: „{field}” határértékei ellentmondanak egymásnak.</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>A megkeresés adatlapjának fájlja nem használható ({code}).</translation>
    </message>
    <message>
        <source>{problem} (Line {line})</source>
        <translation>{problem} ({line}. sor)</translation>
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
        <source>Incoming</source>
        <extracomment>Direction of a call: somebody rang the agent</extracomment>
        <translation>Bejövő</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Direction of a call: the agent dialled</extracomment>
        <translation>Kimenő</translation>
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
        <source>Your phone rings: pick it up</source>
        <extracomment>State of a call: the phone on the agent&apos;s desk rings first, and then the number is called</extracomment>
        <translation>Csörög a telefonja: vegye fel</translation>
    </message>
    <message>
        <source>Answer on your phone</source>
        <extracomment>State of a call: a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Vegye fel a telefonján</translation>
    </message>
    <message>
        <source>Your phone was not answered. Nobody was called.</source>
        <translation>A telefonját nem vette fel. A hívás nem indult el.</translation>
    </message>
    <message>
        <source>Your phone refused the call. Nobody was called.</source>
        <translation>A telefonja elutasította a hívást. A hívás nem indult el.</translation>
    </message>
    <message>
        <source>Your phone is busy. Nobody was called.</source>
        <translation>A telefonja foglalt. A hívás nem indult el.</translation>
    </message>
    <message>
        <source>Your phone cannot be reached. Nobody was called.</source>
        <translation>A telefonja nem kapcsolható. A hívás nem indult el.</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>where a callback came from</comment>
        <extracomment>Where a callback came from: the caller chose it while waiting</extracomment>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>The exchange does not accept the phone&apos;s user name or password. Enter the password anew in the settings.</source>
        <translation>A telefonközpont nem fogadja el a telefon felhasználónevét vagy jelszavát. Kérjük, adja meg újra a jelszót a beállításokban.</translation>
    </message>
    <message>
        <source>The exchange forbids this phone to register. Check the user name and the password in the settings, or ask your administrator.</source>
        <translation>A telefonközpont nem engedi regisztrálni ezt a telefont. Kérjük, ellenőrizze a felhasználónevet és a jelszót a beállításokban, vagy forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The exchange does not know the phone&apos;s user name. Check it in the settings.</source>
        <translation>A telefonközpont nem ismeri a telefon felhasználónevét. Kérjük, ellenőrizze a beállításokban.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port. Close the other softphone.</source>
        <translation>A telefon hálózati portját egy másik program használja. Kérjük, zárja be a másik telefonprogramot.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached, so your phone cannot be rung. It keeps trying.</source>
        <translation>A híváskezelő nem érhető el, ezért az Ön telefonja nem csörgethető. A program tovább próbálkozik.</translation>
    </message>
    <message>
        <source>The switchboard does not take your phone. Ask your administrator.</source>
        <translation>A híváskezelő nem fogadja el az Ön telefonját. Kérjük, forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>Calls cannot go to the phone number in the settings. Enter another one.</source>
        <translation>A beállításokban megadott telefonszámra nem indítható hívás. Kérjük, adjon meg másikat.</translation>
    </message>
    <message>
        <source>The exchange shows a certificate that this computer does not trust, so the phone does not connect. Ask your administrator.</source>
        <translation>Ez a számítógép nem bízik meg a telefonközpont tanúsítványában, ezért a telefon nem csatlakozik. Kérjük, forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The exchange shows the certificate of another server, so the phone does not connect. Check the server&apos;s name in the settings.</source>
        <translation>A telefonközpont egy másik szerver tanúsítványát mutatja, ezért a telefon nem csatlakozik. Kérjük, ellenőrizze a szerver nevét a beállításokban.</translation>
    </message>
    <message>
        <source>The exchange&apos;s certificate is not valid at this time, so the phone does not connect. Check the clock of this computer, or ask your administrator.</source>
        <translation>A telefonközpont tanúsítványa jelenleg nem érvényes, ezért a telefon nem csatlakozik. Kérjük, ellenőrizze a számítógép óráját, vagy forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached. Check the network and the server&apos;s address. The phone keeps trying.</source>
        <translation>A telefonközpont nem érhető el. Kérjük, ellenőrizze a hálózatot és a szerver címét. A telefon tovább próbálkozik.</translation>
    </message>
    <message>
        <source>The exchange does not answer. Check the network. The phone keeps trying.</source>
        <translation>A telefonközpont nem válaszol. Kérjük, ellenőrizze a hálózatot. A telefon tovább próbálkozik.</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a call: the customer waits</extracomment>
        <translation>Tartásban</translation>
    </message>
    <message>
        <source>A missed call stays in the list until somebody has talked with the customer. Call them back.</source>
        <translation>A nem fogadott hívás a listában marad, amíg valaki nem beszél az ügyféllel. Kérjük, hívja vissza.</translation>
    </message>
    <message>
        <source>It is not known where this customer&apos;s card is in the CRM.</source>
        <translation>Nem ismert, hol van a CRM-ben ennek az ügyfélnek a lapja.</translation>
    </message>
    <message>
        <source>Pages of the CRM cannot reach this desk: another program has port {port}. Choose another one here and on the CRM&apos;s pages.</source>
        <extracomment>{port} is a number</extracomment>
        <translation>A CRM oldalai nem érik el ezt a programot: egy másik program használja ezt a portot: {port}. Kérjük, adjon meg másikat itt és a CRM oldalain.</translation>
    </message>
    <message>
        <source>“{line}” is not an origin. It is such as https://crm.example.com, without a path.</source>
        <extracomment>{line} is what somebody typed</extracomment>
        <translation>„{line}” nem webhely címe. A helyes forma: https://crm.example.com, útvonal nélkül.</translation>
    </message>
    <message>
        <source>The browser of this computer could not be opened.</source>
        <translation>A számítógép böngészőjét nem sikerült megnyitni.</translation>
    </message>
    <message>
        <source>This number steers the exchange or calls for help. Dial it on the dialpad if you mean it.</source>
        <translation>Ez a szám a telefonközpontot vezérli, vagy segélyhívó szám. Ha valóban ezt szeretné, hívja a tárcsázóról.</translation>
    </message>
    <message>
        <source>Your own phone has to do this: use its buttons.</source>
        <translation>Ezt a saját telefonja végzi: használja annak gombjait.</translation>
    </message>
    <message>
        <source>The switchboard does not do this now. Try again in a moment.</source>
        <translation>A híváskezelő ezt most nem hajtja végre. Kérjük, próbálja meg egy pillanat múlva.</translation>
    </message>
    <message>
        <source>Nobody had answered: there is no line that could have broken off.</source>
        <translation>A hívást senki sem fogadta: nem volt vonal, amely megszakadhatott volna.</translation>
    </message>
    <message>
        <source>The caller was passed on: a colleague talks with them.</source>
        <translation>A hívó átkapcsolva: egy kolléga beszél vele.</translation>
    </message>
    <message>
        <source>The number is hidden: nobody can be called back.</source>
        <translation>A szám rejtett: nem lehet visszahívni.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no redial for this.</source>
        <translation>A szervezet újrahívási eljárásrendje erre a helyzetre nem ír elő újrahívást.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no script for this.</source>
        <translation>A szervezet újrahívási eljárásrendjében erre a helyzetre nincs szkript.</translation>
    </message>
    <message>
        <source>This redial is a colleague&apos;s. Only supervisors may give it to somebody else.</source>
        <translation>Ez az újrahívás egy kollégáé. Csak csapatvezető adhatja át másnak.</translation>
    </message>
    <message>
        <source>This person is not known any more. Choose another one.</source>
        <translation>Ez a személy már nem szerepel a rendszerben. Kérjük, válasszon másikat.</translation>
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
        <source>The phone could not be registered ({code}). It keeps trying.</source>
        <extracomment>{code} is a SIP status such as 480</extracomment>
        <translation>A telefon regisztrálása nem sikerült ({code}). A telefon tovább próbálkozik.</translation>
    </message>
    <message>
        <source>Poor line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Rossz vonal</translation>
    </message>
    <message>
        <source>Fair line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Közepes vonal</translation>
    </message>
    <message>
        <source>Good line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Jó vonal</translation>
    </message>
    <message>
        <source>Lost packets: {percent} %</source>
        <extracomment>How much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Elveszett csomagok: {percent}%</translation>
    </message>
    <message>
        <source>Jitter: {time} ms</source>
        <extracomment>How unevenly the voice arrives</extracomment>
        <translation>Késleltetés-ingadozás: {time} ms</translation>
    </message>
    <message>
        <source>Round trip: {time} ms</source>
        <translation>Oda-vissza késleltetés: {time} ms</translation>
    </message>
    <message>
        <source>Codec: {name}</source>
        <translation>Kodek: {name}</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>A hang titkosított.</translation>
    </message>
    <message>
        <source>The sound is not encrypted.</source>
        <translation>A hang nem titkosított.</translation>
    </message>
    <message>
        <source>The call is being passed on…</source>
        <translation>Átkapcsolás folyamatban…</translation>
    </message>
    <message>
        <source>Their phone is ringing…</source>
        <translation>A kért fél telefonja csörög…</translation>
    </message>
    <message>
        <source>The call was passed on.</source>
        <translation>A hívás átkapcsolva.</translation>
    </message>
    <message>
        <source>They are in another call. The caller is still with you.</source>
        <translation>A kért fél másik hívásban van. A hívó továbbra is Önnél van.</translation>
    </message>
    <message>
        <source>Nobody answered there. The caller is still with you.</source>
        <translation>Ott senki sem vette fel. A hívó továbbra is Önnél van.</translation>
    </message>
    <message>
        <source>There is no such number. The caller is still with you.</source>
        <translation>Nincs ilyen telefonszám. A hívó továbbra is Önnél van.</translation>
    </message>
    <message>
        <source>The transfer was refused. The caller is still with you.</source>
        <translation>Az átkapcsolást a másik oldal elutasította. A hívó továbbra is Önnél van.</translation>
    </message>
    <message>
        <source>The call could not be passed on. The caller is still with you.</source>
        <translation>Az átkapcsolás nem sikerült. A hívó továbbra is Önnél van.</translation>
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
        <source>%n decision(s) needed</source>
        <translation>
            <numerusform>%n döntésre vár</numerusform>
        </translation>
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
    <message>
        <source>From the site&apos;s file, which is named in the settings.</source>
        <translation>A szervezet fájljából, amely a beállításokban van megadva.</translation>
    </message>
    <message>
        <source>From the server: the same for everybody.</source>
        <translation>A szerverről: mindenkinél ugyanazok.</translation>
    </message>
    <message>
        <source>The scripts that come with the program.</source>
        <translation>A program saját szkriptjei.</translation>
    </message>
    <message>
        <source>The file of the scripts cannot be read.</source>
        <translation>A szkriptek fájlja nem olvasható.</translation>
    </message>
    <message>
        <source>The file of the scripts is not valid JSON.</source>
        <translation>A szkriptek fájlja nem érvényes JSON-fájl.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has to be a JSON object.</source>
        <translation>A szkriptek fájlja: „{field}” csak JSON-objektum lehet.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is missing.</source>
        <translation>A szkriptek fájlja: „{field}” hiányzik.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is of the wrong type.</source>
        <translation>A szkriptek fájlja: „{field}” típusa hibás.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is not known.</source>
        <translation>A szkriptek fájlja: „{field}” ismeretlen.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has a value that is not known.</source>
        <translation>A szkriptek fájlja: „{field}” értéke ismeretlen.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is there twice.</source>
        <translation>A szkriptek fájlja: „{field}” kétszer szerepel.</translation>
    </message>
    <message>
        <source>The file of the scripts: there are too many of “{field}”.</source>
        <translation>A szkriptek fájlja: „{field}” túl sok elemet tartalmaz.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word, {field} the name of an entry</extracomment>
        <translation>A szkriptek fájlja: „{field}” nem használható ({code}).</translation>
    </message>
    <message>
        <source>Your server keeps no scripts. Export them, and name the file in the settings of each desk.</source>
        <translation>Az Ön szervere nem tárol szkripteket. Kérjük, exportálja őket, és adja meg a fájlt minden operátor beállításaiban.</translation>
    </message>
    <message>
        <source>The site&apos;s file cannot be written from this desk. Export your scripts, and have the file replaced.</source>
        <translation>A szervezet fájlja erről a számítógépről nem írható. Kérjük, exportálja a szkriptjeit, és cseréltesse ki a fájlt.</translation>
    </message>
    <message>
        <source>Scripts are changed by supervisors. Ask yours for a change.</source>
        <translation>A szkripteket a csapatvezetők módosítják. Ha módosítást szeretne, forduljon hozzájuk.</translation>
    </message>
    <message>
        <source>A colleague has changed the scripts meanwhile. Look at theirs first.</source>
        <translation>Időközben egy kolléga módosította a szkripteket. Kérjük, előbb nézze meg az övéit.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file named in “{field}” cannot be used.</source>
        <translation>A szervezet beállításai: „{field}” fájlja nem használható.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be reached.</source>
        <translation>A szervezet beállításai nem érhetők el.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their server answers {detail}.</source>
        <translation>A szervezet beállításai nem tölthetők le. A szerver válasza: {detail}.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: the certificate of their server is not trusted.</source>
        <translation>A szervezet beállításai nem tölthetők le: ez a számítógép nem bízik meg a szerverük tanúsítványában.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their address is not secure.</source>
        <translation>A szervezet beállításai nem tölthetők le: a címük nem biztonságos.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: their address is not right.</source>
        <translation>A szervezet beállításai: a címük nem megfelelő.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be kept: your profile cannot be written.</source>
        <translation>A szervezet beállításai nem menthetők: az Ön profilja nem írható.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is not valid JSON.</source>
        <translation>A szervezet beállításai: a fájl nem érvényes JSON-fájl.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is too large.</source>
        <translation>A szervezet beállításai: a fájl túl nagy.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file has to be one JSON object.</source>
        <translation>A szervezet beállításai: a fájl egyetlen JSON-objektumot tartalmazhat.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file cannot be read.</source>
        <translation>A szervezet beállításai: a fájl nem olvasható.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file of “{field}” cannot be read.</source>
        <translation>A szervezet beállításai: „{field}” fájlja nem olvasható.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has to be a JSON object.</source>
        <translation>A szervezet beállításai: „{field}” csak JSON-objektum lehet.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is missing.</source>
        <translation>A szervezet beállításai: „{field}” hiányzik.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is of the wrong type.</source>
        <translation>A szervezet beállításai: „{field}” típusa hibás.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is not known.</source>
        <translation>A szervezet beállításai: „{field}” ismeretlen.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no setting.</source>
        <translation>A szervezet beállításai: nincs ilyen beállítás: „{field}”.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings are written for another version of the program.</source>
        <translation>A szervezet beállításai a program másik változatához készültek.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is there twice.</source>
        <translation>A szervezet beállításai: „{field}” kétszer szerepel.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: there are too many of “{field}”.</source>
        <translation>A szervezet beállításai: „{field}” túl sok elemet tartalmaz.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is out of bounds.</source>
        <translation>A szervezet beállításai: „{field}” értéke kívül esik a megengedett határokon.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has a value that is not known.</source>
        <translation>A szervezet beállításai: „{field}” értéke ismeretlen.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has characters that cannot be used.</source>
        <translation>A szervezet beállításai: „{field}” nem használható karaktereket tartalmaz.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be set in this file.</source>
        <translation>A szervezet beállításai: „{field}” ebben a fájlban nem adható meg.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” looks like a secret, and this file may have none.</source>
        <extracomment>Passwords, tokens and keys</extracomment>
        <translation>A szervezet beállításai: „{field}” jelszónak vagy kulcsnak látszik, és ilyen nem lehet ebben a fájlban.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is locked but has no value.</source>
        <translation>A szervezet beállításai: „{field}” zárolva van, de nincs értéke.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no name of a file.</source>
        <translation>A szervezet beállításai: „{field}” nem használható fájlnévként.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” needs either a text or an address, not both.</source>
        <translation>A szervezet beállításai: „{field}” szöveget vagy címet tartalmazzon, ne mindkettőt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no code. Use small letters, digits and _ only.</source>
        <translation>A szervezet beállításai: „{field}” nem használható kódként. Csak kisbetű, számjegy és _ lehet benne.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has no English text.</source>
        <translation>A szervezet beállításai: „{field}” angol szövege hiányzik.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>A szervezet beállításai: „{field}” nem használható ({code}).</translation>
    </message>
    <message>
        <source>The settings that were read last stay in force. Please tell your IT.</source>
        <translation>A legutóbb beolvasott beállítások maradnak érvényben. Kérjük, szóljon az informatikának.</translation>
    </message>
    <message>
        <source>Soitto {version} is there. Your IT department installs it; you need do nothing.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Megjelent az új változat: Soitto {version}. Az informatikai osztály telepíti, Önnek nincs teendője.</translation>
    </message>
    <message>
        <source>Soitto {version} is there.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Megjelent az új változat: Soitto {version}.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>Button: open the page where the newer version can be had</extracomment>
        <translation>Oldal megnyitása</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Say it in {seconds} s</source>
        <extracomment>When the agent is to say the line shown</extracomment>
        <translation>Mondja {seconds} mp múlva</translation>
    </message>
    <message>
        <source>Late: say it now</source>
        <extracomment>The agent has waited longer than the script says</extracomment>
        <translation>Késésben: mondja most</translation>
    </message>
    <message>
        <source>Say it now</source>
        <extracomment>The agent is to say the line shown</extracomment>
        <translation>Mondja most</translation>
    </message>
    <message>
        <source>Then, after {least}–{most} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Utána, {least}–{most} mp múlva: {text}</translation>
    </message>
    <message>
        <source>Then, after {seconds} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Utána, {seconds} mp múlva: {text}</translation>
    </message>
    <message>
        <source>Then: {text}</source>
        <extracomment>{text} is the line that is said after the current one</extracomment>
        <translation>Utána: {text}</translation>
    </message>
    <message>
        <source>Silence after the greeting</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Csend a köszöntés után</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>A vonal megszakadt</translation>
    </message>
    <message>
        <source>They put us on hold and are not back</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Az ügyfél tartásban hagyta a hívást</translation>
    </message>
    <message>
        <source>They are not heard any more</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Az ügyfél már nem hallható</translation>
    </message>
    <message>
        <source>A callback is agreed</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Megbeszélt visszahívás</translation>
    </message>
    <message>
        <source>You ring back: the call was on hold</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Újrahívás: a hívás tartásban volt</translation>
    </message>
    <message>
        <source>You call back, as agreed</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Visszahívás a megbeszéltek szerint</translation>
    </message>
    <message>
        <source>You ring back: nobody was heard</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Újrahívás: senkit sem lehetett hallani</translation>
    </message>
    <message>
        <source>You ring back: the line broke off</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Újrahívás: a vonal megszakadt</translation>
    </message>
    <message>
        <source>Your microphone is off: they cannot hear you.</source>
        <translation>Ki van kapcsolva a mikrofonja: a másik fél nem hallja Önt.</translation>
    </message>
    <message>
        <source>Your microphone gives no sound: they cannot hear you.</source>
        <translation>A mikrofonja nem ad hangot: a másik fél nem hallja Önt.</translation>
    </message>
    <message>
        <source>Your voice does not reach them: no sound leaves this computer, or it gets lost.</source>
        <translation>Nem hallják Önt: a hangja nem megy ki a számítógépről, vagy útközben elvész.</translation>
    </message>
    <message>
        <source>Only music is heard: are you on hold?</source>
        <translation>Csak zene hallható: tartásba tették Önt?</translation>
    </message>
</context>
<context>
    <name>ScriptFiles</name>
    <message>
        <source>Scripts from a file</source>
        <translation>Szkriptek fájlból</translation>
    </message>
    <message>
        <source>Scripts to a file</source>
        <translation>Szkriptek fájlba</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Szkriptek (*.json)</translation>
    </message>
</context>
<context>
    <name>ScriptMenu</name>
    <message>
        <source>{situation}	F12</source>
        <extracomment>{situation} is what happened on the line; F12 is the key for it</extracomment>
        <translation>{situation}	F12</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Said</source>
        <extracomment>On a button: the agent has said the line that is shown</extracomment>
        <translation>Elmondtam</translation>
    </message>
    <message>
        <source>I have said this line: show the next one (F4)</source>
        <translation>Ezt a mondatot elmondtam: jöjjön a következő (F4)</translation>
    </message>
    <message>
        <source>Still silent</source>
        <extracomment>On a button: nothing is heard from the other side</extracomment>
        <translation>Még csend van</translation>
    </message>
    <message>
        <source>Nobody is heard: do not wait, say the line now (F11)</source>
        <translation>Senkit sem hallani: a mondat várakozás nélkül, most jön (F11)</translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>On a button: the other side is heard again</extracomment>
        <translation>Megszólalt</translation>
    </message>
    <message>
        <source>They are heard: the talk goes on, and the script closes (F5)</source>
        <translation>A másik fél hallható: a beszélgetés folytatódik, a szkript bezárul (F5)</translation>
    </message>
    <message>
        <source>Callback form</source>
        <extracomment>On a green button: opens the callback form with this name and phone</extracomment>
        <translation>Visszahívás űrlapja</translation>
    </message>
    <message>
        <source>Open the callback form with this name and phone</source>
        <translation>A visszahívás űrlapjának megnyitása ezzel a névvel és telefonszámmal</translation>
    </message>
    <message>
        <source>{line} of {count}</source>
        <extracomment>Which line of a script is shown, such as &quot;2 of 3&quot;</extracomment>
        <translation>{line}/{count}</translation>
    </message>
    <message>
        <source>To the survey</source>
        <extracomment>On a button: rate the caller, and pass them on to the quality survey</extracomment>
        <translation>Tovább a felmérésre</translation>
    </message>
    <message>
        <source>Rate the caller, and pass them on to the quality survey (Shift+F4)</source>
        <translation>A hívó értékelése és átkapcsolása az elégedettségi felmérésre (Shift+F4)</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Hívás bontása</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (Shift+F4)</source>
        <translation>A hívó értékelése és a hívás bontása (Shift+F4)</translation>
    </message>
    <message>
        <source>End call, redial</source>
        <extracomment>On a button: the call ends, and the agent rings the person again</extracomment>
        <translation>Bontás, újrahívás</translation>
    </message>
    <message>
        <source>End this call; the redial is kept, and comes up by itself (Shift+F4)</source>
        <translation>A hívás bontása; az újrahívás nem vész el, magától megjelenik (Shift+F4)</translation>
    </message>
    <message>
        <source>Close the script</source>
        <extracomment>On a button: the script is not needed</extracomment>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Close the script (Shift+F12)</source>
        <translation>Szkript bezárása (Shift+F12)</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>On a button: the program took something for trouble on the line that is none</extracomment>
        <translation>Nincs gond</translation>
    </message>
    <message>
        <source>Close the script, and count it as a false alarm (Shift+F12)</source>
        <translation>Szkript bezárása; téves jelzésnek számít (Shift+F12)</translation>
    </message>
    <message>
        <source>End the call, and ring them again.</source>
        <translation>Bontsa a hívást, majd hívja újra az ügyfelet.</translation>
    </message>
    <message>
        <source>All is said. Rate the caller, and pass them on to the survey.</source>
        <translation>Minden elhangzott. Értékelje a hívót, és kapcsolja át a felmérésre.</translation>
    </message>
    <message>
        <source>All is said.</source>
        <translation>Minden elhangzott.</translation>
    </message>
</context>
<context>
    <name>ScriptSide</name>
    <message>
        <source>Script</source>
        <extracomment>The part of the window with the sentences to be said, as a screen reader calls it</extracomment>
        <translation>Szkript</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n érték nem menthető.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reached by the last try: it becomes a callback, due %n minute(s) later.</source>
        <translation>
            <numerusform>Ha az utolsó kísérlet is sikertelen, visszahívás lesz belőle, amely %n perc múlva esedékes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in {language}.</source>
        <extracomment>So many texts have no words in this {language}</extracomment>
        <translation>
            <numerusform>%n szöveg hiányzik ezen a nyelven: {language}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 seconds&quot;</extracomment>
        <translation>
            <numerusform>%n másodperc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 1–2 minutes&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n perc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2–3 seconds&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n másodperc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 minutes&quot;</extracomment>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message>
        <source>Say at once</source>
        <extracomment>When a line of a script is said: the first, and one that follows another without a wait</extracomment>
        <translation>Mondja azonnal</translation>
    </message>
    <message>
        <source>Then say</source>
        <translation>Utána mondja</translation>
    </message>
    <message>
        <source>Say after {time}</source>
        <extracomment>{time} is such as &quot;2–3 seconds&quot;</extracomment>
        <translation>Mondja {time} múlva</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;</extracomment>
        <translation>azonnal</translation>
    </message>
    <message>
        <source>{time} later</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;; {time} is such as &quot;1–2 minutes&quot;</extracomment>
        <translation>{time} múlva</translation>
    </message>
    <message>
        <source>Nobody is rung again at once.</source>
        <translation>Nincs azonnali újrahívás.</translation>
    </message>
    <message>
        <source>Then ring again: {times}.</source>
        <extracomment>{times} is a list such as &quot;at once, 1–2 minutes later, 2–3 minutes later&quot;</extracomment>
        <translation>Utána újrahívás: {times}.</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>A hívás folytatódik</translation>
    </message>
    <message>
        <source>End the call and ring again</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Bontás és újrahívás</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Átkapcsolás az elégedettségi felmérésre</translation>
    </message>
    <message>
        <source>It is over: the customer cannot be reached</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>Lezárul: az ügyfél nem elérhető</translation>
    </message>
    <message>
        <source>It becomes a callback</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>Visszahívás lesz belőle</translation>
    </message>
    <message>
        <source>Nobody reached by the last try: it is closed as “cannot be reached”.</source>
        <translation>Ha az utolsó kísérlet is sikertelen, lezárul ezzel az eredménnyel: „nem elérhető”.</translation>
    </message>
    <message>
        <source>The desk rings again by itself when it is time.</source>
        <translation>Amikor eljön az ideje, a program magától hív újra.</translation>
    </message>
    <message>
        <source>You ring again with one key when it is time.</source>
        <translation>Amikor eljön az ideje, Ön egyetlen billentyűvel hív újra.</translation>
    </message>
    <message>
        <source>Late for {time}: the supervisors are told.</source>
        <extracomment>{time} is such as &quot;2 minutes&quot;</extracomment>
        <translation>{time} késés után a csapatvezetők értesítést kapnak.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Ügyfél neve</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Operátor neve</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What a sentence may name: what a callback was agreed about</extracomment>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Telefonszám</translation>
    </message>
    <message>
        <source>{name} may not be known. Put it in square brackets, as in: Hello[, …]!</source>
        <extracomment>{name} is what may be unknown, such as Customer&apos;s name; the brackets stay as they are</extracomment>
        <translation>Nem biztos, hogy ismert: {name}. Tegye szögletes zárójelbe, például: Jó napot kívánok[, …]!</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Kérjük, töltse ki.</translation>
    </message>
    <message>
        <source>There is no text in this language yet.</source>
        <translation>Ezen a nyelven még nincs szöveg.</translation>
    </message>
    <message>
        <source>“{what}” is no name. Choose one with “Insert a name”.</source>
        <extracomment>{what} is what somebody typed between { and }</extracomment>
        <translation>„{what}” nem beszúrható név. Válasszon a „Név beszúrása” gombbal.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Hiányzik a záró pár ehhez a zárójelhez: {what}</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Hiányzik a nyitó pár ehhez a zárójelhez: {what}</translation>
    </message>
    <message>
        <source>Square brackets cannot stand in each other.</source>
        <translation>Szögletes zárójelek nem állhatnak egymásban.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Ez túl hosszú.</translation>
    </message>
    <message>
        <source>All lines together are too long.</source>
        <translation>A mondatok együtt túl hosszúak.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be said.</source>
        <translation>Olyan karakter van benne, amely nem mondható ki.</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Túl sok elem van.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Ez túl kicsi.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Ez túl nagy.</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first.</source>
        <translation>A második szám legyen nagyobb, mint az első.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Ez nem tárcsázható: csak számjegy, betű, * és # használható.</translation>
    </message>
    <message>
        <source>The number of the survey is missing, under “For all situations”.</source>
        <translation>Hiányzik a felmérés száma; itt adható meg: „Minden helyzetre”.</translation>
    </message>
    <message>
        <source>There is no try to ring again yet. Add one below.</source>
        <translation>Még nincs újrahívási kísérlet. Kérjük, adjon hozzá egyet alább.</translation>
    </message>
    <message>
        <source>What was agreed is called at its time: remove the tries.</source>
        <translation>A megbeszélt visszahívás a megbeszélt időpontban történik: kérjük, törölje a kísérleteket.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Ez nem menthető ({code}).</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>The scripts are saved.</source>
        <translation>A szkriptek mentve.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>A módosítások elvetve.</translation>
    </message>
    <message>
        <source>These are the scripts that come with the program.</source>
        <translation>Ezek a program saját szkriptjei.</translation>
    </message>
    <message>
        <source>The scripts of the file are here. They count when you save them.</source>
        <translation>A fájl szkriptjei betöltve. Mentés után lépnek életbe.</translation>
    </message>
    <message>
        <source>The scripts are in {name}.</source>
        <extracomment>{name} is a file</extracomment>
        <translation>Szkriptek mentve: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>{problem} What it held before stays in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} A korábbi tartalma marad érvényben.</translation>
    </message>
    <message>
        <source>{problem} Until then, the server&apos;s scripts are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Addig a szerver szkriptjei érvényesek.</translation>
    </message>
    <message>
        <source>{problem} Until then, the scripts that come with the program are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Addig a program saját szkriptjei érvényesek.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Choose above whose scripts stand.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Kérjük, válassza ki fent, kinek a szkriptjei maradjanak.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Még nincs mentve.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Mentve.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ön nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Szkriptek</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Helyzetek</translation>
    </message>
    <message>
        <source>For all situations</source>
        <extracomment>Entry of the list of situations: what holds for all of them</extracomment>
        <translation>Minden helyzetre</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Buttons: look at the scripts, or change them</extracomment>
        <translation>Olvasás</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Take the scripts from a file</source>
        <translation>Szkriptek betöltése fájlból</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write the scripts to a file</source>
        <translation>Szkriptek mentése fájlba</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: take the scripts that come with the program</extracomment>
        <translation>Alaphelyzet</translation>
    </message>
    <message>
        <source>Take the scripts that come with the program</source>
        <translation>A program saját szkriptjeinek betöltése</translation>
    </message>
    <message>
        <source>Show the first</source>
        <extracomment>Button: go to the first value that cannot be saved</extracomment>
        <translation>Első mutatása</translation>
    </message>
    <message>
        <source>A colleague has saved other scripts while you were changing them. Yours are not saved yet.</source>
        <translation>Amíg Ön módosított, egy kolléga más szkripteket mentett. Az Ön módosításai még nincsenek mentve.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s scripts stand, one&apos;s own changes go</extracomment>
        <translation>Az övét fogadom el</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own scripts stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>A sajátomat tartom meg</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n találat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n nem fogadott hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What kind of thing a result of the search is</extracomment>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Új visszahívás</translation>
    </message>
    <message>
        <source>Calls may come to you</source>
        <translation>Elérhető: jöhetnek hívások</translation>
    </message>
    <message>
        <source>Pause: {reason}</source>
        <extracomment>Something the agent can do: take no calls for some time; {reason} is what for, such as &quot;Lunch&quot;</extracomment>
        <translation>Szünet: {reason}</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Szinkronizálás most</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Gyorsbillentyűk</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Hiba bejelentése</translation>
    </message>
    <message>
        <source>Compact window</source>
        <extracomment>Something the agent can do: make the window small, beside the CRM</extracomment>
        <translation>Kompakt ablak</translation>
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
        <source>Colours as the computer</source>
        <translation>Színek a számítógép szerint</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>Something the agent can do; {name} is a language&apos;s own name</extracomment>
        <translation>Nyelv: {name}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kijelentkezés</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>A result of the search: press Enter to call {number}</extracomment>
        <translation>Hívás: {number}</translation>
    </message>
    <message>
        <source>CallBack {number}</source>
        <extracomment>A result of the search: press Enter to plan a callback (the product&apos;s word) to {number}</extracomment>
        <translation>Visszahívás: {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the search: what can be done with the number that was typed</extracomment>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Nem fogadott hívások</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollégák</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Névjegyek</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Hangüzenetek</translation>
    </message>
    <message>
        <source>From the CRM</source>
        <extracomment>Heading in the search: people that the customer management system found</extracomment>
        <translation>A CRM-ből</translation>
    </message>
    <message>
        <source>All in {page}</source>
        <extracomment>The last result of a group: show the whole list; {page} is a page such as Callbacks</extracomment>
        <translation>Mind itt: {page}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the search: what the agent can do</extracomment>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the search: pages of the program</extracomment>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Search the CRM for “{text}”</source>
        <extracomment>Result of the search: press Enter to look for {text} in the customer management system</extracomment>
        <translation>Keresés a CRM-ben: „{text}”</translation>
    </message>
    <message>
        <source>Asking the CRM…</source>
        <translation>Keresés a CRM-ben…</translation>
    </message>
    <message>
        <source>The CRM could not be asked. Press Enter to try again.</source>
        <translation>A CRM nem érhető el. Az Enter billentyűvel újra próbálhatja.</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Heading in the search: the customer management system</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Sign in to search callbacks, calls and contacts.</source>
        <translation>A visszahívások, hívások és névjegyek kereséséhez jelentkezzen be.</translation>
    </message>
    <message>
        <source>The CRM knows nobody else of that name or number.</source>
        <translation>A CRM-ben nincs más ilyen nevű vagy számú névjegy.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a part of the name, or the last digits of the number.</source>
        <extracomment>{text} is what was looked for</extracomment>
        <translation>Nincs találat erre: „{text}”. Próbálja a név egy részletével vagy a szám utolsó jegyeivel.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>Name, number, page, setting or action</source>
        <translation>Név, szám, oldal, beállítás vagy művelet</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Keresés mindenben</translation>
    </message>
    <message>
        <source>Arrow keys go through the results.</source>
        <translation>A találatok között a nyílbillentyűkkel lépkedhet.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter call · Shift+Enter CallBack · Esc close</source>
        <extracomment>Keys in the search panel; “↑ ↓”, “Ctrl+Enter” and the like are names of keys</extracomment>
        <translation>↑ ↓ választás · Enter megnyitás · Ctrl+Enter hívás · Shift+Enter visszahívás · Esc bezárás</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called “{text}”.</source>
        <extracomment>{text} is what was looked for among the settings</extracomment>
        <translation>Nincs ilyen nevű beállítás: „{text}”.</translation>
    </message>
    <message>
        <source>Try another word, or a part of one. Some settings are made by your organisation alone.</source>
        <translation>Próbáljon másik szót vagy szórészletet. Egyes beállításokat csak a szervezet kezelhet.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Minden beállítás mutatása</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Keresés a beállításokban</translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation>Keresés a beállításokban (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>on</source>
        <extracomment>Value of a setting that is on or off</extracomment>
        <translation>bekapcsolva</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kikapcsolva</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting in which nothing is filled in</extracomment>
        <translation>üres</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures of the day</extracomment>
        <translation>Mai nap</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Nem fogadott hívások</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Hangüzenetek</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Névjegyek</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Kimenő hívás</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Szinkronizálás</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Szkriptek</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Részlegek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>{page}: {number} due</source>
        <extracomment>{page} is the name of a page, {number} how many things wait there</extracomment>
        <translation>{page}: {number} esedékes</translation>
    </message>
    <message>
        <source>{page}: {number} not saved</source>
        <extracomment>{page} is the name of a page, {number} how many forms are not saved there</extracomment>
        <translation>{page}: {number} nincs mentve</translation>
    </message>
    <message>
        <source>{page}: {number} need you</source>
        <extracomment>{page} is the name of a page, {number} how many changes there need the agent</extracomment>
        <translation>{page}: {number} teendő</translation>
    </message>
    <message>
        <source>{page}: {number} to call back</source>
        <extracomment>{page} is the name of a page, {number} how many customers wait there to be called back</extracomment>
        <translation>{page}: {number} visszahívandó</translation>
    </message>
    <message>
        <source>{page}: {number} new</source>
        <extracomment>{page} is the name of a page, {number} how many messages nobody has heard yet</extracomment>
        <translation>{page}: {number} új</translation>
    </message>
    <message>
        <source>{page}: {number} missed</source>
        <extracomment>{page} is the name of a page, {number} how many callers were missed</extracomment>
        <translation>{page}: {number} nem fogadott</translation>
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
        <source>&amp;User name</source>
        <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>Sta&amp;y signed in on this computer</source>
        <translation>Maradjak bejelentkezve ezen &amp;a számítógépen</translation>
    </message>
    <message>
        <source>Sign in at {address} as you do there.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Jelentkezzen be ugyanúgy, ahogyan ezen a címen szokott: {address}.</translation>
    </message>
    <message>
        <source>Sign in at {address}.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Bejelentkezés itt: {address}.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Enter your password to begin.</source>
        <translation>A szervezete beállította ezt a számítógépet. A kezdéshez adja meg a jelszavát.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Sign in with your user name and password.</source>
        <translation>A szervezete beállította ezt a számítógépet. Jelentkezzen be a felhasználónevével és a jelszavával.</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <extracomment>Button: the user name on this computer is another person&apos;s</extracomment>
        <translation>Bejelentkezés &amp;más felhasználóként</translation>
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
        <source>Lo&amp;gin</source>
        <extracomment>The name with which somebody signs in at the CRM</extracomment>
        <translation>Bejelentkezési &amp;név</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <extracomment>A secret that the CRM made for this user, used instead of a password</extracomment>
        <translation>&amp;Hozzáférési kulcs</translation>
    </message>
    <message>
        <source>&amp;Password or access key</source>
        <translation>&amp;Jelszó vagy hozzáférési kulcs</translation>
    </message>
    <message>
        <source>There is no Soitto server at this address. Try it without “{part}”.</source>
        <extracomment>{part} is the end of a web address, such as /docs</extracomment>
        <translation>Ezen a címen nincs Soitto-szerver. Kérjük, próbálja meg e nélkül: „{part}”.</translation>
    </message>
    <message>
        <source>The login or the access key is not right.</source>
        <translation>A bejelentkezési név vagy a hozzáférési kulcs nem megfelelő.</translation>
    </message>
    <message>
        <source>The login, or the password or access key, is not right.</source>
        <translation>A bejelentkezési név, a jelszó vagy a hozzáférési kulcs nem megfelelő.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <comment>button</comment>
        <translation>&amp;Bejelentkezés</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <extracomment>{field} is the name of an empty field, such as Password</extracomment>
        <translation>Kérjük, töltse ki: {field}</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>&amp;Soitto-szerver címe</translation>
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
    <name>SignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button</extracomment>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>With the name and the password that you were given.</source>
        <translation>A kapott névvel és jelszóval.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bejelentkezés…</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <translation>&amp;Bejelentkezés más felhasználóként</translation>
    </message>
    <message>
        <source>You are signed in as {name}.</source>
        <extracomment>{name} is a person</extracomment>
        <translation>Bejelentkezve: {name}.</translation>
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
    <name>SoundSection</name>
    <message>
        <source>Sound</source>
        <translation>Hang</translation>
    </message>
    <message>
        <source>What is chosen is used at once, also in a call. A device that is unplugged is replaced by the default.</source>
        <translation>A kiválasztott eszköz azonnal használatba kerül, hívás közben is. A kihúzott eszköz helyett az alapértelmezett működik.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>A bar that shows how loud the microphone is</extracomment>
        <translation>Mikrofon szintje</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>Headset or loudspeaker</extracomment>
        <translation>Hangszóró</translation>
    </message>
    <message>
        <source>Loudspeaker level</source>
        <extracomment>A bar that shows how loud the loudspeaker is</extracomment>
        <translation>Hangszóró szintje</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>The device on which calls ring</extracomment>
        <translation>Csengő</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: play a tone</extracomment>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Play a tone on the loudspeaker</source>
        <translation>Próbahang lejátszása a hangszórón</translation>
    </message>
    <message>
        <source>Play a tone on the ringer</source>
        <translation>Próbahang lejátszása a csengőn</translation>
    </message>
    <message>
        <source>What you speak into.</source>
        <translation>Ebbe beszél Ön.</translation>
    </message>
    <message>
        <source>Where you hear the other side.</source>
        <translation>Ezen hallja, amit a másik fél mond.</translation>
    </message>
    <message>
        <source>Where calls ring. It may be another device than your headset.</source>
        <translation>Ezen csörögnek a hívások. Nem kell a fejhallgatóval azonosnak lennie.</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <extracomment>Setting: the other side&apos;s voice is taken out of the microphone&apos;s sound</extracomment>
        <translation>Visszhang kiszűrése</translation>
    </message>
    <message>
        <source>Takes the other side&apos;s voice out of what your microphone hears.</source>
        <translation>Kiszűri a másik fél hangját abból, amit a mikrofon hall.</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <extracomment>Setting: steady noise is taken out of the microphone&apos;s sound</extracomment>
        <translation>Zaj csökkentése</translation>
    </message>
    <message>
        <source>Takes steady noise, such as that of a fan, out of your microphone&apos;s sound.</source>
        <translation>Kiszűri a mikrofon hangjából az állandó zajt, például a ventilátorét.</translation>
    </message>
    <message>
        <source>Even out the loudness of the microphone</source>
        <extracomment>Setting: the microphone is made louder or quieter by itself</extracomment>
        <translation>Mikrofon hangerejének kiegyenlítése</translation>
    </message>
    <message>
        <source>A quiet voice becomes louder and a loud one quieter, by itself.</source>
        <translation>A halk hang magától erősebb, az erős halkabb lesz.</translation>
    </message>
    <message>
        <source>This is not installed on this computer: the sound goes out as it is. Ask your IT for it.</source>
        <translation>Ez nincs telepítve a számítógépre: a hang változtatás nélkül megy ki. Kérjük, forduljon az informatikához.</translation>
    </message>
    <message>
        <source>The microphone&apos;s sound is being worked on.</source>
        <translation>A program feldolgozza a mikrofon hangját.</translation>
    </message>
    <message>
        <source>It begins with the next call.</source>
        <translation>A következő hívástól lép életbe.</translation>
    </message>
    <message>
        <source>The sound goes out as the microphone hears it.</source>
        <translation>A hang úgy megy ki, ahogy a mikrofon hallja.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>Choice of a sound device: whatever the computer uses</extracomment>
        <translation>Rendszer alapértelmezése</translation>
    </message>
    <message>
        <source>Chosen device, not connected</source>
        <extracomment>Choice of a sound device: the one that was chosen, which is unplugged now</extracomment>
        <translation>Kiválasztott eszköz, nincs csatlakoztatva</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Sound</source>
        <translation>Hang</translation>
    </message>
    <message>
        <source>Can you hear, and be heard?</source>
        <translation>Hall Ön mindent, és Önt is hallani?</translation>
    </message>
    <message>
        <source>Put on your headset and say a few words.</source>
        <translation>Vegye fel a fejhallgatót, és mondjon néhány szót.</translation>
    </message>
    <message>
        <source>Calls are heard and spoken on your own phone. There is nothing to choose here.</source>
        <translation>A hívásokat a saját telefonján hallja, és azon beszél. Itt nincs mit választani.</translation>
    </message>
    <message>
        <source>Plug in a headset: it is noticed by itself. Lists and callbacks work without it.</source>
        <translation>Csatlakoztasson fejhallgatót: a program magától észreveszi. A listák és a visszahívások nélküle is működnek.</translation>
    </message>
    <message>
        <source>We hear you.</source>
        <translation>Halljuk Önt.</translation>
    </message>
    <message>
        <source>Nothing is heard: this microphone gives no sound at all.</source>
        <translation>Semmi sem hallható: ez a mikrofon egyáltalán nem ad hangot.</translation>
    </message>
    <message>
        <source>Is it muted at its cable or by a key? Is another one the right one?</source>
        <translation>Nincs elnémítva a kábelén vagy egy billentyűvel? Nem egy másik mikrofon a megfelelő?</translation>
    </message>
    <message>
        <source>Nothing is heard: there is only noise.</source>
        <translation>Semmi sem hallható: csak zaj van.</translation>
    </message>
    <message>
        <source>Speak a little louder, bring the microphone to your mouth, or choose another one.</source>
        <translation>Beszéljen kicsit hangosabban, húzza közelebb a szájához a mikrofont, vagy válasszon másikat.</translation>
    </message>
    <message>
        <source>Say a few words: we are listening.</source>
        <translation>Mondjon néhány szót: hallgatjuk Önt.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Press at least one day.</source>
        <translation>Válasszon legalább egy napot.</translation>
    </message>
    <message>
        <source>A time is such as 8:30; the day ends at 24:00.</source>
        <translation>Az időpont formája: 8:30; a nap vége 24:00.</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning. Past midnight, make two rows.</source>
        <translation>A vége legyen későbbi, mint a kezdete. Ha éjfélen túl tart, adjon meg két sort.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department opens</extracomment>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department closes</extracomment>
        <translation>Vége</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Idősáv törlése</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n visszahívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) changed.</source>
        <translation>
            <numerusform>%n visszahívás módosítva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) handed over.</source>
        <translation>
            <numerusform>%n visszahívás átadva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) postponed.</source>
        <translation>
            <numerusform>%n visszahívás elhalasztva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation>
            <numerusform>%n visszahívás törölve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n callback(s).</source>
        <translation>
            <numerusform>%n visszahívás visszaállítva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by a colleague.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n ügyfelet épp egy kolléga hív.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are closed already.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n már le van zárva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) stay until somebody has talked with the customer.</source>
        <extracomment>Of several callbacks, so many were left as they were: they leave the list only by a talk</extracomment>
        <translation>
            <numerusform>%n nem fogadott hívás megmarad, amíg valaki nem beszél az ügyféllel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are due at that time or later already.</source>
        <extracomment>Of several callbacks that were postponed, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n már akkorra vagy későbbre esedékes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed since.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>%n azóta megváltozott.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it is too late.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>%n esetében már késő.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not there any more.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n már nincs meg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by {name}.</source>
        <extracomment>Of several callbacks, so many were left as they were; {name} is a colleague</extracomment>
        <translation>
            <numerusform>%n ügyfelet épp egy kolléga hív: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was/they were: {why}</source>
        <extracomment>So many callbacks, and a sentence that says why they were left as they were</extracomment>
        <translation>
            <numerusform>%n nem változott: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: handed over to {name}.</source>
        <extracomment>{customer} and {name} are names: a callback was given to a colleague</extracomment>
        <translation>{customer}: átadva, új felelőse: {name}.</translation>
    </message>
    <message>
        <source>{customer}: anyone in the queue may call now.</source>
        <extracomment>{customer} is a name or number: a callback is nobody&apos;s in particular now</extracomment>
        <translation>{customer}: most már bárki hívhatja a sorból.</translation>
    </message>
    <message>
        <source>{customer}: changes saved.</source>
        <extracomment>{customer} is a name or number: a callback was edited</extracomment>
        <translation>{customer}: módosítások mentve.</translation>
    </message>
    <message>
        <source>{customer}: callback closed.</source>
        <extracomment>{customer} is a name or number: a callback was closed without a call</extracomment>
        <translation>{customer}: visszahívás lezárva.</translation>
    </message>
    <message>
        <source>{done} of {all} handed over.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Átadva: {done} / {all}.</translation>
    </message>
    <message>
        <source>{done} of {all} postponed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Elhalasztva: {done} / {all}.</translation>
    </message>
    <message>
        <source>{done} of {all} deleted.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Törölve: {done} / {all}.</translation>
    </message>
    <message>
        <source>{done} of {all} changed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Módosítva: {done} / {all}.</translation>
    </message>
    <message>
        <source>{customer}: undone.</source>
        <extracomment>{customer} is a name or number: what was done to the callback was undone</extracomment>
        <translation>{customer}: visszavonva.</translation>
    </message>
    <message>
        <source>{customer}: this cannot be undone any more.</source>
        <extracomment>{customer} is a name or number; a sentence that says why follows</extracomment>
        <translation>{customer}: ez már nem vonható vissza.</translation>
    </message>
    <message>
        <source>Undone for {done} of {all}.</source>
        <extracomment>{done} and {all} are numbers of callbacks; sentences that say why follow</extracomment>
        <translation>Visszavonva: {done} / {all}.</translation>
    </message>
</context>
<context>
    <name>SurveySection</name>
    <message>
        <source>Quality survey</source>
        <extracomment>Customers are asked what they think of the call</extracomment>
        <translation>Elégedettségi felmérés</translation>
    </message>
    <message>
        <source>Where callers are passed on to at the end of a call. Empty: the site has none.</source>
        <translation>A program a hívás végén ide kapcsolja át a hívókat. Üresen: a szervezetnek nincs felmérése.</translation>
    </message>
    <message>
        <source>Number or queue</source>
        <translation>Szám vagy várósor</translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message numerus="yes">
        <source>%n customers asked for a callback.</source>
        <translation>
            <numerusform>%n ügyfél visszahívást kért.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers rang in vain.</source>
        <translation>
            <numerusform>%n ügyfél hívását senki sem fogadta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice messages were left.</source>
        <translation>
            <numerusform>%n hangüzenet érkezett.</numerusform>
        </translation>
    </message>
    <message>
        <source>The switchboard does not answer. It is tried again by itself.</source>
        <translation>A híváskezelő nem válaszol. A program magától újra próbálkozik.</translation>
    </message>
    <message>
        <source>The switchboard does not know you. Ask your administrator for its key.</source>
        <translation>A híváskezelő nem ismeri Önt. Kérjen hozzá kulcsot a rendszergazdától.</translation>
    </message>
    <message>
        <source>The switchboard does not allow you this. Ask your administrator.</source>
        <translation>A híváskezelő ezt nem engedi Önnek. Kérjük, forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>What answers at the switchboard&apos;s address is no switchboard. Check it in the settings.</source>
        <translation>A híváskezelő címén valami más válaszol. Kérjük, ellenőrizze a beállításokban.</translation>
    </message>
    <message>
        <source>A colleague has changed this meanwhile.</source>
        <translation>Időközben egy kolléga módosította.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ez már nincs meg.</translation>
    </message>
    <message>
        <source>No phone of yours is logged in. Log in with your phone first.</source>
        <translation>Egyik telefonja sincs bejelentkezve. Kérjük, előbb jelentkezzen be a telefonjával.</translation>
    </message>
    <message>
        <source>Your phone is in a call already.</source>
        <translation>A telefonja már hívásban van.</translation>
    </message>
    <message>
        <source>The switchboard cannot dial this number. Check it.</source>
        <translation>A híváskezelő nem tudja tárcsázni ezt a számot. Kérjük, ellenőrizze.</translation>
    </message>
    <message>
        <source>This is no phone that the switchboard can ring. Enter an extension, or a whole number.</source>
        <translation>A híváskezelő ezt a telefont nem tudja csörgetni. Kérjük, adjon meg melléket vagy teljes telefonszámot.</translation>
    </message>
    <message>
        <source>The switchboard does not dial numbers that cost extra.</source>
        <translation>A híváskezelő nem hív emelt díjas számot.</translation>
    </message>
    <message>
        <source>The switchboard does not dial emergency and service numbers. Use a phone of your own.</source>
        <translation>A híváskezelő nem hív segélyhívó és szolgáltatási számokat. Kérjük, használja a saját telefonját.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Ez most nem lehetséges.</translation>
    </message>
    <message>
        <source>The sound could not be kept on this computer. Is the disk full?</source>
        <translation>A hangot nem sikerült eltárolni ezen a számítógépen. Nem telt meg a lemez?</translation>
    </message>
    <message>
        <source>The switchboard shows a certificate that this computer does not trust, so nothing was sent. Tell your administrator.</source>
        <translation>Ez a számítógép nem bízik meg a híváskezelő tanúsítványában, ezért semmit sem küldött el. Kérjük, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Try again in a moment.</source>
        <translation>A híváskezelő nem éri el a telefonközpontot. Kérjük, próbálja meg egy pillanat múlva.</translation>
    </message>
    <message>
        <source>The switchboard cannot ask the server who you are. It is tried again by itself.</source>
        <translation>A híváskezelő nem tudja megkérdezni a szervertől, hogy ki Ön. A program magától újra próbálkozik.</translation>
    </message>
    <message>
        <source>The switchboard refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>A híváskezelő ezt elutasította ({code}).</translation>
    </message>
    <message>
        <source>The switchboard is reached again.</source>
        <translation>A híváskezelő újra elérhető.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached: calls go on, but you are not told of callbacks and voice messages until it is back.</source>
        <translation>A híváskezelő nem érhető el: a hívások működnek, de visszahívásról és hangüzenetről addig nem kap értesítést, amíg helyre nem áll a kapcsolat.</translation>
    </message>
    <message>
        <source>{who} asked for a callback ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>{who} visszahívást kért ({queue}).</translation>
    </message>
    <message>
        <source>{who} asked for a callback.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} visszahívást kért.</translation>
    </message>
    <message>
        <source>{who} rang in vain ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>Nem fogadott hívás: {who} ({queue}).</translation>
    </message>
    <message>
        <source>{who} rang in vain.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Nem fogadott hívás: {who}.</translation>
    </message>
    <message>
        <source>{who} left a voice message ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>{who} hangüzenetet hagyott ({queue}).</translation>
    </message>
    <message>
        <source>{who} left a voice message.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} hangüzenetet hagyott.</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>About this CRM</source>
        <extracomment>Button: show and hide what this CRM does otherwise than Soitto could</extracomment>
        <translation>Erről a CRM-ről</translation>
    </message>
    <message>
        <source>Show what is different with this CRM</source>
        <translation>A CRM eltéréseinek mutatása</translation>
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
        <source>Send everything that waits now, what was refused as well</source>
        <translation>Minden várakozó módosítás elküldése most, az elutasítottaké is</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Próbálkozás…</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n módosítás</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>A lista nem olvasható</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Újra</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>Ilyen módosítás most nincs</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mind mutatása</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>Minden megvan a szerveren</translation>
    </message>
    <message>
        <source>What you change is sent at once. Without a connection it waits here, and is sent later by itself.</source>
        <translation>A program azonnal elküldi, amit módosít. Kapcsolat nélkül a módosítás itt várakozik, és később automatikusan lesz elküldve.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Rendezés</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Szinkronizálás</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choices above the list of what has not reached the server yet</extracomment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Döntésre vár</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mit mutasson a lista</translation>
    </message>
    <message>
        <source>What waits for the server</source>
        <translation>A szerverre váró módosítások</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>&amp;Döntés…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Elvetés…</translation>
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
        <source>&amp;Sign in</source>
        <translation>&amp;Bejelentkezés</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Próbálja most</translation>
    </message>
    <message>
        <source>Show &amp;what waits</source>
        <extracomment>Button: go to the page that shows what waits for the server</extracomment>
        <translation>&amp;Várakozó módosítások</translation>
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
        <source>%n change(s) were refused by the server and stand on the page Sync.</source>
        <translation>
            <numerusform>A szerver %n módosítást elutasított; a Szinkronizálás oldalon látható.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision.</source>
        <translation>
            <numerusform>%n módosítás az Ön döntésére vár.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Agent</source>
        <translation>Operátor</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of agents: ready, in a call …</extracomment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the list of agents: how long the state lasts already</extracomment>
        <translation>Mióta</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of the list of agents: why somebody pauses</extracomment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Heading of the list of agents: what rings</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Várósorok</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Mai hívások</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Heading of the list of queues: how many callers wait</extracomment>
        <translation>Vár</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <extracomment>Heading of the list of queues: how long the first caller waits already</extracomment>
        <translation>Leghosszabb</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Heading of the list of queues: how many customers were promised to be called back</extracomment>
        <translation>Ígért</translation>
    </message>
    <message>
        <source>Next due</source>
        <extracomment>Heading of the list of queues: when the next promised callback is due</extracomment>
        <translation>Következő idő</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <extracomment>Heading of the list of queues: how long a new caller would wait</extracomment>
        <translation>Várható idő</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>agents of a queue</comment>
        <extracomment>Heading of the list of queues: agents that are ready, of those who are logged in</extracomment>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>{count}, {late} late</source>
        <extracomment>{count} promised callbacks, {late} of which are late</extracomment>
        <translation>{count}, késik: {late}</translation>
    </message>
    <message>
        <source>nobody there</source>
        <extracomment>Expected wait of a queue in which nobody takes calls</extracomment>
        <translation>nincs ott senki</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <extracomment>Agents of a queue: {ready} are ready, of {all} who are logged in</extracomment>
        <translation>{ready}/{all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an agent at the exchange: calls may come</extracomment>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Csörög</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Hívásban</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Szünet</translation>
    </message>
    <message>
        <source>Phone not reachable</source>
        <extracomment>State of an agent at the exchange: logged in, but the phone is not there</extracomment>
        <translation>Nem kapcsolható</translation>
    </message>
    <message>
        <source>Logged out</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Kijelentkezve</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>How somebody waits: in the queue, on the line</extracomment>
        <translation>Vonalban</translation>
    </message>
    <message>
        <source>Place kept for a callback</source>
        <extracomment>How somebody waits: the place in the queue is kept, and they are called when it is their turn</extracomment>
        <translation>Hely fenntartva</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>How somebody waits: to be called back</extracomment>
        <translation>Visszahívás ígérve</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Heading of the list of who waits: the place in the queue</extracomment>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the list of who waits: the customer</extracomment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of the list of who waits: on the line, for a callback …</extracomment>
        <translation>Hogyan</translation>
    </message>
    <message>
        <source>Waits for</source>
        <extracomment>Heading of the list of who waits: how long already</extracomment>
        <translation>Mióta vár</translation>
    </message>
    <message>
        <source>Called back by</source>
        <extracomment>Heading of the list of who waits: the time of the callback that the customer was told</extracomment>
        <translation>Visszahívás eddig</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading of the list of who waits: how often they were tried to be reached</extracomment>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
</context>
<context>
    <name>TeamExport</name>
    <message>
        <source>team {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>csapat {date} {time}</translation>
    </message>
    <message>
        <source>Hour from</source>
        <extracomment>Heading in the team&apos;s report: the day and the hour</extracomment>
        <translation>Óra kezdete</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <extracomment>Heading in the team&apos;s report: callbacks that customers asked for, and missed calls</extracomment>
        <translation>Kért visszahívások</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made by the promised time</extracomment>
        <translation>Időben</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made after the promised time</extracomment>
        <translation>Késve</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading in the team&apos;s report: callbacks that ended without a talk</extracomment>
        <translation>Elmaradt</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in the team&apos;s report: callbacks that are not made yet</extracomment>
        <translation>Még nyitott</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading in the team&apos;s report: the share of callbacks that were made by the promised time</extracomment>
        <translation>Időben (%)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Fogadott hívások</translation>
    </message>
    <message>
        <source>Callers gave up</source>
        <extracomment>Heading in the team&apos;s report: callers who hung up before anybody answered</extracomment>
        <translation>Feladott várakozás</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Átlagos várakozás</translation>
    </message>
    <message>
        <source>redials {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>újrahívások {date} {time}</translation>
    </message>
    <message>
        <source>people {date} {time}</source>
        <extracomment>Name of a report file: figures of people; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>kollégák {date} {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading in the report of agents: since when they are in their state</extracomment>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Waits since</source>
        <extracomment>Heading in the report of who waits: since when</extracomment>
        <translation>Várakozás kezdete</translation>
    </message>
</context>
<context>
    <name>TeamNow</name>
    <message>
        <source>{list} ({number})</source>
        <extracomment>Button that shows a list: {list} is its name, {number} how many rows it has</extracomment>
        <translation>{list} ({number})</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Várakozók</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operátorok</translation>
    </message>
    <message>
        <source>Nobody waits, and no callback is promised.</source>
        <translation>Senki sem várakozik, és nincs ígért visszahívás.</translation>
    </message>
    <message>
        <source>No agent is logged in. Agents log in with their phones.</source>
        <translation>Egy operátor sincs bejelentkezve. Az operátorok a telefonjukkal jelentkeznek be.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Várósorok</translation>
    </message>
    <message>
        <source>All queues</source>
        <extracomment>Button: who waits in all queues, not in the chosen one alone</extracomment>
        <translation>Minden sor</translation>
    </message>
    <message>
        <source>Show who waits in all queues (Esc in the list of queues)</source>
        <translation>Minden sor várakozóinak mutatása (Esc a sorok listájában)</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>The CRM does not answer. %n request(s) wait at the switchboard.</source>
        <translation>
            <numerusform>A CRM nem válaszol. %n kérés várakozik a híváskezelőnél.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operátorok</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Várakozók</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Below the team&apos;s lists: they change by themselves</extracomment>
        <translation>Élő</translation>
    </message>
    <message>
        <source>Hours are those of the department.</source>
        <extracomment>Below the charts: whose days and hours they are</extracomment>
        <translation>Az órák a részleg helyi ideje szerint értendők.</translation>
    </message>
    <message>
        <source>The switchboard does not answer and is tried again by itself. This is how it was at {time}.</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>A híváskezelő nem válaszol, a program magától újra próbálkozik. A látható állapot ideje: {time}.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Calls go on there, but are not seen here.</source>
        <translation>A híváskezelő nem éri el a telefonközpontot. A hívások ott működnek, de itt nem láthatók.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>So many requests wait at the switchboard because the CRM does not answer</extracomment>
        <translation>Beállítások megnyitása</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ön nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to see queues, agents and callbacks here.</source>
        <translation>Adja meg a beállításokban a híváskezelő címét, hogy itt lássa a várósorokat, az operátorokat és a visszahívásokat.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Nincs beállítva híváskezelő</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>A híváskezelő nem engedi be Önt</translation>
    </message>
    <message>
        <source>Connecting to the switchboard…</source>
        <translation>Csatlakozás a híváskezelőhöz…</translation>
    </message>
    <message>
        <source>This page is for supervisors and administrators. Ask yours if you need it.</source>
        <translation>Ez az oldal csapatvezetőknek és rendszergazdáknak szól. Ha szüksége van rá, forduljon hozzájuk.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Az Ön szerepkörében nem érhető el</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>A híváskezelő nem érhető el</translation>
    </message>
    <message>
        <source>Waiting for the switchboard…</source>
        <translation>Várakozás a híváskezelőre…</translation>
    </message>
    <message>
        <source>Add a department with its queue; its callers and agents are shown here then.</source>
        <translation>Adjon hozzá egy részleget a várósorával; a hívói és az operátorai ezután itt láthatók.</translation>
    </message>
    <message>
        <source>Set up departments</source>
        <translation>Részlegek beállítása</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Még nincs várósor</translation>
    </message>
    <message>
        <source>Ask your administrator to set up the departments and their queues.</source>
        <translation>Kérje meg a rendszergazdát, hogy állítsa be a részlegeket és a várósoraikat.</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>A jelentés nem jeleníthető meg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Jelentés betöltése…</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button: what is going on at this moment</extracomment>
        <translation>Most</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <extracomment>Button: what became of the callbacks of some days</extracomment>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Button: what became of the calls that broke off and had to be made again</extracomment>
        <translation>Újrahívások</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Button: calls, callbacks and ratings of each person and queue</extracomment>
        <translation>Kollégák</translation>
    </message>
</context>
<context>
    <name>TeamReport</name>
    <message>
        <source>Callbacks by queue</source>
        <translation>Visszahívások várósoronként</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Heading of a chart: callbacks by the hour of the day in which they were asked for</extracomment>
        <translation>Visszahívások óránként</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Nobody asked to be called back in this time. Choose a longer one above.</source>
        <translation>Ebben az időszakban senki sem kért visszahívást. Válasszon fent hosszabb időszakot.</translation>
    </message>
    <message>
        <source>No calls and no callbacks in this time. Choose a longer one above, or look again later.</source>
        <translation>Ebben az időszakban nincs hívás és visszahívás. Válasszon fent hosszabb időszakot, vagy nézze meg később.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Part of a bar: callbacks that were made by the promised time</extracomment>
        <translation>Időben</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Part of a bar: callbacks that were made after the promised time</extracomment>
        <translation>Késve</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Part of a bar: callbacks that ended without a talk</extracomment>
        <translation>Elmaradt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>callbacks</comment>
        <extracomment>Part of a bar: callbacks that are not made yet</extracomment>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>callbacks asked for</source>
        <extracomment>Figure: callbacks that customers asked for, and missed calls</extracomment>
        <translation>kért visszahívás</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>időben</translation>
    </message>
    <message>
        <source>{kept} kept, {late} late, {lost} lost</source>
        <extracomment>{kept}, {late} and {lost} are numbers of callbacks</extracomment>
        <translation>{kept} időben, {late} késve, {lost} elmaradt</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: callbacks that were made after the promised time</extracomment>
        <translation>késve</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Figure: callbacks that ended without a talk</extracomment>
        <translation>elmaradt</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>Figure: callbacks that are not made yet</extracomment>
        <translation>még nyitott</translation>
    </message>
    <message>
        <source>calls answered</source>
        <translation>fogadott hívás</translation>
    </message>
    <message>
        <source>callers gave up</source>
        <extracomment>Figure: callers who hung up before anybody answered</extracomment>
        <translation>feladott várakozás</translation>
    </message>
    <message>
        <source>average wait</source>
        <extracomment>Figure: how long answered callers waited</extracomment>
        <translation>átlagos várakozás</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Utolsó 7 nap</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Utolsó 30 nap</translation>
    </message>
</context>
<context>
    <name>TestCall</name>
    <message>
        <source>Test call</source>
        <translation>Próbahívás</translation>
    </message>
    <message>
        <source>Call the echo test of your exchange, often *43, or a colleague, and say a few words.</source>
        <translation>Hívja a telefonközpont visszhangpróbáját, ez gyakran *43, vagy egy kollégát, és mondjon néhány szót.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Szám</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <extracomment>Button: end the call</extracomment>
        <translation>&amp;Bontás</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Hívás</translation>
    </message>
    <message>
        <source>A test call needs a phone.</source>
        <translation>A próbahíváshoz telefon kell.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>A hívás létrejött.</translation>
    </message>
    <message>
        <source>Connected. {quality}.</source>
        <extracomment>{quality} is such as: Good line</extracomment>
        <translation>A hívás létrejött. {quality}.</translation>
    </message>
    <message>
        <source>The sound is on your own phone: listen there.</source>
        <translation>A hang a saját telefonján van: ott hallgassa.</translation>
    </message>
    <message>
        <source>The other side is heard.</source>
        <translation>A másik fél hallható.</translation>
    </message>
    <message>
        <source>The other side is not heard.</source>
        <translation>A másik fél nem hallható.</translation>
    </message>
    <message>
        <source>Is the right loudspeaker chosen above? Play the tone. If you hear that, ask your IT.</source>
        <translation>A megfelelő hangszóró van fent kiválasztva? Játssza le a próbahangot. Ha azt hallja, forduljon az informatikához.</translation>
    </message>
    <message>
        <source>Listening to the other side…</source>
        <translation>A másik fél hangjának figyelése…</translation>
    </message>
    <message>
        <source>Your voice goes out to them.</source>
        <translation>Az Ön hangja eljut a másik félhez.</translation>
    </message>
    <message>
        <source>Your voice was not heard.</source>
        <translation>Az Ön hangja nem hallatszott.</translation>
    </message>
    <message>
        <source>Speak while the call is on. Is the right microphone chosen above?</source>
        <translation>Beszéljen a hívás közben. A megfelelő mikrofon van fent kiválasztva?</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Mondjon néhány szót.</translation>
    </message>
    <message>
        <source>The line itself works: the exchange took the call. Try another number.</source>
        <translation>Maga a vonal működik: a telefonközpont átvette a hívást. Próbáljon másik számot.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>They still wait for your call. %n of them since before.</source>
        <extracomment>How many of the overdue callbacks were due before the days that are shown</extracomment>
        <translation>
            <numerusform>Még várják az Ön hívását. Ebből korábbról: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered call(s) without a rating.</source>
        <translation>
            <numerusform>%n fogadott hívás értékelés nélkül.</numerusform>
        </translation>
    </message>
    <message>
        <source>my figures {date} {time}</source>
        <extracomment>Name of a report file: an agent&apos;s own figures; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>saját adatok {date} {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Frissítve: {time}</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Hívások óránként</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Hívások naponként</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Visszahívások óránként</translation>
    </message>
    <message>
        <source>Callbacks by day</source>
        <translation>Visszahívások naponként</translation>
    </message>
    <message>
        <source>Counted on this computer. What colleagues have done since the connection broke may be missing.</source>
        <translation>Ezen a számítógépen számolva. Hiányozhat, amit a kollégák a kapcsolat megszakadása óta tettek.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ön nincs bejelentkezve</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Az adatok nem jeleníthetők meg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Számolás…</translation>
    </message>
    <message>
        <source>Your calls, callbacks and ratings are counted here as you work.</source>
        <translation>Itt láthatja munka közben hívásainak, visszahívásainak és értékeléseinek számát.</translation>
    </message>
    <message>
        <source>Show my callbacks</source>
        <extracomment>Button: go to the list of callbacks</extracomment>
        <translation>Saját visszahívások mutatása</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Ma még semmi sem történt</translation>
    </message>
    <message>
        <source>No calls, callbacks or ratings in this time. Choose another one above.</source>
        <translation>Ebben az időszakban nincs hívás, visszahívás vagy értékelés. Kérjük, válasszon fent másikat.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nincs mit számolni</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures</extracomment>
        <translation>Mai nap</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ez a hét</translation>
    </message>
    <message>
        <source>One day…</source>
        <extracomment>Entry of a choice of days: any one day</extracomment>
        <translation>Egy nap…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>No call has come in or gone out.</source>
        <translation>Nem volt sem bejövő, sem kimenő hívás.</translation>
    </message>
    <message>
        <source>Answered: {answered}. Missed: {missed}. Called out: {out}.</source>
        <extracomment>Below the number of calls; {answered}, {missed} and {out} are numbers</extracomment>
        <translation>Fogadva: {answered}. Nem fogadott: {missed}. Kimenő: {out}.</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <extracomment>Button: go to the list of calls</extracomment>
        <translation>Hívások mutatása</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Figure: how many calls</extracomment>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>You have not talked with anybody.</source>
        <translation>Még senkivel sem beszélt.</translation>
    </message>
    <message>
        <source>{length} on average for each talk.</source>
        <extracomment>{length} is a length of time, such as 03:20</extracomment>
        <translation>Egy beszélgetés átlagosan {length}.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>Beszélgetési idő</translation>
    </message>
    <message>
        <source>No callback has come to its end.</source>
        <translation>Még egy visszahívás sem zárult le.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Lost: {lost}.</source>
        <extracomment>Below the share of callbacks that were kept; all three are numbers of callbacks</extracomment>
        <translation>Időben: {kept}. Késve: {late}. Elmaradt: {lost}.</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>Időben visszahívva</translation>
    </message>
    <message>
        <source>Nobody waits for your call longer than promised.</source>
        <translation>Senki sem vár az ígértnél tovább az Ön hívására.</translation>
    </message>
    <message>
        <source>They still wait for your call.</source>
        <translation>Még várják az Ön hívását.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: go to the list of overdue callbacks</extracomment>
        <translation>Mutatás</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time
----------
Part of a bar: callbacks that stand open after the promised time</extracomment>
        <translation>Késésben</translation>
    </message>
    <message>
        <source>New callbacks that you agreed: {number}.</source>
        <extracomment>Below the number of tries to call somebody back; {number} is a number of callbacks</extracomment>
        <translation>Ön által megbeszélt új visszahívások: {number}.</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>Visszahívási kísérletek</translation>
    </message>
    <message>
        <source>No line broke off.</source>
        <translation>Egy vonal sem szakadt meg.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Not made: {missed}.</source>
        <extracomment>Below the number of redials; all three are numbers of redials</extracomment>
        <translation>Időben: {kept}. Késve: {late}. Elmaradt: {missed}.</translation>
    </message>
    <message>
        <source>A redial that is not made counts as a critical error.</source>
        <translation>Az elmaradt újrahívás kritikus hibának számít.</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>Újrahívások</translation>
    </message>
    <message>
        <source>{number} ({share})</source>
        <translation>{number} ({share})</translation>
    </message>
    <message>
        <source>On average {number} of 5.</source>
        <extracomment>{number} is the average of ratings from 1 to 5</extracomment>
        <translation>Átlag: {number} / 5.</translation>
    </message>
    <message>
        <source>After a call you say with one face how the caller behaved.</source>
        <translation>A hívás után Ön egy arccal jelzi, hogyan viselkedett a hívó.</translation>
    </message>
    <message>
        <source>How callers behaved</source>
        <extracomment>Heading: how callers behaved, as the agent said it</extracomment>
        <translation>Hogyan viselkedtek a hívók</translation>
    </message>
    <message>
        <source>{length} at work in all.</source>
        <extracomment>{length} is a length of time, such as 7:32:10</extracomment>
        <translation>Összesen {length} munkában.</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>Heading: how long the agent was in which state</extracomment>
        <translation>Munkaidő</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Part of a bar: calls in that were answered</extracomment>
        <translation>Fogadva</translation>
    </message>
    <message>
        <source>Called out, reached</source>
        <extracomment>Part of a bar: calls out in which the person was reached</extracomment>
        <translation>Kimenő, elérve</translation>
    </message>
    <message>
        <source>Called out, not reached</source>
        <extracomment>Part of a bar: calls out in which nobody was reached</extracomment>
        <translation>Kimenő, sikertelen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>Part of a bar: calls in that were not answered</extracomment>
        <translation>Nem fogadott</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Changed. Default: {value}</source>
        <extracomment>{value} is what a setting has when nobody has changed it</extracomment>
        <translation>Módosítva. Alapértelmezés: {value}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>Button: a setting gets the value that it has when nobody has changed it</extracomment>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Back to the default: {field}</source>
        <extracomment>{field} is the name of a setting</extracomment>
        <translation>Alapértelmezés visszaállítása: {field}</translation>
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
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call this number, or search this name</source>
        <translation>A szám hívása vagy a név keresése</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Kijelentkezés</translation>
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
        <source>{state} · {time}</source>
        <extracomment>{state} is &quot;Wrap-up&quot;, {time} is what is left of it, such as 01:24</extracomment>
        <translation>{state} · {time}</translation>
    </message>
    <message>
        <source>{state}, then {reason}</source>
        <extracomment>{state} is the state now, such as &quot;In call&quot;; {reason} is the pause that comes after it, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}, utána: {reason}</translation>
    </message>
    <message>
        <source>{state} since {clock} ({time})</source>
        <extracomment>{state} is the agent&apos;s state, {clock} since what time of day, {time} how long, such as &quot;5 min&quot;</extracomment>
        <translation>{state} {clock} óta ({time})</translation>
    </message>
    <message>
        <source>Pause after this call: {reason}</source>
        <extracomment>{reason} is what the pause is for, such as &quot;Lunch&quot;</extracomment>
        <translation>Szünet a hívás után: {reason}</translation>
    </message>
    <message>
        <source>End the wrap-up: calls may come (Ctrl+R)</source>
        <translation>Utómunka befejezése: jöhetnek hívások (Ctrl+R)</translation>
    </message>
    <message>
        <source>End the pause: calls may come (Ctrl+R)</source>
        <translation>Szünet befejezése: jöhetnek hívások (Ctrl+R)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>Az Ön állapota: {state}</translation>
    </message>
    <message>
        <source>Show the whole desk (Ctrl+Shift+M)</source>
        <translation>A teljes program mutatása (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Compact: the phone alone, above the other windows (Ctrl+Shift+M)</source>
        <translation>Kompakt mód: csak a telefon, a többi ablak fölött (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>A number is called, a name is searched in the callbacks (Ctrl+L)</source>
        <translation>A számot felhívja, a nevet a visszahívások között keresi (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Keresés mindenben (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Keresés mindenben</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Súgó (F1)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Hiba bejelentése…</translation>
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
        <source>No pause after this call</source>
        <extracomment>In the menu: take back a pause that was to begin after the call</extracomment>
        <translation>Ne legyen szünet a hívás után</translation>
    </message>
    <message>
        <source>Pause after this call</source>
        <extracomment>Heading of the reasons for a pause that begins when the call is over</extracomment>
        <translation>Szünet a hívás után</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Heading of the reasons for a pause</extracomment>
        <translation>Szünet</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>{name} · {number}</source>
        <extracomment>Somebody a call can be passed on to: {name} and {number}</extracomment>
        <translation>{name} · {number}</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Szám vagy név</translation>
    </message>
    <message>
        <source>Whom to pass the call on to</source>
        <translation>Kihez kerüljön a hívás</translation>
    </message>
    <message>
        <source>A number, or the name of a colleague or contact</source>
        <translation>Szám, illetve kolléga vagy névjegy neve</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <extracomment>On a button: pass the caller on at once, without speaking first</extracomment>
        <translation>Átkapcsolás most</translation>
    </message>
    <message>
        <source>Pass the caller on at once</source>
        <translation>A hívó azonnali átkapcsolása</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>On a button: speak with the colleague before the caller is passed on</extracomment>
        <translation>Előbb egyeztetés</translation>
    </message>
    <message>
        <source>Let the caller wait, speak with the other first, then connect them</source>
        <translation>A hívó várakoztatása, beszélgetés a másik féllel, majd összekapcsolás</translation>
    </message>
    <message>
        <source>Type whom to pass the call on to.</source>
        <translation>Kérjük, írja be, kihez kerüljön a hívás.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>Kérjük, válasszon a listából, vagy írjon be egy számot.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>Colleagues only: the server cannot be reached.</source>
        <translation>Csak kollégák: a szerver nem érhető el.</translation>
    </message>
    <message>
        <source>No colleague has this name, and the server cannot be asked for contacts.</source>
        <translation>Nincs ilyen nevű kolléga, és a szervertől most nem kérhetők le névjegyek.</translation>
    </message>
    <message>
        <source>Nobody with this name has a number.</source>
        <translation>Ezzel a névvel senkihez sem tartozik telefonszám.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n callback(s) due</source>
        <translation>
            <numerusform>%n esedékes visszahívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n nem fogadott hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide the desk</source>
        <translation>&amp;Program elrejtése</translation>
    </message>
    <message>
        <source>&amp;Show the desk</source>
        <translation>&amp;Program mutatása</translation>
    </message>
    <message>
        <source>&amp;No pause after this call</source>
        <translation>&amp;Ne legyen szünet a hívás után</translation>
    </message>
    <message>
        <source>&amp;Pause after this call</source>
        <extracomment>In the menu of the tray: heading of the reasons for a pause</extracomment>
        <translation>&amp;Szünet a hívás után</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Szünet</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>No callbacks due</source>
        <translation>Nincs esedékes visszahívás</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Nincs nem fogadott hívás</translation>
    </message>
    <message>
        <source>&amp;Compact mode</source>
        <translation>Kompakt &amp;mód</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Kijelentkezés</translation>
    </message>
    <message>
        <source>&amp;Quit Soitto</source>
        <extracomment>In the menu of the tray: end the program</extracomment>
        <translation>Kilépés &amp;a programból</translation>
    </message>
</context>
<context>
    <name>TriesEditor</name>
    <message>
        <source>Add a try</source>
        <translation>Kísérlet hozzáadása</translation>
    </message>
</context>
<context>
    <name>TriesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Újrahívás</translation>
    </message>
    <message>
        <source>A try is due in its span of time and late after it. 0 to 60 seconds: at once, late after a minute.</source>
        <translation>A kísérlet a megadott időközben esedékes, utána késik. 0–60 másodperc: azonnal esedékes, egy perc után késik.</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nincs gond</translation>
    </message>
    <message>
        <source>Close this, and count it as a false alarm</source>
        <translation>Bezárás; téves jelzésnek számít</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Bekapcsolás</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Mikrofon bekapcsolása (F7)</translation>
    </message>
    <message>
        <source>Start the script</source>
        <extracomment>On a button: the agent is on hold, so the script for it begins</extracomment>
        <translation>Szkript indítása</translation>
    </message>
    <message>
        <source>Start the script for a call on hold</source>
        <translation>A tartásban lévő hívás szkriptjének indítása</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: answer to &quot;are you on hold?&quot;</extracomment>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <extracomment>On a button: opens the settings of microphone and loudspeaker</extracomment>
        <translation>Hangbeállítások</translation>
    </message>
    <message>
        <source>Choose another microphone, or make it louder</source>
        <translation>Másik mikrofon választása, vagy a szintje növelése</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>Try 1, counted from the drop</source>
        <extracomment>The first try to ring again; what follows is a span of seconds</extracomment>
        <translation>1. kísérlet, a megszakadástól számítva</translation>
    </message>
    <message>
        <source>Try {number}, counted from the end of the one before</source>
        <extracomment>A further try to ring again, number {number}; what follows is a span of seconds</extracomment>
        <translation>{number}. kísérlet, az előző végétől számítva</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>after two numbers</comment>
        <extracomment>After two numbers: &quot;60 – 120 seconds&quot;</extracomment>
        <translation>másodperc</translation>
    </message>
    <message>
        <source>Try {number}: due after (seconds)</source>
        <translation>{number}. kísérlet: esedékes (másodperc múlva)</translation>
    </message>
    <message>
        <source>Try {number}: late after (seconds)</source>
        <translation>{number}. kísérlet: késik (másodperc után)</translation>
    </message>
    <message>
        <source>Remove try {number}</source>
        <translation>{number}. kísérlet törlése</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Az ugyanilyen nevű nézet lecserélődik.</translation>
    </message>
    <message>
        <source>A view holds what is chosen above the list, and the order.</source>
        <translation>A nézet a lista fölött választott szűrőket és a sorrendet őrzi meg.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <extracomment>Heading: give a saved view of a list another name</extracomment>
        <translation>Nézet átnevezése</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Nézet mentése</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of the field for the name of a view</extracomment>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Átnevezés</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Mentés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Left</source>
        <extracomment>Heading of the list of voice messages: when the message was left</extracomment>
        <translation>Érkezett</translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of voice messages: who left it</extracomment>
        <translation>Hívó</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of voice messages: how long it is</extracomment>
        <translation>Hossz</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>Heading of the list of voice messages: whether somebody has listened to it, and who</extracomment>
        <translation>Meghallgatta</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading of the list of voice messages: whether a callback was made of it</extracomment>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várósor</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a voice message that nobody has listened to</extracomment>
        <translation>Új</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Of a voice message: a callback was made of it</extracomment>
        <translation>Ütemezve</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>First heard by {name}, {time}</source>
        <extracomment>{name} is a colleague, {time} a date and a time</extracomment>
        <translation>Először meghallgatta: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n üzenet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>How many voice messages nobody has heard yet</extracomment>
        <translation>
            <numerusform>%n új</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer} is in the list of callbacks, due now.</source>
        <extracomment>{customer} is a name or number</extracomment>
        <translation>{customer} bekerült a visszahívások listájába, most esedékes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mutatás</translation>
    </message>
    <message>
        <source>Show callback</source>
        <extracomment>Button below the voice messages: go to the callback that was made of this one</extracomment>
        <translation>Visszahívás mutatása</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>{shown} · {new}</source>
        <extracomment>Below the list of voice messages: how many there are, and how many are new</extracomment>
        <translation>{shown} · {new}</translation>
    </message>
    <message>
        <source>Callers can leave messages where your site has a switchboard. Its address is in the settings.</source>
        <translation>A hívók akkor hagyhatnak üzenetet, ha a szervezetnek van híváskezelője. A címe a beállításokban adható meg.</translation>
    </message>
    <message>
        <source>No switchboard</source>
        <translation>Nincs híváskezelő</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Beállítások megnyitása</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Üzenetek lekérése a híváskezelőtől…</translation>
    </message>
    <message>
        <source>The messages appear by themselves when it is back. Nothing gets lost meanwhile.</source>
        <translation>Az üzenetek maguktól megjelennek, amint a híváskezelő újra elérhető. Addig sem vész el semmi.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached</source>
        <translation>A híváskezelő nem érhető el</translation>
    </message>
    <message>
        <source>It does not know you. Ask your administrator for its key, and enter it in the settings.</source>
        <translation>A híváskezelő nem ismeri Önt. Kérjen hozzá kulcsot a rendszergazdától, és adja meg a beállításokban.</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>A híváskezelő nem engedi be Önt</translation>
    </message>
    <message>
        <source>Messages that callers leave appear here, on every desk.</source>
        <translation>Itt jelennek meg a hívók által hagyott üzenetek, minden operátornál.</translation>
    </message>
    <message>
        <source>No voice messages</source>
        <translation>Nincs hangüzenet</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Hangüzenetek</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button below the voice messages: call this person now</extracomment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <translation>Hívás (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: put this person into the list of callbacks (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>Visszahívás: a hívó felvétele a visszahívások listájába (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>VoicemailSection</name>
    <message>
        <source>Voice messages</source>
        <translation>Hangüzenetek</translation>
    </message>
    <message>
        <source>When callers may leave a message. The department&apos;s agents can play it.</source>
        <translation>Mikor hagyhatnak üzenetet a hívók. Az üzeneteket a részleg operátorai játszhatják le.</translation>
    </message>
    <message>
        <source>When the department is closed</source>
        <extracomment>Switch: callers may leave a message when the department is closed</extracomment>
        <translation>Zárva tartás alatt</translation>
    </message>
    <message>
        <source>While callers wait</source>
        <extracomment>Switch: callers may leave a message while they wait</extracomment>
        <translation>Várakozás közben</translation>
    </message>
    <message>
        <source>They press 2 and speak after the tone.</source>
        <translation>A 2-es gomb megnyomása után, a hangjelzést követően beszélhetnek.</translation>
    </message>
    <message>
        <source>Longest message (seconds)</source>
        <translation>Leghosszabb üzenet (másodperc)</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Megőrzés (nap)</translation>
    </message>
    <message>
        <source>Older messages are deleted.</source>
        <translation>A régebbi üzenetek törlődnek.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>About</source>
        <extracomment>Heading of the list of waiting changes: the customer</extracomment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading of the list of waiting changes: what was changed</extracomment>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of waiting changes</extracomment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Heading of the list of waiting changes: when it was made</extracomment>
        <translation>Készült</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of the list of waiting changes: how often it was sent in vain, and when it is sent again</extracomment>
        <translation>Küldések</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <extracomment>Heading of the list of waiting changes: why it waits, in the server&apos;s words</extracomment>
        <translation>Várakozás oka</translation>
    </message>
    <message>
        <source>{count} · next {when}</source>
        <extracomment>{count} is how often it was sent in vain; {when} is the next try, such as &quot;in 2 min&quot;</extracomment>
        <translation>{count} · újra {when}</translation>
    </message>
    <message>
        <source>Somebody else changed the same: {fields}</source>
        <extracomment>{fields} is a list of fields such as &quot;When, Note&quot;</extracomment>
        <translation>Valaki más is módosította: {fields}</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Nincs kapcsolat a szerverrel.</translation>
    </message>
    <message>
        <source>It is its turn soon.</source>
        <translation>Hamarosan sorra kerül.</translation>
    </message>
    <message>
        <source>The connection broke off. It is sent again; nothing is done twice.</source>
        <translation>A kapcsolat megszakadt. A módosítás újra el lesz küldve; semmi sem történik meg kétszer.</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Try again, decide or give up the change about {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of waiting changes; {name} is a customer</extracomment>
        <translation>Újraküldés, döntés vagy elvetés: {name}</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Rendezés: {column}</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>Try again now (Ctrl+T)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Újraküldés most (Ctrl+T)</translation>
    </message>
    <message>
        <source>Choose between the two versions (Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Választás a két változat közül (Enter)</translation>
    </message>
    <message>
        <source>Give it up: it never reaches the server (Del)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Elvetés: a módosítás sosem jut el a szerverre (Del)</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Üdvözlet</translation>
    </message>
    <message>
        <source>Welcome to Soitto</source>
        <translation>Üdvözöljük a Soitto programban!</translation>
    </message>
    <message>
        <source>Callbacks that nobody forgets, and a phone to make them with. Setting it up takes a few minutes.</source>
        <translation>Visszahívások, amelyekről senki sem feledkezik meg, és telefon hozzájuk. A beállítás néhány percig tart.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Heading: set this desk up for work</extracomment>
        <translation>Csatlakozás</translation>
    </message>
    <message>
        <source>Your team&apos;s server or CRM, your phone and your headset, one after the other. You can stop and go on later.</source>
        <translation>A csapat szervere vagy CRM-je, a telefon és a fejhallgató, egymás után. Bármikor abbahagyhatja, és később folytathatja.</translation>
    </message>
    <message>
        <source>&amp;Connect this desk</source>
        <translation>&amp;Program csatlakoztatása</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Heading: see the program at work first</extracomment>
        <translation>Kipróbálás</translation>
    </message>
    <message>
        <source>A second window opens with made-up customers who really ring. Nobody is called, and nothing of it is kept.</source>
        <translation>Egy második ablak nyílik meg kitalált ügyfelekkel, akik valóban telefonálnak. Valódi hívás nem indul, és semmi sem marad meg belőle.</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>&amp;Bemutató megnyitása</translation>
    </message>
    <message>
        <source>The demo is opening. Its window comes in a few seconds.</source>
        <translation>A bemutató megnyitása folyamatban. Az ablaka néhány másodperc múlva megjelenik.</translation>
    </message>
    <message>
        <source>The demo runs in a window of its own. Close it there.</source>
        <translation>A bemutató saját ablakban fut. Ott zárhatja be.</translation>
    </message>
    <message>
        <source>The demo could not be opened ({why}).</source>
        <extracomment>{why} is a number or a technical word</extracomment>
        <translation>A bemutató megnyitása nem sikerült ({why}).</translation>
    </message>
    <message>
        <source>Try it again, or ask your IT. Connecting does not need it.</source>
        <translation>Próbálja újra, vagy forduljon az informatikához. A csatlakozáshoz nincs rá szükség.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Callbacks</source>
        <translation>Visszahívások</translation>
    </message>
    <message>
        <source>Where do your callbacks live?</source>
        <translation>Hol tárolják az Ön visszahívásait?</translation>
    </message>
    <message>
        <source>Your supervisor or your IT knows. Everybody in the team uses the same place.</source>
        <translation>A csapatvezető vagy az informatika tudja. A csapatban mindenki ugyanazt a helyet használja.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Ellenőrzés…</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>Kérjük, adja meg a szerver címét.</translation>
    </message>
    <message>
        <source>This is not a web address. It is such as https://soitto.example.com.</source>
        <translation>Ez nem webcím. Ilyennek kell lennie: https://soitto.example.com.</translation>
    </message>
    <message>
        <source>Choose the file that your IT gave you.</source>
        <translation>Kérjük, válassza ki az informatikától kapott fájlt.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever gave you the file.</source>
        <translation>Kérjük, küldje el ezt a mondatot annak, akitől a fájlt kapta.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), cím: {address}.</translation>
    </message>
    <message>
        <source>On a Soitto server</source>
        <translation>Soitto-szerveren</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>&amp;Soitto-szerver címe</translation>
    </message>
    <message>
        <source>&amp;CRM profile</source>
        <translation>&amp;CRM-profil</translation>
    </message>
    <message>
        <source>Soitto server</source>
        <translation>Soitto-szerver</translation>
    </message>
    <message>
        <source>The server of your team. It is asked as soon as you have typed it.</source>
        <translation>A csapat szervere. A program a cím beírása után azonnal ellenőrzi.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Service Desk is and in which of its records callbacks are kept. You sign in with your own password or access key.</source>
        <translation>Az informatikától egyetlen fájlt kap: a CRM-profilt. Ez adja meg, hol van a Naumen Service Desk, és mely rekordjaiban vannak a visszahívások. Ön a saját jelszavával vagy hozzáférési kulcsával jelentkezik be.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Contact Center is and which of its projects keep the callbacks. You sign in with your own login.</source>
        <translation>Az informatikától egyetlen fájlt kap: a CRM-profilt. Ez adja meg, hol van a Naumen Contact Center, és mely projektjeiben vannak a visszahívások. Ön az ott használt saját bejelentkezési névvel jelentkezik be.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Odoo is and which of its activities are callbacks. You sign in with your own login, and with an API key where your site asks for one.</source>
        <translation>Az informatikától egyetlen fájlt kap: a CRM-profilt. Ez adja meg, hol van az Odoo, és mely tevékenységei a visszahívások. Ön az ott használt saját bejelentkezési névvel jelentkezik be, és ha a szervezet kéri, API-kulccsal is.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Szerver ellenőrzése…</translation>
    </message>
    <message>
        <source>A Soitto server answers, but the connection is not encrypted.</source>
        <translation>Egy Soitto-szerver válaszol, de a kapcsolat nem titkosított.</translation>
    </message>
    <message>
        <source>Passwords can be read on the way. Use it inside your own network only.</source>
        <translation>A jelszavak útközben olvashatók. Kérjük, csak a saját hálózaton belül használja.</translation>
    </message>
    <message>
        <source>A Soitto server answers, of a version that goes with this program. The connection is encrypted.</source>
        <translation>Egy Soitto-szerver válaszol, és a változata illik ehhez a programhoz. A kapcsolat titkosított.</translation>
    </message>
    <message>
        <source>A Soitto server answers on this computer, of a version that goes with this program.</source>
        <translation>Ezen a számítógépen egy Soitto-szerver válaszol, és a változata illik ehhez a programhoz.</translation>
    </message>
    <message>
        <source>Your IT has to install the certificate of its own authority on this computer.</source>
        <translation>Az informatikának telepítenie kell a szervezet saját hitelesítőjének tanúsítványát erre a számítógépre.</translation>
    </message>
    <message>
        <source>Is the address spelt right? Are you in the office network, or is the VPN on?</source>
        <translation>Helyes a cím? Az irodai hálózaton van, vagy be van kapcsolva a VPN?</translation>
    </message>
    <message>
        <source>Compare the address with what your supervisor gave you, also the number after the colon.</source>
        <translation>Kérjük, hasonlítsa össze a címet azzal, amit a csapatvezetőtől kapott, a kettőspont utáni számmal együtt.</translation>
    </message>
    <message>
        <source>Try it again in a moment, or ask your IT.</source>
        <translation>Próbálja újra egy pillanat múlva, vagy forduljon az informatikához.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Hidden number</source>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>The other side of this call is a colleague</extracomment>
        <translation>Kolléga</translation>
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
    <name>WhoseCardDialog</name>
    <message>
        <source>Open card</source>
        <extracomment>Heading: open the customer&apos;s page in the CRM</extracomment>
        <translation>Ügyféllap megnyitása</translation>
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
<context>
    <name>_Paired</name>
    <message>
        <source>{name} · {origin} · since {time}</source>
        <extracomment>{name} is what a web page calls itself, {origin} where it comes from, {time} when it was allowed</extracomment>
        <translation>{name} · {origin} · engedélyezve: {time}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Button: a web page may no longer talk to this desk</extracomment>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Revoke: {name}</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Engedély visszavonása: {name}</translation>
    </message>
    <message>
        <source>This page may no longer talk to your desk</source>
        <translation>Az oldal a továbbiakban nem használhatja a programot</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>{field}, {whose}: {value}</source>
        <extracomment>For screen readers: {field} is the name of a field, {whose} &quot;Yours&quot; or a colleague, {value} what they wrote</extracomment>
        <translation>{field}, {whose}: {value}</translation>
    </message>
</context>
</TS>
