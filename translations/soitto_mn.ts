<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>CallPage</name>
    <message>
        <source>Keypad</source>
        <extracomment>Shows and hides the keys that send tones during a call</extracomment>
        <translation>Товчлуур</translation>
    </message>
    <message>
        <source>Send tones, for menus that ask for a digit</source>
        <translation>Цэсэнд цифр дарахыг хүсвэл тоон дохио илгээх</translation>
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
        <source>{state} · muted</source>
        <extracomment>{state} is the state of the call, such as &quot;In call&quot;</extracomment>
        <translation>{state} · микрофон хаалттай</translation>
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
        <source>Save callback</source>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Edit callback</source>
        <translation>Эргэн холбогдолт засах</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Хадгалах</translation>
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
        <source>Number</source>
        <extracomment>Label of a field: telephone number</extracomment>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Хэрэглэгч</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label of a field: the time of the callback</extracomment>
        <translation>Хэзээ</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field: why the customer is to be called back</extracomment>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Зэрэглэл</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Label of a field: the employee the callback is assigned to</extracomment>
        <translation>Хариуцагч</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
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
        <source>Actions</source>
        <extracomment>Heading of the column with the buttons of a row, for screen readers</extracomment>
        <translation>Үйлдэл</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Ачаалж байна</translation>
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
        <source>{name} is calling {customer} now.</source>
        <translation>{name} одоо залгаж байна: {customer}.</translation>
    </message>
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
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Too late: the callback of {customer} is deleted.</source>
        <translation>Хугацаа өнгөрсөн: эргэн холбогдолт устсан ({customer}).</translation>
    </message>
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
        <source>{shown} · {due}</source>
        <extracomment>How many callbacks are due now Below the list: how many callbacks it shows, and how many are due now</extracomment>
        <translation>{shown} · {due}</translation>
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
        <source>Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>Эрэмбэлэх</translation>
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
    <message>
        <source>Call</source>
        <extracomment>Menu entry: call the customer of this row</extracomment>
        <translation>Залгах</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Засах…</translation>
    </message>
    <message>
        <source>Close without calling…</source>
        <extracomment>Menu entry: close a callback by a registered contact type</extracomment>
        <translation>Залгахгүйгээр хаах…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Шилжүүлэх…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <extracomment>Menu entry: move a callback to a later time</extracomment>
        <translation>Хойшлуулах…</translation>
    </message>
    <message>
        <source>Answered by agent</source>
        <comment>menu</comment>
        <translation>Агент хариу өгсөн</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Дугаар хуулах</translation>
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
        <translation>Сүүлийн цифрийг арилгах; бүгдийг арилгах бол дарж байна уу</translation>
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
        <translation>Энэ дугаар руу одоо залгах (Enter)</translation>
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
        <translation>+ оруулах бол дарж байна уу</translation>
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
        <source>Use {time}</source>
        <extracomment>Button: take the first time after the hour that the clocks skip</extracomment>
        <translation>{time} сонгох</translation>
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
        <source>Tomorrow {time}</source>
        <translation>Маргааш {time}</translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>Эхнийх</translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>Хоёр дахь</translation>
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
        <source>Answered by agent: close the open callback</source>
        <translation>Агент хариу өгсөн: нээлттэй эргэн холбогдолтыг хаах</translation>
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
    <name>FlagDialog</name>
    <message>
        <source>Close without calling</source>
        <translation>Залгахгүйгээр хаах</translation>
    </message>
    <message>
        <source>Close callback</source>
        <translation>Даалгавар хаах</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <extracomment>Label of a list of contact types, such as &quot;Solved&quot; or &quot;Wrong number&quot;</extracomment>
        <translation>Хэрхэн дууссан бэ?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
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
            <numerusform>%n өдөр хоцров</numerusform>
            <numerusform>%n өдөр хоцров</numerusform>
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
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Button: give the callback to the chosen person</extracomment>
        <translation>Шилжүүлэх</translation>
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
    <name>IncomingPage</name>
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
        <source>Refuse the call; the caller hears the busy tone</source>
        <translation>Дуудлагаас татгалзах; залгасан хүнд завгүй дохио сонсогдоно</translation>
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
        <extracomment>On a button: go to the callback in the list</extracomment>
        <translation>Харах</translation>
    </message>
    <message>
        <source>The phone stopped and was started again. A call that was up has ended.</source>
        <translation>Утас зогсоод дахин ажиллалаа. Явж байсан дуудлага дууссан.</translation>
    </message>
    <message>
        <source>A change was refused by the server. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Сервер өөрчлөлтийг хүлээж авсангүй. {reason}</translation>
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
        <source>Something in the program went wrong ({kind}). It is in the log; you can go on.</source>
        <extracomment>{kind} is a technical word for the log</extracomment>
        <translation>Програмд алдаа гарлаа ({kind}). Үүнийг алдааны бүртгэлд тэмдэглэсэн; та ажлаа үргэлжлүүлж болно.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Тэгсэн ч хаах</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Хааж байна…</translation>
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
    <name>PhoneSide</name>
    <message>
        <source>Phone</source>
        <extracomment>The right side of the window, as a screen reader calls it</extracomment>
        <translation>Утас</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <extracomment>Heading: move a callback to a later time
