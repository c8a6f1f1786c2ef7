<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n setting(s) by policies of this computer or user.</source>
        <translation>
            <numerusform>Компьютер эсвэл таны бүртгэлийн бодлогоор: %n тохиргоо.</numerusform>
            <numerusform>Компьютер эсвэл таны бүртгэлийн бодлогоор: %n тохиргоо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) by the organisation&apos;s file.</source>
        <translation>
            <numerusform>Байгууллагын файлаар: %n тохиргоо.</numerusform>
            <numerusform>Байгууллагын файлаар: %n тохиргоо.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this program</source>
        <extracomment>Heading in the settings: version of the program, and who manages it</extracomment>
        <translation>Програмын тухай</translation>
    </message>
    <message>
        <source>What your IT may ask you for.</source>
        <translation>Мэдээллийн технологийн албаны танаас асууж болох зүйлс.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Button: makes a file for whoever looks after the program</extracomment>
        <translation>Алдаа мэдээлэх…</translation>
    </message>
    <message>
        <source>A file for your IT, without numbers, names and passwords; nothing is sent</source>
        <translation>Мэдээллийн технологийн албанд өгөх файл: дугаар, нэр, нууц үг орохгүй; юу ч илгээхгүй</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Хувилбар</translation>
    </message>
    <message>
        <source>Managed settings</source>
        <extracomment>Setting: how many settings IT has fixed</extracomment>
        <translation>Байгууллагын удирддаг тохиргоо</translation>
    </message>
    <message>
        <source>Settings of the organisation</source>
        <extracomment>Setting: the file from which a computer takes the organisation&apos;s settings</extracomment>
        <translation>Байгууллагын тохиргоо</translation>
    </message>
    <message>
        <source>The file from which your organisation sets up this program.</source>
        <translation>Танай байгууллага энэ програмыг тохируулахад ашигладаг файл.</translation>
    </message>
    <message>
        <source>Soitto {version}, installed</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Soitto {version}, суулгасан</translation>
    </message>
    <message>
        <source>Soitto {version}, run from its source</source>
        <translation>Soitto {version}, эх кодоос ажиллуулсан</translation>
    </message>
    <message>
        <source>none</source>
        <translation>байхгүй</translation>
    </message>
    <message>
        <source>Not read since the program was started.</source>
        <translation>Програм эхэлснээс хойш уншаагүй байна.</translation>
    </message>
    <message>
        <source>Last read: {time}</source>
        <extracomment>{time} is a date with a time of day</extracomment>
        <translation>Сүүлд уншсан: {time}</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Бүртгэл</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks, and your account on it.</source>
        <translation>Таны эргэн холбогдолтыг хадгалдаг сервер ба түүн дэх таны бүртгэл.</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <extracomment>Button: opens the questions of the first start</extracomment>
        <translation>Дахин тохируулах…</translation>
    </message>
    <message>
        <source>Server, sign-in, phone and sound, one after the other, with a test call</source>
        <translation>Сервер, нэвтрэлт, утас, дууг ээлж дараалан тохируулж, туршилтын дуудлага хийх</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Soitto серверийн хаяг</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks. It is chosen when you sign in.</source>
        <translation>Таны эргэн холбогдолтыг хадгалдаг сервер. Нэвтрэх үед сонгоно.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Нэвтэрсэн нэр</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Гарах</translation>
    </message>
</context>
<context>
    <name>AgreedForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name of the person who is to be called back</extracomment>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>Label of a field: the number under which the person is to be called back</extracomment>
        <translation>Холбоо барих утас</translation>
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
        <translation>Нийт</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Сонгосон: %n</numerusform>
            <numerusform>Сонгосон: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} selected: at most {most} at once</source>
        <extracomment>How many rows of a list are selected {count} rows are selected, {most} is how many can be changed together</extracomment>
        <translation>Сонгосон: {count}. Нэг дор хамгийн ихдээ {most}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: give the selected callbacks to a colleague</extracomment>
        <translation>Шилжүүлэх</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Button: move the selected callbacks to a later time</extracomment>
        <translation>Хойшлуулах</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: select no rows any more</extracomment>
        <translation>Сонголтыг арилгах</translation>
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
            <numerusform>Энэ компьютерт %n бичлэг бий</numerusform>
            <numerusform>Энэ компьютерт %n бичлэг бий</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of the list of calls: when the call began</extracomment>
        <translation>Эхэлсэн</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Heading of the list of calls: incoming or outgoing</extracomment>
        <translation>Чиглэл</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the list of calls: who was on the line</extracomment>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of the list of calls: telephone number</extracomment>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading of the list of calls: the queue the caller waited in</extracomment>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of the list of calls: how the call ended</extracomment>
        <translation>Дүн</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of calls: how long they talked</extracomment>
        <translation>Үргэлжилсэн</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of the list of calls: how the caller behaved</extracomment>
        <translation>Үнэлгээ</translation>
    </message>
    <message>
        <source>Broke off</source>
        <extracomment>Result of a call: they talked, then the line broke off</extracomment>
        <translation>Тасарсан</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Нууцалсан дугаар</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>өчигдөр {time}</translation>
    </message>
    <message>
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Ажилтнууд хоорондын дуудлага: CRM рүү юу ч илгээгдэхгүй.</translation>
    </message>
    <message>
        <source>Transferred to {number}</source>
        <extracomment>{number} is the number or extension the caller was passed on to</extracomment>
        <translation>Дуудлагыг шилжүүлсэн: {number}</translation>
    </message>
    <message>
        <source>An enquiry is registered.</source>
        <translation>Хандалтыг бүртгэсэн.</translation>
    </message>
    <message>
        <source>The line broke off in the middle of the call.</source>
        <translation>Ярианы дундуур шугам тасарсан.</translation>
    </message>
    <message>
        <source>Voice: {loss} % lost, jitter {jitter} ms</source>
        <extracomment>Quality of the voice of a call; {loss} is lost packets, {jitter} in milliseconds</extracomment>
        <translation>Дуу: алдагдал {loss} %, хэлбэлзэл {jitter} мс</translation>
    </message>
