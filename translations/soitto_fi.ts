<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n setting(s) by policies of this computer or user.</source>
        <translation>
            <numerusform>%n asetus tietokoneen tai käyttäjän käytännöistä.</numerusform>
            <numerusform>%n asetusta tietokoneen tai käyttäjän käytännöistä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) by the organisation&apos;s file.</source>
        <translation>
            <numerusform>%n asetus organisaation tiedostosta.</numerusform>
            <numerusform>%n asetusta organisaation tiedostosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this program</source>
        <extracomment>Heading in the settings: version of the program, and who manages it</extracomment>
        <translation>Tietoja ohjelmasta</translation>
    </message>
    <message>
        <source>What your IT may ask you for.</source>
        <translation>Tietoja, joita IT-tuki voi kysyä sinulta.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Button: makes a file for whoever looks after the program</extracomment>
        <translation>Ilmoita ongelmasta…</translation>
    </message>
    <message>
        <source>A file for your IT, without numbers, names and passwords; nothing is sent</source>
        <translation>Tiedosto IT-tuelle ilman numeroita, nimiä ja salasanoja; mitään ei lähetetä</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Managed settings</source>
        <extracomment>Setting: how many settings IT has fixed</extracomment>
        <translation>Hallitut asetukset</translation>
    </message>
    <message>
        <source>Settings of the organisation</source>
        <extracomment>Setting: the file from which a computer takes the organisation&apos;s settings</extracomment>
        <translation>Organisaation asetukset</translation>
    </message>
    <message>
        <source>The file from which your organisation sets up this program.</source>
        <translation>Tiedosto, jolla organisaatiosi määrittää tämän ohjelman.</translation>
    </message>
    <message>
        <source>Soitto {version}, installed</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Soitto {version}, asennettu</translation>
    </message>
    <message>
        <source>Soitto {version}, run from its source</source>
        <translation>Soitto {version}, lähdekoodista käynnistetty</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Not read since the program was started.</source>
        <translation>Ei luettu ohjelman käynnistämisen jälkeen.</translation>
    </message>
    <message>
        <source>Last read: {time}</source>
        <extracomment>{time} is a date with a time of day</extracomment>
        <translation>Luettu viimeksi: {time}</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks, and your account on it.</source>
        <translation>Palvelin, jolla takaisinsoittosi ovat, ja käyttäjätunnuksesi sillä.</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <extracomment>Button: opens the questions of the first start</extracomment>
        <translation>Käyttöönotto uudelleen…</translation>
    </message>
    <message>
        <source>Server, sign-in, phone and sound, one after the other, with a test call</source>
        <translation>Palvelin, kirjautuminen, puhelin ja ääni peräkkäin sekä koepuhelu</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Soitto-palvelimen osoite</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks. It is chosen when you sign in.</source>
        <translation>Palvelin, joka säilyttää takaisinsoittosi. Se valitaan kirjauduttaessa.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Kirjautuneena</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
</context>
<context>
    <name>AgreedForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name of the person who is to be called back</extracomment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>Label of a field: the number under which the person is to be called back</extracomment>
        <translation>Yhteysnumero</translation>
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
        <translation>Yhteensä</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valittu</numerusform>
            <numerusform>%n valittua</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} selected: at most {most} at once</source>
        <extracomment>How many rows of a list are selected {count} rows are selected, {most} is how many can be changed together</extracomment>
        <translation>Valittuna {count}: kerralla enintään {most}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: give the selected callbacks to a colleague</extracomment>
        <translation>Siirrä toiselle</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Button: move the selected callbacks to a later time</extracomment>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: select no rows any more</extracomment>
        <translation>Peru valinta</translation>
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
            <numerusform>%n tallenne tällä tietokoneella</numerusform>
            <numerusform>%n tallennetta tällä tietokoneella</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of the list of calls: when the call began</extracomment>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Heading of the list of calls: incoming or outgoing</extracomment>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the list of calls: who was on the line</extracomment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of the list of calls: telephone number</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading of the list of calls: the queue the caller waited in</extracomment>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of the list of calls: how the call ended</extracomment>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of calls: how long they talked</extracomment>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of the list of calls: how the caller behaved</extracomment>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Broke off</source>
        <extracomment>Result of a call: they talked, then the line broke off</extracomment>
        <translation>Katkesi</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Salattu numero</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>eilen {time}</translation>
    </message>
    <message>
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Kahden asiakaspalvelijan välinen puhelu: siitä ei mene mitään CRM:ään.</translation>
    </message>
    <message>
        <source>Transferred to {number}</source>
        <extracomment>{number} is the number or extension the caller was passed on to</extracomment>
        <translation>Siirretty: {number}</translation>
    </message>
    <message>
        <source>An enquiry is registered.</source>
        <translation>Puhelusta on tallennettu rekisteröintilomake.</translation>
    </message>
    <message>
        <source>The line broke off in the middle of the call.</source>
        <translation>Linja katkesi kesken puhelun.</translation>
    </message>
    <message>
        <source>Voice: {loss} % lost, jitter {jitter} ms</source>
        <extracomment>Quality of the voice of a call; {loss} is lost packets, {jitter} in milliseconds</extracomment>
        <translation>Ääni: hävikki {loss} %, viiveen vaihtelu {jitter} ms</translation>
    </message>