----------
Button: move the callback to the chosen time</extracomment>
        <translation>Хойшлуулах</translation>
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
        <translation>Энэ дугаар руу дахин залгах</translation>
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
        <source>The line broke off after {time}.</source>
        <translation>Дуудлага {time} үргэлжлээд тасарлаа.</translation>
    </message>
    <message>
        <source>The call is over. It took {time}.</source>
        <translation>Дуудлага дууслаа. Үргэлжилсэн хугацаа: {time}.</translation>
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
        <source>The server&apos;s disk is full.</source>
        <translation>Серверийн диск дүүрсэн байна.</translation>
    </message>
    <message>
        <source>The server does not know this record any more.</source>
        <translation>Энэ бичлэг серверт байхгүй болсон.</translation>
    </message>
    <message>
        <source>There is an open callback for this person already.</source>
        <translation>Энэ хүнд зориулсан нээлттэй эргэн холбогдолт аль хэдийн байна.</translation>
    </message>
    <message>
        <source>A text is too long for the server.</source>
        <translation>Текст серверт хэт урт байна.</translation>
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
        <source>You have no right to do this.</source>
        <translation>Танд үүнийг хийх эрх алга.</translation>
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
        <source>This call is over.</source>
        <translation>Энэ дуудлага дууссан.</translation>
    </message>
    <message>
        <source>The phone cannot dial this number.</source>
        <translation>Энэ дугаар руу залгах боломжгүй.</translation>
    </message>
    <message>
        <source>These characters cannot be sent as tones.</source>
        <translation>Эдгээр тэмдэгтийг тоон дохиогоор илгээх боломжгүй.</translation>
    </message>
    <message>
        <source>This call has been placed already.</source>
        <translation>Энэ дугаар руу аль хэдийн залгасан байна.</translation>
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
        <translation>Норвег</translation>
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
        <translation>Дугаар ашиглалтгүй</translation>
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
        <source>Queue</source>
        <comment>where a callback came from</comment>
        <extracomment>Where a callback came from: the caller chose it while waiting</extracomment>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a call: the customer waits</extracomment>
        <translation>Хүлээлгэж байна</translation>
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
        <source>The exchange refuses the phone&apos;s user name or password.</source>
        <translation>Станц утасны нэр эсвэл нууц үгийг хүлээж авахгүй байна.</translation>
    </message>
    <message>
        <source>The exchange does not know the phone&apos;s user name.</source>
        <translation>Станц утасны нэрийг танихгүй байна.</translation>
    </message>
    <message>
        <source>The exchange does not answer. The phone keeps trying.</source>
        <translation>Станц хариу өгөхгүй байна. Утас оролдсоор байна.</translation>
    </message>
    <message>
        <source>The phone could not be registered ({code}). It keeps trying.</source>
        <extracomment>{code} is a SIP status such as 480</extracomment>
        <translation>Утсыг бүртгэж чадсангүй ({code}). Оролдсоор байна.</translation>
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
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n өөрчлөлт аваагүй</numerusform>
            <numerusform>%n өөрчлөлт аваагүй</numerusform>
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
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Бүртгэл</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Soitto серверийн хаяг</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Нэвтэрсэн нэр</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Гарах</translation>
    </message>
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
        <translation>Нэр эсвэл дотуур дугаар</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks, and your account on it.</source>
        <translation>Таны эргэн холбогдолтыг хадгалдаг сервер ба түүн дэх таны бүртгэл.</translation>
    </message>
    <message>
        <source>Phone server (SIP)</source>
        <translation>Утасны сервер (SIP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>How SIP messages travel: UDP or TCP</extracomment>
        <translation>Дамжуулалт</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Нууц үг</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>өөрчлөөгүй</translation>
    </message>
    <message>
        <source>Register at the server</source>
        <translation>Серверт бүртгүүлэх</translation>
    </message>
    <message>
        <source>Most exchanges send calls only to registered phones. Without it calls go straight to the server.</source>
        <translation>Ихэнх станц зөвхөн бүртгэгдсэн утас руу дуудлага илгээдэг. Бүртгүүлэхгүй бол дуудлага сервер рүү шууд явна.</translation>
    </message>
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
        <source>Colours</source>
        <extracomment>Light or dark colours</extracomment>
        <translation>Өнгө</translation>
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
        <source>Region</source>
        <translation>Бүс нутаг</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country; times are shown in this time zone.</source>
        <translation>Улсын кодгүй бичсэн дугаарыг энэ улсынх гэж үзнэ; цагийг энэ цагийн бүсээр харуулна.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Улс</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Цагийн бүс</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>{name} is the country of the computer&apos;s settings
----------
{name} is the time zone of the computer, such as Asia/Ulaanbaatar</extracomment>
        <translation>Компьютерынхаар: {name}</translation>
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
        <source>Example: {typed} means {number}. The time is {time}.</source>
        <extracomment>{typed} and {number} are the same telephone number, {time} is the time now</extracomment>
        <translation>Жишээ: {typed} гэвэл {number} гэсэн үг. Цаг: {time}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Callbacks</source>
        <translation>Эргэн холбогдолт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
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
        <source>User name</source>
        <translation>Нэвтрэх нэр</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Нууц үг</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Энэ компьютерт нэвтэрсэн хэвээр байх</translation>
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
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Нэвтрэх</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <extracomment>{field} is the name of an empty field, such as Password</extracomment>
        <translation>Бөглөнө үү: {field}</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Soitto серверийн хаяг</translation>
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
    <name>SmallDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
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
        <translation>Сервертэй сүүлд солилцсон: {time}</translation>
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
        <source>The server cannot be reached. Go on working: everything is kept here and sent later.</source>
        <translation>Сервертэй холбогдож чадсангүй. Ажлаа үргэлжлүүлнэ үү: бүгд энд хадгалагдаж, дараа илгээгдэнэ.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your changes are kept here until then.</source>
        <translation>Сервер таныг дахин нэвтрэхийг хүсэж байна. Тэр хүртэл таны өөрчлөлт энд хадгалагдана.</translation>
    </message>
    <message>
        <source>The server answers, but not as expected. Your changes are kept here.</source>
        <translation>Сервер хариу өгч байгаа ч хүлээгдсэн хариу биш байна. Таны өөрчлөлт энд хадгалагдсан.</translation>
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
        <source>%n change(s) were refused by the server and are kept in the history.</source>
        <translation>
            <numerusform>Сервер %n өөрчлөлтийг хүлээж аваагүй; түүхэнд үлдсэн.</numerusform>
            <numerusform>Сервер %n өөрчлөлтийг хүлээж аваагүй; түүхэнд үлдсэн.</numerusform>
        </translation>
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
        <source>A number is called, a name is searched in the callbacks (Ctrl+K)</source>
        <translation>Дугаар бол залгана, нэр бол эргэн холбогдолтоос хайна (Ctrl+K)</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Залгах</translation>
    </message>
    <message>
        <source>Call this number, or search this name</source>
        <translation>Энэ дугаар руу залгах эсвэл энэ нэрийг хайх</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Гарах</translation>
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
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <extracomment>{state} is the agent&apos;s state, {time} how long it has lasted, such as &quot;5 min&quot;</extracomment>
        <translation>Таны төлөв: {state}</translation>
    </message>
    <message>
        <source>{state}, for {time}</source>
        <translation>{state}, {time} болж байна</translation>
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
        <translation>Шууд шугам</translation>
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
        <source>Pause</source>
        <extracomment>Heading of the reasons for a pause</extracomment>
        <translation>Түр завсар</translation>
    </message>
</context>
<context>
    <name>Who</name>
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
    <name>_Entry</name>
    <message>
        <source>{page}: {number} due</source>
        <extracomment>{page} is the name of a page, {number} how many things wait there</extracomment>
        <translation>{page}: хугацаа болсон {number}</translation>
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
</TS>