</context>
<context>
    <name>CallModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Эрэмбэлэх: {column}</translation>
    </message>
    <message>
        <source>Call again, plan a callback, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of calls</extracomment>
        <translation>Дахин залгах, эргэн холбогдолт үүсгэх, бусад үйлдэл: {name}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Keypad</source>
        <extracomment>Shows and hides the keys that send tones during a call</extracomment>
        <translation>Товчлуур</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Дуудлага дуусгах</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (F3)</source>
        <translation>Хэрэглэгчийг үнэлж дуудлагыг дуусгах (F3)</translation>
    </message>
    <message>
        <source>Stop calling (F3)</source>
        <translation>Залгахаа болих (F3)</translation>
    </message>
    <message>
        <source>Send tones, for menus that ask for a digit (F8)</source>
        <translation>Цифр дарахыг шаарддаг цэсэнд тоон дохио илгээх (F8)</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>On a button: pass the call on to somebody else</extracomment>
        <translation>Шилжүүлэх</translation>
    </message>
    <message>
        <source>Pass the call on to a colleague or another number (F9)</source>
        <translation>Дуудлагыг ажилтан эсвэл өөр дугаар луу шилжүүлэх (F9)</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>On a button: what to say when the line is silent or broke off</extracomment>
        <translation>Загвар</translation>
    </message>
    <message>
        <source>Something is wrong with the line: what to say, and to ring again (F12)</source>
        <translation>Шугам доголдсон: юу хэлэхийг харуулж, дахин залгах (F12)</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Дуудлагын үргэлжилсэн хугацаа</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Хүлээлгэх</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>On a button: the customer waits / the talk goes on</extracomment>
        <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Дуу хаах</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>On a button: switch the microphone on / off</extracomment>
        <translation>Дуу нээх</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Бичлэг</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <extracomment>On a button: start / stop the recording of the call</extracomment>
        <translation>Зогсоох</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of the call: it is being recorded now</extracomment>
        <translation>Бичлэг хийж байна</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Бичлэгийг зогсоох</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Энэ дуудлагыг бичиж авах</translation>
    </message>
    <message>
        <source>Stop the recording (F10)</source>
        <translation>Бичлэгийг зогсоох (F10)</translation>
    </message>
    <message>
        <source>Record this call (F10)</source>
        <translation>Энэ дуудлагыг бичиж авах (F10)</translation>
    </message>
    <message>
        <source>End the call (F3)</source>
        <translation>Дуудлагыг дуусгах (F3)</translation>
    </message>
    <message>
        <source>The other side has put you on hold</source>
        <translation>Нөгөө тал таныг хүлээлгэж байна</translation>
    </message>
    <message>
        <source>{state} · muted</source>
        <extracomment>{state} is the state of the call, such as &quot;In call&quot;</extracomment>
        <translation>{state} · микрофон хаалттай</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>Дууг шифрлэсэн.</translation>
    </message>
    <message>
        <source>Go on talking (F6)</source>
        <translation>Яриагаа үргэлжлүүлэх (F6)</translation>
    </message>
    <message>
        <source>Let the customer wait (F6)</source>
        <translation>Хэрэглэгчийг түр хүлээлгэх (F6)</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Микрофон нээх (F7)</translation>
    </message>
    <message>
        <source>Switch the microphone off (F7)</source>
        <translation>Микрофон хаах (F7)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>On a button: stop calling before the other side has answered</extracomment>
        <translation>Цуцалж байна…</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>Дуудлага цуцлах</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Hidden number</source>
        <translation>Нууцалсан дугаар</translation>
    </message>
    <message>
        <source>{state} · queue: {name}</source>
        <extracomment>{state} is the state of a call, such as &quot;On hold&quot;; {name} is the queue the caller waited in</extracomment>
        <translation>{state} · дараалал: {name}</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Хариулж байна…</translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <extracomment>On a button: put the present caller on hold and take the call that rings / take it</extracomment>
        <translation>Хүлээлгээд хариулах</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Хариулах</translation>
    </message>
    <message>
        <source>Let the present caller wait, and answer this one (F2)</source>
        <translation>Одоогийн дуудлагыг хүлээлгээд энэ дуудлагад хариулах (F2)</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Дуудлагад хариулах (F2)</translation>
    </message>
    <message>
        <source>End and answer</source>
        <extracomment>On a button: end the present call and take the one that rings</extracomment>
        <translation>Дуусгаад хариулах</translation>
    </message>
    <message>
        <source>End the present call, and answer this one (Shift+F2)</source>
        <translation>Одоогийн дуудлагыг дуусгаад энэ дуудлагад хариулах (Shift+F2)</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>On a button: refuse the incoming call</extracomment>
        <translation>Татгалзаж байна…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Татгалзах</translation>
    </message>
    <message>
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Дуудлагаас татгалзах; залгасан хүнд завгүй дохио сонсогдоно (Shift+F3)</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>On a button: talk with the caller who waits on hold</extracomment>
        <translation>Буцаж ярих</translation>
    </message>
    <message>
        <source>Talk with this caller; the present one waits meanwhile (Shift+F6)</source>
        <translation>Энэ хэрэглэгчтэй ярих; одоогийн дуудлага хүлээнэ (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call again (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Дахин залгах (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: plan a callback (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>CallBack: эргэн холбогдолт үүсгэх (Ctrl+B)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Бусад (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>CallbackDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Залгаж байна…</translation>
    </message>
</context>
<context>
    <name>CallbackDialog</name>
    <message>
        <source>CallBack</source>
        <extracomment>Heading of the form that makes a callback; CallBack is the name of the button</extracomment>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>&amp;Save callback</source>
        <translation>Хад&amp;галах</translation>
    </message>
    <message>
        <source>Edit callback</source>
        <translation>Эргэн холбогдолт засах</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Хад&amp;галах</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Хадгалах (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CallbackFormWidget</name>
    <message>
        <source>{count} of {limit} characters</source>
        <extracomment>How much of a text field is used, such as &quot;9,500 of 10,000 characters&quot;</extracomment>
        <translation>{limit} тэмдэгтээс {count}</translation>
    </message>
    <message>
        <source>Too long: {count} characters, {limit} fit. Nothing has been cut off.</source>
        <extracomment>A text field holds too much; nothing is cut off</extracomment>
        <translation>Хэт урт: {count} тэмдэгт байна, {limit} тэмдэгт багтана. Юу ч таслагдаагүй.</translation>
    </message>
    <message>
        <source>No reason</source>
        <extracomment>Choice in the list of reasons</extracomment>
        <translation>Шалтгаангүй</translation>
    </message>
    <message>
        <source>me ({name})</source>
        <extracomment>The signed-in agent as the owner of a callback</extracomment>
        <translation>би ({name})</translation>
    </message>
    <message>
        <source>anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>дарааллын аль ч ажилтан</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <extracomment>Label of a field: telephone number</extracomment>
        <translation>&amp;Дугаар</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>Хэ&amp;рэглэгч</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>Label of a field: the time of the callback</extracomment>
        <translation>&amp;Хэзээ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why the customer is to be called back</extracomment>
        <translation>&amp;Шалтгаан</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Зэрэглэл</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of a field: the employee the callback is assigned to</extracomment>
        <translation>Хариу&amp;цагч</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Тэмдэглэл</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>Due</source>
        <extracomment>Heading of the column that says when to call back</extracomment>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading: telephone number</extracomment>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why the customer is to be called back</extracomment>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Зэрэглэл</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Heading: the employee the callback is assigned to</extracomment>
        <translation>Хариуцагч</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading: how often they were called already</extracomment>
        <translation>Оролдлого</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading: how often this person rang and nobody answered</extracomment>
        <translation>Удаа</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading: when this person last rang and nobody answered</extracomment>
        <translation>Алдсан</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: the queue (department) that the customer rang</extracomment>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading: when the callback was made</extracomment>
        <translation>Үүсгэсэн хугацаа</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading: who made the callback</extracomment>
        <translation>Үүсгэсэн ажилтан</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading: where the callback came from, such as a call or a missed call</extracomment>
        <translation>Эх сурвалж</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading: how the last attempt to call them ended</extracomment>
        <translation>Сүүлийн дуудлагын дүн</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>Heading: what time it is where the customer is</extracomment>
        <translation>Тэндхийн цаг</translation>
    </message>
    <message>
        <source>me</source>
        <translation>би</translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <extracomment>Status: a colleague is calling this customer at this moment</extracomment>
        <translation>{name} залгаж байна</translation>
    </message>
    <message>
        <source>You are calling</source>
        <translation>Та залгаж байна</translation>
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
        <translation>Дахин залгаж болох хугацаа: {time}</translation>
    </message>
    <message>
        <source>Closed by {name}, {time}</source>
        <extracomment>Tooltip of a closed callback: who closed it and when</extracomment>
        <translation>Хаасан: {name}, {time}</translation>
    </message>
    <message>
        <source>Not sent to the CRM yet</source>
        <translation>CRM рүү хараахан илгээгээгүй</translation>
    </message>
</context>
<context>
    <name>CallbackModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Эрэмбэлэх: {column}</translation>
    </message>
    <message>
        <source>More actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a closed callback&apos;s row</extracomment>
        <translation>Бусад үйлдэл: {customer}</translation>
    </message>
    <message>
        <source>Call, close by flag, more actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a row</extracomment>
        <translation>Залгах, тугаар хаах, бусад үйлдэл: {customer}</translation>
    </message>
</context>
<context>
    <name>CallbackRows</name>
    <message>
        <source>{name} is calling {customer} now.</source>
        <extracomment>{name} is a colleague, {customer} a name or number</extracomment>
        <translation>{name} одоо залгаж байна: {customer}.</translation>
    </message>
</context>
<context>
    <name>CallbackTable</name>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Залгах (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close without calling (Ctrl+G)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Залгахгүйгээр хаах (Ctrl+G)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Бусад (Shift+F10)</translation>
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
        <translation>Эргэн холбогдолтыг устгалаа: {customer}</translation>
    </message>
    <message>
        <source>Too late: the callback of {customer} is deleted.</source>
        <translation>Хугацаа өнгөрсөн: эргэн холбогдолт устсан ({customer}).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>{shown} · {due}</source>
        <extracomment>How many callbacks are due now Below the list: how many callbacks it shows, and how many are due now</extracomment>
        <translation>{shown} · {due}</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>In the field of the search where there is no room for &quot;Search name, number or note&quot;</extracomment>
        <translation>Хайх</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Одоо оролдох</translation>
    </message>
    <message>
        <source>No connection to the server. You can go on working: changes are kept and sent later.</source>
        <translation>Сервертэй холбогдоогүй байна. Та ажлаа үргэлжлүүлж болно: өөрчлөлт хадгалагдаж, дараа илгээгдэнэ.</translation>
    </message>
    <message>
        <source>{customer}: postponed. New time: {time}</source>
        <extracomment>{customer} is a name or number, {time} is when: &quot;14:30&quot;, &quot;tomorrow 09:00&quot;</extracomment>
        <translation>{customer}: хойшлууллаа. Шинэ хугацаа: {time}</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Эрэмбэлэх</translation>
    </message>
    <message>
        <source>No connection to the server. The list was last updated: {time}. Changes are kept and sent later.</source>
        <extracomment>{time} is a time of day or a date, such as 14:30</extracomment>
        <translation>Сервертэй холбогдоогүй байна. Жагсаалтыг сүүлд шинэчилсэн: {time}. Өөрчлөлт хадгалагдаж, дараа илгээгдэнэ.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Жагсаалтыг харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Loading the callbacks…</source>
        <translation>Эргэн холбогдолтуудыг ачаалж байна…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>“{text}” гэсэн зүйл олдсонгүй</translation>
    </message>
    <message>
        <source>Names, numbers and notes were searched.</source>
        <translation>Нэр, дугаар, тэмдэглэлээс хайлаа.</translation>
    </message>
    <message>
        <source>Search in contacts</source>
        <extracomment>Button below an empty list of callbacks: look for the same name in the page Contacts</extracomment>
        <translation>Харилцагчдаас хайх</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Хайлтыг арилгах</translation>
    </message>
    <message>
        <source>No callbacks here</source>
        <translation>Энд эргэн холбогдолт алга</translation>
    </message>
    <message>
        <source>No callback fits what is chosen above the list.</source>
        <translation>Жагсаалтын дээр сонгосон нөхцөлд тохирох эргэн холбогдолт алга.</translation>
    </message>
    <message>
        <source>Show everything to do</source>
        <translation>Хийх бүгдийг харуулах</translation>
    </message>
    <message>
        <source>New callbacks come from your calls, from the dialpad&apos;s CallBack button and from the server.</source>
        <translation>Шинэ эргэн холбогдолт таны дуудлага, дугаар цуглуулах хэсгийн CallBack товч болон серверээс ирнэ.</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Эргэн холбогдохыг хүлээж буй хэрэглэгч алга</translation>
    </message>
    <message>
        <source>Show closed callbacks</source>
        <translation>Хаасныг харуулах</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of the list: my own callbacks</extracomment>
        <translation>Миний</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Filter of the list: callbacks that anyone in the queue may take</extracomment>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the list: everybody&apos;s callbacks</extracomment>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Filter of the list: what can be called now or later</extracomment>
        <translation>Хийх</translation>
    </message>
    <message>
        <source>Due now</source>
        <extracomment>Filter of the list: callbacks whose time has come</extracomment>
        <translation>Хугацаа болсон</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>Filter of the list: every callback that is not closed</extracomment>
        <translation>Нээлттэй бүгд</translation>
    </message>
    <message>
        <source>All closed</source>
        <extracomment>Filter of the list: every callback that is over</extracomment>
        <translation>Хаасан бүгд</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Нэр, дугаар, тэмдэглэл</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Хайх (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Залгах</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>За&amp;сах…</translation>
    </message>
    <message>
        <source>C&amp;lose without calling…</source>
        <extracomment>Menu entry: close a callback by a registered contact type</extracomment>
        <translation>Зал&amp;гахгүйгээр хаах…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Шилжүүлэх…</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <extracomment>Menu entry: move a callback to a later time</extracomment>
        <translation>&amp;Хойшлуулах…</translation>
    </message>
    <message>
        <source>&amp;Answered by agent</source>
        <comment>menu</comment>
        <translation>&amp;Агент хариу өгсөн</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Устгах</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <extracomment>Menu: open the customer&apos;s page in the CRM</extracomment>
        <translation>Хэ&amp;рэглэгчийн хуудсыг нээх</translation>
    </message>
    <message>
        <source>Open &amp;in the CRM</source>
        <extracomment>Menu: open the record of this callback in the CRM</extracomment>
        <translation>CRM-д &amp;нээх</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Дугаар хуулах</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <extracomment>Menu: of several selected rows, none is selected any more</extracomment>
        <translation>&amp;Сонголтыг арилгах</translation>
    </message>
    <message numerus="yes">
        <source>by %n h</source>
        <translation>
            <numerusform>%n цагаар</numerusform>
            <numerusform>%n цагаар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n эргэн холбогдолт</numerusform>
            <numerusform>%n эргэн холбогдолт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>хугацаа болсон: %n</numerusform>
            <numerusform>хугацаа болсон: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n min</source>
        <extracomment>Menu entry: postpone a callback by so many minutes</extracomment>
        <translation>
            <numerusform>%n минутаар</numerusform>
            <numerusform>%n минутаар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallbacksSection</name>
    <message>
        <source>Callbacks</source>
        <extracomment>The option of callbacks, of the whole site</extracomment>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>What holds for all departments.</source>
        <translation>Бүх хэлтэст хамаарах тохиргоо.</translation>
    </message>
    <message>
        <source>Callbacks are on</source>
        <extracomment>Switch: customers are offered to be called back</extracomment>
        <translation>Эргэн холбогдолт асаалттай</translation>
    </message>
    <message>
        <source>Off: nothing is offered to callers, and the system calls nobody by itself. What is in the lists stays, and agents call by hand.</source>
        <translation>Унтраавал хэрэглэгчид юу ч санал болгохгүй, систем өөрөө хэн рүү ч залгахгүй. Жагсаалтад байгаа нь үлдэж, агентууд өөрсдөө залгана.</translation>
    </message>
    <message>
        <source>Country in which numbers are read</source>
        <translation>Дугаарыг аль улсынх гэж үзэх</translation>
    </message>
</context>
<context>
    <name>CallerInfo</name>
    <message numerus="yes">
        <source>%n open callback(s) in all</source>
        <translation>
            <numerusform>Нийт %n нээлттэй эргэн холбогдолт</numerusform>
            <numerusform>Нийт %n нээлттэй эргэн холбогдолт</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {result} · {agent}</source>
        <extracomment>A call of before: {when} such as &quot;yesterday 9:00&quot;, {result} such as &quot;Answered&quot;, {agent} who took it</extracomment>
        <translation>{when} · {result} · {agent}</translation>
    </message>
    <message>
        <source>Last calls with this number</source>
        <translation>Энэ дугаарын сүүлийн дуудлагууд</translation>
    </message>
</context>
<context>
    <name>CalloutPage</name>
    <message numerus="yes">
        <source>%n registration(s) not saved yet</source>
        <translation>
            <numerusform>%n хандалтыг хараахан хадгалаагүй</numerusform>
            <numerusform>%n хандалтыг хараахан хадгалаагүй</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Одоогоор дуудлага алга</translation>
    </message>
    <message>
        <source>When you call somebody, this page shows how the call stands.</source>
        <translation>Таныг хэн нэгэн рүү залгахад дуудлагын явц энэ хуудсанд харагдана.</translation>
    </message>
    <message>
        <source>Outgoing call initiated</source>
        <extracomment>The message of the Finnish manual while a call waits behind a customer&apos;s: soitettava puhelu aloitettu</extracomment>
        <translation>Гарах дуудлага эхэллээ</translation>
    </message>
    <message>
        <source>A customer&apos;s call comes first. {who} is called by itself after it.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Эхлээд хэрэглэгчийн дуудлага орно. Дараа нь автоматаар залгана: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not place the call that waits</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Do not call {who}</source>
        <translation>Залгахгүй байх: {who}</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <translation>Шугам тасарлаа</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Цуцалж байна…</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Нууцалсан дугаар</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <extracomment>{name} is the queue the caller waited in</extracomment>
        <translation>Дараалал: {name}</translation>
    </message>
    <message>
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Ажилтнууд хоорондын дуудлага: CRM рүү юу ч илгээгдэхгүй.</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>The button of the Finnish manual (CANCEL): stop calling before the other side has answered</extracomment>
        <translation>Дуудлага цуцлах</translation>
    </message>
    <message>
        <source>Stop calling (F3)</source>
        <translation>Залгахаа болих (F3)</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Дуудлагын үргэлжилсэн хугацаа</translation>
    </message>
    <message>
        <source>{state} {duration}</source>
        <extracomment>One step of a call and how long it lasted, such as &quot;Ringing 00:08&quot;</extracomment>
        <translation>{state} {duration}</translation>
    </message>
    <message>
        <source>Enquiry Registration</source>
        <extracomment>Heading of the form of a call, where the site gives it no name (Finnish manual: Enquiry Registration)</extracomment>
        <translation>Хандалтын бүртгэл</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Хадгалж байна…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Register the enquiry (Ctrl+S)</source>
        <translation>Хандалтыг бүртгэх (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not saved yet. What you type is kept.</source>
        <translation>Хараахан хадгалаагүй. Таны бичсэн зүйл алга болохгүй.</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Хандалтыг бүртгэлээ.</translation>
    </message>
    <message>
        <source>{who} ({when})</source>
        <extracomment>A call whose form is not saved: {who} is a customer or a number, {when} such as &quot;14:30&quot;</extracomment>
        <translation>{who} ({when})</translation>
    </message>
    <message>
        <source>Open the form of the call with {who}</source>
        <extracomment>Tooltip; {who} is a customer or a number</extracomment>
        <translation>Дуудлагын маягтыг нээх: {who}</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Гарах дуудлага</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n дуудлага</numerusform>
            <numerusform>%n дуудлага</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Эрэмбэлэх</translation>
    </message>
    <message>
        <source>The recording is no longer on this computer.</source>
        <translation>Бичлэг энэ компьютерт байхгүй болсон.</translation>
    </message>
    <message>
        <source>The calls cannot be shown</source>
        <extracomment>Below the list: how many calls it shows</extracomment>
        <translation>Дуудлагуудыг харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Loading the calls…</source>
        <translation>Дуудлагуудыг ачаалж байна…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>“{text}” гэсэн зүйл олдсонгүй</translation>
    </message>
    <message>
        <source>Names and numbers were searched.</source>
        <translation>Нэр, дугаараас хайлаа.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Хайлтыг арилгах</translation>
    </message>
    <message>
        <source>No call fits what is chosen above the list.</source>
        <translation>Жагсаалтын дээр сонгосон нөхцөлд тохирох дуудлага алга.</translation>
    </message>
    <message>
        <source>No calls here</source>
        <translation>Энд дуудлага алга</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Бүх дуудлагыг харуулах</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Одоогоор дуудлага алга</translation>
    </message>
    <message>
        <source>Every call that comes or goes is listed here.</source>
        <translation>Ирсэн, гарсан бүх дуудлага энд харагдана.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>My redials…</source>
        <extracomment>Button: what became of this agent&apos;s calls that broke off and had to be made again</extracomment>
        <translation>Миний дахин залгалт…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls of both directions</comment>
        <extracomment>Filter of the list of calls: incoming and outgoing</extracomment>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Ирсэн</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Гарсан</translation>
    </message>
    <message>
        <source>Every result</source>
        <extracomment>Filter of the list of calls: however they ended</extracomment>
        <translation>Бүх дүн</translation>
    </message>
    <message>
        <source>Any day</source>
        <extracomment>Filter of the list of calls: from the first to the last</extracomment>
        <translation>Бүх өдөр</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Өчигдөр</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Filter of the list of calls: today and the six days before</extracomment>
        <translation>Сүүлийн 7 өдөр</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Filter of the list of calls: two days are chosen beside it</extracomment>
        <translation>… өдрөөс … хүртэл</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Дүн</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Эхний өдөр</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Сүүлийн өдөр</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Нэр, дугаар хайх</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Хайх (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>Menu entry: dial the number of this call</extracomment>
        <translation>&amp;Дахин залгах</translation>
    </message>
    <message>
        <source>CallBack…</source>
        <extracomment>Menu entry: plan a callback for the number of this call; CallBack is the name of the button</extracomment>
        <translation>CallBack…</translation>
    </message>
    <message>
        <source>&amp;Rate the caller…</source>
        <extracomment>Menu entry: say how the caller behaved</extracomment>
        <translation>&amp;Залгасан хүнийг үнэлэх…</translation>
    </message>
    <message>
        <source>&amp;Enquiry…</source>
        <extracomment>Menu entry: open the form of this call (Enquiry Registration)</extracomment>
        <translation>&amp;Хандалт…</translation>
    </message>
    <message>
        <source>Sho&amp;w the recording in its folder</source>
        <translation>Бичлэгийг хавтаст &amp;нь харуулах</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Ду&amp;гаар хуулах</translation>
    </message>
</context>
<context>
    <name>CallsSection</name>
    <message numerus="yes">
        <source>The form is shown: %n field(s).</source>
        <extracomment>A form of so many fields is shown with each call</extracomment>
        <translation>
            <numerusform>Маягт харагдана: %n талбар.</numerusform>
            <numerusform>Маягт харагдана: %n талбар.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number of seconds, {most} at most; 0 is none.</source>
        <extracomment>{most} is a number of seconds</extracomment>
        <translation>Бүхэл тоогоор, хамгийн ихдээ {most} секунд; 0 бол байхгүй.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ийм хавтас алга.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Үүгээр залгах боломжгүй: зөвхөн цифр, үсэг, *, # бичнэ үү.</translation>
    </message>
    <message>
        <source>Fill in both codes, or neither.</source>
        <translation>Хоёр кодыг хоёуланг нь бөглөх эсвэл хоёуланг нь хоосон орхино уу.</translation>
    </message>
    <message>
        <source>There is no form. Your site&apos;s file turns it on: see the example.</source>
        <translation>Маягт алга. Танай байгууллагын файл маягтыг идэвхжүүлнэ: жишээг үзнэ үү.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading in the settings: how calls are worked with</extracomment>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>How calls are answered, recorded and finished. Changes are saved at once.</source>
        <translation>Дуудлагад хариулах, бичиж авах, дуусгах тохиргоо. Өөрчлөлт шууд хадгалагдана.</translation>
    </message>
    <message>
        <source>Answer by itself where the exchange asks for it</source>
        <translation>Станц шаардсан үед автоматаар хариулах</translation>
    </message>
    <message>
        <source>Only when you are in no other call. A tone tells you that you are heard.</source>
        <translation>Зөвхөн өөр дуудлагагүй үед. Таны дуу сонсогдож эхэлснийг дохио мэдэгдэнэ.</translation>
    </message>
    <message>
        <source>Wrap-up (seconds)</source>
        <extracomment>Setting: time for work after a call</extracomment>
        <translation>Дуудлагын дараах ажил (секунд)</translation>
    </message>
    <message>
        <source>Time after each call, answered or not, in which no call comes. 0: none.</source>
        <translation>Хариулсан, хариулаагүй дуудлага бүрийн дараа шинэ дуудлага ирэхгүй байх хугацаа. 0: байхгүй.</translation>
    </message>
    <message>
        <source>Calls may be recorded on this computer</source>
        <translation>Энэ компьютерт дуудлага бичиж авахыг зөвшөөрөх</translation>
    </message>
    <message>
        <source>The law may ask you to tell the other side. The sentence below is shown before a recording begins.</source>
        <translation>Хуулиар нөгөө талд мэдэгдэх шаардлагатай байж болно. Бичлэг эхлэхийн өмнө доорх өгүүлбэр харагдана.</translation>
    </message>
    <message>
        <source>Consent sentence</source>
        <extracomment>Setting: the sentence that is read to the other side before a recording</extracomment>
        <translation>Зөвшөөрөл авах өгүүлбэр</translation>
    </message>
    <message>
        <source>What you say before a recording begins. Empty: the sentence that comes with the program.</source>
        <translation>Бичлэг эхлэхийн өмнө таны хэлэх өгүүлбэр. Хоосон: програмын бэлэн өгүүлбэр.</translation>
    </message>
    <message>
        <source>Where recordings are kept. Empty: a folder of your profile.</source>
        <translation>Бичлэгийг хадгалах газар. Хоосон: таны профайл дахь хавтас.</translation>
    </message>
    <message>
        <source>The file with the form that is filled in with each call.</source>
        <translation>Дуудлага бүрд бөглөх маягтын файл.</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>програмын бэлэн өгүүлбэр</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Бичлэгийн хавтас</translation>
    </message>
    <message>
        <source>a folder of your profile</source>
        <translation>таны профайл дахь хавтас</translation>
    </message>
    <message>
        <source>Queue code: pause</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send no calls</extracomment>
        <translation>Дарааллын код: түр завсар</translation>
    </message>
    <message>
        <source>Dialled by itself when you pause, so that the exchange&apos;s queues send you no calls. Empty: not told.</source>
        <translation>Таныг түр завсарлахад станцын дараалал танд дуудлага илгээхгүй байхын тулд автоматаар залгана. Хоосон: мэдэгдэхгүй.</translation>
    </message>
    <message>
        <source>Queue code: ready</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send calls again</extracomment>
        <translation>Дарааллын код: бэлэн</translation>
    </message>
    <message>
        <source>Dialled by itself so that the exchange&apos;s queues follow your state. Empty: not told.</source>
        <translation>Станцын дараалал таны төлөвийг мэдэж байхын тулд автоматаар залгана. Хоосон: мэдэгдэхгүй.</translation>
    </message>
    <message>
        <source>Enquiry form</source>
        <extracomment>Setting: the file that describes the form of a call (Enquiry Registration)</extracomment>
        <translation>Хандалтын маягт</translation>
    </message>
    <message>
        <source>enquiry.json of your profile, if it is there</source>
        <translation>таны профайл дахь enquiry.json, хэрэв байвал</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Open card</source>
        <extracomment>Button: open the customer&apos;s page in the CRM</extracomment>
        <translation>Хуудсыг нээх</translation>
    </message>
    <message>
        <source>Open this customer&apos;s page in the CRM</source>
        <translation>Энэ хэрэглэгчийн CRM дэх хуудсыг нээх</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Files cannot be downloaded here. Use the browser.</source>
        <translation>Эндээс файл татаж авах боломжгүй. Хөтөч ашиглана уу.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Хэрэглэгчийн хуудас</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Дахин ачаалах</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Хуудсыг ачаалж чадсангүй.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <extracomment>Button: show the figures of a chart as a table</extracomment>
        <translation>Хүснэгтээр</translation>
    </message>
    <message>
        <source>As a table: {chart}</source>
        <extracomment>{chart} is the heading of a chart</extracomment>
        <translation>Хүснэгтээр: {chart}</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>It was changed again meanwhile: this is how it stands now.</source>
        <translation>Энэ хооронд дахин өөрчилсөн байна: одоогийн байдал ийм байна.</translation>
    </message>
    <message>
        <source>Which version stands?</source>
        <translation>Аль хувилбарыг үлдээх вэ?</translation>
    </message>
    <message>
        <source>Somebody else changed the same as you, at the same time. Choose for each field; theirs stands now.</source>
        <translation>Өөр ажилтан тантай зэрэг ижил мэдээллийг өөрчилсөн байна. Талбар бүрд хувилбар сонгоно уу; одоо тэр ажилтны хувилбар хүчинтэй байна.</translation>
    </message>
    <message>
        <source>&amp;Use what is chosen</source>
        <extracomment>Button: the versions that were chosen are sent</extracomment>
        <translation>&amp;Сонголтыг хэрэглэх</translation>
    </message>
    <message>
        <source>Decide later</source>
        <extracomment>Button: the two versions go on waiting for a decision</extracomment>
        <translation>Дараа шийдэх</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading of the agent&apos;s own version of a field</extracomment>
        <translation>Таны хувилбар</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Theirs</source>
        <extracomment>Heading of the other person&apos;s version of a field</extracomment>
        <translation>Өөр ажилтны хувилбар</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <extracomment>Heading of the other person&apos;s version of a field: {name} is who, {when} such as &quot;5 min ago&quot;</extracomment>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Your time will replace theirs: the customer is called at {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Таны цаг хүчинтэй болно. Хэрэглэгч рүү залгах цаг: {time}.</translation>
    </message>
    <message>
        <source>The callback goes back to the queue: anyone may take it.</source>
        <translation>Эргэн холбогдолт дараалалд буцна: дарааллын аль ч ажилтан авч болно.</translation>
    </message>
    <message>
        <source>The callback goes to {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>Шинэ хариуцагч: {name}.</translation>
    </message>
    <message>
        <source>The customer is called at {number}.</source>
        <extracomment>{number} is a telephone number</extracomment>
        <translation>Хэрэглэгч рүү залгах дугаар: {number}.</translation>
    </message>
    <message>
        <source>Your note will replace theirs, which stays in the history.</source>
        <translation>Таны тэмдэглэл нөгөөгийнх нь оронд орж, нөгөө нь түүхэнд үлдэнэ.</translation>
    </message>
    <message>
        <source>Yours will replace theirs.</source>
        <translation>Таны хувилбар үлдэж, нөгөөх нь хаягдана.</translation>
    </message>
    <message>
        <source>Their time stays, yours is dropped.</source>
        <translation>Нөгөө ажилтны цаг үлдэж, таных хаягдана.</translation>
    </message>
    <message>
        <source>The callback stays in the queue: anyone may take it.</source>
        <translation>Эргэн холбогдолт дараалалд үлдэнэ: дарааллын аль ч ажилтан авч болно.</translation>
    </message>
    <message>
        <source>The callback stays with {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>Хариуцагч хэвээр үлдэнэ: {name}.</translation>
    </message>
    <message>
        <source>Theirs stays, yours is dropped.</source>
        <translation>Нөгөө ажилтны хувилбар үлдэж, таных хаягдана.</translation>
    </message>
</context>
<context>
    <name>CodecList</name>
    <message>
        <source>Use this codec earlier (Alt+Up)</source>
        <extracomment>Tooltip, with the key: this codec is tried before the one above it</extracomment>
        <translation>Энэ кодекийг дээшлүүлэх (Alt+Up)</translation>
    </message>
    <message>
        <source>Use this codec later (Alt+Down)</source>
        <extracomment>Tooltip, with the key: this codec is tried after the one below it</extracomment>
        <translation>Энэ кодекийг доошлуулах (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ColumnPopup</name>
    <message>
        <source>{column} (no room now)</source>
        <extracomment>Entry of the list of columns: {column} is chosen, and the window is too narrow for it</extracomment>
        <translation>{column} (одоо багтахгүй)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Heading: which columns a list shows</extracomment>
        <translation>Багана</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <extracomment>Menu entry: which columns a list shows</extracomment>
        <translation>&amp;Багана…</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow key moves it.</source>
        <translation>Space товч баганыг харуулж, нууна; Alt товчтой хамт сумтай товч дарвал багана зөөгдөнө.</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <extracomment>Button: bring a column to the left of the one before it</extracomment>
        <translation>Зүүн тийш зөөх (Alt+Up)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <extracomment>Button: bring a column to the right of the one after it</extracomment>
        <translation>Баруун тийш зөөх (Alt+Down)</translation>
    </message>
    <message>
        <source>As at the &amp;start</source>
        <extracomment>Button: all columns and their order as they are in a new installation</extracomment>
        <translation>&amp;Анхны байдалд оруулах</translation>
    </message>
</context>
<context>
    <name>CompanyNames</name>
    <message>
        <source>Company in {language}</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Компанийн нэр ({language})</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Company</source>
        <translation>Компани</translation>
    </message>
    <message>
        <source>As it is said in a sentence. A language left empty takes the English name; without any, sentences leave it out.</source>
        <translation>Өгүүлбэрт хэлэгдэх хэлбэрээр нь бичнэ. Хоосон үлдээсэн хэлэнд англи нэрийг хэрэглэнэ; аль нь ч байхгүй бол өгүүлбэрт орохгүй.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Read this to the other side, and wait for the answer:</source>
        <translation>Нөгөө талд уншиж өгөөд хариуг нь хүлээнэ үү:</translation>
    </message>
    <message>
        <source>I would like to record this call, so that nothing you tell me is lost. Do you agree?</source>
        <extracomment>Read aloud to the caller before a call is recorded</extracomment>
        <translation>Таны хэлсэн зүйлээс юу ч орхигдохгүйн тулд энэ дуудлагыг бичиж авахыг хүсэж байна. Та зөвшөөрөх үү?</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <extracomment>On a button: the caller agrees to be recorded, so the recording starts</extracomment>
        <translation>Зөвшөөрсөн: бичих</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Бичлэгийг эхлүүлэх</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: the caller does not want to be recorded</extracomment>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>Do not record this call</source>
        <translation>Энэ дуудлагыг бичихгүй байх</translation>
    </message>
</context>
<context>
    <name>ConsultBar</name>
    <message>
        <source>Hidden number</source>
        <translation>Нууцалсан дугаар</translation>
    </message>
    <message>
        <source>{asked} waits while you talk with {caller}.</source>
        <extracomment>{asked} is a colleague on hold, {caller} is whom the agent talks with meanwhile</extracomment>
        <translation>Ярьж байна: {caller}. Хүлээлгэж байна: {asked}.</translation>
    </message>
    <message>
        <source>You are talking with {asked}. {caller} waits.</source>
        <extracomment>{asked} is a colleague, {caller} is on hold meanwhile</extracomment>
        <translation>Ярьж байна: {asked}. Хүлээлгэж байна: {caller}.</translation>
    </message>
    <message>
        <source>{asked} is being called. {caller} waits.</source>
        <extracomment>{asked} is a colleague who is being called, {caller} is on hold meanwhile</extracomment>
        <translation>Залгаж байна: {asked}. Хүлээлгэж байна: {caller}.</translation>
    </message>
    <message>
        <source>Connecting them…</source>
        <extracomment>On a button: connect the caller with the colleague, and leave</extracomment>
        <translation>Холбож байна…</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Холбох</translation>
    </message>
    <message>
        <source>Connect the two and leave the call</source>
        <translation>Хоёуланг нь хооронд нь холбоод дуудлагаас гарах</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <extracomment>On a button: end the talk with the colleague and take the caller back</extracomment>
        <translation>Хэрэглэгч рүү буцах</translation>
    </message>
    <message>
        <source>End this talk and go on with the caller</source>
        <translation>Энэ яриаг дуусгаад хэрэглэгчтэй үргэлжлүүлэн ярих</translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message numerus="yes">
        <source>%n more: look for them in the contacts.</source>
        <translation>
            <numerusform>Өөр %n бий: харилцагчдаас хайна уу.</numerusform>
            <numerusform>Өөр %n бий: харилцагчдаас хайна уу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several contacts have this number. Who is it?</source>
        <translation>Хэд хэдэн харилцагч энэ дугаартай байна. Аль нь вэ?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Харилцагч</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Эдний хэн нь ч биш</translation>
    </message>
    <message>
        <source>Choose anot&amp;her</source>
        <extracomment>Button: choose another one of several contacts</extracomment>
        <translation>&amp;Өөрийг сонгох</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>no number</source>
        <translation>дугааргүй</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>Beside the name of a search result: it is somebody who works here</extracomment>
        <translation>Ажилтан</translation>
    </message>
    <message>
        <source>Call {name}: {number}</source>
        <extracomment>Tooltip and name of a button: call a person at one of their numbers</extracomment>
        <translation>Залгах: {name}, {number}</translation>
    </message>
    <message>
        <source>More numbers of {name}</source>
        <translation>Бусад дугаар: {name}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n үр дүн</numerusform>
            <numerusform>%n үр дүн</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter calls a number and looks for a name; the arrow keys choose a result.</source>
        <translation>Enter товч дугаар луу залгаж, нэрийг хайна; үр дүнг сумтай товчоор сонгоно.</translation>
    </message>
    <message>
        <source>{found}; the first {shown} are shown. Type more letters to find the others.</source>
        <extracomment>{found} is how many were found in all</extracomment>
        <translation>{found}; эхний {shown} харагдаж байна. Бусдыг олохын тулд илүү олон үсэг бичнэ үү.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Хайж байна…</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Хайж чадсангүй</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>“{text}” гэсэн хүн олдсонгүй</translation>
    </message>
    <message>
        <source>Only colleagues were searched: the server cannot be reached.</source>
        <translation>Зөвхөн ажилтнуудаас хайлаа: сервертэй холбогдож чадсангүй.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts were searched.</source>
        <translation>Ажилтнууд болон CRM-ийн харилцагчдаас хайлаа.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts are searched. Each result has its own Call button.</source>
        <translation>Ажилтнууд болон CRM-ийн харилцагчдаас хайна. Үр дүн бүрд “Залгах” товч бий.</translation>
    </message>
    <message>
        <source>Type a number to call, or a name to search</source>
        <translation>Залгах дугаар эсвэл хайх нэрээ бичнэ үү</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Харилцагчид</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Дугаар эсвэл нэр</translation>
    </message>
    <message>
        <source>Number or name (Ctrl+F)</source>
        <translation>Дугаар эсвэл нэр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button beside the search field: dials the typed number (Finnish manual: SOITA)</extracomment>
        <translation>Залгах</translation>
    </message>
    <message>
        <source>Call the typed number (Enter)</source>
        <translation>Бичсэн дугаар луу залгах (Enter)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button beside the search field: looks for the typed name (Finnish manual: HAKU)</extracomment>
        <translation>Хайх</translation>
    </message>
    <message>
        <source>Look for the typed name (Enter)</source>
        <translation>Бичсэн нэрийг хайх (Enter)</translation>
    </message>
    <message>
        <source>No connection to the server: only colleagues were searched.</source>
        <translation>Сервертэй холбогдоогүй байна: зөвхөн ажилтнуудаас хайлаа.</translation>
    </message>
</context>
<context>
    <name>CrmSayings</name>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Энэ вэб хаяг биш байна. Вэб хаяг https:// эсвэл http:// гэж эхэлнэ.</translation>
    </message>
    <message>
        <source>Only {number}, {e164}, {contact}, {callback} and {customer} may stand in braces.</source>
        <translation>Их хаалтад зөвхөн дараахыг бичиж болно: {number}, {e164}, {contact}, {callback}, {customer}.</translation>
    </message>
    <message>
        <source>No placeholder may stand in the server&apos;s name.</source>
        <translation>Серверийн нэрэнд их хаалт бичиж болохгүй.</translation>
    </message>
    <message>
        <source>This address is too long: {limit} characters at most.</source>
        <translation>Энэ хаяг хэт урт байна: хамгийн ихдээ {limit} тэмдэгт.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a change: it is to be sent</extracomment>
        <translation>Хүлээж байна</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>State of a change: it is on its way, nobody has answered yet</extracomment>
        <translation>Илгээж байна</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>State of a change: it was cut off before the answer; it is sent again and known for the same</extracomment>
        <translation>Баталгаажаагүй</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <extracomment>State of a change: somebody else changed the same fields, the agent has to choose</extracomment>
        <translation>Шийдвэр хэрэгтэй</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a change: the server said no for good</extracomment>
        <translation>Сервер аваагүй</translation>
    </message>
    <message>
        <source>New callback</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Шинэ эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <extracomment>A change that waits for the server; {fields} is a list such as &quot;When, Note&quot;</extracomment>
        <translation>Өөрчилсөн: {fields}</translation>
    </message>
    <message>
        <source>Callback changed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Эргэн холбогдолтыг өөрчилсөн</translation>
    </message>
    <message>
        <source>Attempt to call</source>
        <extracomment>A change that waits for the server: the customer was called, with or without success</extracomment>
        <translation>Залгах оролдлого</translation>
    </message>
    <message>
        <source>Callback closed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Эргэн холбогдолтыг хаасан</translation>
    </message>
    <message>
        <source>Reservation given back</source>
        <extracomment>A change that waits for the server: the agent is no longer calling the customer</extracomment>
        <translation>Хуваарилалтыг чөлөөлсөн</translation>
    </message>
    <message>
        <source>Call for the history</source>
        <extracomment>A change that waits for the server: a call that was made or taken</extracomment>
        <translation>Түүхэнд бүртгэх дуудлага</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>A change that waits for the server: how long the agent was ready, paused and so on</extracomment>
        <translation>Ажилласан цаг</translation>
    </message>
    <message>
        <source>First exchange: {done} callbacks so far. You can work meanwhile.</source>
        <extracomment>{done} is how many callbacks have arrived so far</extracomment>
        <translation>Анхны синк: одоогоор {done} эргэн холбогдолт ирсэн. Энэ хооронд ажиллаж болно.</translation>
    </message>
    <message>
        <source>First exchange: {done} of {total} callbacks. You can work meanwhile.</source>
        <extracomment>{done} and {total} are numbers of callbacks, such as 12,300 of 100,000</extracomment>
        <translation>Анхны синк: нийт {total} эргэн холбогдолтоос {done} нь ирсэн. Энэ хооронд ажиллаж болно.</translation>
    </message>
    <message>
        <source>This CRM cannot reserve a callback safely: in rare cases two agents may get the same one. If a colleague is calling already, hang up.</source>
        <translation>Энэ CRM эргэн холбогдолтыг нэг ажилтанд найдвартай хуваарилж чаддаггүй: ховор тохиолдолд нэг эргэн холбогдолт хоёр ажилтанд очиж болно. Өөр ажилтан аль хэдийн залгаж байвал дуудлагаа таслана уу.</translation>
    </message>
    <message>
        <source>A record without a key</source>
        <translation>Түлхүүргүй бичлэг</translation>
    </message>
    <message>
        <source>{record}: a newer Soitto has written it, or somebody has typed into it.</source>
        <translation>{record}: Soitto-гийн шинэ хувилбар бичсэн, эсвэл хэн нэгэн дотор нь засвар хийсэн байна.</translation>
    </message>
    <message>
        <source>{record}: a date cannot be read ({detail}).</source>
        <translation>{record}: огноог уншиж чадсангүй ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read ({detail}).</source>
        <translation>{record}: уншиж чадсангүй ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read.</source>
        <translation>{record}: уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>Calls are not kept in this CRM: the list of calls is this computer&apos;s.</source>
        <translation>Энэ CRM-д дуудлага хадгалагддаггүй: дуудлагын жагсаалт зөвхөн энэ компьютерт бий.</translation>
    </message>
    <message>
        <source>Calls are written into this CRM as comments.</source>
        <translation>Дуудлагыг энэ CRM-д тайлбар хэлбэрээр бичнэ.</translation>
    </message>
    <message>
        <source>This CRM shows the day of a callback only; Soitto keeps the time beside it.</source>
        <translation>Энэ CRM эргэн холбогдолтын зөвхөн өдрийг харуулдаг; цагийг Soitto тусад нь хадгална.</translation>
    </message>
    <message>
        <source>This CRM deletes what is closed: closed callbacks are seen here only.</source>
        <translation>Энэ CRM хаасныг устгадаг: хаасан эргэн холбогдолт зөвхөн энд харагдана.</translation>
    </message>
    <message>
        <source>You see your own callbacks only: what you hand over leaves your list.</source>
        <translation>Та зөвхөн өөрийн эргэн холбогдолтыг харна: шилжүүлсэн нь жагсаалтаас тань гарна.</translation>
    </message>
    <message>
        <source>This CRM cannot be searched by number: callers are looked up here.</source>
        <translation>Энэ CRM-ээс дугаараар хайх боломжгүй: залгасан хүнийг эндээс хайна.</translation>
    </message>
    <message>
        <source>Working times are not kept in this CRM.</source>
        <translation>Ажилласан цаг энэ CRM-д хадгалагддаггүй.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the CRM cannot be read. The callbacks are left out, or shown as they were, until they are put right:</source>
        <translation>
            <numerusform>CRM дэх %n бичлэгийг уншиж чадсангүй. Засах хүртэл эдгээр эргэн холбогдолт жагсаалтад орохгүй, эсвэл өмнөх байдлаараа харагдана:</numerusform>
            <numerusform>CRM дэх %n бичлэгийг уншиж чадсангүй. Засах хүртэл эдгээр эргэн холбогдолт жагсаалтад орохгүй, эсвэл өмнөх байдлаараа харагдана:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>бас %n</numerusform>
            <numerusform>бас %n</numerusform>
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
        <translation>Таны эргэн холбогдолтыг хадгалдаг газар. Ямар систем болох, хэрхэн ашиглахыг танай байгууллагын профайл файлд заасан.</translation>
    </message>
    <message>
        <source>CRM profile</source>
        <extracomment>Setting: the file that says how the site&apos;s CRM is used</extracomment>
        <translation>CRM профайл</translation>
    </message>
    <message>
        <source>Your site&apos;s file that says which system keeps your callbacks. Empty: a Soitto server.</source>
        <translation>Эргэн холбогдолтыг аль систем хадгалахыг заасан, танай байгууллагын файл. Хоосон: Soitto сервер.</translation>
    </message>
    <message>
        <source>none: a Soitto server</source>
        <translation>байхгүй: Soitto сервер</translation>
    </message>
    <message>
        <source>No profile: callbacks are kept by a Soitto server.</source>
        <translation>Профайл алга: эргэн холбогдолтыг Soitto сервер хадгална.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}. It is used from the next sign-in on.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), хаяг: {address}. Дараагийн нэвтрэлтээс эхлэн ашиглана.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Шалгаж байна…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Холболтыг шалгах</translation>
    </message>
    <message>
        <source>The server answers, and you are signed in there.</source>
        <translation>Сервер хариу өгч байна, та нэвтэрсэн байна.</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>“{text}” is no number. It is such as +358401234567, or begins a number and ends in *.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>“{text}” дугаар биш байна. +358401234567 гэх мэт дугаар, эсвэл дугаарын эхлэлийг * тэмдгээр төгсгөж бичнэ үү.</translation>
    </message>
    <message>
        <source>“{text}” is no number. It is such as +358401234567.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>“{text}” дугаар биш байна. +358401234567 гэх мэтээр бичнэ үү.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Энэ талбарыг бөглөнө үү.</translation>
    </message>
    <message>
        <source>This is there already. Choose another one.</source>
        <translation>Энэ аль хэдийн орсон байна. Өөрийг сонгоно уу.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, _ . and - only; a letter or digit first.</source>
        <translation>Зөвхөн латин үсэг, цифр, _ . - тэмдэгт; үсэг эсвэл цифрээр эхэлнэ.</translation>
    </message>
    <message>
        <source>Digits only, with or without a + before them.</source>
        <translation>Зөвхөн цифр; урдаа + тэмдэгтэй байж болно.</translation>
    </message>
    <message>
        <source>There is no such language.</source>
        <translation>Ийм хэл алга.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ийм цагийн бүс алга.</translation>
    </message>
    <message>
        <source>There is no such country.</source>
        <translation>Ийм улс алга.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Хэт бага байна.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Хэт их байна.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Үүнийг хадгалах боломжгүй ({code}).</translation>
    </message>
    <message>
        <source>The agent&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Агентын</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Хэрэглэгчийн</translation>
    </message>
    <message>
        <source>Until they have talked</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Ярих хүртэл</translation>
    </message>
    <message>
        <source>For the whole time</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Бүх хугацаанд</translation>
    </message>
    <message>
        <source>For the time since their last call</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Сүүлийн дуудлагаас хойш</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Хаах хүртэл</translation>
    </message>
    <message>
        <source>It ends with the first call between the two that is answered, or with the time.</source>
        <translation>Хоёр тал анх ярьсны дараа эсвэл хугацаа өнгөрөхөд дуусна.</translation>
    </message>
    <message>
        <source>It ends with the time, however often they talk.</source>
        <translation>Хэдэн удаа ярьснаас үл хамааран хугацаа өнгөрөхөд дуусна.</translation>
    </message>
    <message>
        <source>Each further call between the two begins the time again.</source>
        <translation>Хоёр талын шинэ дуудлага бүрээр хугацааг эхнээс нь тоолно.</translation>
    </message>
    <message>
        <source>It ends when the agent closes it, or when its callback is closed.</source>
        <translation>Агент хаах, эсвэл эргэн холбогдолт нь хаагдах үед дуусна.</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Гар утас</translation>
    </message>
    <message>
        <source>Landlines</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Суурин утас</translation>
    </message>
    <message>
        <source>Numbers free of charge</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Үнэгүй дугаар</translation>
    </message>
    <message>
        <source>Numbers whose cost is shared</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Төлбөр хуваах дугаар</translation>
    </message>
    <message>
        <source>Internet telephones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Интернэт утас</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Бусад дугаар</translation>
    </message>
    <message>
        <source>The site&apos;s own extensions</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Байгууллагын дотуур дугаар</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Шинэ хэлтэс</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n утгыг хадгалах боломжгүй.</numerusform>
            <numerusform>%n утгыг хадгалах боломжгүй.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Дүрмийг хадгаллаа.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Таны өөрчлөлтийг хаялаа.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Removed: {name}. It goes for good when you save.</source>
        <extracomment>{name} is a department</extracomment>
        <translation>Хаслаа: {name}. Хадгалмагц бүрмөсөн устана.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Бүх байгууллага</translation>
    </message>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Агентын өөрийн дугаар</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Хадгалж байна…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Хараахан хадгалаагүй.</translation>
    </message>
    <message>
        <source>Saved (version {number}).</source>
        <extracomment>The rules have been changed {number} times</extracomment>
        <translation>Хадгалсан (хувилбар {number}).</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Тохиргоог нээх</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Та нэвтрээгүй байна</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to set up departments here.</source>
        <translation>Хэлтсүүдийг эндээс тохируулахын тулд дуудлагын серверийн хаягийг тохиргоонд оруулна уу.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Дуудлагын серверийг тохируулаагүй</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Дуудлагын сервер таныг нэвтрүүлэхгүй байна</translation>
    </message>
    <message>
        <source>Departments are set up by administrators. Ask yours for a change.</source>
        <translation>Хэлтсийг системийн администратор тохируулдаг. Өөрчлөх шаардлагатай бол түүнд хандана уу.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Танд энэ эрх алга</translation>
    </message>
    <message>
        <source>The rules can be changed as soon as it answers. It is tried again by itself.</source>
        <translation>Сервер хариу өгмөгц дүрмийг өөрчилж болно. Автоматаар дахин оролдоно.</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>Дуудлагын сервер холбогдохгүй байна</translation>
    </message>
    <message>
        <source>The rules cannot be shown</source>
        <translation>Дүрмийг харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Дүрмийг ачаалж байна…</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Хэлтэс</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a department</comment>
        <extracomment>Button: add a department</extracomment>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Хэлтэс нэмэх</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a department</comment>
        <extracomment>Button: remove the department that is chosen</extracomment>
        <translation>Хасах</translation>
    </message>
    <message>
        <source>Remove the department (Del in the list)</source>
        <translation>Хэлтсийг хасах (жагсаалтад Del)</translation>
    </message>
    <message>
        <source>A colleague has saved other rules while you were changing them. Yours are not saved yet.</source>
        <translation>Таныг дүрэм өөрчилж байх хооронд өөр ажилтан өөр дүрэм хадгалсан байна. Таных хараахан хадгалагдаагүй.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s rules stand, one&apos;s own changes go</extracomment>
        <translation>Нөгөөхийг авч, минийхийг хаях</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own rules stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>Минийхийг үлдээх</translation>
    </message>
</context>
<context>
    <name>DialPage</name>
    <message>
        <source>Number</source>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Залгах дугаар</translation>
    </message>
    <message>
        <source>Number to call (Ctrl+D)</source>
        <translation>Залгах дугаар (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Сүүлийн цифрийг арилгах</translation>
    </message>
    <message>
        <source>Delete the last digit; keep pressed to clear</source>
        <translation>Сүүлийн цифрийг арилгах; бүгдийг арилгах бол удаан дарна уу</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>The button of the Mongolian manual: CallBack; makes a promise to call this number later</extracomment>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>Plan a callback to this number without calling now (Ctrl+N)</source>
        <translation>Одоо залгахгүйгээр энэ дугаарт эргэн холбогдох даалгавар үүсгэх (Ctrl+N)</translation>
    </message>
    <message>
        <source>Calls to this number cost extra.</source>
        <translation>Энэ дугаарт залгахад нэмэлт төлбөртэй.</translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation>Дугаараа бичнэ үү эсвэл буулгана уу.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Залгаж байна…</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Тэгсэн ч залгах</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Залгах</translation>
    </message>
    <message>
        <source>Call this number now (Enter)</source>
        <translation>Энэ дугаар луу одоо залгах (Enter)</translation>
    </message>
</context>
<context>
    <name>Dialpad</name>
    <message>
        <source>Star</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хаш тэмдэг</translation>
    </message>
    <message>
        <source>Keep pressed for +</source>
        <translation>+ оруулах бол удаан дарна уу</translation>
    </message>
</context>
<context>
    <name>DirectLines</name>
    <message>
        <source>Customer</source>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading: until when a customer who rings back reaches this agent directly</extracomment>
        <translation>Дуусах</translation>
    </message>
    <message>
        <source>Until you end it</source>
        <extracomment>Of a direct line without an end: it lasts until the agent ends it</extracomment>
        <translation>Та дуусгах хүртэл</translation>
    </message>
</context>
<context>
    <name>DirectLinesDialog</name>
    <message>
        <source>Direct lines</source>
        <translation>Шууд шугам</translation>
    </message>
    <message>
        <source>These customers could not take your call. When they ring back, they get you and not the queue.</source>
        <translation>Эдгээр хэрэглэгч таны дуудлагыг авч чадаагүй. Эргүүлэн залгахад дараалалд биш, шууд тантай холбогдоно.</translation>
    </message>
    <message>
        <source>&amp;End the line</source>
        <extracomment>Button: from now on this customer reaches the queue again</extracomment>
        <translation>&amp;Шугамыг дуусгах</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
</context>
<context>
    <name>DirectSection</name>
    <message>
        <source>Direct callback</source>
        <extracomment>Heading (Hungarian manual: közvetlen visszahívás)</extracomment>
        <translation>Шууд эргэн холбогдолт</translation>
    </message>
    <message>
        <source>A customer whom an agent could not reach gets that agent when ringing back, not just anybody.</source>
        <translation>Агентын залгаад холбогдож чадаагүй хэрэглэгч эргүүлэн залгавал яг тэр агенттай холбогдоно.</translation>
    </message>
    <message>
        <source>Direct callback is on</source>
        <translation>Шууд эргэн холбогдолт асаалттай</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Хугацаа (минут)</translation>
    </message>
    <message>
        <source>Agents may have a time of their own.</source>
        <translation>Агент бүр өөрийн хугацаатай байж болно.</translation>
    </message>
    <message>
        <source>Ring the agent for (seconds)</source>
        <translation>Агентыг дуудах (секунд)</translation>
    </message>
    <message>
        <source>After that the customer goes to the head of the queue.</source>
        <translation>Дараа нь хэрэглэгч дарааллын эхэнд орно.</translation>
    </message>
</context>
<context>
    <name>DueEdit</name>
    <message>
        <source>your time ({city})</source>
        <extracomment>Whose clock a time is meant by: the agent&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>таны цагаар ({city})</translation>
    </message>
    <message>
        <source>customer&apos;s time ({city})</source>
        <extracomment>Whose clock a time is meant by: the customer&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>хэрэглэгчийн цагаар ({city})</translation>
    </message>
    <message>
        <source>&amp;Use {time}</source>
        <extracomment>Button: take the first time after the hour that the clocks skip</extracomment>
        <translation>{time} со&amp;нгох</translation>
    </message>
    <message>
        <source>{time} for you</source>
        <extracomment>The time where the agent sits, when the callback was promised by another clock</extracomment>
        <translation>таны цагаар {time}</translation>
    </message>
    <message>
        <source>Date and time of the callback</source>
        <translation>Эргэн холбогдох огноо, цаг</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>Хэний цагаар</translation>
    </message>
    <message>
        <source>To&amp;morrow {time}</source>
        <translation>&amp;Маргааш {time}</translation>
    </message>
    <message>
        <source>The &amp;first</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>&amp;Эхнийх</translation>
    </message>
    <message>
        <source>The s&amp;econd</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>Хо&amp;ёр дахь</translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n h</source>
        <translation>
            <numerusform>%n цагийн дараа эргэн холбогдох</numerusform>
            <numerusform>%n цагийн дараа эргэн холбогдох</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n min</source>
        <translation>
            <numerusform>%n минутын дараа эргэн холбогдох</numerusform>
            <numerusform>%n минутын дараа эргэн холбогдох</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCallDialog</name>
    <message>
        <source>Rate, and the caller is passed on to the quality survey.</source>
        <translation>Үнэлгээ өгмөгц хэрэглэгчийг чанарын судалгаа руу шилжүүлнэ.</translation>
    </message>
    <message>
        <source>The number of the quality survey cannot be dialled. Tell your supervisor.</source>
        <translation>Чанарын судалгааны дугаар луу залгах боломжгүй. Ахлах ажилтандаа мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The call was passed on. Rate it all the same: everything is kept.</source>
        <translation>Дуудлагыг шилжүүлсэн. Гэсэн ч үнэлнэ үү: бүх мэдээлэл хадгалагдана.</translation>
    </message>
    <message>
        <source>The call is over. Rate it all the same: everything is kept.</source>
        <translation>Дуудлага дууссан. Гэсэн ч үнэлнэ үү: бүх мэдээлэл хадгалагдана.</translation>
    </message>
    <message>
        <source>How did the caller behave?</source>
        <extracomment>Asked at the end of a call; five faces answer it</extracomment>
        <translation>Хэрэглэгчийн зан төлөв ямар байсан бэ?</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Дуудлага дуусгах</translation>
    </message>
    <message>
        <source>{customer} · {number}</source>
        <extracomment>Name of the customer and the number</extracomment>
        <translation>{customer} · {number}</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>Name of the green button that makes a callback</extracomment>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>Promise to call back (Ctrl+B)</source>
        <translation>Эргэн холбогдолт үүсгэх (Ctrl+B)</translation>
    </message>
    <message>
        <source>To the sur&amp;vey</source>
        <extracomment>Name of a button that is pressed before the rating: the caller is then passed on to the quality survey</extracomment>
        <translation>&amp;Судалгаа руу</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey instead of hanging up (Ctrl+T)</source>
        <translation>Дуудлагыг таслахын оронд хэрэглэгчийг чанарын судалгаа руу шилжүүлэх (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close without rating</source>
        <translation>Үнэлэлгүй хаах</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Дуудлага руу буцах</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Энэ цонхыг хаах (Esc)</translation>
    </message>
    <message>
        <source>&amp;Answered by agent: close the open callback</source>
        <translation>&amp;Агент хариу өгсөн: нээлттэй эргэн холбогдолтыг хаах</translation>
    </message>
    <message>
        <source>Due: {due}</source>
        <extracomment>An open callback; {due} is when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>Хугацаа: {due}</translation>
    </message>
    <message>
        <source>{reason} · due: {due}</source>
        <extracomment>An open callback: why, and when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>{reason} · хугацаа: {due}</translation>
    </message>
</context>
<context>
    <name>EnquiryForm</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Энэ талбарыг бөглөнө үү.</translation>
    </message>
    <message>
        <source>Too long: {limit} characters fit. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>Хэт урт: {limit} тэмдэгт багтана. Юу ч таслагдаагүй.</translation>
    </message>
    <message>
        <source>All answers together are too long: {limit} characters fit. Shorten this one. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>Бүх хариулт нийлээд хэт урт байна: {limit} тэмдэгт багтана. Үүнийг богиносгоно уу. Юу ч таслагдаагүй.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Жагсаалтаас нэгийг сонгоно уу.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Энэ тоо биш байна.</translation>
    </message>
    <message>
        <source>Too small: the least is {limit}.</source>
        <translation>Хэт бага байна. Хамгийн бага утга: {limit}.</translation>
    </message>
    <message>
        <source>Too large: the most is {limit}.</source>
        <translation>Хэт их байна. Хамгийн их утга: {limit}.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like this: {example}</source>
        <extracomment>{example} is a date as it is written here, such as 31.12.2026</extracomment>
        <translation>Энэ огноо биш байна. Ингэж бичнэ үү: {example}</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a technical word</extracomment>
        <translation>Үүнийг хадгалах боломжгүй ({code}).</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In a list of answers: none is chosen yet</extracomment>
        <translation>Сонгоно уу</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <extracomment>Button beside a date: opens a calendar; {field} is the name of the field</extracomment>
        <translation>Хуанли: {field}</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Өдөр сонгох (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>EnquiryFormWidget</name>
    <message>
        <source>{field} (required)</source>
        <extracomment>For screen readers: the name of a field of a form that must be filled in</extracomment>
        <translation>{field} (заавал бөглөнө)</translation>
    </message>
    <message>
        <source>* has to be filled in</source>
        <extracomment>Below a form: what the star after a field&apos;s name means</extracomment>
        <translation>* заавал бөглөх талбар</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Хадгаллаа: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the report that was just saved</extracomment>
        <translation>Нээх</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Excel</source>
        <extracomment>Button: save the list as an Excel file</extracomment>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the list as shown as an Excel file (Ctrl+E)</source>
        <translation>Харагдаж буй жагсаалтыг Excel файлаар татаж авах (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save the list as an Excel file</source>
        <translation>Жагсаалтыг Excel файлаар хадгалах</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Тайланг хадгалж байна…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Тайлангийн явц</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Тайланг цуцлах</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>callbacks {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>эргэн холбогдолт {date} {time}</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Heading in the report: the contact type a callback was closed with</extracomment>
        <translation>Холбогдох төрөл</translation>
    </message>
    <message>
        <source>Attempts at most</source>
        <extracomment>Heading in the report: after how many attempts without success a callback is given up</extracomment>
        <translation>Оролдлогын дээд тоо</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading in the report: how the last attempt ended</extracomment>
        <translation>Сүүлийн дуудлагын дүн</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading in the report: where the callback came from</extracomment>
        <translation>Эх сурвалж</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading in the report: when the callback was made</extracomment>
        <translation>Үүсгэсэн хугацаа</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading in the report: who made the callback</extracomment>
        <translation>Үүсгэсэн ажилтан</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Heading in the report: when the callback was closed</extracomment>
        <translation>Хаасан хугацаа</translation>
    </message>
    <message>
        <source>Closed by</source>
        <extracomment>Heading in the report: who closed the callback</extracomment>
        <translation>Хаасан ажилтан</translation>
    </message>
    <message>
        <source>missed calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>алдсан дуудлага {date} {time}</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>First missed</source>
        <extracomment>Heading in the report of missed calls: when the customer rang the first time</extracomment>
        <translation>Анх алдсан</translation>
    </message>
    <message>
        <source>calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>дуудлага {date} {time}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Answered at</source>
        <extracomment>Heading in the report of calls: when the call was answered</extracomment>
        <translation>Хариулсан хугацаа</translation>
    </message>
    <message>
        <source>Ended at</source>
        <extracomment>Heading in the report of calls: when the call ended</extracomment>
        <translation>Дууссан хугацаа</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <extracomment>Heading in the report of calls: to whom the caller was passed on</extracomment>
        <translation>Хэнд шилжүүлсэн</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading in the report of calls: whether the call was dialled from the list of callbacks</extracomment>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>тийм</translation>
    </message>
    <message>
        <source>Lost packets (%)</source>
        <extracomment>Heading in the report of calls: how much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Алдагдсан пакет (%)</translation>
    </message>
    <message>
        <source>Jitter (ms)</source>
        <extracomment>Heading in the report of calls: how unevenly the voice arrived</extracomment>
        <translation>Саатлын хэлбэлзэл (мс)</translation>
    </message>
    <message>
        <source>Other answers</source>
        <extracomment>Heading in the report of calls: answers to what the site&apos;s form no longer asks</extracomment>
        <translation>Бусад хариулт</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>Тайланг хадгалж чадсангүй: танд энэ хавтаст бичих эрх алга.</translation>
    </message>
    <message>
        <source>The report could not be saved: the folder for reports is not there.</source>
        <translation>Тайланг хадгалж чадсангүй: тайлангийн хавтас алга.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Тайланг хадгалж чадсангүй.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>refused changes {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>сервер аваагүй өөрчлөлт {date} {time}</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Сервер аваагүй өөрчлөлт</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the report of refused changes: telephone number</extracomment>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading in the report of refused changes: the key of the callback or call, for whoever looks after the CRM</extracomment>
        <translation>Таних код</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Very angry</source>
        <extracomment>How the caller behaved, worst of five</extracomment>
        <translation>Маш ууртай</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>How the caller behaved, second worst of five</extracomment>
        <translation>Дургүйцсэн</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>How the caller behaved, the middle of five</extracomment>
        <translation>Хэвийн</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>How the caller behaved, second best of five</extracomment>
        <translation>Найрсаг</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>How the caller behaved, best of five</extracomment>
        <translation>Маш баяртай</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <extracomment>Tooltip of a face: what it means and the key that chooses it</extracomment>
        <translation>{name} ({key} товч)</translation>
    </message>
</context>
<context>
    <name>FigureTitles</name>
    <message>
        <source>Calls in</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Ирсэн дуудлага</translation>
    </message>
    <message>
        <source>Calls out</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Гарсан дуудлага</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a figure: calls in that were answered</extracomment>
        <translation>Хариулсан</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading of a figure: calls in that nobody took</extracomment>
        <translation>Алдсан</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Heading of a figure: calls in that the agent turned away</extracomment>
        <translation>Татгалзсан</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <extracomment>Heading of a figure: calls in that a colleague took</extracomment>
        <translation>Өөр ажилтан авсан</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading of a figure: calls out in which the person was reached</extracomment>
        <translation>Холбогдсон</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading of a figure: calls out in which nobody was reached</extracomment>
        <translation>Холбогдоогүй</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Heading of a figure: how long was talked in all</extracomment>
        <translation>Ярьсан хугацаа</translation>
    </message>
    <message>
        <source>Average talk</source>
        <extracomment>Heading of a figure: how long one talk was on average</extracomment>
        <translation>Дундаж яриа</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading of a figure: callbacks made by the promised time</extracomment>
        <translation>Хугацаандаа</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading of a figure: callbacks made after the promised time</extracomment>
        <translation>Хоцорсон</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a figure: callbacks that ended without a talk</extracomment>
        <translation>Холбогдоогүй</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading of a figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>Хугацаандаа (%)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Heading of a figure: callbacks that stand open after the promised time</extracomment>
        <translation>Хугацаа хэтэрсэн</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>Heading of a figure: callbacks that were agreed</extracomment>
        <translation>Тохирсон</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of a figure: how often somebody was called back, reached or not</extracomment>
        <translation>Оролдлого</translation>
    </message>
    <message>
        <source>Very angry</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the worst of five faces</extracomment>
        <translation>Маш ууртай</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second worst of five faces</extracomment>
        <translation>Дургүйцсэн</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the middle of five faces</extracomment>
        <translation>Хэвийн</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second best of five faces</extracomment>
        <translation>Найрсаг</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the best of five faces</extracomment>
        <translation>Маш баяртай</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>Heading of a figure: answered calls of which nobody said how the caller behaved</extracomment>
        <translation>Үнэлээгүй</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of a figure: the average of the ratings, 1 to 5</extracomment>
        <translation>Үнэлгээ</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Heading of a figure: lines that broke off and had to be redialled</extracomment>
        <translation>Дахин залгалт</translation>
    </message>
    <message>
        <source>Talked again</source>
        <extracomment>Heading of a figure: redials after which the two talked again</extracomment>
        <translation>Дахин ярьсан</translation>
    </message>
    <message>
        <source>Redials late</source>
        <extracomment>Heading of a figure: redials that came too late</extracomment>
        <translation>Хоцорсон дахин залгалт</translation>
    </message>
    <message>
        <source>Redials missed</source>
        <extracomment>Heading of a figure: redials that were not tried in time at all</extracomment>
        <translation>Орхигдсон дахин залгалт</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>Heading of a figure: how long somebody was signed in and at work</extracomment>
        <translation>Ажилласан цаг</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Any</source>
        <extracomment>Filter: no limit</extracomment>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>Until the end of today</source>
        <extracomment>Filter: due until the end of the day, late ones too</extracomment>
        <translation>Өнөөдөр дуустал</translation>
    </message>
    <message>
        <source>Until the end of tomorrow</source>
        <translation>Маргааш дуустал</translation>
    </message>
    <message>
        <source>{priority} and higher</source>
        <extracomment>Filter: {priority} is such as High</extracomment>
        <translation>{priority} ба түүнээс дээш</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Filter: callbacks that nobody owns</extracomment>
        <translation>Хариуцагчгүй</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Heading: filters of a list</extracomment>
        <translation>Шүүлтүүр</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Хугацаа</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Зэрэглэл</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Шалтгаан</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Ха&amp;риуцагч</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Дараалал</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Улс</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <extracomment>Button: no filter at all</extracomment>
        <translation>&amp;Бүх шүүлтүүрийг арилгах</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Later</source>
        <extracomment>Button: put it off</extracomment>
        <translation>Хойшлуулах</translation>
    </message>
    <message>
        <source>Put it off (Esc). It can be opened again in the settings.</source>
        <translation>Тохируулгыг хойшлуулах (Esc). Дараа тохиргооноос дахин нээж болно.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Тусламж</translation>
    </message>
    <message>
        <source>How the first start goes (F1)</source>
        <translation>Анхны тохиргооны тухай тусламж (F1)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before</extracomment>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Өмнөх алхам руу буцах (Alt+Left)</translation>
    </message>
    <message>
        <source>Set up Soitto, step {number} of {all}</source>
        <extracomment>Title of the window; {number} of {all} steps</extracomment>
        <translation>Soitto тохируулах, алхам {number}/{all}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next step</extracomment>
        <translation>Цааш</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Үргэлжлүүлэх (Enter)</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Close without calling</source>
        <translation>Залгахгүйгээр хаах</translation>
    </message>
    <message>
        <source>&amp;Close callback</source>
        <translation>&amp;Даалгавар хаах</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <extracomment>Label of a list of contact types, such as &quot;Solved&quot; or &quot;Wrong number&quot;</extracomment>
        <translation>&amp;Хэрхэн дууссан бэ?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Тэмдэглэл</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Due: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many callbacks are due</extracomment>
        <translation>Хугацаа болсон: {number}</translation>
    </message>
    <message>
        <source>Missed: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many missed calls wait</extracomment>
        <translation>Алдсан: {number}</translation>
    </message>
    <message>
        <source>Open the list of callbacks</source>
        <translation>Эргэн холбогдох жагсаалтыг нээх</translation>
    </message>
    <message>
        <source>Open the list of missed calls</source>
        <translation>Алдсан дуудлагын жагсаалтыг нээх</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <extracomment>Due at this very minute</extracomment>
        <translation>одоо</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n хоног</numerusform>
            <numerusform>%n хоног</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n хоног хоцров</numerusform>
            <numerusform>%n хоног хоцров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n цаг хоцров</numerusform>
            <numerusform>%n цаг хоцров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n мин хоцров</numerusform>
            <numerusform>%n мин хоцров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n мин дараа</numerusform>
            <numerusform>%n мин дараа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n цаг</numerusform>
            <numerusform>%n цаг</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>маргааш {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>дөнгөж сая</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин өмнө</numerusform>
            <numerusform>%n мин өмнө</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>өчигдөр {time}</translation>
    </message>
    <message>
        <source>{date}, {time} ({zone}, {offset})</source>
        <extracomment>Date with weekday, time, and in brackets the time zone&apos;s name and offset, such as UTC+08:00</extracomment>
        <translation>{date}, {time} ({zone}, {offset})</translation>
    </message>
    <message>
        <source>{time} for the customer</source>
        <extracomment>The time of day where the customer lives</extracomment>
        <translation>хэрэглэгчийн цагаар {time}</translation>
    </message>
    <message>
        <source>{weekday} {time} for the customer</source>
        <extracomment>The weekday and time of day where the customer lives, when it is another day there</extracomment>
        <translation>хэрэглэгчийн цагаар {weekday} гарагийн {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds, as a unit</extracomment>
        <translation>
            <numerusform>%n сек</numerusform>
            <numerusform>%n сек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromOutside</name>
    <message>
        <source>Soitto goes on in the tray</source>
        <translation>Soitto мэдэгдлийн талбарт ажилласаар байна</translation>
    </message>
    <message>
        <source>Calls and callbacks still reach you. The icon opens the window again.</source>
        <translation>Дуудлага, эргэн холбогдолт танд ирсээр байна. Дүрс дээр дарвал цонх дахин нээгдэнэ.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <translation>
            <numerusform>%n өөрчлөлтийг устгах уу?</numerusform>
            <numerusform>%n өөрчлөлтийг устгах уу?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server refused is deleted here and never reaches it. The callback is shown as the server has it. This cannot be undone.</source>
        <translation>Серверийн хүлээж аваагүй өөрчлөлт эндээс устаж, серверт хэзээ ч хүрэхгүй. Эргэн холбогдолт серверт байгаагаараа харагдана. Үүнийг буцаах боломжгүй.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Устгах</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Шилжүүлэх</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <extracomment>Button: give the callback to the chosen person</extracomment>
        <translation>&amp;Шилжүүлэх</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Ажилтан хайх</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ажилтнууд</translation>
    </message>
    <message>
        <source>Anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>Дарааллын аль ч ажилтан</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <extracomment>The signed-in agent in a list of people</extracomment>
        <translation>{name} (би)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How to</source>
        <translation>Хэрхэн хийх вэ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Хуудас</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Асуудал гарвал</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Хайлтыг арилгах</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>“{text}” гэсэн зүйл олдсонгүй</translation>
    </message>
    <message>
        <source>All pages of the help were searched.</source>
        <translation>Тусламжийн бүх хуудаснаас хайлаа.</translation>
    </message>
    <message>
        <source>All keys and what they do were searched.</source>
        <translation>Бүх товчлол, тэдгээрийн үйлдлээс хайлаа.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Тусламж</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys of the keyboard</extracomment>
        <translation>Товчлол</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Тусламжаас хайх</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Тусламжаас хайх (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Тусламжийн агуулга</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Бүх товчлол</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page of the help that was shown before</extracomment>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the page of the help that was left by going back</extracomment>
        <translation>Урагш</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>Holidays ({number})</source>
        <extracomment>Button: show the list of holidays; {number} is how many there are</extracomment>
        <translation>Баярын өдөр ({number})</translation>
    </message>
    <message>
        <source>Add hours</source>
        <extracomment>Button: one more row of days and times</extracomment>
        <translation>Цаг нэмэх</translation>
    </message>
    <message>
        <source>No hours: closed all week.</source>
        <extracomment>Where a week has no hours</extracomment>
        <translation>Цаг алга: бүтэн долоо хоног хаалттай.</translation>
    </message>
    <message>
        <source>Closed on holidays.</source>
        <extracomment>Where holidays have no hours</extracomment>
        <translation>Баярын өдөр хаалттай.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <extracomment>Button: day and night, all week</extracomment>
        <translation>24 цаг</translation>
    </message>
    <message>
        <source>All days from 0:00 to 24:00</source>
        <translation>Бүх өдөр 0:00–24:00</translation>
    </message>
    <message>
        <source>Hours on these days</source>
        <translation>Эдгээр өдрийн цаг</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Баярын өдөр</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Баяр</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Incoming call: answer on your phone</source>
        <extracomment>Heading while a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Ирж буй дуудлага: утсаараа хариулна уу</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Ирж буй дуудлага</translation>
    </message>
    <message>
        <source>Answering…</source>
        <extracomment>On a button: take the incoming call</extracomment>
        <translation>Хариулж байна…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Хариулах</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Дуудлагад хариулах (F2)</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>On a button: refuse the incoming call</extracomment>
        <translation>Татгалзаж байна…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Татгалзах</translation>
    </message>
    <message>
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Дуудлагаас татгалзах; залгасан хүнд завгүй дохио сонсогдоно (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Call</source>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Rating and end of the call</source>
        <translation>Үнэлгээ, дуудлагын төгсгөл</translation>
    </message>
    <message>
        <source>Broken line and redial</source>
        <translation>Тасарсан шугам, дахин залгалт</translation>
    </message>
    <message>
        <source>Callbacks and missed calls</source>
        <translation>Эргэн холбогдолт, алдсан дуудлага</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Жагсаалт</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Хуудас</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Цонх</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Маягт</translation>
    </message>
    <message>
        <source>In other programs, where it is switched on</source>
        <translation>Бусад програмд, асаасан үед</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Дуудлагад хариулах</translation>
    </message>
    <message>
        <source>End the present call and answer the next</source>
        <translation>Одоогийн дуудлагыг дуусгаад дараагийнхад хариулах</translation>
    </message>
    <message>
        <source>End the call, or stop calling</source>
        <translation>Дуудлагыг дуусгах эсвэл залгахаа болих</translation>
    </message>
    <message>
        <source>Reject the call</source>
        <translation>Дуудлагаас татгалзах</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Дуудлагыг хүлээлгэх эсвэл үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Talk with the caller who waits</source>
        <translation>Хүлээж буй хэрэглэгчтэй ярих</translation>
    </message>
    <message>
        <source>Switch the microphone off or on</source>
        <translation>Микрофон хаах, нээх</translation>
    </message>
    <message>
        <source>Send tones</source>
        <translation>Тоон дохио илгээх</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Дуудлагыг шилжүүлэх</translation>
    </message>
    <message>
        <source>Record the call, where your site allows it</source>
        <translation>Дуудлагыг бичиж авах (танай байгууллага зөвшөөрсөн бол)</translation>
    </message>
    <message>
        <source>Go to the dialpad</source>
        <translation>Дугаар цуглуулах хэсэг рүү очих</translation>
    </message>
    <message>
        <source>Plan a callback to the number on the dialpad</source>
        <translation>Дугаар цуглуулах хэсэг дэх дугаарт эргэн холбогдолт үүсгэх</translation>
    </message>
    <message>
        <source>Be ready: end the pause or the wrap-up</source>
        <translation>Бэлэн болох: түр завсар, дуудлагын дараах ажил дуусна</translation>
    </message>
    <message>
        <source>Rate the caller, from bad to good; the call ends</source>
        <translation>Хэрэглэгчийг муугаас сайн хүртэл үнэлэх; дуудлага дуусна</translation>
    </message>
    <message>
        <source>The same while you type in a field</source>
        <translation>Мөн адил, талбарт бичиж байх үед</translation>
    </message>
    <message>
        <source>Open the form: promise to call back</source>
        <translation>Эргэн холбогдохоор амлах маягтыг нээх</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <translation>Хэрэглэгчийг чанарын судалгаа руу шилжүүлэх</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Дуудлага руу буцах</translation>
    </message>
    <message>
        <source>Redial the first one of the redial lane</source>
        <translation>Дахин залгах жагсаалтын эхний хүн рүү залгах</translation>
    </message>
    <message>
        <source>Begin a script</source>
        <translation>Ярианы загвар эхлүүлэх</translation>
    </message>
    <message>
        <source>Close the script</source>
        <translation>Загварыг хаах</translation>
    </message>
    <message>
        <source>I have said this line</source>
        <translation>Энэ мөрийг хэллээ</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Хариуллаа</translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation>Чимээгүй хэвээр</translation>
    </message>
    <message>
        <source>End the line; the redial is kept</source>
        <translation>Дуудлагыг дуусгах; дахин залгалт хадгалагдана</translation>
    </message>
    <message>
        <source>Call the chosen customer</source>
        <translation>Сонгосон хэрэглэгч рүү залгах</translation>
    </message>
    <message>
        <source>Edit the callback</source>
        <translation>Эргэн холбогдолтыг засах</translation>
    </message>
    <message>
        <source>Close without calling</source>
        <translation>Залгахгүйгээр хаах</translation>
    </message>
    <message>
        <source>Hand over to somebody else</source>
        <translation>Өөр ажилтанд шилжүүлэх</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Хойшлуулах</translation>
    </message>
    <message>
        <source>Answered by agent: they rang in first</source>
        <translation>Агент хариу өгсөн: хэрэглэгч өөрөө түрүүлж залгасан</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Open the customer&apos;s card</source>
        <translation>Хэрэглэгчийн хуудсыг нээх</translation>
    </message>
    <message>
        <source>Open the callback in the CRM</source>
        <translation>Эргэн холбогдолтыг CRM-д нээх</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Дугаарыг хуулах</translation>
    </message>
    <message>
        <source>Choose all rows, to hand over, postpone or delete them together</source>
        <translation>Бүх мөрийг сонгох: хамтад нь шилжүүлэх, хойшлуулах, устгах</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Жагсаалтаас хайх</translation>
    </message>
    <message>
        <source>Save the list or the report as Excel</source>
        <translation>Жагсаалт эсвэл тайланг Excel файлаар хадгалах</translation>
    </message>
    <message>
        <source>Call the number of the chosen row</source>
        <translation>Сонгосон мөрийн дугаар луу залгах</translation>
    </message>
    <message>
        <source>Open the chosen row, or do what is most likely meant</source>
        <translation>Сонгосон мөрийг нээх эсвэл хамгийн тохирох үйлдлийг хийх</translation>
    </message>
    <message>
        <source>Make a callback from a call or a voice message</source>
        <translation>Дуудлага эсвэл дуут мессежээс эргэн холбогдолт үүсгэх</translation>
    </message>
    <message>
        <source>Show the recording of the call</source>
        <translation>Дуудлагын бичлэгийг харуулах</translation>
    </message>
    <message>
        <source>Play or stop the voice message</source>
        <translation>Дуут мессежийг сонсох, түр зогсоох</translation>
    </message>
    <message>
        <source>Go back or forth in the voice message, or in a chart</source>
        <translation>Дуут мессеж эсвэл диаграмм дотор ухрах, урагшлах</translation>
    </message>
    <message>
        <source>Try again what the server refused</source>
        <translation>Сервер аваагүй өөрчлөлтийг дахин оролдох</translation>
    </message>
    <message>
        <source>Give up or remove what is chosen</source>
        <translation>Сонгосныг устгах эсвэл хасах</translation>
    </message>
    <message>
        <source>Show all queues again (Team)</source>
        <translation>Бүх дарааллыг дахин харуулах (Баг)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Дуут мессеж</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Харилцагчид</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Гарах дуудлага</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Синк</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Ярианы загвар</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Баг</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Хэлтэс</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>Харагдаж буй зүйлийн тусламж</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Бүх зүйлээс хайх</translation>
    </message>
    <message>
        <source>Go to the entry in the top bar</source>
        <translation>Дээд мөрний талбар руу очих</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Сүүлийн үйлдлийг буцаах</translation>
    </message>
    <message>
        <source>Compact mode: the phone side alone, and back</source>
        <translation>Жижиг цонх: зөвхөн утасны хэсэг; дахин дарвал бүтэн цонх</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Дараагийн эсвэл өмнөх хэсэг рүү очих</translation>
    </message>
    <message>
        <source>Close the dialog or the window beside</source>
        <translation>Харилцах цонх эсвэл хажуугийн цонхыг хаах</translation>
    </message>
    <message>
        <source>Back and forward in the help; back in the first start</source>
        <translation>Тусламжид буцах, урагшлах; анхны тохиргоонд буцах</translation>
    </message>
    <message>
        <source>In the search: call the chosen one</source>
        <translation>Хайлтад: сонгосон руу залгах</translation>
    </message>
    <message>
        <source>In the search: plan a callback to the chosen one</source>
        <translation>Хайлтад: сонгосонд эргэн холбогдолт үүсгэх</translation>
    </message>
    <message>
        <source>Save the callback</source>
        <translation>Эргэн холбогдолтыг хадгалах</translation>
    </message>
    <message>
        <source>Save the form, the scripts or the rules</source>
        <translation>Маягт, ярианы загвар эсвэл дүрмийг хадгалах</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Огнооны хуанлийг нээх</translation>
    </message>
    <message>
        <source>Move the chosen codec up or down</source>
        <translation>Сонгосон кодекийг дээш, доош зөөх</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Цонхыг харуулах</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>What is open stays yours, and is here when you sign in again. Until then nobody is called: the supervisors are told when a redial is late.</source>
        <translation>Нээлттэй дахин залгалт таны нэр дээр үлдэж, дараа нэвтрэхэд тань энд байна. Тэр хүртэл хэн рүү ч залгахгүй: дахин залгалт хоцорвол ахлах ажилтанд мэдэгдэнэ.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not go, there is something to be done first</extracomment>
        <translation>Үлдэх</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Програмыг хаах</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Гарах</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Own number</source>
        <extracomment>The number on which customers reach one agent</extracomment>
        <translation>Өөрийн дугаар</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>How long a direct line lasts</extracomment>
        <translation>Үргэлжлэх</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Хугацаа (минут)</translation>
    </message>
    <message>
        <source>Customers see it and reach this agent by it. Empty: the department&apos;s number.</source>
        <translation>Хэрэглэгчид энэ дугаар харагдаж, үүгээр энэ агенттай холбогдоно. Хоосон: хэлтсийн дугаар.</translation>
    </message>
    <message>
        <source>as the department</source>
        <extracomment>In place of a mode or a time: what the department has</extracomment>
        <translation>хэлтсийнхээр</translation>
    </message>
    <message>
        <source>Remove these settings</source>
        <translation>Энэ тохиргоог хасах</translation>
    </message>
    <message>
        <source>As said: {text}</source>
        <extracomment>{text} is a sentence with the names filled in</extracomment>
        <translation>Хэлэгдэх нь: {text}</translation>
    </message>
    <message>
        <source>Not in order yet: {languages}.</source>
        <extracomment>{languages} is a list of languages</extracomment>
        <translation>Засах хэрэгтэй: {languages}.</translation>
    </message>
    <message>
        <source>Line {number} in {language}</source>
        <extracomment>{number} counts the lines of a script, {language} is the language of its text</extracomment>
        <translation>{number}-р мөр ({language})</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>{number} counts the lines of a script</extracomment>
        <translation>{number}-р мөр</translation>
    </message>
    <message>
        <source>Say line {number} earlier</source>
        <translation>{number}-р мөрийг дээш зөөх</translation>
    </message>
    <message>
        <source>Say line {number} later</source>
        <translation>{number}-р мөрийг доош зөөх</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>{number}-р мөрийг хасах</translation>
    </message>
    <message>
        <source>Insert a name</source>
        <extracomment>Button with a list of names that a sentence may have</extracomment>
        <translation>Нэр оруулах</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <extracomment>Before two numbers of seconds</extracomment>
        <translation>Хүлээх (секунд)</translation>
    </message>
    <message>
        <source>Line {number}: wait at least (seconds)</source>
        <translation>{number}-р мөр: хүлээх доод хугацаа (секунд)</translation>
    </message>
    <message>
        <source>Line {number}: wait at most (seconds)</source>
        <translation>{number}-р мөр: хүлээх дээд хугацаа (секунд)</translation>
    </message>
</context>
<context>
    <name>LineSection</name>
    <message>
        <source>Phone</source>
        <translation>Утас</translation>
    </message>
    <message>
        <source>Your line at the exchange. The password is kept in the computer&apos;s credential store.</source>
        <translation>Таны станцын шугам. Нууц үгийг компьютерын нууц мэдээллийн санд хадгална.</translation>
    </message>
    <message>
        <source>User or extension</source>
        <translation>Нэвтрэх нэр эсвэл дотуур дугаар</translation>
    </message>
    <message>
        <source>Your name at the exchange, as your IT gave it to you.</source>
        <translation>Станц дахь таны нэр. Мэдээллийн технологийн албанаас өгсөн хэлбэрээр бичнэ.</translation>
    </message>
    <message>
        <source>Phone server (SIP)</source>
        <translation>Утасны сервер (SIP)</translation>
    </message>
    <message>
        <source>The name or address of the exchange.</source>
        <translation>Станцын нэр эсвэл хаяг.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>5060 for UDP and TCP, 5061 for TLS, unless your exchange uses another one.</source>
        <translation>Станц өөр порт ашигладаггүй бол UDP, TCP: 5060, TLS: 5061.</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>How SIP messages travel: UDP, TCP or TLS</extracomment>
        <translation>Дамжуулалт</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Нууц үг</translation>
    </message>
    <message>
        <source>Voice encryption</source>
        <extracomment>Setting: whether the voice of calls is encrypted (SRTP)</extracomment>
        <translation>Дууны шифрлэлт</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <extracomment>Setting: a file with certificates of the site&apos;s own authority</extracomment>
        <translation>Өөрийн сертификат</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>Setting: ways in which the voice is sent, in the order in which they are tried</extracomment>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>Ring at most (seconds)</source>
        <extracomment>Setting: how many seconds a dialled phone may ring</extracomment>
        <translation>Дуудах дээд хугацаа (секунд)</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The voice of calls is not encrypted</extracomment>
        <translation>Унтраасан</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>The voice is encrypted where the other side can do it</extracomment>
        <translation>Боломжтой үед</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Calls without encryption are not made</extracomment>
        <translation>Заавал</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>өөрчлөөгүй</translation>
    </message>
    <message>
        <source>TLS encrypts the signalling and checks the exchange&apos;s certificate.</source>
        <translation>TLS дохиоллын мэдээллийг шифрлэж, станцын сертификатыг шалгана.</translation>
    </message>
    <message>
        <source>“Required” makes no call whose voice cannot be encrypted. Use it together with TLS.</source>
        <translation>“Заавал” гэж сонговол дууг нь шифрлэх боломжгүй дуудлага хийгдэхгүй. TLS-тэй хамт ашиглана уу.</translation>
    </message>
    <message>
        <source>A PEM file of your site&apos;s own authority, trusted beside the computer&apos;s. Empty: none.</source>
        <translation>Танай байгууллагын өөрийн сертификат олгогчийн PEM файл; компьютерын итгэдэг сертификатууд дээр нэмэгдэнэ. Хоосон: байхгүй.</translation>
    </message>
    <message>
        <source>The first one that the exchange knows is used.</source>
        <translation>Станцын мэддэг эхний кодекийг ашиглана.</translation>
    </message>
    <message>
        <source>After that a call that you make counts as not answered.</source>
        <translation>Энэ хугацаа өнгөрвөл таны залгасан дуудлагыг хариулаагүй гэж тооцно.</translation>
    </message>
    <message>
        <source>Register at the server</source>
        <translation>Серверт бүртгүүлэх</translation>
    </message>
    <message>
        <source>Most exchanges send calls only to registered phones. Without it calls go straight to the server.</source>
        <translation>Ихэнх станц зөвхөн бүртгэгдсэн утас руу дуудлага илгээдэг. Бүртгүүлэхгүй бол дуудлага сервер лүү шууд явна.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Холбогдож байна…</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Хадгалж холбогдох</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Бөглөнө үү: {field}</translation>
    </message>
    <message>
        <source>Nothing was changed: something above is not right.</source>
        <translation>Юу ч өөрчлөгдөөгүй: дээр буруу зүйл байна.</translation>
    </message>
    <message>
        <source>Only the name or address of the server, such as pbx.example.com.</source>
        <translation>Зөвхөн серверийн нэр эсвэл хаяг, жишээ нь pbx.example.com.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are numbers of seconds</extracomment>
        <translation>Бүхэл тоо, {least}–{most}.</translation>
    </message>
    <message>
        <source>At least one codec has to be on.</source>
        <translation>Дор хаяж нэг кодек идэвхтэй байх ёстой.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ийм файл алга.</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Агентын өөрийн дугаар</translation>
    </message>
    <message>
        <source>Agents who are not listed have the department&apos;s number, mode and time of direct callback.</source>
        <translation>Жагсаалтад ороогүй агент хэлтсийн дугаар, шууд эргэн холбогдолтын горим, хугацааг хэрэглэнэ.</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Агент нэмэх</translation>
    </message>
    <message>
        <source>No lines: nothing is said.</source>
        <translation>Мөр алга: юу ч хэлэхгүй.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Мөр нэмэх</translation>
    </message>
</context>
<context>
    <name>LinkDialler</name>
    <message>
        <source>You are in a call. The number of the link is kept in the dialpad.</source>
        <translation>Та дуудлагатай байна. Холбоосын дугаарыг дугаар цуглуулах хэсэгт хадгаллаа.</translation>
    </message>
    <message>
        <source>Press Call to dial {number}: it came from a link.</source>
        <extracomment>{number} steers the exchange, such as *46, or calls for help, such as 112; Call is the name of the button</extracomment>
        <translation>{number} дугаар холбоосоос ирсэн. Залгах бол “Залгах” товчийг дарна уу.</translation>
    </message>
    <message>
        <source>The number of the link is called as soon as the line is ready.</source>
        <translation>Шугам бэлэн болмогц холбоосын дугаар луу залгана.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>The link that was opened holds no number that can be called.</source>
        <translation>Нээсэн холбоост залгах боломжтой дугаар алга.</translation>
    </message>
    <message>
        <source>The line is not ready. The number of the link is kept in the dialpad.</source>
        <translation>Шугам бэлэн биш байна. Холбоосын дугаарыг дугаар цуглуулах хэсэгт хадгаллаа.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading of the column with the buttons of a row, for screen readers</extracomment>
        <translation>Үйлдэл</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Ачаалж байна</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <extracomment>How many filters are in force</extracomment>
        <translation>
            <numerusform>%n шүүлтүүр</numerusform>
            <numerusform>%n шүүлтүүр</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Button: opens the filters of the list</extracomment>
        <translation>Шүүлтүүр</translation>
    </message>
    <message>
        <source>{filter}: {count}</source>
        <extracomment>{filter} is &quot;Filter&quot;, {count} such as &quot;2 filters&quot;: what the button is, and what is in force</extracomment>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <extracomment>Menu entry: keep the filters and the order of the list under a name</extracomment>
        <translation>&amp;Энэ харагдацыг хадгалах…</translation>
    </message>
    <message>
        <source>&amp;Rename the chosen view…</source>
        <extracomment>Menu entry: give the chosen view another name</extracomment>
        <translation>Сонгосон &amp;харагдацын нэрийг өөрчлөх…</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen view</source>
        <translation>&amp;Сонгосон харагдацыг устгах</translation>
    </message>
    <message>
        <source>&amp;Open the list with the chosen view</source>
        <extracomment>Menu entry with a mark: the list opens with the chosen view</extracomment>
        <translation>&amp;Жагсаалтыг сонгосон харагдацаар нээх</translation>
    </message>
    <message>
        <source>View deleted: {name}</source>
        <extracomment>{name} is the name of a saved view of the list</extracomment>
        <translation>Харагдацыг устгалаа: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>Button: opens the menu of saved views of the list</extracomment>
        <translation>Хадгалсан харагдац</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns the list shows</extracomment>
        <translation>Багана</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Хэл ба харагдац</translation>
    </message>
    <message>
        <source>Changes show at once, in open windows too.</source>
        <translation>Өөрчлөлт нээлттэй цонхонд ч шууд харагдана.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>The language of the whole program. It changes at once, in open windows too.</source>
        <translation>Бүх програмын хэл. Нээлттэй цонхнуудад ч шууд солигдоно.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Setting: light or dark colours</extracomment>
        <translation>Өнгө</translation>
    </message>
    <message>
        <source>Light or dark. “As the computer” follows the system, also when it changes later.</source>
        <translation>Цайвар эсвэл бараан. “Компьютерын тохиргоогоор” гэвэл системийн өнгийг дагаж, дараа өөрчлөгдөхөд ч мөн адил солигдоно.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Setting: how large everything is drawn, in percent</extracomment>
        <translation>Хэмжээ</translation>
    </message>
    <message>
        <source>The size of all texts and buttons. It changes when the program starts anew.</source>
        <translation>Бүх текст, товчны хэмжээ. Програмыг дахин эхлүүлэхэд солигдоно.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Setting: whether things may move by themselves</extracomment>
        <translation>Хөдөлгөөн</translation>
    </message>
    <message>
        <source>Whether bars may run, menus unroll and the cursor blink.</source>
        <translation>Явцын зурвас гүйж, цэс дэлгэгдэж, бичих заагч анивчих эсэх.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>Choice of the language: {name} is the one of the computer, by its own name</extracomment>
        <translation>Компьютерынхаар: {name}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Компьютерын тохиргоогоор</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Цайвар</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Бараан</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>motion</comment>
        <extracomment>Choice: things may move by themselves as the computer&apos;s settings say</extracomment>
        <translation>Компьютерын тохиргоогоор</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Хөдөлгөөнтэй</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Хөдөлгөөнгүй</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are not signed in: there is no list, and no calls come.</source>
        <translation>Та нэвтрээгүй байна: жагсаалт харагдахгүй, дуудлага ирэхгүй.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Нэвтрэх</translation>
    </message>
    <message>
        <source>Callback planned: {who}, {when}</source>
        <extracomment>{who} is a customer or a number, {when} such as &quot;in 30 min&quot;, &quot;14:30&quot; or &quot;tomorrow 9:00&quot;</extracomment>
        <translation>Эргэн холбогдолт товлолоо: {who}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list
----------
On a button: go to what is told</extracomment>
        <translation>Харах</translation>
    </message>
    <message>
        <source>A change was refused by the server. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Сервер өөрчлөлтийг хүлээж авсангүй. {reason}</translation>
    </message>
    <message>
        <source>{count} Sign in there to send them: {address}</source>
        <extracomment>{count} is a whole sentence, {address} a web address</extracomment>
        <translation>{count} Илгээхийн тулд тэнд нэвтэрнэ үү: {address}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>Шийдэх…</translation>
    </message>
    <message>
        <source>{who} rang while you were busy.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>{who} таныг завгүй байхад залгасан.</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>{who}: somebody else changed the same field at the same time. Their version was kept.</source>
        <extracomment>{who} is a customer; what follows is a list of fields with two values each</extracomment>
        <translation>{who}: өөр ажилтан яг энэ талбарыг зэрэг өөрчилсөн байна. Түүний хувилбар хадгалагдлаа.</translation>
    </message>
    <message>
        <source>You are in a call. Closing the program ends it.</source>
        <translation>Та дуудлагатай байна. Програмыг хаавал дуудлага дуусна.</translation>
    </message>
    <message>
        <source>{field}: yours was “{mine}”, theirs is “{theirs}”.</source>
        <extracomment>{field} is the name of a field, {mine} and {theirs} are its two values</extracomment>
        <translation>{field}: таных “{mine}” байсан, нөгөө ажилтных “{theirs}”.</translation>
    </message>
    <message>
        <source>The call ended before it was known whether the caller was passed on.</source>
        <translation>Шилжүүлж чадсан эсэх нь тодорхой болохоос өмнө дуудлага дууслаа.</translation>
    </message>
    <message>
        <source>The recording broke off. What was recorded so far is kept.</source>
        <translation>Бичлэг тасарлаа. Түүнээс өмнө бичсэн хэсэг хадгалагдсан.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хэн нэгэн</translation>
    </message>
    <message>
        <source>Outgoing call initiated. The customer&apos;s call comes first; {who} is called after it.</source>
        <extracomment>The message of an outgoing call that waits for a customer&apos;s call (row D5); {who} is a customer or a number</extracomment>
        <translation>Гарах дуудлага эхэллээ. Эхлээд хэрэглэгчийн дуудлага орно, дараа нь залгана: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>{who} was not called. {reason}</source>
        <extracomment>{who} is a number, {reason} is a whole sentence</extracomment>
        <translation>Залгаж чадсангүй: {who}. {reason}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Дахин залгах</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take no queue calls now. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Та одоо дарааллын дуудлага авахгүй гэдгийг станцад мэдэгдэж чадсангүй. {reason}</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take queue calls again. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Та дарааллын дуудлагыг дахин авах болсныг станцад мэдэгдэж чадсангүй. {reason}</translation>
    </message>
    <message>
        <source>The phone stopped and was started again.</source>
        <translation>Утас зогсоод дахин ассан.</translation>
    </message>
    <message>
        <source>The phone stopped and was started again. Your call with {who} has ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Утас зогсоод дахин ассан. Дуудлага дууссан: {who}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>нууцалсан дугаар</translation>
    </message>
    <message>
        <source>Your call with {who} broke off when the program ended. It is not known how it ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Програм хаагдахад дуудлага тасарсан: {who}. Хэрхэн дууссан нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>Эхлээд өөрчлөлтөө хадгална уу, эсвэл хаяна уу.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). It is in the log; you can go on.</source>
        <extracomment>{kind} is a technical word for the log</extracomment>
        <translation>Програмд алдаа гарлаа ({kind}). Үүнийг алдааны бүртгэлд тэмдэглэсэн; та ажлаа үргэлжлүүлж болно.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Мэдээлэх…</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Тэгсэн ч хаах</translation>
    </message>
    <message>
        <source>The rules of departments are not saved.</source>
        <translation>Хэлтсийн дүрмийг хадгалаагүй байна.</translation>
    </message>
    <message>
        <source>The scripts are not saved.</source>
        <translation>Ярианы загварыг хадгалаагүй байна.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Хааж байна…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for another server.</source>
        <translation>
            <numerusform>Таны %n өөрчлөлт өөр серверт илгээгдэхээр хүлээж байна.</numerusform>
            <numerusform>Таны %n өөрчлөлт өөр серверт илгээгдэхээр хүлээж байна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers rang while you were busy.</source>
        <translation>
            <numerusform>Та завгүй байх хооронд %n хүн залгасан.</numerusform>
            <numerusform>Та завгүй байх хооронд %n хүн залгасан.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.</source>
        <translation>
            <numerusform>Програм хаагдахад %n дуудлага тасарсан. Хэрэглэгчтэй холбогдсон эсэх нь тодорхойгүй: шалгана уу.</numerusform>
            <numerusform>Програм хаагдахад %n дуудлага тасарсан. Хэрэглэгчтэй холбогдсон эсэх нь тодорхойгүй: шалгана уу.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>A setting that IT has fixed: nobody can change it on this computer</extracomment>
        <translation>Танай байгууллага удирддаг</translation>
    </message>
</context>
<context>
    <name>ManyPostponeDialog</name>
    <message>
        <source>All of them get this time.</source>
        <translation>Бүгдэд нь энэ хугацааг тогтооно.</translation>
    </message>
    <message>
        <source>Your time counts where a number does not tell whose clock is meant. What is due later already stays as it is.</source>
        <translation>Дугаараас аль газрын цаг болохыг мэдэх боломжгүй бол таны цагаар тооцно. Хугацаа нь үүнээс хойш байгаа нь хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>What is due at that time or later already stays as it is.</source>
        <translation>Хугацаа нь энэ цагт эсвэл үүнээс хойш байгаа нь хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Heading: move several callbacks to a later time</extracomment>
        <translation>Хойшлуулах</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callbacks to the chosen time</extracomment>
        <translation>&amp;Хойшлуулах</translation>
    </message>
    <message>
        <source>{span} from now ({time})</source>
        <extracomment>{span} is such as &quot;30 min&quot;, {time} a time of day: counted from now, for all of them</extracomment>
        <translation>{span} дараа ({time})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, your time ({city})</source>
        <extracomment>{time} is 9:00, {city} the city of the agent&apos;s time zone</extracomment>
        <translation>Маргааш {time}, таны цагаар ({city})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, each customer&apos;s own time</source>
        <extracomment>{time} is 9:00; every customer by the clock of their country</extracomment>
        <translation>Маргааш {time}, хэрэглэгч бүрийн өөрийн цагаар</translation>
    </message>
    <message>
        <source>At a given time</source>
        <translation>Заасан цагт</translation>
    </message>
</context>
<context>
    <name>MayDialSection</name>
    <message>
        <source>Numbers that may be dialled</source>
        <translation>Залгаж болох дугаар</translation>
    </message>
    <message>
        <source>The system dials these by itself. What costs extra is never dialled, whatever is chosen here.</source>
        <translation>Систем эдгээрт автоматаар залгана. Энд юу сонгосноос үл хамааран нэмэлт төлбөртэй дугаарт хэзээ ч залгахгүй.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Улсууд</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Улс</translation>
    </message>
    <message>
        <source>With none in the list, only the country above is called.</source>
        <translation>Жагсаалт хоосон бол зөвхөн дээрх улс руу залгана.</translation>
    </message>
</context>
<context>
    <name>MissedDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Залгаж байна…</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message numerus="yes">
        <source>%n call(s) that nobody answered</source>
        <translation>
            <numerusform>Хариулаагүй %n дуудлага</numerusform>
            <numerusform>Хариулаагүй %n дуудлага</numerusform>
        </translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of missed calls: who rang</extracomment>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>{count}×</source>
        <extracomment>How often a person rang: &quot;3 times&quot;; kept short, it is a cell of a list</extracomment>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <extracomment>{time} is a date and a time</extracomment>
        <translation>Анхных нь: {time}</translation>
    </message>
</context>
<context>
    <name>MissedModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Эрэмбэлэх: {column}</translation>
    </message>
    <message>
        <source>Call back, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of missed calls</extracomment>
        <translation>Эргэн холбогдох, бусад үйлдэл: {name}</translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>эргэн холбогдох %n хэрэглэгч</numerusform>
            <numerusform>эргэн холбогдох %n хэрэглэгч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct line(s)</source>
        <extracomment>Button: how many customers reach this agent directly when they ring back</extracomment>
        <translation>
            <numerusform>%n шууд шугам</numerusform>
            <numerusform>%n шууд шугам</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Жагсаалтыг харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Loading the missed calls…</source>
        <translation>Алдсан дуудлагыг ачаалж байна…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>“{text}” гэсэн зүйл олдсонгүй</translation>
    </message>
    <message>
        <source>Names, numbers and notes were searched.</source>
        <translation>Нэр, дугаар, тэмдэглэлээс хайлаа.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Хайлтыг арилгах</translation>
    </message>
    <message>
        <source>Callers whom nobody answered appear here, on every desk at once, until somebody has talked with them.</source>
        <translation>Хэн ч хариулаагүй хэрэглэгч энд бүх ажилтанд зэрэг харагдаж, хэн нэгэн нь түүнтэй ярих хүртэл үлдэнэ.</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Алдсан дуудлага алга</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Нэр, дугаар, тэмдэглэл</translation>
    </message>
    <message>
        <source>Search in the missed calls</source>
        <translation>Алдсан дуудлагаас хайх</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Menu entry: call this customer back now</extracomment>
        <translation>&amp;Эргэн холбогдох</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>Дэ&amp;лгэрэнгүй…</translation>
    </message>
    <message>
        <source>C&amp;lose by flag…</source>
        <extracomment>Menu entry, for supervisors: close the entry with a reason, such as a wrong number</extracomment>
        <translation>&amp;Тугаар хаах…</translation>
    </message>
    <message>
        <source>&amp;Open the customer&apos;s card</source>
        <translation>&amp;Хэрэглэгчийн хуудсыг нээх</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Дугаар хуулах</translation>
    </message>
</context>
<context>
    <name>MissedSection</name>
    <message>
        <source>Missed calls</source>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>Callers whom nobody took are listed for all agents until somebody has talked with them.</source>
        <translation>Хэн ч хариулаагүй хэрэглэгч, хэн нэгэн түүнтэй ярих хүртэл бүх агентын жагсаалтад харагдана.</translation>
    </message>
    <message>
        <source>Keep a list of missed calls</source>
        <translation>Алдсан дуудлагын жагсаалт хөтлөх</translation>
    </message>
    <message>
        <source>Counted after (seconds)</source>
        <translation>Тоолж эхлэх (секунд)</translation>
    </message>
    <message>
        <source>Who hangs up earlier is not counted.</source>
        <translation>Үүнээс өмнө тасалсан хүнийг тоолохгүй.</translation>
    </message>
    <message>
        <source>Hidden after a try (minutes)</source>
        <translation>Оролдсоны дараа нуух (минут)</translation>
    </message>
    <message>
        <source>So long nobody sees a customer who has just been tried, so that not everybody tries again.</source>
        <translation>Дөнгөж залгаж үзсэн хэрэглэгч энэ хугацаанд хэнд ч харагдахгүй; ингэснээр бүгд зэрэг дахин залгахгүй.</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Call back (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Эргэн холбогдох (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Бусад (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>MyRedialsDialog</name>
    <message>
        <source>My redials</source>
        <extracomment>Title of a window: the redials of the signed-in agent</extracomment>
        <translation>Миний дахин залгалт</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Department</source>
        <extracomment>Heading: one department</extracomment>
        <translation>Хэлтэс</translation>
    </message>
    <message>
        <source>A department is a queue of the exchange and the people who take its calls.</source>
        <translation>Хэлтэс нь станцын нэг дараалал болон түүний дуудлагыг авдаг ажилтнууд юм.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of a department</extracomment>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>The queue&apos;s name at the exchange.</source>
        <translation>Станц дахь дарааллын нэр.</translation>
    </message>
    <message>
        <source>Multichannel number</source>
        <extracomment>The number that customers call and see</extracomment>
        <translation>Олон шугамтай дугаар</translation>
    </message>
    <message>
        <source>Shown to customers who are called back. Empty: the exchange decides.</source>
        <translation>Эргэн холбогдоход хэрэглэгчид харагдана. Хоосон: станц шийднэ.</translation>
    </message>
    <message>
        <source>Language of the announcements</source>
        <extracomment>The language that callers hear</extracomment>
        <translation>Дуут мэдэгдлийн хэл</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Цагийн бүс</translation>
    </message>
    <message>
        <source>Notify about callbacks</source>
        <extracomment>Switch of a department (Russian manual: Оповещать об обратном вызове)</extracomment>
        <translation>Эргэн холбогдолтыг мэдэгдэх</translation>
    </message>
    <message>
        <source>The department&apos;s agents are told of each request, in their desks.</source>
        <translation>Хүсэлт бүрийг хэлтсийн агентуудад програмаар нь мэдэгдэнэ.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Мэдэгдлийг хаах</translation>
    </message>
    <message>
        <source>{action} ({seconds} s)</source>
        <extracomment>{action} is what the button does, such as Undo; {seconds} is how many seconds are left to press it</extracomment>
        <translation>{action} ({seconds} сек)</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notifications</source>
        <extracomment>Heading in the settings: what the system tells, the tray, and keys that work in every program</extracomment>
        <translation>Мэдэгдэл</translation>
    </message>
    <message>
        <source>Notifications wait while you are in a call and never take the keyboard. They show names, but no numbers.</source>
        <translation>Таныг ярьж байх үед мэдэгдэл хүлээх ба бичиж байгааг тань хэзээ ч тасалдуулахгүй. Нэр харуулна, дугаар харуулахгүй.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Товчоо дарна уу</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Энэ компьютерт мэдэгдлийн талбар алга: цонхыг хаавал програм хаагдана.</translation>
    </message>
    <message>
        <source>This desktop does not let a program take keys from others: the keys work in Soitto&apos;s own windows only.</source>
        <translation>Энэ компьютер бусад програмын товчлолыг авахыг зөвшөөрдөггүй: товчлол зөвхөн Soitto-гийн цонхонд ажиллана.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Энэ товчлолыг өөр програм ашиглаж байна. Өөр товчлол сонгоно уу.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key.</source>
        <translation>Таны гарт ийм товч алга.</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or the Windows key as well: alone this key belongs to your typing.</source>
        <translation>Ctrl, Alt эсвэл Windows товчийг хамт дарна уу: энэ товчийг дангаар нь бичихэд ашигладаг.</translation>
    </message>
    <message>
        <source>The same keys stand above.</source>
        <translation>Дээр ижил товчлол байна.</translation>
    </message>
    <message>
        <source>The screen cannot be asked for keys. Switch the keys off and on again.</source>
        <translation>Системээс товчлолыг авч чадсангүй. Товчлолыг унтраагаад дахин асаана уу.</translation>
    </message>
    <message>
        <source>Tell when a callback is due</source>
        <translation>Эргэн холбогдолтын хугацаа болоход мэдэгдэх</translation>
    </message>
    <message>
        <source>A notification of the system when one of your callbacks becomes due.</source>
        <translation>Таны эргэн холбогдолтын хугацаа болоход системийн мэдэгдэл гарна.</translation>
    </message>
    <message>
        <source>Tell of missed calls</source>
        <translation>Алдсан дуудлагыг мэдэгдэх</translation>
    </message>
    <message>
        <source>Also of voice messages, and of customers who ask to be called back.</source>
        <translation>Дуут мессеж, эргэн холбогдох хүсэлтийг ч мэдэгдэнэ.</translation>
    </message>
    <message>
        <source>Tell when a redial is due</source>
        <translation>Дахин залгах хугацаа болоход мэдэгдэх</translation>
    </message>
    <message>
        <source>Whoever&apos;s line broke off is to be called again.</source>
        <translation>Шугам нь тасарсан хүн рүү дахин залгах ёстой.</translation>
    </message>
    <message>
        <source>Tell when I am given a callback</source>
        <translation>Надад эргэн холбогдолт шилжүүлэхэд мэдэгдэх</translation>
    </message>
    <message>
        <source>A colleague or the system made a callback yours.</source>
        <translation>Өөр ажилтан эсвэл систем эргэн холбогдолтыг танд шилжүүлсэн үед.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Дуугаар мэдэгдэх</translation>
    </message>
    <message>
        <source>A short tone on the device of the ringing, never during a call.</source>
        <translation>Дуудлагын хонхны төхөөрөмжөөр богино дохио дуугарна; дуудлагын үед хэзээ ч дуугарахгүй.</translation>
    </message>
    <message>
        <source>Closing the window leaves Soitto in the tray</source>
        <translation>Цонхыг хаахад Soitto мэдэгдлийн талбарт үлдэх</translation>
    </message>
    <message>
        <source>Calls still ring. Quit by the menu of the tray.</source>
        <translation>Дуудлага ирсээр байна. Програмыг мэдэгдлийн талбарын цэсээр хаана.</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Бүх програмд ажиллах товчлол</translation>
    </message>
    <message>
        <source>Answer and end calls while you write in another window.</source>
        <translation>Өөр цонхонд бичиж байхдаа дуудлагад хариулж, дуусгаж болно.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Хариулах</translation>
    </message>
    <message>
        <source>Takes the call that rings.</source>
        <translation>Ирж буй дуудлагад хариулна.</translation>
    </message>
    <message>
        <source>End the call</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Дуудлага дуусгах</translation>
    </message>
    <message>
        <source>As the yellow button: the questions about the call follow.</source>
        <translation>Шар товчтой адил: дараа нь дуудлагын тухай асууна.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Дуу хаах</translation>
    </message>
    <message>
        <source>Your microphone, off and on.</source>
        <translation>Таны микрофоныг хааж, нээнэ.</translation>
    </message>
    <message>
        <source>Show Soitto</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Soitto цонхыг харуулах</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Цонхыг бусад цонхны урд гаргана.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n redials are due</source>
        <translation>
            <numerusform>Дахин залгах хугацаа болсон: %n</numerusform>
            <numerusform>Дахин залгах хугацаа болсон: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callbacks are due</source>
        <translation>
            <numerusform>Хугацаа болсон эргэн холбогдолт: %n</numerusform>
            <numerusform>Хугацаа болсон эргэн холбогдолт: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were given %n callbacks</source>
        <translation>
            <numerusform>Танд шилжүүлсэн эргэн холбогдолт: %n</numerusform>
            <numerusform>Танд шилжүүлсэн эргэн холбогдолт: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers ask to be called back</source>
        <translation>
            <numerusform>Эргэн холбогдохыг хүссэн хэрэглэгч: %n</numerusform>
            <numerusform>Эргэн холбогдохыг хүссэн хэрэглэгч: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>Алдсан дуудлага: %n</numerusform>
            <numerusform>Алдсан дуудлага: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>Шинэ дуут мессеж: %n</numerusform>
            <numerusform>Шинэ дуут мессеж: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A redial is due</source>
        <translation>Дахин залгах хугацаа болсон</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>Эргэн холбогдолтын хугацаа болсон</translation>
    </message>
    <message>
        <source>You were given a callback</source>
        <translation>Танд эргэн холбогдолт шилжүүлсэн</translation>
    </message>
    <message>
        <source>A customer asks to be called back</source>
        <translation>Хэрэглэгч эргэн холбогдохыг хүссэн</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>New voice message</source>
        <translation>Шинэ дуут мессеж</translation>
    </message>
    <message>
        <source>Promised for {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Амласан цаг: {time}</translation>
    </message>
    <message>
        <source>{who}, promised for {time}</source>
        <extracomment>{who} is a customer, {time} a time of day</extracomment>
        <translation>{who}, амласан цаг: {time}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>Шилжүүлсэн: {name}</translation>
    </message>
    <message>
        <source>{who}, from {name}</source>
        <extracomment>{who} is a customer, {name} the colleague who handed the callback over</extracomment>
        <translation>{who}, шилжүүлсэн: {name}</translation>
    </message>
    <message>
        <source>A callback is due: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Эргэн холбогдолтын хугацаа болсон: {who}</translation>
    </message>
    <message>
        <source>You were given a callback: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Танд эргэн холбогдолт шилжүүлсэн: {who}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list</extracomment>
        <translation>Харах</translation>
    </message>
</context>
<context>
    <name>OfferSection</name>
    <message>
        <source>Offer</source>
        <extracomment>Heading: callers are offered to be called back</extracomment>
        <translation>Санал болгох</translation>
    </message>
    <message>
        <source>Callers who wait hear that they can press 1 and be called back, and keep their place.</source>
        <translation>Хүлээж буй хэрэглэгчид сонсгоно: 1 товч дарвал ээлж нь хадгалагдаж, түүнтэй эргэн холбогдоно.</translation>
    </message>
    <message>
        <source>Offer callbacks</source>
        <translation>Эргэн холбогдолт санал болгох</translation>
    </message>
    <message>
        <source>Again every (seconds)</source>
        <translation>Давтах хугацаа (секунд)</translation>
    </message>
    <message>
        <source>Not before a wait of (seconds)</source>
        <translation>Эхний санал хүртэл (секунд)</translation>
    </message>
    <message>
        <source>0: from the beginning.</source>
        <translation>0: эхнээс нь.</translation>
    </message>
    <message>
        <source>From an expected wait of (seconds)</source>
        <translation>Хүлээх хугацаа хамгийн багадаа (секунд)</translation>
    </message>
    <message>
        <source>Offered only when a caller has to expect to wait so long. 0: always.</source>
        <translation>Зөвхөн ийм удаан хүлээхээр байвал санал болгоно. 0: үргэлж.</translation>
    </message>
    <message>
        <source>Callers may key in another number</source>
        <translation>Хэрэглэгч өөр дугаар оруулж болно</translation>
    </message>
    <message>
        <source>Also to priority customers</source>
        <translation>Онцгой хэрэглэгчид ч санал болгох</translation>
    </message>
    <message>
        <source>Also when closed</source>
        <translation>Хаалттай үед ч санал болгох</translation>
    </message>
    <message>
        <source>Hours in which it is offered</source>
        <translation>Санал болгох цаг</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>Opening hours and holidays</source>
        <translation>Ажлын цаг, баярын өдөр</translation>
    </message>
    <message>
        <source>By the department&apos;s clock. Times can be typed short: 8, 830, 8.30.</source>
        <translation>Хэлтсийн цагаар. Цагийг товчоор бичиж болно: 8, 830, 8.30.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Нээлттэй</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>Тохирсны дагуу залгахад</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Хэрэглэгч дахин хариулахад</translation>
    </message>
    <message>
        <source>The sentences with which the agent begins that call.</source>
        <translation>Агент энэ дуудлагыг эхлэхдээ хэлэх өгүүлбэрүүд.</translation>
    </message>
</context>
<context>
    <name>OwnPhoneSection</name>
    <message>
        <source>Switchboard</source>
        <extracomment>Heading in the settings: the site&apos;s own server beside its telephone exchange</extracomment>
        <translation>Дуудлагын сервер</translation>
    </message>
    <message>
        <source>The server that keeps your site&apos;s promises to callers. It can also ring a phone of yours.</source>
        <translation>Хэрэглэгчид өгсөн эргэн холбогдох амлалтыг биелүүлдэг танай байгууллагын сервер. Мөн таны утсыг дуудаж чадна.</translation>
    </message>
    <message>
        <source>Switchboard address</source>
        <translation>Дуудлагын серверийн хаяг</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Setting: the secret that the administrator gave to the agent</extracomment>
        <translation>Таны түлхүүр</translation>
    </message>
    <message>
        <source>The web address of your site&apos;s switchboard. Empty: there is none.</source>
        <translation>Танай байгууллагын дуудлагын серверийн вэб хаяг. Хоосон: байхгүй.</translation>
    </message>
    <message>
        <source>I call with</source>
        <extracomment>Setting: the phone with which the agent makes calls</extracomment>
        <translation>Залгах утас</translation>
    </message>
    <message>
        <source>Where you hear and speak: at this computer, or with a telephone.</source>
        <translation>Та хаанаас сонсож, ярих вэ: энэ компьютераас эсвэл утсаар.</translation>
    </message>
    <message>
        <source>My phone&apos;s number</source>
        <extracomment>Setting: the number of the phone on the agent&apos;s desk, or of the agent&apos;s mobile</extracomment>
        <translation>Миний утасны дугаар</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>өөрчлөөгүй</translation>
    </message>
    <message>
        <source>This computer (SIP)</source>
        <extracomment>Choice: calls are heard and spoken at this computer, with a headset</extracomment>
        <translation>Энэ компьютер (SIP)</translation>
    </message>
    <message>
        <source>The phone on my desk, or my mobile</source>
        <extracomment>Choice: calls are made with a telephone beside the computer</extracomment>
        <translation>Ширээний эсвэл гар утас</translation>
    </message>
    <message>
        <source>From your administrator. It is kept in the credential store.</source>
        <translation>Системийн администратораас авна. Нууц мэдээллийн санд хадгална.</translation>
    </message>
    <message>
        <source>An extension such as 1003, or a whole number.</source>
        <translation>1003 гэх мэт дотуур дугаар эсвэл бүтэн дугаар.</translation>
    </message>
    <message>
        <source>Your phone rings first. When you pick it up, the number you chose is called.</source>
        <translation>Эхлээд таны утас дуугарна. Утсаа авмагц таны сонгосон дугаар луу залгана.</translation>
    </message>
    <message>
        <source>Calls are heard in your headset. The line is set up above.</source>
        <translation>Дуудлага чихэвчинд тань сонсогдоно. Шугамыг дээр тохируулна.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Шалгаж байна…</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Хадгалж шалгах</translation>
    </message>
    <message>
        <source>Nothing was changed: something above is not right.</source>
        <translation>Юу ч өөрчлөгдөөгүй: дээр буруу зүйл байна.</translation>
    </message>
    <message>
        <source>The switchboard answers, and rings your phone for your calls.</source>
        <translation>Дуудлагын сервер хариу өгч байна, таныг залгах бүрд таны утсыг дуудна.</translation>
    </message>
    <message>
        <source>The switchboard answers, and knows you.</source>
        <translation>Дуудлагын сервер хариу өгч байна, таныг таньж байна.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://.</source>
        <translation>Энэ вэб хаяг биш байна. Вэб хаяг https:// гэж эхэлнэ.</translation>
    </message>
    <message>
        <source>Calls cannot go to such a number. Enter another one.</source>
        <translation>Ийм дугаар луу залгах боломжгүй. Өөр дугаар оруулна уу.</translation>
    </message>
</context>
<context>
    <name>PageRequests</name>
    <message>
        <source>Press Call to dial {number}: a page of the CRM asks for it.</source>
        <extracomment>{number} steers the exchange, calls for help or costs extra; Call is the name of the button</extracomment>
        <translation>CRM-ийн хуудас {number} дугаар луу залгахыг хүсэж байна. Залгах бол “Залгах” товчийг дарна уу.</translation>
    </message>
    <message>
        <source>You are in a call. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>Та дуудлагатай байна. CRM-ийн хуудаснаас ирсэн дугаарыг дугаар цуглуулах хэсэгт хадгаллаа.</translation>
    </message>
    <message>
        <source>The line is not ready. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>Шугам бэлэн биш байна. CRM-ийн хуудаснаас ирсэн дугаарыг дугаар цуглуулах хэсэгт хадгаллаа.</translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Empty: the address that the CRM gives with a contact. In braces may stand: {names}.</source>
        <translation>Хоосон: CRM-ийн харилцагчтай хамт ирдэг хаяг. Их хаалтад бичиж болох нь: {names}.</translation>
    </message>
    <message>
        <source>Example: {address}</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Жишээ: {address}</translation>
    </message>
    <message>
        <source>The panel is not installed on this computer: the browser is used. Ask your IT for it.</source>
        <translation>Энэ компьютерт самбарыг суулгаагүй: хөтчийг ашиглана. Мэдээллийн технологийн албандаа хандана уу.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Мөр хэт олон байна.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are whole numbers</extracomment>
        <translation>Бүхэл тоо, {least}–{most}.</translation>
    </message>
    <message>
        <source>Pages of the CRM</source>
        <extracomment>Heading in the settings: web pages of the customer management system</extracomment>
        <translation>CRM-ийн хуудас</translation>
    </message>
    <message>
        <source>The customer&apos;s card that opens with a call, and pages that may call from your desk.</source>
        <translation>Дуудлагын үед нээгдэх хэрэглэгчийн хуудас, мөн таны програмаар залгаж болох хуудас.</translation>
    </message>
    <message>
        <source>Address of the card</source>
        <extracomment>Setting: the web address of a customer&apos;s page in the CRM</extracomment>
        <translation>Хуудасны хаяг</translation>
    </message>
    <message>
        <source>The web address at which the CRM shows a customer.</source>
        <translation>CRM хэрэглэгчийг харуулдаг вэб хаяг.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <extracomment>Setting: when the customer&apos;s page opens</extracomment>
        <translation>Хэзээ нээх</translation>
    </message>
    <message>
        <source>When I press its button</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Товчийг дарахад</translation>
    </message>
    <message>
        <source>By itself, when the phone rings</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Автоматаар, дуудлага ирэхэд</translation>
    </message>
    <message>
        <source>By itself, when the call is answered</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Автоматаар, дуудлагад хариулахад</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Нээхгүй</translation>
    </message>
    <message>
        <source>Open it in</source>
        <extracomment>Setting: where the customer&apos;s page opens</extracomment>
        <translation>Нээх газар</translation>
    </message>
    <message>
        <source>the browser</source>
        <translation>хөтөч</translation>
    </message>
    <message>
        <source>a panel of the desk</source>
        <translation>програмын самбар</translation>
    </message>
    <message>
        <source>Whether the customer&apos;s page opens by itself, and when.</source>
        <translation>Хэрэглэгчийн хуудас автоматаар нээгдэх эсэх, хэзээ нээгдэх.</translation>
    </message>
    <message>
        <source>Where the customer&apos;s page is shown.</source>
        <translation>Хэрэглэгчийн хуудсыг харуулах газар.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <extracomment>Setting: the web sites whose pages may talk to this desk, one in each line</extracomment>
        <translation>Зөвшөөрсөн сайт</translation>
    </message>
    <message>
        <source>One in each line. Pages from there may ask you once whether they may use your phone. Empty: none.</source>
        <translation>Мөр бүрд нэгийг бичнэ. Тэдгээрийн хуудас таны утсыг ашиглаж болох эсэхийг танаас нэг удаа асууна. Хоосон: байхгүй.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Only programs of this computer reach it.</source>
        <translation>Зөвхөн энэ компьютерын програмууд холбогдож чадна.</translation>
    </message>
    <message>
        <source>Pages that may use your phone</source>
        <translation>Таны утсыг ашиглах эрхтэй хуудас</translation>
    </message>
    <message>
        <source>None yet. A page asks, and you allow it once.</source>
        <translation>Одоогоор алга. Хуудас асуухад та нэг удаа зөвшөөрнө.</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>May this page use your desk?</source>
        <translation>Энэ хуудсанд таны програмыг ашиглахыг зөвшөөрөх үү?</translation>
    </message>
    <message>
        <source>It calls itself “{name}”.</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Хуудас өөрийгөө “{name}” гэж нэрлэсэн байна.</translation>
    </message>
    <message>
        <source>It could place calls, see who calls you, and open the callback form. Allow it only if this is your CRM. You can take it back in the settings.</source>
        <translation>Энэ хуудас дуудлага хийж, тан руу хэн залгаж байгааг харж, эргэн холбогдолтын маягтыг нээж чадна. Зөвхөн танай CRM мөн бол зөвшөөрнө үү. Зөвшөөрлөө тохиргооноос цуцалж болно.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <extracomment>Button: this web page may use the desk</extracomment>
        <translation>&amp;Зөвшөөрөх</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button: this web page may not use the desk</extracomment>
        <translation>Татгалзах</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside the path of a file or folder</extracomment>
        <translation>Сонгох…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <extracomment>{field} is the name of a setting that is a file or a folder</extracomment>
        <translation>Сонгох: {field}</translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message numerus="yes">
        <source>%n call(s) rated</source>
        <translation>
            <numerusform>үнэлсэн дуудлага: %n</numerusform>
            <numerusform>үнэлсэн дуудлага: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Callbacks by person</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Эргэн холбогдолт, ажилтнаар</translation>
    </message>
    <message>
        <source>Callbacks by queue</source>
        <translation>Эргэн холбогдолт, дарааллаар</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>In a list of people: what belongs to nobody</extracomment>
        <translation>Хариуцагчгүй</translation>
    </message>
    <message>
        <source>No queue</source>
        <extracomment>In a list of queues: what came through none</extracomment>
        <translation>Дараалалгүй</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Тоог харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>At the CRM you are no supervisor: it tells nobody else&apos;s figures.</source>
        <translation>Та CRM-д ахлах ажилтны эрхгүй тул CRM бусад ажилтны тоог өгөхгүй байна.</translation>
    </message>
    <message>
        <source>Loading the figures…</source>
        <translation>Тоог ачаалж байна…</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time</extracomment>
        <translation>хугацаа хэтэрсэн</translation>
    </message>
    <message>
        <source>tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>эргэн холбогдох оролдлого</translation>
    </message>
    <message>
        <source>redials missed</source>
        <extracomment>Figure: redials that were not made</extracomment>
        <translation>орхигдсон дахин залгалт</translation>
    </message>
    <message>
        <source>{missed} of {redials}</source>
        <extracomment>{missed} and {redials} are numbers of redials</extracomment>
        <translation>{missed}/{redials}</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>Figure: how many calls there were, in and out</extracomment>
        <translation>дуудлага</translation>
    </message>
    <message>
        <source>calls missed</source>
        <extracomment>Figure: calls in that nobody took</extracomment>
        <translation>алдсан дуудлага</translation>
    </message>
    <message>
        <source>talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>ярьсан хугацаа</translation>
    </message>
    <message>
        <source>average rating</source>
        <extracomment>Figure: the average of the faces, 1 to 5</extracomment>
        <translation>дундаж үнэлгээ</translation>
    </message>
    <message>
        <source>By person</source>
        <extracomment>Button: figures of each person</extracomment>
        <translation>Ажилтнаар</translation>
    </message>
    <message>
        <source>By queue</source>
        <extracomment>Button: figures of each queue</extracomment>
        <translation>Дарааллаар</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Тоо</translation>
    </message>
    <message>
        <source>Your CRM does not count calls, ratings and working time. This is what the callbacks tell.</source>
        <translation>Танай CRM дуудлага, үнэлгээ, ажилласан цагийг тоолдоггүй. Энэ нь зөвхөн эргэн холбогдолтын тоо.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Choose a longer one above.</source>
        <translation>Энэ хугацаанд юу ч болоогүй. Дээрээс илүү урт хугацаа сонгоно уу.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading: customers with rules of their own</extracomment>
        <translation>Хэрэглэгчид</translation>
    </message>
    <message>
        <source>One number in a line.</source>
        <translation>Мөр бүрд нэг дугаар.</translation>
    </message>
    <message>
        <source>Never call</source>
        <extracomment>Numbers that the system never dials</extracomment>
        <translation>Хэзээ ч залгахгүй</translation>
    </message>
    <message>
        <source>The system never dials these, whatever was asked for.</source>
        <translation>Ямар хүсэлт ирснээс үл хамааран систем эдгээрт хэзээ ч залгахгүй.</translation>
    </message>
    <message>
        <source>Priority customers</source>
        <extracomment>Customers who are served first</extracomment>
        <translation>Онцгой хэрэглэгчид</translation>
    </message>
    <message>
        <source>They go ahead in the queue. A beginning that ends in * stands for all numbers that begin so.</source>
        <translation>Дараалалд түрүүлж орно. * тэмдгээр төгссөн эхлэл нь ингэж эхэлсэн бүх дугаарыг хамарна.</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <source>Phone</source>
        <extracomment>The right side of the window, as a screen reader calls it</extracomment>
        <translation>Утас</translation>
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
        <translation>Утас</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Таны утас</translation>
    </message>
    <message>
        <source>How you make and take calls. Your administrator gives you the account.</source>
        <translation>Та хэрхэн залгаж, хариулах вэ. Бүртгэлийг системийн администратор өгнө.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Холбогдож байна…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Холбох</translation>
    </message>
    <message>
        <source>At this computer, with a headset</source>
        <translation>Энэ компьютераас, чихэвчээр</translation>
    </message>
    <message>
        <source>With the phone on my desk, or my mobile</source>
        <translation>Ширээний эсвэл гар утсаараа</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Дараа</translation>
    </message>
    <message>
        <source>Enter your user and the phone server, or choose “Not now”.</source>
        <translation>Нэвтрэх нэр, утасны серверээ оруулах эсвэл “Дараа” гэж сонгоно уу.</translation>
    </message>
    <message>
        <source>Something above is missing or not right. Nothing was tried.</source>
        <translation>Дээр ямар нэг зүйл дутуу эсвэл буруу байна. Юу ч оролдоогүй.</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Дуудлагын серверээс асууж байна…</translation>
    </message>
    <message>
        <source>Lists and callbacks work without a phone. Set it up later in the settings.</source>
        <translation>Жагсаалт, эргэн холбогдолт утасгүйгээр ажиллана. Утсаа дараа тохиргоонд тохируулж болно.</translation>
    </message>
    <message>
        <source>Compare user, server and password with what you were given, letter by letter.</source>
        <translation>Нэвтрэх нэр, сервер, нууц үгээ танд өгсөнтэй үсэг бүрээр нь тулгана уу.</translation>
    </message>
    <message>
        <source>Is the server spelt right? Are you in the office network, or is the VPN on? Your administrator knows the transport and the port. Or choose “Not now” and go on without a phone.</source>
        <translation>Серверийн нэр зөв үү? Та байгууллагын сүлжээнд байна уу, эсвэл VPN асаалттай юу? Дамжуулалт, портыг системийн администратор мэднэ. Эсвэл “Дараа” гэж сонгоод утасгүйгээр үргэлжлүүлнэ үү.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Add</source>
        <comment>to a list</comment>
        <extracomment>Button: put what is chosen beside it into the list</extracomment>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>from a list</comment>
        <extracomment>Button: take what is selected out of the list</extracomment>
        <translation>Хасах</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>Сонгосныг хасах (Del)</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Нэмэх: {list}</translation>
    </message>
    <message>
        <source>Remove: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Хасах: {list}</translation>
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
        <translation>Ачаалж байна…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Түр зогсоох</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Сонсох</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <extracomment>Tooltip, with the key; {action} is &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>{action} (Space)</translation>
    </message>
    <message>
        <source>Place in the message</source>
        <extracomment>Name of the slider, for screen readers</extracomment>
        <translation>Мессежийн байрлал</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Хурд</translation>
    </message>
    <message>
        <source>How fast it is played; voices keep their pitch</source>
        <translation>Сонсгох хурд; дууны өндөр хэвээр байна</translation>
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
        <translation>Хойшлуулах</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callback to the chosen time</extracomment>
        <translation>&amp;Хойшлуулах</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sentences in</source>
        <extracomment>The language in which the sentences of a script are shown</extracomment>
        <translation>Өгүүлбэрийн хэл</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Өгүүлбэрийн хэл</translation>
    </message>
    <message>
        <source>Known:</source>
        <extracomment>Before check boxes: Customer&apos;s name, Agent&apos;s name, Company …</extracomment>
        <translation>Мэдэгдэж буй:</translation>
    </message>
    <message>
        <source>How the sentences read when this is known, and when it is not</source>
        <translation>Эдгээр нь мэдэгдэж байгаа, мэдэгдэхгүй байгаа үед өгүүлбэр хэрхэн уншигдах</translation>
    </message>
    <message>
        <source>Known: {name}</source>
        <extracomment>{name} is such as &quot;Customer&apos;s name&quot;</extracomment>
        <translation>Мэдэгдэж буй: {name}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Then: {what}.</source>
        <translation>Дараа нь: {what}.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Таны хэлэх үг</translation>
    </message>
    <message>
        <source>Nothing: the call is over.</source>
        <translation>Юу ч хэлэхгүй: дуудлага дууссан.</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>Тохирсны дагуу залгахад</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Хэрэглэгч дахин хариулахад</translation>
    </message>
    <message>
        <source>Ringing again</source>
        <translation>Дахин залгах</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>заагаагүй</translation>
    </message>
    <message>
        <source>none</source>
        <translation>байхгүй</translation>
    </message>
    <message>
        <source>For all situations</source>
        <translation>Бүх тохиолдолд</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <extracomment>{name} is how the company calls itself</extracomment>
        <translation>Компани: {name}</translation>
    </message>
    <message>
        <source>Quality survey: {number}</source>
        <extracomment>{number} is a number or queue</extracomment>
        <translation>Чанарын судалгаа: {number}</translation>
    </message>
    <message>
        <source>There is no text in {language} yet.</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Энэ хэлээр текст хараахан алга: {language}.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <extracomment>The last step of setting the desk up</extracomment>
        <translation>Бэлэн</translation>
    </message>
    <message>
        <source>You can begin</source>
        <translation>Ажлаа эхэлж болно</translation>
    </message>
    <message>
        <source>What you chose can be changed on the settings page at any time.</source>
        <translation>Сонгосноо “Тохиргоо” хуудсанд хэзээ ч өөрчилж болно.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: the desk is set up</extracomment>
        <translation>Эхлэх</translation>
    </message>
    <message>
        <source>The first thing to do</source>
        <translation>Эхний алхам</translation>
    </message>
    <message>
        <source>Promise somebody a call: type the number, say when, and the desk reminds you.</source>
        <translation>Хэн нэгэнд залгахаар амлана уу: дугаар, хугацааг нь оруулбал програм сануулна.</translation>
    </message>
    <message>
        <source>&amp;Make the first callback</source>
        <translation>&amp;Эхний эргэн холбогдолтыг үүсгэх</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>&amp;Хэрхэн ажилладаг вэ</translation>
    </message>
    <message>
        <source>Keys for every day</source>
        <translation>Өдөр бүр хэрэглэх товчлол</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Дуудлагад хариулах</translation>
    </message>
    <message>
        <source>End a call</source>
        <translation>Дуудлага дуусгах</translation>
    </message>
    <message>
        <source>Type a number to call</source>
        <translation>Залгах дугаараа бичих</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Шинэ эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Ready, or on a break</source>
        <translation>Бэлэн эсвэл түр завсар</translation>
    </message>
    <message>
        <source>Help, and all other keys</source>
        <translation>Тусламж ба бусад бүх товчлол</translation>
    </message>
</context>
<context>
    <name>RedialLane</name>
    <message>
        <source>{name} is calling them now.</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>{name} одоо залгаж байна.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>The open redials above the pages, as a screen reader calls them</extracomment>
        <translation>Дахин залгалт</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>On a button: show less redials again</extracomment>
        <translation>Хураах</translation>
    </message>
</context>
<context>
    <name>RedialReport</name>
    <message>
        <source>Day</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>Өдөр</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>redials</comment>
        <extracomment>Heading in the report of redials: how many lines broke off that had to be redialled</extracomment>
        <translation>Нийт</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading in the report of redials: the person was reached by the redial
----------
Part of a bar: redials by which the person was reached</extracomment>
        <translation>Холбогдсон</translation>
    </message>
    <message>
        <source>Rang again</source>
        <extracomment>Heading in the report of redials: the person rang again before they were redialled
----------
Part of a bar: the person rang again before the redial</extracomment>
        <translation>Өөрөө залгасан</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading in the report of redials: tried, and nobody was reached
----------
Part of a bar: redials that were tried in vain</extracomment>
        <translation>Холбогдоогүй</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the report of redials: a try came after its time</extracomment>
        <translation>Хоцорсон</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading in the report of redials: not tried at all until the supervisor was told</extracomment>
        <translation>Орхигдсон</translation>
    </message>
    <message>
        <source>False alarms</source>
        <extracomment>Heading in the report of redials: nothing had broken off</extracomment>
        <translation>Худал дохио</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Тайланг харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Тайланг ачаалж байна…</translation>
    </message>
    <message>
        <source>Redials by day</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Дахин залгалт, өдрөөр</translation>
    </message>
    <message>
        <source>Redials by agent</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Дахин залгалт, агентаар</translation>
    </message>
    <message>
        <source>Open or not tried</source>
        <extracomment>Part of a bar: redials that still stand, or were ended without a try</extracomment>
        <translation>Нээлттэй эсвэл залгаагүй</translation>
    </message>
    <message>
        <source>redials due</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>дахин залгалт</translation>
    </message>
    <message>
        <source>talked with again</source>
        <extracomment>Figure: the share of broken-off calls after which the person was talked with again</extracomment>
        <translation>дахин ярьсан</translation>
    </message>
    <message>
        <source>{reached} reached by the redial, {rang} rang again by themselves</source>
        <extracomment>{reached} and {rang} are numbers of people</extracomment>
        <translation>дахин залгаж холбогдсон: {reached}, өөрөө залгасан: {rang}</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Figure: redials that were tried in vain</extracomment>
        <translation>холбогдоогүй</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: redials with a try after its time</extracomment>
        <translation>хоцорсон</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>Figure: redials that were not tried in time at all</extracomment>
        <translation>орхигдсон</translation>
    </message>
    <message>
        <source>Not tried at all until the supervisors were told.</source>
        <translation>Ахлах ажилтанд мэдэгдэх хүртэл нэг ч удаа залгаагүй.</translation>
    </message>
    <message>
        <source>false alarms</source>
        <extracomment>Figure: times at which nothing had broken off</extracomment>
        <translation>худал дохио</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>&amp;Хугацаа</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>Дахин залгалт</translation>
    </message>
    <message>
        <source>No line broke off in this time. Choose a longer one above.</source>
        <translation>Энэ хугацаанд тасарсан дуудлага алга. Дээрээс илүү урт хугацаа сонгоно уу.</translation>
    </message>
</context>
<context>
    <name>RedialResultDialog</name>
    <message>
        <source>&amp;Close redial</source>
        <extracomment>Button: the redial is over, with the chosen result</extracomment>
        <translation>&amp;Дахин залгалтыг хаах</translation>
    </message>
    <message>
        <source>Result of the redial</source>
        <translation>Дахин залгалтын дүн</translation>
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
        <translation>залгаж байна…</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <extracomment>State of a redial: all tries were made</extracomment>
        <translation>холбогдож чадсангүй</translation>
    </message>
    <message>
        <source>the customer&apos;s call comes first, then they are called</source>
        <extracomment>State of a redial: Call was pressed while a customer&apos;s call was on its way</extracomment>
        <translation>эхлээд хэрэглэгчийн дуудлага орно, дараа нь энэ хүн рүү залгана</translation>
    </message>
    <message>
        <source>waits until your call is over</source>
        <extracomment>State of a redial: the agent talks with somebody else</extracomment>
        <translation>дуудлага тань дуустал хүлээнэ</translation>
    </message>
    <message>
        <source>is dialled by itself</source>
        <extracomment>State of a redial that needs no key</extracomment>
        <translation>автоматаар залгана</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Залгаж байна…</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button: call this person again</extracomment>
        <translation>Залгах</translation>
    </message>
    <message>
        <source>Redial {who}</source>
        <extracomment>For screen readers, of a button: call this person again; {who} is a customer or a number</extracomment>
        <translation>Дахин залгах: {who}</translation>
    </message>
    <message>
        <source>You are in a call: they can be redialled when it is over</source>
        <translation>Та ярьж байна: дуудлага тань дууссаны дараа дахин залгаж болно</translation>
    </message>
    <message>
        <source>They are being called</source>
        <translation>Залгаж байна</translation>
    </message>
    <message>
        <source>Redial now ({key})</source>
        <extracomment>{key} is the name of a key, such as Shift+F5</extracomment>
        <translation>Одоо дахин залгах ({key})</translation>
    </message>
    <message>
        <source>Redial now</source>
        <translation>Одоо дахин залгах</translation>
    </message>
    <message>
        <source>Close the redial with a result: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Дүнг сонгож дахин залгалтыг хаах: {who}</translation>
    </message>
    <message>
        <source>Nothing had broken off, no redial is needed: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Шугам тасраагүй, дахин залгах шаардлагагүй: {who}</translation>
    </message>
    <message>
        <source>Let a colleague redial: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Өөр ажилтнаар дахин залгуулах: {who}</translation>
    </message>
    <message>
        <source>Result…</source>
        <extracomment>Button: the redial is over, and how</extracomment>
        <translation>Дүн…</translation>
    </message>
    <message>
        <source>No redial needed</source>
        <extracomment>Button: nothing had broken off</extracomment>
        <translation>Шаардлагагүй</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Button: let a colleague redial</extracomment>
        <translation>Шилжүүлэх…</translation>
    </message>
</context>
<context>
    <name>RedialRulesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Дахин залгах</translation>
    </message>
    <message>
        <source>When a try is due stands with each situation.</source>
        <translation>Оролдлого бүрийн хугацааг тохиолдол тус бүрд заасан.</translation>
    </message>
    <message>
        <source>The desk dials by itself when a try is due</source>
        <extracomment>Switch: no key is needed</extracomment>
        <translation>Хугацаа болоход програм автоматаар залгах</translation>
    </message>
    <message>
        <source>Off: the agent rings again with one key. Never while there is a call.</source>
        <translation>Унтраавал агент нэг товчоор дахин залгана. Дуудлагын үед хэзээ ч залгахгүй.</translation>
    </message>
    <message>
        <source>Supervisors are told after (seconds)</source>
        <translation>Ахлах ажилтанд мэдэгдэх (секунд)</translation>
    </message>
    <message>
        <source>So long after a try is late.</source>
        <translation>Оролдлого хоцорсноос хойш ийм хугацааны дараа.</translation>
    </message>
    <message>
        <source>When nobody was reached</source>
        <translation>Холбогдож чадаагүй бол</translation>
    </message>
    <message>
        <source>The callback is due after (minutes)</source>
        <translation>Эргэн холбогдолт хүртэл (минут)</translation>
    </message>
    <message>
        <source>Counted from the last try.</source>
        <translation>Сүүлийн оролдлогоос тоолно.</translation>
    </message>
</context>
<context>
    <name>RedialSection</name>
    <message>
        <source>“{text}” is no cause. Causes are numbers from 1 to 127.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>“{text}” нь шалтгааны код биш. Код 1-ээс 127 хүртэлх тоо байна.</translation>
    </message>
    <message>
        <source>When the line drops</source>
        <extracomment>Heading in the settings: what the desk does when a line breaks off</extracomment>
        <translation>Шугам тасрахад</translation>
    </message>
    <message>
        <source>The desk notices that a line broke off or is silent, and shows what to say. Changes are saved at once.</source>
        <translation>Шугам тасрах, чимээгүй болохыг програм илрүүлж, юу хэлэхийг харуулна. Өөрчлөлт шууд хадгалагдана.</translation>
    </message>
    <message>
        <source>Scripts of the site</source>
        <extracomment>Setting: the file with the sentences and rules of the site</extracomment>
        <translation>Байгууллагын ярианы загвар</translation>
    </message>
    <message>
        <source>those of the server, or those that come with the program</source>
        <translation>серверийн, эсвэл програмтай хамт ирсэн загвар</translation>
    </message>
    <message>
        <source>The file with the sentences and rules for a line that breaks off. Empty: those of the server.</source>
        <translation>Шугам тасрах үеийн өгүүлбэр, дүрмийн файл. Хоосон: серверийнх.</translation>
    </message>
    <message>
        <source>Notice trouble on the line by itself</source>
        <translation>Шугамын доголдлыг автоматаар илрүүлэх</translation>
    </message>
    <message>
        <source>Off: you begin a script with its key. What follows says when trouble is told; 0 is never.</source>
        <translation>Унтраавал та ярианы загварыг товчоор нь эхлүүлнэ. Доголдлыг хэзээ мэдэгдэхийг доор заана; 0 бол хэзээ ч үгүй.</translation>
    </message>
    <message>
        <source>Silence after the greeting (seconds)</source>
        <translation>Мэндчилгээний дараа чимээгүй (секунд)</translation>
    </message>
    <message>
        <source>So long after your last word, when nobody was heard yet.</source>
        <translation>Нөгөө тал огт дуугараагүй бол таны сүүлийн үгээс хойш ийм хугацааны дараа.</translation>
    </message>
    <message>
        <source>Silence in mid-call (seconds)</source>
        <translation>Ярианы дундуур чимээгүй (секунд)</translation>
    </message>
    <message>
        <source>So long after the last word of either side.</source>
        <translation>Хоёр талын хэн нэгний сүүлийн үгээс хойш ийм хугацааны дараа.</translation>
    </message>
    <message>
        <source>On hold (seconds)</source>
        <translation>Хүлээлгэсэн (секунд)</translation>
    </message>
    <message>
        <source>So long after the customer put you on hold, when they are not back.</source>
        <translation>Хэрэглэгч таныг хүлээлгээд эргэж ирээгүй бол ийм хугацааны дараа.</translation>
    </message>
    <message>
        <source>Only music (seconds)</source>
        <translation>Зөвхөн хөгжим (секунд)</translation>
    </message>
    <message>
        <source>You are asked whether this is a hold of which the exchange says nothing.</source>
        <translation>Станц мэдэгдээгүй ч таныг хүлээлгэж байгаа эсэхийг асууна.</translation>
    </message>
    <message>
        <source>Your voice does not arrive (seconds)</source>
        <translation>Таны дуу хүрэхгүй байна (секунд)</translation>
    </message>
    <message>
        <source>So long after your sound stopped leaving this computer, or stopped being received.</source>
        <translation>Таны дуу энэ компьютераас гарахаа, эсвэл нөгөө талд хүрэхээ больсноос хойш ийм хугацааны дараа.</translation>
    </message>
    <message>
        <source>No sound from your microphone (seconds)</source>
        <translation>Микрофоноос дуу ирэхгүй (секунд)</translation>
    </message>
    <message>
        <source>Told before anything else: it is yours to put right.</source>
        <translation>Бүхнээс түрүүнд мэдэгдэнэ: үүнийг та өөрөө засна.</translation>
    </message>
    <message>
        <source>End in mid-sentence (milliseconds)</source>
        <translation>Үгийн дундуур дуусах (миллисекунд)</translation>
    </message>
    <message>
        <source>You are asked whether the line broke off when the other side ends so shortly after their last word.</source>
        <translation>Нөгөө тал сүүлийн үгээсээ хойш ийм богино хугацаанд дуудлагаа дуусгавал шугам тасарсан эсэхийг танаас асууна.</translation>
    </message>
    <message>
        <source>Causes of a broken line</source>
        <translation>Шугам тасарсны шалтгаан</translation>
    </message>
    <message>
        <source>Numbers that the network gives for an end which nobody wished (Q.850).</source>
        <translation>Хэн ч дуусгаагүй дуудлага тасрахад сүлжээнээс ирдэг код (Q.850).</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of a number of seconds</extracomment>
        <translation>хэзээ ч үгүй</translation>
    </message>
    <message>
        <source>All together. {counts}</source>
        <extracomment>{counts} is a whole sentence: how often trouble was told, and how often for nothing</extracomment>
        <translation>Бүгд нийлээд. {counts}</translation>
    </message>
    <message>
        <source>Nothing was told today.</source>
        <translation>Өнөөдөр юу ч мэдэгдээгүй.</translation>
    </message>
</context>
<context>
    <name>RedialSettings</name>
    <message numerus="yes">
        <source>Told %n time(s) today, never for nothing.</source>
        <translation>
            <numerusform>Өнөөдөр %n удаа мэдэгдсэн, худал дохио алга.</numerusform>
            <numerusform>Өнөөдөр %n удаа мэдэгдсэн, худал дохио алга.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s) today, {number} of them for nothing.</source>
        <extracomment>{number} of the %n alarms were dismissed by the agent</extracomment>
        <translation>
            <numerusform>Өнөөдөр %n удаа мэдэгдсэн, үүнээс худал дохио: {number}.</numerusform>
            <numerusform>Өнөөдөр %n удаа мэдэгдсэн, үүнээс худал дохио: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redials</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>On a button: that many redials more are open, and are shown when it is pressed</extracomment>
        <translation>
            <numerusform>Өөр %n</numerusform>
            <numerusform>Өөр %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redial(s) open</source>
        <translation>
            <numerusform>%n нээлттэй дахин залгалт</numerusform>
            <numerusform>%n нээлттэй дахин залгалт</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>Until the next try of a redial; {time} is minutes and seconds, such as &quot;0:45&quot;</extracomment>
        <translation>{time} дараа</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A redial is due at this moment</extracomment>
        <translation>одоо</translation>
    </message>
    <message>
        <source>{time} late</source>
        <extracomment>A redial is late by that much; {time} is minutes and seconds, such as &quot;0:30&quot;</extracomment>
        <translation>{time} хоцров</translation>
    </message>
    <message>
        <source>{what} · try {number} of {most}</source>
        <extracomment>{what} is such as &quot;The line broke off&quot;, {number} counts the tries to reach somebody, of {most} at most</extracomment>
        <translation>{what} · оролдлого {number}/{most}</translation>
    </message>
    <message>
        <source>{what}: {who}. They are called again by itself.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Автоматаар дахин залгана.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial soon.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;They put us on hold and are not back&quot;</extracomment>
        <translation>{what}: {who}. Удахгүй дахин залгана уу.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial at once.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Шууд дахин залгана уу.</translation>
    </message>
    <message>
        <source>A redial was handed over to you: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Дахин залгалтыг танд шилжүүллээ: {who}</translation>
    </message>
    <message>
        <source>Redial {who} now: try {number} of {most}</source>
        <extracomment>{who} is a customer or a number, {number} counts the tries to reach them, of {most} at most</extracomment>
        <translation>Одоо дахин залгана уу: {who} (оролдлого {number}/{most})</translation>
    </message>
    <message>
        <source>The redial is late: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Дахин залгалт хоцорлоо: {who}</translation>
    </message>
    <message>
        <source>A redial of {name} is late: {who}</source>
        <extracomment>{name} is an agent, {who} a customer or a number</extracomment>
        <translation>Дахин залгалт хоцорлоо: {who} (агент: {name})</translation>
    </message>
    <message>
        <source>{who} rang back: no redial is needed any more.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Өөрөө залгалаа: {who}. Дахин залгах шаардлагагүй боллоо.</translation>
    </message>
    <message>
        <source>{who} was not reached. A callback is planned: {when}</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number, {when} such as &quot;in 30 min&quot; or &quot;14:30&quot;</extracomment>
        <translation>Холбогдож чадсангүй: {who}. Эргэн холбогдолт товлолоо: {when}</translation>
    </message>
    <message>
        <source>{who} was not reached. The redial is closed.</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number</extracomment>
        <translation>Холбогдож чадсангүй: {who}. Дахин залгалтыг хаалаа.</translation>
    </message>
    <message>
        <source>{who} was not redialled. {reason}</source>
        <extracomment>{who} is a customer or a number, {reason} is a whole sentence</extracomment>
        <translation>Дахин залгаж чадсангүй: {who}. {reason}</translation>
    </message>
    <message>
        <source>The call ended in mid-sentence. Did the line break off?</source>
        <translation>Дуудлага үгийн дундуур дууслаа. Шугам тасарсан уу?</translation>
    </message>
    <message>
        <source>The call with {who} ended in mid-sentence. Did the line break off?</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Дуудлага үгийн дундуур дууслаа: {who}. Шугам тасарсан уу?</translation>
    </message>
    <message>
        <source>No redial: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Дахин залгахгүй: {who}</translation>
    </message>
    <message>
        <source>The redial protocol cannot be used; the one before holds. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Дахин залгах журмыг ашиглах боломжгүй; өмнөх нь хүчинтэй хэвээр. {reason}</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button: a colleague&apos;s redial is mine from now on</extracomment>
        <translation>Өөртөө авах</translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>Button: the line broke off, call this person again</extracomment>
        <translation>Дахин залгах</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button: the line did not break off</extracomment>
        <translation>Үгүй</translation>
    </message>
</context>
<context>
    <name>RefusedExport</name>
    <message>
        <source>Excel: refused</source>
        <extracomment>Button: save what the server refused as an Excel file</extracomment>
        <translation>Excel: аваагүй</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file (Ctrl+E)</source>
        <translation>Серверийн хүлээж аваагүй өөрчлөлтийг Excel файлаар татаж авах (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file</source>
        <translation>Серверийн хүлээж аваагүй өөрчлөлтийг Excel файлаар хадгалах</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <source>Region</source>
        <translation>Бүс нутаг</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country; times are shown in this time zone.</source>
        <translation>Улсын кодгүй бичсэн дугаарыг энэ улсынх гэж үзнэ; цагийг энэ цагийн бүсээр харуулна.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Setting: the country in which numbers are read</extracomment>
        <translation>Улс</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country.</source>
        <translation>Улсын кодгүй бичсэн дугаарыг энэ улсынх гэж үзнэ.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Цагийн бүс</translation>
    </message>
    <message>
        <source>Times are shown, and promised to customers, in this zone.</source>
        <translation>Цагийг энэ бүсээр харуулж, хэрэглэгчид энэ бүсийн цагаар амлана.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>{name} is the country of the computer&apos;s settings
----------
{name} is the time zone of the computer, such as Asia/Ulaanbaatar</extracomment>
        <translation>Компьютерынхаар: {name}</translation>
    </message>
    <message>
        <source>Example: {typed} means {number}. The time is {time}.</source>
        <extracomment>{typed} and {number} are the same telephone number, {time} is the time now</extracomment>
        <translation>Жишээ: {typed} гэвэл {number} гэсэн үг. Цаг: {time}.</translation>
    </message>
</context>
<context>
    <name>ReportProblemDialog</name>
    <message>
        <source>There is a phone number in your text. It will not be in the file.</source>
        <translation>Таны бичсэн зүйлд утасны дугаар байна. Энэ дугаар файлд орохгүй.</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Алдааны мэдээлэл (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Алдааны мэдээллийг хадгалах</translation>
    </message>
    <message>
        <source>Saved: {file}. Nothing was sent; give the file to those who help you.</source>
        <translation>Хадгаллаа: {file}. Юу ч илгээгээгүй; файлыг танд тусалдаг хүмүүст өгнө үү.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Алдаа мэдээлэх</translation>
    </message>
    <message>
        <source>This makes a file from which a fault can be found. Phone numbers, names, addresses and passwords are taken out of it. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>Энэ цонх алдааг олоход туслах файл үүсгэнэ. Утасны дугаар, нэр, хаяг, нууц үгийг файлаас хасна. Юу ч илгээхгүй: та файлыг хадгалж, хэнд өгөхөө өөрөө шийднэ.</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Юу болсон бэ?</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what you saw instead</source>
        <translation>Юу хийсэн, юу болно гэж бодсон, оронд нь юу харагдсан</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Юу болсон бэ?</translation>
    </message>
    <message>
        <source>What will be in the &amp;file</source>
        <translation>&amp;Файлд юу орох вэ</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Алдааны мэдээллийн агуулга</translation>
    </message>
    <message>
        <source>The chosen part of the report, as it will be saved</source>
        <translation>Алдааны мэдээллийн сонгосон хэсэг, хадгалах хэлбэрээр</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Түр хүлээнэ үү…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Алдааны мэдээллийн явц</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Мэдээллийг хадгалах…</translation>
    </message>
    <message>
        <source>Taken out: phone numbers {numbers}, names {names}, other {others}</source>
        <extracomment>How much was taken out of the report: three numbers</extracomment>
        <translation>Хассан: утасны дугаар {numbers}, нэр {names}, бусад {others}</translation>
    </message>
    <message>
        <source>The report could not be saved: the disk is full.</source>
        <translation>Алдааны мэдээллийг хадгалж чадсангүй: диск дүүрсэн байна.</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>Алдааны мэдээллийг хадгалж чадсангүй: танд энэ хавтаст бичих эрх алга.</translation>
    </message>
    <message>
        <source>The report could not be saved: this folder is not there.</source>
        <translation>Алдааны мэдээллийг хадгалж чадсангүй: ийм хавтас алга.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Алдааны мэдээллийг хадгалж чадсангүй.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Rate the caller</source>
        <translation>Хэрэглэгчийг үнэлэх</translation>
    </message>
    <message>
        <source>Say how the caller behaved; a callback can be made there too (F3)</source>
        <translation>Хэрэглэгчийн зан төлвийг үнэлэх; тэндээс эргэн холбогдолт ч үүсгэж болно (F3)</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>Plan a callback to this number</source>
        <translation>Энэ дугаарт эргэн холбогдолт үүсгэх</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Дахин залгах</translation>
    </message>
    <message>
        <source>Call this number once more</source>
        <translation>Энэ дугаар луу дахин залгах</translation>
    </message>
    <message>
        <source>It broke off: redial</source>
        <extracomment>On a button: the call that is over was not ended by anybody&apos;s wish, so the agent rings again</extracomment>
        <translation>Тасарсан: дахин залгах</translation>
    </message>
    <message>
        <source>The line broke off: put this person into the redials (F12)</source>
        <translation>Шугам тасарсан: энэ хүнийг дахин залгах жагсаалтад оруулах (F12)</translation>
    </message>
    <message>
        <source>Back to the dialpad</source>
        <translation>Дугаар цуглуулах хэсэг рүү</translation>
    </message>
    <message>
        <source>Back to the dialpad (Esc)</source>
        <translation>Дугаар цуглуулах хэсэг рүү буцах (Esc)</translation>
    </message>
    <message>
        <source>The call was passed on. It took {time}.</source>
        <translation>Дуудлагыг шилжүүллээ. Үргэлжилсэн хугацаа: {time}.</translation>
    </message>
    <message>
        <source>The call broke off with the phone after {time}. It is not known how it ended.</source>
        <translation>Утасны алдаанаас болж дуудлага тасарлаа. Үргэлжилсэн хугацаа: {time}. Хэрхэн дууссан нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>The line broke off after {time}.</source>
        <translation>Дуудлага {time} үргэлжлээд тасарлаа.</translation>
    </message>
    <message>
        <source>The call is over. It took {time}.</source>
        <translation>Дуудлага дууслаа. Үргэлжилсэн хугацаа: {time}.</translation>
    </message>
    <message>
        <source>Who hides their number cannot be called back.</source>
        <translation>Дугаараа нууцалсан хүн рүү эргэж залгах боломжгүй.</translation>
    </message>
</context>
<context>
    <name>RingBackSection</name>
    <message>
        <source>Ringing back</source>
        <extracomment>Heading: how the system calls customers back</extracomment>
        <translation>Эргэн холбогдох</translation>
    </message>
    <message>
        <source>Who asked for it is called by the system, and connected with an agent.</source>
        <translation>Хүсэлт гаргасан хэрэглэгч рүү систем залгаж, агенттай холбоно.</translation>
    </message>
    <message>
        <source>The system calls back by itself</source>
        <translation>Систем автоматаар эргэн холбогдох</translation>
    </message>
    <message>
        <source>Off: agents call from their list of callbacks.</source>
        <translation>Унтраавал агентууд эргэн холбогдох жагсаалтаасаа залгана.</translation>
    </message>
    <message>
        <source>Whose phone rings first</source>
        <translation>Эхлээд дуугарах утас</translation>
    </message>
    <message>
        <source>The agent&apos;s first: nobody is called without an agent on the line. The customer&apos;s first: only as many are called as agents are free.</source>
        <translation>Эхлээд агентынх: шугам дээр агентгүй бол хэн рүү ч залгахгүй. Эхлээд хэрэглэгчийнх: зөвхөн чөлөөтэй агентын тоогоор залгана.</translation>
    </message>
    <message>
        <source>First try within (minutes)</source>
        <extracomment>The time that a customer is told: &quot;within 10 minutes&quot;</extracomment>
        <translation>Эхний оролдлогын хугацаа (минут)</translation>
    </message>
    <message>
        <source>This is what the caller is told.</source>
        <translation>Хэрэглэгчид энэ хугацааг хэлнэ.</translation>
    </message>
    <message>
        <source>Next try after (minutes)</source>
        <translation>Дараагийн оролдлого хүртэл (минут)</translation>
    </message>
    <message>
        <source>When the customer did not answer.</source>
        <translation>Хэрэглэгч хариулаагүй бол.</translation>
    </message>
    <message>
        <source>Tries in all</source>
        <translation>Нийт оролдлого</translation>
    </message>
    <message>
        <source>After that the callback stays in the list for the agents.</source>
        <translation>Үүний дараа эргэн холбогдолт агентуудын жагсаалтад үлдэнэ.</translation>
    </message>
    <message>
        <source>Ring the customer for (seconds)</source>
        <translation>Хэрэглэгчийг дуудах (секунд)</translation>
    </message>
    <message>
        <source>Ahead of callers who wait</source>
        <extracomment>Switch: callbacks come before callers who wait</extracomment>
        <translation>Хүлээж буй хэрэглэгчээс түрүүлэх</translation>
    </message>
    <message>
        <source>Off: at the place in the queue that the caller gave up.</source>
        <translation>Унтраавал хэрэглэгчийн дараалалд эзэлж байсан ээлжээр залгана.</translation>
    </message>
    <message>
        <source>Call back missed calls too</source>
        <translation>Алдсан дуудлагад ч эргэн холбогдох</translation>
    </message>
    <message>
        <source>Calls to one person in a day</source>
        <translation>Нэг хүн рүү өдөрт залгах тоо</translation>
    </message>
    <message>
        <source>At most, of all calls that the system places by itself.</source>
        <translation>Системийн автоматаар хийх бүх дуудлагын дээд тоо.</translation>
    </message>
    <message>
        <source>When customers may be called, by the clock where they are</source>
        <translation>Хэрэглэгч рүү залгаж болох цаг, тэдний байгаа газрын цагаар</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save</source>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Save all changes (Ctrl+S)</source>
        <translation>Бүх өөрчлөлтийг хадгалах (Ctrl+S)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Хаях</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source>What is said</source>
        <translation>Хэлэх үг</translation>
    </message>
    <message>
        <source>Each line is said when its wait is over, unless the other side is heard. What stands in [square brackets] falls away when a name in it is not known.</source>
        <translation>Нөгөө тал дуугараагүй бол мөр бүрийг хүлээх хугацаа нь дуусахад хэлнэ. [Дөрвөлжин хаалт] доторх нэр мэдэгдэхгүй үед тэр хэсэг хасагдана.</translation>
    </message>
    <message>
        <source>After the last line</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Сүүлийн мөрийн дараа</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>{name} is calling this customer now (until {time} at most).</source>
        <extracomment>{name} is a colleague, {time} a time of day</extracomment>
        <translation>{name} одоо энэ хэрэглэгч рүү залгаж байна (хамгийн ихдээ {time} хүртэл).</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Энэ эргэн холбогдолтыг аль хэдийн хаасан байна.</translation>
    </message>
    <message>
        <source>This callback is no longer reserved for you.</source>
        <translation>Энэ эргэн холбогдолтыг танд хуваарилсан хугацаа дууссан.</translation>
    </message>
    <message>
        <source>This time is already over. Choose a later one.</source>
        <translation>Энэ цаг өнгөрсөн байна. Хожуу цаг сонгоно уу.</translation>
    </message>
    <message>
        <source>The clocks skip this time. The next time there is: {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Цаг урагшлуулах тул ийм цаг байхгүй. Дараагийн боломжит цаг: {time}.</translation>
    </message>
    <message>
        <source>The clocks show this time twice. Choose the first or the second one.</source>
        <translation>Цаг ухраах тул энэ цаг хоёр удаа тохионо. Эхнийх эсвэл хоёр дахийг сонгоно уу.</translation>
    </message>
    <message>
        <source>{field}: at most {limit} characters.</source>
        <extracomment>{field} is the name of a field, such as Note</extracomment>
        <translation>{field}: хамгийн ихдээ {limit} тэмдэгт.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Nothing was changed.</source>
        <translation>Энэ компьютерын диск дүүрсэн байна. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>The data on this computer was written by a newer Soitto. Install the newer version.</source>
        <translation>Энэ компьютер дээрх мэдээллийг Soitto програмын илүү шинэ хувилбар бичсэн байна. Шинэ хувилбарыг суулгана уу.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Тайланг цуцаллаа.</translation>
    </message>
    <message>
        <source>The phone is starting again. Try again in a moment.</source>
        <translation>Утас дахин асаж байна. Түр хүлээгээд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Одоо ингэх боломжгүй байна.</translation>
    </message>
    <message>
        <source>Something in the form is missing or not right.</source>
        <translation>Маягтад дутуу эсвэл буруу зүйл байна.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Файлыг уншиж эсвэл бичиж чадсангүй.</translation>
    </message>
    <message>
        <source>This took too long. Try again.</source>
        <translation>Хэт удаан үргэлжиллээ. Дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your data is safe; try again.</source>
        <translation>Гэнэтийн алдаа гарлаа. Таны мэдээлэл хадгалагдсан; дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The site&apos;s CRM profile does not fit the CRM. Tell your administrator.</source>
        <translation>Танай байгууллагын CRM профайл CRM-тэй тохирохгүй байна. Системийн администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The CRM does not know “{name}” as the site&apos;s CRM profile describes it. Nothing was written. Tell your administrator.</source>
        <extracomment>{name} is an attribute, a class or a state of the CRM, as the site&apos;s CRM profile spells it</extracomment>
        <translation>Танай байгууллагын CRM профайлд бичсэн зүйл CRM-д алга: “{name}”. Юу ч бичигдээгүй. Системийн администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The site&apos;s CRM profile does not fit the CRM. Nothing was written. Tell your administrator.</source>
        <translation>Танай байгууллагын CRM профайл CRM-тэй тохирохгүй байна. Юу ч бичигдээгүй. Системийн администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>{sentence} Details: “{words}”</source>
        <extracomment>{sentence} is a whole sentence; {words} are the CRM&apos;s own words, or its names of fields, in whatever language it speaks</extracomment>
        <translation>{sentence} Дэлгэрэнгүй: “{words}”</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Нэвтрэх нэр эсвэл нууц үг буруу байна.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Та нэвтрээгүй байна.</translation>
    </message>
    <message>
        <source>You have been signed in for a long time. Sign in again.</source>
        <translation>Таны нэвтрэлтийн хугацаа дууссан. Дахин нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>The access key has ended or was used up: ask for a new one.</source>
        <translation>Нэвтрэх түлхүүрийн хугацаа дууссан эсвэл түүнийг аль хэдийн ашигласан байна: шинээр авна уу.</translation>
    </message>
    <message>
        <source>This access key is somebody else&apos;s. Use your own.</source>
        <translation>Энэ нэвтрэх түлхүүр өөр хүнийх байна. Өөрийнхөө түлхүүрийг ашиглана уу.</translation>
    </message>
    <message>
        <source>The CRM has nobody of this user name. Check how it is written there.</source>
        <translation>CRM-д ийм нэвтрэх нэр алга. Тэнд хэрхэн бичсэнийг шалгана уу.</translation>
    </message>
    <message>
        <source>This CRM takes plain Latin letters in user names and passwords only. Ask your administrator.</source>
        <translation>Энэ CRM-ийн нэвтрэх нэр, нууц үгэнд зөвхөн энгийн латин тэмдэгт хэрэглэнэ. Системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>Серверийн диск дүүрсэн байна.</translation>
    </message>
    <message>
        <source>The server does not know this record any more.</source>
        <translation>Энэ бичлэг серверт байхгүй болсон.</translation>
    </message>
    <message>
        <source>A missed call stays in the list until somebody has talked with the customer.</source>
        <translation>Хэрэглэгчтэй ярих хүртэл алдсан дуудлага жагсаалтад үлдэнэ.</translation>
    </message>
    <message>
        <source>There is an open callback for this person already.</source>
        <translation>Энэ хүнд зориулсан нээлттэй эргэн холбогдолт аль хэдийн байна.</translation>
    </message>
    <message>
        <source>A text is too long for the server.</source>
        <translation>Текст серверт хадгалахад хэт урт байна.</translation>
    </message>
    <message>
        <source>The server does not accept what is written here.</source>
        <translation>Сервер энд бичсэнийг хүлээж авахгүй байна.</translation>
    </message>
    <message>
        <source>The owner is not at the server any more. Choose another one.</source>
        <translation>Энэ хариуцагч серверт байхгүй болсон. Өөр хариуцагч сонгоно уу.</translation>
    </message>
    <message>
        <source>What was chosen is not at the server any more. Choose something else.</source>
        <translation>Сонгосон зүйл серверт байхгүй болсон байна. Өөр зүйл сонгоно уу.</translation>
    </message>
    <message>
        <source>The CRM said yes but did not keep all of it. Tell your administrator.</source>
        <translation>CRM өөрчлөлтийг хүлээж авсан ч бүгдийг нь хадгалаагүй. Системийн администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>This CRM cannot do this. Do it on the CRM&apos;s own page.</source>
        <translation>Энэ CRM-д үүнийг эндээс хийх боломжгүй. CRM-ийн өөрийнх нь хуудсан дээр хийнэ үү.</translation>
    </message>
    <message>
        <source>The CRM needs an e-mail address for your user first. Enter it there, or ask your administrator.</source>
        <translation>Эхлээд CRM-д таны имэйл хаягийг бүртгэх хэрэгтэй. Тэнд хаягаа оруулна уу, эсвэл системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>This callback has not expired yet. Check the clock of this computer.</source>
        <translation>Энэ эргэн холбогдолт хараахан хүчингүй болоогүй байна. Энэ компьютерын цагийг шалгана уу.</translation>
    </message>
    <message>
        <source>Somebody else wrote at the same moment. It is tried again.</source>
        <translation>Яг тэр агшинд өөр хүн өөрчилсөн байна. Дахин оролдоно.</translation>
    </message>
    <message>
        <source>A colleague is calling this customer now.</source>
        <translation>Энэ хэрэглэгч рүү одоо өөр ажилтан залгаж байна.</translation>
    </message>
    <message>
        <source>This belongs to somebody else: you have no right to change it.</source>
        <translation>Үүнийг өөр ажилтан хариуцдаг: танд өөрчлөх эрх алга.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not trust, so nothing was sent. Ask your administrator.</source>
        <translation>Энэ компьютер серверийн сертификатад итгэхгүй байгаа тул юу ч илгээгээгүй. Системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The site&apos;s file of certificates cannot be read. Ask your administrator.</source>
        <translation>Танай байгууллагын сертификатын файлыг уншиж чадсангүй. Системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The server failed. It is tried again; if it goes on, tell your administrator.</source>
        <translation>Сервер дээр алдаа гарлаа. Дахин оролдоно; алдаа арилахгүй бол системийн администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Tell your administrator.</source>
        <translation>Серверийн хариуг уншиж чадсангүй. Системийн администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>A newer Soitto has written this. Install the newer version.</source>
        <translation>Үүнийг Soitto програмын илүү шинэ хувилбар бичсэн байна. Шинэ хувилбарыг суулгана уу.</translation>
    </message>
    <message>
        <source>Somebody has this open in the CRM now. Try again in a moment.</source>
        <translation>Үүнийг одоо CRM дээр өөр хүн нээсэн байна. Түр хүлээгээд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network.</source>
        <translation>Сервертэй холбогдож чадсангүй. Хаяг болон сүлжээгээ шалгана уу.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>Сервер таныг дахин нэвтрэхийг хүсэж байна.</translation>
    </message>
    <message>
        <source>You have no right to do this. Ask your administrator for it.</source>
        <translation>Танд үүнийг хийх эрх алга. Системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The server is too old for this Soitto. Ask your administrator to update the server.</source>
        <translation>Серверийн хувилбар энэ Soitto програмтай ажиллахад хэт хуучин байна. Серверийг шинэчлэхийг системийн администратораас хүснэ үү.</translation>
    </message>
    <message>
        <source>This Soitto is too old for the server. Ask your administrator for the newer one.</source>
        <translation>Энэ Soitto програмын хувилбар сервертэй ажиллахад хэт хуучин байна. Шинэ хувилбарыг системийн администратораас авна уу.</translation>
    </message>
    <message>
        <source>The CRM profile cannot be read.</source>
        <translation>CRM профайлыг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The CRM profile is not valid TOML.</source>
        <translation>CRM профайлын файл зөв TOML биш байна.</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is missing.</source>
        <translation>CRM профайл: “{place}” дутуу байна.</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is not known.</source>
        <translation>CRM профайл: “{place}” гэж үл мэдэгдэх зүйл байна.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” is of the wrong type.</source>
        <translation>CRM профайл: “{place}” буруу төрлийн утгатай байна.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” cannot be “{detail}”.</source>
        <translation>CRM профайл: “{place}” дотор “{detail}” гэсэн утга байж болохгүй.</translation>
    </message>
    <message>
        <source>The CRM profile: there is no system “{detail}”.</source>
        <translation>CRM профайл: “{detail}” гэсэн систем байхгүй.</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no attribute “{detail}” ({place}).</source>
        <translation>CRM профайл: CRM-д “{detail}” гэсэн атрибут алга ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no class “{detail}” ({place}).</source>
        <translation>CRM профайл: CRM-д “{detail}” гэсэн класс алга ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no state “{detail}” ({place}).</source>
        <translation>CRM профайл: CRM-д “{detail}” гэсэн төлөв алга ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>CRM профайлыг ашиглах боломжгүй ({code}).</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Энэ хооронд өөр ажилтан үүнийг өөрчилсөн байна.</translation>
    </message>
    <message>
        <source>The server asks for a short pause. Try again in a moment.</source>
        <translation>Сервер түр завгүй байна. Түр хүлээгээд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Soitto server.</source>
        <translation>Энэ хаягт Soitto сервер биш, өөр зүйл хариу өгч байна.</translation>
    </message>
    <message>
        <source>Something else answers at the server&apos;s address. Check the address, or ask your administrator.</source>
        <translation>Серверийн хаягт өөр зүйл хариу өгч байна. Хаягийг шалгана уу, эсвэл системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Сервер үүнийг зөвшөөрсөнгүй.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Сервер үүнийг зөвшөөрсөнгүй ({code}).</translation>
    </message>
    <message>
        <source>No phone line is set up. Enter it in the settings.</source>
        <translation>Утасны шугам тохируулаагүй байна. Тохиргоонд оруулна уу.</translation>
    </message>
    <message>
        <source>The phone line&apos;s settings are not complete. Check them in the settings.</source>
        <translation>Утасны шугамын тохиргоо дутуу байна. Тохиргоог шалгана уу.</translation>
    </message>
    <message>
        <source>You are in a call. End it first.</source>
        <translation>Та дуудлагатай байна. Эхлээд дуудлагаа дуусгана уу.</translation>
    </message>
    <message>
        <source>A customer&apos;s call comes first. The number you dialled is called after it.</source>
        <translation>Эхлээд хэрэглэгчийн дуудлага орно. Таны цуглуулсан дугаар луу дараа нь залгана.</translation>
    </message>
    <message>
        <source>This is not possible in a call between colleagues.</source>
        <translation>Ажилтнууд хоорондын дуудлагад ингэх боломжгүй.</translation>
    </message>
    <message>
        <source>The exchange did not accept the code for its queues.</source>
        <translation>Станц дарааллын кодыг хүлээж авсангүй.</translation>
    </message>
    <message>
        <source>Calls are not recorded at this site.</source>
        <translation>Танай байгууллагад дуудлагыг бичиж авдаггүй.</translation>
    </message>
    <message>
        <source>The recording could not be written. Check the disk of this computer.</source>
        <translation>Бичлэгийг хадгалж чадсангүй. Энэ компьютерын дискийг шалгана уу.</translation>
    </message>
    <message>
        <source>This site has no enquiry form.</source>
        <translation>Танай байгууллагад хандалтын маягт алга.</translation>
    </message>
    <message>
        <source>The phone could not do this. Try again.</source>
        <translation>Утас үүнийг хийж чадсангүй. Дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Энэ дуудлага дууссан.</translation>
    </message>
    <message>
        <source>The phone cannot dial this number.</source>
        <translation>Энэ дугаар луу залгах боломжгүй.</translation>
    </message>
    <message>
        <source>These characters cannot be sent as tones.</source>
        <translation>Эдгээр тэмдэгтийг тоон дохиогоор илгээх боломжгүй.</translation>
    </message>
    <message>
        <source>This call has been placed already.</source>
        <translation>Энэ дугаар луу аль хэдийн залгасан байна.</translation>
    </message>
    <message>
        <source>This is your own number. Choose another one.</source>
        <translation>Энэ таны өөрийн дугаар байна. Өөр дугаар сонгоно уу.</translation>
    </message>
    <message>
        <source>The line is connected with the new settings when the call is over.</source>
        <translation>Дуудлага дуусмагц шугам шинэ тохиргоогоор холбогдоно.</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Dial it on the dialpad to confirm.</source>
        <translation>Энэ дугаарт залгахад нэмэлт төлбөртэй. Баталгаажуулах бол дугаарыг цуглуулж залгана уу.</translation>
    </message>
    <message>
        <source>Without the server nobody else would see that you are calling. Try again when online.</source>
        <translation>Сервергүй үед таныг залгаж байгааг бусад нь харахгүй. Холболт сэргэсний дараа дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The chosen headset or microphone is not there.</source>
        <translation>Сонгосон чихэвч эсвэл микрофон олдсонгүй.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port.</source>
        <translation>Утасны сүлжээний портыг өөр програм ашиглаж байна.</translation>
    </message>
    <message>
        <source>The phone did not answer in time. Try again.</source>
        <translation>Утас хугацаандаа хариу өгсөнгүй. Дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The phone refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Утас үүнийг зөвшөөрсөнгүй ({code}).</translation>
    </message>
    <message>
        <source>The sound is switched off: nobody is heard.</source>
        <translation>Дуу унтраастай байна: хэний ч дуу сонсогдохгүй.</translation>
    </message>
    <message>
        <source>This computer has no sound system that the phone can use.</source>
        <translation>Энэ компьютерт утсанд ашиглах дууны систем алга.</translation>
    </message>
    <message>
        <source>There is no microphone: the other side hears nothing.</source>
        <translation>Микрофон алга: нөгөө тал юу ч сонсохгүй.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset: you hear nothing.</source>
        <translation>Чанга яригч, чихэвч алга: та юу ч сонсохгүй.</translation>
    </message>
    <message>
        <source>The sound device cannot be used. Another program may hold it.</source>
        <translation>Дууны төхөөрөмжийг ашиглах боломжгүй. Өөр програм эзэлсэн байж магадгүй.</translation>
    </message>
    <message>
        <source>Calls have no sound ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Дуудлага дуугүй байна ({code}).</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be read.</source>
        <translation>Хандалтын маягтын файлыг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The file of the enquiry form is not valid JSON.</source>
        <translation>Хандалтын маягтын файл зөв JSON биш байна.</translation>
    </message>
    <message>
        <source>The file of the enquiry form has to be one JSON object.</source>
        <translation>Хандалтын маягтын файл нэг JSON объект байх ёстой.</translation>
    </message>
    <message>
        <source>The enquiry form: the entry “{field}” is missing.</source>
        <translation>Хандалтын маягт: “{field}” дутуу байна.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is of the wrong type.</source>
        <translation>Хандалтын маягт: “{field}” буруу төрлийн утгатай байна.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is not known.</source>
        <translation>Хандалтын маягт: “{field}” гэж үл мэдэгдэх зүйл байна.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has a kind that is not known ({detail}).</source>
        <translation>Хандалтын маягт: “{field}” үл мэдэгдэх төрөлтэй байна ({detail}).</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is no code. Use letters, digits and _ only.</source>
        <translation>Хандалтын маягт: “{field}” код болохгүй. Зөвхөн үсэг, цифр, _ ашиглана уу.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is there twice.</source>
        <translation>Хандалтын маягт: “{field}” хоёр удаа орсон байна.</translation>
    </message>
    <message>
        <source>The enquiry form has no fields.</source>
        <translation>Хандалтын маягтад талбар алга.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has too many entries.</source>
        <translation>Хандалтын маягт: “{field}” дотор хэт олон зүйл байна.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no English text.</source>
        <translation>Хандалтын маягт: “{field}” англи текстгүй байна.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no choices.</source>
        <translation>Хандалтын маягт: “{field}” сонголтгүй байна.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has an entry that does not belong there.</source>
        <translation>Хандалтын маягт: “{field}” дотор байх ёсгүй зүйл байна.</translation>
    </message>
    <message>
        <source>The enquiry form: the limits of “{field}” contradict each other.</source>
        <translation>Хандалтын маягт: “{field}” талбарын хязгаарууд хоорондоо зөрчилдөж байна.</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Хандалтын маягтын файлыг ашиглах боломжгүй ({code}).</translation>
    </message>
    <message>
        <source>{problem} (Line {line})</source>
        <translation>{problem} ({line}-р мөр)</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Дугаар бичнэ үү.</translation>
    </message>
    <message>
        <source>A number has digits only; this has other characters.</source>
        <translation>Дугаар зөвхөн цифрээс бүрдэнэ; энд өөр тэмдэгт байна.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Энэ дугаар хэт богино байна.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Энэ дугаар хэт урт байна.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Ийм дугаар байхгүй.</translation>
    </message>
    <message>
        <source>There is no such country code.</source>
        <translation>Ийм улсын код байхгүй.</translation>
    </message>
    <message>
        <source>This is not a SIP address (name@host).</source>
        <translation>Энэ SIP хаяг биш байна (нэр@сервер).</translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>гар утас</translation>
    </message>
    <message>
        <source>landline</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>суурин</translation>
    </message>
    <message>
        <source>free of charge</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>үнэгүй</translation>
    </message>
    <message>
        <source>extra charge</source>
        <extracomment>Kind of telephone number: calls to it cost more</extracomment>
        <translation>нэмэлт төлбөртэй</translation>
    </message>
    <message>
        <source>short number</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>тусгай дугаар</translation>
    </message>
    <message>
        <source>SIP address</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>SIP хаяг</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монгол</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Орос</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Унгар</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финланд</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Их Британи</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>АНУ</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Герман</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австри</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швед</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвеги</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстони</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румын</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словак</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украин</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Хятад</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Өмнөд Солонгос</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япон</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Result of a call</extracomment>
        <translation>Хариулсан</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Result of a call</extracomment>
        <translation>Алдсан</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Result of a call</extracomment>
        <translation>Татгалзсан</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>Result of a call: a colleague took it</extracomment>
        <translation>Өөр ажилтан хариулсан</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Result of a call: the line is engaged</extracomment>
        <translation>Завгүй</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Result of a call</extracomment>
        <translation>Хариулаагүй</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>Result of a call: phone off, or out of reach</extracomment>
        <translation>Холбогдох боломжгүй</translation>
    </message>
    <message>
        <source>Number not in service</source>
        <extracomment>Result of a call: no such number</extracomment>
        <translation>Ашиглалтад байхгүй</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Result of a call: the caller gave up before the answer</extracomment>
        <translation>Цуцалсан</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Result of a call</extracomment>
        <translation>Тодорхойгүй</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Direction of a call: somebody rang the agent</extracomment>
        <translation>Ирсэн</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Direction of a call: the agent dialled</extracomment>
        <translation>Гарсан</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>Status of a callback: its time has not come yet</extracomment>
        <translation>Товлосон</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Status of a callback: it is time to call</extracomment>
        <translation>Хугацаа болсон</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Status of a callback: its time is over</extracomment>
        <translation>Хугацаа хэтэрсэн</translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>Status of a callback: somebody is calling the customer now</extracomment>
        <translation>Залгаж байна</translation>
    </message>
    <message>
        <source>Waiting after an attempt</source>
        <extracomment>Status of a callback: hidden for a while after a failed attempt</extracomment>
        <translation>Оролдсон, хүлээж байна</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <extracomment>Status of a callback: all attempts are used up</extracomment>
        <translation>Оролдлого дууссан</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Status of a callback: dialled from the list and reached (Mongolian manual: Амжилттай холбогдсон)</extracomment>
        <translation>Амжилттай холбогдсон</translation>
    </message>
    <message>
        <source>Answered by agent</source>
        <extracomment>Status of a callback: the customer rang in first (Mongolian manual: Агент хариу өгсөн)</extracomment>
        <translation>Агент хариу өгсөн</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Status of a callback: closed by the flag, without dialling</extracomment>
        <translation>Хаасан</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of a callback</extracomment>
        <translation>Устгасан</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of a callback: it was not called in time and is no longer valid</extracomment>
        <translation>Хүчингүй болсон</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>State of a call</extracomment>
        <translation>Холбогдож байна…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <extracomment>State of a call: the customer&apos;s phone rings</extracomment>
        <translation>Дуудаж байна…</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>State of a call: the customer rings the agent</extracomment>
        <translation>Ирж буй дуудлага</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of a call</comment>
        <extracomment>The customer and the agent are talking</extracomment>
        <translation>Ярьж байна</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <extracomment>State of a call: the phone on the agent&apos;s desk rings first, and then the number is called</extracomment>
        <translation>Таны утас дуугарч байна: авна уу</translation>
    </message>
    <message>
        <source>Answer on your phone</source>
        <extracomment>State of a call: a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Утсаараа хариулна уу</translation>
    </message>
    <message>
        <source>Your phone was not answered. Nobody was called.</source>
        <translation>Та утсаа аваагүй. Хэн рүү ч залгаагүй.</translation>
    </message>
    <message>
        <source>Your phone refused the call. Nobody was called.</source>
        <translation>Таны утас дуудлагаас татгалзсан. Хэн рүү ч залгаагүй.</translation>
    </message>
    <message>
        <source>Your phone is busy. Nobody was called.</source>
        <translation>Таны утас завгүй байна. Хэн рүү ч залгаагүй.</translation>
    </message>
    <message>
        <source>Your phone cannot be reached. Nobody was called.</source>
        <translation>Таны утас холбогдохгүй байна. Хэн рүү ч залгаагүй.</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>where a callback came from</comment>
        <extracomment>Where a callback came from: the caller chose it while waiting</extracomment>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>The exchange does not accept the phone&apos;s user name or password. Enter the password anew in the settings.</source>
        <translation>Станц утасны нэвтрэх нэр эсвэл нууц үгийг хүлээж авахгүй байна. Тохиргоонд нууц үгээ дахин оруулна уу.</translation>
    </message>
    <message>
        <source>The exchange forbids this phone to register. Check the user name and the password in the settings, or ask your administrator.</source>
        <translation>Станц энэ утсыг бүртгэхийг хориглож байна. Тохиргоонд нэвтрэх нэр, нууц үгээ шалгана уу, эсвэл системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The exchange does not know the phone&apos;s user name. Check it in the settings.</source>
        <translation>Станц утасны нэвтрэх нэрийг танихгүй байна. Тохиргоонд шалгана уу.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port. Close the other softphone.</source>
        <translation>Утасны сүлжээний портыг өөр програм ашиглаж байна. Нөгөө утасны програмыг хаана уу.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached, so your phone cannot be rung. It keeps trying.</source>
        <translation>Дуудлагын сервертэй холбогдож чадахгүй тул таны утсыг дуудах боломжгүй. Автоматаар дахин оролдож байна.</translation>
    </message>
    <message>
        <source>The switchboard does not take your phone. Ask your administrator.</source>
        <translation>Дуудлагын сервер таны утсыг хүлээн авахгүй байна. Системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>Calls cannot go to the phone number in the settings. Enter another one.</source>
        <translation>Тохиргоонд оруулсан утасны дугаар луу залгах боломжгүй. Өөр дугаар оруулна уу.</translation>
    </message>
    <message>
        <source>The exchange shows a certificate that this computer does not trust, so the phone does not connect. Ask your administrator.</source>
        <translation>Энэ компьютер станцын сертификатад итгэхгүй байгаа тул утас холбогдохгүй байна. Системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The exchange shows the certificate of another server, so the phone does not connect. Check the server&apos;s name in the settings.</source>
        <translation>Станц өөр серверийн сертификат үзүүлж байгаа тул утас холбогдохгүй байна. Тохиргоонд серверийн нэрийг шалгана уу.</translation>
    </message>
    <message>
        <source>The exchange&apos;s certificate is not valid at this time, so the phone does not connect. Check the clock of this computer, or ask your administrator.</source>
        <translation>Станцын сертификат одоо хүчингүй байгаа тул утас холбогдохгүй байна. Энэ компьютерын цагийг шалгана уу, эсвэл системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached. Check the network and the server&apos;s address. The phone keeps trying.</source>
        <translation>Станцтай холбогдож чадсангүй. Сүлжээ болон серверийн хаягийг шалгана уу. Утас оролдсоор байна.</translation>
    </message>
    <message>
        <source>The exchange does not answer. Check the network. The phone keeps trying.</source>
        <translation>Станц хариу өгөхгүй байна. Сүлжээгээ шалгана уу. Утас оролдсоор байна.</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a call: the customer waits</extracomment>
        <translation>Хүлээлгэж байна</translation>
    </message>
    <message>
        <source>A missed call stays in the list until somebody has talked with the customer. Call them back.</source>
        <translation>Хэрэглэгчтэй ярих хүртэл алдсан дуудлага жагсаалтад үлдэнэ. Эргэн холбогдоно уу.</translation>
    </message>
    <message>
        <source>It is not known where this customer&apos;s card is in the CRM.</source>
        <translation>Энэ хэрэглэгчийн хуудас CRM-д хаана байгаа нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>Pages of the CRM cannot reach this desk: another program has port {port}. Choose another one here and on the CRM&apos;s pages.</source>
        <extracomment>{port} is a number</extracomment>
        <translation>CRM-ийн хуудас таны програмтай холбогдож чадахгүй байна: {port} портыг өөр програм ашиглаж байна. Энд болон CRM-ийн хуудсан дээр өөр порт сонгоно уу.</translation>
    </message>
    <message>
        <source>“{line}” is not an origin. It is such as https://crm.example.com, without a path.</source>
        <extracomment>{line} is what somebody typed</extracomment>
        <translation>“{line}” сайтын хаяг биш байна. Замгүй, https://crm.example.com гэх мэтээр бичнэ үү.</translation>
    </message>
    <message>
        <source>The browser of this computer could not be opened.</source>
        <translation>Энэ компьютерын хөтчийг нээж чадсангүй.</translation>
    </message>
    <message>
        <source>This number steers the exchange or calls for help. Dial it on the dialpad if you mean it.</source>
        <translation>Энэ дугаар станцыг удирддаг эсвэл яаралтай тусламж дууддаг. Үнэхээр залгах бол дугаарыг цуглуулж залгана уу.</translation>
    </message>
    <message>
        <source>Your own phone has to do this: use its buttons.</source>
        <translation>Үүнийг эндээс хийх боломжгүй: утасныхаа товчийг ашиглана уу.</translation>
    </message>
    <message>
        <source>The switchboard does not do this now. Try again in a moment.</source>
        <translation>Дуудлагын сервер үүнийг одоо хийх боломжгүй байна. Түр хүлээгээд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Nobody had answered: there is no line that could have broken off.</source>
        <translation>Хэн ч хариулаагүй: тасрах яриа байгаагүй.</translation>
    </message>
    <message>
        <source>The caller was passed on: a colleague talks with them.</source>
        <translation>Хэрэглэгчийг шилжүүлсэн: өөр ажилтан ярьж байна.</translation>
    </message>
    <message>
        <source>The number is hidden: nobody can be called back.</source>
        <translation>Дугаараа нууцалсан: эргэж залгах боломжгүй.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no redial for this.</source>
        <translation>Байгууллагын журамд энэ тохиолдолд дахин залгах заалт алга.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no script for this.</source>
        <translation>Байгууллагын журамд энэ тохиолдлын ярианы загвар алга.</translation>
    </message>
    <message>
        <source>This redial is a colleague&apos;s. Only supervisors may give it to somebody else.</source>
        <translation>Энэ дахин залгалт өөр ажилтных. Зөвхөн ахлах ажилтан өөр хүнд шилжүүлж болно.</translation>
    </message>
    <message>
        <source>This person is not known any more. Choose another one.</source>
        <translation>Энэ хүн бүртгэлд байхгүй болсон. Өөр хүн сонгоно уу.</translation>
    </message>
    <message>
        <source>Call ended</source>
        <extracomment>State of a call</extracomment>
        <translation>Дуудлага дууссан</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>State of the agent</extracomment>
        <translation>Нэвтрээгүй</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the agent: calls may come</extracomment>
        <translation>Бэлэн</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of the agent</extracomment>
        <translation>Түр завсар</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of the agent: a customer rings in</extracomment>
        <translation>Дуудлага ирж байна</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of the agent: dialling</extracomment>
        <translation>Залгаж байна</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of the agent</comment>
        <extracomment>The agent is talking with a customer</extracomment>
        <translation>Ярьж байна</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>State of the agent: work after a call</extracomment>
        <translation>Дуудлагын дараах ажил</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Бага</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Энгийн</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Өндөр</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Яаралтай</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Where a callback came from: made during a call</extracomment>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Dialpad</source>
        <extracomment>Where a callback came from: made without a call, from the dialpad</extracomment>
        <translation>Дугаар цуглуулсан</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Дуут шуудан</translation>
    </message>
    <message>
        <source>Dropped call</source>
        <extracomment>Where a callback came from: the line broke off</extracomment>
        <translation>Тасарсан дуудлага</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>The phone is registered: calls can come and go.</source>
        <translation>Утас бүртгэгдсэн: дуудлага хийж, авах боломжтой.</translation>
    </message>
    <message>
        <source>The phone is being registered.</source>
        <translation>Утсыг бүртгэж байна.</translation>
    </message>
    <message>
        <source>The phone calls the exchange directly, without registration.</source>
        <translation>Утас бүртгэлгүйгээр станц руу шууд залгана.</translation>
    </message>
    <message>
        <source>The phone could not be registered ({code}). It keeps trying.</source>
        <extracomment>{code} is a SIP status such as 480</extracomment>
        <translation>Утсыг бүртгэж чадсангүй ({code}). Оролдсоор байна.</translation>
    </message>
    <message>
        <source>Poor line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Шугам муу</translation>
    </message>
    <message>
        <source>Fair line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Шугам дунд зэрэг</translation>
    </message>
    <message>
        <source>Good line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Шугам сайн</translation>
    </message>
    <message>
        <source>Lost packets: {percent} %</source>
        <extracomment>How much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Алдагдсан пакет: {percent} %</translation>
    </message>
    <message>
        <source>Jitter: {time} ms</source>
        <extracomment>How unevenly the voice arrives</extracomment>
        <translation>Саатлын хэлбэлзэл: {time} мс</translation>
    </message>
    <message>
        <source>Round trip: {time} ms</source>
        <translation>Хариу ирэх хугацаа: {time} мс</translation>
    </message>
    <message>
        <source>Codec: {name}</source>
        <translation>Кодек: {name}</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>Дууг шифрлэсэн.</translation>
    </message>
    <message>
        <source>The sound is not encrypted.</source>
        <translation>Дууг шифрлээгүй.</translation>
    </message>
    <message>
        <source>The call is being passed on…</source>
        <translation>Дуудлагыг шилжүүлж байна…</translation>
    </message>
    <message>
        <source>Their phone is ringing…</source>
        <translation>Нөгөө утас руу дуудаж байна…</translation>
    </message>
    <message>
        <source>The call was passed on.</source>
        <translation>Дуудлагыг шилжүүллээ.</translation>
    </message>
    <message>
        <source>They are in another call. The caller is still with you.</source>
        <translation>Нөгөө хүн өөр дуудлагатай байна. Хэрэглэгч тантай хэвээр байна.</translation>
    </message>
    <message>
        <source>Nobody answered there. The caller is still with you.</source>
        <translation>Тэнд хэн ч хариулсангүй. Хэрэглэгч тантай хэвээр байна.</translation>
    </message>
    <message>
        <source>There is no such number. The caller is still with you.</source>
        <translation>Ийм дугаар байхгүй. Хэрэглэгч тантай хэвээр байна.</translation>
    </message>
    <message>
        <source>The transfer was refused. The caller is still with you.</source>
        <translation>Шилжүүлэхийг зөвшөөрсөнгүй. Хэрэглэгч тантай хэвээр байна.</translation>
    </message>
    <message>
        <source>The call could not be passed on. The caller is still with you.</source>
        <translation>Дуудлагыг шилжүүлж чадсангүй. Хэрэглэгч тантай хэвээр байна.</translation>
    </message>
    <message>
        <source>Soitto is already running here. Look for its window; if you just closed it, wait a moment.</source>
        <translation>Soitto энд аль хэдийн ажиллаж байна. Цонхыг нь хайна уу; саяхан хаасан бол түр хүлээнэ үү.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Дахин нэвтрэх</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>Серверийн алдаа</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синк хийж байна…</translation>
    </message>
    <message>
        <source>Synced</source>
        <extracomment>All changes have reached the server</extracomment>
        <translation>Синк хийсэн</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>field of a callback</comment>
        <extracomment>The queue a callback belongs to, such as sales</extracomment>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Зэрэглэл</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Хариуцагч</translation>
    </message>
    <message>
        <source>Reserved until</source>
        <extracomment>Until when a callback is its owner&apos;s alone</extracomment>
        <translation>Хуваарилсан хугацаа</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When to call back</extracomment>
        <translation>Хэзээ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Хүчинтэй хугацаа</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Field: why a callback was closed without a call, such as Wrong number</extracomment>
        <translation>Холбогдох төрөл</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) needed</source>
        <translation>
            <numerusform>%n шийдвэр хэрэгтэй</numerusform>
            <numerusform>%n шийдвэр хэрэгтэй</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>Сервер аваагүй: %n</numerusform>
            <numerusform>Сервер аваагүй: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n өөрчлөлт хүлээж байна</numerusform>
            <numerusform>%n өөрчлөлт хүлээж байна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Офлайн: %n өөрчлөлт хүлээж байна</numerusform>
            <numerusform>Офлайн: %n өөрчлөлт хүлээж байна</numerusform>
        </translation>
    </message>
    <message>
        <source>From the site&apos;s file, which is named in the settings.</source>
        <translation>Байгууллагын файлаас, түүнийг тохиргоонд заасан.</translation>
    </message>
    <message>
        <source>From the server: the same for everybody.</source>
        <translation>Серверээс: бүгдэд ижил.</translation>
    </message>
    <message>
        <source>The scripts that come with the program.</source>
        <translation>Програмтай хамт ирсэн ярианы загвар.</translation>
    </message>
    <message>
        <source>The file of the scripts cannot be read.</source>
        <translation>Ярианы загварын файлыг унших боломжгүй.</translation>
    </message>
    <message>
        <source>The file of the scripts is not valid JSON.</source>
        <translation>Ярианы загварын файл зөв JSON биш байна.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has to be a JSON object.</source>
        <translation>Ярианы загварын файл: “{field}” нь JSON объект байх ёстой.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is missing.</source>
        <translation>Ярианы загварын файл: “{field}” дутуу байна.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is of the wrong type.</source>
        <translation>Ярианы загварын файл: “{field}” буруу төрлийн утгатай байна.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is not known.</source>
        <translation>Ярианы загварын файл: “{field}” гэж үл мэдэгдэх зүйл байна.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has a value that is not known.</source>
        <translation>Ярианы загварын файл: “{field}” үл мэдэгдэх утгатай байна.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is there twice.</source>
        <translation>Ярианы загварын файл: “{field}” хоёр удаа орсон байна.</translation>
    </message>
    <message>
        <source>The file of the scripts: there are too many of “{field}”.</source>
        <translation>Ярианы загварын файл: “{field}” хэт олон байна.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word, {field} the name of an entry</extracomment>
        <translation>Ярианы загварын файл: “{field}” ашиглах боломжгүй утгатай байна ({code}).</translation>
    </message>
    <message>
        <source>Your server keeps no scripts. Export them, and name the file in the settings of each desk.</source>
        <translation>Танай сервер ярианы загвар хадгалдаггүй. Загвараа экспортолж, файлыг ажилтан бүрийн тохиргоонд заана уу.</translation>
    </message>
    <message>
        <source>The site&apos;s file cannot be written from this desk. Export your scripts, and have the file replaced.</source>
        <translation>Байгууллагын файлд энэ компьютераас бичих боломжгүй. Загвараа экспортолж, файлыг солиулна уу.</translation>
    </message>
    <message>
        <source>Scripts are changed by supervisors. Ask yours for a change.</source>
        <translation>Ярианы загварыг ахлах ажилтан өөрчилнө. Өөрчлөх хэрэгтэй бол ахлах ажилтандаа хандана уу.</translation>
    </message>
    <message>
        <source>A colleague has changed the scripts meanwhile. Look at theirs first.</source>
        <translation>Энэ хооронд өөр ажилтан ярианы загварыг өөрчилсөн. Эхлээд түүний хувилбарыг үзнэ үү.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file named in “{field}” cannot be used.</source>
        <translation>Байгууллагын тохиргоо: “{field}” дотор заасан файлыг ашиглах боломжгүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be reached.</source>
        <translation>Байгууллагын тохиргоонд хандаж чадсангүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their server answers {detail}.</source>
        <translation>Байгууллагын тохиргоог авч чадсангүй (серверийн хариу: {detail}).</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: the certificate of their server is not trusted.</source>
        <translation>Байгууллагын тохиргоог авч чадсангүй: энэ компьютер серверийн сертификатад итгэхгүй байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their address is not secure.</source>
        <translation>Байгууллагын тохиргоог авч чадсангүй: хаяг нь аюулгүй биш байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: their address is not right.</source>
        <translation>Байгууллагын тохиргоо: хаяг нь буруу байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be kept: your profile cannot be written.</source>
        <translation>Байгууллагын тохиргоог хадгалж чадсангүй: таны профайлд бичих боломжгүй байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is not valid JSON.</source>
        <translation>Байгууллагын тохиргоо: файл зөв JSON биш байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is too large.</source>
        <translation>Байгууллагын тохиргоо: файл хэт том байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file has to be one JSON object.</source>
        <translation>Байгууллагын тохиргоо: файл нэг JSON объект байх ёстой.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file cannot be read.</source>
        <translation>Байгууллагын тохиргоо: файлыг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file of “{field}” cannot be read.</source>
        <translation>Байгууллагын тохиргоо: “{field}” дотор заасан файлыг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has to be a JSON object.</source>
        <translation>Байгууллагын тохиргоо: “{field}” нь JSON объект байх ёстой.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is missing.</source>
        <translation>Байгууллагын тохиргоо: “{field}” дутуу байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is of the wrong type.</source>
        <translation>Байгууллагын тохиргоо: “{field}” буруу төрлийн утгатай байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is not known.</source>
        <translation>Байгууллагын тохиргоо: “{field}” гэж үл мэдэгдэх зүйл байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no setting.</source>
        <translation>Байгууллагын тохиргоо: “{field}” гэсэн тохиргоо байхгүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings are written for another version of the program.</source>
        <translation>Байгууллагын тохиргоог програмын өөр хувилбарт зориулж бичсэн байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is there twice.</source>
        <translation>Байгууллагын тохиргоо: “{field}” хоёр удаа орсон байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: there are too many of “{field}”.</source>
        <translation>Байгууллагын тохиргоо: “{field}” хэт олон байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is out of bounds.</source>
        <translation>Байгууллагын тохиргоо: “{field}” зөвшөөрсөн хязгаараас гарсан утгатай байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has a value that is not known.</source>
        <translation>Байгууллагын тохиргоо: “{field}” үл мэдэгдэх утгатай байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has characters that cannot be used.</source>
        <translation>Байгууллагын тохиргоо: “{field}” дотор ашиглаж болохгүй тэмдэгт байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be set in this file.</source>
        <translation>Байгууллагын тохиргоо: “{field}” утгыг энэ файлд зааж болохгүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” looks like a secret, and this file may have none.</source>
        <extracomment>Passwords, tokens and keys</extracomment>
        <translation>Байгууллагын тохиргоо: “{field}” нууц мэдээлэл шиг байна, энэ файлд нууц мэдээлэл байж болохгүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is locked but has no value.</source>
        <translation>Байгууллагын тохиргоо: “{field}” тохиргоог түгжсэн ч утга нь алга.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no name of a file.</source>
        <translation>Байгууллагын тохиргоо: “{field}” файлын нэр болохгүй.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” needs either a text or an address, not both.</source>
        <translation>Байгууллагын тохиргоо: “{field}” дотор текст, хаяг хоёрын зөвхөн нэгийг заана.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no code. Use small letters, digits and _ only.</source>
        <translation>Байгууллагын тохиргоо: “{field}” код болохгүй. Зөвхөн жижиг латин үсэг, цифр, _ ашиглана уу.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has no English text.</source>
        <translation>Байгууллагын тохиргоо: “{field}” англи текстгүй байна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Байгууллагын тохиргоо: “{field}” ашиглах боломжгүй утгатай байна ({code}).</translation>
    </message>
    <message>
        <source>The settings that were read last stay in force. Please tell your IT.</source>
        <translation>Хамгийн сүүлд уншсан тохиргоо хэвээр үйлчилнэ. Мэдээллийн технологийн албанд мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>Soitto {version} is there. Your IT department installs it; you need do nothing.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Soitto {version} хувилбар гарлаа. Мэдээллийн технологийн алба суулгана; танд хийх зүйл байхгүй.</translation>
    </message>
    <message>
        <source>Soitto {version} is there.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Soitto {version} хувилбар гарлаа.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>Button: open the page where the newer version can be had</extracomment>
        <translation>Хуудсыг нь нээх</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Say it in {seconds} s</source>
        <extracomment>When the agent is to say the line shown</extracomment>
        <translation>{seconds} сек дараа хэлнэ</translation>
    </message>
    <message>
        <source>Late: say it now</source>
        <extracomment>The agent has waited longer than the script says</extracomment>
        <translation>Хоцорлоо: одоо хэлнэ үү</translation>
    </message>
    <message>
        <source>Say it now</source>
        <extracomment>The agent is to say the line shown</extracomment>
        <translation>Одоо хэлнэ үү</translation>
    </message>
    <message>
        <source>Then, after {least}–{most} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Дараа нь, {least}–{most} сек болоод: {text}</translation>
    </message>
    <message>
        <source>Then, after {seconds} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Дараа нь, {seconds} сек болоод: {text}</translation>
    </message>
    <message>
        <source>Then: {text}</source>
        <extracomment>{text} is the line that is said after the current one</extracomment>
        <translation>Дараа нь: {text}</translation>
    </message>
    <message>
        <source>Silence after the greeting</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Мэндчилгээний дараа чимээгүй</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Шугам тасарлаа</translation>
    </message>
    <message>
        <source>They put us on hold and are not back</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Хүлээлгээд эргэж ирсэнгүй</translation>
    </message>
    <message>
        <source>They are not heard any more</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Дуу сонсогдохоо больсон</translation>
    </message>
    <message>
        <source>A callback is agreed</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Эргэн холбогдохоор тохирлоо</translation>
    </message>
    <message>
        <source>You ring back: the call was on hold</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Дахин залгаж байна: яриа хүлээлгэнд байсан</translation>
    </message>
    <message>
        <source>You call back, as agreed</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Тохирсны дагуу эргэн холбогдож байна</translation>
    </message>
    <message>
        <source>You ring back: nobody was heard</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Дахин залгаж байна: дуу сонсогдоогүй</translation>
    </message>
    <message>
        <source>You ring back: the line broke off</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Дахин залгаж байна: шугам тасарсан</translation>
    </message>
    <message>
        <source>Your microphone is off: they cannot hear you.</source>
        <translation>Таны микрофон хаалттай: нөгөө тал таныг сонсохгүй байна.</translation>
    </message>
    <message>
        <source>Your microphone gives no sound: they cannot hear you.</source>
        <translation>Таны микрофоноос дуу ирэхгүй байна: нөгөө тал таныг сонсохгүй байна.</translation>
    </message>
    <message>
        <source>Your voice does not reach them: no sound leaves this computer, or it gets lost.</source>
        <translation>Таны дуу хүрэхгүй байна: компьютераас гарахгүй эсвэл замдаа алдагдаж байна.</translation>
    </message>
    <message>
        <source>Only music is heard: are you on hold?</source>
        <translation>Зөвхөн хөгжим сонсогдож байна: таныг хүлээлгэж байна уу?</translation>
    </message>
</context>
<context>
    <name>ScriptFiles</name>
    <message>
        <source>Scripts from a file</source>
        <translation>Ярианы загварыг файлаас авах</translation>
    </message>
    <message>
        <source>Scripts to a file</source>
        <translation>Ярианы загварыг файлд гаргах</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Ярианы загвар (*.json)</translation>
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
        <translation>Хэлсэн</translation>
    </message>
    <message>
        <source>I have said this line: show the next one (F4)</source>
        <translation>Энэ мөрийг хэлсэн: дараагийнхыг харуулах (F4)</translation>
    </message>
    <message>
        <source>Still silent</source>
        <extracomment>On a button: nothing is heard from the other side</extracomment>
        <translation>Чимээгүй хэвээр</translation>
    </message>
    <message>
        <source>Nobody is heard: do not wait, say the line now (F11)</source>
        <translation>Дуу сонсогдохгүй байна: хүлээлгүй одоо хэлэх (F11)</translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>On a button: the other side is heard again</extracomment>
        <translation>Хариуллаа</translation>
    </message>
    <message>
        <source>They are heard: the talk goes on, and the script closes (F5)</source>
        <translation>Дуу сонсогдож байна: яриа үргэлжилж, загвар хаагдана (F5)</translation>
    </message>
    <message>
        <source>Callback form</source>
        <extracomment>On a green button: opens the callback form with this name and phone</extracomment>
        <translation>CallBack маягт</translation>
    </message>
    <message>
        <source>Open the callback form with this name and phone</source>
        <translation>CallBack маягтыг энэ нэр, утсаар нээх</translation>
    </message>
    <message>
        <source>{line} of {count}</source>
        <extracomment>Which line of a script is shown, such as &quot;2 of 3&quot;</extracomment>
        <translation>{line}/{count}</translation>
    </message>
    <message>
        <source>To the survey</source>
        <extracomment>On a button: rate the caller, and pass them on to the quality survey</extracomment>
        <translation>Судалгаа руу</translation>
    </message>
    <message>
        <source>Rate the caller, and pass them on to the quality survey (Shift+F4)</source>
        <translation>Хэрэглэгчийг үнэлж, чанарын судалгаа руу шилжүүлэх (Shift+F4)</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Дуудлага дуусгах</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (Shift+F4)</source>
        <translation>Хэрэглэгчийг үнэлж дуудлагыг дуусгах (Shift+F4)</translation>
    </message>
    <message>
        <source>End call, redial</source>
        <extracomment>On a button: the call ends, and the agent rings the person again</extracomment>
        <translation>Дуусгаад дахин залгах</translation>
    </message>
    <message>
        <source>End this call; the redial is kept, and comes up by itself (Shift+F4)</source>
        <translation>Энэ дуудлагыг дуусгах; дахин залгалт хадгалагдаж, автоматаар гарч ирнэ (Shift+F4)</translation>
    </message>
    <message>
        <source>Close the script</source>
        <extracomment>On a button: the script is not needed</extracomment>
        <translation>Загварыг хаах</translation>
    </message>
    <message>
        <source>Close the script (Shift+F12)</source>
        <translation>Загварыг хаах (Shift+F12)</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>On a button: the program took something for trouble on the line that is none</extracomment>
        <translation>Доголдолгүй</translation>
    </message>
    <message>
        <source>Close the script, and count it as a false alarm (Shift+F12)</source>
        <translation>Загварыг хааж, худал дохио гэж тооцох (Shift+F12)</translation>
    </message>
    <message>
        <source>End the call, and ring them again.</source>
        <translation>Дуудлагыг дуусгаад дахин залгана уу.</translation>
    </message>
    <message>
        <source>All is said. Rate the caller, and pass them on to the survey.</source>
        <translation>Бүгдийг хэллээ. Хэрэглэгчийг үнэлж, судалгаа руу шилжүүлнэ үү.</translation>
    </message>
    <message>
        <source>All is said.</source>
        <translation>Бүгдийг хэллээ.</translation>
    </message>
</context>
<context>
    <name>ScriptSide</name>
    <message>
        <source>Script</source>
        <extracomment>The part of the window with the sentences to be said, as a screen reader calls it</extracomment>
        <translation>Ярианы загвар</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>%n утгыг хадгалах боломжгүй.</numerusform>
            <numerusform>%n утгыг хадгалах боломжгүй.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reached by the last try: it becomes a callback, due %n minute(s) later.</source>
        <translation>
            <numerusform>Сүүлийн оролдлогоор холбогдоогүй бол эргэн холбогдолт болно, хугацаа нь %n минутын дараа.</numerusform>
            <numerusform>Сүүлийн оролдлогоор холбогдоогүй бол эргэн холбогдолт болно, хугацаа нь %n минутын дараа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in {language}.</source>
        <extracomment>So many texts have no words in this {language}</extracomment>
        <translation>
            <numerusform>{language}: %n текст дутуу.</numerusform>
            <numerusform>{language}: %n текст дутуу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 seconds&quot;</extracomment>
        <translation>
            <numerusform>%n секунд</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 1–2 minutes&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n минут</numerusform>
            <numerusform>{least}–%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2–3 seconds&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n секунд</numerusform>
            <numerusform>{least}–%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 minutes&quot;</extracomment>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Say at once</source>
        <extracomment>When a line of a script is said: the first, and one that follows another without a wait</extracomment>
        <translation>Шууд хэлнэ</translation>
    </message>
    <message>
        <source>Then say</source>
        <translation>Дараа нь хэлнэ</translation>
    </message>
    <message>
        <source>Say after {time}</source>
        <extracomment>{time} is such as &quot;2–3 seconds&quot;</extracomment>
        <translation>{time} өнгөрөөд хэлнэ</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;</extracomment>
        <translation>шууд</translation>
    </message>
    <message>
        <source>{time} later</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;; {time} is such as &quot;1–2 minutes&quot;</extracomment>
        <translation>{time} болоод</translation>
    </message>
    <message>
        <source>Nobody is rung again at once.</source>
        <translation>Шууд дахин залгахгүй.</translation>
    </message>
    <message>
        <source>Then ring again: {times}.</source>
        <extracomment>{times} is a list such as &quot;at once, 1–2 minutes later, 2–3 minutes later&quot;</extracomment>
        <translation>Дараа нь дахин залгана: {times}.</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Яриа үргэлжилнэ</translation>
    </message>
    <message>
        <source>End the call and ring again</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Дуудлагыг дуусгаад дахин залгана</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>Хэрэглэгчийг чанарын судалгаа руу шилжүүлнэ</translation>
    </message>
    <message>
        <source>It is over: the customer cannot be reached</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>Дуусна: хэрэглэгчтэй холбогдох боломжгүй</translation>
    </message>
    <message>
        <source>It becomes a callback</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>Эргэн холбогдолт болно</translation>
    </message>
    <message>
        <source>Nobody reached by the last try: it is closed as “cannot be reached”.</source>
        <translation>Сүүлийн оролдлогоор холбогдоогүй бол “Холбогдох боломжгүй” гэж хаана.</translation>
    </message>
    <message>
        <source>The desk rings again by itself when it is time.</source>
        <translation>Хугацаа болоход програм автоматаар дахин залгана.</translation>
    </message>
    <message>
        <source>You ring again with one key when it is time.</source>
        <translation>Хугацаа болоход та нэг товчоор дахин залгана.</translation>
    </message>
    <message>
        <source>Late for {time}: the supervisors are told.</source>
        <extracomment>{time} is such as &quot;2 minutes&quot;</extracomment>
        <translation>{time} хоцорвол ахлах ажилтанд мэдэгдэнэ.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Хэрэглэгчийн нэр</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Агентын нэр</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Компани</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What a sentence may name: what a callback was agreed about</extracomment>
        <translation>Асуудал</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Холбоо барих утас</translation>
    </message>
    <message>
        <source>{name} may not be known. Put it in square brackets, as in: Hello[, …]!</source>
        <extracomment>{name} is what may be unknown, such as Customer&apos;s name; the brackets stay as they are</extracomment>
        <translation>{name} мэдэгдэхгүй байж болно. Дөрвөлжин хаалтад бичнэ үү, жишээ нь: Сайн байна уу[, …]?</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Энэ талбарыг бөглөнө үү.</translation>
    </message>
    <message>
        <source>There is no text in this language yet.</source>
        <translation>Энэ хэлээр текст хараахан алга.</translation>
    </message>
    <message>
        <source>“{what}” is no name. Choose one with “Insert a name”.</source>
        <extracomment>{what} is what somebody typed between { and }</extracomment>
        <translation>“{what}” гэсэн нэр алга. “Нэр оруулах” товчоор сонгоно уу.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Нээсэн хаалтыг хаагаагүй: {what}</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Нээгээгүй хаалтыг хаасан: {what}</translation>
    </message>
    <message>
        <source>Square brackets cannot stand in each other.</source>
        <translation>Дөрвөлжин хаалт дотор дөрвөлжин хаалт байж болохгүй.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Хэт урт байна.</translation>
    </message>
    <message>
        <source>All lines together are too long.</source>
        <translation>Бүх мөр нийлээд хэт урт байна.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be said.</source>
        <translation>Хэлж болохгүй тэмдэгт орсон байна.</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Хэт олон байна.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Хэт бага байна.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Хэт их байна.</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first.</source>
        <translation>Хоёр дахь тоо эхнийхээс их байх ёстой.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Үүгээр залгах боломжгүй: зөвхөн цифр, үсэг, *, # бичнэ үү.</translation>
    </message>
    <message>
        <source>The number of the survey is missing, under “For all situations”.</source>
        <translation>Судалгааны дугаарыг оруулаагүй: “Бүх тохиолдолд” хэсгийг үзнэ үү.</translation>
    </message>
    <message>
        <source>There is no try to ring again yet. Add one below.</source>
        <translation>Дахин залгах оролдлого хараахан алга. Доор нэмнэ үү.</translation>
    </message>
    <message>
        <source>What was agreed is called at its time: remove the tries.</source>
        <translation>Тохирсон дуудлагыг цагт нь хийнэ: оролдлогыг хасна уу.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Үүнийг хадгалах боломжгүй ({code}).</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>The scripts are saved.</source>
        <translation>Ярианы загварыг хадгаллаа.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Таны өөрчлөлтийг хаялаа.</translation>
    </message>
    <message>
        <source>These are the scripts that come with the program.</source>
        <translation>Эдгээр нь програмтай хамт ирсэн ярианы загвар.</translation>
    </message>
    <message>
        <source>The scripts of the file are here. They count when you save them.</source>
        <translation>Файлын ярианы загварыг авлаа. Хадгалсны дараа хүчинтэй болно.</translation>
    </message>
    <message>
        <source>The scripts are in {name}.</source>
        <extracomment>{name} is a file</extracomment>
        <translation>Ярианы загварыг гаргасан файл: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>{problem} What it held before stays in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Өмнөх загвар хүчинтэй хэвээр.</translation>
    </message>
    <message>
        <source>{problem} Until then, the server&apos;s scripts are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Түүнийг засах хүртэл серверийн загвар хүчинтэй.</translation>
    </message>
    <message>
        <source>{problem} Until then, the scripts that come with the program are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Түүнийг засах хүртэл програмтай хамт ирсэн загвар хүчинтэй.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Хадгалж байна…</translation>
    </message>
    <message>
        <source>Choose above whose scripts stand.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Хэний загварыг үлдээхийг дээр сонгоно уу.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Хараахан хадгалаагүй.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Хадгалсан.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Та нэвтрээгүй байна</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Ярианы загвар</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Тохиолдол</translation>
    </message>
    <message>
        <source>For all situations</source>
        <extracomment>Entry of the list of situations: what holds for all of them</extracomment>
        <translation>Бүх тохиолдолд</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Buttons: look at the scripts, or change them</extracomment>
        <translation>Унших</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Засах</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Take the scripts from a file</source>
        <translation>Ярианы загварыг файлаас авах</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write the scripts to a file</source>
        <translation>Ярианы загварыг файлд гаргах</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: take the scripts that come with the program</extracomment>
        <translation>Анхны загвар</translation>
    </message>
    <message>
        <source>Take the scripts that come with the program</source>
        <translation>Програмтай хамт ирсэн ярианы загварыг авах</translation>
    </message>
    <message>
        <source>Show the first</source>
        <extracomment>Button: go to the first value that cannot be saved</extracomment>
        <translation>Эхнийхийг үзэх</translation>
    </message>
    <message>
        <source>A colleague has saved other scripts while you were changing them. Yours are not saved yet.</source>
        <translation>Таныг өөрчилж байх хооронд өөр ажилтан ярианы загварыг өөрчилж хадгалсан. Таных хараахан хадгалагдаагүй.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s scripts stand, one&apos;s own changes go</extracomment>
        <translation>Нөгөөхийг авч, минийхийг хаях</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own scripts stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>Минийхийг үлдээх</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n үр дүн</numerusform>
            <numerusform>%n үр дүн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n алдсан дуудлага</numerusform>
            <numerusform>%n алдсан дуудлага</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What kind of thing a result of the search is</extracomment>
        <translation>Хуудас</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Шинэ эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Calls may come to you</source>
        <translation>Танд дуудлага ирж болно</translation>
    </message>
    <message>
        <source>Pause: {reason}</source>
        <extracomment>Something the agent can do: take no calls for some time; {reason} is what for, such as &quot;Lunch&quot;</extracomment>
        <translation>Түр завсар: {reason}</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Одоо синк хийх</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Тусламж</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Товчлол</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Алдаа мэдээлэх</translation>
    </message>
    <message>
        <source>Compact window</source>
        <extracomment>Something the agent can do: make the window small, beside the CRM</extracomment>
        <translation>Жижиг цонх</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Цайвар өнгө</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Бараан өнгө</translation>
    </message>
    <message>
        <source>Colours as the computer</source>
        <translation>Өнгө: компьютерын тохиргоогоор</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>Something the agent can do; {name} is a language&apos;s own name</extracomment>
        <translation>Хэл: {name}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Нэвтрэх</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Гарах</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>A result of the search: press Enter to call {number}</extracomment>
        <translation>Залгах: {number}</translation>
    </message>
    <message>
        <source>CallBack {number}</source>
        <extracomment>A result of the search: press Enter to plan a callback (the product&apos;s word) to {number}</extracomment>
        <translation>CallBack: {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the search: what can be done with the number that was typed</extracomment>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Ажилтнууд</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Харилцагчид</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Дуут мессеж</translation>
    </message>
    <message>
        <source>From the CRM</source>
        <extracomment>Heading in the search: people that the customer management system found</extracomment>
        <translation>CRM-ээс</translation>
    </message>
    <message>
        <source>All in {page}</source>
        <extracomment>The last result of a group: show the whole list; {page} is a page such as Callbacks</extracomment>
        <translation>Бүгд: {page}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the search: what the agent can do</extracomment>
        <translation>Үйлдэл</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the search: pages of the program</extracomment>
        <translation>Хуудас</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Search the CRM for “{text}”</source>
        <extracomment>Result of the search: press Enter to look for {text} in the customer management system</extracomment>
        <translation>CRM-ээс хайх: “{text}”</translation>
    </message>
    <message>
        <source>Asking the CRM…</source>
        <translation>CRM-ээс асууж байна…</translation>
    </message>
    <message>
        <source>The CRM could not be asked. Press Enter to try again.</source>
        <translation>CRM-ээс асууж чадсангүй. Дахин оролдох бол Enter товчийг дарна уу.</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Heading in the search: the customer management system</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Sign in to search callbacks, calls and contacts.</source>
        <translation>Эргэн холбогдолт, дуудлага, харилцагчаас хайхын тулд нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>The CRM knows nobody else of that name or number.</source>
        <translation>CRM-д ийм нэр, дугаартай өөр хүн алга.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a part of the name, or the last digits of the number.</source>
        <extracomment>{text} is what was looked for</extracomment>
        <translation>“{text}” гэсэн зүйл олдсонгүй. Нэрийн хэсэг эсвэл дугаарын сүүлийн цифрүүдээр хайж үзнэ үү.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Хайж байна…</translation>
    </message>
    <message>
        <source>Name, number, page, setting or action</source>
        <translation>Нэр, дугаар, хуудас, тохиргоо, үйлдэл</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Бүх зүйлээс хайх</translation>
    </message>
    <message>
        <source>Arrow keys go through the results.</source>
        <translation>Үр дүнг сумтай товчоор сонгоно.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Үр дүн</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter call · Shift+Enter CallBack · Esc close</source>
        <extracomment>Keys in the search panel; “↑ ↓”, “Ctrl+Enter” and the like are names of keys</extracomment>
        <translation>↑ ↓ сонгох · Enter нээх · Ctrl+Enter залгах · Shift+Enter CallBack · Esc хаах</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called “{text}”.</source>
        <extracomment>{text} is what was looked for among the settings</extracomment>
        <translation>“{text}” гэсэн тохиргоо алга.</translation>
    </message>
    <message>
        <source>Try another word, or a part of one. Some settings are made by your organisation alone.</source>
        <translation>Өөр үг эсвэл үгийн хэсгээр хайж үзнэ үү. Зарим тохиргоог зөвхөн танай байгууллага хийдэг.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Бүх тохиргоог харуулах</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Тохиргооноос хайх</translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation>Тохиргооноос хайх (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>on</source>
        <extracomment>Value of a setting that is on or off</extracomment>
        <translation>асаалттай</translation>
    </message>
    <message>
        <source>off</source>
        <translation>унтраалттай</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting in which nothing is filled in</extracomment>
        <translation>хоосон</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures of the day</extracomment>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Алдсан дуудлага</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Дуут мессеж</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Харилцагчид</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Гарах дуудлага</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Синк</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Ярианы загвар</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Баг</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Хэлтэс</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>{page}: {number} due</source>
        <extracomment>{page} is the name of a page, {number} how many things wait there</extracomment>
        <translation>{page}: хугацаа болсон {number}</translation>
    </message>
    <message>
        <source>{page}: {number} not saved</source>
        <extracomment>{page} is the name of a page, {number} how many forms are not saved there</extracomment>
        <translation>{page}: хадгалаагүй {number}</translation>
    </message>
    <message>
        <source>{page}: {number} need you</source>
        <extracomment>{page} is the name of a page, {number} how many changes there need the agent</extracomment>
        <translation>{page}: анхаарах зүйл {number}</translation>
    </message>
    <message>
        <source>{page}: {number} to call back</source>
        <extracomment>{page} is the name of a page, {number} how many customers wait there to be called back</extracomment>
        <translation>{page}: эргэн холбогдох {number}</translation>
    </message>
    <message>
        <source>{page}: {number} new</source>
        <extracomment>{page} is the name of a page, {number} how many messages nobody has heard yet</extracomment>
        <translation>{page}: шинэ {number}</translation>
    </message>
    <message>
        <source>{page}: {number} missed</source>
        <extracomment>{page} is the name of a page, {number} how many callers were missed</extracomment>
        <translation>{page}: алдсан {number}</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Language</source>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>Sign in to see your callbacks and to take calls.</source>
        <translation>Эргэн холбогдолтоо харах, дуудлага авахын тулд нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>heading</comment>
        <translation>Нэвтрэх</translation>
    </message>
    <message>
        <source>Welcome to Soitto. Enter the address of your team&apos;s Soitto server; your supervisor knows it.</source>
        <translation>Soitto-д тавтай морилно уу. Багийнхаа Soitto серверийн хаягийг оруулна уу; ахлах ажилтан тань мэднэ.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Нэв&amp;трэх нэр</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Нууц үг</translation>
    </message>
    <message>
        <source>Sta&amp;y signed in on this computer</source>
        <translation>&amp;Энэ компьютерт нэвтэрсэн хэвээр байх</translation>
    </message>
    <message>
        <source>Sign in at {address} as you do there.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>CRM-дээ нэвтэрдэгтэйгээ адил нэвтэрнэ үү: {address}.</translation>
    </message>
    <message>
        <source>Sign in at {address}.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Нэвтрэх хаяг: {address}.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Enter your password to begin.</source>
        <translation>Танай байгууллага энэ компьютерыг тохируулсан. Эхлэхийн тулд нууц үгээ оруулна уу.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Sign in with your user name and password.</source>
        <translation>Танай байгууллага энэ компьютерыг тохируулсан. Нэвтрэх нэр, нууц үгээрээ нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <extracomment>Button: the user name on this computer is another person&apos;s</extracomment>
        <translation>&amp;Өөр нэрээр нэвтрэх</translation>
    </message>
    <message>
        <source>The sign-in is kept in the computer&apos;s credential store, never the password.</source>
        <translation>Нууц үг биш, зөвхөн нэвтрэлтийн эрхийг компьютерын нууц мэдээллийн санд хадгална.</translation>
    </message>
    <message>
        <source>The first sign-in needs the network. After that the program also opens and works without it.</source>
        <translation>Анх нэвтрэхэд сүлжээ хэрэгтэй. Дараа нь програм сүлжээгүй ч нээгдэж ажиллана.</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <extracomment>The name with which somebody signs in at the CRM</extracomment>
        <translation>&amp;Нэвтрэх нэр</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <extracomment>A secret that the CRM made for this user, used instead of a password</extracomment>
        <translation>Нэвтрэх &amp;түлхүүр</translation>
    </message>
    <message>
        <source>&amp;Password or access key</source>
        <translation>Нууц &amp;үг эсвэл нэвтрэх түлхүүр</translation>
    </message>
    <message>
        <source>There is no Soitto server at this address. Try it without “{part}”.</source>
        <extracomment>{part} is the end of a web address, such as /docs</extracomment>
        <translation>Энэ хаягт Soitto сервер алга. “{part}” хэсэггүйгээр оролдоно уу.</translation>
    </message>
    <message>
        <source>The login or the access key is not right.</source>
        <translation>Нэвтрэх нэр эсвэл нэвтрэх түлхүүр буруу байна.</translation>
    </message>
    <message>
        <source>The login, or the password or access key, is not right.</source>
        <translation>Нэвтрэх нэр, эсвэл нууц үг, нэвтрэх түлхүүр буруу байна.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <comment>button</comment>
        <translation>Нэ&amp;втрэх</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <extracomment>{field} is the name of an empty field, such as Password</extracomment>
        <translation>Бөглөнө үү: {field}</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>Soitto &amp;серверийн хаяг</translation>
    </message>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Энэ вэб хаяг биш байна. Вэб хаяг https:// эсвэл http:// гэж эхэлнэ.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Нэвтэрч байна…</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Нэвтрэлт</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button</extracomment>
        <translation>Нэвтрэх</translation>
    </message>
    <message>
        <source>With the name and the password that you were given.</source>
        <translation>Танд өгсөн нэр, нууц үгээр нэвтэрнэ.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Нэвтэрч байна…</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <translation>&amp;Өөр нэрээр нэвтрэх</translation>
    </message>
    <message>
        <source>You are signed in as {name}.</source>
        <extracomment>{name} is a person</extracomment>
        <translation>Нэвтэрсэн нэр: {name}.</translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound</source>
        <translation>Дуу</translation>
    </message>
    <message>
        <source>What is chosen is used at once, also in a call. A device that is unplugged is replaced by the default.</source>
        <translation>Сонголт дуудлагын үед ч шууд хэрэгжинэ. Салгасан төхөөрөмжийн оронд системийн үндсэн төхөөрөмжийг ашиглана.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>A bar that shows how loud the microphone is</extracomment>
        <translation>Микрофоны түвшин</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>Headset or loudspeaker</extracomment>
        <translation>Чанга яригч</translation>
    </message>
    <message>
        <source>Loudspeaker level</source>
        <extracomment>A bar that shows how loud the loudspeaker is</extracomment>
        <translation>Чанга яригчийн түвшин</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>The device on which calls ring</extracomment>
        <translation>Дуудлагын хонх</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: play a tone</extracomment>
        <translation>Шалгах</translation>
    </message>
    <message>
        <source>Play a tone on the loudspeaker</source>
        <translation>Чанга яригчаар дохио тоглуулах</translation>
    </message>
    <message>
        <source>Play a tone on the ringer</source>
        <translation>Дуудлагын хонхоор дохио тоглуулах</translation>
    </message>
    <message>
        <source>What you speak into.</source>
        <translation>Таны ярих төхөөрөмж.</translation>
    </message>
    <message>
        <source>Where you hear the other side.</source>
        <translation>Нөгөө талыг сонсох төхөөрөмж.</translation>
    </message>
    <message>
        <source>Where calls ring. It may be another device than your headset.</source>
        <translation>Дуудлага дуугарах төхөөрөмж. Чихэвчээс өөр төхөөрөмж байж болно.</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <extracomment>Setting: the other side&apos;s voice is taken out of the microphone&apos;s sound</extracomment>
        <translation>Цуурайг арилгах</translation>
    </message>
    <message>
        <source>Takes the other side&apos;s voice out of what your microphone hears.</source>
        <translation>Микрофонд орж буй нөгөө талын дууг арилгана.</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <extracomment>Setting: steady noise is taken out of the microphone&apos;s sound</extracomment>
        <translation>Шуугианыг багасгах</translation>
    </message>
    <message>
        <source>Takes steady noise, such as that of a fan, out of your microphone&apos;s sound.</source>
        <translation>Сэнсний дуу мэт тасралтгүй шуугианыг микрофоны дуунаас арилгана.</translation>
    </message>
    <message>
        <source>Even out the loudness of the microphone</source>
        <extracomment>Setting: the microphone is made louder or quieter by itself</extracomment>
        <translation>Микрофоны дууны хүчийг жигдрүүлэх</translation>
    </message>
    <message>
        <source>A quiet voice becomes louder and a loud one quieter, by itself.</source>
        <translation>Намуун дуу чангарч, чанга дуу автоматаар намсана.</translation>
    </message>
    <message>
        <source>This is not installed on this computer: the sound goes out as it is. Ask your IT for it.</source>
        <translation>Энэ компьютерт үүнийг суулгаагүй: дуу байгаагаараа дамжина. Мэдээллийн технологийн албандаа хандана уу.</translation>
    </message>
    <message>
        <source>The microphone&apos;s sound is being worked on.</source>
        <translation>Микрофоны дууг боловсруулж байна.</translation>
    </message>
    <message>
        <source>It begins with the next call.</source>
        <translation>Дараагийн дуудлагаас эхэлнэ.</translation>
    </message>
    <message>
        <source>The sound goes out as the microphone hears it.</source>
        <translation>Микрофоны дуу боловсруулалтгүй дамжина.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>Choice of a sound device: whatever the computer uses</extracomment>
        <translation>Системийн үндсэн</translation>
    </message>
    <message>
        <source>Chosen device, not connected</source>
        <extracomment>Choice of a sound device: the one that was chosen, which is unplugged now</extracomment>
        <translation>Сонгосон, холбогдоогүй</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Sound</source>
        <translation>Дуу</translation>
    </message>
    <message>
        <source>Can you hear, and be heard?</source>
        <translation>Та сонсож, таны дуу сонсогдож байна уу?</translation>
    </message>
    <message>
        <source>Put on your headset and say a few words.</source>
        <translation>Чихэвчээ зүүгээд хэдэн үг хэлнэ үү.</translation>
    </message>
    <message>
        <source>Calls are heard and spoken on your own phone. There is nothing to choose here.</source>
        <translation>Дуудлагыг та өөрийн утсаар сонсож, ярина. Энд сонгох зүйл алга.</translation>
    </message>
    <message>
        <source>Plug in a headset: it is noticed by itself. Lists and callbacks work without it.</source>
        <translation>Чихэвчээ залгана уу: програм автоматаар танина. Жагсаалт, эргэн холбогдолт чихэвчгүй ч ажиллана.</translation>
    </message>
    <message>
        <source>We hear you.</source>
        <translation>Таны дуу сонсогдож байна.</translation>
    </message>
    <message>
        <source>Nothing is heard: this microphone gives no sound at all.</source>
        <translation>Юу ч сонсогдохгүй байна: энэ микрофоноос огт дуу гарахгүй байна.</translation>
    </message>
    <message>
        <source>Is it muted at its cable or by a key? Is another one the right one?</source>
        <translation>Микрофоны дууг утсан дээр нь эсвэл товчоор хаасан уу? Өөр микрофон сонгох ёстой юу?</translation>
    </message>
    <message>
        <source>Nothing is heard: there is only noise.</source>
        <translation>Таны дуу сонсогдохгүй байна: зөвхөн шуугиан байна.</translation>
    </message>
    <message>
        <source>Speak a little louder, bring the microphone to your mouth, or choose another one.</source>
        <translation>Арай чанга ярьж, микрофоноо амандаа ойртуулах эсвэл өөр микрофон сонгоно уу.</translation>
    </message>
    <message>
        <source>Say a few words: we are listening.</source>
        <translation>Хэдэн үг хэлнэ үү: програм сонсож байна.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Press at least one day.</source>
        <translation>Дор хаяж нэг өдөр сонгоно уу.</translation>
    </message>
    <message>
        <source>A time is such as 8:30; the day ends at 24:00.</source>
        <translation>Цагийг 8:30 гэх мэтээр бичнэ; өдөр 24:00 цагт дуусна.</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning. Past midnight, make two rows.</source>
        <translation>Дуусах цаг эхлэх цагаас хойш байх ёстой. Шөнө дундаас хэтрэх бол хоёр мөр болгоно уу.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department opens</extracomment>
        <translation>Эхлэх цаг</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department closes</extracomment>
        <translation>Дуусах цаг</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Энэ цагийг хасах</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n эргэн холбогдолт</numerusform>
            <numerusform>%n эргэн холбогдолт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) changed.</source>
        <translation>
            <numerusform>Өөрчилсөн эргэн холбогдолт: %n.</numerusform>
            <numerusform>Өөрчилсөн эргэн холбогдолт: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) handed over.</source>
        <translation>
            <numerusform>Шилжүүлсэн эргэн холбогдолт: %n.</numerusform>
            <numerusform>Шилжүүлсэн эргэн холбогдолт: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) postponed.</source>
        <translation>
            <numerusform>Хойшлуулсан эргэн холбогдолт: %n.</numerusform>
            <numerusform>Хойшлуулсан эргэн холбогдолт: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation>
            <numerusform>Устгасан эргэн холбогдолт: %n.</numerusform>
            <numerusform>Устгасан эргэн холбогдолт: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n callback(s).</source>
        <translation>
            <numerusform>Буцаасан эргэн холбогдолт: %n.</numerusform>
            <numerusform>Буцаасан эргэн холбогдолт: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by a colleague.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>Өөр ажилтан залгаж байгаа: %n.</numerusform>
            <numerusform>Өөр ажилтан залгаж байгаа: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are closed already.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>Өмнө нь хаасан: %n.</numerusform>
            <numerusform>Өмнө нь хаасан: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) stay until somebody has talked with the customer.</source>
        <extracomment>Of several callbacks, so many were left as they were: they leave the list only by a talk</extracomment>
        <translation>
            <numerusform>Хэрэглэгчтэй ярих хүртэл үлдэх алдсан дуудлага: %n.</numerusform>
            <numerusform>Хэрэглэгчтэй ярих хүртэл үлдэх алдсан дуудлага: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are due at that time or later already.</source>
        <extracomment>Of several callbacks that were postponed, so many were left as they were</extracomment>
        <translation>
            <numerusform>Хугацаа нь энэ цагт эсвэл үүнээс хойш байсан: %n.</numerusform>
            <numerusform>Хугацаа нь энэ цагт эсвэл үүнээс хойш байсан: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed since.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>Энэ хооронд өөрчлөгдсөн: %n.</numerusform>
            <numerusform>Энэ хооронд өөрчлөгдсөн: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it is too late.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>Буцаах хугацаа өнгөрсөн: %n.</numerusform>
            <numerusform>Буцаах хугацаа өнгөрсөн: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not there any more.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>Байхгүй болсон: %n.</numerusform>
            <numerusform>Байхгүй болсон: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by {name}.</source>
        <extracomment>Of several callbacks, so many were left as they were; {name} is a colleague</extracomment>
        <translation>
            <numerusform>{name} залгаж байгаа: %n.</numerusform>
            <numerusform>{name} залгаж байгаа: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was/they were: {why}</source>
        <extracomment>So many callbacks, and a sentence that says why they were left as they were</extracomment>
        <translation>
            <numerusform>Хэвээр үлдсэн: %n. {why}</numerusform>
            <numerusform>Хэвээр үлдсэн: %n. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: handed over to {name}.</source>
        <extracomment>{customer} and {name} are names: a callback was given to a colleague</extracomment>
        <translation>{customer}: шилжүүллээ. Шинэ хариуцагч: {name}.</translation>
    </message>
    <message>
        <source>{customer}: anyone in the queue may call now.</source>
        <extracomment>{customer} is a name or number: a callback is nobody&apos;s in particular now</extracomment>
        <translation>{customer}: одоо дарааллын аль ч ажилтан залгаж болно.</translation>
    </message>
    <message>
        <source>{customer}: changes saved.</source>
        <extracomment>{customer} is a name or number: a callback was edited</extracomment>
        <translation>{customer}: өөрчлөлтийг хадгаллаа.</translation>
    </message>
    <message>
        <source>{customer}: callback closed.</source>
        <extracomment>{customer} is a name or number: a callback was closed without a call</extracomment>
        <translation>{customer}: эргэн холбогдолтыг хаалаа.</translation>
    </message>
    <message>
        <source>{done} of {all} handed over.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Шилжүүлсэн: {done}/{all}.</translation>
    </message>
    <message>
        <source>{done} of {all} postponed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Хойшлуулсан: {done}/{all}.</translation>
    </message>
    <message>
        <source>{done} of {all} deleted.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Устгасан: {done}/{all}.</translation>
    </message>
    <message>
        <source>{done} of {all} changed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Өөрчилсөн: {done}/{all}.</translation>
    </message>
    <message>
        <source>{customer}: undone.</source>
        <extracomment>{customer} is a name or number: what was done to the callback was undone</extracomment>
        <translation>{customer}: буцаалаа.</translation>
    </message>
    <message>
        <source>{customer}: this cannot be undone any more.</source>
        <extracomment>{customer} is a name or number; a sentence that says why follows</extracomment>
        <translation>{customer}: үүнийг буцаах боломжгүй болсон.</translation>
    </message>
    <message>
        <source>Undone for {done} of {all}.</source>
        <extracomment>{done} and {all} are numbers of callbacks; sentences that say why follow</extracomment>
        <translation>Буцаасан: {done}/{all}.</translation>
    </message>
</context>
<context>
    <name>SurveySection</name>
    <message>
        <source>Quality survey</source>
        <extracomment>Customers are asked what they think of the call</extracomment>
        <translation>Чанарын судалгаа</translation>
    </message>
    <message>
        <source>Where callers are passed on to at the end of a call. Empty: the site has none.</source>
        <translation>Дуудлагын төгсгөлд хэрэглэгчийг хаашаа шилжүүлэх. Хоосон: байгууллагад судалгаа байхгүй.</translation>
    </message>
    <message>
        <source>Number or queue</source>
        <translation>Дугаар эсвэл дараалал</translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message numerus="yes">
        <source>%n customers asked for a callback.</source>
        <translation>
            <numerusform>%n хэрэглэгч эргэн холбогдох хүсэлт гаргалаа.</numerusform>
            <numerusform>%n хэрэглэгч эргэн холбогдох хүсэлт гаргалаа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers rang in vain.</source>
        <translation>
            <numerusform>%n хэрэглэгчийн дуудлагыг алдлаа.</numerusform>
            <numerusform>%n хэрэглэгчийн дуудлагыг алдлаа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice messages were left.</source>
        <translation>
            <numerusform>%n дуут мессеж ирлээ.</numerusform>
            <numerusform>%n дуут мессеж ирлээ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The switchboard does not answer. It is tried again by itself.</source>
        <translation>Дуудлагын сервер хариу өгөхгүй байна. Автоматаар дахин оролдоно.</translation>
    </message>
    <message>
        <source>The switchboard does not know you. Ask your administrator for its key.</source>
        <translation>Дуудлагын сервер таныг танихгүй байна. Түлхүүрийг системийн администратораас авна уу.</translation>
    </message>
    <message>
        <source>The switchboard does not allow you this. Ask your administrator.</source>
        <translation>Дуудлагын сервер танд үүнийг зөвшөөрөхгүй байна. Системийн администраторт хандана уу.</translation>
    </message>
    <message>
        <source>What answers at the switchboard&apos;s address is no switchboard. Check it in the settings.</source>
        <translation>Оруулсан хаяг дуудлагын серверийнх биш байна. Тохиргоогоо шалгана уу.</translation>
    </message>
    <message>
        <source>A colleague has changed this meanwhile.</source>
        <translation>Энэ хооронд өөр ажилтан үүнийг өөрчилсөн байна.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Энэ байхгүй болсон байна.</translation>
    </message>
    <message>
        <source>No phone of yours is logged in. Log in with your phone first.</source>
        <translation>Таны утас нэвтрээгүй байна. Эхлээд утсаараа нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>Your phone is in a call already.</source>
        <translation>Таны утас дуудлагатай байна.</translation>
    </message>
    <message>
        <source>The switchboard cannot dial this number. Check it.</source>
        <translation>Дуудлагын сервер энэ дугаар луу залгаж чадахгүй байна. Дугаараа шалгана уу.</translation>
    </message>
    <message>
        <source>This is no phone that the switchboard can ring. Enter an extension, or a whole number.</source>
        <translation>Дуудлагын сервер энэ утсыг дуудаж чадахгүй. Дотуур дугаар эсвэл бүтэн дугаар оруулна уу.</translation>
    </message>
    <message>
        <source>The switchboard does not dial numbers that cost extra.</source>
        <translation>Дуудлагын сервер нэмэлт төлбөртэй дугаар луу залгадаггүй.</translation>
    </message>
    <message>
        <source>The switchboard does not dial emergency and service numbers. Use a phone of your own.</source>
        <translation>Дуудлагын сервер яаралтай тусламж, үйлчилгээний дугаар луу залгадаггүй. Өөрийн утсаар залгана уу.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Одоо ингэх боломжгүй байна.</translation>
    </message>
    <message>
        <source>The sound could not be kept on this computer. Is the disk full?</source>
        <translation>Дууг энэ компьютерт хадгалж чадсангүй. Диск дүүрсэн эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>The switchboard shows a certificate that this computer does not trust, so nothing was sent. Tell your administrator.</source>
        <translation>Энэ компьютер дуудлагын серверийн сертификатад итгэхгүй байгаа тул юу ч илгээгээгүй. Системийн администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Try again in a moment.</source>
        <translation>Дуудлагын сервер станцтай холбогдож чадахгүй байна. Түр хүлээгээд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The switchboard cannot ask the server who you are. It is tried again by itself.</source>
        <translation>Дуудлагын сервер таныг хэн болохыг серверээс лавлаж чадахгүй байна. Автоматаар дахин оролдоно.</translation>
    </message>
    <message>
        <source>The switchboard refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Дуудлагын сервер үүнийг зөвшөөрсөнгүй ({code}).</translation>
    </message>
    <message>
        <source>The switchboard is reached again.</source>
        <translation>Дуудлагын сервертэй дахин холбогдлоо.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached: calls go on, but you are not told of callbacks and voice messages until it is back.</source>
        <translation>Дуудлагын сервертэй холбогдож чадахгүй байна: дуудлага хэвийн явагдана, харин холбогдох хүртэл эргэн холбогдолт, дуут мессежийн мэдэгдэл ирэхгүй.</translation>
    </message>
    <message>
        <source>{who} asked for a callback ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>Эргэн холбогдох хүсэлт: {who} ({queue}).</translation>
    </message>
    <message>
        <source>{who} asked for a callback.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Эргэн холбогдох хүсэлт: {who}.</translation>
    </message>
    <message>
        <source>{who} rang in vain ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>Алдсан дуудлага: {who} ({queue}).</translation>
    </message>
    <message>
        <source>{who} rang in vain.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Алдсан дуудлага: {who}.</translation>
    </message>
    <message>
        <source>{who} left a voice message ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>Шинэ дуут мессеж: {who} ({queue}).</translation>
    </message>
    <message>
        <source>{who} left a voice message.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Шинэ дуут мессеж: {who}.</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>About this CRM</source>
        <extracomment>Button: show and hide what this CRM does otherwise than Soitto could</extracomment>
        <translation>Энэ CRM-ийн тухай</translation>
    </message>
    <message>
        <source>Show what is different with this CRM</source>
        <translation>Энэ CRM-ийн онцлогийг харуулах</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Нэвтрэх</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Одоо оролдох</translation>
    </message>
    <message>
        <source>Send everything that waits now, what was refused as well</source>
        <translation>Хүлээж буй болон сервер аваагүй бүх өөрчлөлтийг одоо илгээх</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Оролдож байна…</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n өөрчлөлт</numerusform>
            <numerusform>%n өөрчлөлт</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Жагсаалтыг уншиж чадсангүй</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Дахин оролдох</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ачаалж байна…</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>Ийм өөрчлөлт алга</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бүгдийг харуулах</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>Бүгд серверт хүрсэн</translation>
    </message>
    <message>
        <source>What you change is sent at once. Without a connection it waits here, and is sent later by itself.</source>
        <translation>Таны өөрчлөлт шууд илгээгдэнэ. Холболтгүй үед энд хүлээж, дараа автоматаар илгээгдэнэ.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Эрэмбэлэх</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синк</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choices above the list of what has not reached the server yet</extracomment>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Хүлээж байна</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Шийдвэр хэрэгтэй</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Сервер аваагүй</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Юуг харуулах</translation>
    </message>
    <message>
        <source>What waits for the server</source>
        <translation>Серверт хараахан хүрээгүй өөрчлөлт</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>&amp;Шийдэх…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Устгах…</translation>
    </message>
</context>
<context>
    <name>SyncPopup</name>
    <message>
        <source>No exchange with the server yet.</source>
        <translation>Сервертэй хараахан мэдээлэл солилцоогүй.</translation>
    </message>
    <message>
        <source>Last exchange with the server: {time}</source>
        <extracomment>{time} is such as &quot;5 min ago&quot; or a time of day</extracomment>
        <translation>Сервертэй сүүлд мэдээлэл солилцсон: {time}</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Нэвтрэх</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Одоо оролдох</translation>
    </message>
    <message>
        <source>Show &amp;what waits</source>
        <extracomment>Button: go to the page that shows what waits for the server</extracomment>
        <translation>&amp;Өөрчлөлтийг харах</translation>
    </message>
    <message>
        <source>The server cannot be reached. Go on working: everything is kept here and sent later.</source>
        <translation>Сервертэй холбогдож чадсангүй. Ажлаа үргэлжлүүлнэ үү: бүгд энд хадгалагдаж, дараа илгээгдэнэ.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your changes are kept here until then.</source>
        <translation>Сервер таныг дахин нэвтрэхийг хүсэж байна. Тэр хүртэл таны өөрчлөлт энд хадгалагдана.</translation>
    </message>
    <message>
        <source>The server answers, but not as expected. Your changes are kept here.</source>
        <translation>Сервер хариу өгсөн ч хүлээсэн хариу биш байна. Таны өөрчлөлт энд хадгалагдсан.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the server.</source>
        <translation>Сервертэй өөрчлөлт солилцож байна.</translation>
    </message>
    <message>
        <source>Everything here is the same as at the server.</source>
        <translation>Энд байгаа бүхэн сервертэй ижил байна.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Оролдож байна…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n өөрчлөлт илгээгдэхээр хүлээж байна.</numerusform>
            <numerusform>%n өөрчлөлт илгээгдэхээр хүлээж байна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused by the server and stand on the page Sync.</source>
        <translation>
            <numerusform>Сервер %n өөрчлөлтийг хүлээж аваагүй; “Синк” хуудсанд байна.</numerusform>
            <numerusform>Сервер %n өөрчлөлтийг хүлээж аваагүй; “Синк” хуудсанд байна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision.</source>
        <translation>
            <numerusform>%n өөрчлөлтөд таны шийдвэр хэрэгтэй.</numerusform>
            <numerusform>%n өөрчлөлтөд таны шийдвэр хэрэгтэй.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of agents: ready, in a call …</extracomment>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the list of agents: how long the state lasts already</extracomment>
        <translation>Үргэлжилсэн</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of the list of agents: why somebody pauses</extracomment>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Heading of the list of agents: what rings</extracomment>
        <translation>Утас</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Өнөөдрийн дуудлага</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Heading of the list of queues: how many callers wait</extracomment>
        <translation>Хүлээж буй</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <extracomment>Heading of the list of queues: how long the first caller waits already</extracomment>
        <translation>Дээд хүлээлт</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Heading of the list of queues: how many customers were promised to be called back</extracomment>
        <translation>Амласан</translation>
    </message>
    <message>
        <source>Next due</source>
        <extracomment>Heading of the list of queues: when the next promised callback is due</extracomment>
        <translation>Ойрын хугацаа</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <extracomment>Heading of the list of queues: how long a new caller would wait</extracomment>
        <translation>Хүлээх хугацаа</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>agents of a queue</comment>
        <extracomment>Heading of the list of queues: agents that are ready, of those who are logged in</extracomment>
        <translation>Бэлэн</translation>
    </message>
    <message>
        <source>{count}, {late} late</source>
        <extracomment>{count} promised callbacks, {late} of which are late</extracomment>
        <translation>{count}, хоцров {late}</translation>
    </message>
    <message>
        <source>nobody there</source>
        <extracomment>Expected wait of a queue in which nobody takes calls</extracomment>
        <translation>ажилтан алга</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <extracomment>Agents of a queue: {ready} are ready, of {all} who are logged in</extracomment>
        <translation>{ready}/{all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an agent at the exchange: calls may come</extracomment>
        <translation>Бэлэн</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Дуудлага ирж байна</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Ярьж байна</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Түр завсар</translation>
    </message>
    <message>
        <source>Phone not reachable</source>
        <extracomment>State of an agent at the exchange: logged in, but the phone is not there</extracomment>
        <translation>Холбогдохгүй</translation>
    </message>
    <message>
        <source>Logged out</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Нэвтрээгүй</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>How somebody waits: in the queue, on the line</extracomment>
        <translation>Шугам дээр</translation>
    </message>
    <message>
        <source>Place kept for a callback</source>
        <extracomment>How somebody waits: the place in the queue is kept, and they are called when it is their turn</extracomment>
        <translation>Эргэн холбогдох ээлжтэй</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>How somebody waits: to be called back</extracomment>
        <translation>Эргэн холбогдох амлалт</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Heading of the list of who waits: the place in the queue</extracomment>
        <translation>Ээлж</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the list of who waits: the customer</extracomment>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of the list of who waits: on the line, for a callback …</extracomment>
        <translation>Хэлбэр</translation>
    </message>
    <message>
        <source>Waits for</source>
        <extracomment>Heading of the list of who waits: how long already</extracomment>
        <translation>Хүлээсэн</translation>
    </message>
    <message>
        <source>Called back by</source>
        <extracomment>Heading of the list of who waits: the time of the callback that the customer was told</extracomment>
        <translation>Амласан хугацаа</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading of the list of who waits: how often they were tried to be reached</extracomment>
        <translation>Оролдлого</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дуудлага</translation>
    </message>
</context>
<context>
    <name>TeamExport</name>
    <message>
        <source>team {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>баг {date} {time}</translation>
    </message>
    <message>
        <source>Hour from</source>
        <extracomment>Heading in the team&apos;s report: the day and the hour</extracomment>
        <translation>Эхлэх цаг</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <extracomment>Heading in the team&apos;s report: callbacks that customers asked for, and missed calls</extracomment>
        <translation>Эргэн холбогдох хүсэлт</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made by the promised time</extracomment>
        <translation>Хугацаандаа</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made after the promised time</extracomment>
        <translation>Хоцорсон</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading in the team&apos;s report: callbacks that ended without a talk</extracomment>
        <translation>Холбогдоогүй</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in the team&apos;s report: callbacks that are not made yet</extracomment>
        <translation>Нээлттэй</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading in the team&apos;s report: the share of callbacks that were made by the promised time</extracomment>
        <translation>Хугацаандаа (%)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Хариулсан дуудлага</translation>
    </message>
    <message>
        <source>Callers gave up</source>
        <extracomment>Heading in the team&apos;s report: callers who hung up before anybody answered</extracomment>
        <translation>Хүлээлгүй тасалсан</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Дундаж хүлээлт</translation>
    </message>
    <message>
        <source>redials {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>дахин залгалт {date} {time}</translation>
    </message>
    <message>
        <source>people {date} {time}</source>
        <extracomment>Name of a report file: figures of people; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>ажилтнууд {date} {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading in the report of agents: since when they are in their state</extracomment>
        <translation>Эхэлсэн</translation>
    </message>
    <message>
        <source>Waits since</source>
        <extracomment>Heading in the report of who waits: since when</extracomment>
        <translation>Хүлээж эхэлсэн</translation>
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
        <translation>Хүлээж буй</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Агентууд</translation>
    </message>
    <message>
        <source>Nobody waits, and no callback is promised.</source>
        <translation>Хүлээж буй хэрэглэгч, амласан эргэн холбогдолт алга.</translation>
    </message>
    <message>
        <source>No agent is logged in. Agents log in with their phones.</source>
        <translation>Нэвтэрсэн агент алга. Агент утсаараа нэвтэрнэ.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>All queues</source>
        <extracomment>Button: who waits in all queues, not in the chosen one alone</extracomment>
        <translation>Бүх дараалал</translation>
    </message>
    <message>
        <source>Show who waits in all queues (Esc in the list of queues)</source>
        <translation>Бүх дарааллын хүлээж буй хэрэглэгчийг харуулах (дарааллын жагсаалтад Esc)</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>The CRM does not answer. %n request(s) wait at the switchboard.</source>
        <translation>
            <numerusform>CRM хариу өгөхгүй байна. Дуудлагын серверт %n хүсэлт хүлээж байна.</numerusform>
            <numerusform>CRM хариу өгөхгүй байна. Дуудлагын серверт %n хүсэлт хүлээж байна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Агентууд</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Хүлээж буй</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Below the team&apos;s lists: they change by themselves</extracomment>
        <translation>Шууд шинэчлэгдэж байна</translation>
    </message>
    <message>
        <source>Hours are those of the department.</source>
        <extracomment>Below the charts: whose days and hours they are</extracomment>
        <translation>Хэлтсийн цагаар.</translation>
    </message>
    <message>
        <source>The switchboard does not answer and is tried again by itself. This is how it was at {time}.</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Дуудлагын сервер хариу өгөхгүй байна, автоматаар дахин оролдож байна. Сүүлийн мэдээлэл: {time}.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Calls go on there, but are not seen here.</source>
        <translation>Дуудлагын сервер станцтай холбогдож чадахгүй байна. Дуудлага станцад үргэлжилж байгаа ч энд харагдахгүй.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>So many requests wait at the switchboard because the CRM does not answer</extracomment>
        <translation>Тохиргоог нээх</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Та нэвтрээгүй байна</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to see queues, agents and callbacks here.</source>
        <translation>Дараалал, агент, эргэн холбогдолтыг эндээс харахын тулд дуудлагын серверийн хаягийг тохиргоонд оруулна уу.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Дуудлагын серверийг тохируулаагүй</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Дуудлагын сервер таныг нэвтрүүлэхгүй байна</translation>
    </message>
    <message>
        <source>Connecting to the switchboard…</source>
        <translation>Дуудлагын сервертэй холбогдож байна…</translation>
    </message>
    <message>
        <source>This page is for supervisors and administrators. Ask yours if you need it.</source>
        <translation>Энэ хуудас ахлах ажилтан, системийн администраторт зориулагдсан. Хэрэгтэй бол тэдэнд хандана уу.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Танд энэ эрх алга</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>Дуудлагын сервер холбогдохгүй байна</translation>
    </message>
    <message>
        <source>Waiting for the switchboard…</source>
        <translation>Дуудлагын серверийг хүлээж байна…</translation>
    </message>
    <message>
        <source>Add a department with its queue; its callers and agents are shown here then.</source>
        <translation>Хэлтсийг дараалалтай нь нэмнэ үү; дараа нь хэрэглэгч, агентууд нь энд харагдана.</translation>
    </message>
    <message>
        <source>Set up departments</source>
        <translation>Хэлтсийг тохируулах</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Одоогоор дараалал алга</translation>
    </message>
    <message>
        <source>Ask your administrator to set up the departments and their queues.</source>
        <translation>Хэлтэс, дарааллыг тохируулахыг системийн администратораас хүснэ үү.</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Тайланг харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Тайланг ачаалж байна…</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Баг</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button: what is going on at this moment</extracomment>
        <translation>Одоо</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <extracomment>Button: what became of the callbacks of some days</extracomment>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Button: what became of the calls that broke off and had to be made again</extracomment>
        <translation>Дахин залгалт</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Button: calls, callbacks and ratings of each person and queue</extracomment>
        <translation>Ажилтнууд</translation>
    </message>
</context>
<context>
    <name>TeamReport</name>
    <message>
        <source>Callbacks by queue</source>
        <translation>Эргэн холбогдолт, дарааллаар</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Heading of a chart: callbacks by the hour of the day in which they were asked for</extracomment>
        <translation>Эргэн холбогдолт, цагаар</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Цаг</translation>
    </message>
    <message>
        <source>Nobody asked to be called back in this time. Choose a longer one above.</source>
        <translation>Энэ хугацаанд эргэн холбогдох хүсэлт алга. Дээрээс илүү урт хугацаа сонгоно уу.</translation>
    </message>
    <message>
        <source>No calls and no callbacks in this time. Choose a longer one above, or look again later.</source>
        <translation>Энэ хугацаанд дуудлага, эргэн холбогдолт алга. Дээрээс илүү урт хугацаа сонгох, эсвэл дараа дахин харна уу.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Part of a bar: callbacks that were made by the promised time</extracomment>
        <translation>Хугацаандаа</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Part of a bar: callbacks that were made after the promised time</extracomment>
        <translation>Хоцорсон</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Part of a bar: callbacks that ended without a talk</extracomment>
        <translation>Холбогдоогүй</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>callbacks</comment>
        <extracomment>Part of a bar: callbacks that are not made yet</extracomment>
        <translation>Нээлттэй</translation>
    </message>
    <message>
        <source>callbacks asked for</source>
        <extracomment>Figure: callbacks that customers asked for, and missed calls</extracomment>
        <translation>эргэн холбогдох хүсэлт</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>хугацаандаа</translation>
    </message>
    <message>
        <source>{kept} kept, {late} late, {lost} lost</source>
        <extracomment>{kept}, {late} and {lost} are numbers of callbacks</extracomment>
        <translation>хугацаандаа {kept}, хоцорсон {late}, холбогдоогүй {lost}</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: callbacks that were made after the promised time</extracomment>
        <translation>хоцорсон</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Figure: callbacks that ended without a talk</extracomment>
        <translation>холбогдоогүй</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>Figure: callbacks that are not made yet</extracomment>
        <translation>нээлттэй</translation>
    </message>
    <message>
        <source>calls answered</source>
        <translation>хариулсан дуудлага</translation>
    </message>
    <message>
        <source>callers gave up</source>
        <extracomment>Figure: callers who hung up before anybody answered</extracomment>
        <translation>хүлээлгүй тасалсан</translation>
    </message>
    <message>
        <source>average wait</source>
        <extracomment>Figure: how long answered callers waited</extracomment>
        <translation>дундаж хүлээлт</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Өчигдөр</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Сүүлийн 7 өдөр</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Сүүлийн 30 өдөр</translation>
    </message>
</context>
<context>
    <name>TestCall</name>
    <message>
        <source>Test call</source>
        <translation>Туршилтын дуудлага</translation>
    </message>
    <message>
        <source>Call the echo test of your exchange, often *43, or a colleague, and say a few words.</source>
        <translation>Станцын цуурай шалгах дугаар (ихэвчлэн *43) эсвэл өөр ажилтан руу залгаад хэдэн үг хэлнэ үү.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Дугаар</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <extracomment>Button: end the call</extracomment>
        <translation>Дуу&amp;сгах</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Залгах</translation>
    </message>
    <message>
        <source>A test call needs a phone.</source>
        <translation>Туршилтын дуудлагад утас хэрэгтэй.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Холбогдсон.</translation>
    </message>
    <message>
        <source>Connected. {quality}.</source>
        <extracomment>{quality} is such as: Good line</extracomment>
        <translation>Холбогдсон. {quality}.</translation>
    </message>
    <message>
        <source>The sound is on your own phone: listen there.</source>
        <translation>Дуу таны өөрийн утсанд гарна: тэндээс сонсоно уу.</translation>
    </message>
    <message>
        <source>The other side is heard.</source>
        <translation>Нөгөө талын дуу сонсогдож байна.</translation>
    </message>
    <message>
        <source>The other side is not heard.</source>
        <translation>Нөгөө талын дуу сонсогдохгүй байна.</translation>
    </message>
    <message>
        <source>Is the right loudspeaker chosen above? Play the tone. If you hear that, ask your IT.</source>
        <translation>Дээр зөв чанга яригч сонгосон уу? Дохиог тоглуулна уу. Дохио сонсогдвол мэдээллийн технологийн албандаа хандана уу.</translation>
    </message>
    <message>
        <source>Listening to the other side…</source>
        <translation>Нөгөө талыг сонсож байна…</translation>
    </message>
    <message>
        <source>Your voice goes out to them.</source>
        <translation>Таны дуу нөгөө талд хүрч байна.</translation>
    </message>
    <message>
        <source>Your voice was not heard.</source>
        <translation>Таны дуу сонсогдсонгүй.</translation>
    </message>
    <message>
        <source>Speak while the call is on. Is the right microphone chosen above?</source>
        <translation>Дуудлагын үед ярина уу. Дээр зөв микрофон сонгосон уу?</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Хэдэн үг хэлнэ үү.</translation>
    </message>
    <message>
        <source>The line itself works: the exchange took the call. Try another number.</source>
        <translation>Шугам ажиллаж байна: станц дуудлагыг хүлээж авсан. Өөр дугаар луу залгаж үзнэ үү.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>They still wait for your call. %n of them since before.</source>
        <extracomment>How many of the overdue callbacks were due before the days that are shown</extracomment>
        <translation>
            <numerusform>Хэрэглэгчид таны дуудлагыг хүлээсээр байна. Үүнээс өмнөх өдрийнх: %n.</numerusform>
            <numerusform>Хэрэглэгчид таны дуудлагыг хүлээсээр байна. Үүнээс өмнөх өдрийнх: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered call(s) without a rating.</source>
        <translation>
            <numerusform>Хариулсан ч үнэлээгүй дуудлага: %n.</numerusform>
            <numerusform>Хариулсан ч үнэлээгүй дуудлага: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>my figures {date} {time}</source>
        <extracomment>Name of a report file: an agent&apos;s own figures; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>миний тоо {date} {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>{time} цагийн байдлаар</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Дуудлага, цагаар</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Дуудлага, өдрөөр</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Эргэн холбогдолт, цагаар</translation>
    </message>
    <message>
        <source>Callbacks by day</source>
        <translation>Эргэн холбогдолт, өдрөөр</translation>
    </message>
    <message>
        <source>Counted on this computer. What colleagues have done since the connection broke may be missing.</source>
        <translation>Энэ компьютер дээр тоолсон. Холболт тасарснаас хойш бусад ажилтны хийсэн зүйл дутуу байж болно.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Та нэвтрээгүй байна</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Тоог харуулах боломжгүй байна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Тоолж байна…</translation>
    </message>
    <message>
        <source>Your calls, callbacks and ratings are counted here as you work.</source>
        <translation>Таныг ажиллах явцад дуудлага, эргэн холбогдолт, үнэлгээг тань энд тоолно.</translation>
    </message>
    <message>
        <source>Show my callbacks</source>
        <extracomment>Button: go to the list of callbacks</extracomment>
        <translation>Миний эргэн холбогдолтыг харуулах</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Өнөөдөр одоогоор юу ч алга</translation>
    </message>
    <message>
        <source>No calls, callbacks or ratings in this time. Choose another one above.</source>
        <translation>Энэ хугацаанд дуудлага, эргэн холбогдолт, үнэлгээ алга. Дээрээс өөр хугацаа сонгоно уу.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Тоолох зүйл алга</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures</extracomment>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Өчигдөр</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Энэ долоо хоног</translation>
    </message>
    <message>
        <source>One day…</source>
        <extracomment>Entry of a choice of days: any one day</extracomment>
        <translation>Өдөр сонгох…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Өдөр</translation>
    </message>
    <message>
        <source>No call has come in or gone out.</source>
        <translation>Ирсэн, гарсан дуудлага алга.</translation>
    </message>
    <message>
        <source>Answered: {answered}. Missed: {missed}. Called out: {out}.</source>
        <extracomment>Below the number of calls; {answered}, {missed} and {out} are numbers</extracomment>
        <translation>Хариулсан: {answered}. Алдсан: {missed}. Гарсан: {out}.</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <extracomment>Button: go to the list of calls</extracomment>
        <translation>Дуудлагыг харуулах</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Figure: how many calls</extracomment>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>You have not talked with anybody.</source>
        <translation>Та хараахан хэнтэй ч яриагүй.</translation>
    </message>
    <message>
        <source>{length} on average for each talk.</source>
        <extracomment>{length} is a length of time, such as 03:20</extracomment>
        <translation>Нэг яриа дунджаар: {length}.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>Ярьсан хугацаа</translation>
    </message>
    <message>
        <source>No callback has come to its end.</source>
        <translation>Дууссан эргэн холбогдолт алга.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Lost: {lost}.</source>
        <extracomment>Below the share of callbacks that were kept; all three are numbers of callbacks</extracomment>
        <translation>Хугацаандаа: {kept}. Хоцорсон: {late}. Холбогдоогүй: {lost}.</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>Хугацаандаа хийсэн</translation>
    </message>
    <message>
        <source>Nobody waits for your call longer than promised.</source>
        <translation>Амласан хугацаанаас удаан хүлээж буй хэрэглэгч алга.</translation>
    </message>
    <message>
        <source>They still wait for your call.</source>
        <translation>Хэрэглэгчид таны дуудлагыг хүлээсээр байна.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: go to the list of overdue callbacks</extracomment>
        <translation>Харуулах</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time
----------
Part of a bar: callbacks that stand open after the promised time</extracomment>
        <translation>Хугацаа хэтэрсэн</translation>
    </message>
    <message>
        <source>New callbacks that you agreed: {number}.</source>
        <extracomment>Below the number of tries to call somebody back; {number} is a number of callbacks</extracomment>
        <translation>Таны тохирсон шинэ эргэн холбогдолт: {number}.</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>Эргэн холбогдох оролдлого</translation>
    </message>
    <message>
        <source>No line broke off.</source>
        <translation>Тасарсан шугам алга.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Not made: {missed}.</source>
        <extracomment>Below the number of redials; all three are numbers of redials</extracomment>
        <translation>Хугацаандаа: {kept}. Хоцорсон: {late}. Орхигдсон: {missed}.</translation>
    </message>
    <message>
        <source>A redial that is not made counts as a critical error.</source>
        <translation>Орхигдсон дахин залгалтыг ноцтой алдаа гэж тооцно.</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>Дахин залгалт</translation>
    </message>
    <message>
        <source>{number} ({share})</source>
        <translation>{number} ({share})</translation>
    </message>
    <message>
        <source>On average {number} of 5.</source>
        <extracomment>{number} is the average of ratings from 1 to 5</extracomment>
        <translation>Дундаж: 5-аас {number}.</translation>
    </message>
    <message>
        <source>After a call you say with one face how the caller behaved.</source>
        <translation>Дуудлагын дараа та хэрэглэгчийн зан төлвийг нэг дүрсээр үнэлнэ.</translation>
    </message>
    <message>
        <source>How callers behaved</source>
        <extracomment>Heading: how callers behaved, as the agent said it</extracomment>
        <translation>Хэрэглэгчдийн зан төлөв</translation>
    </message>
    <message>
        <source>{length} at work in all.</source>
        <extracomment>{length} is a length of time, such as 7:32:10</extracomment>
        <translation>Нийт ажилласан хугацаа: {length}.</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>Heading: how long the agent was in which state</extracomment>
        <translation>Ажилласан цаг</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Part of a bar: calls in that were answered</extracomment>
        <translation>Хариулсан</translation>
    </message>
    <message>
        <source>Called out, reached</source>
        <extracomment>Part of a bar: calls out in which the person was reached</extracomment>
        <translation>Залгасан, холбогдсон</translation>
    </message>
    <message>
        <source>Called out, not reached</source>
        <extracomment>Part of a bar: calls out in which nobody was reached</extracomment>
        <translation>Залгасан, холбогдоогүй</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>Part of a bar: calls in that were not answered</extracomment>
        <translation>Хариулаагүй</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Changed. Default: {value}</source>
        <extracomment>{value} is what a setting has when nobody has changed it</extracomment>
        <translation>Өөрчилсөн. Анхны утга: {value}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>Button: a setting gets the value that it has when nobody has changed it</extracomment>
        <translation>Анхны утгад буцаах</translation>
    </message>
    <message>
        <source>Back to the default: {field}</source>
        <extracomment>{field} is the name of a setting</extracomment>
        <translation>Анхны утгад буцаах: {field}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Number or name</source>
        <translation>Дугаар эсвэл нэр</translation>
    </message>
    <message>
        <source>Number to call, or name to search</source>
        <translation>Залгах дугаар эсвэл хайх нэр</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Залгах</translation>
    </message>
    <message>
        <source>Call this number, or search this name</source>
        <translation>Энэ дугаар луу залгах эсвэл энэ нэрийг хайх</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Гарах</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Хэл: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>{state} · {time}</source>
        <extracomment>{state} is &quot;Wrap-up&quot;, {time} is what is left of it, such as 01:24</extracomment>
        <translation>{state} · {time}</translation>
    </message>
    <message>
        <source>{state}, then {reason}</source>
        <extracomment>{state} is the state now, such as &quot;In call&quot;; {reason} is the pause that comes after it, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}, дараа нь {reason}</translation>
    </message>
    <message>
        <source>{state} since {clock} ({time})</source>
        <extracomment>{state} is the agent&apos;s state, {clock} since what time of day, {time} how long, such as &quot;5 min&quot;</extracomment>
        <translation>{state} · эхэлсэн: {clock} ({time})</translation>
    </message>
    <message>
        <source>Pause after this call: {reason}</source>
        <extracomment>{reason} is what the pause is for, such as &quot;Lunch&quot;</extracomment>
        <translation>Энэ дуудлагын дараа түр завсар: {reason}</translation>
    </message>
    <message>
        <source>End the wrap-up: calls may come (Ctrl+R)</source>
        <translation>Дуудлагын дараах ажлыг дуусгаж, дуудлага авах (Ctrl+R)</translation>
    </message>
    <message>
        <source>End the pause: calls may come (Ctrl+R)</source>
        <translation>Түр завсрыг дуусгаж, дуудлага авах (Ctrl+R)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>Таны төлөв: {state}</translation>
    </message>
    <message>
        <source>Show the whole desk (Ctrl+Shift+M)</source>
        <translation>Бүтэн цонхыг харуулах (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Compact: the phone alone, above the other windows (Ctrl+Shift+M)</source>
        <translation>Жижиг цонх: зөвхөн утасны хэсэг, бусад цонхны дээр (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>A number is called, a name is searched in the callbacks (Ctrl+L)</source>
        <translation>Дугаар бол залгана, нэр бол эргэн холбогдолтоос хайна (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Бүх зүйлээс хайх (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Бүх зүйлээс хайх</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Тусламж (F1)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Алдаа мэдээлэх…</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Бүртгэгдсэн</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Бүртгэж байна…</translation>
    </message>
    <message>
        <source>Direct line</source>
        <extracomment>State of the phone line: calls go without registration</extracomment>
        <translation>Шууд холболт</translation>
    </message>
    <message>
        <source>No line</source>
        <extracomment>State of the phone line: none is set up</extracomment>
        <translation>Шугамгүй</translation>
    </message>
    <message>
        <source>Line failed</source>
        <extracomment>State of the phone line: registration was refused or not answered</extracomment>
        <translation>Шугам холбогдсонгүй</translation>
    </message>
    <message>
        <source>{state}. Press for details.</source>
        <translation>{state}. Дэлгэрэнгүйг дарж үзнэ үү.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Нэвтрээгүй</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <extracomment>{name} is the person who is signed in</extracomment>
        <translation>Бүртгэл: {name}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Цайвар өнгө</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Бараан өнгө</translation>
    </message>
    <message>
        <source>No pause after this call</source>
        <extracomment>In the menu: take back a pause that was to begin after the call</extracomment>
        <translation>Энэ дуудлагын дараа завсарлахгүй</translation>
    </message>
    <message>
        <source>Pause after this call</source>
        <extracomment>Heading of the reasons for a pause that begins when the call is over</extracomment>
        <translation>Энэ дуудлагын дараа түр завсар</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Heading of the reasons for a pause</extracomment>
        <translation>Түр завсар</translation>
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
        <translation>Дугаар эсвэл нэр</translation>
    </message>
    <message>
        <source>Whom to pass the call on to</source>
        <translation>Дуудлагыг хэнд шилжүүлэх</translation>
    </message>
    <message>
        <source>A number, or the name of a colleague or contact</source>
        <translation>Дугаар, эсвэл ажилтан, харилцагчийн нэр</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <extracomment>On a button: pass the caller on at once, without speaking first</extracomment>
        <translation>Шууд шилжүүлэх</translation>
    </message>
    <message>
        <source>Pass the caller on at once</source>
        <translation>Нөгөө хүнтэй урьдчилан ярилгүй шууд шилжүүлэх</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>On a button: speak with the colleague before the caller is passed on</extracomment>
        <translation>Эхлээд асуух</translation>
    </message>
    <message>
        <source>Let the caller wait, speak with the other first, then connect them</source>
        <translation>Хэрэглэгчийг хүлээлгэж, эхлээд нөгөө хүнтэй ярьсны дараа хоёрыг холбох</translation>
    </message>
    <message>
        <source>Type whom to pass the call on to.</source>
        <translation>Хэнд шилжүүлэхээ бичнэ үү.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>Жагсаалтаас хүн сонгоно уу, эсвэл дугаар бичнэ үү.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Хайж байна…</translation>
    </message>
    <message>
        <source>Colleagues only: the server cannot be reached.</source>
        <translation>Зөвхөн ажилтнууд: сервертэй холбогдож чадсангүй.</translation>
    </message>
    <message>
        <source>No colleague has this name, and the server cannot be asked for contacts.</source>
        <translation>Ийм нэртэй ажилтан алга. Сервертэй холбогдоогүй тул харилцагчдаас хайх боломжгүй.</translation>
    </message>
    <message>
        <source>Nobody with this name has a number.</source>
        <translation>Ийм нэртэй хүний дугаар алга.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n callback(s) due</source>
        <translation>
            <numerusform>Хугацаа болсон эргэн холбогдолт: %n</numerusform>
            <numerusform>Хугацаа болсон эргэн холбогдолт: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>Алдсан дуудлага: %n</numerusform>
            <numerusform>Алдсан дуудлага: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide the desk</source>
        <translation>&amp;Цонхыг нуух</translation>
    </message>
    <message>
        <source>&amp;Show the desk</source>
        <translation>&amp;Цонхыг харуулах</translation>
    </message>
    <message>
        <source>&amp;No pause after this call</source>
        <translation>Энэ &amp;дуудлагын дараа завсарлахгүй</translation>
    </message>
    <message>
        <source>&amp;Pause after this call</source>
        <extracomment>In the menu of the tray: heading of the reasons for a pause</extracomment>
        <translation>&amp;Энэ дуудлагын дараа түр завсар</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Түр завсар</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>No callbacks due</source>
        <translation>Хугацаа болсон эргэн холбогдолт алга</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Алдсан дуудлага алга</translation>
    </message>
    <message>
        <source>&amp;Compact mode</source>
        <translation>&amp;Жижиг цонх</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Гарах</translation>
    </message>
    <message>
        <source>&amp;Quit Soitto</source>
        <extracomment>In the menu of the tray: end the program</extracomment>
        <translation>Soitto-г &amp;хаах</translation>
    </message>
</context>
<context>
    <name>TriesEditor</name>
    <message>
        <source>Add a try</source>
        <translation>Оролдлого нэмэх</translation>
    </message>
</context>
<context>
    <name>TriesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Дахин залгах</translation>
    </message>
    <message>
        <source>A try is due in its span of time and late after it. 0 to 60 seconds: at once, late after a minute.</source>
        <translation>Оролдлогыг заасан хугацаанд хийнэ; хугацаа өнгөрвөл хоцорсонд тооцно. 0–60 секунд: шууд залгана, нэг минутын дараа хоцорсонд тооцно.</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Nothing is wrong</source>
        <translation>Доголдолгүй</translation>
    </message>
    <message>
        <source>Close this, and count it as a false alarm</source>
        <translation>Үүнийг хааж, худал дохио гэж тооцох</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Микрофон нээх</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Микрофон нээх (F7)</translation>
    </message>
    <message>
        <source>Start the script</source>
        <extracomment>On a button: the agent is on hold, so the script for it begins</extracomment>
        <translation>Загвар эхлүүлэх</translation>
    </message>
    <message>
        <source>Start the script for a call on hold</source>
        <translation>Хүлээлгэсэн дуудлагын загварыг эхлүүлэх</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: answer to &quot;are you on hold?&quot;</extracomment>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <extracomment>On a button: opens the settings of microphone and loudspeaker</extracomment>
        <translation>Дууны тохиргоо</translation>
    </message>
    <message>
        <source>Choose another microphone, or make it louder</source>
        <translation>Өөр микрофон сонгох, эсвэл дууг нь чангаруулах</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>Try 1, counted from the drop</source>
        <extracomment>The first try to ring again; what follows is a span of seconds</extracomment>
        <translation>1-р оролдлого, шугам тасарснаас хойш</translation>
    </message>
    <message>
        <source>Try {number}, counted from the end of the one before</source>
        <extracomment>A further try to ring again, number {number}; what follows is a span of seconds</extracomment>
        <translation>{number}-р оролдлого, өмнөх нь дууссанаас хойш</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>after two numbers</comment>
        <extracomment>After two numbers: &quot;60 – 120 seconds&quot;</extracomment>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Try {number}: due after (seconds)</source>
        <translation>{number}-р оролдлого: залгах хугацаа (секунд)</translation>
    </message>
    <message>
        <source>Try {number}: late after (seconds)</source>
        <translation>{number}-р оролдлого: хоцрох хугацаа (секунд)</translation>
    </message>
    <message>
        <source>Remove try {number}</source>
        <translation>{number}-р оролдлогыг хасах</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Буцаах зүйл алга.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Ижил нэртэй харагдац үүгээр солигдоно.</translation>
    </message>
    <message>
        <source>A view holds what is chosen above the list, and the order.</source>
        <translation>Харагдацад жагсаалтын дээр сонгосон нөхцөл, эрэмбэ хадгалагдана.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <extracomment>Heading: give a saved view of a list another name</extracomment>
        <translation>Харагдацын нэрийг өөрчлөх</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Энэ харагдацыг хадгалах</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of the field for the name of a view</extracomment>
        <translation>&amp;Нэр</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Нэр &amp;өөрчлөх</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Хадгалах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Left</source>
        <extracomment>Heading of the list of voice messages: when the message was left</extracomment>
        <translation>Үлдээсэн</translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of voice messages: who left it</extracomment>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of voice messages: how long it is</extracomment>
        <translation>Үргэлжилсэн</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>Heading of the list of voice messages: whether somebody has listened to it, and who</extracomment>
        <translation>Сонссон</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading of the list of voice messages: whether a callback was made of it</extracomment>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a voice message that nobody has listened to</extracomment>
        <translation>Шинэ</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Of a voice message: a callback was made of it</extracomment>
        <translation>Товлосон</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Нууцалсан дугаар</translation>
    </message>
    <message>
        <source>First heard by {name}, {time}</source>
        <extracomment>{name} is a colleague, {time} a date and a time</extracomment>
        <translation>Анх сонссон: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n мессеж</numerusform>
            <numerusform>%n мессеж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>How many voice messages nobody has heard yet</extracomment>
        <translation>
            <numerusform>шинэ: %n</numerusform>
            <numerusform>шинэ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer} is in the list of callbacks, due now.</source>
        <extracomment>{customer} is a name or number</extracomment>
        <translation>Эргэн холбогдох жагсаалтад орлоо, хугацаа нь болсон: {customer}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Харах</translation>
    </message>
    <message>
        <source>Show callback</source>
        <extracomment>Button below the voice messages: go to the callback that was made of this one</extracomment>
        <translation>Эргэн холбогдолтыг харах</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>{shown} · {new}</source>
        <extracomment>Below the list of voice messages: how many there are, and how many are new</extracomment>
        <translation>{shown} · {new}</translation>
    </message>
    <message>
        <source>Callers can leave messages where your site has a switchboard. Its address is in the settings.</source>
        <translation>Танай байгууллага дуудлагын сервертэй бол хэрэглэгч дуут мессеж үлдээж чадна. Серверийн хаягийг тохиргоонд оруулна.</translation>
    </message>
    <message>
        <source>No switchboard</source>
        <translation>Дуудлагын сервер алга</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Тохиргоог нээх</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Дуудлагын серверээс асууж байна…</translation>
    </message>
    <message>
        <source>The messages appear by themselves when it is back. Nothing gets lost meanwhile.</source>
        <translation>Холбогдмогц мессежүүд автоматаар гарч ирнэ. Энэ хооронд юу ч алга болохгүй.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached</source>
        <translation>Дуудлагын сервертэй холбогдож чадахгүй байна</translation>
    </message>
    <message>
        <source>It does not know you. Ask your administrator for its key, and enter it in the settings.</source>
        <translation>Сервер таныг танихгүй байна. Түлхүүрийг системийн администратораас авч, тохиргоонд оруулна уу.</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Дуудлагын сервер таныг нэвтрүүлэхгүй байна</translation>
    </message>
    <message>
        <source>Messages that callers leave appear here, on every desk.</source>
        <translation>Хэрэглэгчийн үлдээсэн мессеж энд бүх ажилтанд харагдана.</translation>
    </message>
    <message>
        <source>No voice messages</source>
        <translation>Дуут мессеж алга</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Дуут мессеж</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button below the voice messages: call this person now</extracomment>
        <translation>Залгах</translation>
    </message>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <translation>Залгах (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: put this person into the list of callbacks (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>CallBack: энэ хүнийг эргэн холбогдох жагсаалтад оруулах (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>VoicemailSection</name>
    <message>
        <source>Voice messages</source>
        <translation>Дуут мессеж</translation>
    </message>
    <message>
        <source>When callers may leave a message. The department&apos;s agents can play it.</source>
        <translation>Хэрэглэгч хэзээ мессеж үлдээж болох. Хэлтсийн агентууд түүнийг сонсож чадна.</translation>
    </message>
    <message>
        <source>When the department is closed</source>
        <extracomment>Switch: callers may leave a message when the department is closed</extracomment>
        <translation>Хэлтэс хаалттай үед</translation>
    </message>
    <message>
        <source>While callers wait</source>
        <extracomment>Switch: callers may leave a message while they wait</extracomment>
        <translation>Хэрэглэгч хүлээж байх үед</translation>
    </message>
    <message>
        <source>They press 2 and speak after the tone.</source>
        <translation>2 товч дарж, дохионы дараа ярина.</translation>
    </message>
    <message>
        <source>Longest message (seconds)</source>
        <translation>Мессежийн дээд хугацаа (секунд)</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Хадгалах хугацаа (хоног)</translation>
    </message>
    <message>
        <source>Older messages are deleted.</source>
        <translation>Үүнээс хуучин мессежийг устгана.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>About</source>
        <extracomment>Heading of the list of waiting changes: the customer</extracomment>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading of the list of waiting changes: what was changed</extracomment>
        <translation>Өөрчлөлт</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of waiting changes</extracomment>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Heading of the list of waiting changes: when it was made</extracomment>
        <translation>Үүсгэсэн</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of the list of waiting changes: how often it was sent in vain, and when it is sent again</extracomment>
        <translation>Оролдлого</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <extracomment>Heading of the list of waiting changes: why it waits, in the server&apos;s words</extracomment>
        <translation>Хүлээж буй шалтгаан</translation>
    </message>
    <message>
        <source>{count} · next {when}</source>
        <extracomment>{count} is how often it was sent in vain; {when} is the next try, such as &quot;in 2 min&quot;</extracomment>
        <translation>{count} · {when}</translation>
    </message>
    <message>
        <source>Somebody else changed the same: {fields}</source>
        <extracomment>{fields} is a list of fields such as &quot;When, Note&quot;</extracomment>
        <translation>Өөр ажилтан ижил талбарыг өөрчилсөн: {fields}</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Сервертэй холбогдоогүй байна.</translation>
    </message>
    <message>
        <source>It is its turn soon.</source>
        <translation>Удахгүй илгээгдэнэ.</translation>
    </message>
    <message>
        <source>The connection broke off. It is sent again; nothing is done twice.</source>
        <translation>Холболт тасарлаа. Дахин илгээнэ; юу ч хоёр удаа хийгдэхгүй.</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Try again, decide or give up the change about {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of waiting changes; {name} is a customer</extracomment>
        <translation>Дахин оролдох, шийдэх эсвэл өөрчлөлтийг устгах: {name}</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Эрэмбэлэх: {column}</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>Try again now (Ctrl+T)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Одоо дахин оролдох (Ctrl+T)</translation>
    </message>
    <message>
        <source>Choose between the two versions (Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Хоёр хувилбараас сонгох (Enter)</translation>
    </message>
    <message>
        <source>Give it up: it never reaches the server (Del)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Устгах: өөрчлөлт серверт хэзээ ч хүрэхгүй (Del)</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Эхлэл</translation>
    </message>
    <message>
        <source>Welcome to Soitto</source>
        <translation>Soitto програмд тавтай морилно уу</translation>
    </message>
    <message>
        <source>Callbacks that nobody forgets, and a phone to make them with. Setting it up takes a few minutes.</source>
        <translation>Мартагдахгүй эргэн холбогдолт, түүнийг хийх утас нэг дор. Тохируулахад хэдхэн минут зарцуулна.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Хэл</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Heading: set this desk up for work</extracomment>
        <translation>Холбох</translation>
    </message>
    <message>
        <source>Your team&apos;s server or CRM, your phone and your headset, one after the other. You can stop and go on later.</source>
        <translation>Багийн сервер эсвэл CRM, утас, чихэвчээ ээлж дараалан тохируулна. Түр зогсоод дараа үргэлжлүүлж болно.</translation>
    </message>
    <message>
        <source>&amp;Connect this desk</source>
        <translation>&amp;Програмыг холбох</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Heading: see the program at work first</extracomment>
        <translation>Туршиж үзэх</translation>
    </message>
    <message>
        <source>A second window opens with made-up customers who really ring. Nobody is called, and nothing of it is kept.</source>
        <translation>Хоёр дахь цонх нээгдэж, зохиомол хэрэглэгчид яг жинхэнэ мэт залгана. Жинхэнэ хүн рүү залгахгүй, юу ч хадгалагдахгүй.</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>&amp;Туршилтын цонх нээх</translation>
    </message>
    <message>
        <source>The demo is opening. Its window comes in a few seconds.</source>
        <translation>Туршилтын цонхыг нээж байна. Хэдэн секундын дараа гарч ирнэ.</translation>
    </message>
    <message>
        <source>The demo runs in a window of its own. Close it there.</source>
        <translation>Туршилт тусдаа цонхонд явагдаж байна. Тэр цонхонд хаана уу.</translation>
    </message>
    <message>
        <source>The demo could not be opened ({why}).</source>
        <extracomment>{why} is a number or a technical word</extracomment>
        <translation>Туршилтын цонхыг нээж чадсангүй ({why}).</translation>
    </message>
    <message>
        <source>Try it again, or ask your IT. Connecting does not need it.</source>
        <translation>Дахин оролдох эсвэл мэдээллийн технологийн албандаа хандана уу. Програмыг холбоход туршилт шаардлагагүй.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Callbacks</source>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Where do your callbacks live?</source>
        <translation>Таны эргэн холбогдолт хаана хадгалагддаг вэ?</translation>
    </message>
    <message>
        <source>Your supervisor or your IT knows. Everybody in the team uses the same place.</source>
        <translation>Ахлах ажилтан эсвэл мэдээллийн технологийн алба мэднэ. Багийн бүх хүн нэг газрыг ашигладаг.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Шалгаж байна…</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>Серверийн хаягийг оруулна уу.</translation>
    </message>
    <message>
        <source>This is not a web address. It is such as https://soitto.example.com.</source>
        <translation>Энэ вэб хаяг биш байна. https://soitto.example.com гэх мэтээр бичнэ үү.</translation>
    </message>
    <message>
        <source>Choose the file that your IT gave you.</source>
        <translation>Мэдээллийн технологийн албаны танд өгсөн файлыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever gave you the file.</source>
        <translation>Энэ өгүүлбэрийг танд файл өгсөн хүнд илгээнэ үү.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), хаяг: {address}.</translation>
    </message>
    <message>
        <source>On a Soitto server</source>
        <translation>Soitto сервер дээр</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>Soitto &amp;серверийн хаяг</translation>
    </message>
    <message>
        <source>&amp;CRM profile</source>
        <translation>CRM &amp;профайл</translation>
    </message>
    <message>
        <source>Soitto server</source>
        <translation>Soitto сервер</translation>
    </message>
    <message>
        <source>The server of your team. It is asked as soon as you have typed it.</source>
        <translation>Танай багийн сервер. Хаягийг бичмэгц програм холболтыг шалгана.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Service Desk is and in which of its records callbacks are kept. You sign in with your own password or access key.</source>
        <translation>Мэдээллийн технологийн алба танд нэг файл, CRM профайл өгнө. Naumen Service Desk хаана байгаа, эргэн холбогдолтыг ямар бүртгэлд хадгалахыг түүнд заасан. Та өөрийн нууц үг эсвэл нэвтрэх түлхүүрээр нэвтэрнэ.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Contact Center is and which of its projects keep the callbacks. You sign in with your own login.</source>
        <translation>Мэдээллийн технологийн алба танд нэг файл, CRM профайл өгнө. Naumen Contact Center хаана байгаа, эргэн холбогдолтыг ямар төсөлд хадгалахыг түүнд заасан. Та өөрийн нэвтрэх нэрээр нэвтэрнэ.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Odoo is and which of its activities are callbacks. You sign in with your own login, and with an API key where your site asks for one.</source>
        <translation>Мэдээллийн технологийн алба танд нэг файл, CRM профайл өгнө. Odoo хаана байгаа, ямар үйл ажиллагаа нь эргэн холбогдолт болохыг түүнд заасан. Та өөрийн нэвтрэх нэрээр, байгууллага тань шаардвал API түлхүүрээр нэвтэрнэ.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Серверээс асууж байна…</translation>
    </message>
    <message>
        <source>A Soitto server answers, but the connection is not encrypted.</source>
        <translation>Soitto сервер хариулсан боловч холболт шифрлэгдээгүй байна.</translation>
    </message>
    <message>
        <source>Passwords can be read on the way. Use it inside your own network only.</source>
        <translation>Нууц үгийг дамжих замд нь унших боломжтой. Зөвхөн байгууллагынхаа сүлжээнд ашиглана уу.</translation>
    </message>
    <message>
        <source>A Soitto server answers, of a version that goes with this program. The connection is encrypted.</source>
        <translation>Энэ програмд тохирох хувилбартай Soitto сервер хариуллаа. Холболт шифрлэгдсэн.</translation>
    </message>
    <message>
        <source>A Soitto server answers on this computer, of a version that goes with this program.</source>
        <translation>Энэ програмд тохирох хувилбартай Soitto сервер энэ компьютерт хариуллаа.</translation>
    </message>
    <message>
        <source>Your IT has to install the certificate of its own authority on this computer.</source>
        <translation>Мэдээллийн технологийн алба өөрийн сертификат олгогчийн сертификатыг энэ компьютерт суулгах шаардлагатай.</translation>
    </message>
    <message>
        <source>Is the address spelt right? Are you in the office network, or is the VPN on?</source>
        <translation>Хаяг зөв үү? Та байгууллагын сүлжээнд байна уу, эсвэл VPN асаалттай юу?</translation>
    </message>
    <message>
        <source>Compare the address with what your supervisor gave you, also the number after the colon.</source>
        <translation>Хаягийг, тодорхойлох цэгийн дараах тоог ахлах ажилтны өгсөнтэй тулгана уу.</translation>
    </message>
    <message>
        <source>Try it again in a moment, or ask your IT.</source>
        <translation>Түр хүлээгээд дахин оролдох эсвэл мэдээллийн технологийн албандаа хандана уу.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Hidden number</source>
        <translation>Нууцалсан дугаар</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>The other side of this call is a colleague</extracomment>
        <translation>Ажилтан</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <extracomment>{name} is the queue the caller waited in</extracomment>
        <translation>Дараалал: {name}</translation>
    </message>
    <message>
        <source>Open callback, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Нээлттэй эргэн холбогдолт, хугацаа: {when}</translation>
    </message>
    <message>
        <source>Open callback: {reason}, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Нээлттэй эргэн холбогдолт: {reason}, хугацаа: {when}</translation>
    </message>
</context>
<context>
    <name>WhoseCardDialog</name>
    <message>
        <source>Open card</source>
        <extracomment>Heading: open the customer&apos;s page in the CRM</extracomment>
        <translation>Хэрэглэгчийн хуудсыг нээх</translation>
    </message>
</context>
<context>
    <name>_FolderButton</name>
    <message>
        <source>Open folder</source>
        <extracomment>Button: show the folder of the report that was just saved</extracomment>
        <translation>Хавтас нээх</translation>
    </message>
</context>
<context>
    <name>_Paired</name>
    <message>
        <source>{name} · {origin} · since {time}</source>
        <extracomment>{name} is what a web page calls itself, {origin} where it comes from, {time} when it was allowed</extracomment>
        <translation>{name} · {origin} · зөвшөөрсөн: {time}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Button: a web page may no longer talk to this desk</extracomment>
        <translation>Цуцлах</translation>
    </message>
    <message>
        <source>Revoke: {name}</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Эрхийг цуцлах: {name}</translation>
    </message>
    <message>
        <source>This page may no longer talk to your desk</source>
        <translation>Энэ хуудас таны програмыг цаашид ашиглах эрхгүй болно</translation>
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