</context>
<context>
    <name>CallModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Lajittele: {column}</translation>
    </message>
    <message>
        <source>Call again, plan a callback, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of calls</extracomment>
        <translation>Soita uudelleen, ajasta takaisinsoitto, lisää toimintoja: {name}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Keypad</source>
        <extracomment>Shows and hides the keys that send tones during a call</extracomment>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (F3)</source>
        <translation>Arvioi soittaja ja lopeta puhelu (F3)</translation>
    </message>
    <message>
        <source>Stop calling (F3)</source>
        <translation>Keskeytä soitto (F3)</translation>
    </message>
    <message>
        <source>Send tones, for menus that ask for a digit (F8)</source>
        <translation>Lähetä näppäinääniä, kun valikko pyytää numeroa (F8)</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>On a button: pass the call on to somebody else</extracomment>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Pass the call on to a colleague or another number (F9)</source>
        <translation>Siirrä puhelu kollegalle tai toiseen numeroon (F9)</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>On a button: what to say when the line is silent or broke off</extracomment>
        <translation>Puheohje</translation>
    </message>
    <message>
        <source>Something is wrong with the line: what to say, and to ring again (F12)</source>
        <translation>Linjalla on häiriö: mitä sanotaan ja miten soitetaan uudelleen (F12)</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Puhelun kesto</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pito</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>On a button: the customer waits / the talk goes on</extracomment>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mykistä</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>On a button: switch the microphone on / off</extracomment>
        <translation>Ääni päälle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tallennus</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <extracomment>On a button: start / stop the recording of the call</extracomment>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of the call: it is being recorded now</extracomment>
        <translation>Tallennus päällä</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Pysäytä tallennus</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Tallenna tämä puhelu</translation>
    </message>
    <message>
        <source>Stop the recording (F10)</source>
        <translation>Pysäytä tallennus (F10)</translation>
    </message>
    <message>
        <source>Record this call (F10)</source>
        <translation>Tallenna tämä puhelu (F10)</translation>
    </message>
    <message>
        <source>End the call (F3)</source>
        <translation>Lopeta puhelu (F3)</translation>
    </message>
    <message>
        <source>The other side has put you on hold</source>
        <translation>Toinen osapuoli on asettanut sinut pitoon</translation>
    </message>
    <message>
        <source>{state} · muted</source>
        <extracomment>{state} is the state of the call, such as &quot;In call&quot;</extracomment>
        <translation>{state} · mykistetty</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>Ääni on salattu.</translation>
    </message>
    <message>
        <source>Go on talking (F6)</source>
        <translation>Jatka puhelua (F6)</translation>
    </message>
    <message>
        <source>Let the customer wait (F6)</source>
        <translation>Laita asiakas odottamaan (F6)</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Avaa mikrofoni (F7)</translation>
    </message>
    <message>
        <source>Switch the microphone off (F7)</source>
        <translation>Sulje mikrofoni (F7)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>On a button: stop calling before the other side has answered</extracomment>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>Keskeytä soitto</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Hidden number</source>
        <translation>Salattu numero</translation>
    </message>
    <message>
        <source>{state} · queue: {name}</source>
        <extracomment>{state} is the state of a call, such as &quot;On hold&quot;; {name} is the queue the caller waited in</extracomment>
        <translation>{state} · jono: {name}</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Vastataan…</translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <extracomment>On a button: put the present caller on hold and take the call that rings / take it</extracomment>
        <translation>Pitoon ja vastaa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Let the present caller wait, and answer this one (F2)</source>
        <translation>Laita nykyinen soittaja odottamaan ja vastaa tähän puheluun (F2)</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Vastaa puheluun (F2)</translation>
    </message>
    <message>
        <source>End and answer</source>
        <extracomment>On a button: end the present call and take the one that rings</extracomment>
        <translation>Lopeta ja vastaa</translation>
    </message>
    <message>
        <source>End the present call, and answer this one (Shift+F2)</source>
        <translation>Lopeta nykyinen puhelu ja vastaa tähän (Vaihto+F2)</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>On a button: refuse the incoming call</extracomment>
        <translation>Hylätään…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Hylkää puhelu; soittaja kuulee varattu-äänen (Vaihto+F3)</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>On a button: talk with the caller who waits on hold</extracomment>
        <translation>Palaa puheluun</translation>
    </message>
    <message>
        <source>Talk with this caller; the present one waits meanwhile (Shift+F6)</source>
        <translation>Puhu tämän soittajan kanssa; nykyinen odottaa sillä aikaa (Vaihto+F6)</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call again (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Soita uudelleen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: plan a callback (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>Ajasta takaisinsoitto (Ctrl+B)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Lisää (Vaihto+F10)</translation>
    </message>
</context>
<context>
    <name>CallbackDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Soitetaan…</translation>
    </message>
</context>
<context>
    <name>CallbackDialog</name>
    <message>
        <source>CallBack</source>
        <extracomment>Heading of the form that makes a callback; CallBack is the name of the button</extracomment>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>&amp;Save callback</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Edit callback</source>
        <translation>Muokkaa takaisinsoittoa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Tallenna (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CallbackFormWidget</name>
    <message>
        <source>{count} of {limit} characters</source>
        <extracomment>How much of a text field is used, such as &quot;9,500 of 10,000 characters&quot;</extracomment>
        <translation>{count} / {limit} merkkiä</translation>
    </message>
    <message>
        <source>Too long: {count} characters, {limit} fit. Nothing has been cut off.</source>
        <extracomment>A text field holds too much; nothing is cut off</extracomment>
        <translation>Liian pitkä: {count} merkkiä, enintään {limit} mahtuu. Mitään ei ole poistettu.</translation>
    </message>
    <message>
        <source>No reason</source>
        <extracomment>Choice in the list of reasons</extracomment>
        <translation>Ei syytä</translation>
    </message>
    <message>
        <source>me ({name})</source>
        <extracomment>The signed-in agent as the owner of a callback</extracomment>
        <translation>minä ({name})</translation>
    </message>
    <message>
        <source>anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>kuka tahansa jonosta</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <extracomment>Label of a field: telephone number</extracomment>
        <translation>&amp;Numero</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Asiakas</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>Label of a field: the time of the callback</extracomment>
        <translation>&amp;Milloin</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why the customer is to be called back</extracomment>
        <translation>&amp;Syy</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Tä&amp;rkeys</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of a field: the employee the callback is assigned to</extracomment>
        <translation>&amp;Omistaja</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Huomautus</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>Due</source>
        <extracomment>Heading of the column that says when to call back</extracomment>
        <translation>Ajankohta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading: telephone number</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why the customer is to be called back</extracomment>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Heading: the employee the callback is assigned to</extracomment>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading: how often they were called already</extracomment>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading: how often this person rang and nobody answered</extracomment>
        <translation>Soittoja</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading: when this person last rang and nobody answered</extracomment>
        <translation>Soitti</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: the queue (department) that the customer rang</extracomment>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading: when the callback was made</extracomment>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading: who made the callback</extracomment>
        <translation>Luonut</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading: where the callback came from, such as a call or a missed call</extracomment>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading: how the last attempt to call them ended</extracomment>
        <translation>Viimeisin tulos</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>Heading: what time it is where the customer is</extracomment>
        <translation>Paikallinen aika</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <extracomment>Status: a colleague is calling this customer at this moment</extracomment>
        <translation>{name} soittaa</translation>
    </message>
    <message>
        <source>You are calling</source>
        <translation>Soitat parhaillaan</translation>
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
        <translation>Voi yrittää uudelleen: {time}</translation>
    </message>
    <message>
        <source>Closed by {name}, {time}</source>
        <extracomment>Tooltip of a closed callback: who closed it and when</extracomment>
        <translation>Sulkija: {name}, {time}</translation>
    </message>
    <message>
        <source>Not sent to the CRM yet</source>
        <translation>Ei vielä lähetetty CRM:ään</translation>
    </message>
</context>
<context>
    <name>CallbackModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Lajittele: {column}</translation>
    </message>
    <message>
        <source>More actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a closed callback&apos;s row</extracomment>
        <translation>Lisää toimintoja: {customer}</translation>
    </message>
    <message>
        <source>Call, close by flag, more actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a row</extracomment>
        <translation>Soita, sulje soittamatta, lisää toimintoja: {customer}</translation>
    </message>
</context>
<context>
    <name>CallbackRows</name>
    <message>
        <source>{name} is calling {customer} now.</source>
        <extracomment>{name} is a colleague, {customer} a name or number</extracomment>
        <translation>{name} soittaa juuri nyt: {customer}.</translation>
    </message>
</context>
<context>
    <name>CallbackTable</name>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Soita (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close without calling (Ctrl+G)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Sulje soittamatta (Ctrl+G)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Lisää (Vaihto+F10)</translation>
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
        <translation>Takaisinsoitto poistettu: {customer}</translation>
    </message>
    <message>
        <source>Too late: the callback of {customer} is deleted.</source>
        <translation>Liian myöhäistä, takaisinsoitto on poistettu: {customer}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>{shown} · {due}</source>
        <extracomment>How many callbacks are due now Below the list: how many callbacks it shows, and how many are due now</extracomment>
        <translation>{shown} · {due}</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>In the field of the search where there is no room for &quot;Search name, number or note&quot;</extracomment>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Yritä nyt</translation>
    </message>
    <message>
        <source>No connection to the server. You can go on working: changes are kept and sent later.</source>
        <translation>Ei yhteyttä palvelimeen. Voit jatkaa työtä: muutokset säilyvät ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>{customer}: postponed. New time: {time}</source>
        <extracomment>{customer} is a name or number, {time} is when: &quot;14:30&quot;, &quot;tomorrow 09:00&quot;</extracomment>
        <translation>{customer}: lykätty. Uusi aika: {time}</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Lajittele</translation>
    </message>
    <message>
        <source>No connection to the server. The list was last updated: {time}. Changes are kept and sent later.</source>
        <extracomment>{time} is a time of day or a date, such as 14:30</extracomment>
        <translation>Ei yhteyttä palvelimeen. Luettelo päivitetty: {time}. Muutokset säilyvät ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Luetteloa ei voi näyttää</translation>
    </message>
    <message>
        <source>Loading the callbacks…</source>
        <translation>Ladataan takaisinsoittoja…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Ei tuloksia haulle ”{text}”</translation>
    </message>
    <message>
        <source>Names, numbers and notes were searched.</source>
        <translation>Haku kattoi nimet, numerot ja huomautukset.</translation>
    </message>
    <message>
        <source>Search in contacts</source>
        <extracomment>Button below an empty list of callbacks: look for the same name in the page Contacts</extracomment>
        <translation>Hae yhteystiedoista</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>No callbacks here</source>
        <translation>Ei takaisinsoittoja</translation>
    </message>
    <message>
        <source>No callback fits what is chosen above the list.</source>
        <translation>Mikään takaisinsoitto ei vastaa luettelon yläpuolella tehtyjä valintoja.</translation>
    </message>
    <message>
        <source>Show everything to do</source>
        <translation>Näytä kaikki soitettavat</translation>
    </message>
    <message>
        <source>New callbacks come from your calls, from the dialpad&apos;s CallBack button and from the server.</source>
        <translation>Uusia takaisinsoittoja tulee puheluistasi, numeronäppäinten Takaisinsoitto-painikkeesta ja palvelimelta.</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Kukaan ei odota takaisinsoittoa</translation>
    </message>
    <message>
        <source>Show closed callbacks</source>
        <translation>Näytä suljetut</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of the list: my own callbacks</extracomment>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Filter of the list: callbacks that anyone in the queue may take</extracomment>
        <translation>Jono</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the list: everybody&apos;s callbacks</extracomment>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Filter of the list: what can be called now or later</extracomment>
        <translation>Soitettavat</translation>
    </message>
    <message>
        <source>Due now</source>
        <extracomment>Filter of the list: callbacks whose time has come</extracomment>
        <translation>Nyt soitettavat</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>Filter of the list: every callback that is not closed</extracomment>
        <translation>Kaikki avoimet</translation>
    </message>
    <message>
        <source>All closed</source>
        <extracomment>Filter of the list: every callback that is over</extracomment>
        <translation>Kaikki suljetut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Hae nimeä, numeroa, tekstiä</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Haku (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Soita</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Muokkaa…</translation>
    </message>
    <message>
        <source>C&amp;lose without calling…</source>
        <extracomment>Menu entry: close a callback by a registered contact type</extracomment>
        <translation>Sulje soi&amp;ttamatta…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Sii&amp;rrä toiselle…</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <extracomment>Menu entry: move a callback to a later time</extracomment>
        <translation>Lykk&amp;ää…</translation>
    </message>
    <message>
        <source>&amp;Answered by agent</source>
        <comment>menu</comment>
        <translation>Asiakaspalvelija &amp;vastasi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <extracomment>Menu: open the customer&apos;s page in the CRM</extracomment>
        <translation>&amp;Avaa asiakaskortti</translation>
    </message>
    <message>
        <source>Open &amp;in the CRM</source>
        <extracomment>Menu: open the record of this callback in the CRM</extracomment>
        <translation>Avaa &amp;CRM:ssä</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Kopioi numero</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <extracomment>Menu: of several selected rows, none is selected any more</extracomment>
        <translation>Peru &amp;valinta</translation>
    </message>
    <message numerus="yes">
        <source>by %n h</source>
        <translation>
            <numerusform>%n h eteenpäin</numerusform>
            <numerusform>%n h eteenpäin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n takaisinsoitto</numerusform>
            <numerusform>%n takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n soitettava nyt</numerusform>
            <numerusform>%n soitettavaa nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n min</source>
        <extracomment>Menu entry: postpone a callback by so many minutes</extracomment>
        <translation>
            <numerusform>%n min eteenpäin</numerusform>
            <numerusform>%n min eteenpäin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallbacksSection</name>
    <message>
        <source>Callbacks</source>
        <extracomment>The option of callbacks, of the whole site</extracomment>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>What holds for all departments.</source>
        <translation>Kaikkia osastoja koskevat asetukset.</translation>
    </message>
    <message>
        <source>Callbacks are on</source>
        <extracomment>Switch: customers are offered to be called back</extracomment>
        <translation>Takaisinsoitot käytössä</translation>
    </message>
    <message>
        <source>Off: nothing is offered to callers, and the system calls nobody by itself. What is in the lists stays, and agents call by hand.</source>
        <translation>Pois käytöstä: soittajille ei tarjota takaisinsoittoa, eikä järjestelmä soita kenellekään automaattisesti. Luetteloissa olevat säilyvät, ja asiakaspalvelijat soittavat ne itse.</translation>
    </message>
    <message>
        <source>Country in which numbers are read</source>
        <translation>Numeroiden oletusmaa</translation>
    </message>
</context>
<context>
    <name>CallerInfo</name>
    <message numerus="yes">
        <source>%n open callback(s) in all</source>
        <translation>
            <numerusform>Yhteensä %n avoin takaisinsoitto</numerusform>
            <numerusform>Yhteensä %n avointa takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {result} · {agent}</source>
        <extracomment>A call of before: {when} such as &quot;yesterday 9:00&quot;, {result} such as &quot;Answered&quot;, {agent} who took it</extracomment>
        <translation>{when} · {result} · {agent}</translation>
    </message>
    <message>
        <source>Last calls with this number</source>
        <translation>Viimeisimmät puhelut tämän numeron kanssa</translation>
    </message>
</context>
<context>
    <name>CalloutPage</name>
    <message numerus="yes">
        <source>%n registration(s) not saved yet</source>
        <translation>
            <numerusform>%n rekisteröinti tallentamatta</numerusform>
            <numerusform>%n rekisteröintiä tallentamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Ei vielä puhelua</translation>
    </message>
    <message>
        <source>When you call somebody, this page shows how the call stands.</source>
        <translation>Kun soitat jollekulle, tällä sivulla näkyy puhelun tila.</translation>
    </message>
    <message>
        <source>Outgoing call initiated</source>
        <extracomment>The message of the Finnish manual while a call waits behind a customer&apos;s: soitettava puhelu aloitettu</extracomment>
        <translation>Soitettava puhelu aloitettu</translation>
    </message>
    <message>
        <source>A customer&apos;s call comes first. {who} is called by itself after it.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Asiakkaan puhelu tulee ensin. Sen jälkeen soitetaan automaattisesti: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not place the call that waits</extracomment>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Do not call {who}</source>
        <translation>Älä soita: {who}</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <translation>Linja katkesi</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Salattu numero</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <extracomment>{name} is the queue the caller waited in</extracomment>
        <translation>Jono: {name}</translation>
    </message>
    <message>
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Kahden asiakaspalvelijan välinen puhelu: siitä ei mene mitään CRM:ään.</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>The button of the Finnish manual (CANCEL): stop calling before the other side has answered</extracomment>
        <translation>Keskeytä soitto</translation>
    </message>
    <message>
        <source>Stop calling (F3)</source>
        <translation>Keskeytä soitto (F3)</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Puhelun kesto</translation>
    </message>
    <message>
        <source>{state} {duration}</source>
        <extracomment>One step of a call and how long it lasted, such as &quot;Ringing 00:08&quot;</extracomment>
        <translation>{state} {duration}</translation>
    </message>
    <message>
        <source>Enquiry Registration</source>
        <extracomment>Heading of the form of a call, where the site gives it no name (Finnish manual: Enquiry Registration)</extracomment>
        <translation>Rekisteröintilomake</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Register the enquiry (Ctrl+S)</source>
        <translation>Tallenna rekisteröintilomake (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not saved yet. What you type is kept.</source>
        <translation>Ei vielä tallennettu. Kirjoittamasi säilyy.</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Rekisteröinti tallennettu.</translation>
    </message>
    <message>
        <source>{who} ({when})</source>
        <extracomment>A call whose form is not saved: {who} is a customer or a number, {when} such as &quot;14:30&quot;</extracomment>
        <translation>{who} ({when})</translation>
    </message>
    <message>
        <source>Open the form of the call with {who}</source>
        <extracomment>Tooltip; {who} is a customer or a number</extracomment>
        <translation>Avaa puhelun rekisteröintilomake: {who}</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Callout</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n puhelu</numerusform>
            <numerusform>%n puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Lajittele</translation>
    </message>
    <message>
        <source>The recording is no longer on this computer.</source>
        <translation>Tallenne ei ole enää tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The calls cannot be shown</source>
        <extracomment>Below the list: how many calls it shows</extracomment>
        <translation>Puheluita ei voi näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Loading the calls…</source>
        <translation>Ladataan puheluita…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Ei tuloksia haulle ”{text}”</translation>
    </message>
    <message>
        <source>Names and numbers were searched.</source>
        <translation>Haku kattoi nimet ja numerot.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>No call fits what is chosen above the list.</source>
        <translation>Mikään puhelu ei vastaa luettelon yläpuolella tehtyjä valintoja.</translation>
    </message>
    <message>
        <source>No calls here</source>
        <translation>Ei puheluita</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Näytä kaikki puhelut</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ei vielä puheluita</translation>
    </message>
    <message>
        <source>Every call that comes or goes is listed here.</source>
        <translation>Tässä luettelossa näkyvät kaikki saapuvat ja lähtevät puhelut.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>My redials…</source>
        <extracomment>Button: what became of this agent&apos;s calls that broke off and had to be made again</extracomment>
        <translation>Omat uudelleensoitot…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls of both directions</comment>
        <extracomment>Filter of the list of calls: incoming and outgoing</extracomment>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Saapuvat</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>Every result</source>
        <extracomment>Filter of the list of calls: however they ended</extracomment>
        <translation>Kaikki tulokset</translation>
    </message>
    <message>
        <source>Any day</source>
        <extracomment>Filter of the list of calls: from the first to the last</extracomment>
        <translation>Kaikki päivät</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Filter of the list of calls: today and the six days before</extracomment>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Filter of the list of calls: two days are chosen beside it</extracomment>
        <translation>Valitut päivät</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajanjakso</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Hae nimeä tai numeroa</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Haku (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>Menu entry: dial the number of this call</extracomment>
        <translation>&amp;Soita uudelleen</translation>
    </message>
    <message>
        <source>CallBack…</source>
        <extracomment>Menu entry: plan a callback for the number of this call; CallBack is the name of the button</extracomment>
        <translation>Takaisinsoitto…</translation>
    </message>
    <message>
        <source>&amp;Rate the caller…</source>
        <extracomment>Menu entry: say how the caller behaved</extracomment>
        <translation>&amp;Arvioi soittaja…</translation>
    </message>
    <message>
        <source>&amp;Enquiry…</source>
        <extracomment>Menu entry: open the form of this call (Enquiry Registration)</extracomment>
        <translation>&amp;Rekisteröintilomake…</translation>
    </message>
    <message>
        <source>Sho&amp;w the recording in its folder</source>
        <translation>&amp;Näytä tallenne kansiossa</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Kopioi numero</translation>
    </message>
</context>
<context>
    <name>CallsSection</name>
    <message numerus="yes">
        <source>The form is shown: %n field(s).</source>
        <extracomment>A form of so many fields is shown with each call</extracomment>
        <translation>
            <numerusform>Lomake näytetään: %n kenttä.</numerusform>
            <numerusform>Lomake näytetään: %n kenttää.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number of seconds, {most} at most; 0 is none.</source>
        <extracomment>{most} is a number of seconds</extracomment>
        <translation>Kokonaisluku sekunteina, enintään {most}; 0: ei jälkityötä.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Tällaista kansiota ei ole.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Tätä ei voi soittaa: käytä vain numeroita, kirjaimia sekä merkkejä * ja #.</translation>
    </message>
    <message>
        <source>Fill in both codes, or neither.</source>
        <translation>Täytä molemmat koodit tai jätä molemmat tyhjiksi.</translation>
    </message>
    <message>
        <source>There is no form. Your site&apos;s file turns it on: see the example.</source>
        <translation>Lomaketta ei ole. Se otetaan käyttöön organisaatiosi omalla tiedostolla: katso esimerkki.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading in the settings: how calls are worked with</extracomment>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>How calls are answered, recorded and finished. Changes are saved at once.</source>
        <translation>Miten puheluihin vastataan ja miten ne tallennetaan ja päätetään. Muutokset tallentuvat heti.</translation>
    </message>
    <message>
        <source>Answer by itself where the exchange asks for it</source>
        <translation>Vastaa automaattisesti, kun vaihde pyytää sitä</translation>
    </message>
    <message>
        <source>Only when you are in no other call. A tone tells you that you are heard.</source>
        <translation>Vain kun sinulla ei ole muuta puhelua. Merkkiääni kertoo, että äänesi kuuluu.</translation>
    </message>
    <message>
        <source>Wrap-up (seconds)</source>
        <extracomment>Setting: time for work after a call</extracomment>
        <translation>Jälkityö (sekuntia)</translation>
    </message>
    <message>
        <source>Time after each call, answered or not, in which no call comes. 0: none.</source>
        <translation>Aika (Wrap-up) jokaisen puhelun jälkeen, vastattiin siihen tai ei; silloin puheluita ei tule. 0: ei jälkityötä.</translation>
    </message>
    <message>
        <source>Calls may be recorded on this computer</source>
        <translation>Puheluita saa tallentaa tällä tietokoneella</translation>
    </message>
    <message>
        <source>The law may ask you to tell the other side. The sentence below is shown before a recording begins.</source>
        <translation>Laki voi vaatia, että tallennuksesta kerrotaan toiselle osapuolelle. Alla oleva lause näytetään ennen tallennuksen alkua.</translation>
    </message>
    <message>
        <source>Consent sentence</source>
        <extracomment>Setting: the sentence that is read to the other side before a recording</extracomment>
        <translation>Suostumuspyyntö</translation>
    </message>
    <message>
        <source>What you say before a recording begins. Empty: the sentence that comes with the program.</source>
        <translation>Mitä sanot ennen tallennuksen alkua. Tyhjä: ohjelman oma lause.</translation>
    </message>
    <message>
        <source>Where recordings are kept. Empty: a folder of your profile.</source>
        <translation>Kansio, johon tallenteet tulevat. Tyhjä: kansio profiilissasi.</translation>
    </message>
    <message>
        <source>The file with the form that is filled in with each call.</source>
        <translation>Tiedosto, jossa on jokaisesta puhelusta täytettävä lomake.</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>ohjelman oma lause</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Tallenteiden kansio</translation>
    </message>
    <message>
        <source>a folder of your profile</source>
        <translation>kansio profiilissasi</translation>
    </message>
    <message>
        <source>Queue code: pause</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send no calls</extracomment>
        <translation>Jonokoodi: tauko</translation>
    </message>
    <message>
        <source>Dialled by itself when you pause, so that the exchange&apos;s queues send you no calls. Empty: not told.</source>
        <translation>Ohjelma soittaa koodin itse, kun aloitat tauon, jotta vaihteen jonoista ei tule puheluita. Tyhjä: ei ilmoiteta.</translation>
    </message>
    <message>
        <source>Queue code: ready</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send calls again</extracomment>
        <translation>Jonokoodi: valmiina</translation>
    </message>
    <message>
        <source>Dialled by itself so that the exchange&apos;s queues follow your state. Empty: not told.</source>
        <translation>Ohjelma soittaa koodin itse, jotta vaihteen jonot seuraavat tilaasi. Tyhjä: ei ilmoiteta.</translation>
    </message>
    <message>
        <source>Enquiry form</source>
        <extracomment>Setting: the file that describes the form of a call (Enquiry Registration)</extracomment>
        <translation>Rekisteröintilomake</translation>
    </message>
    <message>
        <source>enquiry.json of your profile, if it is there</source>
        <translation>profiilisi enquiry.json, jos se on olemassa</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Open card</source>
        <extracomment>Button: open the customer&apos;s page in the CRM</extracomment>
        <translation>Avaa asiakaskortti</translation>
    </message>
    <message>
        <source>Open this customer&apos;s page in the CRM</source>
        <translation>Avaa asiakkaan sivu CRM:ssä</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Files cannot be downloaded here. Use the browser.</source>
        <translation>Tiedostoja ei voi ladata täällä. Käytä selainta.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Asiakaskortti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Lataa uudelleen</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Sivua ei voitu ladata.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <extracomment>Button: show the figures of a chart as a table</extracomment>
        <translation>Taulukkona</translation>
    </message>
    <message>
        <source>As a table: {chart}</source>
        <extracomment>{chart} is the heading of a chart</extracomment>
        <translation>Taulukkona: {chart}</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>It was changed again meanwhile: this is how it stands now.</source>
        <translation>Sitä muutettiin sillä välin uudelleen: tämä on nykyinen tilanne.</translation>
    </message>
    <message>
        <source>Which version stands?</source>
        <translation>Kumpi versio jää voimaan?</translation>
    </message>
    <message>
        <source>Somebody else changed the same as you, at the same time. Choose for each field; theirs stands now.</source>
        <translation>Joku muu muutti samaan aikaan samoja tietoja kuin sinä. Valitse jokaisen kentän versio; nyt voimassa on toisen versio.</translation>
    </message>
    <message>
        <source>&amp;Use what is chosen</source>
        <extracomment>Button: the versions that were chosen are sent</extracomment>
        <translation>&amp;Käytä valittuja</translation>
    </message>
    <message>
        <source>Decide later</source>
        <extracomment>Button: the two versions go on waiting for a decision</extracomment>
        <translation>Valitse myöhemmin</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading of the agent&apos;s own version of a field</extracomment>
        <translation>Oma versio</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Theirs</source>
        <extracomment>Heading of the other person&apos;s version of a field</extracomment>
        <translation>Toisen versio</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <extracomment>Heading of the other person&apos;s version of a field: {name} is who, {when} such as &quot;5 min ago&quot;</extracomment>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Your time will replace theirs: the customer is called at {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Oma aikasi korvaa toisen ajan. Takaisinsoiton aika: {time}.</translation>
    </message>
    <message>
        <source>The callback goes back to the queue: anyone may take it.</source>
        <translation>Takaisinsoitto palaa jonoon: kuka tahansa voi ottaa sen.</translation>
    </message>
    <message>
        <source>The callback goes to {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>Takaisinsoiton uusi omistaja: {name}.</translation>
    </message>
    <message>
        <source>The customer is called at {number}.</source>
        <extracomment>{number} is a telephone number</extracomment>
        <translation>Soitettava numero: {number}.</translation>
    </message>
    <message>
        <source>Your note will replace theirs, which stays in the history.</source>
        <translation>Oma huomautuksesi korvaa toisen huomautuksen, joka jää tapahtumahistoriaan.</translation>
    </message>
    <message>
        <source>Yours will replace theirs.</source>
        <translation>Oma versiosi korvaa toisen version.</translation>
    </message>
    <message>
        <source>Their time stays, yours is dropped.</source>
        <translation>Toisen aika jää voimaan, omasi poistuu.</translation>
    </message>
    <message>
        <source>The callback stays in the queue: anyone may take it.</source>
        <translation>Takaisinsoitto jää jonoon: kuka tahansa voi ottaa sen.</translation>
    </message>
    <message>
        <source>The callback stays with {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>Takaisinsoiton omistajana pysyy {name}.</translation>
    </message>
    <message>
        <source>Theirs stays, yours is dropped.</source>
        <translation>Toisen versio jää voimaan, omasi poistuu.</translation>
    </message>
</context>
<context>
    <name>CodecList</name>
    <message>
        <source>Use this codec earlier (Alt+Up)</source>
        <extracomment>Tooltip, with the key: this codec is tried before the one above it</extracomment>
        <translation>Käytä tätä koodekkia aiemmin (Alt+ylänuoli)</translation>
    </message>
    <message>
        <source>Use this codec later (Alt+Down)</source>
        <extracomment>Tooltip, with the key: this codec is tried after the one below it</extracomment>
        <translation>Käytä tätä koodekkia myöhemmin (Alt+alanuoli)</translation>
    </message>
</context>
<context>
    <name>ColumnPopup</name>
    <message>
        <source>{column} (no room now)</source>
        <extracomment>Entry of the list of columns: {column} is chosen, and the window is too narrow for it</extracomment>
        <translation>{column} (ei mahdu nyt)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Heading: which columns a list shows</extracomment>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <extracomment>Menu entry: which columns a list shows</extracomment>
        <translation>Sarakk&amp;eet…</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow key moves it.</source>
        <translation>Välilyönti näyttää tai piilottaa sarakkeen, Alt ja nuolinäppäin siirtävät sitä.</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <extracomment>Button: bring a column to the left of the one before it</extracomment>
        <translation>Siirrä vasemmalle (Alt+ylänuoli)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <extracomment>Button: bring a column to the right of the one after it</extracomment>
        <translation>Siirrä oikealle (Alt+alanuoli)</translation>
    </message>
    <message>
        <source>As at the &amp;start</source>
        <extracomment>Button: all columns and their order as they are in a new installation</extracomment>
        <translation>&amp;Palauta alkuperäiset</translation>
    </message>
</context>
<context>
    <name>CompanyNames</name>
    <message>
        <source>Company in {language}</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Yrityksen nimi, kieli: {language}</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Company</source>
        <translation>Yrityksen nimi</translation>
    </message>
    <message>
        <source>As it is said in a sentence. A language left empty takes the English name; without any, sentences leave it out.</source>
        <translation>Nimi sellaisena kuin se sanotaan lauseessa. Jos jonkin kielen kenttä on tyhjä, käytetään englanninkielistä nimeä; jos sitäkään ei ole, nimi jää lauseista pois.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Read this to the other side, and wait for the answer:</source>
        <translation>Lue tämä toiselle osapuolelle ja odota vastausta:</translation>
    </message>
    <message>
        <source>I would like to record this call, so that nothing you tell me is lost. Do you agree?</source>
        <extracomment>Read aloud to the caller before a call is recorded</extracomment>
        <translation>Haluaisin tallentaa tämän puhelun, jotta kaikki kertomanne jää talteen. Sopiiko se teille?</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <extracomment>On a button: the caller agrees to be recorded, so the recording starts</extracomment>
        <translation>Suostuu: tallenna</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Aloita tallennus</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: the caller does not want to be recorded</extracomment>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Do not record this call</source>
        <translation>Älä tallenna tätä puhelua</translation>
    </message>
</context>
<context>
    <name>ConsultBar</name>
    <message>
        <source>Hidden number</source>
        <translation>Salattu numero</translation>
    </message>
    <message>
        <source>{asked} waits while you talk with {caller}.</source>
        <extracomment>{asked} is a colleague on hold, {caller} is whom the agent talks with meanwhile</extracomment>
        <translation>{asked} odottaa. Linjalla nyt: {caller}.</translation>
    </message>
    <message>
        <source>You are talking with {asked}. {caller} waits.</source>
        <extracomment>{asked} is a colleague, {caller} is on hold meanwhile</extracomment>
        <translation>Linjalla nyt: {asked}. {caller} odottaa.</translation>
    </message>
    <message>
        <source>{asked} is being called. {caller} waits.</source>
        <extracomment>{asked} is a colleague who is being called, {caller} is on hold meanwhile</extracomment>
        <translation>Soitetaan: {asked}. {caller} odottaa.</translation>
    </message>
    <message>
        <source>Connecting them…</source>
        <extracomment>On a button: connect the caller with the colleague, and leave</extracomment>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Connect the two and leave the call</source>
        <translation>Yhdistä heidät ja poistu puhelusta</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <extracomment>On a button: end the talk with the colleague and take the caller back</extracomment>
        <translation>Palaa soittajaan</translation>
    </message>
    <message>
        <source>End this talk and go on with the caller</source>
        <translation>Lopeta tämä keskustelu ja jatka soittajan kanssa</translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message numerus="yes">
        <source>%n more: look for them in the contacts.</source>
        <translation>
            <numerusform>Lisäksi %n muu: hae yhteystiedoista.</numerusform>
            <numerusform>Lisäksi %n muuta: hae yhteystiedoista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several contacts have this number. Who is it?</source>
        <translation>Numero on usealla yhteystiedolla. Kenestä on kyse?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteystieto</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ei kukaan näistä</translation>
    </message>
    <message>
        <source>Choose anot&amp;her</source>
        <extracomment>Button: choose another one of several contacts</extracomment>
        <translation>Va&amp;litse toinen</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>no number</source>
        <translation>ei numeroa</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>Beside the name of a search result: it is somebody who works here</extracomment>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Call {name}: {number}</source>
        <extracomment>Tooltip and name of a button: call a person at one of their numbers</extracomment>
        <translation>Soita: {name}, {number}</translation>
    </message>
    <message>
        <source>More numbers of {name}</source>
        <translation>Lisää numeroita: {name}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n hakutulos</numerusform>
            <numerusform>%n hakutulosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter calls a number and looks for a name; the arrow keys choose a result.</source>
        <translation>Enter soittaa numeroon tai hakee nimeä; valitse tulos nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>{found}; the first {shown} are shown. Type more letters to find the others.</source>
        <extracomment>{found} is how many were found in all</extracomment>
        <translation>{found}; näytetään ensimmäiset {shown}. Kirjoita lisää kirjaimia, niin löydät muut.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Haku epäonnistui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Ei tuloksia haulle ”{text}”</translation>
    </message>
    <message>
        <source>Only colleagues were searched: the server cannot be reached.</source>
        <translation>Haku kattoi vain kollegat: palvelimeen ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts were searched.</source>
        <translation>Haku kattoi kollegat ja CRM:n yhteystiedot.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts are searched. Each result has its own Call button.</source>
        <translation>Haku kattaa kollegat ja CRM:n yhteystiedot. Jokaisella hakutuloksella on oma Soita-painike.</translation>
    </message>
    <message>
        <source>Type a number to call, or a name to search</source>
        <translation>Kirjoita soitettava numero tai haettava nimi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numero tai nimi</translation>
    </message>
    <message>
        <source>Number or name (Ctrl+F)</source>
        <translation>Numero tai nimi (Ctrl+F)</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button beside the search field: dials the typed number (Finnish manual: SOITA)</extracomment>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Call the typed number (Enter)</source>
        <translation>Soita kirjoitettuun numeroon (Enter)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button beside the search field: looks for the typed name (Finnish manual: HAKU)</extracomment>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Look for the typed name (Enter)</source>
        <translation>Hae kirjoitettua nimeä (Enter)</translation>
    </message>
    <message>
        <source>No connection to the server: only colleagues were searched.</source>
        <translation>Ei yhteyttä palvelimeen: haku kattoi vain kollegat.</translation>
    </message>
</context>
<context>
    <name>CrmSayings</name>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Tämä ei ole verkko-osoite. Verkko-osoitteen alussa on https:// tai http://.</translation>
    </message>
    <message>
        <source>Only {number}, {e164}, {contact}, {callback} and {customer} may stand in braces.</source>
        <translation>Aaltosulkeissa voi olla vain {number}, {e164}, {contact}, {callback} tai {customer}.</translation>
    </message>
    <message>
        <source>No placeholder may stand in the server&apos;s name.</source>
        <translation>Palvelimen nimessä ei voi olla paikkamerkkiä.</translation>
    </message>
    <message>
        <source>This address is too long: {limit} characters at most.</source>
        <translation>Osoite on liian pitkä: enintään {limit} merkkiä.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a change: it is to be sent</extracomment>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>State of a change: it is on its way, nobody has answered yet</extracomment>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>State of a change: it was cut off before the answer; it is sent again and known for the same</extracomment>
        <translation>Vahvistamatta</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <extracomment>State of a change: somebody else changed the same fields, the agent has to choose</extracomment>
        <translation>Vaatii valinnan</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a change: the server said no for good</extracomment>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>New callback</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Uusi takaisinsoitto</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <extracomment>A change that waits for the server; {fields} is a list such as &quot;When, Note&quot;</extracomment>
        <translation>Muutettu: {fields}</translation>
    </message>
    <message>
        <source>Callback changed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Takaisinsoittoa muutettu</translation>
    </message>
    <message>
        <source>Attempt to call</source>
        <extracomment>A change that waits for the server: the customer was called, with or without success</extracomment>
        <translation>Soittoyritys</translation>
    </message>
    <message>
        <source>Callback closed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Takaisinsoitto suljettu</translation>
    </message>
    <message>
        <source>Reservation given back</source>
        <extracomment>A change that waits for the server: the agent is no longer calling the customer</extracomment>
        <translation>Varaus vapautettu</translation>
    </message>
    <message>
        <source>Call for the history</source>
        <extracomment>A change that waits for the server: a call that was made or taken</extracomment>
        <translation>Puhelun kirjaus</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>A change that waits for the server: how long the agent was ready, paused and so on</extracomment>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>First exchange: {done} callbacks so far. You can work meanwhile.</source>
        <extracomment>{done} is how many callbacks have arrived so far</extracomment>
        <translation>Ensimmäinen synkronointi: takaisinsoittoja haettu {done}. Voit tehdä töitä sillä välin.</translation>
    </message>
    <message>
        <source>First exchange: {done} of {total} callbacks. You can work meanwhile.</source>
        <extracomment>{done} and {total} are numbers of callbacks, such as 12,300 of 100,000</extracomment>
        <translation>Ensimmäinen synkronointi: takaisinsoittoja haettu {done} / {total}. Voit tehdä töitä sillä välin.</translation>
    </message>
    <message>
        <source>This CRM cannot reserve a callback safely: in rare cases two agents may get the same one. If a colleague is calling already, hang up.</source>
        <translation>Tämä CRM ei pysty varaamaan takaisinsoittoa varmasti: joskus harvoin kaksi asiakaspalvelijaa voi saada saman. Jos kollega on jo soittamassa asiakkaalle, lopeta puhelu.</translation>
    </message>
    <message>
        <source>A record without a key</source>
        <translation>Tietue ilman tunnistetta</translation>
    </message>
    <message>
        <source>{record}: a newer Soitto has written it, or somebody has typed into it.</source>
        <translation>{record}: uudempi Soitto on kirjoittanut sen, tai joku on muokannut sitä käsin.</translation>
    </message>
    <message>
        <source>{record}: a date cannot be read ({detail}).</source>
        <translation>{record}: päivämäärää ei voi lukea ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read ({detail}).</source>
        <translation>{record}: ei voi lukea ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read.</source>
        <translation>{record}: ei voi lukea.</translation>
    </message>
    <message>
        <source>Calls are not kept in this CRM: the list of calls is this computer&apos;s.</source>
        <translation>Tämä CRM ei säilytä puheluita: puheluluettelo on vain tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Calls are written into this CRM as comments.</source>
        <translation>Puhelut kirjataan tähän CRM:ään kommentteina.</translation>
    </message>
    <message>
        <source>This CRM shows the day of a callback only; Soitto keeps the time beside it.</source>
        <translation>Tämä CRM näyttää vain takaisinsoiton päivän; Soitto säilyttää kellonajan sen rinnalla.</translation>
    </message>
    <message>
        <source>This CRM deletes what is closed: closed callbacks are seen here only.</source>
        <translation>Tämä CRM poistaa suljetut: suljetut takaisinsoitot näkyvät vain täällä.</translation>
    </message>
    <message>
        <source>You see your own callbacks only: what you hand over leaves your list.</source>
        <translation>Näet vain omat takaisinsoittosi: toiselle siirretty poistuu luettelostasi.</translation>
    </message>
    <message>
        <source>This CRM cannot be searched by number: callers are looked up here.</source>
        <translation>Tästä CRM:stä ei voi hakea numerolla: soittajat haetaan tämän tietokoneen tiedoista.</translation>
    </message>
    <message>
        <source>Working times are not kept in this CRM.</source>
        <translation>Tämä CRM ei säilytä työaikoja.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the CRM cannot be read. The callbacks are left out, or shown as they were, until they are put right:</source>
        <translation>
            <numerusform>CRM:n %n tietuetta ei voi lukea. Takaisinsoitto puuttuu tai näkyy entisellään, kunnes tietue on korjattu:</numerusform>
            <numerusform>CRM:n %n tietuetta ei voi lukea. Takaisinsoitot puuttuvat tai näkyvät entisellään, kunnes tietueet on korjattu:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
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
        <translation>Järjestelmä, jossa takaisinsoittosi ovat. Organisaatiosi profiilitiedosto kertoo, mikä järjestelmä se on ja miten sitä käytetään.</translation>
    </message>
    <message>
        <source>CRM profile</source>
        <extracomment>Setting: the file that says how the site&apos;s CRM is used</extracomment>
        <translation>CRM-profiili</translation>
    </message>
    <message>
        <source>Your site&apos;s file that says which system keeps your callbacks. Empty: a Soitto server.</source>
        <translation>Organisaatiosi tiedosto, joka kertoo, missä järjestelmässä takaisinsoittosi ovat. Tyhjä: Soitto-palvelin.</translation>
    </message>
    <message>
        <source>none: a Soitto server</source>
        <translation>ei profiilia: Soitto-palvelin</translation>
    </message>
    <message>
        <source>No profile: callbacks are kept by a Soitto server.</source>
        <translation>Ei profiilia: takaisinsoitot ovat Soitto-palvelimella.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}. It is used from the next sign-in on.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), osoite: {address}. Käytössä seuraavasta kirjautumisesta alkaen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Tarkista yhteys</translation>
    </message>
    <message>
        <source>The server answers, and you are signed in there.</source>
        <translation>Palvelin vastaa, ja olet kirjautuneena.</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>“{text}” is no number. It is such as +358401234567, or begins a number and ends in *.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>”{text}” ei ole numero. Kirjoita koko numero, esimerkiksi +358401234567, tai numeron alku ja loppuun *.</translation>
    </message>
    <message>
        <source>“{text}” is no number. It is such as +358401234567.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>”{text}” ei ole numero. Kirjoita numero näin: +358401234567.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Täytä tämä kenttä.</translation>
    </message>
    <message>
        <source>This is there already. Choose another one.</source>
        <translation>Tämä on jo käytössä. Valitse toinen.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, _ . and - only; a letter or digit first.</source>
        <translation>Vain kirjaimia a–z, numeroita ja merkkejä _ . ja -; ensimmäisenä kirjain tai numero.</translation>
    </message>
    <message>
        <source>Digits only, with or without a + before them.</source>
        <translation>Vain numeroita; edessä voi olla +.</translation>
    </message>
    <message>
        <source>There is no such language.</source>
        <translation>Tällaista kieltä ei ole.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Tällaista aikavyöhykettä ei ole.</translation>
    </message>
    <message>
        <source>There is no such country.</source>
        <translation>Tällaista maata ei ole.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Arvo on liian pieni.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Arvo on liian suuri.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Tätä ei voi tallentaa ({code}).</translation>
    </message>
    <message>
        <source>The agent&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Asiakaspalvelijan</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Asiakkaan</translation>
    </message>
    <message>
        <source>Until they have talked</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Kunnes he ovat puhuneet</translation>
    </message>
    <message>
        <source>For the whole time</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Koko määräajan</translation>
    </message>
    <message>
        <source>For the time since their last call</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Määräajan viimeisestä puhelusta</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Kunnes se suljetaan</translation>
    </message>
    <message>
        <source>It ends with the first call between the two that is answered, or with the time.</source>
        <translation>Päättyy ensimmäiseen vastattuun puheluun näiden kahden välillä tai määräajan umpeutuessa.</translation>
    </message>
    <message>
        <source>It ends with the time, however often they talk.</source>
        <translation>Päättyy määräajan umpeutuessa, vaikka he puhuisivat useastikin.</translation>
    </message>
    <message>
        <source>Each further call between the two begins the time again.</source>
        <translation>Jokainen uusi puhelu näiden kahden välillä aloittaa määräajan alusta.</translation>
    </message>
    <message>
        <source>It ends when the agent closes it, or when its callback is closed.</source>
        <translation>Päättyy, kun asiakaspalvelija sulkee sen tai kun takaisinsoitto suljetaan.</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Matkapuhelimet</translation>
    </message>
    <message>
        <source>Landlines</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Lankapuhelimet</translation>
    </message>
    <message>
        <source>Numbers free of charge</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Maksuttomat numerot</translation>
    </message>
    <message>
        <source>Numbers whose cost is shared</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Jaetun maksun numerot</translation>
    </message>
    <message>
        <source>Internet telephones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Internetpuhelimet</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Muut numerot</translation>
    </message>
    <message>
        <source>The site&apos;s own extensions</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Organisaation omat alanumerot</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Uusi osasto</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n arvoa ei voi tallentaa.</numerusform>
            <numerusform>%n arvoa ei voi tallentaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Säännöt on tallennettu.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Muutoksesi on peruttu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Removed: {name}. It goes for good when you save.</source>
        <extracomment>{name} is a department</extracomment>
        <translation>Poistettu: {name}. Poisto on lopullinen, kun tallennat.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Koko organisaatio</translation>
    </message>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Omat numerot</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Ei vielä tallennettu.</translation>
    </message>
    <message>
        <source>Saved (version {number}).</source>
        <extracomment>The rules have been changed {number} times</extracomment>
        <translation>Tallennettu (versio {number}).</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Et ole kirjautunut</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to set up departments here.</source>
        <translation>Anna jonopalvelimen osoite asetuksissa, niin voit määrittää osastot täällä.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Jonopalvelinta ei ole määritetty</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Ei pääsyä jonopalvelimelle</translation>
    </message>
    <message>
        <source>Departments are set up by administrators. Ask yours for a change.</source>
        <translation>Osastot määrittää pääkäyttäjä. Pyydä muutosta häneltä.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Ei oikeutta tähän sivuun</translation>
    </message>
    <message>
        <source>The rules can be changed as soon as it answers. It is tried again by itself.</source>
        <translation>Sääntöjä voi muuttaa heti, kun se vastaa. Yhteyttä yritetään automaattisesti uudelleen.</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>Jonopalvelin ei vastaa</translation>
    </message>
    <message>
        <source>The rules cannot be shown</source>
        <translation>Sääntöjä ei voi näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Ladataan sääntöjä…</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Osastot</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a department</comment>
        <extracomment>Button: add a department</extracomment>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Lisää osasto</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a department</comment>
        <extracomment>Button: remove the department that is chosen</extracomment>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the department (Del in the list)</source>
        <translation>Poista osasto (luettelossa Del)</translation>
    </message>
    <message>
        <source>A colleague has saved other rules while you were changing them. Yours are not saved yet.</source>
        <translation>Kollega on tallentanut toiset säännöt sillä välin, kun muokkasit niitä. Omiasi ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s rules stand, one&apos;s own changes go</extracomment>
        <translation>Ota kollegan, peru omat</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own rules stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>Pidä omat, korvaa kollegan</translation>
    </message>
</context>
<context>
    <name>DialPage</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Soitettava numero</translation>
    </message>
    <message>
        <source>Number to call (Ctrl+D)</source>
        <translation>Soitettava numero (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Poista viimeinen numero</translation>
    </message>
    <message>
        <source>Delete the last digit; keep pressed to clear</source>
        <translation>Poista viimeinen numero; tyhjennä pitämällä pohjassa</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>The button of the Mongolian manual: CallBack; makes a promise to call this number later</extracomment>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Plan a callback to this number without calling now (Ctrl+N)</source>
        <translation>Ajasta takaisinsoitto tähän numeroon soittamatta nyt (Ctrl+N)</translation>
    </message>
    <message>
        <source>Calls to this number cost extra.</source>
        <translation>Puhelut tähän numeroon ovat lisämaksullisia.</translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation>Kirjoita tai liitä numero.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Soitetaan…</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Soita silti</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Call this number now (Enter)</source>
        <translation>Soita numeroon nyt (Enter)</translation>
    </message>
</context>
<context>
    <name>Dialpad</name>
    <message>
        <source>Star</source>
        <translation>Tähti</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Ruutu</translation>
    </message>
    <message>
        <source>Keep pressed for +</source>
        <translation>Pidä pohjassa: +</translation>
    </message>
</context>
<context>
    <name>DirectLines</name>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading: until when a customer who rings back reaches this agent directly</extracomment>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Until you end it</source>
        <extracomment>Of a direct line without an end: it lasts until the agent ends it</extracomment>
        <translation>Kun lopetat sen</translation>
    </message>
</context>
<context>
    <name>DirectLinesDialog</name>
    <message>
        <source>Direct lines</source>
        <translation>Suorat linjat</translation>
    </message>
    <message>
        <source>These customers could not take your call. When they ring back, they get you and not the queue.</source>
        <translation>Nämä asiakkaat eivät voineet vastata puheluusi. Kun he soittavat takaisin, puhelu tulee sinulle eikä jonoon.</translation>
    </message>
    <message>
        <source>&amp;End the line</source>
        <extracomment>Button: from now on this customer reaches the queue again</extracomment>
        <translation>&amp;Lopeta linja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>DirectSection</name>
    <message>
        <source>Direct callback</source>
        <extracomment>Heading (Hungarian manual: közvetlen visszahívás)</extracomment>
        <translation>Suora takaisinsoitto</translation>
    </message>
    <message>
        <source>A customer whom an agent could not reach gets that agent when ringing back, not just anybody.</source>
        <translation>Kun asiakaspalvelija ei ole tavoittanut asiakasta ja asiakas soittaa takaisin, puhelu ohjautuu samalle asiakaspalvelijalle.</translation>
    </message>
    <message>
        <source>Direct callback is on</source>
        <translation>Suora takaisinsoitto käytössä</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Määräaika (minuuttia)</translation>
    </message>
    <message>
        <source>Agents may have a time of their own.</source>
        <translation>Asiakaspalvelijalla voi olla oma määräaika.</translation>
    </message>
    <message>
        <source>Ring the agent for (seconds)</source>
        <translation>Hälytys asiakaspalvelijalle (sekuntia)</translation>
    </message>
    <message>
        <source>After that the customer goes to the head of the queue.</source>
        <translation>Sen jälkeen asiakas siirtyy jonon kärkeen.</translation>
    </message>
</context>
<context>
    <name>DueEdit</name>
    <message>
        <source>your time ({city})</source>
        <extracomment>Whose clock a time is meant by: the agent&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>oma aika ({city})</translation>
    </message>
    <message>
        <source>customer&apos;s time ({city})</source>
        <extracomment>Whose clock a time is meant by: the customer&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>asiakkaan aika ({city})</translation>
    </message>
    <message>
        <source>&amp;Use {time}</source>
        <extracomment>Button: take the first time after the hour that the clocks skip</extracomment>
        <translation>&amp;Valitse {time}</translation>
    </message>
    <message>
        <source>{time} for you</source>
        <extracomment>The time where the agent sits, when the callback was promised by another clock</extracomment>
        <translation>sinulla klo {time}</translation>
    </message>
    <message>
        <source>Date and time of the callback</source>
        <translation>Takaisinsoiton päivä ja aika</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>Kenen ajan mukaan</translation>
    </message>
    <message>
        <source>To&amp;morrow {time}</source>
        <translation>H&amp;uomenna {time}</translation>
    </message>
    <message>
        <source>The &amp;first</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>&amp;Ensimmäinen</translation>
    </message>
    <message>
        <source>The s&amp;econd</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>To&amp;inen</translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n h</source>
        <translation>
            <numerusform>Takaisinsoitto %n tunnin kuluttua</numerusform>
            <numerusform>Takaisinsoitto %n tunnin kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n min</source>
        <translation>
            <numerusform>Takaisinsoitto %n minuutin kuluttua</numerusform>
            <numerusform>Takaisinsoitto %n minuutin kuluttua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCallDialog</name>
    <message>
        <source>Rate, and the caller is passed on to the quality survey.</source>
        <translation>Arvioi, niin soittaja siirretään laatukyselyyn.</translation>
    </message>
    <message>
        <source>The number of the quality survey cannot be dialled. Tell your supervisor.</source>
        <translation>Laatukyselyn numeroon ei voi soittaa. Ilmoita esihenkilöllesi.</translation>
    </message>
    <message>
        <source>The call was passed on. Rate it all the same: everything is kept.</source>
        <translation>Puhelu on siirretty. Arvioi se silti: kaikki tiedot säilyvät.</translation>
    </message>
    <message>
        <source>The call is over. Rate it all the same: everything is kept.</source>
        <translation>Puhelu on päättynyt. Arvioi se silti: kaikki tiedot säilyvät.</translation>
    </message>
    <message>
        <source>How did the caller behave?</source>
        <extracomment>Asked at the end of a call; five faces answer it</extracomment>
        <translation>Miten soittaja käyttäytyi?</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>{customer} · {number}</source>
        <extracomment>Name of the customer and the number</extracomment>
        <translation>{customer} · {number}</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>Name of the green button that makes a callback</extracomment>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Promise to call back (Ctrl+B)</source>
        <translation>Lupaa soittaa takaisin (Ctrl+B)</translation>
    </message>
    <message>
        <source>To the sur&amp;vey</source>
        <extracomment>Name of a button that is pressed before the rating: the caller is then passed on to the quality survey</extracomment>
        <translation>&amp;Kyselyyn</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey instead of hanging up (Ctrl+T)</source>
        <translation>Älä lopeta puhelua, vaan siirrä soittaja laatukyselyyn (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close without rating</source>
        <translation>Sulje arvioimatta</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Takaisin puheluun</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Sulje ikkuna (Esc)</translation>
    </message>
    <message>
        <source>&amp;Answered by agent: close the open callback</source>
        <translation>Asiakas&amp;palvelija vastasi: sulje avoin takaisinsoitto</translation>
    </message>
    <message>
        <source>Due: {due}</source>
        <extracomment>An open callback; {due} is when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>Ajankohta: {due}</translation>
    </message>
    <message>
        <source>{reason} · due: {due}</source>
        <extracomment>An open callback: why, and when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>{reason} · ajankohta: {due}</translation>
    </message>
</context>
<context>
    <name>EnquiryForm</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Täytä tämä kenttä.</translation>
    </message>
    <message>
        <source>Too long: {limit} characters fit. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>Liian pitkä: enintään {limit} merkkiä mahtuu. Mitään ei ole poistettu.</translation>
    </message>
    <message>
        <source>All answers together are too long: {limit} characters fit. Shorten this one. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>Vastaukset ovat yhteensä liian pitkiä: niihin mahtuu {limit} merkkiä. Lyhennä tätä. Mitään ei ole poistettu.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Valitse vaihtoehto luettelosta.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Tämä ei ole luku.</translation>
    </message>
    <message>
        <source>Too small: the least is {limit}.</source>
        <translation>Liian pieni: vähintään {limit}.</translation>
    </message>
    <message>
        <source>Too large: the most is {limit}.</source>
        <translation>Liian suuri: enintään {limit}.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like this: {example}</source>
        <extracomment>{example} is a date as it is written here, such as 31.12.2026</extracomment>
        <translation>Tämä ei ole päivämäärä. Kirjoita näin: {example}</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a technical word</extracomment>
        <translation>Tätä ei voi tallentaa ({code}).</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In a list of answers: none is chosen yet</extracomment>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <extracomment>Button beside a date: opens a calendar; {field} is the name of the field</extracomment>
        <translation>Kalenteri: {field}</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Valitse päivä (Alt+alanuoli)</translation>
    </message>
</context>
<context>
    <name>EnquiryFormWidget</name>
    <message>
        <source>{field} (required)</source>
        <extracomment>For screen readers: the name of a field of a form that must be filled in</extracomment>
        <translation>{field} (pakollinen)</translation>
    </message>
    <message>
        <source>* has to be filled in</source>
        <extracomment>Below a form: what the star after a field&apos;s name means</extracomment>
        <translation>* pakollinen tieto</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the report that was just saved</extracomment>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Excel</source>
        <extracomment>Button: save the list as an Excel file</extracomment>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the list as shown as an Excel file (Ctrl+E)</source>
        <translation>Tallenna näkyvä luettelo Excel-tiedostona (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save the list as an Excel file</source>
        <translation>Tallenna luettelo Excel-tiedostona</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Tallennetaan raporttia…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Raportin edistyminen</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Keskeytä raportti</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>callbacks {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>takaisinsoitot {date} {time}</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Heading in the report: the contact type a callback was closed with</extracomment>
        <translation>Sulkemisen syy</translation>
    </message>
    <message>
        <source>Attempts at most</source>
        <extracomment>Heading in the report: after how many attempts without success a callback is given up</extracomment>
        <translation>Yrityksiä enintään</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading in the report: how the last attempt ended</extracomment>
        <translation>Viimeisin tulos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading in the report: where the callback came from</extracomment>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading in the report: when the callback was made</extracomment>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading in the report: who made the callback</extracomment>
        <translation>Luonut</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Heading in the report: when the callback was closed</extracomment>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Closed by</source>
        <extracomment>Heading in the report: who closed the callback</extracomment>
        <translation>Sulkenut</translation>
    </message>
    <message>
        <source>missed calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>vastaamattomat puhelut {date} {time}</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Vastaamattomat puhelut</translation>
    </message>
    <message>
        <source>First missed</source>
        <extracomment>Heading in the report of missed calls: when the customer rang the first time</extracomment>
        <translation>Soitti ensimmäisen kerran</translation>
    </message>
    <message>
        <source>calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>puhelut {date} {time}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Answered at</source>
        <extracomment>Heading in the report of calls: when the call was answered</extracomment>
        <translation>Vastausaika</translation>
    </message>
    <message>
        <source>Ended at</source>
        <extracomment>Heading in the report of calls: when the call ended</extracomment>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <extracomment>Heading in the report of calls: to whom the caller was passed on</extracomment>
        <translation>Siirron kohde</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading in the report of calls: whether the call was dialled from the list of callbacks</extracomment>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>Lost packets (%)</source>
        <extracomment>Heading in the report of calls: how much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Kadonneet paketit (%)</translation>
    </message>
    <message>
        <source>Jitter (ms)</source>
        <extracomment>Heading in the report of calls: how unevenly the voice arrived</extracomment>
        <translation>Viiveen vaihtelu (ms)</translation>
    </message>
    <message>
        <source>Other answers</source>
        <extracomment>Heading in the report of calls: answers to what the site&apos;s form no longer asks</extracomment>
        <translation>Muut vastaukset</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>Raporttia ei voitu tallentaa: sinulla ei ole kirjoitusoikeutta tähän kansioon.</translation>
    </message>
    <message>
        <source>The report could not be saved: the folder for reports is not there.</source>
        <translation>Raporttia ei voitu tallentaa: raporttikansiota ei löydy.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Raporttia ei voitu tallentaa.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>refused changes {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>hylätyt muutokset {date} {time}</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Hylätyt muutokset</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the report of refused changes: telephone number</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading in the report of refused changes: the key of the callback or call, for whoever looks after the CRM</extracomment>
        <translation>Tunniste</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Very angry</source>
        <extracomment>How the caller behaved, worst of five</extracomment>
        <translation>Hyvin vihainen</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>How the caller behaved, second worst of five</extracomment>
        <translation>Tyytymätön</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>How the caller behaved, the middle of five</extracomment>
        <translation>Neutraali</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>How the caller behaved, second best of five</extracomment>
        <translation>Ystävällinen</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>How the caller behaved, best of five</extracomment>
        <translation>Ilahtunut</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <extracomment>Tooltip of a face: what it means and the key that chooses it</extracomment>
        <translation>{name} (näppäin {key})</translation>
    </message>
</context>
<context>
    <name>FigureTitles</name>
    <message>
        <source>Calls in</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Saapuvat puhelut</translation>
    </message>
    <message>
        <source>Calls out</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Lähtevät puhelut</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a figure: calls in that were answered</extracomment>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading of a figure: calls in that nobody took</extracomment>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Heading of a figure: calls in that the agent turned away</extracomment>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <extracomment>Heading of a figure: calls in that a colleague took</extracomment>
        <translation>Kollega vastasi</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading of a figure: calls out in which the person was reached</extracomment>
        <translation>Tavoitettu</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading of a figure: calls out in which nobody was reached</extracomment>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Heading of a figure: how long was talked in all</extracomment>
        <translation>Puheaika</translation>
    </message>
    <message>
        <source>Average talk</source>
        <extracomment>Heading of a figure: how long one talk was on average</extracomment>
        <translation>Puhelun keskikesto</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading of a figure: callbacks made by the promised time</extracomment>
        <translation>Ajoissa</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading of a figure: callbacks made after the promised time</extracomment>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a figure: callbacks that ended without a talk</extracomment>
        <translation>Menetetty</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading of a figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>Ajoissa (%)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Heading of a figure: callbacks that stand open after the promised time</extracomment>
        <translation>Nyt myöhässä</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>Heading of a figure: callbacks that were agreed</extracomment>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of a figure: how often somebody was called back, reached or not</extracomment>
        <translation>Yrityksiä</translation>
    </message>
    <message>
        <source>Very angry</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the worst of five faces</extracomment>
        <translation>Hyvin vihainen</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second worst of five faces</extracomment>
        <translation>Tyytymätön</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the middle of five faces</extracomment>
        <translation>Neutraali</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second best of five faces</extracomment>
        <translation>Ystävällinen</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the best of five faces</extracomment>
        <translation>Ilahtunut</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>Heading of a figure: answered calls of which nobody said how the caller behaved</extracomment>
        <translation>Ei arvioitu</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of a figure: the average of the ratings, 1 to 5</extracomment>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Heading of a figure: lines that broke off and had to be redialled</extracomment>
        <translation>Uudelleensoitot</translation>
    </message>
    <message>
        <source>Talked again</source>
        <extracomment>Heading of a figure: redials after which the two talked again</extracomment>
        <translation>Puhuttiin uudelleen</translation>
    </message>
    <message>
        <source>Redials late</source>
        <extracomment>Heading of a figure: redials that came too late</extracomment>
        <translation>Uudelleensoitot: myöhässä</translation>
    </message>
    <message>
        <source>Redials missed</source>
        <extracomment>Heading of a figure: redials that were not tried in time at all</extracomment>
        <translation>Uudelleensoitot: soittamatta</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>Heading of a figure: how long somebody was signed in and at work</extracomment>
        <translation>Työssä</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Any</source>
        <extracomment>Filter: no limit</extracomment>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Until the end of today</source>
        <extracomment>Filter: due until the end of the day, late ones too</extracomment>
        <translation>Tämän päivän loppuun</translation>
    </message>
    <message>
        <source>Until the end of tomorrow</source>
        <translation>Huomisen loppuun</translation>
    </message>
    <message>
        <source>{priority} and higher</source>
        <extracomment>Filter: {priority} is such as High</extracomment>
        <translation>{priority} tai korkeampi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Filter: callbacks that nobody owns</extracomment>
        <translation>Ei omistajaa</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Heading: filters of a list</extracomment>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Ajankohta</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Tärkeys</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Syy</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Omistaja</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Jono</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Maa</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <extracomment>Button: no filter at all</extracomment>
        <translation>&amp;Poista kaikki suodattimet</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Later</source>
        <extracomment>Button: put it off</extracomment>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Put it off (Esc). It can be opened again in the settings.</source>
        <translation>Siirrä myöhemmäksi (Esc). Voit avata tämän uudelleen asetuksista.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>How the first start goes (F1)</source>
        <translation>Näin käyttöönotto etenee (F1)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before</extracomment>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Edellinen vaihe (Alt+vasen nuoli)</translation>
    </message>
    <message>
        <source>Set up Soitto, step {number} of {all}</source>
        <extracomment>Title of the window; {number} of {all} steps</extracomment>
        <translation>Soiton käyttöönotto, vaihe {number}/{all}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next step</extracomment>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Jatka (Enter)</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Close without calling</source>
        <translation>Sulje soittamatta</translation>
    </message>
    <message>
        <source>&amp;Close callback</source>
        <translation>&amp;Sulje takaisinsoitto</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <extracomment>Label of a list of contact types, such as &quot;Solved&quot; or &quot;Wrong number&quot;</extracomment>
        <translation>&amp;Miten asia päättyi?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Huomautus</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Due: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many callbacks are due</extracomment>
        <translation>Soitettavia: {number}</translation>
    </message>
    <message>
        <source>Missed: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many missed calls wait</extracomment>
        <translation>Vastaamatta: {number}</translation>
    </message>
    <message>
        <source>Open the list of callbacks</source>
        <translation>Avaa takaisinsoittojen luettelo</translation>
    </message>
    <message>
        <source>Open the list of missed calls</source>
        <translation>Avaa vastaamattomien puheluiden luettelo</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <extracomment>Due at this very minute</extracomment>
        <translation>nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h myöhässä</numerusform>
            <numerusform>%n h myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min myöhässä</numerusform>
            <numerusform>%n min myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n min päästä</numerusform>
            <numerusform>%n min päästä</numerusform>
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
    <message>
        <source>tomorrow {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>huomenna {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>juuri äsken</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min sitten</numerusform>
            <numerusform>%n min sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>eilen {time}</translation>
    </message>
    <message>
        <source>{date}, {time} ({zone}, {offset})</source>
        <extracomment>Date with weekday, time, and in brackets the time zone&apos;s name and offset, such as UTC+08:00</extracomment>
        <translation>{date} klo {time} ({zone}, {offset})</translation>
    </message>
    <message>
        <source>{time} for the customer</source>
        <extracomment>The time of day where the customer lives</extracomment>
        <translation>asiakkaalla klo {time}</translation>
    </message>
    <message>
        <source>{weekday} {time} for the customer</source>
        <extracomment>The weekday and time of day where the customer lives, when it is another day there</extracomment>
        <translation>asiakkaalla {weekday} klo {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds, as a unit</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromOutside</name>
    <message>
        <source>Soitto goes on in the tray</source>
        <translation>Soitto jää käyntiin ilmaisinalueelle</translation>
    </message>
    <message>
        <source>Calls and callbacks still reach you. The icon opens the window again.</source>
        <translation>Puhelut ja takaisinsoitot tulevat yhä sinulle. Kuvake avaa ikkunan uudelleen.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <translation>
            <numerusform>Poistetaanko %n muutos?</numerusform>
            <numerusform>Poistetaanko %n muutosta?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server refused is deleted here and never reaches it. The callback is shown as the server has it. This cannot be undone.</source>
        <translation>Palvelimen hylkäämät muutokset poistetaan täältä, eikä niitä koskaan lähetetä palvelimelle. Takaisinsoitto näytetään sellaisena kuin se on palvelimella. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Poista</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Siirrä toiselle</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <extracomment>Button: give the callback to the chosen person</extracomment>
        <translation>&amp;Siirrä toiselle</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Hae henkilöä</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>Kuka tahansa jonosta</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <extracomment>The signed-in agent in a list of people</extracomment>
        <translation>{name} (minä)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How to</source>
        <translation>Näin se tehdään</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Kun jokin on vialla</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Ei tuloksia haulle ”{text}”</translation>
    </message>
    <message>
        <source>All pages of the help were searched.</source>
        <translation>Haku kattoi kaikki ohjeen sivut.</translation>
    </message>
    <message>
        <source>All keys and what they do were searched.</source>
        <translation>Haku kattoi kaikki pikanäppäimet ja niiden toiminnot.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys of the keyboard</extracomment>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hae ohjeesta</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Hae ohjeesta (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Ohjeen sisällys</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Kaikki pikanäppäimet</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page of the help that was shown before</extracomment>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the page of the help that was left by going back</extracomment>
        <translation>Eteenpäin</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>Holidays ({number})</source>
        <extracomment>Button: show the list of holidays; {number} is how many there are</extracomment>
        <translation>Pyhäpäivät ({number})</translation>
    </message>
    <message>
        <source>Add hours</source>
        <extracomment>Button: one more row of days and times</extracomment>
        <translation>Lisää aika</translation>
    </message>
    <message>
        <source>No hours: closed all week.</source>
        <extracomment>Where a week has no hours</extracomment>
        <translation>Ei aikoja: suljettu koko viikon.</translation>
    </message>
    <message>
        <source>Closed on holidays.</source>
        <extracomment>Where holidays have no hours</extracomment>
        <translation>Pyhäpäivinä suljettu.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <extracomment>Button: day and night, all week</extracomment>
        <translation>Ympäri vuorokauden</translation>
    </message>
    <message>
        <source>All days from 0:00 to 24:00</source>
        <translation>Joka päivä klo 0.00–24.00</translation>
    </message>
    <message>
        <source>Hours on these days</source>
        <translation>Ajat näinä päivinä</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Pyhäpäivät</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Pyhäpäivä</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Incoming call: answer on your phone</source>
        <extracomment>Heading while a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Saapuva puhelu: vastaa puhelimellasi</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Saapuva puhelu</translation>
    </message>
    <message>
        <source>Answering…</source>
        <extracomment>On a button: take the incoming call</extracomment>
        <translation>Vastataan…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Vastaa puheluun (F2)</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>On a button: refuse the incoming call</extracomment>
        <translation>Hylätään…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Hylkää puhelu; soittaja kuulee varattu-äänen (Vaihto+F3)</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Rating and end of the call</source>
        <translation>Arvio ja puhelun lopetus</translation>
    </message>
    <message>
        <source>Broken line and redial</source>
        <translation>Linjan katkeaminen ja uudelleensoitto</translation>
    </message>
    <message>
        <source>Callbacks and missed calls</source>
        <translation>Takaisinsoitot ja vastaamattomat puhelut</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ikkuna</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Lomakkeet</translation>
    </message>
    <message>
        <source>In other programs, where it is switched on</source>
        <translation>Muissa ohjelmissa, jos otettu käyttöön</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Vastaa puheluun</translation>
    </message>
    <message>
        <source>End the present call and answer the next</source>
        <translation>Lopeta nykyinen puhelu ja vastaa seuraavaan</translation>
    </message>
    <message>
        <source>End the call, or stop calling</source>
        <translation>Lopeta puhelu tai keskeytä soittaminen</translation>
    </message>
    <message>
        <source>Reject the call</source>
        <translation>Hylkää puhelu</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Aseta puhelu pitoon tai jatka sitä</translation>
    </message>
    <message>
        <source>Talk with the caller who waits</source>
        <translation>Puhu odottavan soittajan kanssa</translation>
    </message>
    <message>
        <source>Switch the microphone off or on</source>
        <translation>Mykistä mikrofoni tai ota ääni päälle</translation>
    </message>
    <message>
        <source>Send tones</source>
        <translation>Lähetä näppäinääniä</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Siirrä puhelu</translation>
    </message>
    <message>
        <source>Record the call, where your site allows it</source>
        <translation>Tallenna puhelu, jos organisaatiosi sallii sen</translation>
    </message>
    <message>
        <source>Go to the dialpad</source>
        <translation>Siirry numeronäppäimiin</translation>
    </message>
    <message>
        <source>Plan a callback to the number on the dialpad</source>
        <translation>Ajasta takaisinsoitto numeronäppäinten numeroon</translation>
    </message>
    <message>
        <source>Be ready: end the pause or the wrap-up</source>
        <translation>Ole valmiina: päätä tauko tai jälkityö</translation>
    </message>
    <message>
        <source>Rate the caller, from bad to good; the call ends</source>
        <translation>Arvioi soittaja (1 huonoin, 5 paras); puhelu päättyy</translation>
    </message>
    <message>
        <source>The same while you type in a field</source>
        <translation>Sama, kun kirjoitat kenttään</translation>
    </message>
    <message>
        <source>Open the form: promise to call back</source>
        <translation>Avaa lomake: lupaa soittaa takaisin</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <translation>Siirrä soittaja laatukyselyyn</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Takaisin puheluun</translation>
    </message>
    <message>
        <source>Redial the first one of the redial lane</source>
        <translation>Soita uudelleen Uudelleensoitot-paneelin ensimmäiselle</translation>
    </message>
    <message>
        <source>Begin a script</source>
        <translation>Aloita puheohje</translation>
    </message>
    <message>
        <source>Close the script</source>
        <translation>Sulje puheohje</translation>
    </message>
    <message>
        <source>I have said this line</source>
        <translation>Sanoin tämän repliikin</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Asiakas vastasi</translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation>Yhä hiljaista</translation>
    </message>
    <message>
        <source>End the line; the redial is kept</source>
        <translation>Lopeta puhelu; uudelleensoitto säilyy</translation>
    </message>
    <message>
        <source>Call the chosen customer</source>
        <translation>Soita valitulle asiakkaalle</translation>
    </message>
    <message>
        <source>Edit the callback</source>
        <translation>Muokkaa takaisinsoittoa</translation>
    </message>
    <message>
        <source>Close without calling</source>
        <translation>Sulje soittamatta</translation>
    </message>
    <message>
        <source>Hand over to somebody else</source>
        <translation>Siirrä toiselle</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Answered by agent: they rang in first</source>
        <translation>Asiakaspalvelija vastasi: asiakas ehti soittaa ensin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Open the customer&apos;s card</source>
        <translation>Avaa asiakaskortti</translation>
    </message>
    <message>
        <source>Open the callback in the CRM</source>
        <translation>Avaa takaisinsoitto CRM:ssä</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopioi numero</translation>
    </message>
    <message>
        <source>Choose all rows, to hand over, postpone or delete them together</source>
        <translation>Valitse kaikki rivit: siirrä toiselle, lykkää tai poista ne yhdessä</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Hae luettelosta</translation>
    </message>
    <message>
        <source>Save the list or the report as Excel</source>
        <translation>Tallenna luettelo tai raportti Excel-tiedostona</translation>
    </message>
    <message>
        <source>Call the number of the chosen row</source>
        <translation>Soita valitun rivin numeroon</translation>
    </message>
    <message>
        <source>Open the chosen row, or do what is most likely meant</source>
        <translation>Avaa valittu rivi tai tee sen todennäköisin toiminto</translation>
    </message>
    <message>
        <source>Make a callback from a call or a voice message</source>
        <translation>Luo takaisinsoitto puhelusta tai vastaajaviestistä</translation>
    </message>
    <message>
        <source>Show the recording of the call</source>
        <translation>Näytä puhelun tallenne</translation>
    </message>
    <message>
        <source>Play or stop the voice message</source>
        <translation>Toista tai pysäytä vastaajaviesti</translation>
    </message>
    <message>
        <source>Go back or forth in the voice message, or in a chart</source>
        <translation>Siirry taakse tai eteen vastaajaviestissä tai kaaviossa</translation>
    </message>
    <message>
        <source>Try again what the server refused</source>
        <translation>Yritä uudelleen, kun palvelin on hylännyt muutoksen</translation>
    </message>
    <message>
        <source>Give up or remove what is chosen</source>
        <translation>Poista valittu</translation>
    </message>
    <message>
        <source>Show all queues again (Team)</source>
        <translation>Näytä taas kaikki jonot (Tiimi)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Vastaamattomat puhelut</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Vastaajaviestit</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Callout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Puheohjeet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Osastot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>Avaa näkyvän sivun ohje</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikkialta</translation>
    </message>
    <message>
        <source>Go to the entry in the top bar</source>
        <translation>Siirry yläpalkin kenttään</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Kumoa viimeisin toiminto</translation>
    </message>
    <message>
        <source>Compact mode: the phone side alone, and back</source>
        <translation>Pieni ikkuna: vain puhelinosa, ja takaisin</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Siirry seuraavaan tai edelliseen kohtaan</translation>
    </message>
    <message>
        <source>Close the dialog or the window beside</source>
        <translation>Sulje valintaikkuna tai sivuikkuna</translation>
    </message>
    <message>
        <source>Back and forward in the help; back in the first start</source>
        <translation>Ohjeessa takaisin ja eteenpäin; käyttöönotossa takaisin</translation>
    </message>
    <message>
        <source>In the search: call the chosen one</source>
        <translation>Haussa: soita valitulle</translation>
    </message>
    <message>
        <source>In the search: plan a callback to the chosen one</source>
        <translation>Haussa: ajasta takaisinsoitto valitulle</translation>
    </message>
    <message>
        <source>Save the callback</source>
        <translation>Tallenna takaisinsoitto</translation>
    </message>
    <message>
        <source>Save the form, the scripts or the rules</source>
        <translation>Tallenna lomake, puheohjeet tai säännöt</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Avaa päivämäärän kalenteri</translation>
    </message>
    <message>
        <source>Move the chosen codec up or down</source>
        <translation>Siirrä valittua koodekkia ylös tai alas</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Näytä ikkuna</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>What is open stays yours, and is here when you sign in again. Until then nobody is called: the supervisors are told when a redial is late.</source>
        <translation>Avoimet uudelleensoitot jäävät sinulle ja näkyvät täällä, kun kirjaudut uudelleen. Siihen asti kenellekään ei soiteta: esihenkilöt saavat ilmoituksen, kun uudelleensoitto on myöhässä.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not go, there is something to be done first</extracomment>
        <translation>Jatka työtä</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Sulje ohjelma</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Kirjaudu &amp;ulos</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Own number</source>
        <extracomment>The number on which customers reach one agent</extracomment>
        <translation>Oma numero</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>How long a direct line lasts</extracomment>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Asiakaspalvelija</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Määräaika (minuuttia)</translation>
    </message>
    <message>
        <source>Customers see it and reach this agent by it. Empty: the department&apos;s number.</source>
        <translation>Numero näkyy asiakkaille, ja siitä tavoittaa tämän asiakaspalvelijan. Tyhjä: osaston numero.</translation>
    </message>
    <message>
        <source>as the department</source>
        <extracomment>In place of a mode or a time: what the department has</extracomment>
        <translation>kuten osastolla</translation>
    </message>
    <message>
        <source>Remove these settings</source>
        <translation>Poista nämä asetukset</translation>
    </message>
    <message>
        <source>As said: {text}</source>
        <extracomment>{text} is a sentence with the names filled in</extracomment>
        <translation>Sanottuna: {text}</translation>
    </message>
    <message>
        <source>Not in order yet: {languages}.</source>
        <extracomment>{languages} is a list of languages</extracomment>
        <translation>Vielä korjattavaa: {languages}.</translation>
    </message>
    <message>
        <source>Line {number} in {language}</source>
        <extracomment>{number} counts the lines of a script, {language} is the language of its text</extracomment>
        <translation>Repliikki {number}, kieli: {language}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>{number} counts the lines of a script</extracomment>
        <translation>Repliikki {number}</translation>
    </message>
    <message>
        <source>Say line {number} earlier</source>
        <translation>Sano repliikki {number} aiemmin</translation>
    </message>
    <message>
        <source>Say line {number} later</source>
        <translation>Sano repliikki {number} myöhemmin</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>Poista repliikki {number}</translation>
    </message>
    <message>
        <source>Insert a name</source>
        <extracomment>Button with a list of names that a sentence may have</extracomment>
        <translation>Lisää tieto</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <extracomment>Before two numbers of seconds</extracomment>
        <translation>Odotus (sekuntia)</translation>
    </message>
    <message>
        <source>Line {number}: wait at least (seconds)</source>
        <translation>Repliikki {number}: odotus vähintään (sekuntia)</translation>
    </message>
    <message>
        <source>Line {number}: wait at most (seconds)</source>
        <translation>Repliikki {number}: odotus enintään (sekuntia)</translation>
    </message>
</context>
<context>
    <name>LineSection</name>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Your line at the exchange. The password is kept in the computer&apos;s credential store.</source>
        <translation>Linjasi puhelinvaihteessa. Salasana säilytetään tietokoneen suojatussa salasanavarastossa.</translation>
    </message>
    <message>
        <source>User or extension</source>
        <translation>Käyttäjä tai alanumero</translation>
    </message>
    <message>
        <source>Your name at the exchange, as your IT gave it to you.</source>
        <translation>Nimesi puhelinvaihteessa; saat sen IT-tuelta.</translation>
    </message>
    <message>
        <source>Phone server (SIP)</source>
        <translation>Puhelinpalvelin (SIP)</translation>
    </message>
    <message>
        <source>The name or address of the exchange.</source>
        <translation>Puhelinvaihteen nimi tai osoite.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>5060 for UDP and TCP, 5061 for TLS, unless your exchange uses another one.</source>
        <translation>5060, kun siirtotapa on UDP tai TCP, ja 5061, kun se on TLS, ellei vaihteesi käytä muuta porttia.</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>How SIP messages travel: UDP, TCP or TLS</extracomment>
        <translation>Siirtotapa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Voice encryption</source>
        <extracomment>Setting: whether the voice of calls is encrypted (SRTP)</extracomment>
        <translation>Äänen salaus</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <extracomment>Setting: a file with certificates of the site&apos;s own authority</extracomment>
        <translation>Omat varmenteet</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>Setting: ways in which the voice is sent, in the order in which they are tried</extracomment>
        <translation>Koodekit</translation>
    </message>
    <message>
        <source>Ring at most (seconds)</source>
        <extracomment>Setting: how many seconds a dialled phone may ring</extracomment>
        <translation>Hälytys enintään (sekuntia)</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The voice of calls is not encrypted</extracomment>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>The voice is encrypted where the other side can do it</extracomment>
        <translation>Tarjotaan</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Calls without encryption are not made</extracomment>
        <translation>Pakollinen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ei muutettu</translation>
    </message>
    <message>
        <source>TLS encrypts the signalling and checks the exchange&apos;s certificate.</source>
        <translation>TLS salaa merkinannon ja tarkistaa vaihteen varmenteen.</translation>
    </message>
    <message>
        <source>“Required” makes no call whose voice cannot be encrypted. Use it together with TLS.</source>
        <translation>Kun valinta on ”Pakollinen”, puhelua ei soiteta, ellei sen ääntä voi salata. Käytä tätä TLS:n kanssa.</translation>
    </message>
    <message>
        <source>A PEM file of your site&apos;s own authority, trusted beside the computer&apos;s. Empty: none.</source>
        <translation>Organisaatiosi oman varmentajan PEM-tiedosto, johon luotetaan tietokoneen varmentajien lisäksi. Tyhjä: ei mitään.</translation>
    </message>
    <message>
        <source>The first one that the exchange knows is used.</source>
        <translation>Käyttöön tulee ensimmäinen, jonka vaihde tuntee.</translation>
    </message>
    <message>
        <source>After that a call that you make counts as not answered.</source>
        <translation>Tämän ajan jälkeen soittamasi puhelu katsotaan vastaamattomaksi.</translation>
    </message>
    <message>
        <source>Register at the server</source>
        <translation>Rekisteröidy palvelimelle</translation>
    </message>
    <message>
        <source>Most exchanges send calls only to registered phones. Without it calls go straight to the server.</source>
        <translation>Useimmat vaihteet välittävät puheluita vain rekisteröityihin puhelimiin. Ilman rekisteröintiä puhelut menevät suoraan palvelimelle.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Tallenna ja yhdistä</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Täytä kenttä: {field}</translation>
    </message>
    <message>
        <source>Nothing was changed: something above is not right.</source>
        <translation>Mitään ei muutettu: jokin yllä olevista tiedoista on virheellinen.</translation>
    </message>
    <message>
        <source>Only the name or address of the server, such as pbx.example.com.</source>
        <translation>Vain palvelimen nimi tai osoite, esimerkiksi pbx.example.com.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are numbers of seconds</extracomment>
        <translation>Kokonaisluku väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>At least one codec has to be on.</source>
        <translation>Vähintään yhden koodekin on oltava käytössä.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tällaista tiedostoa ei ole.</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Asiakaspalvelijoiden omat numerot</translation>
    </message>
    <message>
        <source>Agents who are not listed have the department&apos;s number, mode and time of direct callback.</source>
        <translation>Muilla asiakaspalvelijoilla on osaston numero sekä osaston suoran takaisinsoiton voimassaolo ja määräaika.</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Lisää asiakaspalvelija</translation>
    </message>
    <message>
        <source>No lines: nothing is said.</source>
        <translation>Ei repliikkejä: mitään ei sanota.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Lisää repliikki</translation>
    </message>
</context>
<context>
    <name>LinkDialler</name>
    <message>
        <source>You are in a call. The number of the link is kept in the dialpad.</source>
        <translation>Puhelu on kesken. Linkin numero säilyy numeronäppäinten kentässä.</translation>
    </message>
    <message>
        <source>Press Call to dial {number}: it came from a link.</source>
        <extracomment>{number} steers the exchange, such as *46, or calls for help, such as 112; Call is the name of the button</extracomment>
        <translation>Linkistä tullut numero: {number}. Soita painamalla Soita.</translation>
    </message>
    <message>
        <source>The number of the link is called as soon as the line is ready.</source>
        <translation>Linkin numeroon soitetaan heti, kun linja on valmis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The link that was opened holds no number that can be called.</source>
        <translation>Avatussa linkissä ei ole numeroa, johon voi soittaa.</translation>
    </message>
    <message>
        <source>The line is not ready. The number of the link is kept in the dialpad.</source>
        <translation>Linja ei ole valmis. Linkin numero säilyy numeronäppäinten kentässä.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading of the column with the buttons of a row, for screen readers</extracomment>
        <translation>Toiminnot</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Ladataan</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <extracomment>How many filters are in force</extracomment>
        <translation>
            <numerusform>%n suodatin</numerusform>
            <numerusform>%n suodatinta</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Button: opens the filters of the list</extracomment>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>{filter}: {count}</source>
        <extracomment>{filter} is &quot;Filter&quot;, {count} such as &quot;2 filters&quot;: what the button is, and what is in force</extracomment>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <extracomment>Menu entry: keep the filters and the order of the list under a name</extracomment>
        <translation>&amp;Tallenna tämä näkymä…</translation>
    </message>
    <message>
        <source>&amp;Rename the chosen view…</source>
        <extracomment>Menu entry: give the chosen view another name</extracomment>
        <translation>&amp;Nimeä valittu näkymä uudelleen…</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen view</source>
        <translation>&amp;Poista valittu näkymä</translation>
    </message>
    <message>
        <source>&amp;Open the list with the chosen view</source>
        <extracomment>Menu entry with a mark: the list opens with the chosen view</extracomment>
        <translation>&amp;Avaa luettelo valitussa näkymässä</translation>
    </message>
    <message>
        <source>View deleted: {name}</source>
        <extracomment>{name} is the name of a saved view of the list</extracomment>
        <translation>Näkymä poistettu: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>Button: opens the menu of saved views of the list</extracomment>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns the list shows</extracomment>
        <translation>Sarakkeet</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Changes show at once, in open windows too.</source>
        <translation>Muutokset näkyvät heti, myös avoimissa ikkunoissa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>The language of the whole program. It changes at once, in open windows too.</source>
        <translation>Koko ohjelman kieli. Se vaihtuu heti, myös avoimissa ikkunoissa.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Setting: light or dark colours</extracomment>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Light or dark. “As the computer” follows the system, also when it changes later.</source>
        <translation>Vaaleat tai tummat. ”Tietokoneen mukaan” noudattaa järjestelmää, myös kun se myöhemmin muuttuu.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Setting: how large everything is drawn, in percent</extracomment>
        <translation>Koko</translation>
    </message>
    <message>
        <source>The size of all texts and buttons. It changes when the program starts anew.</source>
        <translation>Kaikkien tekstien ja painikkeiden koko. Se muuttuu, kun ohjelma käynnistetään uudelleen.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Setting: whether things may move by themselves</extracomment>
        <translation>Liike</translation>
    </message>
    <message>
        <source>Whether bars may run, menus unroll and the cursor blink.</source>
        <translation>Saavatko palkit liikkua, valikot liukua auki ja kohdistin vilkkua.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>Choice of the language: {name} is the one of the computer, by its own name</extracomment>
        <translation>Tietokoneen mukaan: {name}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Tietokoneen mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaaleat</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tummat</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>motion</comment>
        <extracomment>Choice: things may move by themselves as the computer&apos;s settings say</extracomment>
        <translation>Tietokoneen mukaan</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Liike sallittu</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Mikään ei liiku itsestään</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are not signed in: there is no list, and no calls come.</source>
        <translation>Et ole kirjautunut: luettelo ei näy eikä puheluita tule.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Callback planned: {who}, {when}</source>
        <extracomment>{who} is a customer or a number, {when} such as &quot;in 30 min&quot;, &quot;14:30&quot; or &quot;tomorrow 9:00&quot;</extracomment>
        <translation>Takaisinsoitto ajastettu: {who}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list
----------
On a button: go to what is told</extracomment>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>A change was refused by the server. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Palvelin hylkäsi muutoksen. {reason}</translation>
    </message>
    <message>
        <source>{count} Sign in there to send them: {address}</source>
        <extracomment>{count} is a whole sentence, {address} a web address</extracomment>
        <translation>{count} Lähetys vaatii kirjautumisen sinne: {address}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>Valitse versio…</translation>
    </message>
    <message>
        <source>{who} rang while you were busy.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} soitti, kun olit varattuna.</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>{who}: somebody else changed the same field at the same time. Their version was kept.</source>
        <extracomment>{who} is a customer; what follows is a list of fields with two values each</extracomment>
        <translation>{who}: joku muu muutti samaan aikaan samaa tietoa. Hänen versionsa jäi voimaan.</translation>
    </message>
    <message>
        <source>You are in a call. Closing the program ends it.</source>
        <translation>Puhelu on kesken. Ohjelman sulkeminen katkaisee sen.</translation>
    </message>
    <message>
        <source>{field}: yours was “{mine}”, theirs is “{theirs}”.</source>
        <extracomment>{field} is the name of a field, {mine} and {theirs} are its two values</extracomment>
        <translation>{field}: sinulla oli ”{mine}”, toisella on ”{theirs}”.</translation>
    </message>
    <message>
        <source>The call ended before it was known whether the caller was passed on.</source>
        <translation>Puhelu päättyi ennen kuin selvisi, onnistuiko siirto.</translation>
    </message>
    <message>
        <source>The recording broke off. What was recorded so far is kept.</source>
        <translation>Tallennus katkesi. Siihen asti tallennettu osa säilyy.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>Outgoing call initiated. The customer&apos;s call comes first; {who} is called after it.</source>
        <extracomment>The message of an outgoing call that waits for a customer&apos;s call (row D5); {who} is a customer or a number</extracomment>
        <translation>Soitettava puhelu aloitettu. Asiakkaan puhelu tulee ensin; sen jälkeen soitetaan: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>{who} was not called. {reason}</source>
        <extracomment>{who} is a number, {reason} is a whole sentence</extracomment>
        <translation>Ei soitettu: {who}. {reason}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Soita uudelleen</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take no queue calls now. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Vaihteelle ei voitu ilmoittaa, ettet nyt ota vastaan jonon puheluita. {reason}</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take queue calls again. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Vaihteelle ei voitu ilmoittaa, että otat taas vastaan jonon puheluita. {reason}</translation>
    </message>
    <message>
        <source>The phone stopped and was started again.</source>
        <translation>Puhelin pysähtyi ja käynnistettiin uudelleen.</translation>
    </message>
    <message>
        <source>The phone stopped and was started again. Your call with {who} has ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Puhelin pysähtyi ja käynnistettiin uudelleen. Puhelusi päättyi: {who}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>joku</translation>
    </message>
    <message>
        <source>Your call with {who} broke off when the program ended. It is not known how it ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Puhelusi katkesi, kun ohjelma sulkeutui: {who}. Ei ole tietoa, miten puhelu päättyi.</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>Tallenna tai peru ensin muutoksesi.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). It is in the log; you can go on.</source>
        <extracomment>{kind} is a technical word for the log</extracomment>
        <translation>Ohjelmassa tapahtui virhe ({kind}). Se on kirjattu lokiin; voit jatkaa työtä.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Virheraportti…</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Sulje silti</translation>
    </message>
    <message>
        <source>The rules of departments are not saved.</source>
        <translation>Osastojen sääntöjä ei ole tallennettu.</translation>
    </message>
    <message>
        <source>The scripts are not saved.</source>
        <translation>Puheohjeita ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Suljetaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for another server.</source>
        <translation>
            <numerusform>%n muutoksesi odottaa lähetystä toiselle palvelimelle.</numerusform>
            <numerusform>%n muutostasi odottaa lähetystä toiselle palvelimelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers rang while you were busy.</source>
        <translation>
            <numerusform>%n soittaja yritti tavoittaa sinua, kun olit varattuna.</numerusform>
            <numerusform>%n soittajaa yritti tavoittaa sinua, kun olit varattuna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.</source>
        <translation>
            <numerusform>%n puhelu katkesi, kun ohjelma sulkeutui. Ei ole tietoa, tavoitettiinko asiakas: tarkista asia.</numerusform>
            <numerusform>%n puhelua katkesi, kun ohjelma sulkeutui. Ei ole tietoa, tavoitettiinko asiakkaat: tarkista asia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>A setting that IT has fixed: nobody can change it on this computer</extracomment>
        <translation>Organisaation hallitsema asetus</translation>
    </message>
</context>
<context>
    <name>ManyPostponeDialog</name>
    <message>
        <source>All of them get this time.</source>
        <translation>Kaikki saavat tämän ajan.</translation>
    </message>
    <message>
        <source>Your time counts where a number does not tell whose clock is meant. What is due later already stays as it is.</source>
        <translation>Käytetään sinun aikaasi, kun numero ei kerro, kenen kellosta on kyse. Myöhemmäksi ajastetut pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>What is due at that time or later already stays as it is.</source>
        <translation>Siihen aikaan tai myöhemmäksi ajastetut pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Heading: move several callbacks to a later time</extracomment>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callbacks to the chosen time</extracomment>
        <translation>&amp;Lykkää</translation>
    </message>
    <message>
        <source>{span} from now ({time})</source>
        <extracomment>{span} is such as &quot;30 min&quot;, {time} a time of day: counted from now, for all of them</extracomment>
        <translation>{span} kuluttua ({time})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, your time ({city})</source>
        <extracomment>{time} is 9:00, {city} the city of the agent&apos;s time zone</extracomment>
        <translation>Huomenna {time}, sinun aikaasi ({city})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, each customer&apos;s own time</source>
        <extracomment>{time} is 9:00; every customer by the clock of their country</extracomment>
        <translation>Huomenna {time}, asiakkaan omaa aikaa</translation>
    </message>
    <message>
        <source>At a given time</source>
        <translation>Valittuna ajankohtana</translation>
    </message>
</context>
<context>
    <name>MayDialSection</name>
    <message>
        <source>Numbers that may be dialled</source>
        <translation>Sallitut numerot</translation>
    </message>
    <message>
        <source>The system dials these by itself. What costs extra is never dialled, whatever is chosen here.</source>
        <translation>Järjestelmä soittaa näihin automaattisesti. Lisämaksullisiin numeroihin ei soiteta koskaan, valittiinpa tässä mitä tahansa.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>With none in the list, only the country above is called.</source>
        <translation>Jos luettelo on tyhjä, soitetaan vain yllä olevaan maahan.</translation>
    </message>
</context>
<context>
    <name>MissedDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Soitetaan…</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message numerus="yes">
        <source>%n call(s) that nobody answered</source>
        <translation>
            <numerusform>%n puhelu, johon kukaan ei vastannut</numerusform>
            <numerusform>%n puhelua, joihin kukaan ei vastannut</numerusform>
        </translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of missed calls: who rang</extracomment>
        <translation>Soittaja</translation>
    </message>
    <message>
        <source>{count}×</source>
        <extracomment>How often a person rang: &quot;3 times&quot;; kept short, it is a cell of a list</extracomment>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <extracomment>{time} is a date and a time</extracomment>
        <translation>Ensimmäinen: {time}</translation>
    </message>
</context>
<context>
    <name>MissedModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Lajittele: {column}</translation>
    </message>
    <message>
        <source>Call back, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of missed calls</extracomment>
        <translation>Soita takaisin, lisää toimintoja: {name}</translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n asiakas odottaa takaisinsoittoa</numerusform>
            <numerusform>%n asiakasta odottaa takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct line(s)</source>
        <extracomment>Button: how many customers reach this agent directly when they ring back</extracomment>
        <translation>
            <numerusform>%n suora linja</numerusform>
            <numerusform>%n suoraa linjaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Luetteloa ei voi näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Loading the missed calls…</source>
        <translation>Ladataan vastaamattomia puheluita…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Ei tuloksia haulle ”{text}”</translation>
    </message>
    <message>
        <source>Names, numbers and notes were searched.</source>
        <translation>Haku kattoi nimet, numerot ja huomautukset.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Callers whom nobody answered appear here, on every desk at once, until somebody has talked with them.</source>
        <translation>Tässä näkyvät soittajat, joille kukaan ei vastannut. Luettelo on kaikille sama, ja soittaja pysyy siinä, kunnes joku on puhunut hänen kanssaan.</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Ei vastaamattomia puheluita</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Vastaamattomat puhelut</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Hae nimeä, numeroa, tekstiä</translation>
    </message>
    <message>
        <source>Search in the missed calls</source>
        <translation>Hae vastaamattomista puheluista</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Menu entry: call this customer back now</extracomment>
        <translation>&amp;Soita takaisin</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Tiedot…</translation>
    </message>
    <message>
        <source>C&amp;lose by flag…</source>
        <extracomment>Menu entry, for supervisors: close the entry with a reason, such as a wrong number</extracomment>
        <translation>Sulje soitta&amp;matta…</translation>
    </message>
    <message>
        <source>&amp;Open the customer&apos;s card</source>
        <translation>&amp;Avaa asiakaskortti</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Kopioi numero</translation>
    </message>
</context>
<context>
    <name>MissedSection</name>
    <message>
        <source>Missed calls</source>
        <translation>Vastaamattomat puhelut</translation>
    </message>
    <message>
        <source>Callers whom nobody took are listed for all agents until somebody has talked with them.</source>
        <translation>Soittajat, joille kukaan ei vastannut, näkyvät kaikille asiakaspalvelijoille, kunnes joku on puhunut heidän kanssaan.</translation>
    </message>
    <message>
        <source>Keep a list of missed calls</source>
        <translation>Näytä vastaamattomien puheluiden luettelo</translation>
    </message>
    <message>
        <source>Counted after (seconds)</source>
        <translation>Vähimmäisodotus (sekuntia)</translation>
    </message>
    <message>
        <source>Who hangs up earlier is not counted.</source>
        <translation>Tätä aiemmin lopettaneita soittajia ei lasketa mukaan.</translation>
    </message>
    <message>
        <source>Hidden after a try (minutes)</source>
        <translation>Yrityksen jälkeen piilossa (minuuttia)</translation>
    </message>
    <message>
        <source>So long nobody sees a customer who has just been tried, so that not everybody tries again.</source>
        <translation>Juuri yritetty asiakas ei näy kenellekään tänä aikana, jotta kaikki eivät soittaisi hänelle uudelleen.</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Call back (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Soita takaisin (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Lisää (Vaihto+F10)</translation>
    </message>
</context>
<context>
    <name>MyRedialsDialog</name>
    <message>
        <source>My redials</source>
        <extracomment>Title of a window: the redials of the signed-in agent</extracomment>
        <translation>Omat uudelleensoitot</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Department</source>
        <extracomment>Heading: one department</extracomment>
        <translation>Osasto</translation>
    </message>
    <message>
        <source>A department is a queue of the exchange and the people who take its calls.</source>
        <translation>Osasto on vaihteen jono ja asiakaspalvelijat, jotka vastaavat sen puheluihin.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of a department</extracomment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>The queue&apos;s name at the exchange.</source>
        <translation>Jonon nimi vaihteessa.</translation>
    </message>
    <message>
        <source>Multichannel number</source>
        <extracomment>The number that customers call and see</extracomment>
        <translation>Osaston numero</translation>
    </message>
    <message>
        <source>Shown to customers who are called back. Empty: the exchange decides.</source>
        <translation>Näkyy asiakkaille, joille soitetaan takaisin. Tyhjä: vaihteen oma numero.</translation>
    </message>
    <message>
        <source>Language of the announcements</source>
        <extracomment>The language that callers hear</extracomment>
        <translation>Tiedotteiden kieli</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Notify about callbacks</source>
        <extracomment>Switch of a department (Russian manual: Оповещать об обратном вызове)</extracomment>
        <translation>Ilmoita soittopyynnöistä</translation>
    </message>
    <message>
        <source>The department&apos;s agents are told of each request, in their desks.</source>
        <translation>Osaston asiakaspalvelijat saavat ohjelmassa ilmoituksen jokaisesta pyynnöstä.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Sulje ilmoitus</translation>
    </message>
    <message>
        <source>{action} ({seconds} s)</source>
        <extracomment>{action} is what the button does, such as Undo; {seconds} is how many seconds are left to press it</extracomment>
        <translation>{action} ({seconds} s)</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notifications</source>
        <extracomment>Heading in the settings: what the system tells, the tray, and keys that work in every program</extracomment>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Notifications wait while you are in a call and never take the keyboard. They show names, but no numbers.</source>
        <translation>Ilmoitukset odottavat puhelun ajan eivätkä koskaan keskeytä kirjoittamista. Niissä näkyy nimiä mutta ei numeroita.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Paina haluamiasi näppäimiä</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Tällä työpöydällä ei ole ilmaisinaluetta: ikkunan sulkeminen lopettaa ohjelman.</translation>
    </message>
    <message>
        <source>This desktop does not let a program take keys from others: the keys work in Soitto&apos;s own windows only.</source>
        <translation>Tällä työpöydällä ohjelma ei voi ottaa näppäimiä muilta: näppäimet toimivat vain Soiton omissa ikkunoissa.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Toinen ohjelma käyttää näitä näppäimiä. Valitse muut.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key.</source>
        <translation>Näppäimistössäsi ei ole tällaista näppäintä.</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or the Windows key as well: alone this key belongs to your typing.</source>
        <translation>Pidä lisäksi painettuna Ctrl, Alt tai Windows-näppäin: yksinään tätä näppäintä tarvitaan kirjoittamiseen.</translation>
    </message>
    <message>
        <source>The same keys stand above.</source>
        <translation>Samat näppäimet ovat jo yllä.</translation>
    </message>
    <message>
        <source>The screen cannot be asked for keys. Switch the keys off and on again.</source>
        <translation>Näppäimiä ei saada käyttöön tällä näytöllä. Ota ne pois käytöstä ja takaisin käyttöön.</translation>
    </message>
    <message>
        <source>Tell when a callback is due</source>
        <translation>Ilmoita, kun on takaisinsoiton aika</translation>
    </message>
    <message>
        <source>A notification of the system when one of your callbacks becomes due.</source>
        <translation>Järjestelmän ilmoitus, kun jokin omista takaisinsoitoistasi on soitettava.</translation>
    </message>
    <message>
        <source>Tell of missed calls</source>
        <translation>Ilmoita vastaamattomista puheluista</translation>
    </message>
    <message>
        <source>Also of voice messages, and of customers who ask to be called back.</source>
        <translation>Myös vastaajaviesteistä ja asiakkaista, jotka pyytävät takaisinsoittoa.</translation>
    </message>
    <message>
        <source>Tell when a redial is due</source>
        <translation>Ilmoita, kun on uudelleensoiton aika</translation>
    </message>
    <message>
        <source>Whoever&apos;s line broke off is to be called again.</source>
        <translation>Asiakkaalle, jonka linja katkesi, soitetaan uudelleen.</translation>
    </message>
    <message>
        <source>Tell when I am given a callback</source>
        <translation>Ilmoita, kun minulle siirretään takaisinsoitto</translation>
    </message>
    <message>
        <source>A colleague or the system made a callback yours.</source>
        <translation>Kollega tai järjestelmä siirsi takaisinsoiton sinulle.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Ilmoita myös äänimerkillä</translation>
    </message>
    <message>
        <source>A short tone on the device of the ringing, never during a call.</source>
        <translation>Lyhyt merkkiääni soittoäänen laitteesta, ei koskaan puhelun aikana.</translation>
    </message>
    <message>
        <source>Closing the window leaves Soitto in the tray</source>
        <translation>Ikkunan sulkeminen jättää Soiton ilmaisinalueelle</translation>
    </message>
    <message>
        <source>Calls still ring. Quit by the menu of the tray.</source>
        <translation>Puhelut soivat yhä. Sulje ohjelma ilmaisinalueen valikosta.</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Näppäimet, jotka toimivat kaikissa ohjelmissa</translation>
    </message>
    <message>
        <source>Answer and end calls while you write in another window.</source>
        <translation>Vastaa puheluihin ja lopeta niitä, kun kirjoitat toisessa ikkunassa.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Takes the call that rings.</source>
        <translation>Vastaa soivaan puheluun.</translation>
    </message>
    <message>
        <source>End the call</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>As the yellow button: the questions about the call follow.</source>
        <translation>Kuten keltainen painike: puhelua koskevat kysymykset tulevat esiin.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Mykistä</translation>
    </message>
    <message>
        <source>Your microphone, off and on.</source>
        <translation>Mikrofonisi pois ja päälle.</translation>
    </message>
    <message>
        <source>Show Soitto</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Näytä Soitto</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Tuo ikkunan eteen.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n redials are due</source>
        <translation>
            <numerusform>%n uudelleensoitto odottaa soittamista</numerusform>
            <numerusform>%n uudelleensoittoa odottaa soittamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callbacks are due</source>
        <translation>
            <numerusform>%n takaisinsoitto odottaa soittamista</numerusform>
            <numerusform>%n takaisinsoittoa odottaa soittamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were given %n callbacks</source>
        <translation>
            <numerusform>Sinulle siirrettiin %n takaisinsoitto</numerusform>
            <numerusform>Sinulle siirrettiin %n takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers ask to be called back</source>
        <translation>
            <numerusform>%n asiakas pyytää takaisinsoittoa</numerusform>
            <numerusform>%n asiakasta pyytää takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n vastaamaton puhelu</numerusform>
            <numerusform>%n vastaamatonta puhelua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n uusi vastaajaviesti</numerusform>
            <numerusform>%n uutta vastaajaviestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>A redial is due</source>
        <translation>On uudelleensoiton aika</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>On takaisinsoiton aika</translation>
    </message>
    <message>
        <source>You were given a callback</source>
        <translation>Sinulle siirrettiin takaisinsoitto</translation>
    </message>
    <message>
        <source>A customer asks to be called back</source>
        <translation>Asiakas pyytää takaisinsoittoa</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Vastaamaton puhelu</translation>
    </message>
    <message>
        <source>New voice message</source>
        <translation>Uusi vastaajaviesti</translation>
    </message>
    <message>
        <source>Promised for {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Luvattu: {time}</translation>
    </message>
    <message>
        <source>{who}, promised for {time}</source>
        <extracomment>{who} is a customer, {time} a time of day</extracomment>
        <translation>{who}, luvattu: {time}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>Siirtäjä: {name}</translation>
    </message>
    <message>
        <source>{who}, from {name}</source>
        <extracomment>{who} is a customer, {name} the colleague who handed the callback over</extracomment>
        <translation>{who}, siirtäjä: {name}</translation>
    </message>
    <message>
        <source>A callback is due: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>On takaisinsoiton aika: {who}</translation>
    </message>
    <message>
        <source>You were given a callback: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Sinulle siirrettiin takaisinsoitto: {who}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list</extracomment>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>OfferSection</name>
    <message>
        <source>Offer</source>
        <extracomment>Heading: callers are offered to be called back</extracomment>
        <translation>Takaisinsoiton tarjoaminen</translation>
    </message>
    <message>
        <source>Callers who wait hear that they can press 1 and be called back, and keep their place.</source>
        <translation>Odottava soittaja kuulee voivansa painaa 1 ja saada takaisinsoiton menettämättä paikkaansa jonossa.</translation>
    </message>
    <message>
        <source>Offer callbacks</source>
        <translation>Tarjoa takaisinsoittoa</translation>
    </message>
    <message>
        <source>Again every (seconds)</source>
        <translation>Toistoväli (sekuntia)</translation>
    </message>
    <message>
        <source>Not before a wait of (seconds)</source>
        <translation>Odotettu vähintään (sekuntia)</translation>
    </message>
    <message>
        <source>0: from the beginning.</source>
        <translation>0: heti alusta.</translation>
    </message>
    <message>
        <source>From an expected wait of (seconds)</source>
        <translation>Odotusarvio vähintään (sekuntia)</translation>
    </message>
    <message>
        <source>Offered only when a caller has to expect to wait so long. 0: always.</source>
        <translation>Tarjotaan vain, kun odotuksen arvioidaan kestävän näin kauan. 0: aina.</translation>
    </message>
    <message>
        <source>Callers may key in another number</source>
        <translation>Soittaja voi näppäillä toisen numeron</translation>
    </message>
    <message>
        <source>Also to priority customers</source>
        <translation>Myös etuasiakkaille</translation>
    </message>
    <message>
        <source>Also when closed</source>
        <translation>Myös suljettuna</translation>
    </message>
    <message>
        <source>Hours in which it is offered</source>
        <translation>Milloin tarjotaan</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>Opening hours and holidays</source>
        <translation>Aukioloajat ja pyhäpäivät</translation>
    </message>
    <message>
        <source>By the department&apos;s clock. Times can be typed short: 8, 830, 8.30.</source>
        <translation>Osaston ajassa. Kellonajan voi kirjoittaa lyhyesti: 8, 830, 8.30.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>Kun soitat sovitusti</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Kun uudelleensoittoon vastataan</translation>
    </message>
    <message>
        <source>The sentences with which the agent begins that call.</source>
        <translation>Lauseet, joilla asiakaspalvelija aloittaa tämän puhelun.</translation>
    </message>
</context>
<context>
    <name>OwnPhoneSection</name>
    <message>
        <source>Switchboard</source>
        <extracomment>Heading in the settings: the site&apos;s own server beside its telephone exchange</extracomment>
        <translation>Jonopalvelin</translation>
    </message>
    <message>
        <source>The server that keeps your site&apos;s promises to callers. It can also ring a phone of yours.</source>
        <translation>Palvelin, joka huolehtii soittajille annetuista lupauksista. Se voi myös soittaa omaan puhelimeesi.</translation>
    </message>
    <message>
        <source>Switchboard address</source>
        <translation>Jonopalvelimen osoite</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Setting: the secret that the administrator gave to the agent</extracomment>
        <translation>Oma avain</translation>
    </message>
    <message>
        <source>The web address of your site&apos;s switchboard. Empty: there is none.</source>
        <translation>Organisaatiosi jonopalvelimen verkko-osoite. Tyhjä: jonopalvelinta ei ole.</translation>
    </message>
    <message>
        <source>I call with</source>
        <extracomment>Setting: the phone with which the agent makes calls</extracomment>
        <translation>Soitan laitteella</translation>
    </message>
    <message>
        <source>Where you hear and speak: at this computer, or with a telephone.</source>
        <translation>Missä kuuntelet ja puhut: tällä tietokoneella vai puhelimella.</translation>
    </message>
    <message>
        <source>My phone&apos;s number</source>
        <extracomment>Setting: the number of the phone on the agent&apos;s desk, or of the agent&apos;s mobile</extracomment>
        <translation>Puhelimeni numero</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ei muutettu</translation>
    </message>
    <message>
        <source>This computer (SIP)</source>
        <extracomment>Choice: calls are heard and spoken at this computer, with a headset</extracomment>
        <translation>Tämä tietokone (SIP)</translation>
    </message>
    <message>
        <source>The phone on my desk, or my mobile</source>
        <extracomment>Choice: calls are made with a telephone beside the computer</extracomment>
        <translation>Pöytäpuhelin tai matkapuhelin</translation>
    </message>
    <message>
        <source>From your administrator. It is kept in the credential store.</source>
        <translation>Saat sen pääkäyttäjältä. Se säilytetään suojatussa salasanavarastossa.</translation>
    </message>
    <message>
        <source>An extension such as 1003, or a whole number.</source>
        <translation>Alanumero, esimerkiksi 1003, tai koko puhelinnumero.</translation>
    </message>
    <message>
        <source>Your phone rings first. When you pick it up, the number you chose is called.</source>
        <translation>Oma puhelimesi soi ensin. Kun vastaat siihen, soitetaan valitsemaasi numeroon.</translation>
    </message>
    <message>
        <source>Calls are heard in your headset. The line is set up above.</source>
        <translation>Puhelut kuuluvat kuulokkeista. Linja määritetään yllä.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Tallenna ja tarkista</translation>
    </message>
    <message>
        <source>Nothing was changed: something above is not right.</source>
        <translation>Mitään ei muutettu: jokin yllä olevista tiedoista on virheellinen.</translation>
    </message>
    <message>
        <source>The switchboard answers, and rings your phone for your calls.</source>
        <translation>Jonopalvelin vastaa, ja puhelut tulevat omaan puhelimeesi.</translation>
    </message>
    <message>
        <source>The switchboard answers, and knows you.</source>
        <translation>Jonopalvelin vastaa ja tunnistaa sinut.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://.</source>
        <translation>Tämä ei ole verkko-osoite. Verkko-osoitteen alussa on https://.</translation>
    </message>
    <message>
        <source>Calls cannot go to such a number. Enter another one.</source>
        <translation>Tällaiseen numeroon ei voi ohjata puheluita. Anna toinen numero.</translation>
    </message>
</context>
<context>
    <name>PageRequests</name>
    <message>
        <source>Press Call to dial {number}: a page of the CRM asks for it.</source>
        <extracomment>{number} steers the exchange, calls for help or costs extra; Call is the name of the button</extracomment>
        <translation>CRM:n sivu pyytää soittamaan numeroon {number}. Soita painamalla Soita.</translation>
    </message>
    <message>
        <source>You are in a call. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>Puhelu on kesken. CRM:n sivun pyytämä numero säilyy numeronäppäinten kentässä.</translation>
    </message>
    <message>
        <source>The line is not ready. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>Linja ei ole valmis. CRM:n sivun pyytämä numero säilyy numeronäppäinten kentässä.</translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Empty: the address that the CRM gives with a contact. In braces may stand: {names}.</source>
        <translation>Tyhjä: osoite, jonka CRM antaa yhteystiedon mukana. Käytettävissä olevat paikkamerkit: {names}.</translation>
    </message>
    <message>
        <source>Example: {address}</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Esimerkki: {address}</translation>
    </message>
    <message>
        <source>The panel is not installed on this computer: the browser is used. Ask your IT for it.</source>
        <translation>Paneelia ei ole asennettu tähän tietokoneeseen: käytetään selainta. Pyydä asennusta IT-tuesta.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Sivustoja on liian monta.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are whole numbers</extracomment>
        <translation>Kokonaisluku väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>Pages of the CRM</source>
        <extracomment>Heading in the settings: web pages of the customer management system</extracomment>
        <translation>CRM:n sivut</translation>
    </message>
    <message>
        <source>The customer&apos;s card that opens with a call, and pages that may call from your desk.</source>
        <translation>Puhelun yhteydessä avautuva asiakaskortti sekä sivut, jotka saavat soittaa ohjelmallasi.</translation>
    </message>
    <message>
        <source>Address of the card</source>
        <extracomment>Setting: the web address of a customer&apos;s page in the CRM</extracomment>
        <translation>Asiakaskortin osoite</translation>
    </message>
    <message>
        <source>The web address at which the CRM shows a customer.</source>
        <translation>Verkko-osoite, jossa CRM näyttää asiakkaan.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <extracomment>Setting: when the customer&apos;s page opens</extracomment>
        <translation>Asiakaskortti avautuu</translation>
    </message>
    <message>
        <source>When I press its button</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Painikkeesta</translation>
    </message>
    <message>
        <source>By itself, when the phone rings</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Automaattisesti, kun puhelin soi</translation>
    </message>
    <message>
        <source>By itself, when the call is answered</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Automaattisesti, kun puheluun vastataan</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>Open it in</source>
        <extracomment>Setting: where the customer&apos;s page opens</extracomment>
        <translation>Missä avautuu</translation>
    </message>
    <message>
        <source>the browser</source>
        <translation>selaimessa</translation>
    </message>
    <message>
        <source>a panel of the desk</source>
        <translation>ohjelman paneelissa</translation>
    </message>
    <message>
        <source>Whether the customer&apos;s page opens by itself, and when.</source>
        <translation>Avautuuko asiakkaan sivu itsestään ja milloin.</translation>
    </message>
    <message>
        <source>Where the customer&apos;s page is shown.</source>
        <translation>Missä asiakkaan sivu näytetään.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <extracomment>Setting: the web sites whose pages may talk to this desk, one in each line</extracomment>
        <translation>Sallitut sivustot</translation>
    </message>
    <message>
        <source>One in each line. Pages from there may ask you once whether they may use your phone. Empty: none.</source>
        <translation>Yksi kullekin riville. Sieltä tulevat sivut voivat pyytää kerran lupaa käyttää puhelintasi. Tyhjä: ei mitään.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>Only programs of this computer reach it.</source>
        <translation>Vain tämän tietokoneen ohjelmat saavat siihen yhteyden.</translation>
    </message>
    <message>
        <source>Pages that may use your phone</source>
        <translation>Sivut, jotka saavat käyttää puhelintasi</translation>
    </message>
    <message>
        <source>None yet. A page asks, and you allow it once.</source>
        <translation>Ei vielä yhtään. Sivu pyytää lupaa, ja annat sen kerran.</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>May this page use your desk?</source>
        <translation>Saako tämä sivu käyttää ohjelmaa?</translation>
    </message>
    <message>
        <source>It calls itself “{name}”.</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Sivu ilmoittaa nimekseen ”{name}”.</translation>
    </message>
    <message>
        <source>It could place calls, see who calls you, and open the callback form. Allow it only if this is your CRM. You can take it back in the settings.</source>
        <translation>Sivu voisi soittaa puheluita, nähdä, kuka sinulle soittaa, ja avata takaisinsoittolomakkeen. Salli tämä vain, jos sivu on organisaatiosi CRM:stä. Luvan voi perua asetuksissa.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <extracomment>Button: this web page may use the desk</extracomment>
        <translation>&amp;Salli</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button: this web page may not use the desk</extracomment>
        <translation>Älä salli</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside the path of a file or folder</extracomment>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <extracomment>{field} is the name of a setting that is a file or a folder</extracomment>
        <translation>Valitse: {field}</translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message numerus="yes">
        <source>%n call(s) rated</source>
        <translation>
            <numerusform>%n puhelu arvioitu</numerusform>
            <numerusform>%n puhelua arvioitu</numerusform>
        </translation>
    </message>
    <message>
        <source>Callbacks by person</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Takaisinsoitot henkilöittäin</translation>
    </message>
    <message>
        <source>Callbacks by queue</source>
        <translation>Takaisinsoitot jonoittain</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>In a list of people: what belongs to nobody</extracomment>
        <translation>Ilman omistajaa</translation>
    </message>
    <message>
        <source>No queue</source>
        <extracomment>In a list of queues: what came through none</extracomment>
        <translation>Ei jonoa</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Lukuja ei voi näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>At the CRM you are no supervisor: it tells nobody else&apos;s figures.</source>
        <translation>CRM:ssä sinulla ei ole esihenkilön oikeuksia: se ei kerro muiden lukuja.</translation>
    </message>
    <message>
        <source>Loading the figures…</source>
        <translation>Ladataan lukuja…</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time</extracomment>
        <translation>nyt myöhässä</translation>
    </message>
    <message>
        <source>tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>yritykset soittaa takaisin</translation>
    </message>
    <message>
        <source>redials missed</source>
        <extracomment>Figure: redials that were not made</extracomment>
        <translation>uudelleensoitot soittamatta</translation>
    </message>
    <message>
        <source>{missed} of {redials}</source>
        <extracomment>{missed} and {redials} are numbers of redials</extracomment>
        <translation>{missed} / {redials}</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>Figure: how many calls there were, in and out</extracomment>
        <translation>puhelut</translation>
    </message>
    <message>
        <source>calls missed</source>
        <extracomment>Figure: calls in that nobody took</extracomment>
        <translation>vastaamattomat puhelut</translation>
    </message>
    <message>
        <source>talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>puheaika</translation>
    </message>
    <message>
        <source>average rating</source>
        <extracomment>Figure: the average of the faces, 1 to 5</extracomment>
        <translation>arvio keskimäärin</translation>
    </message>
    <message>
        <source>By person</source>
        <extracomment>Button: figures of each person</extracomment>
        <translation>Henkilöittäin</translation>
    </message>
    <message>
        <source>By queue</source>
        <extracomment>Button: figures of each queue</extracomment>
        <translation>Jonoittain</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Ajanjakso</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Your CRM does not count calls, ratings and working time. This is what the callbacks tell.</source>
        <translation>CRM ei laske puheluita, arvioita eikä työaikaa. Nämä luvut perustuvat takaisinsoittoihin.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Choose a longer one above.</source>
        <translation>Tällä ajanjaksolla ei ole tapahtumia. Valitse yläpuolelta pidempi ajanjakso.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading: customers with rules of their own</extracomment>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>One number in a line.</source>
        <translation>Yksi numero kullekin riville.</translation>
    </message>
    <message>
        <source>Never call</source>
        <extracomment>Numbers that the system never dials</extracomment>
        <translation>Ei koskaan soiteta</translation>
    </message>
    <message>
        <source>The system never dials these, whatever was asked for.</source>
        <translation>Järjestelmä ei koskaan soita näihin, vaikka soittoa olisi pyydetty.</translation>
    </message>
    <message>
        <source>Priority customers</source>
        <extracomment>Customers who are served first</extracomment>
        <translation>Etuasiakkaat</translation>
    </message>
    <message>
        <source>They go ahead in the queue. A beginning that ends in * stands for all numbers that begin so.</source>
        <translation>He ohittavat jonossa muut. Numeron alku ja * tarkoittavat kaikkia näin alkavia numeroita.</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <source>Phone</source>
        <extracomment>The right side of the window, as a screen reader calls it</extracomment>
        <translation>Puhelin</translation>
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
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Puhelimesi</translation>
    </message>
    <message>
        <source>How you make and take calls. Your administrator gives you the account.</source>
        <translation>Miten soitat puheluita ja vastaat niihin. Tunnukset saat pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>At this computer, with a headset</source>
        <translation>Tällä tietokoneella, kuulokkeilla</translation>
    </message>
    <message>
        <source>With the phone on my desk, or my mobile</source>
        <translation>Pöytäpuhelimella tai matkapuhelimella</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Enter your user and the phone server, or choose “Not now”.</source>
        <translation>Anna käyttäjätunnus ja puhelinpalvelin tai valitse ”Ei nyt”.</translation>
    </message>
    <message>
        <source>Something above is missing or not right. Nothing was tried.</source>
        <translation>Jokin yllä olevista tiedoista puuttuu tai on virheellinen. Yhteyttä ei yritetty.</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Haetaan jonopalvelimelta…</translation>
    </message>
    <message>
        <source>Lists and callbacks work without a phone. Set it up later in the settings.</source>
        <translation>Luettelot ja takaisinsoitot toimivat ilman puhelintakin. Voit määrittää sen myöhemmin asetuksissa.</translation>
    </message>
    <message>
        <source>Compare user, server and password with what you were given, letter by letter.</source>
        <translation>Vertaa käyttäjätunnusta, palvelinta ja salasanaa saamiisi tietoihin merkki merkiltä.</translation>
    </message>
    <message>
        <source>Is the server spelt right? Are you in the office network, or is the VPN on? Your administrator knows the transport and the port. Or choose “Not now” and go on without a phone.</source>
        <translation>Onko palvelin kirjoitettu oikein? Oletko toimiston verkossa tai onko VPN päällä? Pääkäyttäjä tietää siirtotavan ja portin. Voit myös valita ”Ei nyt” ja jatkaa ilman puhelinta.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Add</source>
        <comment>to a list</comment>
        <extracomment>Button: put what is chosen beside it into the list</extracomment>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>from a list</comment>
        <extracomment>Button: take what is selected out of the list</extracomment>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>Poista valitut (Del)</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Lisää: {list}</translation>
    </message>
    <message>
        <source>Remove: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Poista: {list}</translation>
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
        <translation>Ladataan…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Toista</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <extracomment>Tooltip, with the key; {action} is &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>{action} (välilyönti)</translation>
    </message>
    <message>
        <source>Place in the message</source>
        <extracomment>Name of the slider, for screen readers</extracomment>
        <translation>Kohta viestissä</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Nopeus</translation>
    </message>
    <message>
        <source>How fast it is played; voices keep their pitch</source>
        <translation>Toiston nopeus; äänen korkeus säilyy</translation>
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
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callback to the chosen time</extracomment>
        <translation>&amp;Lykkää</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sentences in</source>
        <extracomment>The language in which the sentences of a script are shown</extracomment>
        <translation>Lauseiden kieli</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Lauseiden kieli</translation>
    </message>
    <message>
        <source>Known:</source>
        <extracomment>Before check boxes: Customer&apos;s name, Agent&apos;s name, Company …</extracomment>
        <translation>Tiedossa:</translation>
    </message>
    <message>
        <source>How the sentences read when this is known, and when it is not</source>
        <translation>Miltä lauseet kuulostavat, kun tämä on tiedossa ja kun se ei ole</translation>
    </message>
    <message>
        <source>Known: {name}</source>
        <extracomment>{name} is such as &quot;Customer&apos;s name&quot;</extracomment>
        <translation>Tiedossa: {name}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Then: {what}.</source>
        <translation>Sitten: {what}.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Mitä sanot</translation>
    </message>
    <message>
        <source>Nothing: the call is over.</source>
        <translation>Et mitään: puhelu on päättynyt.</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>Kun soitat sovitusti</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Kun uudelleensoittoon vastataan</translation>
    </message>
    <message>
        <source>Ringing again</source>
        <translation>Uudelleensoitto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ei annettu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei käytössä</translation>
    </message>
    <message>
        <source>For all situations</source>
        <translation>Kaikki tilanteet</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <extracomment>{name} is how the company calls itself</extracomment>
        <translation>Yrityksen nimi: {name}</translation>
    </message>
    <message>
        <source>Quality survey: {number}</source>
        <extracomment>{number} is a number or queue</extracomment>
        <translation>Laatukysely: {number}</translation>
    </message>
    <message>
        <source>There is no text in {language} yet.</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Teksti puuttuu vielä ({language}).</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <extracomment>The last step of setting the desk up</extracomment>
        <translation>Valmista</translation>
    </message>
    <message>
        <source>You can begin</source>
        <translation>Voit aloittaa</translation>
    </message>
    <message>
        <source>What you chose can be changed on the settings page at any time.</source>
        <translation>Voit muuttaa valintojasi milloin tahansa asetuksissa.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: the desk is set up</extracomment>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>The first thing to do</source>
        <translation>Ensimmäinen tehtävä</translation>
    </message>
    <message>
        <source>Promise somebody a call: type the number, say when, and the desk reminds you.</source>
        <translation>Lupaa jollekulle soitto: kirjoita numero ja valitse aika, niin ohjelma muistuttaa sinua.</translation>
    </message>
    <message>
        <source>&amp;Make the first callback</source>
        <translation>&amp;Ajasta ensimmäinen takaisinsoitto</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>&amp;Näin se toimii</translation>
    </message>
    <message>
        <source>Keys for every day</source>
        <translation>Päivittäiset pikanäppäimet</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Vastaa puheluun</translation>
    </message>
    <message>
        <source>End a call</source>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>Type a number to call</source>
        <translation>Kirjoita soitettava numero</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Uusi takaisinsoitto</translation>
    </message>
    <message>
        <source>Ready, or on a break</source>
        <translation>Valmiina tai tauolla</translation>
    </message>
    <message>
        <source>Help, and all other keys</source>
        <translation>Ohje ja kaikki muut pikanäppäimet</translation>
    </message>
</context>
<context>
    <name>RedialLane</name>
    <message>
        <source>{name} is calling them now.</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>{name} soittaa asiakkaalle juuri nyt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>The open redials above the pages, as a screen reader calls them</extracomment>
        <translation>Uudelleensoitot</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>On a button: show less redials again</extracomment>
        <translation>Näytä vähemmän</translation>
    </message>
</context>
<context>
    <name>RedialReport</name>
    <message>
        <source>Day</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>Asiakaspalvelija</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>redials</comment>
        <extracomment>Heading in the report of redials: how many lines broke off that had to be redialled</extracomment>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading in the report of redials: the person was reached by the redial
----------
Part of a bar: redials by which the person was reached</extracomment>
        <translation>Tavoitettu</translation>
    </message>
    <message>
        <source>Rang again</source>
        <extracomment>Heading in the report of redials: the person rang again before they were redialled
----------
Part of a bar: the person rang again before the redial</extracomment>
        <translation>Soitti itse</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading in the report of redials: tried, and nobody was reached
----------
Part of a bar: redials that were tried in vain</extracomment>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the report of redials: a try came after its time</extracomment>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading in the report of redials: not tried at all until the supervisor was told</extracomment>
        <translation>Soittamatta</translation>
    </message>
    <message>
        <source>False alarms</source>
        <extracomment>Heading in the report of redials: nothing had broken off</extracomment>
        <translation>Väärät hälytykset</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Raporttia ei voi näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Ladataan raporttia…</translation>
    </message>
    <message>
        <source>Redials by day</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Uudelleensoitot päivittäin</translation>
    </message>
    <message>
        <source>Redials by agent</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Uudelleensoitot asiakaspalvelijoittain</translation>
    </message>
    <message>
        <source>Open or not tried</source>
        <extracomment>Part of a bar: redials that still stand, or were ended without a try</extracomment>
        <translation>Avoinna tai yrittämättä</translation>
    </message>
    <message>
        <source>redials due</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>uudelleensoitot</translation>
    </message>
    <message>
        <source>talked with again</source>
        <extracomment>Figure: the share of broken-off calls after which the person was talked with again</extracomment>
        <translation>yhteys saatu uudelleen</translation>
    </message>
    <message>
        <source>{reached} reached by the redial, {rang} rang again by themselves</source>
        <extracomment>{reached} and {rang} are numbers of people</extracomment>
        <translation>uudelleensoitolla tavoitettu {reached}, itse soittanut {rang}</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Figure: redials that were tried in vain</extracomment>
        <translation>ei tavoitettu</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: redials with a try after its time</extracomment>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>Figure: redials that were not tried in time at all</extracomment>
        <translation>soittamatta</translation>
    </message>
    <message>
        <source>Not tried at all until the supervisors were told.</source>
        <translation>Ei yhtään yritystä ennen esihenkilöille lähtenyttä ilmoitusta.</translation>
    </message>
    <message>
        <source>false alarms</source>
        <extracomment>Figure: times at which nothing had broken off</extracomment>
        <translation>väärät hälytykset</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>&amp;Ajanjakso</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>Uudelleensoitot</translation>
    </message>
    <message>
        <source>No line broke off in this time. Choose a longer one above.</source>
        <translation>Yksikään linja ei katkennut tällä ajanjaksolla. Valitse yläpuolelta pidempi ajanjakso.</translation>
    </message>
</context>
<context>
    <name>RedialResultDialog</name>
    <message>
        <source>&amp;Close redial</source>
        <extracomment>Button: the redial is over, with the chosen result</extracomment>
        <translation>&amp;Sulje uudelleensoitto</translation>
    </message>
    <message>
        <source>Result of the redial</source>
        <translation>Uudelleensoiton tulos</translation>
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
        <translation>soitetaan…</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <extracomment>State of a redial: all tries were made</extracomment>
        <translation>ei tavoitettu</translation>
    </message>
    <message>
        <source>the customer&apos;s call comes first, then they are called</source>
        <extracomment>State of a redial: Call was pressed while a customer&apos;s call was on its way</extracomment>
        <translation>soitetaan asiakkaan puhelun jälkeen</translation>
    </message>
    <message>
        <source>waits until your call is over</source>
        <extracomment>State of a redial: the agent talks with somebody else</extracomment>
        <translation>odottaa puhelusi loppua</translation>
    </message>
    <message>
        <source>is dialled by itself</source>
        <extracomment>State of a redial that needs no key</extracomment>
        <translation>soitetaan automaattisesti</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Soitetaan…</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button: call this person again</extracomment>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Redial {who}</source>
        <extracomment>For screen readers, of a button: call this person again; {who} is a customer or a number</extracomment>
        <translation>Soita uudelleen: {who}</translation>
    </message>
    <message>
        <source>You are in a call: they can be redialled when it is over</source>
        <translation>Puhelu on kesken: voit soittaa uudelleen, kun se on päättynyt</translation>
    </message>
    <message>
        <source>They are being called</source>
        <translation>Asiakkaalle soitetaan parhaillaan</translation>
    </message>
    <message>
        <source>Redial now ({key})</source>
        <extracomment>{key} is the name of a key, such as Shift+F5</extracomment>
        <translation>Soita uudelleen nyt ({key})</translation>
    </message>
    <message>
        <source>Redial now</source>
        <translation>Soita uudelleen nyt</translation>
    </message>
    <message>
        <source>Close the redial with a result: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Sulje uudelleensoitto ja kirjaa tulos: {who}</translation>
    </message>
    <message>
        <source>Nothing had broken off, no redial is needed: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Mikään ei katkennut, uudelleensoittoa ei tarvita: {who}</translation>
    </message>
    <message>
        <source>Let a colleague redial: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Siirrä uudelleensoitto kollegalle: {who}</translation>
    </message>
    <message>
        <source>Result…</source>
        <extracomment>Button: the redial is over, and how</extracomment>
        <translation>Tulos…</translation>
    </message>
    <message>
        <source>No redial needed</source>
        <extracomment>Button: nothing had broken off</extracomment>
        <translation>Ei tarpeen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Button: let a colleague redial</extracomment>
        <translation>Siirrä toiselle…</translation>
    </message>
</context>
<context>
    <name>RedialRulesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Uudelleensoitto</translation>
    </message>
    <message>
        <source>When a try is due stands with each situation.</source>
        <translation>Yritysten ajat määritetään jokaiselle tilanteelle erikseen.</translation>
    </message>
    <message>
        <source>The desk dials by itself when a try is due</source>
        <extracomment>Switch: no key is needed</extracomment>
        <translation>Ohjelma soittaa automaattisesti, kun on yrityksen aika</translation>
    </message>
    <message>
        <source>Off: the agent rings again with one key. Never while there is a call.</source>
        <translation>Pois käytöstä: asiakaspalvelija soittaa uudelleen yhdellä näppäimellä. Puhelun aikana ohjelma ei soita koskaan.</translation>
    </message>
    <message>
        <source>Supervisors are told after (seconds)</source>
        <translation>Ilmoitus esihenkilöille (sekunnin kuluttua)</translation>
    </message>
    <message>
        <source>So long after a try is late.</source>
        <translation>Lasketaan siitä, kun yritys on myöhässä.</translation>
    </message>
    <message>
        <source>When nobody was reached</source>
        <translation>Jos asiakasta ei tavoitettu</translation>
    </message>
    <message>
        <source>The callback is due after (minutes)</source>
        <translation>Takaisinsoitto (minuutin kuluttua)</translation>
    </message>
    <message>
        <source>Counted from the last try.</source>
        <translation>Lasketaan viimeisestä yrityksestä.</translation>
    </message>
</context>
<context>
    <name>RedialSection</name>
    <message>
        <source>“{text}” is no cause. Causes are numbers from 1 to 127.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>”{text}” ei ole syykoodi. Syykoodit ovat lukuja väliltä 1–127.</translation>
    </message>
    <message>
        <source>When the line drops</source>
        <extracomment>Heading in the settings: what the desk does when a line breaks off</extracomment>
        <translation>Kun linja katkeaa</translation>
    </message>
    <message>
        <source>The desk notices that a line broke off or is silent, and shows what to say. Changes are saved at once.</source>
        <translation>Ohjelma huomaa, kun linja katkeaa tai hiljenee, ja näyttää, mitä sanotaan. Muutokset tallentuvat heti.</translation>
    </message>
    <message>
        <source>Scripts of the site</source>
        <extracomment>Setting: the file with the sentences and rules of the site</extracomment>
        <translation>Organisaation puheohjeet</translation>
    </message>
    <message>
        <source>those of the server, or those that come with the program</source>
        <translation>palvelimen tai ohjelman omat puheohjeet</translation>
    </message>
    <message>
        <source>The file with the sentences and rules for a line that breaks off. Empty: those of the server.</source>
        <translation>Tiedosto, jossa ovat lauseet ja säännöt linjan katkeamisen varalle. Tyhjä: palvelimen lauseet ja säännöt.</translation>
    </message>
    <message>
        <source>Notice trouble on the line by itself</source>
        <translation>Havaitse linjahäiriöt automaattisesti</translation>
    </message>
    <message>
        <source>Off: you begin a script with its key. What follows says when trouble is told; 0 is never.</source>
        <translation>Pois käytöstä: aloitat puheohjeen näppäimellä. Alla määritetään, milloin häiriöstä ilmoitetaan; 0: ei koskaan.</translation>
    </message>
    <message>
        <source>Silence after the greeting (seconds)</source>
        <translation>Hiljaisuus tervehdyksen jälkeen (sekuntia)</translation>
    </message>
    <message>
        <source>So long after your last word, when nobody was heard yet.</source>
        <translation>Lasketaan viimeisestä sanastasi, jos ketään ei ole vielä kuulunut.</translation>
    </message>
    <message>
        <source>Silence in mid-call (seconds)</source>
        <translation>Hiljaisuus kesken puhelun (sekuntia)</translation>
    </message>
    <message>
        <source>So long after the last word of either side.</source>
        <translation>Lasketaan siitä, kun jompikumpi viimeksi puhui.</translation>
    </message>
    <message>
        <source>On hold (seconds)</source>
        <translation>Pidossa (sekuntia)</translation>
    </message>
    <message>
        <source>So long after the customer put you on hold, when they are not back.</source>
        <translation>Lasketaan siitä, kun asiakas asetti sinut pitoon, jos hän ei ole palannut.</translation>
    </message>
    <message>
        <source>Only music (seconds)</source>
        <translation>Pelkkää musiikkia (sekuntia)</translation>
    </message>
    <message>
        <source>You are asked whether this is a hold of which the exchange says nothing.</source>
        <translation>Ohjelma kysyy, oletko pidossa, josta vaihde ei ilmoita.</translation>
    </message>
    <message>
        <source>Your voice does not arrive (seconds)</source>
        <translation>Äänesi ei mene perille (sekuntia)</translation>
    </message>
    <message>
        <source>So long after your sound stopped leaving this computer, or stopped being received.</source>
        <translation>Lasketaan siitä, kun äänesi lakkasi lähtemästä tältä tietokoneelta tai tulemasta perille.</translation>
    </message>
    <message>
        <source>No sound from your microphone (seconds)</source>
        <translation>Mikrofonista ei tule ääntä (sekuntia)</translation>
    </message>
    <message>
        <source>Told before anything else: it is yours to put right.</source>
        <translation>Tästä ilmoitetaan ennen muita: voit korjata sen itse.</translation>
    </message>
    <message>
        <source>End in mid-sentence (milliseconds)</source>
        <translation>Päättyminen kesken lauseen (millisekuntia)</translation>
    </message>
    <message>
        <source>You are asked whether the line broke off when the other side ends so shortly after their last word.</source>
        <translation>Ohjelma kysyy, katkesiko linja, jos toinen osapuoli lopettaa puhelun näin pian viimeisen sanansa jälkeen.</translation>
    </message>
    <message>
        <source>Causes of a broken line</source>
        <translation>Katkoksen syykoodit</translation>
    </message>
    <message>
        <source>Numbers that the network gives for an end which nobody wished (Q.850).</source>
        <translation>Luvut, joilla verkko kertoo, että puhelu päättyi kenenkään tahtomatta (Q.850).</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of a number of seconds</extracomment>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>All together. {counts}</source>
        <extracomment>{counts} is a whole sentence: how often trouble was told, and how often for nothing</extracomment>
        <translation>Kaikki yhteensä. {counts}</translation>
    </message>
    <message>
        <source>Nothing was told today.</source>
        <translation>Tänään ei ole ilmoitettu häiriöistä.</translation>
    </message>
</context>
<context>
    <name>RedialSettings</name>
    <message numerus="yes">
        <source>Told %n time(s) today, never for nothing.</source>
        <translation>
            <numerusform>Tänään ilmoitettu %n kerran, ei kertaakaan turhaan.</numerusform>
            <numerusform>Tänään ilmoitettu %n kertaa, ei kertaakaan turhaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s) today, {number} of them for nothing.</source>
        <extracomment>{number} of the %n alarms were dismissed by the agent</extracomment>
        <translation>
            <numerusform>Tänään ilmoitettu %n kerran, turhia ilmoituksia {number}.</numerusform>
            <numerusform>Tänään ilmoitettu %n kertaa, turhia ilmoituksia {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redials</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>On a button: that many redials more are open, and are shown when it is pressed</extracomment>
        <translation>
            <numerusform>+%n muu</numerusform>
            <numerusform>+%n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redial(s) open</source>
        <translation>
            <numerusform>%n uudelleensoitto avoinna</numerusform>
            <numerusform>%n uudelleensoittoa avoinna</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>Until the next try of a redial; {time} is minutes and seconds, such as &quot;0:45&quot;</extracomment>
        <translation>{time} päästä</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A redial is due at this moment</extracomment>
        <translation>nyt</translation>
    </message>
    <message>
        <source>{time} late</source>
        <extracomment>A redial is late by that much; {time} is minutes and seconds, such as &quot;0:30&quot;</extracomment>
        <translation>{time} myöhässä</translation>
    </message>
    <message>
        <source>{what} · try {number} of {most}</source>
        <extracomment>{what} is such as &quot;The line broke off&quot;, {number} counts the tries to reach somebody, of {most} at most</extracomment>
        <translation>{what} · yritys {number}/{most}</translation>
    </message>
    <message>
        <source>{what}: {who}. They are called again by itself.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Soitetaan uudelleen automaattisesti.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial soon.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;They put us on hold and are not back&quot;</extracomment>
        <translation>{what}: {who}. Soita pian uudelleen.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial at once.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Soita heti uudelleen.</translation>
    </message>
    <message>
        <source>A redial was handed over to you: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Sinulle siirrettiin uudelleensoitto: {who}</translation>
    </message>
    <message>
        <source>Redial {who} now: try {number} of {most}</source>
        <extracomment>{who} is a customer or a number, {number} counts the tries to reach them, of {most} at most</extracomment>
        <translation>Soita nyt uudelleen: {who} (yritys {number}/{most})</translation>
    </message>
    <message>
        <source>The redial is late: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Uudelleensoitto on myöhässä: {who}</translation>
    </message>
    <message>
        <source>A redial of {name} is late: {who}</source>
        <extracomment>{name} is an agent, {who} a customer or a number</extracomment>
        <translation>Uudelleensoitto on myöhässä: {who} (omistaja: {name})</translation>
    </message>
    <message>
        <source>{who} rang back: no redial is needed any more.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} soitti itse: uudelleensoittoa ei enää tarvita.</translation>
    </message>
    <message>
        <source>{who} was not reached. A callback is planned: {when}</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number, {when} such as &quot;in 30 min&quot; or &quot;14:30&quot;</extracomment>
        <translation>Ei tavoitettu: {who}. Takaisinsoitto ajastettu: {when}</translation>
    </message>
    <message>
        <source>{who} was not reached. The redial is closed.</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number</extracomment>
        <translation>Ei tavoitettu: {who}. Uudelleensoitto on suljettu.</translation>
    </message>
    <message>
        <source>{who} was not redialled. {reason}</source>
        <extracomment>{who} is a customer or a number, {reason} is a whole sentence</extracomment>
        <translation>Ei soitettu uudelleen: {who}. {reason}</translation>
    </message>
    <message>
        <source>The call ended in mid-sentence. Did the line break off?</source>
        <translation>Puhelu päättyi kesken lauseen. Katkesiko linja?</translation>
    </message>
    <message>
        <source>The call with {who} ended in mid-sentence. Did the line break off?</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Puhelu päättyi kesken lauseen: {who}. Katkesiko linja?</translation>
    </message>
    <message>
        <source>No redial: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Ei uudelleensoittoa: {who}</translation>
    </message>
    <message>
        <source>The redial protocol cannot be used; the one before holds. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Uudelleensoittokäytäntöä ei voi käyttää; aiempi pysyy voimassa. {reason}</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button: a colleague&apos;s redial is mine from now on</extracomment>
        <translation>Ota itselle</translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>Button: the line broke off, call this person again</extracomment>
        <translation>Soita uudelleen</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button: the line did not break off</extracomment>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>RefusedExport</name>
    <message>
        <source>Excel: refused</source>
        <extracomment>Button: save what the server refused as an Excel file</extracomment>
        <translation>Excel: hylätyt</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file (Ctrl+E)</source>
        <translation>Tallenna palvelimen hylkäämät muutokset Excel-tiedostona (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file</source>
        <translation>Tallenna palvelimen hylkäämät muutokset Excel-tiedostona</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country; times are shown in this time zone.</source>
        <translation>Ilman maatunnusta kirjoitetut numerot kuuluvat tähän maahan; ajat näytetään tällä aikavyöhykkeellä.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Setting: the country in which numbers are read</extracomment>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country.</source>
        <translation>Ilman maatunnusta kirjoitetut numerot kuuluvat tähän maahan.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Times are shown, and promised to customers, in this zone.</source>
        <translation>Ajat näytetään ja luvataan asiakkaille tällä aikavyöhykkeellä.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>{name} is the country of the computer&apos;s settings
----------
{name} is the time zone of the computer, such as Asia/Ulaanbaatar</extracomment>
        <translation>Tietokoneen mukaan: {name}</translation>
    </message>
    <message>
        <source>Example: {typed} means {number}. The time is {time}.</source>
        <extracomment>{typed} and {number} are the same telephone number, {time} is the time now</extracomment>
        <translation>Esimerkki: {typed} tarkoittaa numeroa {number}. Kello on {time}.</translation>
    </message>
</context>
<context>
    <name>ReportProblemDialog</name>
    <message>
        <source>There is a phone number in your text. It will not be in the file.</source>
        <translation>Tekstissäsi on puhelinnumero. Se ei tule tiedostoon.</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Virheraportit (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Saved: {file}. Nothing was sent; give the file to those who help you.</source>
        <translation>Tallennettu: {file}. Mitään ei lähetetty; anna tiedosto sille, joka auttaa sinua.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ilmoita ongelmasta</translation>
    </message>
    <message>
        <source>This makes a file from which a fault can be found. Phone numbers, names, addresses and passwords are taken out of it. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>Tästä syntyy tiedosto, jonka avulla vian voi löytää. Siitä poistetaan puhelinnumerot, nimet, osoitteet ja salasanat. Mitään ei lähetetä: sinä tallennat tiedoston ja päätät, kuka sen saa.</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Mitä tapahtui?</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what you saw instead</source>
        <translation>Mitä teit, mitä odotit tapahtuvan ja mitä sen sijaan näit</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
    <message>
        <source>What will be in the &amp;file</source>
        <translation>Tiedoston &amp;sisältö</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Raportin sisältö</translation>
    </message>
    <message>
        <source>The chosen part of the report, as it will be saved</source>
        <translation>Raportin valittu osa sellaisena kuin se tallennetaan</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetkinen…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Raportin edistyminen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Tallenna raportti…</translation>
    </message>
    <message>
        <source>Taken out: phone numbers {numbers}, names {names}, other {others}</source>
        <extracomment>How much was taken out of the report: three numbers</extracomment>
        <translation>Poistettu: puhelinnumeroita {numbers}, nimiä {names}, muita {others}</translation>
    </message>
    <message>
        <source>The report could not be saved: the disk is full.</source>
        <translation>Raporttia ei voitu tallentaa: levy on täynnä.</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>Raporttia ei voitu tallentaa: sinulla ei ole kirjoitusoikeutta tähän kansioon.</translation>
    </message>
    <message>
        <source>The report could not be saved: this folder is not there.</source>
        <translation>Raporttia ei voitu tallentaa: tätä kansiota ei löydy.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Raporttia ei voitu tallentaa.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Rate the caller</source>
        <translation>Arvioi soittaja</translation>
    </message>
    <message>
        <source>Say how the caller behaved; a callback can be made there too (F3)</source>
        <translation>Arvioi soittajan käytös; samalla voi luoda takaisinsoiton (F3)</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Plan a callback to this number</source>
        <translation>Ajasta takaisinsoitto tähän numeroon</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Soita uudelleen</translation>
    </message>
    <message>
        <source>Call this number once more</source>
        <translation>Soita numeroon uudelleen</translation>
    </message>
    <message>
        <source>It broke off: redial</source>
        <extracomment>On a button: the call that is over was not ended by anybody&apos;s wish, so the agent rings again</extracomment>
        <translation>Katkesi: soita uudelleen</translation>
    </message>
    <message>
        <source>The line broke off: put this person into the redials (F12)</source>
        <translation>Linja katkesi: lisää tämä henkilö uudelleensoittoihin (F12)</translation>
    </message>
    <message>
        <source>Back to the dialpad</source>
        <translation>Takaisin näppäimiin</translation>
    </message>
    <message>
        <source>Back to the dialpad (Esc)</source>
        <translation>Takaisin näppäimiin (Esc)</translation>
    </message>
    <message>
        <source>The call was passed on. It took {time}.</source>
        <translation>Puhelu on siirretty. Kesto: {time}.</translation>
    </message>
    <message>
        <source>The call broke off with the phone after {time}. It is not known how it ended.</source>
        <translation>Puhelu katkesi puhelimen häiriön vuoksi. Kesto: {time}. Ei ole tietoa, miten puhelu päättyi.</translation>
    </message>
    <message>
        <source>The line broke off after {time}.</source>
        <translation>Linja katkesi. Puhelun kesto: {time}.</translation>
    </message>
    <message>
        <source>The call is over. It took {time}.</source>
        <translation>Puhelu on päättynyt. Kesto: {time}.</translation>
    </message>
    <message>
        <source>Who hides their number cannot be called back.</source>
        <translation>Numeronsa salanneelle ei voi soittaa takaisin.</translation>
    </message>
</context>
<context>
    <name>RingBackSection</name>
    <message>
        <source>Ringing back</source>
        <extracomment>Heading: how the system calls customers back</extracomment>
        <translation>Takaisinsoittaminen</translation>
    </message>
    <message>
        <source>Who asked for it is called by the system, and connected with an agent.</source>
        <translation>Järjestelmä soittaa takaisinsoittoa pyytäneelle ja yhdistää hänet asiakaspalvelijaan.</translation>
    </message>
    <message>
        <source>The system calls back by itself</source>
        <translation>Automaattinen takaisinsoitto</translation>
    </message>
    <message>
        <source>Off: agents call from their list of callbacks.</source>
        <translation>Pois käytöstä: asiakaspalvelijat soittavat takaisinsoittojen luettelosta.</translation>
    </message>
    <message>
        <source>Whose phone rings first</source>
        <translation>Kenen puhelin soi ensin</translation>
    </message>
    <message>
        <source>The agent&apos;s first: nobody is called without an agent on the line. The customer&apos;s first: only as many are called as agents are free.</source>
        <translation>Asiakaspalvelijan: kenellekään ei soiteta ennen kuin asiakaspalvelija on linjalla. Asiakkaan: soitetaan vain niin monelle kuin asiakaspalvelijoita on vapaana.</translation>
    </message>
    <message>
        <source>First try within (minutes)</source>
        <extracomment>The time that a customer is told: &quot;within 10 minutes&quot;</extracomment>
        <translation>1. yritys viimeistään (minuuttia)</translation>
    </message>
    <message>
        <source>This is what the caller is told.</source>
        <translation>Tämä aika kerrotaan soittajalle.</translation>
    </message>
    <message>
        <source>Next try after (minutes)</source>
        <translation>Uusi yritys (minuutin kuluttua)</translation>
    </message>
    <message>
        <source>When the customer did not answer.</source>
        <translation>Jos asiakas ei vastannut.</translation>
    </message>
    <message>
        <source>Tries in all</source>
        <translation>Yrityksiä enintään</translation>
    </message>
    <message>
        <source>After that the callback stays in the list for the agents.</source>
        <translation>Sen jälkeen takaisinsoitto jää luetteloon asiakaspalvelijoille.</translation>
    </message>
    <message>
        <source>Ring the customer for (seconds)</source>
        <translation>Hälytys asiakkaalle (sekuntia)</translation>
    </message>
    <message>
        <source>Ahead of callers who wait</source>
        <extracomment>Switch: callbacks come before callers who wait</extracomment>
        <translation>Ennen jonossa odottavia</translation>
    </message>
    <message>
        <source>Off: at the place in the queue that the caller gave up.</source>
        <translation>Pois käytöstä: omalla vuorolla soittajan jättämältä paikalta.</translation>
    </message>
    <message>
        <source>Call back missed calls too</source>
        <translation>Soita takaisin myös vastaamattomiin puheluihin</translation>
    </message>
    <message>
        <source>Calls to one person in a day</source>
        <translation>Soittoja henkilölle päivässä</translation>
    </message>
    <message>
        <source>At most, of all calls that the system places by itself.</source>
        <translation>Enintään; mukana kaikki järjestelmän itse soittamat puhelut.</translation>
    </message>
    <message>
        <source>When customers may be called, by the clock where they are</source>
        <translation>Milloin asiakkaille saa soittaa, heidän oman aikansa mukaan</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save all changes (Ctrl+S)</source>
        <translation>Tallenna kaikki muutokset (Ctrl+S)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Peru muutokset</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source>What is said</source>
        <translation>Mitä sanotaan</translation>
    </message>
    <message>
        <source>Each line is said when its wait is over, unless the other side is heard. What stands in [square brackets] falls away when a name in it is not known.</source>
        <translation>Jokainen repliikki sanotaan odotuksensa päätyttyä, ellei toista osapuolta kuulu. [Hakasulkeissa] oleva osa jää pois, jos jokin siinä oleva tieto puuttuu.</translation>
    </message>
    <message>
        <source>After the last line</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Viimeisen repliikin jälkeen</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>{name} is calling this customer now (until {time} at most).</source>
        <extracomment>{name} is a colleague, {time} a time of day</extracomment>
        <translation>{name} soittaa nyt tälle asiakkaalle (enintään klo {time} saakka).</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Tämä takaisinsoitto on jo suljettu.</translation>
    </message>
    <message>
        <source>This callback is no longer reserved for you.</source>
        <translation>Tätä takaisinsoittoa ei ole enää varattu sinulle.</translation>
    </message>
    <message>
        <source>This time is already over. Choose a later one.</source>
        <translation>Tämä ajankohta on jo mennyt. Valitse myöhempi.</translation>
    </message>
    <message>
        <source>The clocks skip this time. The next time there is: {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Kellonsiirto ohittaa tämän ajan. Seuraava mahdollinen aika: {time}.</translation>
    </message>
    <message>
        <source>The clocks show this time twice. Choose the first or the second one.</source>
        <translation>Kellonsiirron vuoksi tämä aika esiintyy kahdesti. Valitse ensimmäinen tai toinen.</translation>
    </message>
    <message>
        <source>{field}: at most {limit} characters.</source>
        <extracomment>{field} is the name of a field, such as Note</extracomment>
        <translation>{field}: enintään {limit} merkkiä.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Nothing was changed.</source>
        <translation>Tietokoneen levy on täynnä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The data on this computer was written by a newer Soitto. Install the newer version.</source>
        <translation>Tämän tietokoneen tiedot on tallentanut uudempi Soitto. Asenna uudempi versio.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Raportti keskeytettiin.</translation>
    </message>
    <message>
        <source>The phone is starting again. Try again in a moment.</source>
        <translation>Puhelin käynnistyy uudelleen. Yritä hetken kuluttua.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Tämä ei ole nyt mahdollista.</translation>
    </message>
    <message>
        <source>Something in the form is missing or not right.</source>
        <translation>Lomakkeesta puuttuu jotain tai jokin tieto on virheellinen.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Tiedostoa ei voitu lukea tai kirjoittaa.</translation>
    </message>
    <message>
        <source>This took too long. Try again.</source>
        <translation>Tämä kesti liian kauan. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your data is safe; try again.</source>
        <translation>Tapahtui odottamaton virhe. Tietosi ovat tallessa; yritä uudelleen.</translation>
    </message>
    <message>
        <source>The site&apos;s CRM profile does not fit the CRM. Tell your administrator.</source>
        <translation>Organisaation CRM-profiili ei sovi CRM:ään. Ilmoita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>The CRM does not know “{name}” as the site&apos;s CRM profile describes it. Nothing was written. Tell your administrator.</source>
        <extracomment>{name} is an attribute, a class or a state of the CRM, as the site&apos;s CRM profile spells it</extracomment>
        <translation>CRM ei tunne kohtaa ”{name}” sellaisena kuin organisaation CRM-profiili sen kuvaa. Mitään ei kirjoitettu. Ilmoita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>The site&apos;s CRM profile does not fit the CRM. Nothing was written. Tell your administrator.</source>
        <translation>Organisaation CRM-profiili ei sovi CRM:ään. Mitään ei kirjoitettu. Ilmoita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>{sentence} Details: “{words}”</source>
        <extracomment>{sentence} is a whole sentence; {words} are the CRM&apos;s own words, or its names of fields, in whatever language it speaks</extracomment>
        <translation>{sentence} Lisätiedot: ”{words}”</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Käyttäjätunnus tai salasana on väärä.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Et ole kirjautunut.</translation>
    </message>
    <message>
        <source>You have been signed in for a long time. Sign in again.</source>
        <translation>Olet ollut kirjautuneena pitkään. Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>The access key has ended or was used up: ask for a new one.</source>
        <translation>Käyttöavain on vanhentunut tai jo käytetty: pyydä uusi.</translation>
    </message>
    <message>
        <source>This access key is somebody else&apos;s. Use your own.</source>
        <translation>Tämä käyttöavain kuuluu jollekulle muulle. Käytä omaasi.</translation>
    </message>
    <message>
        <source>The CRM has nobody of this user name. Check how it is written there.</source>
        <translation>CRM:ssä ei ole tätä käyttäjätunnusta. Tarkista, miten se on siellä kirjoitettu.</translation>
    </message>
    <message>
        <source>This CRM takes plain Latin letters in user names and passwords only. Ask your administrator.</source>
        <translation>Tämä CRM hyväksyy käyttäjätunnuksessa ja salasanassa vain tavalliset latinalaiset kirjaimet (ei esimerkiksi å, ä, ö). Kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>Palvelimen levy on täynnä.</translation>
    </message>
    <message>
        <source>The server does not know this record any more.</source>
        <translation>Tätä tietuetta ei enää ole palvelimella.</translation>
    </message>
    <message>
        <source>A missed call stays in the list until somebody has talked with the customer.</source>
        <translation>Vastaamaton puhelu pysyy luettelossa, kunnes joku on puhunut asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>There is an open callback for this person already.</source>
        <translation>Tälle henkilölle on jo avoin takaisinsoitto.</translation>
    </message>
    <message>
        <source>A text is too long for the server.</source>
        <translation>Jokin teksti on palvelimelle liian pitkä.</translation>
    </message>
    <message>
        <source>The server does not accept what is written here.</source>
        <translation>Palvelin ei hyväksy annettuja tietoja.</translation>
    </message>
    <message>
        <source>The owner is not at the server any more. Choose another one.</source>
        <translation>Omistajaa ei enää ole palvelimella. Valitse toinen.</translation>
    </message>
    <message>
        <source>What was chosen is not at the server any more. Choose something else.</source>
        <translation>Valittua ei enää ole palvelimella. Valitse jotain muuta.</translation>
    </message>
    <message>
        <source>The CRM said yes but did not keep all of it. Tell your administrator.</source>
        <translation>CRM hyväksyi muutoksen, mutta ei tallentanut kaikkea. Ilmoita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>This CRM cannot do this. Do it on the CRM&apos;s own page.</source>
        <translation>Tätä ei voi tehdä täältä. Tee se CRM:n omalla sivulla.</translation>
    </message>
    <message>
        <source>The CRM needs an e-mail address for your user first. Enter it there, or ask your administrator.</source>
        <translation>CRM tarvitsee ensin sähköpostiosoitteesi. Lisää se siellä tai kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>This callback has not expired yet. Check the clock of this computer.</source>
        <translation>Tämä takaisinsoitto ei ole vielä vanhentunut. Tarkista tietokoneen kello.</translation>
    </message>
    <message>
        <source>Somebody else wrote at the same moment. It is tried again.</source>
        <translation>Joku muu tallensi samalla hetkellä. Yritetään uudelleen.</translation>
    </message>
    <message>
        <source>A colleague is calling this customer now.</source>
        <translation>Kollega soittaa nyt tälle asiakkaalle.</translation>
    </message>
    <message>
        <source>This belongs to somebody else: you have no right to change it.</source>
        <translation>Tämä kuuluu jollekulle muulle: sinulla ei ole oikeutta muuttaa sitä.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not trust, so nothing was sent. Ask your administrator.</source>
        <translation>Tietokone ei luota palvelimen varmenteeseen, joten mitään ei lähetetty. Kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The site&apos;s file of certificates cannot be read. Ask your administrator.</source>
        <translation>Organisaation varmennetiedostoa ei voi lukea. Kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The server failed. It is tried again; if it goes on, tell your administrator.</source>
        <translation>Palvelimessa tapahtui virhe. Yritetään uudelleen; jos virhe toistuu, ilmoita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Tell your administrator.</source>
        <translation>Palvelimen vastausta ei voi lukea. Ilmoita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>A newer Soitto has written this. Install the newer version.</source>
        <translation>Tämän on tallentanut uudempi Soitto. Asenna uudempi versio.</translation>
    </message>
    <message>
        <source>Somebody has this open in the CRM now. Try again in a moment.</source>
        <translation>Tämä on nyt jollakulla auki CRM:ssä. Yritä hetken kuluttua.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network.</source>
        <translation>Palvelimeen ei saada yhteyttä. Tarkista osoite ja verkko.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>Palvelin pyytää kirjautumaan uudelleen.</translation>
    </message>
    <message>
        <source>You have no right to do this. Ask your administrator for it.</source>
        <translation>Sinulla ei ole oikeutta tähän. Pyydä sitä pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The server is too old for this Soitto. Ask your administrator to update the server.</source>
        <translation>Palvelin on liian vanha tälle Soiton versiolle. Pyydä pääkäyttäjää päivittämään palvelin.</translation>
    </message>
    <message>
        <source>This Soitto is too old for the server. Ask your administrator for the newer one.</source>
        <translation>Tämä Soiton versio on liian vanha palvelimelle. Pyydä uudempi versio pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The CRM profile cannot be read.</source>
        <translation>CRM-profiilia ei voi lukea.</translation>
    </message>
    <message>
        <source>The CRM profile is not valid TOML.</source>
        <translation>CRM-profiili ei ole kelvollinen TOML-tiedosto.</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is missing.</source>
        <translation>CRM-profiili: kohta ”{place}” puuttuu.</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is not known.</source>
        <translation>CRM-profiili: ”{place}” on tuntematon.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” is of the wrong type.</source>
        <translation>CRM-profiili: ”{place}” on väärää tyyppiä.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” cannot be “{detail}”.</source>
        <translation>CRM-profiili: kohdan ”{place}” arvo ei voi olla ”{detail}”.</translation>
    </message>
    <message>
        <source>The CRM profile: there is no system “{detail}”.</source>
        <translation>CRM-profiili: järjestelmää ”{detail}” ei ole.</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no attribute “{detail}” ({place}).</source>
        <translation>CRM-profiili: CRM:ssä ei ole attribuuttia ”{detail}” ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no class “{detail}” ({place}).</source>
        <translation>CRM-profiili: CRM:ssä ei ole luokkaa ”{detail}” ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no state “{detail}” ({place}).</source>
        <translation>CRM-profiili: CRM:ssä ei ole tilaa ”{detail}” ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>CRM-profiilia ei voi käyttää ({code}).</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Joku muu on muuttanut tätä sillä välin.</translation>
    </message>
    <message>
        <source>The server asks for a short pause. Try again in a moment.</source>
        <translation>Palvelin on ruuhkautunut. Yritä hetken kuluttua.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Soitto server.</source>
        <translation>Tässä osoitteessa ei vastaa Soitto-palvelin.</translation>
    </message>
    <message>
        <source>Something else answers at the server&apos;s address. Check the address, or ask your administrator.</source>
        <translation>Palvelimen osoitteessa vastaa jokin muu. Tarkista osoite tai kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Palvelin hylkäsi tämän.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Palvelin hylkäsi tämän ({code}).</translation>
    </message>
    <message>
        <source>No phone line is set up. Enter it in the settings.</source>
        <translation>Puhelinlinjaa ei ole määritetty. Lisää se asetuksissa.</translation>
    </message>
    <message>
        <source>The phone line&apos;s settings are not complete. Check them in the settings.</source>
        <translation>Puhelinlinjan tiedot ovat puutteelliset. Tarkista ne asetuksista.</translation>
    </message>
    <message>
        <source>You are in a call. End it first.</source>
        <translation>Puhelu on kesken. Lopeta se ensin.</translation>
    </message>
    <message>
        <source>A customer&apos;s call comes first. The number you dialled is called after it.</source>
        <translation>Asiakkaan puhelu tulee ensin. Valitsemaasi numeroon soitetaan sen jälkeen.</translation>
    </message>
    <message>
        <source>This is not possible in a call between colleagues.</source>
        <translation>Tämä ei ole mahdollista kahden asiakaspalvelijan välisessä puhelussa.</translation>
    </message>
    <message>
        <source>The exchange did not accept the code for its queues.</source>
        <translation>Vaihde ei hyväksynyt jonojensa koodia.</translation>
    </message>
    <message>
        <source>Calls are not recorded at this site.</source>
        <translation>Puheluita ei tallenneta tässä organisaatiossa.</translation>
    </message>
    <message>
        <source>The recording could not be written. Check the disk of this computer.</source>
        <translation>Tallennetta ei voitu kirjoittaa. Tarkista tietokoneen levy.</translation>
    </message>
    <message>
        <source>This site has no enquiry form.</source>
        <translation>Tällä organisaatiolla ei ole rekisteröintilomaketta.</translation>
    </message>
    <message>
        <source>The phone could not do this. Try again.</source>
        <translation>Puhelin ei pystynyt tähän. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Tämä puhelu on päättynyt.</translation>
    </message>
    <message>
        <source>The phone cannot dial this number.</source>
        <translation>Puhelimella ei voi soittaa tähän numeroon.</translation>
    </message>
    <message>
        <source>These characters cannot be sent as tones.</source>
        <translation>Näitä merkkejä ei voi lähettää näppäinääninä.</translation>
    </message>
    <message>
        <source>This call has been placed already.</source>
        <translation>Tämä puhelu on jo aloitettu.</translation>
    </message>
    <message>
        <source>This is your own number. Choose another one.</source>
        <translation>Tämä on oma numerosi. Valitse toinen numero.</translation>
    </message>
    <message>
        <source>The line is connected with the new settings when the call is over.</source>
        <translation>Linja yhdistetään uusilla asetuksilla, kun puhelu on päättynyt.</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Dial it on the dialpad to confirm.</source>
        <translation>Puhelut tähän numeroon ovat lisämaksullisia. Vahvista soittamalla numeronäppäimillä.</translation>
    </message>
    <message>
        <source>Without the server nobody else would see that you are calling. Try again when online.</source>
        <translation>Ilman palvelinta muut eivät näkisi, että soitat. Yritä uudelleen, kun yhteys toimii.</translation>
    </message>
    <message>
        <source>The chosen headset or microphone is not there.</source>
        <translation>Valittuja kuulokkeita tai mikrofonia ei löydy.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port.</source>
        <translation>Toinen ohjelma käyttää puhelimen verkkoporttia.</translation>
    </message>
    <message>
        <source>The phone did not answer in time. Try again.</source>
        <translation>Puhelin ei vastannut ajoissa. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The phone refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Puhelin hylkäsi tämän ({code}).</translation>
    </message>
    <message>
        <source>The sound is switched off: nobody is heard.</source>
        <translation>Ääni on pois käytöstä: ketään ei kuulu.</translation>
    </message>
    <message>
        <source>This computer has no sound system that the phone can use.</source>
        <translation>Tietokoneessa ei ole äänijärjestelmää, jota puhelin voisi käyttää.</translation>
    </message>
    <message>
        <source>There is no microphone: the other side hears nothing.</source>
        <translation>Mikrofonia ei ole: toinen osapuoli ei kuule mitään.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset: you hear nothing.</source>
        <translation>Kaiutinta tai kuulokkeita ei ole: et kuule mitään.</translation>
    </message>
    <message>
        <source>The sound device cannot be used. Another program may hold it.</source>
        <translation>Äänilaitetta ei voi käyttää. Se voi olla toisen ohjelman käytössä.</translation>
    </message>
    <message>
        <source>Calls have no sound ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Puheluissa ei ole ääntä ({code}).</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be read.</source>
        <translation>Rekisteröintilomakkeen tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The file of the enquiry form is not valid JSON.</source>
        <translation>Rekisteröintilomakkeen tiedosto ei ole kelvollinen JSON-tiedosto.</translation>
    </message>
    <message>
        <source>The file of the enquiry form has to be one JSON object.</source>
        <translation>Rekisteröintilomakkeen tiedostossa pitää olla yksi JSON-objekti.</translation>
    </message>
    <message>
        <source>The enquiry form: the entry “{field}” is missing.</source>
        <translation>Rekisteröintilomake: kohta ”{field}” puuttuu.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is of the wrong type.</source>
        <translation>Rekisteröintilomake: ”{field}” on väärää tyyppiä.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is not known.</source>
        <translation>Rekisteröintilomake: ”{field}” on tuntematon.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has a kind that is not known ({detail}).</source>
        <translation>Rekisteröintilomake: kohdan ”{field}” laji on tuntematon ({detail}).</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is no code. Use letters, digits and _ only.</source>
        <translation>Rekisteröintilomake: ”{field}” ei kelpaa koodiksi. Käytä vain kirjaimia, numeroita ja merkkiä _.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is there twice.</source>
        <translation>Rekisteröintilomake: ”{field}” on kahteen kertaan.</translation>
    </message>
    <message>
        <source>The enquiry form has no fields.</source>
        <translation>Rekisteröintilomakkeessa ei ole kenttiä.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has too many entries.</source>
        <translation>Rekisteröintilomake: kohdassa ”{field}” on liian monta arvoa.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no English text.</source>
        <translation>Rekisteröintilomake: kohdasta ”{field}” puuttuu englanninkielinen teksti.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no choices.</source>
        <translation>Rekisteröintilomake: kohdasta ”{field}” puuttuvat vaihtoehdot.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has an entry that does not belong there.</source>
        <translation>Rekisteröintilomake: kohdassa ”{field}” on arvo, joka ei kuulu siihen.</translation>
    </message>
    <message>
        <source>The enquiry form: the limits of “{field}” contradict each other.</source>
        <translation>Rekisteröintilomake: kohdan ”{field}” rajat ovat ristiriidassa keskenään.</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Rekisteröintilomakkeen tiedostoa ei voi käyttää ({code}).</translation>
    </message>
    <message>
        <source>{problem} (Line {line})</source>
        <translation>{problem} (Rivi {line})</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Kirjoita numero.</translation>
    </message>
    <message>
        <source>A number has digits only; this has other characters.</source>
        <translation>Puhelinnumerossa on vain numeroita; tässä on muitakin merkkejä.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Numero on liian lyhyt.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Numero on liian pitkä.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Tällaista numeroa ei ole.</translation>
    </message>
    <message>
        <source>There is no such country code.</source>
        <translation>Tällaista maatunnusta ei ole.</translation>
    </message>
    <message>
        <source>This is not a SIP address (name@host).</source>
        <translation>Tämä ei ole SIP-osoite (nimi@palvelin).</translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>matkapuhelin</translation>
    </message>
    <message>
        <source>landline</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>lankapuhelin</translation>
    </message>
    <message>
        <source>free of charge</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>maksuton</translation>
    </message>
    <message>
        <source>extra charge</source>
        <extracomment>Kind of telephone number: calls to it cost more</extracomment>
        <translation>lisämaksullinen</translation>
    </message>
    <message>
        <source>short number</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>lyhytnumero</translation>
    </message>
    <message>
        <source>SIP address</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>SIP-osoite</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Venäjä</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Unkari</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Britannia</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Yhdysvallat</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Itävalta</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakstan</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kiina</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Etelä-Korea</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japani</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Result of a call</extracomment>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Result of a call</extracomment>
        <translation>Vastaamaton</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Result of a call</extracomment>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>Result of a call: a colleague took it</extracomment>
        <translation>Kollega vastasi</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Result of a call: the line is engaged</extracomment>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Result of a call</extracomment>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>Result of a call: phone off, or out of reach</extracomment>
        <translation>Ei tavoitettavissa</translation>
    </message>
    <message>
        <source>Number not in service</source>
        <extracomment>Result of a call: no such number</extracomment>
        <translation>Numero ei ole käytössä</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Result of a call: the caller gave up before the answer</extracomment>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Result of a call</extracomment>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Direction of a call: somebody rang the agent</extracomment>
        <translation>Saapuva</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Direction of a call: the agent dialled</extracomment>
        <translation>Lähtevä</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>Status of a callback: its time has not come yet</extracomment>
        <translation>Ajastettu</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Status of a callback: it is time to call</extracomment>
        <translation>Soitettava</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Status of a callback: its time is over</extracomment>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>Status of a callback: somebody is calling the customer now</extracomment>
        <translation>Soitetaan</translation>
    </message>
    <message>
        <source>Waiting after an attempt</source>
        <extracomment>Status of a callback: hidden for a while after a failed attempt</extracomment>
        <translation>Odottaa uutta yritystä</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <extracomment>Status of a callback: all attempts are used up</extracomment>
        <translation>Yritykset käytetty</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Status of a callback: dialled from the list and reached (Mongolian manual: Амжилттай холбогдсон)</extracomment>
        <translation>Tavoitettu</translation>
    </message>
    <message>
        <source>Answered by agent</source>
        <extracomment>Status of a callback: the customer rang in first (Mongolian manual: Агент хариу өгсөн)</extracomment>
        <translation>Asiakaspalvelija vastasi</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Status of a callback: closed by the flag, without dialling</extracomment>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of a callback</extracomment>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of a callback: it was not called in time and is no longer valid</extracomment>
        <translation>Vanhentunut</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>State of a call</extracomment>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <extracomment>State of a call: the customer&apos;s phone rings</extracomment>
        <translation>Hälyttää…</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>State of a call: the customer rings the agent</extracomment>
        <translation>Saapuva puhelu</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of a call</comment>
        <extracomment>The customer and the agent are talking</extracomment>
        <translation>Puhelussa</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <extracomment>State of a call: the phone on the agent&apos;s desk rings first, and then the number is called</extracomment>
        <translation>Puhelimesi soi: vastaa siihen</translation>
    </message>
    <message>
        <source>Answer on your phone</source>
        <extracomment>State of a call: a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Vastaa puhelimellasi</translation>
    </message>
    <message>
        <source>Your phone was not answered. Nobody was called.</source>
        <translation>Puhelimeesi ei vastattu. Kenellekään ei soitettu.</translation>
    </message>
    <message>
        <source>Your phone refused the call. Nobody was called.</source>
        <translation>Puhelimesi hylkäsi puhelun. Kenellekään ei soitettu.</translation>
    </message>
    <message>
        <source>Your phone is busy. Nobody was called.</source>
        <translation>Puhelimesi on varattu. Kenellekään ei soitettu.</translation>
    </message>
    <message>
        <source>Your phone cannot be reached. Nobody was called.</source>
        <translation>Puhelimesi ei ole tavoitettavissa. Kenellekään ei soitettu.</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>where a callback came from</comment>
        <extracomment>Where a callback came from: the caller chose it while waiting</extracomment>
        <translation>Jono</translation>
    </message>
    <message>
        <source>The exchange does not accept the phone&apos;s user name or password. Enter the password anew in the settings.</source>
        <translation>Vaihde ei hyväksy puhelimen käyttäjätunnusta tai salasanaa. Anna salasana uudelleen asetuksissa.</translation>
    </message>
    <message>
        <source>The exchange forbids this phone to register. Check the user name and the password in the settings, or ask your administrator.</source>
        <translation>Vaihde ei salli tämän puhelimen rekisteröintiä. Tarkista käyttäjätunnus ja salasana asetuksista tai kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The exchange does not know the phone&apos;s user name. Check it in the settings.</source>
        <translation>Vaihde ei tunne puhelimen käyttäjätunnusta. Tarkista se asetuksista.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port. Close the other softphone.</source>
        <translation>Toinen ohjelma käyttää puhelimen verkkoporttia. Sulje toinen puhelinohjelma.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached, so your phone cannot be rung. It keeps trying.</source>
        <translation>Jonopalvelimeen ei saada yhteyttä, joten puhelimeesi ei voi soittaa. Yhteyttä yritetään jatkuvasti uudelleen.</translation>
    </message>
    <message>
        <source>The switchboard does not take your phone. Ask your administrator.</source>
        <translation>Jonopalvelin ei hyväksy puhelintasi. Kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>Calls cannot go to the phone number in the settings. Enter another one.</source>
        <translation>Asetuksissa olevaan puhelinnumeroon ei voi ohjata puheluita. Anna toinen numero.</translation>
    </message>
    <message>
        <source>The exchange shows a certificate that this computer does not trust, so the phone does not connect. Ask your administrator.</source>
        <translation>Tietokone ei luota vaihteen varmenteeseen, joten puhelin ei muodosta yhteyttä. Kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The exchange shows the certificate of another server, so the phone does not connect. Check the server&apos;s name in the settings.</source>
        <translation>Vaihteen varmenne kuuluu toiselle palvelimelle, joten puhelin ei muodosta yhteyttä. Tarkista palvelimen nimi asetuksista.</translation>
    </message>
    <message>
        <source>The exchange&apos;s certificate is not valid at this time, so the phone does not connect. Check the clock of this computer, or ask your administrator.</source>
        <translation>Vaihteen varmenne ei ole nyt voimassa, joten puhelin ei muodosta yhteyttä. Tarkista tietokoneen kello tai kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached. Check the network and the server&apos;s address. The phone keeps trying.</source>
        <translation>Vaihteeseen ei saada yhteyttä. Tarkista verkko ja palvelimen osoite. Puhelin yrittää jatkuvasti uudelleen.</translation>
    </message>
    <message>
        <source>The exchange does not answer. Check the network. The phone keeps trying.</source>
        <translation>Vaihde ei vastaa. Tarkista verkko. Puhelin yrittää jatkuvasti uudelleen.</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a call: the customer waits</extracomment>
        <translation>Pidossa</translation>
    </message>
    <message>
        <source>A missed call stays in the list until somebody has talked with the customer. Call them back.</source>
        <translation>Vastaamaton puhelu pysyy luettelossa, kunnes joku on puhunut asiakkaan kanssa. Soita asiakkaalle takaisin.</translation>
    </message>
    <message>
        <source>It is not known where this customer&apos;s card is in the CRM.</source>
        <translation>Ei ole tiedossa, missä tämän asiakkaan kortti on CRM:ssä.</translation>
    </message>
    <message>
        <source>Pages of the CRM cannot reach this desk: another program has port {port}. Choose another one here and on the CRM&apos;s pages.</source>
        <extracomment>{port} is a number</extracomment>
        <translation>CRM:n sivut eivät saa yhteyttä tähän ohjelmaan: toinen ohjelma käyttää porttia {port}. Valitse toinen portti täällä ja CRM:n sivuilla.</translation>
    </message>
    <message>
        <source>“{line}” is not an origin. It is such as https://crm.example.com, without a path.</source>
        <extracomment>{line} is what somebody typed</extracomment>
        <translation>”{line}” ei ole sivuston osoite. Kirjoita se näin: https://crm.example.com, ilman polkua.</translation>
    </message>
    <message>
        <source>The browser of this computer could not be opened.</source>
        <translation>Tietokoneen selainta ei voitu avata.</translation>
    </message>
    <message>
        <source>This number steers the exchange or calls for help. Dial it on the dialpad if you mean it.</source>
        <translation>Tämä numero ohjaa vaihdetta tai on hätänumero. Soita siihen numeronäppäimillä, jos todella haluat.</translation>
    </message>
    <message>
        <source>Your own phone has to do this: use its buttons.</source>
        <translation>Tämä tehdään omalla puhelimellasi: käytä sen painikkeita.</translation>
    </message>
    <message>
        <source>The switchboard does not do this now. Try again in a moment.</source>
        <translation>Jonopalvelin ei tee tätä nyt. Yritä hetken kuluttua.</translation>
    </message>
    <message>
        <source>Nobody had answered: there is no line that could have broken off.</source>
        <translation>Puheluun ei vastattu: ei ole linjaa, joka olisi voinut katketa.</translation>
    </message>
    <message>
        <source>The caller was passed on: a colleague talks with them.</source>
        <translation>Soittaja on siirretty: kollega puhuu hänen kanssaan.</translation>
    </message>
    <message>
        <source>The number is hidden: nobody can be called back.</source>
        <translation>Numero on salattu: siihen ei voi soittaa takaisin.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no redial for this.</source>
        <translation>Organisaation uudelleensoittokäytännössä ei ole uudelleensoittoa tähän tilanteeseen.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no script for this.</source>
        <translation>Organisaation uudelleensoittokäytännössä ei ole puheohjetta tähän tilanteeseen.</translation>
    </message>
    <message>
        <source>This redial is a colleague&apos;s. Only supervisors may give it to somebody else.</source>
        <translation>Tämä uudelleensoitto kuuluu kollegalle. Vain esihenkilö voi siirtää sen toiselle.</translation>
    </message>
    <message>
        <source>This person is not known any more. Choose another one.</source>
        <translation>Tätä henkilöä ei enää ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>Call ended</source>
        <extracomment>State of a call</extracomment>
        <translation>Puhelu päättyi</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>State of the agent</extracomment>
        <translation>Kirjautunut ulos</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the agent: calls may come</extracomment>
        <translation>Valmiina</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of the agent</extracomment>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of the agent: a customer rings in</extracomment>
        <translation>Soi</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of the agent: dialling</extracomment>
        <translation>Yhdistetään</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of the agent</comment>
        <extracomment>The agent is talking with a customer</extracomment>
        <translation>Puhelussa</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>State of the agent: work after a call</extracomment>
        <translation>Jälkityö</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Matala</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Korkea</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Where a callback came from: made during a call</extracomment>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Dialpad</source>
        <extracomment>Where a callback came from: made without a call, from the dialpad</extracomment>
        <translation>Numeronäppäimet</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Vastaamaton puhelu</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Vastaajaviesti</translation>
    </message>
    <message>
        <source>Dropped call</source>
        <extracomment>Where a callback came from: the line broke off</extracomment>
        <translation>Katkennut puhelu</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>The phone is registered: calls can come and go.</source>
        <translation>Puhelin on rekisteröity: voit soittaa ja vastaanottaa puheluita.</translation>
    </message>
    <message>
        <source>The phone is being registered.</source>
        <translation>Puhelinta rekisteröidään.</translation>
    </message>
    <message>
        <source>The phone calls the exchange directly, without registration.</source>
        <translation>Puhelin soittaa suoraan vaihteeseen ilman rekisteröintiä.</translation>
    </message>
    <message>
        <source>The phone could not be registered ({code}). It keeps trying.</source>
        <extracomment>{code} is a SIP status such as 480</extracomment>
        <translation>Puhelinta ei voitu rekisteröidä ({code}). Se yrittää jatkuvasti uudelleen.</translation>
    </message>
    <message>
        <source>Poor line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Huono linja</translation>
    </message>
    <message>
        <source>Fair line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Kohtalainen linja</translation>
    </message>
    <message>
        <source>Good line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Hyvä linja</translation>
    </message>
    <message>
        <source>Lost packets: {percent} %</source>
        <extracomment>How much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Kadonneet paketit: {percent} %</translation>
    </message>
    <message>
        <source>Jitter: {time} ms</source>
        <extracomment>How unevenly the voice arrives</extracomment>
        <translation>Viiveen vaihtelu: {time} ms</translation>
    </message>
    <message>
        <source>Round trip: {time} ms</source>
        <translation>Edestakainen viive: {time} ms</translation>
    </message>
    <message>
        <source>Codec: {name}</source>
        <translation>Koodekki: {name}</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>Ääni on salattu.</translation>
    </message>
    <message>
        <source>The sound is not encrypted.</source>
        <translation>Ääntä ei ole salattu.</translation>
    </message>
    <message>
        <source>The call is being passed on…</source>
        <translation>Puhelua siirretään…</translation>
    </message>
    <message>
        <source>Their phone is ringing…</source>
        <translation>Vastaanottajan puhelin hälyttää…</translation>
    </message>
    <message>
        <source>The call was passed on.</source>
        <translation>Puhelu on siirretty.</translation>
    </message>
    <message>
        <source>They are in another call. The caller is still with you.</source>
        <translation>Vastaanottaja on toisessa puhelussa. Soittaja on yhä linjallasi.</translation>
    </message>
    <message>
        <source>Nobody answered there. The caller is still with you.</source>
        <translation>Siellä ei vastattu. Soittaja on yhä linjallasi.</translation>
    </message>
    <message>
        <source>There is no such number. The caller is still with you.</source>
        <translation>Tällaista numeroa ei ole. Soittaja on yhä linjallasi.</translation>
    </message>
    <message>
        <source>The transfer was refused. The caller is still with you.</source>
        <translation>Siirto hylättiin. Soittaja on yhä linjallasi.</translation>
    </message>
    <message>
        <source>The call could not be passed on. The caller is still with you.</source>
        <translation>Puhelua ei voitu siirtää. Soittaja on yhä linjallasi.</translation>
    </message>
    <message>
        <source>Soitto is already running here. Look for its window; if you just closed it, wait a moment.</source>
        <translation>Soitto on jo käynnissä täällä. Etsi sen ikkuna; jos juuri suljit sen, odota hetki.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Kirjaudu uudelleen</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>Palvelinhäiriö</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synkronoidaan…</translation>
    </message>
    <message>
        <source>Synced</source>
        <extracomment>All changes have reached the server</extracomment>
        <translation>Synkronoitu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>field of a callback</comment>
        <extracomment>The queue a callback belongs to, such as sales</extracomment>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Reserved until</source>
        <extracomment>Until when a callback is its owner&apos;s alone</extracomment>
        <translation>Varaus päättyy</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When to call back</extracomment>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassaolo päättyy</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Field: why a callback was closed without a call, such as Wrong number</extracomment>
        <translation>Sulkemisen syy</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) needed</source>
        <translation>
            <numerusform>%n valinta tekemättä</numerusform>
            <numerusform>%n valintaa tekemättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n muutos hylätty</numerusform>
            <numerusform>%n muutosta hylätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n muutos odottaa</numerusform>
            <numerusform>%n muutosta odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Ei yhteyttä: %n muutos odottaa</numerusform>
            <numerusform>Ei yhteyttä: %n muutosta odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>From the site&apos;s file, which is named in the settings.</source>
        <translation>Organisaation tiedostosta, joka on annettu asetuksissa.</translation>
    </message>
    <message>
        <source>From the server: the same for everybody.</source>
        <translation>Palvelimelta: samat kaikille.</translation>
    </message>
    <message>
        <source>The scripts that come with the program.</source>
        <translation>Ohjelman omat puheohjeet.</translation>
    </message>
    <message>
        <source>The file of the scripts cannot be read.</source>
        <translation>Puheohjeiden tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The file of the scripts is not valid JSON.</source>
        <translation>Puheohjeiden tiedosto ei ole kelvollinen JSON-tiedosto.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has to be a JSON object.</source>
        <translation>Puheohjeiden tiedosto: kohdan ”{field}” pitää olla JSON-objekti.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is missing.</source>
        <translation>Puheohjeiden tiedosto: kohta ”{field}” puuttuu.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is of the wrong type.</source>
        <translation>Puheohjeiden tiedosto: ”{field}” on väärää tyyppiä.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is not known.</source>
        <translation>Puheohjeiden tiedosto: ”{field}” on tuntematon.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has a value that is not known.</source>
        <translation>Puheohjeiden tiedosto: kohdan ”{field}” arvo on tuntematon.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is there twice.</source>
        <translation>Puheohjeiden tiedosto: ”{field}” on kahteen kertaan.</translation>
    </message>
    <message>
        <source>The file of the scripts: there are too many of “{field}”.</source>
        <translation>Puheohjeiden tiedosto: kohdassa ”{field}” on liian monta arvoa.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word, {field} the name of an entry</extracomment>
        <translation>Puheohjeiden tiedosto: kohtaa ”{field}” ei voi käyttää ({code}).</translation>
    </message>
    <message>
        <source>Your server keeps no scripts. Export them, and name the file in the settings of each desk.</source>
        <translation>Palvelimesi ei säilytä puheohjeita. Vie ne tiedostoon ja anna tiedosto jokaisen tietokoneen Soiton asetuksissa.</translation>
    </message>
    <message>
        <source>The site&apos;s file cannot be written from this desk. Export your scripts, and have the file replaced.</source>
        <translation>Organisaation tiedostoon ei voi kirjoittaa tästä ohjelmasta. Vie puheohjeesi tiedostoon ja pyydä korvaamaan organisaation tiedosto sillä.</translation>
    </message>
    <message>
        <source>Scripts are changed by supervisors. Ask yours for a change.</source>
        <translation>Puheohjeita muuttaa esihenkilö. Pyydä muutosta häneltä.</translation>
    </message>
    <message>
        <source>A colleague has changed the scripts meanwhile. Look at theirs first.</source>
        <translation>Kollega on muuttanut puheohjeita sillä välin. Katso ensin hänen muutoksensa.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file named in “{field}” cannot be used.</source>
        <translation>Organisaation asetukset: kohdassa ”{field}” nimettyä tiedostoa ei voi käyttää.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be reached.</source>
        <translation>Organisaation asetuksiin ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their server answers {detail}.</source>
        <translation>Organisaation asetuksia ei voi hakea. Palvelimen vastaus: {detail}.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: the certificate of their server is not trusted.</source>
        <translation>Organisaation asetuksia ei voi hakea: tietokone ei luota niiden palvelimen varmenteeseen.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their address is not secure.</source>
        <translation>Organisaation asetuksia ei voi hakea: niiden osoite ei ole suojattu.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: their address is not right.</source>
        <translation>Organisaation asetukset: niiden osoite on virheellinen.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be kept: your profile cannot be written.</source>
        <translation>Organisaation asetuksia ei voi tallentaa: profiiliisi ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is not valid JSON.</source>
        <translation>Organisaation asetukset: tiedosto ei ole kelvollinen JSON-tiedosto.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is too large.</source>
        <translation>Organisaation asetukset: tiedosto on liian suuri.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file has to be one JSON object.</source>
        <translation>Organisaation asetukset: tiedostossa pitää olla yksi JSON-objekti.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file cannot be read.</source>
        <translation>Organisaation asetukset: tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file of “{field}” cannot be read.</source>
        <translation>Organisaation asetukset: kohdan ”{field}” tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has to be a JSON object.</source>
        <translation>Organisaation asetukset: kohdan ”{field}” pitää olla JSON-objekti.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is missing.</source>
        <translation>Organisaation asetukset: kohta ”{field}” puuttuu.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is of the wrong type.</source>
        <translation>Organisaation asetukset: ”{field}” on väärää tyyppiä.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is not known.</source>
        <translation>Organisaation asetukset: ”{field}” on tuntematon.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no setting.</source>
        <translation>Organisaation asetukset: asetusta ”{field}” ei ole.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings are written for another version of the program.</source>
        <translation>Organisaation asetukset on tehty ohjelman toiselle versiolle.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is there twice.</source>
        <translation>Organisaation asetukset: ”{field}” on kahteen kertaan.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: there are too many of “{field}”.</source>
        <translation>Organisaation asetukset: kohdassa ”{field}” on liian monta arvoa.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is out of bounds.</source>
        <translation>Organisaation asetukset: kohdan ”{field}” arvo ei ole sallituissa rajoissa.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has a value that is not known.</source>
        <translation>Organisaation asetukset: kohdan ”{field}” arvo on tuntematon.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has characters that cannot be used.</source>
        <translation>Organisaation asetukset: kohdassa ”{field}” on merkkejä, joita ei voi käyttää.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be set in this file.</source>
        <translation>Organisaation asetukset: kohtaa ”{field}” ei voi määrittää tässä tiedostossa.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” looks like a secret, and this file may have none.</source>
        <extracomment>Passwords, tokens and keys</extracomment>
        <translation>Organisaation asetukset: ”{field}” näyttää salasanalta tai avaimelta. Sellaista ei saa olla tiedostossa.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is locked but has no value.</source>
        <translation>Organisaation asetukset: ”{field}” on lukittu, mutta arvo puuttuu.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no name of a file.</source>
        <translation>Organisaation asetukset: ”{field}” ei kelpaa tiedostonimeksi.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” needs either a text or an address, not both.</source>
        <translation>Organisaation asetukset: kohdassa ”{field}” pitää olla joko teksti tai osoite, ei molempia.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no code. Use small letters, digits and _ only.</source>
        <translation>Organisaation asetukset: ”{field}” ei kelpaa koodiksi. Käytä vain pieniä kirjaimia, numeroita ja merkkiä _.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has no English text.</source>
        <translation>Organisaation asetukset: kohdasta ”{field}” puuttuu englanninkielinen teksti.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Organisaation asetukset: kohtaa ”{field}” ei voi käyttää ({code}).</translation>
    </message>
    <message>
        <source>The settings that were read last stay in force. Please tell your IT.</source>
        <translation>Viimeksi luetut asetukset pysyvät voimassa. Ilmoita IT-tukeen.</translation>
    </message>
    <message>
        <source>Soitto {version} is there. Your IT department installs it; you need do nothing.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Uusi versio on julkaistu: Soitto {version}. IT-tuki asentaa sen. Sinun ei tarvitse tehdä mitään.</translation>
    </message>
    <message>
        <source>Soitto {version} is there.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Uusi versio on julkaistu: Soitto {version}.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>Button: open the page where the newer version can be had</extracomment>
        <translation>Avaa sivu</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Say it in {seconds} s</source>
        <extracomment>When the agent is to say the line shown</extracomment>
        <translation>Sano {seconds} s päästä</translation>
    </message>
    <message>
        <source>Late: say it now</source>
        <extracomment>The agent has waited longer than the script says</extracomment>
        <translation>Myöhässä: sano nyt</translation>
    </message>
    <message>
        <source>Say it now</source>
        <extracomment>The agent is to say the line shown</extracomment>
        <translation>Sano nyt</translation>
    </message>
    <message>
        <source>Then, after {least}–{most} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Sitten {least}–{most} s päästä: {text}</translation>
    </message>
    <message>
        <source>Then, after {seconds} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Sitten {seconds} s päästä: {text}</translation>
    </message>
    <message>
        <source>Then: {text}</source>
        <extracomment>{text} is the line that is said after the current one</extracomment>
        <translation>Sitten: {text}</translation>
    </message>
    <message>
        <source>Silence after the greeting</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Hiljaisuus tervehdyksen jälkeen</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Linja katkesi</translation>
    </message>
    <message>
        <source>They put us on hold and are not back</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Asiakas jätti pitoon eikä palaa</translation>
    </message>
    <message>
        <source>They are not heard any more</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Asiakasta ei enää kuulu</translation>
    </message>
    <message>
        <source>A callback is agreed</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Takaisinsoitosta sovitaan</translation>
    </message>
    <message>
        <source>You ring back: the call was on hold</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Soitat uudelleen: puhelu oli pidossa</translation>
    </message>
    <message>
        <source>You call back, as agreed</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Soitat takaisin sovitusti</translation>
    </message>
    <message>
        <source>You ring back: nobody was heard</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Soitat uudelleen: ketään ei kuulunut</translation>
    </message>
    <message>
        <source>You ring back: the line broke off</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Soitat uudelleen: linja katkesi</translation>
    </message>
    <message>
        <source>Your microphone is off: they cannot hear you.</source>
        <translation>Mikrofonisi on suljettu: toinen osapuoli ei kuule sinua.</translation>
    </message>
    <message>
        <source>Your microphone gives no sound: they cannot hear you.</source>
        <translation>Mikrofonistasi ei tule ääntä: toinen osapuoli ei kuule sinua.</translation>
    </message>
    <message>
        <source>Your voice does not reach them: no sound leaves this computer, or it gets lost.</source>
        <translation>Äänesi ei mene perille: ääni ei lähde tältä tietokoneelta tai katoaa matkalla.</translation>
    </message>
    <message>
        <source>Only music is heard: are you on hold?</source>
        <translation>Kuuluu vain musiikkia: oletko pidossa?</translation>
    </message>
</context>
<context>
    <name>ScriptFiles</name>
    <message>
        <source>Scripts from a file</source>
        <translation>Tuo puheohjeet tiedostosta</translation>
    </message>
    <message>
        <source>Scripts to a file</source>
        <translation>Vie puheohjeet tiedostoon</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Puheohjeet (*.json)</translation>
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
        <translation>Sanottu</translation>
    </message>
    <message>
        <source>I have said this line: show the next one (F4)</source>
        <translation>Sanoin tämän repliikin: näytä seuraava (F4)</translation>
    </message>
    <message>
        <source>Still silent</source>
        <extracomment>On a button: nothing is heard from the other side</extracomment>
        <translation>Yhä hiljaista</translation>
    </message>
    <message>
        <source>Nobody is heard: do not wait, say the line now (F11)</source>
        <translation>Ketään ei kuulu: älä odota, sano repliikki nyt (F11)</translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>On a button: the other side is heard again</extracomment>
        <translation>Asiakas vastasi</translation>
    </message>
    <message>
        <source>They are heard: the talk goes on, and the script closes (F5)</source>
        <translation>Asiakas kuuluu taas: puhelu jatkuu ja puheohje sulkeutuu (F5)</translation>
    </message>
    <message>
        <source>Callback form</source>
        <extracomment>On a green button: opens the callback form with this name and phone</extracomment>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Open the callback form with this name and phone</source>
        <translation>Avaa takaisinsoittolomake tällä nimellä ja numerolla</translation>
    </message>
    <message>
        <source>{line} of {count}</source>
        <extracomment>Which line of a script is shown, such as &quot;2 of 3&quot;</extracomment>
        <translation>{line}/{count}</translation>
    </message>
    <message>
        <source>To the survey</source>
        <extracomment>On a button: rate the caller, and pass them on to the quality survey</extracomment>
        <translation>Kyselyyn</translation>
    </message>
    <message>
        <source>Rate the caller, and pass them on to the quality survey (Shift+F4)</source>
        <translation>Arvioi soittaja ja siirrä hänet laatukyselyyn (Vaihto+F4)</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (Shift+F4)</source>
        <translation>Arvioi soittaja ja lopeta puhelu (Vaihto+F4)</translation>
    </message>
    <message>
        <source>End call, redial</source>
        <extracomment>On a button: the call ends, and the agent rings the person again</extracomment>
        <translation>Lopeta, soita uudelleen</translation>
    </message>
    <message>
        <source>End this call; the redial is kept, and comes up by itself (Shift+F4)</source>
        <translation>Lopeta tämä puhelu; uudelleensoitto säilyy ja tulee esiin automaattisesti (Vaihto+F4)</translation>
    </message>
    <message>
        <source>Close the script</source>
        <extracomment>On a button: the script is not needed</extracomment>
        <translation>Sulje puheohje</translation>
    </message>
    <message>
        <source>Close the script (Shift+F12)</source>
        <translation>Sulje puheohje (Vaihto+F12)</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>On a button: the program took something for trouble on the line that is none</extracomment>
        <translation>Ei häiriötä</translation>
    </message>
    <message>
        <source>Close the script, and count it as a false alarm (Shift+F12)</source>
        <translation>Sulje puheohje ja kirjaa vääräksi hälytykseksi (Vaihto+F12)</translation>
    </message>
    <message>
        <source>End the call, and ring them again.</source>
        <translation>Lopeta puhelu ja soita uudelleen.</translation>
    </message>
    <message>
        <source>All is said. Rate the caller, and pass them on to the survey.</source>
        <translation>Kaikki on sanottu. Arvioi soittaja ja siirrä hänet kyselyyn.</translation>
    </message>
    <message>
        <source>All is said.</source>
        <translation>Kaikki on sanottu.</translation>
    </message>
</context>
<context>
    <name>ScriptSide</name>
    <message>
        <source>Script</source>
        <extracomment>The part of the window with the sentences to be said, as a screen reader calls it</extracomment>
        <translation>Puheohje</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n arvoa ei voi tallentaa.</numerusform>
            <numerusform>%n arvoa ei voi tallentaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reached by the last try: it becomes a callback, due %n minute(s) later.</source>
        <translation>
            <numerusform>Jos viimeinenkään yritys ei tavoita asiakasta, uudelleensoitto muuttuu takaisinsoitoksi, joka soitetaan %n minuutin kuluttua.</numerusform>
            <numerusform>Jos viimeinenkään yritys ei tavoita asiakasta, uudelleensoitto muuttuu takaisinsoitoksi, joka soitetaan %n minuutin kuluttua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in {language}.</source>
        <extracomment>So many texts have no words in this {language}</extracomment>
        <translation>
            <numerusform>{language}: %n teksti puuttuu.</numerusform>
            <numerusform>{language}: %n tekstiä puuttuu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 seconds&quot;</extracomment>
        <translation>
            <numerusform>%n sekunnin</numerusform>
            <numerusform>%n sekunnin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 1–2 minutes&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n minuutin</numerusform>
            <numerusform>{least}–%n minuutin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2–3 seconds&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n sekunnin</numerusform>
            <numerusform>{least}–%n sekunnin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 minutes&quot;</extracomment>
        <translation>
            <numerusform>%n minuutin</numerusform>
            <numerusform>%n minuutin</numerusform>
        </translation>
    </message>
    <message>
        <source>Say at once</source>
        <extracomment>When a line of a script is said: the first, and one that follows another without a wait</extracomment>
        <translation>Sano heti</translation>
    </message>
    <message>
        <source>Then say</source>
        <translation>Sano sitten</translation>
    </message>
    <message>
        <source>Say after {time}</source>
        <extracomment>{time} is such as &quot;2–3 seconds&quot;</extracomment>
        <translation>Sano {time} kuluttua</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;</extracomment>
        <translation>heti</translation>
    </message>
    <message>
        <source>{time} later</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;; {time} is such as &quot;1–2 minutes&quot;</extracomment>
        <translation>{time} kuluttua</translation>
    </message>
    <message>
        <source>Nobody is rung again at once.</source>
        <translation>Kenellekään ei soiteta heti uudelleen.</translation>
    </message>
    <message>
        <source>Then ring again: {times}.</source>
        <extracomment>{times} is a list such as &quot;at once, 1–2 minutes later, 2–3 minutes later&quot;</extracomment>
        <translation>Soita sitten uudelleen: {times}.</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Puhelu jatkuu</translation>
    </message>
    <message>
        <source>End the call and ring again</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Lopeta puhelu ja soita uudelleen</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Siirrä soittaja laatukyselyyn</translation>
    </message>
    <message>
        <source>It is over: the customer cannot be reached</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>Suljetaan: asiakasta ei tavoiteta</translation>
    </message>
    <message>
        <source>It becomes a callback</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>Muuttuu takaisinsoitoksi</translation>
    </message>
    <message>
        <source>Nobody reached by the last try: it is closed as “cannot be reached”.</source>
        <translation>Jos viimeinenkään yritys ei tavoita asiakasta, uudelleensoitto suljetaan syyllä ”Ei tavoiteta”.</translation>
    </message>
    <message>
        <source>The desk rings again by itself when it is time.</source>
        <translation>Ohjelma soittaa uudelleen automaattisesti, kun on aika.</translation>
    </message>
    <message>
        <source>You ring again with one key when it is time.</source>
        <translation>Soitat itse uudelleen yhdellä näppäimellä, kun on aika.</translation>
    </message>
    <message>
        <source>Late for {time}: the supervisors are told.</source>
        <extracomment>{time} is such as &quot;2 minutes&quot;</extracomment>
        <translation>{time} myöhästymisestä ilmoitetaan esihenkilöille.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Asiakkaan nimi</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Asiakaspalvelijan nimi</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Yrityksen nimi</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What a sentence may name: what a callback was agreed about</extracomment>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Yhteysnumero</translation>
    </message>
    <message>
        <source>{name} may not be known. Put it in square brackets, as in: Hello[, …]!</source>
        <extracomment>{name} is what may be unknown, such as Customer&apos;s name; the brackets stay as they are</extracomment>
        <translation>Tieto voi puuttua: {name}. Kirjoita se hakasulkeisiin, esimerkiksi: Hyvää päivää[, …]!</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Täytä tämä kenttä.</translation>
    </message>
    <message>
        <source>There is no text in this language yet.</source>
        <translation>Tällä kielellä ei ole vielä tekstiä.</translation>
    </message>
    <message>
        <source>“{what}” is no name. Choose one with “Insert a name”.</source>
        <extracomment>{what} is what somebody typed between { and }</extracomment>
        <translation>”{what}” ei ole tunnettu tieto. Valitse tieto painikkeella ”Lisää tieto”.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Sulkumerkkiä ei ole suljettu: {what}</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Sulkumerkkiä ei ole avattu: {what}</translation>
    </message>
    <message>
        <source>Square brackets cannot stand in each other.</source>
        <translation>Hakasulkeet eivät voi olla sisäkkäin.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Tämä on liian pitkä.</translation>
    </message>
    <message>
        <source>All lines together are too long.</source>
        <translation>Kaikki repliikit ovat yhteensä liian pitkiä.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be said.</source>
        <translation>Tekstissä on merkki, jota ei voi sanoa.</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Näitä on liian monta.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Arvo on liian pieni.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Arvo on liian suuri.</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first.</source>
        <translation>Jälkimmäisen luvun on oltava ensimmäistä suurempi.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Tätä ei voi soittaa: käytä vain numeroita, kirjaimia sekä merkkejä * ja #.</translation>
    </message>
    <message>
        <source>The number of the survey is missing, under “For all situations”.</source>
        <translation>Kyselyn numero puuttuu kohdasta ”Kaikki tilanteet”.</translation>
    </message>
    <message>
        <source>There is no try to ring again yet. Add one below.</source>
        <translation>Uudelleensoitolle ei ole vielä yhtään yritystä. Lisää yritys alta.</translation>
    </message>
    <message>
        <source>What was agreed is called at its time: remove the tries.</source>
        <translation>Sovittu takaisinsoitto soitetaan omana aikanaan: poista yritykset.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Tätä ei voi tallentaa ({code}).</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>The scripts are saved.</source>
        <translation>Puheohjeet on tallennettu.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Muutoksesi on peruttu.</translation>
    </message>
    <message>
        <source>These are the scripts that come with the program.</source>
        <translation>Nämä ovat ohjelman omat puheohjeet.</translation>
    </message>
    <message>
        <source>The scripts of the file are here. They count when you save them.</source>
        <translation>Tiedoston puheohjeet on tuotu. Ne tulevat voimaan, kun tallennat ne.</translation>
    </message>
    <message>
        <source>The scripts are in {name}.</source>
        <extracomment>{name} is a file</extracomment>
        <translation>Puheohjeet on viety tiedostoon {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>{problem} What it held before stays in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Tiedoston aiempi sisältö pysyy voimassa.</translation>
    </message>
    <message>
        <source>{problem} Until then, the server&apos;s scripts are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Siihen asti voimassa ovat palvelimen puheohjeet.</translation>
    </message>
    <message>
        <source>{problem} Until then, the scripts that come with the program are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Siihen asti voimassa ovat ohjelman omat puheohjeet.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Choose above whose scripts stand.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Valitse yläpuolelta, kumman puheohjeet jäävät voimaan.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ei vielä tallennettu.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Et ole kirjautunut</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Puheohjeet</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Tilanteet</translation>
    </message>
    <message>
        <source>For all situations</source>
        <extracomment>Entry of the list of situations: what holds for all of them</extracomment>
        <translation>Kaikki tilanteet</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Buttons: look at the scripts, or change them</extracomment>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>Take the scripts from a file</source>
        <translation>Tuo puheohjeet tiedostosta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Write the scripts to a file</source>
        <translation>Vie puheohjeet tiedostoon</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: take the scripts that come with the program</extracomment>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Take the scripts that come with the program</source>
        <translation>Palauta ohjelman omat puheohjeet</translation>
    </message>
    <message>
        <source>Show the first</source>
        <extracomment>Button: go to the first value that cannot be saved</extracomment>
        <translation>Näytä ensimmäinen</translation>
    </message>
    <message>
        <source>A colleague has saved other scripts while you were changing them. Yours are not saved yet.</source>
        <translation>Kollega on tallentanut toiset puheohjeet sillä välin, kun muokkasit niitä. Omiasi ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s scripts stand, one&apos;s own changes go</extracomment>
        <translation>Ota kollegan, peru omat</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own scripts stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>Pidä omat, korvaa kollegan</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n hakutulos</numerusform>
            <numerusform>%n hakutulosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n vastaamaton puhelu</numerusform>
            <numerusform>%n vastaamatonta puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What kind of thing a result of the search is</extracomment>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Uusi takaisinsoitto</translation>
    </message>
    <message>
        <source>Calls may come to you</source>
        <translation>Ota puheluita vastaan</translation>
    </message>
    <message>
        <source>Pause: {reason}</source>
        <extracomment>Something the agent can do: take no calls for some time; {reason} is what for, such as &quot;Lunch&quot;</extracomment>
        <translation>Tauko: {reason}</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ilmoita ongelmasta</translation>
    </message>
    <message>
        <source>Compact window</source>
        <extracomment>Something the agent can do: make the window small, beside the CRM</extracomment>
        <translation>Pieni ikkuna</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Vaaleat värit</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tummat värit</translation>
    </message>
    <message>
        <source>Colours as the computer</source>
        <translation>Värit tietokoneen mukaan</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>Something the agent can do; {name} is a language&apos;s own name</extracomment>
        <translation>Kieli: {name}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>A result of the search: press Enter to call {number}</extracomment>
        <translation>Soita numeroon {number}</translation>
    </message>
    <message>
        <source>CallBack {number}</source>
        <extracomment>A result of the search: press Enter to plan a callback (the product&apos;s word) to {number}</extracomment>
        <translation>Takaisinsoitto: {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the search: what can be done with the number that was typed</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Vastaamattomat puhelut</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Vastaajaviestit</translation>
    </message>
    <message>
        <source>From the CRM</source>
        <extracomment>Heading in the search: people that the customer management system found</extracomment>
        <translation>CRM:stä</translation>
    </message>
    <message>
        <source>All in {page}</source>
        <extracomment>The last result of a group: show the whole list; {page} is a page such as Callbacks</extracomment>
        <translation>Näytä kaikki sivulla {page}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the search: what the agent can do</extracomment>
        <translation>Toiminnot</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the search: pages of the program</extracomment>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Search the CRM for “{text}”</source>
        <extracomment>Result of the search: press Enter to look for {text} in the customer management system</extracomment>
        <translation>Hae CRM:stä ”{text}”</translation>
    </message>
    <message>
        <source>Asking the CRM…</source>
        <translation>Haetaan CRM:stä…</translation>
    </message>
    <message>
        <source>The CRM could not be asked. Press Enter to try again.</source>
        <translation>CRM:stä ei voitu hakea. Yritä uudelleen painamalla Enter.</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Heading in the search: the customer management system</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Sign in to search callbacks, calls and contacts.</source>
        <translation>Kirjaudu, niin voit hakea takaisinsoittoja, puheluita ja yhteystietoja.</translation>
    </message>
    <message>
        <source>The CRM knows nobody else of that name or number.</source>
        <translation>CRM:ssä ei ole muita, joilla on tämä nimi tai numero.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a part of the name, or the last digits of the number.</source>
        <extracomment>{text} is what was looked for</extracomment>
        <translation>Ei tuloksia haulle ”{text}”. Kokeile nimen osaa tai numeron viimeisiä numeroita.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>Name, number, page, setting or action</source>
        <translation>Nimi, numero, sivu, asetus tai toiminto</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikkialta</translation>
    </message>
    <message>
        <source>Arrow keys go through the results.</source>
        <translation>Selaa tuloksia nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hakutulokset</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter call · Shift+Enter CallBack · Esc close</source>
        <extracomment>Keys in the search panel; “↑ ↓”, “Ctrl+Enter” and the like are names of keys</extracomment>
        <translation>↑ ↓ valitse · Enter avaa · Ctrl+Enter soita · Vaihto+Enter takaisinsoitto · Esc sulje</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called “{text}”.</source>
        <extracomment>{text} is what was looked for among the settings</extracomment>
        <translation>Asetusta ”{text}” ei ole.</translation>
    </message>
    <message>
        <source>Try another word, or a part of one. Some settings are made by your organisation alone.</source>
        <translation>Kokeile toista sanaa tai sanan osaa. Joitakin asetuksia voi muuttaa vain organisaatiosi.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Näytä kaikki asetukset</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Hae asetuksista</translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation>Hae asetuksista (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>on</source>
        <extracomment>Value of a setting that is on or off</extracomment>
        <translation>päällä</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting in which nothing is filled in</extracomment>
        <translation>tyhjä</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures of the day</extracomment>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Vastaamattomat</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Vastaajaviestit</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Callout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Puheohjeet</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Osastot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>{page}: {number} due</source>
        <extracomment>{page} is the name of a page, {number} how many things wait there</extracomment>
        <translation>{page}: nyt soitettavia {number}</translation>
    </message>
    <message>
        <source>{page}: {number} not saved</source>
        <extracomment>{page} is the name of a page, {number} how many forms are not saved there</extracomment>
        <translation>{page}: tallentamatta {number}</translation>
    </message>
    <message>
        <source>{page}: {number} need you</source>
        <extracomment>{page} is the name of a page, {number} how many changes there need the agent</extracomment>
        <translation>{page}: toimiasi odottaa {number}</translation>
    </message>
    <message>
        <source>{page}: {number} to call back</source>
        <extracomment>{page} is the name of a page, {number} how many customers wait there to be called back</extracomment>
        <translation>{page}: takaisinsoittoa odottaa {number}</translation>
    </message>
    <message>
        <source>{page}: {number} new</source>
        <extracomment>{page} is the name of a page, {number} how many messages nobody has heard yet</extracomment>
        <translation>{page}: uusia {number}</translation>
    </message>
    <message>
        <source>{page}: {number} missed</source>
        <extracomment>{page} is the name of a page, {number} how many callers were missed</extracomment>
        <translation>{page}: vastaamattomia {number}</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Sign in to see your callbacks and to take calls.</source>
        <translation>Kirjaudu, niin näet takaisinsoittosi ja voit vastata puheluihin.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>heading</comment>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Welcome to Soitto. Enter the address of your team&apos;s Soitto server; your supervisor knows it.</source>
        <translation>Tervetuloa Soittoon. Anna tiimisi Soitto-palvelimen osoite; saat sen esihenkilöltäsi.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Käyttäjätunnus</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>Sta&amp;y signed in on this computer</source>
        <translation>&amp;Pysy kirjautuneena tällä tietokoneella</translation>
    </message>
    <message>
        <source>Sign in at {address} as you do there.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Kirjaudu samalla tavalla kuin osoitteessa {address}.</translation>
    </message>
    <message>
        <source>Sign in at {address}.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Kirjaudu osoitteessa {address}.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Enter your password to begin.</source>
        <translation>Organisaatiosi on määrittänyt tämän tietokoneen valmiiksi. Aloita antamalla salasanasi.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Sign in with your user name and password.</source>
        <translation>Organisaatiosi on määrittänyt tämän tietokoneen valmiiksi. Kirjaudu käyttäjätunnuksellasi ja salasanallasi.</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <extracomment>Button: the user name on this computer is another person&apos;s</extracomment>
        <translation>Kirjaudu &amp;toisena käyttäjänä</translation>
    </message>
    <message>
        <source>The sign-in is kept in the computer&apos;s credential store, never the password.</source>
        <translation>Kirjautuminen säilytetään tietokoneen suojatussa salasanavarastossa, salasanaa ei koskaan.</translation>
    </message>
    <message>
        <source>The first sign-in needs the network. After that the program also opens and works without it.</source>
        <translation>Ensimmäinen kirjautuminen vaatii verkkoyhteyden. Sen jälkeen ohjelma avautuu ja toimii myös ilman sitä.</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <extracomment>The name with which somebody signs in at the CRM</extracomment>
        <translation>&amp;Kirjautumistunnus</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <extracomment>A secret that the CRM made for this user, used instead of a password</extracomment>
        <translation>Käyttöa&amp;vain</translation>
    </message>
    <message>
        <source>&amp;Password or access key</source>
        <translation>&amp;Salasana tai käyttöavain</translation>
    </message>
    <message>
        <source>There is no Soitto server at this address. Try it without “{part}”.</source>
        <extracomment>{part} is the end of a web address, such as /docs</extracomment>
        <translation>Tässä osoitteessa ei ole Soitto-palvelinta. Kokeile osoitetta ilman osaa ”{part}”.</translation>
    </message>
    <message>
        <source>The login or the access key is not right.</source>
        <translation>Kirjautumistunnus tai käyttöavain on väärä.</translation>
    </message>
    <message>
        <source>The login, or the password or access key, is not right.</source>
        <translation>Kirjautumistunnus, salasana tai käyttöavain on väärä.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <comment>button</comment>
        <translation>Kirjau&amp;du</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <extracomment>{field} is the name of an empty field, such as Password</extracomment>
        <translation>Täytä kenttä: {field}</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>Soitto-palvelimen &amp;osoite</translation>
    </message>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Tämä ei ole verkko-osoite. Verkko-osoitteen alussa on https:// tai http://.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Kirjaudutaan…</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button</extracomment>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>With the name and the password that you were given.</source>
        <translation>Sinulle annetulla tunnuksella ja salasanalla.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Kirjaudutaan…</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <translation>&amp;Kirjaudu toisena käyttäjänä</translation>
    </message>
    <message>
        <source>You are signed in as {name}.</source>
        <extracomment>{name} is a person</extracomment>
        <translation>Olet kirjautuneena: {name}.</translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>What is chosen is used at once, also in a call. A device that is unplugged is replaced by the default.</source>
        <translation>Valinta tulee voimaan heti, myös kesken puhelun. Irrotetun laitteen sijasta käytetään oletuslaitetta.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofoni</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>A bar that shows how loud the microphone is</extracomment>
        <translation>Mikrofonin taso</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>Headset or loudspeaker</extracomment>
        <translation>Kaiutin</translation>
    </message>
    <message>
        <source>Loudspeaker level</source>
        <extracomment>A bar that shows how loud the loudspeaker is</extracomment>
        <translation>Kaiuttimen taso</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>The device on which calls ring</extracomment>
        <translation>Soittoääni</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: play a tone</extracomment>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Play a tone on the loudspeaker</source>
        <translation>Toista merkkiääni kaiuttimesta</translation>
    </message>
    <message>
        <source>Play a tone on the ringer</source>
        <translation>Toista merkkiääni soittoäänen laitteesta</translation>
    </message>
    <message>
        <source>What you speak into.</source>
        <translation>Laite, johon puhut.</translation>
    </message>
    <message>
        <source>Where you hear the other side.</source>
        <translation>Laite, josta kuulet toisen osapuolen.</translation>
    </message>
    <message>
        <source>Where calls ring. It may be another device than your headset.</source>
        <translation>Laite, josta puhelut soivat. Se voi olla muu kuin kuulokkeesi.</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <extracomment>Setting: the other side&apos;s voice is taken out of the microphone&apos;s sound</extracomment>
        <translation>Poista kaiku</translation>
    </message>
    <message>
        <source>Takes the other side&apos;s voice out of what your microphone hears.</source>
        <translation>Poistaa toisen osapuolen äänen siitä, mitä mikrofonisi kuulee.</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <extracomment>Setting: steady noise is taken out of the microphone&apos;s sound</extracomment>
        <translation>Vaimenna kohinaa</translation>
    </message>
    <message>
        <source>Takes steady noise, such as that of a fan, out of your microphone&apos;s sound.</source>
        <translation>Poistaa tasaisen melun, kuten tuulettimen äänen, mikrofonisi äänestä.</translation>
    </message>
    <message>
        <source>Even out the loudness of the microphone</source>
        <extracomment>Setting: the microphone is made louder or quieter by itself</extracomment>
        <translation>Tasaa mikrofonin voimakkuutta</translation>
    </message>
    <message>
        <source>A quiet voice becomes louder and a loud one quieter, by itself.</source>
        <translation>Hiljainen ääni voimistuu ja kova vaimenee itsestään.</translation>
    </message>
    <message>
        <source>This is not installed on this computer: the sound goes out as it is. Ask your IT for it.</source>
        <translation>Tätä ei ole asennettu tähän tietokoneeseen: ääni lähtee sellaisenaan. Pyydä asennusta IT-tuesta.</translation>
    </message>
    <message>
        <source>The microphone&apos;s sound is being worked on.</source>
        <translation>Mikrofonin ääntä käsitellään.</translation>
    </message>
    <message>
        <source>It begins with the next call.</source>
        <translation>Käsittely alkaa seuraavasta puhelusta.</translation>
    </message>
    <message>
        <source>The sound goes out as the microphone hears it.</source>
        <translation>Ääni lähtee sellaisena kuin mikrofoni sen kuulee.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>Choice of a sound device: whatever the computer uses</extracomment>
        <translation>Järjestelmän oletus</translation>
    </message>
    <message>
        <source>Chosen device, not connected</source>
        <extracomment>Choice of a sound device: the one that was chosen, which is unplugged now</extracomment>
        <translation>Valittu laite, ei kytketty</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Sound</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>Can you hear, and be heard?</source>
        <translation>Kuuletko hyvin, ja kuuluuko äänesi?</translation>
    </message>
    <message>
        <source>Put on your headset and say a few words.</source>
        <translation>Laita kuulokkeet päähän ja sano muutama sana.</translation>
    </message>
    <message>
        <source>Calls are heard and spoken on your own phone. There is nothing to choose here.</source>
        <translation>Puhut ja kuuntelet omalla puhelimellasi. Tässä vaiheessa ei tarvitse valita mitään.</translation>
    </message>
    <message>
        <source>Plug in a headset: it is noticed by itself. Lists and callbacks work without it.</source>
        <translation>Kytke kuulokkeet: ohjelma huomaa ne itse. Luettelot ja takaisinsoitot toimivat ilmankin.</translation>
    </message>
    <message>
        <source>We hear you.</source>
        <translation>Äänesi kuuluu.</translation>
    </message>
    <message>
        <source>Nothing is heard: this microphone gives no sound at all.</source>
        <translation>Mitään ei kuulu: tästä mikrofonista ei tule lainkaan ääntä.</translation>
    </message>
    <message>
        <source>Is it muted at its cable or by a key? Is another one the right one?</source>
        <translation>Onko se mykistetty johdosta tai näppäimestä? Pitäisikö valita toinen mikrofoni?</translation>
    </message>
    <message>
        <source>Nothing is heard: there is only noise.</source>
        <translation>Puhetta ei kuulu: vain kohinaa.</translation>
    </message>
    <message>
        <source>Speak a little louder, bring the microphone to your mouth, or choose another one.</source>
        <translation>Puhu hieman kovempaa, tuo mikrofoni lähemmäs suuta tai valitse toinen mikrofoni.</translation>
    </message>
    <message>
        <source>Say a few words: we are listening.</source>
        <translation>Sano muutama sana: ohjelma kuuntelee.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Press at least one day.</source>
        <translation>Valitse vähintään yksi päivä.</translation>
    </message>
    <message>
        <source>A time is such as 8:30; the day ends at 24:00.</source>
        <translation>Kirjoita aika näin: 8.30. Vuorokausi päättyy klo 24.00.</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning. Past midnight, make two rows.</source>
        <translation>Lopun on oltava alkua myöhemmin. Jos aika jatkuu yli keskiyön, tee kaksi riviä.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department opens</extracomment>
        <translation>Alkaa klo</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department closes</extracomment>
        <translation>Päättyy klo</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Poista tämä aika</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n takaisinsoitto</numerusform>
            <numerusform>%n takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) changed.</source>
        <translation>
            <numerusform>%n takaisinsoitto muutettu.</numerusform>
            <numerusform>%n takaisinsoittoa muutettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) handed over.</source>
        <translation>
            <numerusform>%n takaisinsoitto siirretty toiselle.</numerusform>
            <numerusform>%n takaisinsoittoa siirretty toiselle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) postponed.</source>
        <translation>
            <numerusform>%n takaisinsoitto lykätty.</numerusform>
            <numerusform>%n takaisinsoittoa lykätty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation>
            <numerusform>%n takaisinsoitto poistettu.</numerusform>
            <numerusform>%n takaisinsoittoa poistettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n callback(s).</source>
        <translation>
            <numerusform>Kumottu: %n takaisinsoitto.</numerusform>
            <numerusform>Kumottu: %n takaisinsoittoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by a colleague.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>Kollega soittaa parhaillaan %n asiakkaalle.</numerusform>
            <numerusform>Kollega soittaa parhaillaan %n asiakkaalle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are closed already.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n takaisinsoitto on jo suljettu.</numerusform>
            <numerusform>%n takaisinsoittoa on jo suljettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) stay until somebody has talked with the customer.</source>
        <extracomment>Of several callbacks, so many were left as they were: they leave the list only by a talk</extracomment>
        <translation>
            <numerusform>%n vastaamaton puhelu pysyy luettelossa, kunnes joku on puhunut asiakkaan kanssa.</numerusform>
            <numerusform>%n vastaamatonta puhelua pysyy luettelossa, kunnes joku on puhunut asiakkaan kanssa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are due at that time or later already.</source>
        <extracomment>Of several callbacks that were postponed, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n takaisinsoitto on jo ajastettu siihen aikaan tai myöhemmäksi.</numerusform>
            <numerusform>%n takaisinsoittoa on jo ajastettu siihen aikaan tai myöhemmäksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed since.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>%n takaisinsoitto on muuttunut sen jälkeen.</numerusform>
            <numerusform>%n takaisinsoittoa on muuttunut sen jälkeen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it is too late.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>%n takaisinsoitto jäi kumoamatta: liian myöhäistä.</numerusform>
            <numerusform>%n takaisinsoittoa jäi kumoamatta: liian myöhäistä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not there any more.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>%n takaisinsoittoa ei enää ole.</numerusform>
            <numerusform>%n takaisinsoittoa ei enää ole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by {name}.</source>
        <extracomment>Of several callbacks, so many were left as they were; {name} is a colleague</extracomment>
        <translation>
            <numerusform>{name} soittaa parhaillaan %n asiakkaalle.</numerusform>
            <numerusform>{name} soittaa parhaillaan %n asiakkaalle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was/they were: {why}</source>
        <extracomment>So many callbacks, and a sentence that says why they were left as they were</extracomment>
        <translation>
            <numerusform>%n takaisinsoitto jäi ennalleen: {why}</numerusform>
            <numerusform>%n takaisinsoittoa jäi ennalleen: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: handed over to {name}.</source>
        <extracomment>{customer} and {name} are names: a callback was given to a colleague</extracomment>
        <translation>{customer}: siirretty toiselle. Uusi omistaja: {name}.</translation>
    </message>
    <message>
        <source>{customer}: anyone in the queue may call now.</source>
        <extracomment>{customer} is a name or number: a callback is nobody&apos;s in particular now</extracomment>
        <translation>{customer}: kuka tahansa jonosta voi nyt soittaa.</translation>
    </message>
    <message>
        <source>{customer}: changes saved.</source>
        <extracomment>{customer} is a name or number: a callback was edited</extracomment>
        <translation>{customer}: muutokset tallennettu.</translation>
    </message>
    <message>
        <source>{customer}: callback closed.</source>
        <extracomment>{customer} is a name or number: a callback was closed without a call</extracomment>
        <translation>{customer}: takaisinsoitto suljettu.</translation>
    </message>
    <message>
        <source>{done} of {all} handed over.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Siirretty toiselle {done}/{all}.</translation>
    </message>
    <message>
        <source>{done} of {all} postponed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Lykätty {done}/{all}.</translation>
    </message>
    <message>
        <source>{done} of {all} deleted.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Poistettu {done}/{all}.</translation>
    </message>
    <message>
        <source>{done} of {all} changed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Muutettu {done}/{all}.</translation>
    </message>
    <message>
        <source>{customer}: undone.</source>
        <extracomment>{customer} is a name or number: what was done to the callback was undone</extracomment>
        <translation>{customer}: kumottu.</translation>
    </message>
    <message>
        <source>{customer}: this cannot be undone any more.</source>
        <extracomment>{customer} is a name or number; a sentence that says why follows</extracomment>
        <translation>{customer}: tätä ei voi enää kumota.</translation>
    </message>
    <message>
        <source>Undone for {done} of {all}.</source>
        <extracomment>{done} and {all} are numbers of callbacks; sentences that say why follow</extracomment>
        <translation>Kumottu {done}/{all}.</translation>
    </message>
</context>
<context>
    <name>SurveySection</name>
    <message>
        <source>Quality survey</source>
        <extracomment>Customers are asked what they think of the call</extracomment>
        <translation>Laatukysely</translation>
    </message>
    <message>
        <source>Where callers are passed on to at the end of a call. Empty: the site has none.</source>
        <translation>Minne soittajat siirretään puhelun lopuksi. Tyhjä: laatukysely ei ole käytössä.</translation>
    </message>
    <message>
        <source>Number or queue</source>
        <translation>Numero tai jono</translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message numerus="yes">
        <source>%n customers asked for a callback.</source>
        <translation>
            <numerusform>%n asiakas pyysi takaisinsoittoa.</numerusform>
            <numerusform>%n asiakasta pyysi takaisinsoittoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers rang in vain.</source>
        <translation>
            <numerusform>%n asiakas soitti, eikä kukaan vastannut.</numerusform>
            <numerusform>%n asiakasta soitti, eikä kukaan vastannut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice messages were left.</source>
        <translation>
            <numerusform>%n uusi vastaajaviesti.</numerusform>
            <numerusform>%n uutta vastaajaviestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The switchboard does not answer. It is tried again by itself.</source>
        <translation>Jonopalvelin ei vastaa. Yhteyttä yritetään automaattisesti uudelleen.</translation>
    </message>
    <message>
        <source>The switchboard does not know you. Ask your administrator for its key.</source>
        <translation>Jonopalvelin ei tunnista sinua. Pyydä avain pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The switchboard does not allow you this. Ask your administrator.</source>
        <translation>Jonopalvelin ei salli sinulle tätä. Kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>What answers at the switchboard&apos;s address is no switchboard. Check it in the settings.</source>
        <translation>Jonopalvelimen osoitteessa vastaa jokin muu. Tarkista osoite asetuksista.</translation>
    </message>
    <message>
        <source>A colleague has changed this meanwhile.</source>
        <translation>Kollega on muuttanut tätä sillä välin.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Tätä ei enää ole.</translation>
    </message>
    <message>
        <source>No phone of yours is logged in. Log in with your phone first.</source>
        <translation>Yksikään puhelimistasi ei ole kirjautuneena. Kirjaudu ensin puhelimellasi.</translation>
    </message>
    <message>
        <source>Your phone is in a call already.</source>
        <translation>Puhelimessasi on jo puhelu kesken.</translation>
    </message>
    <message>
        <source>The switchboard cannot dial this number. Check it.</source>
        <translation>Jonopalvelin ei voi soittaa tähän numeroon. Tarkista numero.</translation>
    </message>
    <message>
        <source>This is no phone that the switchboard can ring. Enter an extension, or a whole number.</source>
        <translation>Jonopalvelin ei voi soittaa tähän puhelimeen. Anna alanumero tai koko puhelinnumero.</translation>
    </message>
    <message>
        <source>The switchboard does not dial numbers that cost extra.</source>
        <translation>Jonopalvelin ei soita lisämaksullisiin numeroihin.</translation>
    </message>
    <message>
        <source>The switchboard does not dial emergency and service numbers. Use a phone of your own.</source>
        <translation>Jonopalvelin ei soita hätä- ja palvelunumeroihin. Soita omalla puhelimellasi.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Tämä ei ole nyt mahdollista.</translation>
    </message>
    <message>
        <source>The sound could not be kept on this computer. Is the disk full?</source>
        <translation>Ääntä ei voitu tallentaa tälle tietokoneelle. Onko levy täynnä?</translation>
    </message>
    <message>
        <source>The switchboard shows a certificate that this computer does not trust, so nothing was sent. Tell your administrator.</source>
        <translation>Tietokone ei luota jonopalvelimen varmenteeseen, joten mitään ei lähetetty. Ilmoita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Try again in a moment.</source>
        <translation>Jonopalvelin ei saa yhteyttä vaihteeseen. Yritä hetken kuluttua.</translation>
    </message>
    <message>
        <source>The switchboard cannot ask the server who you are. It is tried again by itself.</source>
        <translation>Jonopalvelin ei voi tarkistaa palvelimelta, kuka olet. Yritetään automaattisesti uudelleen.</translation>
    </message>
    <message>
        <source>The switchboard refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Jonopalvelin hylkäsi tämän ({code}).</translation>
    </message>
    <message>
        <source>The switchboard is reached again.</source>
        <translation>Yhteys jonopalvelimeen toimii taas.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached: calls go on, but you are not told of callbacks and voice messages until it is back.</source>
        <translation>Jonopalvelimeen ei saada yhteyttä: puhelut toimivat, mutta soittopyynnöistä ja vastaajaviesteistä ei tule ilmoituksia ennen kuin yhteys palaa.</translation>
    </message>
    <message>
        <source>{who} asked for a callback ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>{who} pyysi takaisinsoittoa ({queue}).</translation>
    </message>
    <message>
        <source>{who} asked for a callback.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} pyysi takaisinsoittoa.</translation>
    </message>
    <message>
        <source>{who} rang in vain ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>{who} soitti, eikä kukaan vastannut ({queue}).</translation>
    </message>
    <message>
        <source>{who} rang in vain.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} soitti, eikä kukaan vastannut.</translation>
    </message>
    <message>
        <source>{who} left a voice message ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>{who} jätti vastaajaviestin ({queue}).</translation>
    </message>
    <message>
        <source>{who} left a voice message.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} jätti vastaajaviestin.</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>About this CRM</source>
        <extracomment>Button: show and hide what this CRM does otherwise than Soitto could</extracomment>
        <translation>Tietoja CRM:stä</translation>
    </message>
    <message>
        <source>Show what is different with this CRM</source>
        <translation>Näytä, miltä osin tämä CRM poikkeaa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Yritä nyt</translation>
    </message>
    <message>
        <source>Send everything that waits now, what was refused as well</source>
        <translation>Lähetä nyt kaikki odottavat muutokset, myös hylätyt</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Yritetään…</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Luetteloa ei voitu lukea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Yritä uudelleen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ladataan…</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>Tällaisia muutoksia ei ole</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>Kaikki on palvelimella</translation>
    </message>
    <message>
        <source>What you change is sent at once. Without a connection it waits here, and is sent later by itself.</source>
        <translation>Muutoksesi lähetetään heti. Jos yhteyttä ei ole, ne odottavat täällä ja lähetetään myöhemmin automaattisesti.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Lajittele</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choices above the list of what has not reached the server yet</extracomment>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vaatii valinnan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>What waits for the server</source>
        <translation>Lähetystä odottavat muutokset</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>&amp;Valitse versio…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Poista…</translation>
    </message>
</context>
<context>
    <name>SyncPopup</name>
    <message>
        <source>No exchange with the server yet.</source>
        <translation>Tietoja ei ole vielä vaihdettu palvelimen kanssa.</translation>
    </message>
    <message>
        <source>Last exchange with the server: {time}</source>
        <extracomment>{time} is such as &quot;5 min ago&quot; or a time of day</extracomment>
        <translation>Viimeksi yhteydessä palvelimeen: {time}</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Kirjaudu</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Yritä nyt</translation>
    </message>
    <message>
        <source>Show &amp;what waits</source>
        <extracomment>Button: go to the page that shows what waits for the server</extracomment>
        <translation>&amp;Näytä odottavat muutokset</translation>
    </message>
    <message>
        <source>The server cannot be reached. Go on working: everything is kept here and sent later.</source>
        <translation>Palvelimeen ei saada yhteyttä. Voit jatkaa työtä: kaikki säilyy täällä ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your changes are kept here until then.</source>
        <translation>Palvelin pyytää kirjautumaan uudelleen. Muutoksesi säilyvät täällä siihen asti.</translation>
    </message>
    <message>
        <source>The server answers, but not as expected. Your changes are kept here.</source>
        <translation>Palvelin vastaa, mutta ei odotetulla tavalla. Muutoksesi säilyvät täällä.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the server.</source>
        <translation>Muutoksia vaihdetaan palvelimen kanssa.</translation>
    </message>
    <message>
        <source>Everything here is the same as at the server.</source>
        <translation>Tiedot ovat samat kuin palvelimella.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Yritetään…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n muutos odottaa lähetystä.</numerusform>
            <numerusform>%n muutosta odottaa lähetystä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused by the server and stand on the page Sync.</source>
        <translation>
            <numerusform>Palvelin hylkäsi %n muutoksen; se on Synkronointi-sivulla.</numerusform>
            <numerusform>Palvelin hylkäsi %n muutosta; ne ovat Synkronointi-sivulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision.</source>
        <translation>
            <numerusform>%n muutos vaatii valintasi.</numerusform>
            <numerusform>%n muutosta vaatii valintasi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Agent</source>
        <translation>Asiakaspalvelija</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of agents: ready, in a call …</extracomment>
        <translation>Tila</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the list of agents: how long the state lasts already</extracomment>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of the list of agents: why somebody pauses</extracomment>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Heading of the list of agents: what rings</extracomment>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Puhelut tänään</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Heading of the list of queues: how many callers wait</extracomment>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <extracomment>Heading of the list of queues: how long the first caller waits already</extracomment>
        <translation>Pisin</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Heading of the list of queues: how many customers were promised to be called back</extracomment>
        <translation>Luvattu</translation>
    </message>
    <message>
        <source>Next due</source>
        <extracomment>Heading of the list of queues: when the next promised callback is due</extracomment>
        <translation>Seuraava soittoaika</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <extracomment>Heading of the list of queues: how long a new caller would wait</extracomment>
        <translation>Odotusarvio</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>agents of a queue</comment>
        <extracomment>Heading of the list of queues: agents that are ready, of those who are logged in</extracomment>
        <translation>Valmiina</translation>
    </message>
    <message>
        <source>{count}, {late} late</source>
        <extracomment>{count} promised callbacks, {late} of which are late</extracomment>
        <translation>{count}, {late} myöh.</translation>
    </message>
    <message>
        <source>nobody there</source>
        <extracomment>Expected wait of a queue in which nobody takes calls</extracomment>
        <translation>ei ketään</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <extracomment>Agents of a queue: {ready} are ready, of {all} who are logged in</extracomment>
        <translation>{ready}/{all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an agent at the exchange: calls may come</extracomment>
        <translation>Valmiina</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Soi</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Puhelussa</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Phone not reachable</source>
        <extracomment>State of an agent at the exchange: logged in, but the phone is not there</extracomment>
        <translation>Ei tavoitettavissa</translation>
    </message>
    <message>
        <source>Logged out</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Kirjautunut ulos</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>How somebody waits: in the queue, on the line</extracomment>
        <translation>Linjalla</translation>
    </message>
    <message>
        <source>Place kept for a callback</source>
        <extracomment>How somebody waits: the place in the queue is kept, and they are called when it is their turn</extracomment>
        <translation>Paikka jonossa varattu</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>How somebody waits: to be called back</extracomment>
        <translation>Takaisinsoitto luvattu</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Heading of the list of who waits: the place in the queue</extracomment>
        <translation>Sija</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the list of who waits: the customer</extracomment>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of the list of who waits: on the line, for a callback …</extracomment>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Waits for</source>
        <extracomment>Heading of the list of who waits: how long already</extracomment>
        <translation>Odottanut</translation>
    </message>
    <message>
        <source>Called back by</source>
        <extracomment>Heading of the list of who waits: the time of the callback that the customer was told</extracomment>
        <translation>Soitto viimeistään</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading of the list of who waits: how often they were tried to be reached</extracomment>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
</context>
<context>
    <name>TeamExport</name>
    <message>
        <source>team {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>tiimi {date} {time}</translation>
    </message>
    <message>
        <source>Hour from</source>
        <extracomment>Heading in the team&apos;s report: the day and the hour</extracomment>
        <translation>Tunnin alku</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <extracomment>Heading in the team&apos;s report: callbacks that customers asked for, and missed calls</extracomment>
        <translation>Soittopyynnöt</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made by the promised time</extracomment>
        <translation>Ajoissa</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made after the promised time</extracomment>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading in the team&apos;s report: callbacks that ended without a talk</extracomment>
        <translation>Menetetty</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in the team&apos;s report: callbacks that are not made yet</extracomment>
        <translation>Vielä avoinna</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading in the team&apos;s report: the share of callbacks that were made by the promised time</extracomment>
        <translation>Ajoissa (%)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Vastatut puhelut</translation>
    </message>
    <message>
        <source>Callers gave up</source>
        <extracomment>Heading in the team&apos;s report: callers who hung up before anybody answered</extracomment>
        <translation>Luopuneet soittajat</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Odotus keskimäärin</translation>
    </message>
    <message>
        <source>redials {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>uudelleensoitot {date} {time}</translation>
    </message>
    <message>
        <source>people {date} {time}</source>
        <extracomment>Name of a report file: figures of people; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>henkilöt {date} {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading in the report of agents: since when they are in their state</extracomment>
        <translation>Tila alkoi</translation>
    </message>
    <message>
        <source>Waits since</source>
        <extracomment>Heading in the report of who waits: since when</extracomment>
        <translation>Odotus alkoi</translation>
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
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Asiakaspalvelijat</translation>
    </message>
    <message>
        <source>Nobody waits, and no callback is promised.</source>
        <translation>Kukaan ei odota, eikä takaisinsoittoja ole luvattu.</translation>
    </message>
    <message>
        <source>No agent is logged in. Agents log in with their phones.</source>
        <translation>Yksikään asiakaspalvelija ei ole kirjautuneena. Kirjautuminen tehdään puhelimella.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>All queues</source>
        <extracomment>Button: who waits in all queues, not in the chosen one alone</extracomment>
        <translation>Kaikki jonot</translation>
    </message>
    <message>
        <source>Show who waits in all queues (Esc in the list of queues)</source>
        <translation>Näytä kaikkien jonojen odottavat (Esc jonojen luettelossa)</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>The CRM does not answer. %n request(s) wait at the switchboard.</source>
        <translation>
            <numerusform>CRM ei vastaa. Jonopalvelimella odottaa %n pyyntö.</numerusform>
            <numerusform>CRM ei vastaa. Jonopalvelimella odottaa %n pyyntöä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Asiakaspalvelijat</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Below the team&apos;s lists: they change by themselves</extracomment>
        <translation>Päivittyy reaaliajassa</translation>
    </message>
    <message>
        <source>Hours are those of the department.</source>
        <extracomment>Below the charts: whose days and hours they are</extracomment>
        <translation>Kellonajat ovat osaston ajassa.</translation>
    </message>
    <message>
        <source>The switchboard does not answer and is tried again by itself. This is how it was at {time}.</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Jonopalvelin ei vastaa. Yhteyttä yritetään automaattisesti uudelleen. Tilanne klo {time}.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Calls go on there, but are not seen here.</source>
        <translation>Jonopalvelin ei saa yhteyttä vaihteeseen. Puhelut toimivat siellä, mutta eivät näy täällä.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>So many requests wait at the switchboard because the CRM does not answer</extracomment>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Et ole kirjautunut</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to see queues, agents and callbacks here.</source>
        <translation>Anna jonopalvelimen osoite asetuksissa, niin näet täällä jonot, asiakaspalvelijat ja takaisinsoitot.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Jonopalvelinta ei ole määritetty</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Ei pääsyä jonopalvelimelle</translation>
    </message>
    <message>
        <source>Connecting to the switchboard…</source>
        <translation>Yhdistetään jonopalvelimeen…</translation>
    </message>
    <message>
        <source>This page is for supervisors and administrators. Ask yours if you need it.</source>
        <translation>Tämä sivu on esihenkilöille ja pääkäyttäjille. Pyydä oikeutta heiltä, jos tarvitset sivua.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Ei oikeutta tähän sivuun</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>Jonopalvelin ei vastaa</translation>
    </message>
    <message>
        <source>Waiting for the switchboard…</source>
        <translation>Odotetaan jonopalvelinta…</translation>
    </message>
    <message>
        <source>Add a department with its queue; its callers and agents are shown here then.</source>
        <translation>Lisää osasto ja sen jono, niin sen soittajat ja asiakaspalvelijat näkyvät täällä.</translation>
    </message>
    <message>
        <source>Set up departments</source>
        <translation>Määritä osastot</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Ei vielä jonoja</translation>
    </message>
    <message>
        <source>Ask your administrator to set up the departments and their queues.</source>
        <translation>Pyydä pääkäyttäjää määrittämään osastot ja niiden jonot.</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Raporttia ei voi näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Ladataan raporttia…</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button: what is going on at this moment</extracomment>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <extracomment>Button: what became of the callbacks of some days</extracomment>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Button: what became of the calls that broke off and had to be made again</extracomment>
        <translation>Uudelleensoitot</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Button: calls, callbacks and ratings of each person and queue</extracomment>
        <translation>Henkilöt</translation>
    </message>
</context>
<context>
    <name>TeamReport</name>
    <message>
        <source>Callbacks by queue</source>
        <translation>Takaisinsoitot jonoittain</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Heading of a chart: callbacks by the hour of the day in which they were asked for</extracomment>
        <translation>Takaisinsoitot tunneittain</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>Nobody asked to be called back in this time. Choose a longer one above.</source>
        <translation>Kukaan ei pyytänyt takaisinsoittoa tällä ajanjaksolla. Valitse yläpuolelta pidempi ajanjakso.</translation>
    </message>
    <message>
        <source>No calls and no callbacks in this time. Choose a longer one above, or look again later.</source>
        <translation>Tällä ajanjaksolla ei ole puheluita eikä takaisinsoittoja. Valitse yläpuolelta pidempi ajanjakso tai katso myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Part of a bar: callbacks that were made by the promised time</extracomment>
        <translation>Ajoissa</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Part of a bar: callbacks that were made after the promised time</extracomment>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Part of a bar: callbacks that ended without a talk</extracomment>
        <translation>Menetetty</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>callbacks</comment>
        <extracomment>Part of a bar: callbacks that are not made yet</extracomment>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>callbacks asked for</source>
        <extracomment>Figure: callbacks that customers asked for, and missed calls</extracomment>
        <translation>soittopyynnöt</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>ajoissa</translation>
    </message>
    <message>
        <source>{kept} kept, {late} late, {lost} lost</source>
        <extracomment>{kept}, {late} and {lost} are numbers of callbacks</extracomment>
        <translation>ajoissa {kept}, myöhässä {late}, menetetty {lost}</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: callbacks that were made after the promised time</extracomment>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Figure: callbacks that ended without a talk</extracomment>
        <translation>menetetty</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>Figure: callbacks that are not made yet</extracomment>
        <translation>vielä avoinna</translation>
    </message>
    <message>
        <source>calls answered</source>
        <translation>vastatut puhelut</translation>
    </message>
    <message>
        <source>callers gave up</source>
        <extracomment>Figure: callers who hung up before anybody answered</extracomment>
        <translation>luopuneet soittajat</translation>
    </message>
    <message>
        <source>average wait</source>
        <extracomment>Figure: how long answered callers waited</extracomment>
        <translation>odotus keskimäärin</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Ajanjakso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
</context>
<context>
    <name>TestCall</name>
    <message>
        <source>Test call</source>
        <translation>Koepuhelu</translation>
    </message>
    <message>
        <source>Call the echo test of your exchange, often *43, or a colleague, and say a few words.</source>
        <translation>Soita vaihteen kaikutestiin, usein *43, tai kollegalle ja sano muutama sana.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numero</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <extracomment>Button: end the call</extracomment>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Soita</translation>
    </message>
    <message>
        <source>A test call needs a phone.</source>
        <translation>Koepuheluun tarvitaan puhelin.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Yhteys on auki.</translation>
    </message>
    <message>
        <source>Connected. {quality}.</source>
        <extracomment>{quality} is such as: Good line</extracomment>
        <translation>Yhteys on auki. {quality}.</translation>
    </message>
    <message>
        <source>The sound is on your own phone: listen there.</source>
        <translation>Ääni on omassa puhelimessasi: kuuntele siitä.</translation>
    </message>
    <message>
        <source>The other side is heard.</source>
        <translation>Toinen osapuoli kuuluu.</translation>
    </message>
    <message>
        <source>The other side is not heard.</source>
        <translation>Toinen osapuoli ei kuulu.</translation>
    </message>
    <message>
        <source>Is the right loudspeaker chosen above? Play the tone. If you hear that, ask your IT.</source>
        <translation>Onko yllä valittu oikea kaiutin? Toista merkkiääni. Jos kuulet sen, kysy IT-tuelta.</translation>
    </message>
    <message>
        <source>Listening to the other side…</source>
        <translation>Kuunnellaan toista osapuolta…</translation>
    </message>
    <message>
        <source>Your voice goes out to them.</source>
        <translation>Äänesi lähtee toiselle osapuolelle.</translation>
    </message>
    <message>
        <source>Your voice was not heard.</source>
        <translation>Ääntäsi ei kuulunut.</translation>
    </message>
    <message>
        <source>Speak while the call is on. Is the right microphone chosen above?</source>
        <translation>Puhu puhelun aikana. Onko yllä valittu oikea mikrofoni?</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Sano muutama sana.</translation>
    </message>
    <message>
        <source>The line itself works: the exchange took the call. Try another number.</source>
        <translation>Linja itse toimii: vaihde otti puhelun vastaan. Kokeile toista numeroa.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>They still wait for your call. %n of them since before.</source>
        <extracomment>How many of the overdue callbacks were due before the days that are shown</extracomment>
        <translation>
            <numerusform>He odottavat yhä soittoasi. Ennen tätä ajanjaksoa sovittuja: %n.</numerusform>
            <numerusform>He odottavat yhä soittoasi. Ennen tätä ajanjaksoa sovittuja: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered call(s) without a rating.</source>
        <translation>
            <numerusform>%n vastattu puhelu ilman arviota.</numerusform>
            <numerusform>%n vastattua puhelua ilman arviota.</numerusform>
        </translation>
    </message>
    <message>
        <source>my figures {date} {time}</source>
        <extracomment>Name of a report file: an agent&apos;s own figures; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>omat luvut {date} {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Tilanne klo {time}</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Puhelut tunneittain</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Puhelut päivittäin</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Takaisinsoitot tunneittain</translation>
    </message>
    <message>
        <source>Callbacks by day</source>
        <translation>Takaisinsoitot päivittäin</translation>
    </message>
    <message>
        <source>Counted on this computer. What colleagues have done since the connection broke may be missing.</source>
        <translation>Laskettu tällä tietokoneella. Luvuista voi puuttua se, mitä kollegat ovat tehneet yhteyden katkeamisen jälkeen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Et ole kirjautunut</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Lukuja ei voi näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>Your calls, callbacks and ratings are counted here as you work.</source>
        <translation>Puhelusi, takaisinsoittosi ja arviosi lasketaan tähän työpäivän edetessä.</translation>
    </message>
    <message>
        <source>Show my callbacks</source>
        <extracomment>Button: go to the list of callbacks</extracomment>
        <translation>Näytä takaisinsoittoni</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Tänään ei vielä mitään</translation>
    </message>
    <message>
        <source>No calls, callbacks or ratings in this time. Choose another one above.</source>
        <translation>Tällä ajanjaksolla ei ole puheluita, takaisinsoittoja eikä arvioita. Valitse yläpuolelta toinen ajanjakso.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Ei laskettavaa</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures</extracomment>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Ajanjakso</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tämä viikko</translation>
    </message>
    <message>
        <source>One day…</source>
        <extracomment>Entry of a choice of days: any one day</extracomment>
        <translation>Yksi päivä…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>No call has come in or gone out.</source>
        <translation>Yhtään puhelua ei ole tullut tai soitettu.</translation>
    </message>
    <message>
        <source>Answered: {answered}. Missed: {missed}. Called out: {out}.</source>
        <extracomment>Below the number of calls; {answered}, {missed} and {out} are numbers</extracomment>
        <translation>Vastattu: {answered}. Vastaamatta: {missed}. Soitettu: {out}.</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <extracomment>Button: go to the list of calls</extracomment>
        <translation>Näytä puhelut</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Figure: how many calls</extracomment>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>You have not talked with anybody.</source>
        <translation>Et ole puhunut kenenkään kanssa.</translation>
    </message>
    <message>
        <source>{length} on average for each talk.</source>
        <extracomment>{length} is a length of time, such as 03:20</extracomment>
        <translation>Keskimäärin {length} puhelua kohti.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>Puheaika</translation>
    </message>
    <message>
        <source>No callback has come to its end.</source>
        <translation>Yksikään takaisinsoitto ei ole päättynyt.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Lost: {lost}.</source>
        <extracomment>Below the share of callbacks that were kept; all three are numbers of callbacks</extracomment>
        <translation>Ajoissa: {kept}. Myöhässä: {late}. Menetetty: {lost}.</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>Takaisinsoitot ajoissa</translation>
    </message>
    <message>
        <source>Nobody waits for your call longer than promised.</source>
        <translation>Kukaan ei odota soittoasi luvattua pidempään.</translation>
    </message>
    <message>
        <source>They still wait for your call.</source>
        <translation>He odottavat yhä soittoasi.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: go to the list of overdue callbacks</extracomment>
        <translation>Näytä ne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time
----------
Part of a bar: callbacks that stand open after the promised time</extracomment>
        <translation>Nyt myöhässä</translation>
    </message>
    <message>
        <source>New callbacks that you agreed: {number}.</source>
        <extracomment>Below the number of tries to call somebody back; {number} is a number of callbacks</extracomment>
        <translation>Sovitut uudet takaisinsoitot: {number}.</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>Yritykset soittaa takaisin</translation>
    </message>
    <message>
        <source>No line broke off.</source>
        <translation>Yksikään linja ei katkennut.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Not made: {missed}.</source>
        <extracomment>Below the number of redials; all three are numbers of redials</extracomment>
        <translation>Ajoissa: {kept}. Myöhässä: {late}. Soittamatta: {missed}.</translation>
    </message>
    <message>
        <source>A redial that is not made counts as a critical error.</source>
        <translation>Soittamatta jäänyt uudelleensoitto lasketaan kriittiseksi virheeksi.</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>Uudelleensoitot</translation>
    </message>
    <message>
        <source>{number} ({share})</source>
        <translation>{number} ({share})</translation>
    </message>
    <message>
        <source>On average {number} of 5.</source>
        <extracomment>{number} is the average of ratings from 1 to 5</extracomment>
        <translation>Keskimäärin {number} / 5.</translation>
    </message>
    <message>
        <source>After a call you say with one face how the caller behaved.</source>
        <translation>Puhelun jälkeen kerrot yhdellä hymiöllä, miten soittaja käyttäytyi.</translation>
    </message>
    <message>
        <source>How callers behaved</source>
        <extracomment>Heading: how callers behaved, as the agent said it</extracomment>
        <translation>Miten soittajat käyttäytyivät</translation>
    </message>
    <message>
        <source>{length} at work in all.</source>
        <extracomment>{length} is a length of time, such as 7:32:10</extracomment>
        <translation>Työssä yhteensä {length}.</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>Heading: how long the agent was in which state</extracomment>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Part of a bar: calls in that were answered</extracomment>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Called out, reached</source>
        <extracomment>Part of a bar: calls out in which the person was reached</extracomment>
        <translation>Soitettu, tavoitettu</translation>
    </message>
    <message>
        <source>Called out, not reached</source>
        <extracomment>Part of a bar: calls out in which nobody was reached</extracomment>
        <translation>Soitettu, ei tavoitettu</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>Part of a bar: calls in that were not answered</extracomment>
        <translation>Vastaamatta</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Changed. Default: {value}</source>
        <extracomment>{value} is what a setting has when nobody has changed it</extracomment>
        <translation>Muutettu. Oletus: {value}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>Button: a setting gets the value that it has when nobody has changed it</extracomment>
        <translation>Palauta oletus</translation>
    </message>
    <message>
        <source>Back to the default: {field}</source>
        <extracomment>{field} is the name of a setting</extracomment>
        <translation>Palauta oletus: {field}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Number or name</source>
        <translation>Numero tai nimi</translation>
    </message>
    <message>
        <source>Number to call, or name to search</source>
        <translation>Soitettava numero tai haettava nimi</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Call this number, or search this name</source>
        <translation>Soita numeroon tai hae nimeä</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Kirjaudu ulos</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Kieli: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>{state} · {time}</source>
        <extracomment>{state} is &quot;Wrap-up&quot;, {time} is what is left of it, such as 01:24</extracomment>
        <translation>{state} · {time}</translation>
    </message>
    <message>
        <source>{state}, then {reason}</source>
        <extracomment>{state} is the state now, such as &quot;In call&quot;; {reason} is the pause that comes after it, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}, sitten {reason}</translation>
    </message>
    <message>
        <source>{state} since {clock} ({time})</source>
        <extracomment>{state} is the agent&apos;s state, {clock} since what time of day, {time} how long, such as &quot;5 min&quot;</extracomment>
        <translation>{state} klo {clock} alkaen ({time})</translation>
    </message>
    <message>
        <source>Pause after this call: {reason}</source>
        <extracomment>{reason} is what the pause is for, such as &quot;Lunch&quot;</extracomment>
        <translation>Tauko tämän puhelun jälkeen: {reason}</translation>
    </message>
    <message>
        <source>End the wrap-up: calls may come (Ctrl+R)</source>
        <translation>Päätä jälkityö: puheluita voi tulla (Ctrl+R)</translation>
    </message>
    <message>
        <source>End the pause: calls may come (Ctrl+R)</source>
        <translation>Päätä tauko: puheluita voi tulla (Ctrl+R)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>Tilasi: {state}</translation>
    </message>
    <message>
        <source>Show the whole desk (Ctrl+Shift+M)</source>
        <translation>Näytä koko ohjelma (Ctrl+Vaihto+M)</translation>
    </message>
    <message>
        <source>Compact: the phone alone, above the other windows (Ctrl+Shift+M)</source>
        <translation>Pieni ikkuna: vain puhelin, muiden ikkunoiden päällä (Ctrl+Vaihto+M)</translation>
    </message>
    <message>
        <source>A number is called, a name is searched in the callbacks (Ctrl+L)</source>
        <translation>Numeroon soitetaan, nimeä haetaan takaisinsoitoista (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Hae kaikkialta (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikkialta</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Ohje (F1)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Ilmoita ongelmasta…</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Rekisteröity</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Rekisteröidään…</translation>
    </message>
    <message>
        <source>Direct line</source>
        <extracomment>State of the phone line: calls go without registration</extracomment>
        <translation>Suora yhteys</translation>
    </message>
    <message>
        <source>No line</source>
        <extracomment>State of the phone line: none is set up</extracomment>
        <translation>Ei linjaa</translation>
    </message>
    <message>
        <source>Line failed</source>
        <extracomment>State of the phone line: registration was refused or not answered</extracomment>
        <translation>Linjavika</translation>
    </message>
    <message>
        <source>{state}. Press for details.</source>
        <translation>{state}. Näytä tiedot painamalla.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <extracomment>{name} is the person who is signed in</extracomment>
        <translation>Tili: {name}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Vaaleat värit</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tummat värit</translation>
    </message>
    <message>
        <source>No pause after this call</source>
        <extracomment>In the menu: take back a pause that was to begin after the call</extracomment>
        <translation>Ei taukoa tämän puhelun jälkeen</translation>
    </message>
    <message>
        <source>Pause after this call</source>
        <extracomment>Heading of the reasons for a pause that begins when the call is over</extracomment>
        <translation>Tauko tämän puhelun jälkeen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Heading of the reasons for a pause</extracomment>
        <translation>Tauko</translation>
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
        <translation>Numero tai nimi</translation>
    </message>
    <message>
        <source>Whom to pass the call on to</source>
        <translation>Kenelle puhelu siirretään</translation>
    </message>
    <message>
        <source>A number, or the name of a colleague or contact</source>
        <translation>Numero taikka kollegan tai yhteystiedon nimi</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <extracomment>On a button: pass the caller on at once, without speaking first</extracomment>
        <translation>Siirrä heti</translation>
    </message>
    <message>
        <source>Pass the caller on at once</source>
        <translation>Siirrä soittaja heti eteenpäin</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>On a button: speak with the colleague before the caller is passed on</extracomment>
        <translation>Kysy ensin</translation>
    </message>
    <message>
        <source>Let the caller wait, speak with the other first, then connect them</source>
        <translation>Laita soittaja odottamaan, puhu ensin toisen kanssa ja yhdistä heidät sitten</translation>
    </message>
    <message>
        <source>Type whom to pass the call on to.</source>
        <translation>Kirjoita, kenelle puhelu siirretään.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>Valitse joku luettelosta tai kirjoita numero.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>Colleagues only: the server cannot be reached.</source>
        <translation>Vain kollegat: palvelimeen ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>No colleague has this name, and the server cannot be asked for contacts.</source>
        <translation>Tämännimistä kollegaa ei ole, eikä palvelimelta voi nyt hakea yhteystietoja.</translation>
    </message>
    <message>
        <source>Nobody with this name has a number.</source>
        <translation>Kenelläkään tämännimisellä ei ole numeroa.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n callback(s) due</source>
        <translation>
            <numerusform>%n takaisinsoitto soitettava nyt</numerusform>
            <numerusform>%n takaisinsoittoa soitettava nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n vastaamaton puhelu</numerusform>
            <numerusform>%n vastaamatonta puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide the desk</source>
        <translation>&amp;Piilota ohjelma</translation>
    </message>
    <message>
        <source>&amp;Show the desk</source>
        <translation>&amp;Näytä ohjelma</translation>
    </message>
    <message>
        <source>&amp;No pause after this call</source>
        <translation>&amp;Ei taukoa tämän puhelun jälkeen</translation>
    </message>
    <message>
        <source>&amp;Pause after this call</source>
        <extracomment>In the menu of the tray: heading of the reasons for a pause</extracomment>
        <translation>&amp;Tauko tämän puhelun jälkeen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Tauko</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>No callbacks due</source>
        <translation>Ei soitettavia takaisinsoittoja</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Ei vastaamattomia puheluita</translation>
    </message>
    <message>
        <source>&amp;Compact mode</source>
        <translation>Pieni &amp;ikkuna</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Kirjaudu ulos</translation>
    </message>
    <message>
        <source>&amp;Quit Soitto</source>
        <extracomment>In the menu of the tray: end the program</extracomment>
        <translation>&amp;Sulje Soitto</translation>
    </message>
</context>
<context>
    <name>TriesEditor</name>
    <message>
        <source>Add a try</source>
        <translation>Lisää yritys</translation>
    </message>
</context>
<context>
    <name>TriesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Uudelleensoitto</translation>
    </message>
    <message>
        <source>A try is due in its span of time and late after it. 0 to 60 seconds: at once, late after a minute.</source>
        <translation>Yritys tehdään aikavälinsä kuluessa, ja sen jälkeen se on myöhässä. 0–60 sekuntia: heti, myöhässä minuutin kuluttua.</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Nothing is wrong</source>
        <translation>Ei häiriötä</translation>
    </message>
    <message>
        <source>Close this, and count it as a false alarm</source>
        <translation>Sulje ja kirjaa vääräksi hälytykseksi</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Avaa mikrofoni</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Avaa mikrofoni (F7)</translation>
    </message>
    <message>
        <source>Start the script</source>
        <extracomment>On a button: the agent is on hold, so the script for it begins</extracomment>
        <translation>Aloita puheohje</translation>
    </message>
    <message>
        <source>Start the script for a call on hold</source>
        <translation>Aloita puheohje pidossa olevaa puhelua varten</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: answer to &quot;are you on hold?&quot;</extracomment>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <extracomment>On a button: opens the settings of microphone and loudspeaker</extracomment>
        <translation>Ääniasetukset</translation>
    </message>
    <message>
        <source>Choose another microphone, or make it louder</source>
        <translation>Valitse toinen mikrofoni tai nosta sen tasoa</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>Try 1, counted from the drop</source>
        <extracomment>The first try to ring again; what follows is a span of seconds</extracomment>
        <translation>Yritys 1, laskettuna katkoksesta</translation>
    </message>
    <message>
        <source>Try {number}, counted from the end of the one before</source>
        <extracomment>A further try to ring again, number {number}; what follows is a span of seconds</extracomment>
        <translation>Yritys {number}, laskettuna edellisen päättymisestä</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>after two numbers</comment>
        <extracomment>After two numbers: &quot;60 – 120 seconds&quot;</extracomment>
        <translation>sekuntia</translation>
    </message>
    <message>
        <source>Try {number}: due after (seconds)</source>
        <translation>Yritys {number}: aikaisintaan (sekunnin kuluttua)</translation>
    </message>
    <message>
        <source>Try {number}: late after (seconds)</source>
        <translation>Yritys {number}: myöhässä (sekunnin kuluttua)</translation>
    </message>
    <message>
        <source>Remove try {number}</source>
        <translation>Poista yritys {number}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ei mitään kumottavaa.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Samanniminen näkymä korvataan.</translation>
    </message>
    <message>
        <source>A view holds what is chosen above the list, and the order.</source>
        <translation>Näkymä sisältää luettelon yläpuolella tehdyt valinnat ja järjestyksen.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <extracomment>Heading: give a saved view of a list another name</extracomment>
        <translation>Nimeä näkymä uudelleen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of the field for the name of a view</extracomment>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Nimeä &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Left</source>
        <extracomment>Heading of the list of voice messages: when the message was left</extracomment>
        <translation>Jätetty</translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of voice messages: who left it</extracomment>
        <translation>Soittaja</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of voice messages: how long it is</extracomment>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>Heading of the list of voice messages: whether somebody has listened to it, and who</extracomment>
        <translation>Kuunnellut</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading of the list of voice messages: whether a callback was made of it</extracomment>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a voice message that nobody has listened to</extracomment>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Of a voice message: a callback was made of it</extracomment>
        <translation>Ajastettu</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Salattu numero</translation>
    </message>
    <message>
        <source>First heard by {name}, {time}</source>
        <extracomment>{name} is a colleague, {time} a date and a time</extracomment>
        <translation>Ensimmäisenä kuunnellut {name}, {time}</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n viesti</numerusform>
            <numerusform>%n viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>How many voice messages nobody has heard yet</extracomment>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer} is in the list of callbacks, due now.</source>
        <extracomment>{customer} is a name or number</extracomment>
        <translation>{customer} on takaisinsoittojen luettelossa, soitettava nyt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show callback</source>
        <extracomment>Button below the voice messages: go to the callback that was made of this one</extracomment>
        <translation>Näytä takaisinsoitto</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>{shown} · {new}</source>
        <extracomment>Below the list of voice messages: how many there are, and how many are new</extracomment>
        <translation>{shown} · {new}</translation>
    </message>
    <message>
        <source>Callers can leave messages where your site has a switchboard. Its address is in the settings.</source>
        <translation>Soittajat voivat jättää viestejä, jos organisaatiollasi on jonopalvelin. Sen osoite annetaan asetuksissa.</translation>
    </message>
    <message>
        <source>No switchboard</source>
        <translation>Ei jonopalvelinta</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Haetaan jonopalvelimelta…</translation>
    </message>
    <message>
        <source>The messages appear by themselves when it is back. Nothing gets lost meanwhile.</source>
        <translation>Viestit tulevat näkyviin automaattisesti, kun yhteys palaa. Mitään ei katoa sillä välin.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached</source>
        <translation>Jonopalvelimeen ei saada yhteyttä</translation>
    </message>
    <message>
        <source>It does not know you. Ask your administrator for its key, and enter it in the settings.</source>
        <translation>Se ei tunnista sinua. Pyydä avain pääkäyttäjältä ja anna se asetuksissa.</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Ei pääsyä jonopalvelimelle</translation>
    </message>
    <message>
        <source>Messages that callers leave appear here, on every desk.</source>
        <translation>Soittajien jättämät viestit näkyvät täällä kaikille asiakaspalvelijoille.</translation>
    </message>
    <message>
        <source>No voice messages</source>
        <translation>Ei vastaajaviestejä</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Vastaajaviestit</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button below the voice messages: call this person now</extracomment>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <translation>Soita (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: put this person into the list of callbacks (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>Takaisinsoitto: lisää soittaja takaisinsoittojen luetteloon (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>VoicemailSection</name>
    <message>
        <source>Voice messages</source>
        <translation>Vastaajaviestit</translation>
    </message>
    <message>
        <source>When callers may leave a message. The department&apos;s agents can play it.</source>
        <translation>Milloin soittaja voi jättää viestin. Osaston asiakaspalvelijat voivat kuunnella sen.</translation>
    </message>
    <message>
        <source>When the department is closed</source>
        <extracomment>Switch: callers may leave a message when the department is closed</extracomment>
        <translation>Kun osasto on suljettu</translation>
    </message>
    <message>
        <source>While callers wait</source>
        <extracomment>Switch: callers may leave a message while they wait</extracomment>
        <translation>Odotuksen aikana</translation>
    </message>
    <message>
        <source>They press 2 and speak after the tone.</source>
        <translation>Soittaja painaa 2 ja puhuu merkkiäänen jälkeen.</translation>
    </message>
    <message>
        <source>Longest message (seconds)</source>
        <translation>Viestin pituus enintään (sekuntia)</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Säilytys (päivää)</translation>
    </message>
    <message>
        <source>Older messages are deleted.</source>
        <translation>Tätä vanhemmat viestit poistetaan.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>About</source>
        <extracomment>Heading of the list of waiting changes: the customer</extracomment>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading of the list of waiting changes: what was changed</extracomment>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of waiting changes</extracomment>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Heading of the list of waiting changes: when it was made</extracomment>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of the list of waiting changes: how often it was sent in vain, and when it is sent again</extracomment>
        <translation>Yrityksiä</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <extracomment>Heading of the list of waiting changes: why it waits, in the server&apos;s words</extracomment>
        <translation>Odotuksen syy</translation>
    </message>
    <message>
        <source>{count} · next {when}</source>
        <extracomment>{count} is how often it was sent in vain; {when} is the next try, such as &quot;in 2 min&quot;</extracomment>
        <translation>{count} · uusi {when}</translation>
    </message>
    <message>
        <source>Somebody else changed the same: {fields}</source>
        <extracomment>{fields} is a list of fields such as &quot;When, Note&quot;</extracomment>
        <translation>Joku muu muutti samoja tietoja: {fields}</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Ei yhteyttä palvelimeen.</translation>
    </message>
    <message>
        <source>It is its turn soon.</source>
        <translation>Vuoro tulee pian.</translation>
    </message>
    <message>
        <source>The connection broke off. It is sent again; nothing is done twice.</source>
        <translation>Yhteys katkesi. Muutos lähetetään uudelleen; mitään ei tehdä kahdesti.</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Try again, decide or give up the change about {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of waiting changes; {name} is a customer</extracomment>
        <translation>Yritä uudelleen, valitse versio tai poista muutos: {name}</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Lajittele: {column}</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>Try again now (Ctrl+T)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Yritä uudelleen nyt (Ctrl+T)</translation>
    </message>
    <message>
        <source>Choose between the two versions (Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Valitse toinen kahdesta versiosta (Enter)</translation>
    </message>
    <message>
        <source>Give it up: it never reaches the server (Del)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Poista: muutosta ei koskaan lähetetä palvelimelle (Del)</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Welcome to Soitto</source>
        <translation>Tervetuloa Soittoon</translation>
    </message>
    <message>
        <source>Callbacks that nobody forgets, and a phone to make them with. Setting it up takes a few minutes.</source>
        <translation>Takaisinsoittoja, joita kukaan ei unohda, ja puhelin niiden soittamiseen. Käyttöönotto kestää muutaman minuutin.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Heading: set this desk up for work</extracomment>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Your team&apos;s server or CRM, your phone and your headset, one after the other. You can stop and go on later.</source>
        <translation>Tiimisi palvelin tai CRM, puhelimesi ja kuulokkeesi peräkkäin. Voit keskeyttää ja jatkaa myöhemmin.</translation>
    </message>
    <message>
        <source>&amp;Connect this desk</source>
        <translation>&amp;Yhdistä ohjelma</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Heading: see the program at work first</extracomment>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>A second window opens with made-up customers who really ring. Nobody is called, and nothing of it is kept.</source>
        <translation>Avautuu toinen ikkuna, johon keksityt asiakkaat oikeasti soittavat. Kenellekään ei soiteta, eikä mitään säilytetä.</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>&amp;Avaa esittely</translation>
    </message>
    <message>
        <source>The demo is opening. Its window comes in a few seconds.</source>
        <translation>Esittely avautuu. Sen ikkuna tulee näkyviin muutamassa sekunnissa.</translation>
    </message>
    <message>
        <source>The demo runs in a window of its own. Close it there.</source>
        <translation>Esittely on käynnissä omassa ikkunassaan. Sulje se siellä.</translation>
    </message>
    <message>
        <source>The demo could not be opened ({why}).</source>
        <extracomment>{why} is a number or a technical word</extracomment>
        <translation>Esittelyä ei voitu avata ({why}).</translation>
    </message>
    <message>
        <source>Try it again, or ask your IT. Connecting does not need it.</source>
        <translation>Yritä uudelleen tai kysy IT-tuelta. Yhdistämiseen sitä ei tarvita.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Where do your callbacks live?</source>
        <translation>Missä takaisinsoittosi ovat?</translation>
    </message>
    <message>
        <source>Your supervisor or your IT knows. Everybody in the team uses the same place.</source>
        <translation>Esihenkilösi tai IT-tuki tietää. Koko tiimi käyttää samaa paikkaa.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>Anna palvelimen osoite.</translation>
    </message>
    <message>
        <source>This is not a web address. It is such as https://soitto.example.com.</source>
        <translation>Tämä ei ole verkko-osoite. Osoite on esimerkiksi https://soitto.example.com.</translation>
    </message>
    <message>
        <source>Choose the file that your IT gave you.</source>
        <translation>Valitse tiedosto, jonka sait IT-tuelta.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever gave you the file.</source>
        <translation>Lähetä tämä lause sille, joka antoi tiedoston sinulle.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), osoite: {address}.</translation>
    </message>
    <message>
        <source>On a Soitto server</source>
        <translation>Soitto-palvelimella</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>&amp;Soitto-palvelimen osoite</translation>
    </message>
    <message>
        <source>&amp;CRM profile</source>
        <translation>&amp;CRM-profiili</translation>
    </message>
    <message>
        <source>Soitto server</source>
        <translation>Soitto-palvelin</translation>
    </message>
    <message>
        <source>The server of your team. It is asked as soon as you have typed it.</source>
        <translation>Tiimisi palvelin. Yhteyttä kokeillaan heti, kun olet kirjoittanut osoitteen.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Service Desk is and in which of its records callbacks are kept. You sign in with your own password or access key.</source>
        <translation>Saat IT-tuelta tiedoston, CRM-profiilin. Se kertoo, missä Naumen Service Desk on ja missä sen tietueista takaisinsoitot ovat. Kirjaudu omalla salasanallasi tai käyttöavaimellasi.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Contact Center is and which of its projects keep the callbacks. You sign in with your own login.</source>
        <translation>Saat IT-tuelta tiedoston, CRM-profiilin. Se kertoo, missä Naumen Contact Center on ja missä sen projekteista takaisinsoitot ovat. Kirjaudu omalla kirjautumistunnuksellasi.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Odoo is and which of its activities are callbacks. You sign in with your own login, and with an API key where your site asks for one.</source>
        <translation>Saat IT-tuelta tiedoston, CRM-profiilin. Se kertoo, missä Odoo on ja mitkä sen toimenpiteistä ovat takaisinsoittoja. Kirjaudu omalla kirjautumistunnuksellasi ja API-avaimella, jos organisaatiosi vaatii sen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>A Soitto server answers, but the connection is not encrypted.</source>
        <translation>Soitto-palvelin vastaa, mutta yhteyttä ei ole salattu.</translation>
    </message>
    <message>
        <source>Passwords can be read on the way. Use it inside your own network only.</source>
        <translation>Ulkopuolinen voi lukea salasanat matkalla. Käytä tätä vain omassa verkossasi.</translation>
    </message>
    <message>
        <source>A Soitto server answers, of a version that goes with this program. The connection is encrypted.</source>
        <translation>Soitto-palvelin vastaa, ja sen versio sopii tähän ohjelmaan. Yhteys on salattu.</translation>
    </message>
    <message>
        <source>A Soitto server answers on this computer, of a version that goes with this program.</source>
        <translation>Soitto-palvelin vastaa tällä tietokoneella, ja sen versio sopii tähän ohjelmaan.</translation>
    </message>
    <message>
        <source>Your IT has to install the certificate of its own authority on this computer.</source>
        <translation>IT-tuen on asennettava oman varmentajansa varmenne tälle tietokoneelle.</translation>
    </message>
    <message>
        <source>Is the address spelt right? Are you in the office network, or is the VPN on?</source>
        <translation>Onko osoite kirjoitettu oikein? Oletko toimiston verkossa tai onko VPN päällä?</translation>
    </message>
    <message>
        <source>Compare the address with what your supervisor gave you, also the number after the colon.</source>
        <translation>Vertaa osoitetta esihenkilöltä saamaasi, myös kaksoispisteen jälkeistä numeroa.</translation>
    </message>
    <message>
        <source>Try it again in a moment, or ask your IT.</source>
        <translation>Yritä hetken kuluttua uudelleen tai kysy IT-tuelta.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Hidden number</source>
        <translation>Salattu numero</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>The other side of this call is a colleague</extracomment>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <extracomment>{name} is the queue the caller waited in</extracomment>
        <translation>Jono: {name}</translation>
    </message>
    <message>
        <source>Open callback, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Avoin takaisinsoitto, ajankohta: {when}</translation>
    </message>
    <message>
        <source>Open callback: {reason}, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Avoin takaisinsoitto: {reason}, ajankohta: {when}</translation>
    </message>
</context>
<context>
    <name>WhoseCardDialog</name>
    <message>
        <source>Open card</source>
        <extracomment>Heading: open the customer&apos;s page in the CRM</extracomment>
        <translation>Avaa asiakaskortti</translation>
    </message>
</context>
<context>
    <name>_FolderButton</name>
    <message>
        <source>Open folder</source>
        <extracomment>Button: show the folder of the report that was just saved</extracomment>
        <translation>Avaa kansio</translation>
    </message>
</context>
<context>
    <name>_Paired</name>
    <message>
        <source>{name} · {origin} · since {time}</source>
        <extracomment>{name} is what a web page calls itself, {origin} where it comes from, {time} when it was allowed</extracomment>
        <translation>{name} · {origin} · sallittu: {time}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Button: a web page may no longer talk to this desk</extracomment>
        <translation>Peru lupa</translation>
    </message>
    <message>
        <source>Revoke: {name}</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Peru lupa: {name}</translation>
    </message>
    <message>
        <source>This page may no longer talk to your desk</source>
        <translation>Sivu ei saa enää käyttää ohjelmaa</translation>
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
