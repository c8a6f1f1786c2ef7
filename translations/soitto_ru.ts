<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n setting(s) by policies of this computer or user.</source>
        <translation>
            <numerusform>%n настройка задана политиками этого компьютера или пользователя.</numerusform>
            <numerusform>%n настройки заданы политиками этого компьютера или пользователя.</numerusform>
            <numerusform>%n настроек задано политиками этого компьютера или пользователя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) by the organisation&apos;s file.</source>
        <translation>
            <numerusform>%n настройка задана файлом организации.</numerusform>
            <numerusform>%n настройки заданы файлом организации.</numerusform>
            <numerusform>%n настроек задано файлом организации.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this program</source>
        <extracomment>Heading in the settings: version of the program, and who manages it</extracomment>
        <translation>О программе</translation>
    </message>
    <message>
        <source>What your IT may ask you for.</source>
        <translation>О чём вас может спросить ИТ-отдел.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Button: makes a file for whoever looks after the program</extracomment>
        <translation>Сообщить о проблеме…</translation>
    </message>
    <message>
        <source>A file for your IT, without numbers, names and passwords; nothing is sent</source>
        <translation>Файл для вашего ИТ-отдела, без номеров, имён и паролей; ничего не отправляется</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Managed settings</source>
        <extracomment>Setting: how many settings IT has fixed</extracomment>
        <translation>Управляемые настройки</translation>
    </message>
    <message>
        <source>Settings of the organisation</source>
        <extracomment>Setting: the file from which a computer takes the organisation&apos;s settings</extracomment>
        <translation>Настройки организации</translation>
    </message>
    <message>
        <source>The file from which your organisation sets up this program.</source>
        <translation>Файл, с помощью которого ваша организация настраивает эту программу.</translation>
    </message>
    <message>
        <source>Soitto {version}, installed</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Soitto {version}, установлена на компьютере</translation>
    </message>
    <message>
        <source>Soitto {version}, run from its source</source>
        <translation>Soitto {version}, запущена из исходного кода</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Not read since the program was started.</source>
        <translation>С запуска программы ещё не прочитаны.</translation>
    </message>
    <message>
        <source>Last read: {time}</source>
        <extracomment>{time} is a date with a time of day</extracomment>
        <translation>Последнее чтение: {time}</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks, and your account on it.</source>
        <translation>Сервер, где хранятся ваши обратные звонки, и ваша учётная запись на нём.</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <extracomment>Button: opens the questions of the first start</extracomment>
        <translation>Настроить заново…</translation>
    </message>
    <message>
        <source>Server, sign-in, phone and sound, one after the other, with a test call</source>
        <translation>Сервер, вход, телефон и звук — по очереди, с пробным звонком</translation>
    </message>
    <message>
        <source>Soitto server address</source>
        <translation>Адрес сервера Soitto</translation>
    </message>
    <message>
        <source>The server that keeps your callbacks. It is chosen when you sign in.</source>
        <translation>Сервер, где хранятся ваши обратные звонки. Его выбирают при входе.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Вы вошли как</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>AgreedForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name of the person who is to be called back</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>Label of a field: the number under which the person is to be called back</extracomment>
        <translation>Контактный телефон</translation>
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
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} selected: at most {most} at once</source>
        <extracomment>How many rows of a list are selected {count} rows are selected, {most} is how many can be changed together</extracomment>
        <translation>Выбрано: {count}. За один раз — не больше {most}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: give the selected callbacks to a colleague</extracomment>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Button: move the selected callbacks to a later time</extracomment>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: select no rows any more</extracomment>
        <translation>Снять выбор</translation>
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
            <numerusform>На этом компьютере %n запись</numerusform>
            <numerusform>На этом компьютере %n записи</numerusform>
            <numerusform>На этом компьютере %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of the list of calls: when the call began</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Heading of the list of calls: incoming or outgoing</extracomment>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the list of calls: who was on the line</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of the list of calls: telephone number</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading of the list of calls: the queue the caller waited in</extracomment>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of the list of calls: how the call ended</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of calls: how long they talked</extracomment>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of the list of calls: how the caller behaved</extracomment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Broke off</source>
        <extracomment>Result of a call: they talked, then the line broke off</extracomment>
        <translation>Сорвался</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>вчера в {time}</translation>
    </message>
    <message>
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Звонок между сотрудниками: в CRM ничего не передаётся.</translation>
    </message>
    <message>
        <source>Transferred to {number}</source>
        <extracomment>{number} is the number or extension the caller was passed on to</extracomment>
        <translation>Звонок переведён: {number}</translation>
    </message>
    <message>
        <source>An enquiry is registered.</source>
        <translation>Обращение зарегистрировано.</translation>
    </message>
    <message>
        <source>The line broke off in the middle of the call.</source>
        <translation>Звонок сорвался во время разговора.</translation>
    </message>
    <message>
        <source>Voice: {loss} % lost, jitter {jitter} ms</source>
        <extracomment>Quality of the voice of a call; {loss} is lost packets, {jitter} in milliseconds</extracomment>
        <translation>Голос: потери {loss} %, джиттер {jitter} мс</translation>
    </message>
</context>
<context>
    <name>CallModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Сортировать по столбцу «{column}»</translation>
    </message>
    <message>
        <source>Call again, plan a callback, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of calls</extracomment>
        <translation>Позвонить снова, запланировать обратный звонок, другие действия: {name}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Keypad</source>
        <extracomment>Shows and hides the keys that send tones during a call</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (F3)</source>
        <translation>Оценить клиента и завершить звонок (F3)</translation>
    </message>
    <message>
        <source>Stop calling (F3)</source>
        <translation>Прекратить вызов (F3)</translation>
    </message>
    <message>
        <source>Send tones, for menus that ask for a digit (F8)</source>
        <translation>Отправить тоны, если меню просит нажать цифру (F8)</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>On a button: pass the call on to somebody else</extracomment>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Pass the call on to a colleague or another number (F9)</source>
        <translation>Перевести звонок на сотрудника или другой номер (F9)</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>On a button: what to say when the line is silent or broke off</extracomment>
        <translation>Скрипт</translation>
    </message>
    <message>
        <source>Something is wrong with the line: what to say, and to ring again (F12)</source>
        <translation>Что-то не так со связью: что сказать и как перезвонить (F12)</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Длительность звонка</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>On a button: the customer waits / the talk goes on</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>On a button: switch the microphone on / off</extracomment>
        <translation>Со звуком</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <extracomment>On a button: start / stop the recording of the call</extracomment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of the call: it is being recorded now</extracomment>
        <translation>Идёт запись</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Остановить запись</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Записать этот звонок</translation>
    </message>
    <message>
        <source>Stop the recording (F10)</source>
        <translation>Остановить запись (F10)</translation>
    </message>
    <message>
        <source>Record this call (F10)</source>
        <translation>Записать этот звонок (F10)</translation>
    </message>
    <message>
        <source>End the call (F3)</source>
        <translation>Завершить звонок (F3)</translation>
    </message>
    <message>
        <source>The other side has put you on hold</source>
        <translation>Собеседник поставил вас на удержание</translation>
    </message>
    <message>
        <source>{state} · muted</source>
        <extracomment>{state} is the state of the call, such as &quot;In call&quot;</extracomment>
        <translation>{state} · микрофон выключен</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>Звук зашифрован.</translation>
    </message>
    <message>
        <source>Go on talking (F6)</source>
        <translation>Продолжить разговор (F6)</translation>
    </message>
    <message>
        <source>Let the customer wait (F6)</source>
        <translation>Поставить клиента на удержание (F6)</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Включить микрофон (F7)</translation>
    </message>
    <message>
        <source>Switch the microphone off (F7)</source>
        <translation>Выключить микрофон (F7)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>On a button: stop calling before the other side has answered</extracomment>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>Отменить вызов</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Hidden number</source>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>{state} · queue: {name}</source>
        <extracomment>{state} is the state of a call, such as &quot;On hold&quot;; {name} is the queue the caller waited in</extracomment>
        <translation>{state} · очередь: {name}</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <extracomment>On a button: put the present caller on hold and take the call that rings / take it</extracomment>
        <translation>Удержать и ответить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Let the present caller wait, and answer this one (F2)</source>
        <translation>Поставить текущий звонок на удержание и ответить на этот (F2)</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Ответить на звонок (F2)</translation>
    </message>
    <message>
        <source>End and answer</source>
        <extracomment>On a button: end the present call and take the one that rings</extracomment>
        <translation>Завершить и ответить</translation>
    </message>
    <message>
        <source>End the present call, and answer this one (Shift+F2)</source>
        <translation>Завершить текущий звонок и ответить на этот (Shift+F2)</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>On a button: refuse the incoming call</extracomment>
        <translation>Отклонение…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Отклонить звонок; звонящий услышит сигнал «занято» (Shift+F3)</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>On a button: talk with the caller who waits on hold</extracomment>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Talk with this caller; the present one waits meanwhile (Shift+F6)</source>
        <translation>Говорить с этим клиентом; текущий звонок перейдёт на удержание (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call again (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Позвонить снова (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: plan a callback (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>CallBack: запланировать обратный звонок (Ctrl+B)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Ещё (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>CallbackDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Вызов…</translation>
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
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Edit callback</source>
        <translation>Изменить обратный звонок</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сохранить (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CallbackFormWidget</name>
    <message>
        <source>{count} of {limit} characters</source>
        <extracomment>How much of a text field is used, such as &quot;9,500 of 10,000 characters&quot;</extracomment>
        <translation>{count} из {limit} символов</translation>
    </message>
    <message>
        <source>Too long: {count} characters, {limit} fit. Nothing has been cut off.</source>
        <extracomment>A text field holds too much; nothing is cut off</extracomment>
        <translation>Слишком длинно: символов {count}, помещается {limit}. Текст не обрезан.</translation>
    </message>
    <message>
        <source>No reason</source>
        <extracomment>Choice in the list of reasons</extracomment>
        <translation>Без причины</translation>
    </message>
    <message>
        <source>me ({name})</source>
        <extracomment>The signed-in agent as the owner of a callback</extracomment>
        <translation>я ({name})</translation>
    </message>
    <message>
        <source>anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>любой в очереди</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <extracomment>Label of a field: telephone number</extracomment>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>Label of a field: the time of the callback</extracomment>
        <translation>Ко&amp;гда</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why the customer is to be called back</extracomment>
        <translation>При&amp;чина</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Приоритет</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of a field: the employee the callback is assigned to</extracomment>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Заметка</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>Due</source>
        <extracomment>Heading of the column that says when to call back</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading: telephone number</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why the customer is to be called back</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Heading: the employee the callback is assigned to</extracomment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading: how often they were called already</extracomment>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading: how often this person rang and nobody answered</extracomment>
        <translation>Звонков</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading: when this person last rang and nobody answered</extracomment>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: the queue (department) that the customer rang</extracomment>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading: when the callback was made</extracomment>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading: who made the callback</extracomment>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading: where the callback came from, such as a call or a missed call</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading: how the last attempt to call them ended</extracomment>
        <translation>Последний результат</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>Heading: what time it is where the customer is</extracomment>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>me</source>
        <translation>я</translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <extracomment>Status: a colleague is calling this customer at this moment</extracomment>
        <translation>Звонит {name}</translation>
    </message>
    <message>
        <source>You are calling</source>
        <translation>Вы звоните</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <extracomment>Attempts so far and how many there may be: &quot;2 of 5&quot;</extracomment>
        <translation>{count} из {most}</translation>
    </message>
    <message>
        <source>{attempts} · {result}</source>
        <extracomment>Attempts so far and how the last one ended: &quot;2 of 5 · No answer&quot;</extracomment>
        <translation>{attempts} · {result}</translation>
    </message>
    <message>
        <source>May be tried again: {time}</source>
        <extracomment>Tooltip: after a failed attempt a callback may be tried again at this time</extracomment>
        <translation>Снова можно позвонить: {time}</translation>
    </message>
    <message>
        <source>Closed by {name}, {time}</source>
        <extracomment>Tooltip of a closed callback: who closed it and when</extracomment>
        <translation>Кто закрыл: {name}, {time}</translation>
    </message>
    <message>
        <source>Not sent to the CRM yet</source>
        <translation>Ещё не отправлено в CRM</translation>
    </message>
</context>
<context>
    <name>CallbackModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Сортировать по столбцу «{column}»</translation>
    </message>
    <message>
        <source>More actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a closed callback&apos;s row</extracomment>
        <translation>Другие действия: {customer}</translation>
    </message>
    <message>
        <source>Call, close by flag, more actions for {customer}</source>
        <extracomment>For screen readers: the buttons of a row</extracomment>
        <translation>Позвонить, закрыть флажком, другие действия: {customer}</translation>
    </message>
</context>
<context>
    <name>CallbackRows</name>
    <message>
        <source>{name} is calling {customer} now.</source>
        <extracomment>{name} is a colleague, {customer} a name or number</extracomment>
        <translation>Сейчас {name} звонит клиенту: {customer}.</translation>
    </message>
</context>
<context>
    <name>CallbackTable</name>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Позвонить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close without calling (Ctrl+G)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Закрыть без звонка (Ctrl+G)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Ещё (Shift+F10)</translation>
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
        <translation>Обратный звонок удалён: {customer}</translation>
    </message>
    <message>
        <source>Too late: the callback of {customer} is deleted.</source>
        <translation>Слишком поздно: обратный звонок уже удалён ({customer}).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>{shown} · {due}</source>
        <extracomment>How many callbacks are due now Below the list: how many callbacks it shows, and how many are due now</extracomment>
        <translation>{shown} · {due}</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>In the field of the search where there is no room for &quot;Search name, number or note&quot;</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>No connection to the server. You can go on working: changes are kept and sent later.</source>
        <translation>Нет связи с сервером. Можно работать дальше: изменения сохранятся и отправятся позже.</translation>
    </message>
    <message>
        <source>{customer}: postponed. New time: {time}</source>
        <extracomment>{customer} is a name or number, {time} is when: &quot;14:30&quot;, &quot;tomorrow 09:00&quot;</extracomment>
        <translation>{customer}: звонок отложен. Новый срок: {time}</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Сортировать</translation>
    </message>
    <message>
        <source>No connection to the server. The list was last updated: {time}. Changes are kept and sent later.</source>
        <extracomment>{time} is a time of day or a date, such as 14:30</extracomment>
        <translation>Нет связи с сервером. Последнее обновление списка: {time}. Изменения сохранятся и отправятся позже.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Не удаётся показать список</translation>
    </message>
    <message>
        <source>Loading the callbacks…</source>
        <translation>Загрузка обратных звонков…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
    <message>
        <source>Names, numbers and notes were searched.</source>
        <translation>Поиск шёл по именам, номерам и заметкам.</translation>
    </message>
    <message>
        <source>Search in contacts</source>
        <extracomment>Button below an empty list of callbacks: look for the same name in the page Contacts</extracomment>
        <translation>Искать в контактах</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>No callbacks here</source>
        <translation>Здесь нет обратных звонков</translation>
    </message>
    <message>
        <source>No callback fits what is chosen above the list.</source>
        <translation>Нет обратных звонков, подходящих под фильтры над списком.</translation>
    </message>
    <message>
        <source>Show everything to do</source>
        <translation>Показать все «К звонку»</translation>
    </message>
    <message>
        <source>New callbacks come from your calls, from the dialpad&apos;s CallBack button and from the server.</source>
        <translation>Новые обратные звонки появляются из ваших разговоров, по кнопке CallBack на наборе номера и с сервера.</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Никто не ждёт обратного звонка</translation>
    </message>
    <message>
        <source>Show closed callbacks</source>
        <translation>Показать закрытые</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of the list: my own callbacks</extracomment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Filter of the list: callbacks that anyone in the queue may take</extracomment>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the list: everybody&apos;s callbacks</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Filter of the list: what can be called now or later</extracomment>
        <translation>К звонку</translation>
    </message>
    <message>
        <source>Due now</source>
        <extracomment>Filter of the list: callbacks whose time has come</extracomment>
        <translation>Пора звонить</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>Filter of the list: every callback that is not closed</extracomment>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>All closed</source>
        <extracomment>Filter of the list: every callback that is over</extracomment>
        <translation>Все закрытые</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Поиск: имя, номер, заметка</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Позвонить</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>C&amp;lose without calling…</source>
        <extracomment>Menu entry: close a callback by a registered contact type</extracomment>
        <translation>&amp;Закрыть без звонка…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Пе&amp;редать…</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <extracomment>Menu entry: move a callback to a later time</extracomment>
        <translation>&amp;Отложить…</translation>
    </message>
    <message>
        <source>&amp;Answered by agent</source>
        <comment>menu</comment>
        <translation>О&amp;тветил оператор</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <extracomment>Menu: open the customer&apos;s page in the CRM</extracomment>
        <translation>Открыть &amp;карточку</translation>
    </message>
    <message>
        <source>Open &amp;in the CRM</source>
        <extracomment>Menu: open the record of this callback in the CRM</extracomment>
        <translation>Открыть &amp;в CRM</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Копировать &amp;номер</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <extracomment>Menu: of several selected rows, none is selected any more</extracomment>
        <translation>&amp;Снять выбор</translation>
    </message>
    <message numerus="yes">
        <source>by %n h</source>
        <translation>
            <numerusform>на %n ч</numerusform>
            <numerusform>на %n ч</numerusform>
            <numerusform>на %n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n обратный звонок</numerusform>
            <numerusform>%n обратных звонка</numerusform>
            <numerusform>%n обратных звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>пора звонить: %n</numerusform>
            <numerusform>пора звонить: %n</numerusform>
            <numerusform>пора звонить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n min</source>
        <extracomment>Menu entry: postpone a callback by so many minutes</extracomment>
        <translation>
            <numerusform>на %n мин</numerusform>
            <numerusform>на %n мин</numerusform>
            <numerusform>на %n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallbacksSection</name>
    <message>
        <source>Callbacks</source>
        <extracomment>The option of callbacks, of the whole site</extracomment>
        <translation>Обратный вызов</translation>
    </message>
    <message>
        <source>What holds for all departments.</source>
        <translation>Действует для всех отделов.</translation>
    </message>
    <message>
        <source>Callbacks are on</source>
        <extracomment>Switch: customers are offered to be called back</extracomment>
        <translation>Обратный вызов включён</translation>
    </message>
    <message>
        <source>Off: nothing is offered to callers, and the system calls nobody by itself. What is in the lists stays, and agents call by hand.</source>
        <translation>Если выключено, звонящим ничего не предлагается и система никому не звонит сама. Списки сохраняются, операторы звонят вручную.</translation>
    </message>
    <message>
        <source>Country in which numbers are read</source>
        <translation>Страна для номеров без кода</translation>
    </message>
</context>
<context>
    <name>CallerInfo</name>
    <message numerus="yes">
        <source>%n open callback(s) in all</source>
        <translation>
            <numerusform>Всего %n открытый обратный звонок</numerusform>
            <numerusform>Всего %n открытых обратных звонка</numerusform>
            <numerusform>Всего %n открытых обратных звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {result} · {agent}</source>
        <extracomment>A call of before: {when} such as &quot;yesterday 9:00&quot;, {result} such as &quot;Answered&quot;, {agent} who took it</extracomment>
        <translation>{when} · {result} · {agent}</translation>
    </message>
    <message>
        <source>Last calls with this number</source>
        <translation>Последние звонки с этим номером</translation>
    </message>
</context>
<context>
    <name>CalloutPage</name>
    <message numerus="yes">
        <source>%n registration(s) not saved yet</source>
        <translation>
            <numerusform>%n обращение ещё не сохранено</numerusform>
            <numerusform>%n обращения ещё не сохранены</numerusform>
            <numerusform>%n обращений ещё не сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Звонков ещё нет</translation>
    </message>
    <message>
        <source>When you call somebody, this page shows how the call stands.</source>
        <translation>Когда вы кому-то звоните, здесь видно, что происходит со звонком.</translation>
    </message>
    <message>
        <source>Outgoing call initiated</source>
        <extracomment>The message of the Finnish manual while a call waits behind a customer&apos;s: soitettava puhelu aloitettu</extracomment>
        <translation>Исходящий звонок начат</translation>
    </message>
    <message>
        <source>A customer&apos;s call comes first. {who} is called by itself after it.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Сначала звонок клиента. После него автоматически начнётся вызов: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not place the call that waits</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Do not call {who}</source>
        <translation>Не звонить: {who}</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <translation>Звонок сорвался</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <extracomment>{name} is the queue the caller waited in</extracomment>
        <translation>Очередь: {name}</translation>
    </message>
    <message>
        <source>A call between colleagues: nothing of it goes to the CRM.</source>
        <translation>Звонок между сотрудниками: в CRM ничего не передаётся.</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>The button of the Finnish manual (CANCEL): stop calling before the other side has answered</extracomment>
        <translation>Отменить вызов</translation>
    </message>
    <message>
        <source>Stop calling (F3)</source>
        <translation>Прекратить вызов (F3)</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Длительность звонка</translation>
    </message>
    <message>
        <source>{state} {duration}</source>
        <extracomment>One step of a call and how long it lasted, such as &quot;Ringing 00:08&quot;</extracomment>
        <translation>{state} {duration}</translation>
    </message>
    <message>
        <source>Enquiry Registration</source>
        <extracomment>Heading of the form of a call, where the site gives it no name (Finnish manual: Enquiry Registration)</extracomment>
        <translation>Регистрация обращения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Register the enquiry (Ctrl+S)</source>
        <translation>Зарегистрировать обращение (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not saved yet. What you type is kept.</source>
        <translation>Ещё не сохранено. Введённый текст не пропадёт.</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Обращение зарегистрировано.</translation>
    </message>
    <message>
        <source>{who} ({when})</source>
        <extracomment>A call whose form is not saved: {who} is a customer or a number, {when} such as &quot;14:30&quot;</extracomment>
        <translation>{who} ({when})</translation>
    </message>
    <message>
        <source>Open the form of the call with {who}</source>
        <extracomment>Tooltip; {who} is a customer or a number</extracomment>
        <translation>Открыть форму звонка: {who}</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Исходящий звонок</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Сортировать</translation>
    </message>
    <message>
        <source>The recording is no longer on this computer.</source>
        <translation>Этой записи больше нет на компьютере.</translation>
    </message>
    <message>
        <source>The calls cannot be shown</source>
        <extracomment>Below the list: how many calls it shows</extracomment>
        <translation>Не удаётся показать звонки</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the calls…</source>
        <translation>Загрузка звонков…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
    <message>
        <source>Names and numbers were searched.</source>
        <translation>Поиск шёл по именам и номерам.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>No call fits what is chosen above the list.</source>
        <translation>Нет звонков, подходящих под фильтры над списком.</translation>
    </message>
    <message>
        <source>No calls here</source>
        <translation>Здесь нет звонков</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Показать все звонки</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Звонков ещё нет</translation>
    </message>
    <message>
        <source>Every call that comes or goes is listed here.</source>
        <translation>Здесь видны все входящие и исходящие звонки.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>My redials…</source>
        <extracomment>Button: what became of this agent&apos;s calls that broke off and had to be made again</extracomment>
        <translation>Мои перезвоны…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls of both directions</comment>
        <extracomment>Filter of the list of calls: incoming and outgoing</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Filter of the list of calls</extracomment>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Every result</source>
        <extracomment>Filter of the list of calls: however they ended</extracomment>
        <translation>Любой результат</translation>
    </message>
    <message>
        <source>Any day</source>
        <extracomment>Filter of the list of calls: from the first to the last</extracomment>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Filter of the list of calls: today and the six days before</extracomment>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Filter of the list of calls: two days are chosen beside it</extracomment>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Поиск: имя, номер</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>Menu entry: dial the number of this call</extracomment>
        <translation>&amp;Позвонить снова</translation>
    </message>
    <message>
        <source>CallBack…</source>
        <extracomment>Menu entry: plan a callback for the number of this call; CallBack is the name of the button</extracomment>
        <translation>CallBack…</translation>
    </message>
    <message>
        <source>&amp;Rate the caller…</source>
        <extracomment>Menu entry: say how the caller behaved</extracomment>
        <translation>О&amp;ценить клиента…</translation>
    </message>
    <message>
        <source>&amp;Enquiry…</source>
        <extracomment>Menu entry: open the form of this call (Enquiry Registration)</extracomment>
        <translation>&amp;Обращение…</translation>
    </message>
    <message>
        <source>Sho&amp;w the recording in its folder</source>
        <translation>Показать &amp;запись в папке</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Копировать номер</translation>
    </message>
</context>
<context>
    <name>CallsSection</name>
    <message numerus="yes">
        <source>The form is shown: %n field(s).</source>
        <extracomment>A form of so many fields is shown with each call</extracomment>
        <translation>
            <numerusform>Форма показывается: %n поле.</numerusform>
            <numerusform>Форма показывается: %n поля.</numerusform>
            <numerusform>Форма показывается: %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number of seconds, {most} at most; 0 is none.</source>
        <extracomment>{most} is a number of seconds</extracomment>
        <translation>Целое число секунд, не больше {most}; 0 — нет.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Это нельзя набрать: только цифры, буквы, * и #.</translation>
    </message>
    <message>
        <source>Fill in both codes, or neither.</source>
        <translation>Заполните оба кода или ни одного.</translation>
    </message>
    <message>
        <source>There is no form. Your site&apos;s file turns it on: see the example.</source>
        <translation>Формы нет. Её включает файл вашей организации: см. пример.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading in the settings: how calls are worked with</extracomment>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>How calls are answered, recorded and finished. Changes are saved at once.</source>
        <translation>Как принимать, записывать и завершать звонки. Изменения сохраняются сразу.</translation>
    </message>
    <message>
        <source>Answer by itself where the exchange asks for it</source>
        <translation>Отвечать автоматически, если этого требует АТС</translation>
    </message>
    <message>
        <source>Only when you are in no other call. A tone tells you that you are heard.</source>
        <translation>Только если нет другого звонка. О том, что вас слышно, сообщит сигнал.</translation>
    </message>
    <message>
        <source>Wrap-up (seconds)</source>
        <extracomment>Setting: time for work after a call</extracomment>
        <translation>Постобработка (секунд)</translation>
    </message>
    <message>
        <source>Time after each call, answered or not, in which no call comes. 0: none.</source>
        <translation>Время после каждого звонка, в том числе неотвеченного, когда новые звонки не поступают. 0: нет.</translation>
    </message>
    <message>
        <source>Calls may be recorded on this computer</source>
        <translation>Разрешить запись звонков на этом компьютере</translation>
    </message>
    <message>
        <source>The law may ask you to tell the other side. The sentence below is shown before a recording begins.</source>
        <translation>Закон может требовать предупредить собеседника. Вопрос ниже показывается перед началом записи.</translation>
    </message>
    <message>
        <source>Consent sentence</source>
        <extracomment>Setting: the sentence that is read to the other side before a recording</extracomment>
        <translation>Вопрос о согласии</translation>
    </message>
    <message>
        <source>What you say before a recording begins. Empty: the sentence that comes with the program.</source>
        <translation>Что вы говорите перед началом записи. Пусто: стандартный вопрос программы.</translation>
    </message>
    <message>
        <source>Where recordings are kept. Empty: a folder of your profile.</source>
        <translation>Где хранятся записи. Пусто: папка в вашем профиле.</translation>
    </message>
    <message>
        <source>The file with the form that is filled in with each call.</source>
        <translation>Файл с формой, которую заполняют при каждом звонке.</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>стандартный вопрос программы</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Папка для записей</translation>
    </message>
    <message>
        <source>a folder of your profile</source>
        <translation>папка в вашем профиле</translation>
    </message>
    <message>
        <source>Queue code: pause</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send no calls</extracomment>
        <translation>Код очереди: пауза</translation>
    </message>
    <message>
        <source>Dialled by itself when you pause, so that the exchange&apos;s queues send you no calls. Empty: not told.</source>
        <translation>Набирается автоматически, когда у вас пауза, чтобы очереди АТС не направляли вам звонки. Пусто: статус не сообщается.</translation>
    </message>
    <message>
        <source>Queue code: ready</source>
        <extracomment>Setting: what is dialled so that the PBX&apos;s queues send calls again</extracomment>
        <translation>Код очереди: готов</translation>
    </message>
    <message>
        <source>Dialled by itself so that the exchange&apos;s queues follow your state. Empty: not told.</source>
        <translation>Набирается автоматически, чтобы очереди АТС знали ваш статус. Пусто: статус не сообщается.</translation>
    </message>
    <message>
        <source>Enquiry form</source>
        <extracomment>Setting: the file that describes the form of a call (Enquiry Registration)</extracomment>
        <translation>Форма обращения</translation>
    </message>
    <message>
        <source>enquiry.json of your profile, if it is there</source>
        <translation>enquiry.json в вашем профиле, если он есть</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Open card</source>
        <extracomment>Button: open the customer&apos;s page in the CRM</extracomment>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Open this customer&apos;s page in the CRM</source>
        <translation>Открыть карточку этого клиента в CRM</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Files cannot be downloaded here. Use the browser.</source>
        <translation>Скачать файл здесь нельзя. Воспользуйтесь браузером.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Не удалось загрузить страницу.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <extracomment>Button: show the figures of a chart as a table</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>As a table: {chart}</source>
        <extracomment>{chart} is the heading of a chart</extracomment>
        <translation>Таблица: {chart}</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>It was changed again meanwhile: this is how it stands now.</source>
        <translation>Тем временем запись снова изменили: здесь показано, что в ней сейчас.</translation>
    </message>
    <message>
        <source>Which version stands?</source>
        <translation>Какой вариант оставить?</translation>
    </message>
    <message>
        <source>Somebody else changed the same as you, at the same time. Choose for each field; theirs stands now.</source>
        <translation>Другой сотрудник в то же время изменил те же данные. Выберите вариант для каждого поля; сейчас действует вариант другого сотрудника.</translation>
    </message>
    <message>
        <source>&amp;Use what is chosen</source>
        <extracomment>Button: the versions that were chosen are sent</extracomment>
        <translation>&amp;Применить выбор</translation>
    </message>
    <message>
        <source>Decide later</source>
        <extracomment>Button: the two versions go on waiting for a decision</extracomment>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading of the agent&apos;s own version of a field</extracomment>
        <translation>Ваш вариант</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Theirs</source>
        <extracomment>Heading of the other person&apos;s version of a field</extracomment>
        <translation>Вариант другого сотрудника</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <extracomment>Heading of the other person&apos;s version of a field: {name} is who, {when} such as &quot;5 min ago&quot;</extracomment>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Your time will replace theirs: the customer is called at {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Будет действовать ваше время. Срок звонка: {time}.</translation>
    </message>
    <message>
        <source>The callback goes back to the queue: anyone may take it.</source>
        <translation>Обратный звонок вернётся в очередь: его сможет взять любой.</translation>
    </message>
    <message>
        <source>The callback goes to {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>Новый исполнитель: {name}.</translation>
    </message>
    <message>
        <source>The customer is called at {number}.</source>
        <extracomment>{number} is a telephone number</extracomment>
        <translation>Клиенту позвонят по номеру: {number}.</translation>
    </message>
    <message>
        <source>Your note will replace theirs, which stays in the history.</source>
        <translation>Ваша заметка заменит другую, а та останется в истории.</translation>
    </message>
    <message>
        <source>Yours will replace theirs.</source>
        <translation>Останется ваш вариант, другой будет отброшен.</translation>
    </message>
    <message>
        <source>Their time stays, yours is dropped.</source>
        <translation>Останется время другого сотрудника, ваше будет отброшено.</translation>
    </message>
    <message>
        <source>The callback stays in the queue: anyone may take it.</source>
        <translation>Обратный звонок останется в очереди: его сможет взять любой.</translation>
    </message>
    <message>
        <source>The callback stays with {name}.</source>
        <extracomment>{name} is a colleague or the agent</extracomment>
        <translation>Исполнитель не изменится: {name}.</translation>
    </message>
    <message>
        <source>Theirs stays, yours is dropped.</source>
        <translation>Останется вариант другого сотрудника, ваш будет отброшен.</translation>
    </message>
</context>
<context>
    <name>CodecList</name>
    <message>
        <source>Use this codec earlier (Alt+Up)</source>
        <extracomment>Tooltip, with the key: this codec is tried before the one above it</extracomment>
        <translation>Пробовать этот кодек раньше (Alt+Up)</translation>
    </message>
    <message>
        <source>Use this codec later (Alt+Down)</source>
        <extracomment>Tooltip, with the key: this codec is tried after the one below it</extracomment>
        <translation>Пробовать этот кодек позже (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ColumnPopup</name>
    <message>
        <source>{column} (no room now)</source>
        <extracomment>Entry of the list of columns: {column} is chosen, and the window is too narrow for it</extracomment>
        <translation>{column} (нет места)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Heading: which columns a list shows</extracomment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <extracomment>Menu entry: which columns a list shows</extracomment>
        <translation>С&amp;толбцы…</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow key moves it.</source>
        <translation>Пробел показывает или скрывает столбец, Alt со стрелкой перемещает его.</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <extracomment>Button: bring a column to the left of the one before it</extracomment>
        <translation>Левее (Alt+Up)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <extracomment>Button: bring a column to the right of the one after it</extracomment>
        <translation>Правее (Alt+Down)</translation>
    </message>
    <message>
        <source>As at the &amp;start</source>
        <extracomment>Button: all columns and their order as they are in a new installation</extracomment>
        <translation>&amp;Стандартный набор</translation>
    </message>
</context>
<context>
    <name>CompanyNames</name>
    <message>
        <source>Company in {language}</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Компания ({language})</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>As it is said in a sentence. A language left empty takes the English name; without any, sentences leave it out.</source>
        <translation>Так, как её называют во фразе. Если для языка пусто, берётся английское название; если нет и его, фразы обходятся без названия.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Read this to the other side, and wait for the answer:</source>
        <translation>Прочитайте собеседнику и дождитесь ответа:</translation>
    </message>
    <message>
        <source>I would like to record this call, so that nothing you tell me is lost. Do you agree?</source>
        <extracomment>Read aloud to the caller before a call is recorded</extracomment>
        <translation>Разрешите записать наш разговор, чтобы ничего из сказанного вами не потерялось. Вы согласны?</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <extracomment>On a button: the caller agrees to be recorded, so the recording starts</extracomment>
        <translation>Согласие есть: записать</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Начать запись</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: the caller does not want to be recorded</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Do not record this call</source>
        <translation>Не записывать этот звонок</translation>
    </message>
</context>
<context>
    <name>ConsultBar</name>
    <message>
        <source>Hidden number</source>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>{asked} waits while you talk with {caller}.</source>
        <extracomment>{asked} is a colleague on hold, {caller} is whom the agent talks with meanwhile</extracomment>
        <translation>В разговоре: {caller}. На удержании: {asked}.</translation>
    </message>
    <message>
        <source>You are talking with {asked}. {caller} waits.</source>
        <extracomment>{asked} is a colleague, {caller} is on hold meanwhile</extracomment>
        <translation>В разговоре: {asked}. На удержании: {caller}.</translation>
    </message>
    <message>
        <source>{asked} is being called. {caller} waits.</source>
        <extracomment>{asked} is a colleague who is being called, {caller} is on hold meanwhile</extracomment>
        <translation>Идёт вызов: {asked}. На удержании: {caller}.</translation>
    </message>
    <message>
        <source>Connecting them…</source>
        <extracomment>On a button: connect the caller with the colleague, and leave</extracomment>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Connect the two and leave the call</source>
        <translation>Соединить обоих и выйти из разговора</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <extracomment>On a button: end the talk with the colleague and take the caller back</extracomment>
        <translation>Вернуться к клиенту</translation>
    </message>
    <message>
        <source>End this talk and go on with the caller</source>
        <translation>Завершить этот разговор и продолжить с клиентом</translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message numerus="yes">
        <source>%n more: look for them in the contacts.</source>
        <translation>
            <numerusform>Ещё %n: найдите их в контактах.</numerusform>
            <numerusform>Ещё %n: найдите их в контактах.</numerusform>
            <numerusform>Ещё %n: найдите их в контактах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several contacts have this number. Who is it?</source>
        <translation>Этот номер есть у нескольких контактов. Кто это?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Никто из них</translation>
    </message>
    <message>
        <source>Choose anot&amp;her</source>
        <extracomment>Button: choose another one of several contacts</extracomment>
        <translation>Выбрать &amp;другой</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>no number</source>
        <translation>нет номера</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>Beside the name of a search result: it is somebody who works here</extracomment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Call {name}: {number}</source>
        <extracomment>Tooltip and name of a button: call a person at one of their numbers</extracomment>
        <translation>Позвонить: {name}, {number}</translation>
    </message>
    <message>
        <source>More numbers of {name}</source>
        <translation>Другие номера: {name}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter calls a number and looks for a name; the arrow keys choose a result.</source>
        <translation>Клавиша Enter звонит на номер или ищет имя; результат выбирают стрелками.</translation>
    </message>
    <message>
        <source>{found}; the first {shown} are shown. Type more letters to find the others.</source>
        <extracomment>{found} is how many were found in all</extracomment>
        <translation>{found}; показаны первые {shown}. Введите больше букв, чтобы найти остальных.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Поиск не удался</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>По запросу «{text}» никого не найдено</translation>
    </message>
    <message>
        <source>Only colleagues were searched: the server cannot be reached.</source>
        <translation>Поиск шёл только среди сотрудников: нет связи с сервером.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts were searched.</source>
        <translation>Поиск шёл среди сотрудников и контактов CRM.</translation>
    </message>
    <message>
        <source>Colleagues and the CRM&apos;s contacts are searched. Each result has its own Call button.</source>
        <translation>Поиск идёт среди сотрудников и контактов CRM. У каждого результата есть своя кнопка «Позвонить».</translation>
    </message>
    <message>
        <source>Type a number to call, or a name to search</source>
        <translation>Введите номер для звонка или имя для поиска</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Номер или имя</translation>
    </message>
    <message>
        <source>Number or name (Ctrl+F)</source>
        <translation>Номер или имя (Ctrl+F)</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button beside the search field: dials the typed number (Finnish manual: SOITA)</extracomment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call the typed number (Enter)</source>
        <translation>Позвонить на введённый номер (Enter)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button beside the search field: looks for the typed name (Finnish manual: HAKU)</extracomment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Look for the typed name (Enter)</source>
        <translation>Найти введённое имя (Enter)</translation>
    </message>
    <message>
        <source>No connection to the server: only colleagues were searched.</source>
        <translation>Нет связи с сервером: поиск шёл только среди сотрудников.</translation>
    </message>
</context>
<context>
    <name>CrmSayings</name>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Это не веб-адрес. Он начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Only {number}, {e164}, {contact}, {callback} and {customer} may stand in braces.</source>
        <translation>В фигурных скобках допустимы только {number}, {e164}, {contact}, {callback} и {customer}.</translation>
    </message>
    <message>
        <source>No placeholder may stand in the server&apos;s name.</source>
        <translation>В имени сервера не может быть фигурных скобок.</translation>
    </message>
    <message>
        <source>This address is too long: {limit} characters at most.</source>
        <translation>Адрес слишком длинный: символов не больше {limit}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a change: it is to be sent</extracomment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>State of a change: it is on its way, nobody has answered yet</extracomment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>State of a change: it was cut off before the answer; it is sent again and known for the same</extracomment>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <extracomment>State of a change: somebody else changed the same fields, the agent has to choose</extracomment>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a change: the server said no for good</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>New callback</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Новый обратный звонок</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <extracomment>A change that waits for the server; {fields} is a list such as &quot;When, Note&quot;</extracomment>
        <translation>Изменено: {fields}</translation>
    </message>
    <message>
        <source>Callback changed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Обратный звонок изменён</translation>
    </message>
    <message>
        <source>Attempt to call</source>
        <extracomment>A change that waits for the server: the customer was called, with or without success</extracomment>
        <translation>Попытка дозвона</translation>
    </message>
    <message>
        <source>Callback closed</source>
        <extracomment>A change that waits for the server</extracomment>
        <translation>Обратный звонок закрыт</translation>
    </message>
    <message>
        <source>Reservation given back</source>
        <extracomment>A change that waits for the server: the agent is no longer calling the customer</extracomment>
        <translation>Закрепление снято</translation>
    </message>
    <message>
        <source>Call for the history</source>
        <extracomment>A change that waits for the server: a call that was made or taken</extracomment>
        <translation>Звонок для истории</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>A change that waits for the server: how long the agent was ready, paused and so on</extracomment>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>First exchange: {done} callbacks so far. You can work meanwhile.</source>
        <extracomment>{done} is how many callbacks have arrived so far</extracomment>
        <translation>Первая синхронизация. Получено обратных звонков: {done}. Работать можно уже сейчас.</translation>
    </message>
    <message>
        <source>First exchange: {done} of {total} callbacks. You can work meanwhile.</source>
        <extracomment>{done} and {total} are numbers of callbacks, such as 12,300 of 100,000</extracomment>
        <translation>Первая синхронизация. Получено обратных звонков: {done} из {total}. Работать можно уже сейчас.</translation>
    </message>
    <message>
        <source>This CRM cannot reserve a callback safely: in rare cases two agents may get the same one. If a colleague is calling already, hang up.</source>
        <translation>Эта CRM не может надёжно закрепить обратный звонок за одним оператором: в редких случаях он достанется двоим. Если клиенту уже звонит другой сотрудник, положите трубку.</translation>
    </message>
    <message>
        <source>A record without a key</source>
        <translation>Запись без идентификатора</translation>
    </message>
    <message>
        <source>{record}: a newer Soitto has written it, or somebody has typed into it.</source>
        <translation>{record}: записано более новой версией Soitto или изменено вручную.</translation>
    </message>
    <message>
        <source>{record}: a date cannot be read ({detail}).</source>
        <translation>{record}: не удалось прочитать дату ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read ({detail}).</source>
        <translation>{record}: не удалось прочитать ({detail}).</translation>
    </message>
    <message>
        <source>{record}: it cannot be read.</source>
        <translation>{record}: не удалось прочитать.</translation>
    </message>
    <message>
        <source>Calls are not kept in this CRM: the list of calls is this computer&apos;s.</source>
        <translation>Эта CRM не хранит звонки: список звонков есть только на этом компьютере.</translation>
    </message>
    <message>
        <source>Calls are written into this CRM as comments.</source>
        <translation>Звонки записываются в эту CRM как комментарии.</translation>
    </message>
    <message>
        <source>This CRM shows the day of a callback only; Soitto keeps the time beside it.</source>
        <translation>Эта CRM показывает только день обратного звонка; время отдельно хранит Soitto.</translation>
    </message>
    <message>
        <source>This CRM deletes what is closed: closed callbacks are seen here only.</source>
        <translation>Эта CRM удаляет закрытые обратные звонки: они видны только здесь.</translation>
    </message>
    <message>
        <source>You see your own callbacks only: what you hand over leaves your list.</source>
        <translation>Вы видите только свои обратные звонки: переданные пропадают из вашего списка.</translation>
    </message>
    <message>
        <source>This CRM cannot be searched by number: callers are looked up here.</source>
        <translation>В этой CRM нельзя искать по номеру: звонящие ищутся здесь.</translation>
    </message>
    <message>
        <source>Working times are not kept in this CRM.</source>
        <translation>Эта CRM не хранит рабочее время.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the CRM cannot be read. The callbacks are left out, or shown as they were, until they are put right:</source>
        <translation>
            <numerusform>Не удалось прочитать %n запись в CRM. Пока она не исправлена, этот обратный звонок не показан или показан в прежнем виде:</numerusform>
            <numerusform>Не удалось прочитать %n записи в CRM. Пока они не исправлены, эти обратные звонки не показаны или показаны в прежнем виде:</numerusform>
            <numerusform>Не удалось прочитать %n записей в CRM. Пока они не исправлены, эти обратные звонки не показаны или показаны в прежнем виде:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
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
        <translation>Где хранятся ваши обратные звонки. Какая это система и как с ней работать, указано в файле профиля вашей организации.</translation>
    </message>
    <message>
        <source>CRM profile</source>
        <extracomment>Setting: the file that says how the site&apos;s CRM is used</extracomment>
        <translation>Профиль CRM</translation>
    </message>
    <message>
        <source>Your site&apos;s file that says which system keeps your callbacks. Empty: a Soitto server.</source>
        <translation>Файл вашей организации, в котором указано, какая система хранит ваши обратные звонки. Пусто: сервер Soitto.</translation>
    </message>
    <message>
        <source>none: a Soitto server</source>
        <translation>нет: сервер Soitto</translation>
    </message>
    <message>
        <source>No profile: callbacks are kept by a Soitto server.</source>
        <translation>Профиля нет: обратные звонки хранит сервер Soitto.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}. It is used from the next sign-in on.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), адрес: {address}. Начнёт действовать со следующего входа.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>The server answers, and you are signed in there.</source>
        <translation>Сервер отвечает, вход выполнен.</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>“{text}” is no number. It is such as +358401234567, or begins a number and ends in *.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>«{text}» — не номер. Образец: +358401234567. Можно указать начало номера и * в конце.</translation>
    </message>
    <message>
        <source>“{text}” is no number. It is such as +358401234567.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>«{text}» — не номер. Образец: +358401234567.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>This is there already. Choose another one.</source>
        <translation>Это значение уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, _ . and - only; a letter or digit first.</source>
        <translation>Только латинские буквы без диакритики, цифры, _ . и -; первой должна быть буква или цифра.</translation>
    </message>
    <message>
        <source>Digits only, with or without a + before them.</source>
        <translation>Только цифры, перед ними может стоять +.</translation>
    </message>
    <message>
        <source>There is no such language.</source>
        <translation>Такого языка нет.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Такого часового пояса нет.</translation>
    </message>
    <message>
        <source>There is no such country.</source>
        <translation>Такой страны нет.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Слишком мало.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Слишком много.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Это значение нельзя сохранить ({code}).</translation>
    </message>
    <message>
        <source>The agent&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Оператора</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <extracomment>Whose phone rings first when the system calls back</extracomment>
        <translation>Клиента</translation>
    </message>
    <message>
        <source>Until they have talked</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>До разговора</translation>
    </message>
    <message>
        <source>For the whole time</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Весь срок</translation>
    </message>
    <message>
        <source>For the time since their last call</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>Срок от последнего разговора</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <extracomment>How long a customer gets the same agent when ringing back</extracomment>
        <translation>До закрытия</translation>
    </message>
    <message>
        <source>It ends with the first call between the two that is answered, or with the time.</source>
        <translation>Действует до первого состоявшегося разговора или до конца срока.</translation>
    </message>
    <message>
        <source>It ends with the time, however often they talk.</source>
        <translation>Действует до конца срока, сколько бы раз они ни говорили.</translation>
    </message>
    <message>
        <source>Each further call between the two begins the time again.</source>
        <translation>Каждый следующий разговор начинает срок заново.</translation>
    </message>
    <message>
        <source>It ends when the agent closes it, or when its callback is closed.</source>
        <translation>Действует, пока его не закроет оператор или пока не закрыт обратный звонок.</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Мобильные</translation>
    </message>
    <message>
        <source>Landlines</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Стационарные</translation>
    </message>
    <message>
        <source>Numbers free of charge</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Бесплатные</translation>
    </message>
    <message>
        <source>Numbers whose cost is shared</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>С разделённой оплатой</translation>
    </message>
    <message>
        <source>Internet telephones</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Интернет-телефония</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Другие номера</translation>
    </message>
    <message>
        <source>The site&apos;s own extensions</source>
        <extracomment>Kind of number that may be dialled</extracomment>
        <translation>Добавочные номера организации</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Новый отдел</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>Нельзя сохранить %n значение.</numerusform>
            <numerusform>Нельзя сохранить %n значения.</numerusform>
            <numerusform>Нельзя сохранить %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Правила сохранены.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Ваши изменения отменены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Removed: {name}. It goes for good when you save.</source>
        <extracomment>{name} is a department</extracomment>
        <translation>Удалён отдел: {name}. После сохранения вернуть его нельзя.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Вся организация</translation>
    </message>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Личные номера</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>Saved (version {number}).</source>
        <extracomment>The rules have been changed {number} times</extracomment>
        <translation>Сохранено (версия {number}).</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to set up departments here.</source>
        <translation>Чтобы настраивать отделы, введите в настройках адрес коммутатора.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Коммутатор не настроен</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Коммутатор не даёт доступа</translation>
    </message>
    <message>
        <source>Departments are set up by administrators. Ask yours for a change.</source>
        <translation>Отделы настраивают администраторы. Если нужно изменение, обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Недоступно для вашей роли</translation>
    </message>
    <message>
        <source>The rules can be changed as soon as it answers. It is tried again by itself.</source>
        <translation>Правила можно будет изменить, как только он ответит. Попытки повторяются автоматически.</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>Нет связи с коммутатором</translation>
    </message>
    <message>
        <source>The rules cannot be shown</source>
        <translation>Не удаётся показать правила</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Загрузка правил…</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a department</comment>
        <extracomment>Button: add a department</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Добавить отдел</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a department</comment>
        <extracomment>Button: remove the department that is chosen</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the department (Del in the list)</source>
        <translation>Удалить отдел (Del в списке)</translation>
    </message>
    <message>
        <source>A colleague has saved other rules while you were changing them. Yours are not saved yet.</source>
        <translation>Пока вы вносили изменения, другой сотрудник сохранил другие правила. Ваши ещё не сохранены.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s rules stand, one&apos;s own changes go</extracomment>
        <translation>Принять чужие правила</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own rules stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>Оставить мои правила</translation>
    </message>
</context>
<context>
    <name>DialPage</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Номер для звонка</translation>
    </message>
    <message>
        <source>Number to call (Ctrl+D)</source>
        <translation>Номер для звонка (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
    <message>
        <source>Delete the last digit; keep pressed to clear</source>
        <translation>Удалить последнюю цифру; удерживайте, чтобы очистить всё</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>The button of the Mongolian manual: CallBack; makes a promise to call this number later</extracomment>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>Plan a callback to this number without calling now (Ctrl+N)</source>
        <translation>Запланировать обратный звонок на этот номер, не звоня сейчас (Ctrl+N)</translation>
    </message>
    <message>
        <source>Calls to this number cost extra.</source>
        <translation>Звонки на этот номер оплачиваются дополнительно.</translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation>Введите или вставьте номер.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Вызов…</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Да, позвонить</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call this number now (Enter)</source>
        <translation>Позвонить на этот номер (Enter)</translation>
    </message>
</context>
<context>
    <name>Dialpad</name>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Решётка</translation>
    </message>
    <message>
        <source>Keep pressed for +</source>
        <translation>Удерживайте, чтобы ввести +</translation>
    </message>
</context>
<context>
    <name>DirectLines</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading: until when a customer who rings back reaches this agent directly</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Until you end it</source>
        <extracomment>Of a direct line without an end: it lasts until the agent ends it</extracomment>
        <translation>Пока вы не отключите</translation>
    </message>
</context>
<context>
    <name>DirectLinesDialog</name>
    <message>
        <source>Direct lines</source>
        <translation>Прямая связь</translation>
    </message>
    <message>
        <source>These customers could not take your call. When they ring back, they get you and not the queue.</source>
        <translation>Эти клиенты не смогли ответить на ваш звонок. Если они перезвонят, то попадут к вам, а не в очередь.</translation>
    </message>
    <message>
        <source>&amp;End the line</source>
        <extracomment>Button: from now on this customer reaches the queue again</extracomment>
        <translation>&amp;Отключить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DirectSection</name>
    <message>
        <source>Direct callback</source>
        <extracomment>Heading (Hungarian manual: közvetlen visszahívás)</extracomment>
        <translation>Прямой обратный звонок</translation>
    </message>
    <message>
        <source>A customer whom an agent could not reach gets that agent when ringing back, not just anybody.</source>
        <translation>Если оператор не дозвонился до клиента, ответный звонок клиента попадёт к этому же оператору.</translation>
    </message>
    <message>
        <source>Direct callback is on</source>
        <translation>Прямой обратный звонок включён</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Срок (минут)</translation>
    </message>
    <message>
        <source>Agents may have a time of their own.</source>
        <translation>У оператора может быть свой срок.</translation>
    </message>
    <message>
        <source>Ring the agent for (seconds)</source>
        <translation>Вызывать оператора (секунд)</translation>
    </message>
    <message>
        <source>After that the customer goes to the head of the queue.</source>
        <translation>После этого клиент попадает в начало очереди.</translation>
    </message>
</context>
<context>
    <name>DueEdit</name>
    <message>
        <source>your time ({city})</source>
        <extracomment>Whose clock a time is meant by: the agent&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>ваше время ({city})</translation>
    </message>
    <message>
        <source>customer&apos;s time ({city})</source>
        <extracomment>Whose clock a time is meant by: the customer&apos;s; {city} is the time zone&apos;s city</extracomment>
        <translation>время клиента ({city})</translation>
    </message>
    <message>
        <source>&amp;Use {time}</source>
        <extracomment>Button: take the first time after the hour that the clocks skip</extracomment>
        <translation>Вы&amp;брать {time}</translation>
    </message>
    <message>
        <source>{time} for you</source>
        <extracomment>The time where the agent sits, when the callback was promised by another clock</extracomment>
        <translation>{time} у вас</translation>
    </message>
    <message>
        <source>Date and time of the callback</source>
        <translation>Дата и время обратного звонка</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>Чьё время</translation>
    </message>
    <message>
        <source>To&amp;morrow {time}</source>
        <translation>Зав&amp;тра {time}</translation>
    </message>
    <message>
        <source>The &amp;first</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>Пе&amp;рвое</translation>
    </message>
    <message>
        <source>The s&amp;econd</source>
        <extracomment>Which of two equal times in the night when the clocks go back</extracomment>
        <translation>&amp;Второе</translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n h</source>
        <translation>
            <numerusform>Перезвонить через %n час</numerusform>
            <numerusform>Перезвонить через %n часа</numerusform>
            <numerusform>Перезвонить через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call back in %n min</source>
        <translation>
            <numerusform>Перезвонить через %n минуту</numerusform>
            <numerusform>Перезвонить через %n минуты</numerusform>
            <numerusform>Перезвонить через %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCallDialog</name>
    <message>
        <source>Rate, and the caller is passed on to the quality survey.</source>
        <translation>Поставьте оценку, и клиент будет переведён на оценку качества.</translation>
    </message>
    <message>
        <source>The number of the quality survey cannot be dialled. Tell your supervisor.</source>
        <translation>На номер оценки качества нельзя позвонить. Сообщите руководителю.</translation>
    </message>
    <message>
        <source>The call was passed on. Rate it all the same: everything is kept.</source>
        <translation>Звонок переведён. Оценку можно поставить и сейчас: все данные сохранены.</translation>
    </message>
    <message>
        <source>The call is over. Rate it all the same: everything is kept.</source>
        <translation>Звонок завершён. Оценку можно поставить и сейчас: все данные сохранены.</translation>
    </message>
    <message>
        <source>How did the caller behave?</source>
        <extracomment>Asked at the end of a call; five faces answer it</extracomment>
        <translation>Как вёл себя клиент?</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Завершить звонок</translation>
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
        <translation>Запланировать обратный звонок (Ctrl+B)</translation>
    </message>
    <message>
        <source>To the sur&amp;vey</source>
        <extracomment>Name of a button that is pressed before the rating: the caller is then passed on to the quality survey</extracomment>
        <translation>На о&amp;ценку качества</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey instead of hanging up (Ctrl+T)</source>
        <translation>Перевести клиента на оценку качества, а не класть трубку (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close without rating</source>
        <translation>Закрыть без оценки</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Вернуться к звонку</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Закрыть это окно (Esc)</translation>
    </message>
    <message>
        <source>&amp;Answered by agent: close the open callback</source>
        <translation>&amp;Ответил оператор: закрыть открытый обратный звонок</translation>
    </message>
    <message>
        <source>Due: {due}</source>
        <extracomment>An open callback; {due} is when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>Срок: {due}</translation>
    </message>
    <message>
        <source>{reason} · due: {due}</source>
        <extracomment>An open callback: why, and when: &quot;in 8 min&quot;, &quot;14:30&quot;, &quot;2 min late&quot;</extracomment>
        <translation>{reason} · срок: {due}</translation>
    </message>
</context>
<context>
    <name>EnquiryForm</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Too long: {limit} characters fit. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>Слишком длинно: помещается символов {limit}. Текст не обрезан.</translation>
    </message>
    <message>
        <source>All answers together are too long: {limit} characters fit. Shorten this one. Nothing has been cut off.</source>
        <extracomment>{limit} is a number of characters</extracomment>
        <translation>Все ответы вместе слишком длинные: помещается символов {limit}. Сократите этот ответ. Текст не обрезан.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите значение из списка.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>Too small: the least is {limit}.</source>
        <translation>Слишком мало. Наименьшее значение: {limit}.</translation>
    </message>
    <message>
        <source>Too large: the most is {limit}.</source>
        <translation>Слишком много. Наибольшее значение: {limit}.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like this: {example}</source>
        <extracomment>{example} is a date as it is written here, such as 31.12.2026</extracomment>
        <translation>Это не дата. Образец: {example}</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a technical word</extracomment>
        <translation>Это значение нельзя сохранить ({code}).</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In a list of answers: none is chosen yet</extracomment>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <extracomment>Button beside a date: opens a calendar; {field} is the name of the field</extracomment>
        <translation>Календарь: {field}</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Выбрать день (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>EnquiryFormWidget</name>
    <message>
        <source>{field} (required)</source>
        <extracomment>For screen readers: the name of a field of a form that must be filled in</extracomment>
        <translation>{field} (обязательно)</translation>
    </message>
    <message>
        <source>* has to be filled in</source>
        <extracomment>Below a form: what the star after a field&apos;s name means</extracomment>
        <translation>* — обязательное поле</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the report that was just saved</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Excel</source>
        <extracomment>Button: save the list as an Excel file</extracomment>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the list as shown as an Excel file (Ctrl+E)</source>
        <translation>Сохранить показанный список в файл Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save the list as an Excel file</source>
        <translation>Сохранить список в файл Excel</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Сохранение отчёта…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Ход сохранения отчёта</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Отменить отчёт</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>callbacks {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>обратные звонки {date} {time}</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Heading in the report: the contact type a callback was closed with</extracomment>
        <translation>Тип контакта</translation>
    </message>
    <message>
        <source>Attempts at most</source>
        <extracomment>Heading in the report: after how many attempts without success a callback is given up</extracomment>
        <translation>Попыток не больше</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Heading in the report: how the last attempt ended</extracomment>
        <translation>Последний результат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading in the report: where the callback came from</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading in the report: when the callback was made</extracomment>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>Heading in the report: who made the callback</extracomment>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Heading in the report: when the callback was closed</extracomment>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Closed by</source>
        <extracomment>Heading in the report: who closed the callback</extracomment>
        <translation>Кто закрыл</translation>
    </message>
    <message>
        <source>missed calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>пропущенные звонки {date} {time}</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>First missed</source>
        <extracomment>Heading in the report of missed calls: when the customer rang the first time</extracomment>
        <translation>Первый пропущенный</translation>
    </message>
    <message>
        <source>calls {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>звонки {date} {time}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Answered at</source>
        <extracomment>Heading in the report of calls: when the call was answered</extracomment>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Ended at</source>
        <extracomment>Heading in the report of calls: when the call ended</extracomment>
        <translation>Время завершения</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <extracomment>Heading in the report of calls: to whom the caller was passed on</extracomment>
        <translation>Куда переведён</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading in the report of calls: whether the call was dialled from the list of callbacks</extracomment>
        <translation>Обратный звонок</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Lost packets (%)</source>
        <extracomment>Heading in the report of calls: how much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Потеряно пакетов (%)</translation>
    </message>
    <message>
        <source>Jitter (ms)</source>
        <extracomment>Heading in the report of calls: how unevenly the voice arrived</extracomment>
        <translation>Джиттер (мс)</translation>
    </message>
    <message>
        <source>Other answers</source>
        <extracomment>Heading in the report of calls: answers to what the site&apos;s form no longer asks</extracomment>
        <translation>Другие ответы</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>Не удалось сохранить отчёт: нет прав на запись в эту папку.</translation>
    </message>
    <message>
        <source>The report could not be saved: the folder for reports is not there.</source>
        <translation>Не удалось сохранить отчёт: нет папки для отчётов.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Не удалось сохранить отчёт.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>refused changes {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>отклонённые изменения {date} {time}</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Отклонённые изменения</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the report of refused changes: telephone number</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading in the report of refused changes: the key of the callback or call, for whoever looks after the CRM</extracomment>
        <translation>Идентификатор</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Very angry</source>
        <extracomment>How the caller behaved, worst of five</extracomment>
        <translation>Очень сердит</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>How the caller behaved, second worst of five</extracomment>
        <translation>Недоволен</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>How the caller behaved, the middle of five</extracomment>
        <translation>Нейтрален</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>How the caller behaved, second best of five</extracomment>
        <translation>Дружелюбен</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>How the caller behaved, best of five</extracomment>
        <translation>Очень рад</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <extracomment>Tooltip of a face: what it means and the key that chooses it</extracomment>
        <translation>{name} (клавиша {key})</translation>
    </message>
</context>
<context>
    <name>FigureTitles</name>
    <message>
        <source>Calls in</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Входящих</translation>
    </message>
    <message>
        <source>Calls out</source>
        <extracomment>Heading of a figure</extracomment>
        <translation>Исходящих</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a figure: calls in that were answered</extracomment>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading of a figure: calls in that nobody took</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Heading of a figure: calls in that the agent turned away</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <extracomment>Heading of a figure: calls in that a colleague took</extracomment>
        <translation>Принял другой сотрудник</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading of a figure: calls out in which the person was reached</extracomment>
        <translation>Дозвон</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading of a figure: calls out in which nobody was reached</extracomment>
        <translation>Недозвон</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Heading of a figure: how long was talked in all</extracomment>
        <translation>Время разговоров</translation>
    </message>
    <message>
        <source>Average talk</source>
        <extracomment>Heading of a figure: how long one talk was on average</extracomment>
        <translation>Средний разговор</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading of a figure: callbacks made by the promised time</extracomment>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading of a figure: callbacks made after the promised time</extracomment>
        <translation>Поздно</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a figure: callbacks that ended without a talk</extracomment>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading of a figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>В срок (%)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Heading of a figure: callbacks that stand open after the promised time</extracomment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>Heading of a figure: callbacks that were agreed</extracomment>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of a figure: how often somebody was called back, reached or not</extracomment>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Very angry</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the worst of five faces</extracomment>
        <translation>Очень сердит</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second worst of five faces</extracomment>
        <translation>Недоволен</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the middle of five faces</extracomment>
        <translation>Нейтрален</translation>
    </message>
    <message>
        <source>Friendly</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the second best of five faces</extracomment>
        <translation>Дружелюбен</translation>
    </message>
    <message>
        <source>Delighted</source>
        <extracomment>Heading of a figure: calls whose caller was rated with the best of five faces</extracomment>
        <translation>Очень рад</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>Heading of a figure: answered calls of which nobody said how the caller behaved</extracomment>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Heading of a figure: the average of the ratings, 1 to 5</extracomment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Heading of a figure: lines that broke off and had to be redialled</extracomment>
        <translation>Перезвоны</translation>
    </message>
    <message>
        <source>Talked again</source>
        <extracomment>Heading of a figure: redials after which the two talked again</extracomment>
        <translation>Снова поговорили</translation>
    </message>
    <message>
        <source>Redials late</source>
        <extracomment>Heading of a figure: redials that came too late</extracomment>
        <translation>Перезвоны: поздно</translation>
    </message>
    <message>
        <source>Redials missed</source>
        <extracomment>Heading of a figure: redials that were not tried in time at all</extracomment>
        <translation>Перезвоны: пропущено</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>Heading of a figure: how long somebody was signed in and at work</extracomment>
        <translation>Отработано</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Any</source>
        <extracomment>Filter: no limit</extracomment>
        <translation>Не важно</translation>
    </message>
    <message>
        <source>Until the end of today</source>
        <extracomment>Filter: due until the end of the day, late ones too</extracomment>
        <translation>До конца дня</translation>
    </message>
    <message>
        <source>Until the end of tomorrow</source>
        <translation>До конца завтрашнего дня</translation>
    </message>
    <message>
        <source>{priority} and higher</source>
        <extracomment>Filter: {priority} is such as High</extracomment>
        <translation>{priority} и выше</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Filter: callbacks that nobody owns</extracomment>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Heading: filters of a list</extracomment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Сро&amp;к</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>П&amp;риоритет</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Очередь</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <extracomment>Button: no filter at all</extracomment>
        <translation>Сбросить &amp;все фильтры</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Later</source>
        <extracomment>Button: put it off</extracomment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Put it off (Esc). It can be opened again in the settings.</source>
        <translation>Отложить (Esc). Открыть снова можно в настройках.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>How the first start goes (F1)</source>
        <translation>Как проходит первый запуск (F1)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Предыдущий шаг (Alt+Left)</translation>
    </message>
    <message>
        <source>Set up Soitto, step {number} of {all}</source>
        <extracomment>Title of the window; {number} of {all} steps</extracomment>
        <translation>Настройка Soitto, шаг {number} из {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next step</extracomment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Продолжить (Enter)</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Close without calling</source>
        <translation>Закрыть без звонка</translation>
    </message>
    <message>
        <source>&amp;Close callback</source>
        <translation>За&amp;крыть обратный звонок</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <extracomment>Label of a list of contact types, such as &quot;Solved&quot; or &quot;Wrong number&quot;</extracomment>
        <translation>&amp;Чем всё закончилось?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Due: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many callbacks are due</extracomment>
        <translation>Пора звонить: {number}</translation>
    </message>
    <message>
        <source>Missed: {number}</source>
        <extracomment>On a narrow button that opens the list; {number} is how many missed calls wait</extracomment>
        <translation>Пропущено: {number}</translation>
    </message>
    <message>
        <source>Open the list of callbacks</source>
        <translation>Открыть список обратных звонков</translation>
    </message>
    <message>
        <source>Open the list of missed calls</source>
        <translation>Открыть список пропущенных звонков</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <extracomment>Due at this very minute</extracomment>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочен %n день</numerusform>
            <numerusform>просрочен %n дня</numerusform>
            <numerusform>просрочен %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>просрочен %n ч</numerusform>
            <numerusform>просрочен %n ч</numerusform>
            <numerusform>просрочен %n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>просрочен %n мин</numerusform>
            <numerusform>просрочен %n мин</numerusform>
            <numerusform>просрочен %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>завтра в {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>{time} is a time of day, such as 9:00</extracomment>
        <translation>вчера в {time}</translation>
    </message>
    <message>
        <source>{date}, {time} ({zone}, {offset})</source>
        <extracomment>Date with weekday, time, and in brackets the time zone&apos;s name and offset, such as UTC+08:00</extracomment>
        <translation>{date}, {time} ({zone}, {offset})</translation>
    </message>
    <message>
        <source>{time} for the customer</source>
        <extracomment>The time of day where the customer lives</extracomment>
        <translation>{time} у клиента</translation>
    </message>
    <message>
        <source>{weekday} {time} for the customer</source>
        <extracomment>The weekday and time of day where the customer lives, when it is another day there</extracomment>
        <translation>{weekday}, {time} у клиента</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds, as a unit</extracomment>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromOutside</name>
    <message>
        <source>Soitto goes on in the tray</source>
        <translation>Soitto продолжает работать в области уведомлений</translation>
    </message>
    <message>
        <source>Calls and callbacks still reach you. The icon opens the window again.</source>
        <translation>Вы по-прежнему будете узнавать о звонках и обратных звонках. Окно снова откроет значок.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <translation>
            <numerusform>Удалить %n изменение?</numerusform>
            <numerusform>Удалить %n изменения?</numerusform>
            <numerusform>Удалить %n изменений?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server refused is deleted here and never reaches it. The callback is shown as the server has it. This cannot be undone.</source>
        <translation>То, что сервер отклонил, будет здесь удалено и на сервер не попадёт. Обратный звонок будет показан таким, какой он на сервере. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <extracomment>Button: give the callback to the chosen person</extracomment>
        <translation>&amp;Передать</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск сотрудников</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Anyone in the queue</source>
        <extracomment>Owner of a callback: nobody, whoever is free takes it</extracomment>
        <translation>Любой в очереди</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <extracomment>The signed-in agent in a list of people</extracomment>
        <translation>{name} (я)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How to</source>
        <translation>Как это сделать</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Если что-то не так</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
    <message>
        <source>All pages of the help were searched.</source>
        <translation>Поиск шёл по всем страницам справки.</translation>
    </message>
    <message>
        <source>All keys and what they do were searched.</source>
        <translation>Поиск шёл по всем клавишам и их действиям.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys of the keyboard</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Поиск в справке (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Содержание справки</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page of the help that was shown before</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the page of the help that was left by going back</extracomment>
        <translation>Вперёд</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>Holidays ({number})</source>
        <extracomment>Button: show the list of holidays; {number} is how many there are</extracomment>
        <translation>Праздники ({number})</translation>
    </message>
    <message>
        <source>Add hours</source>
        <extracomment>Button: one more row of days and times</extracomment>
        <translation>Добавить часы</translation>
    </message>
    <message>
        <source>No hours: closed all week.</source>
        <extracomment>Where a week has no hours</extracomment>
        <translation>Часов нет: закрыто всю неделю.</translation>
    </message>
    <message>
        <source>Closed on holidays.</source>
        <extracomment>Where holidays have no hours</extracomment>
        <translation>В праздники закрыто.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <extracomment>Button: day and night, all week</extracomment>
        <translation>Круглосуточно</translation>
    </message>
    <message>
        <source>All days from 0:00 to 24:00</source>
        <translation>Все дни с 0:00 до 24:00</translation>
    </message>
    <message>
        <source>Hours on these days</source>
        <translation>Часы в эти дни</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Incoming call: answer on your phone</source>
        <extracomment>Heading while a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Входящий звонок: ответьте на своём телефоне</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Answering…</source>
        <extracomment>On a button: take the incoming call</extracomment>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Answer the call (F2)</source>
        <translation>Ответить на звонок (F2)</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>On a button: refuse the incoming call</extracomment>
        <translation>Отклонение…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Refuse the call; the caller hears the busy tone (Shift+F3)</source>
        <translation>Отклонить звонок; звонящий услышит сигнал «занято» (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Rating and end of the call</source>
        <translation>Оценка и завершение звонка</translation>
    </message>
    <message>
        <source>Broken line and redial</source>
        <translation>Сорвавшийся звонок и перезвон</translation>
    </message>
    <message>
        <source>Callbacks and missed calls</source>
        <translation>Обратные и пропущенные звонки</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>In other programs, where it is switched on</source>
        <translation>В других программах, если это включено</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Ответить на звонок</translation>
    </message>
    <message>
        <source>End the present call and answer the next</source>
        <translation>Завершить текущий звонок и ответить на следующий</translation>
    </message>
    <message>
        <source>End the call, or stop calling</source>
        <translation>Завершить звонок или прекратить вызов</translation>
    </message>
    <message>
        <source>Reject the call</source>
        <translation>Отклонить звонок</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Поставить звонок на удержание или продолжить</translation>
    </message>
    <message>
        <source>Talk with the caller who waits</source>
        <translation>Поговорить с тем, кто ждёт</translation>
    </message>
    <message>
        <source>Switch the microphone off or on</source>
        <translation>Выключить или включить микрофон</translation>
    </message>
    <message>
        <source>Send tones</source>
        <translation>Отправить тоны</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Record the call, where your site allows it</source>
        <translation>Записать звонок, если организация это разрешает</translation>
    </message>
    <message>
        <source>Go to the dialpad</source>
        <translation>Перейти к набору номера</translation>
    </message>
    <message>
        <source>Plan a callback to the number on the dialpad</source>
        <translation>Запланировать обратный звонок на номер из набора</translation>
    </message>
    <message>
        <source>Be ready: end the pause or the wrap-up</source>
        <translation>Готов: завершить паузу или постобработку</translation>
    </message>
    <message>
        <source>Rate the caller, from bad to good; the call ends</source>
        <translation>Оценить клиента, от плохой оценки к хорошей; звонок завершится</translation>
    </message>
    <message>
        <source>The same while you type in a field</source>
        <translation>То же, пока вы вводите текст в поле</translation>
    </message>
    <message>
        <source>Open the form: promise to call back</source>
        <translation>Открыть форму: пообещать перезвонить</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <translation>Перевести клиента на оценку качества</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Вернуться к звонку</translation>
    </message>
    <message>
        <source>Redial the first one of the redial lane</source>
        <translation>Перезвонить первому в полосе перезвонов</translation>
    </message>
    <message>
        <source>Begin a script</source>
        <translation>Открыть скрипт</translation>
    </message>
    <message>
        <source>Close the script</source>
        <translation>Закрыть скрипт</translation>
    </message>
    <message>
        <source>I have said this line</source>
        <translation>Эта фраза сказана</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Клиент ответил</translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation>По-прежнему тишина</translation>
    </message>
    <message>
        <source>End the line; the redial is kept</source>
        <translation>Завершить звонок; перезвон останется</translation>
    </message>
    <message>
        <source>Call the chosen customer</source>
        <translation>Позвонить выбранному клиенту</translation>
    </message>
    <message>
        <source>Edit the callback</source>
        <translation>Изменить обратный звонок</translation>
    </message>
    <message>
        <source>Close without calling</source>
        <translation>Закрыть без звонка</translation>
    </message>
    <message>
        <source>Hand over to somebody else</source>
        <translation>Передать другому сотруднику</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Answered by agent: they rang in first</source>
        <translation>Ответил оператор: клиент позвонил сам</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Open the customer&apos;s card</source>
        <translation>Открыть карточку клиента</translation>
    </message>
    <message>
        <source>Open the callback in the CRM</source>
        <translation>Открыть обратный звонок в CRM</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Choose all rows, to hand over, postpone or delete them together</source>
        <translation>Выбрать все строки, чтобы вместе передать, отложить или удалить их</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Искать в списке</translation>
    </message>
    <message>
        <source>Save the list or the report as Excel</source>
        <translation>Сохранить список или отчёт в Excel</translation>
    </message>
    <message>
        <source>Call the number of the chosen row</source>
        <translation>Позвонить на номер выбранной строки</translation>
    </message>
    <message>
        <source>Open the chosen row, or do what is most likely meant</source>
        <translation>Открыть выбранную строку или выполнить её главное действие</translation>
    </message>
    <message>
        <source>Make a callback from a call or a voice message</source>
        <translation>Создать обратный звонок из звонка или голосового сообщения</translation>
    </message>
    <message>
        <source>Show the recording of the call</source>
        <translation>Показать запись звонка</translation>
    </message>
    <message>
        <source>Play or stop the voice message</source>
        <translation>Воспроизвести или остановить голосовое сообщение</translation>
    </message>
    <message>
        <source>Go back or forth in the voice message, or in a chart</source>
        <translation>Перемещаться по голосовому сообщению или диаграмме</translation>
    </message>
    <message>
        <source>Try again what the server refused</source>
        <translation>Повторить отправку того, что отклонил сервер</translation>
    </message>
    <message>
        <source>Give up or remove what is chosen</source>
        <translation>Удалить или убрать выбранное</translation>
    </message>
    <message>
        <source>Show all queues again (Team)</source>
        <translation>Снова показать все очереди («Команда»)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Голосовые сообщения</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Скрипты</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>Справка о том, что сейчас на экране</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Общий поиск</translation>
    </message>
    <message>
        <source>Go to the entry in the top bar</source>
        <translation>Перейти к полю на верхней панели</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Вернуть последнее изменение</translation>
    </message>
    <message>
        <source>Compact mode: the phone side alone, and back</source>
        <translation>Компактный режим: только телефон, и обратно</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Следующий или предыдущий элемент</translation>
    </message>
    <message>
        <source>Close the dialog or the window beside</source>
        <translation>Закрыть диалоговое окно или боковую панель</translation>
    </message>
    <message>
        <source>Back and forward in the help; back in the first start</source>
        <translation>Назад и вперёд в справке; назад при первом запуске</translation>
    </message>
    <message>
        <source>In the search: call the chosen one</source>
        <translation>В поиске: позвонить выбранному</translation>
    </message>
    <message>
        <source>In the search: plan a callback to the chosen one</source>
        <translation>В поиске: запланировать обратный звонок по выбранному результату</translation>
    </message>
    <message>
        <source>Save the callback</source>
        <translation>Сохранить обратный звонок</translation>
    </message>
    <message>
        <source>Save the form, the scripts or the rules</source>
        <translation>Сохранить форму, скрипты или правила</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Открыть календарь даты</translation>
    </message>
    <message>
        <source>Move the chosen codec up or down</source>
        <translation>Переместить выбранный кодек выше или ниже</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>What is open stays yours, and is here when you sign in again. Until then nobody is called: the supervisors are told when a redial is late.</source>
        <translation>Открытые перезвоны остаются за вами и появятся, когда вы войдёте снова. До этого по ним никто не звонит: если перезвон будет просрочен, об этом узнают руководители.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not go, there is something to be done first</extracomment>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Закрыть программу</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Выйти</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Own number</source>
        <extracomment>The number on which customers reach one agent</extracomment>
        <translation>Личный номер</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>How long a direct line lasts</extracomment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>The time (minutes)</source>
        <translation>Срок (минут)</translation>
    </message>
    <message>
        <source>Customers see it and reach this agent by it. Empty: the department&apos;s number.</source>
        <translation>Клиенты видят этот номер и по нему попадают к этому оператору. Пусто: номер отдела.</translation>
    </message>
    <message>
        <source>as the department</source>
        <extracomment>In place of a mode or a time: what the department has</extracomment>
        <translation>как в отделе</translation>
    </message>
    <message>
        <source>Remove these settings</source>
        <translation>Удалить эти настройки</translation>
    </message>
    <message>
        <source>As said: {text}</source>
        <extracomment>{text} is a sentence with the names filled in</extracomment>
        <translation>Прозвучит так: {text}</translation>
    </message>
    <message>
        <source>Not in order yet: {languages}.</source>
        <extracomment>{languages} is a list of languages</extracomment>
        <translation>Ещё не готово: {languages}.</translation>
    </message>
    <message>
        <source>Line {number} in {language}</source>
        <extracomment>{number} counts the lines of a script, {language} is the language of its text</extracomment>
        <translation>Фраза {number} ({language})</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>{number} counts the lines of a script</extracomment>
        <translation>Фраза {number}</translation>
    </message>
    <message>
        <source>Say line {number} earlier</source>
        <translation>Говорить раньше: фраза {number}</translation>
    </message>
    <message>
        <source>Say line {number} later</source>
        <translation>Говорить позже: фраза {number}</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>Удалить: фраза {number}</translation>
    </message>
    <message>
        <source>Insert a name</source>
        <extracomment>Button with a list of names that a sentence may have</extracomment>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <extracomment>Before two numbers of seconds</extracomment>
        <translation>Ожидание (секунд)</translation>
    </message>
    <message>
        <source>Line {number}: wait at least (seconds)</source>
        <translation>Фраза {number}: ожидание не меньше (секунд)</translation>
    </message>
    <message>
        <source>Line {number}: wait at most (seconds)</source>
        <translation>Фраза {number}: ожидание не больше (секунд)</translation>
    </message>
</context>
<context>
    <name>LineSection</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Your line at the exchange. The password is kept in the computer&apos;s credential store.</source>
        <translation>Ваша линия на АТС. Пароль хранится в защищённом хранилище компьютера.</translation>
    </message>
    <message>
        <source>User or extension</source>
        <translation>Имя или добавочный</translation>
    </message>
    <message>
        <source>Your name at the exchange, as your IT gave it to you.</source>
        <translation>Ваше имя на АТС, которое вам дал ИТ-отдел.</translation>
    </message>
    <message>
        <source>Phone server (SIP)</source>
        <translation>Телефонный сервер (SIP)</translation>
    </message>
    <message>
        <source>The name or address of the exchange.</source>
        <translation>Имя или адрес АТС.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>5060 for UDP and TCP, 5061 for TLS, unless your exchange uses another one.</source>
        <translation>5060 для UDP и TCP, 5061 для TLS, если у вашей АТС не указан другой.</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>How SIP messages travel: UDP, TCP or TLS</extracomment>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Voice encryption</source>
        <extracomment>Setting: whether the voice of calls is encrypted (SRTP)</extracomment>
        <translation>Шифрование голоса</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <extracomment>Setting: a file with certificates of the site&apos;s own authority</extracomment>
        <translation>Свои сертификаты</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>Setting: ways in which the voice is sent, in the order in which they are tried</extracomment>
        <translation>Кодеки</translation>
    </message>
    <message>
        <source>Ring at most (seconds)</source>
        <extracomment>Setting: how many seconds a dialled phone may ring</extracomment>
        <translation>Вызывать не дольше (секунд)</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The voice of calls is not encrypted</extracomment>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>The voice is encrypted where the other side can do it</extracomment>
        <translation>По возможности</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Calls without encryption are not made</extracomment>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>TLS encrypts the signalling and checks the exchange&apos;s certificate.</source>
        <translation>TLS шифрует служебные сообщения и проверяет сертификат АТС.</translation>
    </message>
    <message>
        <source>“Required” makes no call whose voice cannot be encrypted. Use it together with TLS.</source>
        <translation>«Обязательно»: если голос нельзя зашифровать, звонок не состоится. Используйте вместе с TLS.</translation>
    </message>
    <message>
        <source>A PEM file of your site&apos;s own authority, trusted beside the computer&apos;s. Empty: none.</source>
        <translation>PEM-файл удостоверяющего центра вашей организации, в дополнение к доверенным на этом компьютере. Пусто: нет.</translation>
    </message>
    <message>
        <source>The first one that the exchange knows is used.</source>
        <translation>Используется первый кодек, который знает АТС.</translation>
    </message>
    <message>
        <source>After that a call that you make counts as not answered.</source>
        <translation>Если за это время никто не ответил, ваш звонок считается звонком без ответа.</translation>
    </message>
    <message>
        <source>Register at the server</source>
        <translation>Регистрироваться на сервере</translation>
    </message>
    <message>
        <source>Most exchanges send calls only to registered phones. Without it calls go straight to the server.</source>
        <translation>Большинство АТС направляют звонки только на зарегистрированные телефоны. Без регистрации звонки идут прямо на сервер.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Сохранить и подключить</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Заполните: {field}</translation>
    </message>
    <message>
        <source>Nothing was changed: something above is not right.</source>
        <translation>Ничего не изменено: выше есть ошибка.</translation>
    </message>
    <message>
        <source>Only the name or address of the server, such as pbx.example.com.</source>
        <translation>Только имя или адрес сервера, например pbx.example.com.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are numbers of seconds</extracomment>
        <translation>Целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>At least one codec has to be on.</source>
        <translation>Должен быть включён хотя бы один кодек.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Agents&apos; own numbers</source>
        <translation>Личные номера операторов</translation>
    </message>
    <message>
        <source>Agents who are not listed have the department&apos;s number, mode and time of direct callback.</source>
        <translation>Для операторов не из списка действуют номер отдела, его режим и срок прямого обратного звонка.</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Добавить оператора</translation>
    </message>
    <message>
        <source>No lines: nothing is said.</source>
        <translation>Фраз нет: ничего не говорится.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить фразу</translation>
    </message>
</context>
<context>
    <name>LinkDialler</name>
    <message>
        <source>You are in a call. The number of the link is kept in the dialpad.</source>
        <translation>Идёт звонок. Номер из ссылки сохранён в наборе номера.</translation>
    </message>
    <message>
        <source>Press Call to dial {number}: it came from a link.</source>
        <extracomment>{number} steers the exchange, such as *46, or calls for help, such as 112; Call is the name of the button</extracomment>
        <translation>Номер из ссылки: {number}. Чтобы позвонить, нажмите «Позвонить».</translation>
    </message>
    <message>
        <source>The number of the link is called as soon as the line is ready.</source>
        <translation>Вызов на номер из ссылки начнётся, как только линия будет готова.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The link that was opened holds no number that can be called.</source>
        <translation>В открытой ссылке нет номера, на который можно позвонить.</translation>
    </message>
    <message>
        <source>The line is not ready. The number of the link is kept in the dialpad.</source>
        <translation>Линия не готова. Номер из ссылки сохранён в наборе номера.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading of the column with the buttons of a row, for screen readers</extracomment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <extracomment>How many filters are in force</extracomment>
        <translation>
            <numerusform>%n фильтр</numerusform>
            <numerusform>%n фильтра</numerusform>
            <numerusform>%n фильтров</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Button: opens the filters of the list</extracomment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>{filter}: {count}</source>
        <extracomment>{filter} is &quot;Filter&quot;, {count} such as &quot;2 filters&quot;: what the button is, and what is in force</extracomment>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <extracomment>Menu entry: keep the filters and the order of the list under a name</extracomment>
        <translation>&amp;Сохранить этот вид…</translation>
    </message>
    <message>
        <source>&amp;Rename the chosen view…</source>
        <extracomment>Menu entry: give the chosen view another name</extracomment>
        <translation>&amp;Переименовать выбранный вид…</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen view</source>
        <translation>&amp;Удалить выбранный вид</translation>
    </message>
    <message>
        <source>&amp;Open the list with the chosen view</source>
        <extracomment>Menu entry with a mark: the list opens with the chosen view</extracomment>
        <translation>&amp;Открывать список с выбранным видом</translation>
    </message>
    <message>
        <source>View deleted: {name}</source>
        <extracomment>{name} is the name of a saved view of the list</extracomment>
        <translation>Вид удалён: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>Button: opens the menu of saved views of the list</extracomment>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns the list shows</extracomment>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Язык и оформление</translation>
    </message>
    <message>
        <source>Changes show at once, in open windows too.</source>
        <translation>Изменения видны сразу, в том числе в открытых окнах.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of the whole program. It changes at once, in open windows too.</source>
        <translation>Язык всей программы. Меняется сразу, в том числе в открытых окнах.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Setting: light or dark colours</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light or dark. “As the computer” follows the system, also when it changes later.</source>
        <translation>Светлые или тёмные цвета. «Как в системе» следует за системой, даже если она изменится позже.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Setting: how large everything is drawn, in percent</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>The size of all texts and buttons. It changes when the program starts anew.</source>
        <translation>Размер всех надписей и кнопок. Изменится при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Setting: whether things may move by themselves</extracomment>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Whether bars may run, menus unroll and the cursor blink.</source>
        <translation>Могут ли двигаться индикаторы, разворачиваться меню и мигать курсор.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>Choice of the language: {name} is the one of the computer, by its own name</extracomment>
        <translation>Как в системе: {name}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>motion</comment>
        <extracomment>Choice: things may move by themselves as the computer&apos;s settings say</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>С анимацией</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Без анимации</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are not signed in: there is no list, and no calls come.</source>
        <translation>Вход не выполнен: список недоступен, звонки не поступают.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Callback planned: {who}, {when}</source>
        <extracomment>{who} is a customer or a number, {when} such as &quot;in 30 min&quot;, &quot;14:30&quot; or &quot;tomorrow 9:00&quot;</extracomment>
        <translation>Обратный звонок запланирован: {who}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list
----------
On a button: go to what is told</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>A change was refused by the server. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Сервер отклонил изменение. {reason}</translation>
    </message>
    <message>
        <source>{count} Sign in there to send them: {address}</source>
        <extracomment>{count} is a whole sentence, {address} a web address</extracomment>
        <translation>{count} Чтобы отправить их, войдите там: {address}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>{who} rang while you were busy.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Пока вы были заняты, вам звонили: {who}.</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>{who}: somebody else changed the same field at the same time. Their version was kept.</source>
        <extracomment>{who} is a customer; what follows is a list of fields with two values each</extracomment>
        <translation>{who}: другой сотрудник в то же время изменил то же поле. Сохранён его вариант.</translation>
    </message>
    <message>
        <source>You are in a call. Closing the program ends it.</source>
        <translation>Идёт звонок. Если закрыть программу, он прервётся.</translation>
    </message>
    <message>
        <source>{field}: yours was “{mine}”, theirs is “{theirs}”.</source>
        <extracomment>{field} is the name of a field, {mine} and {theirs} are its two values</extracomment>
        <translation>{field}: у вас было «{mine}», у другого сотрудника — «{theirs}».</translation>
    </message>
    <message>
        <source>The call ended before it was known whether the caller was passed on.</source>
        <translation>Звонок завершился раньше, чем стало известно, удался ли перевод.</translation>
    </message>
    <message>
        <source>The recording broke off. What was recorded so far is kept.</source>
        <translation>Запись прервалась. Уже записанное сохранено.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>Outgoing call initiated. The customer&apos;s call comes first; {who} is called after it.</source>
        <extracomment>The message of an outgoing call that waits for a customer&apos;s call (row D5); {who} is a customer or a number</extracomment>
        <translation>Исходящий звонок начат. Сначала звонок клиента, после него вызов: {who}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{who} was not called. {reason}</source>
        <extracomment>{who} is a number, {reason} is a whole sentence</extracomment>
        <translation>Не удалось позвонить: {who}. {reason}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Позвонить снова</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take no queue calls now. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Не удалось сообщить АТС, что вы сейчас не принимаете звонки из очередей. {reason}</translation>
    </message>
    <message>
        <source>The exchange could not be told that you take queue calls again. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Не удалось сообщить АТС, что вы снова принимаете звонки из очередей. {reason}</translation>
    </message>
    <message>
        <source>The phone stopped and was started again.</source>
        <translation>Телефон остановился и был запущен снова.</translation>
    </message>
    <message>
        <source>The phone stopped and was started again. Your call with {who} has ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Телефон остановился и был запущен снова. Звонок завершён: {who}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>скрытый номер</translation>
    </message>
    <message>
        <source>Your call with {who} broke off when the program ended. It is not known how it ended.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>При закрытии программы прервался звонок: {who}. Неизвестно, чем он закончился.</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>Сначала сохраните или отмените изменения.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). It is in the log; you can go on.</source>
        <extracomment>{kind} is a technical word for the log</extracomment>
        <translation>В программе произошла ошибка ({kind}). Она записана в журнал; можно продолжать работу.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт о проблеме…</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>The rules of departments are not saved.</source>
        <translation>Правила отделов не сохранены.</translation>
    </message>
    <message>
        <source>The scripts are not saved.</source>
        <translation>Скрипты не сохранены.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Закрытие…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for another server.</source>
        <translation>
            <numerusform>%n ваше изменение ожидает отправки на другой сервер.</numerusform>
            <numerusform>%n ваших изменения ожидают отправки на другой сервер.</numerusform>
            <numerusform>%n ваших изменений ожидают отправки на другой сервер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers rang while you were busy.</source>
        <translation>
            <numerusform>Пока вы были заняты, позвонил %n человек.</numerusform>
            <numerusform>Пока вы были заняты, позвонили %n человека.</numerusform>
            <numerusform>Пока вы были заняты, позвонили %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.</source>
        <translation>
            <numerusform>При закрытии программы прервался %n звонок. Неизвестно, удалось ли поговорить с клиентом: проверьте.</numerusform>
            <numerusform>При закрытии программы прервались %n звонка. Неизвестно, удалось ли поговорить с клиентами: проверьте.</numerusform>
            <numerusform>При закрытии программы прервались %n звонков. Неизвестно, удалось ли поговорить с клиентами: проверьте.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>A setting that IT has fixed: nobody can change it on this computer</extracomment>
        <translation>Управляется организацией</translation>
    </message>
</context>
<context>
    <name>ManyPostponeDialog</name>
    <message>
        <source>All of them get this time.</source>
        <translation>Этот срок получат все выбранные.</translation>
    </message>
    <message>
        <source>Your time counts where a number does not tell whose clock is meant. What is due later already stays as it is.</source>
        <translation>Если по номеру нельзя определить местное время клиента, действует ваше время. Звонки с более поздним сроком не изменятся.</translation>
    </message>
    <message>
        <source>What is due at that time or later already stays as it is.</source>
        <translation>Звонки с этим или более поздним сроком не изменятся.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <extracomment>Heading: move several callbacks to a later time</extracomment>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callbacks to the chosen time</extracomment>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>{span} from now ({time})</source>
        <extracomment>{span} is such as &quot;30 min&quot;, {time} a time of day: counted from now, for all of them</extracomment>
        <translation>Через {span} ({time})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, your time ({city})</source>
        <extracomment>{time} is 9:00, {city} the city of the agent&apos;s time zone</extracomment>
        <translation>Завтра в {time} по вашему времени ({city})</translation>
    </message>
    <message>
        <source>Tomorrow {time}, each customer&apos;s own time</source>
        <extracomment>{time} is 9:00; every customer by the clock of their country</extracomment>
        <translation>Завтра в {time} по времени каждого клиента</translation>
    </message>
    <message>
        <source>At a given time</source>
        <translation>В указанное время</translation>
    </message>
</context>
<context>
    <name>MayDialSection</name>
    <message>
        <source>Numbers that may be dialled</source>
        <translation>Разрешённые номера</translation>
    </message>
    <message>
        <source>The system dials these by itself. What costs extra is never dialled, whatever is chosen here.</source>
        <translation>На эти номера система звонит сама. На платные номера она не звонит никогда, что бы здесь ни было выбрано.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>With none in the list, only the country above is called.</source>
        <translation>Если список пуст, система звонит только в страну, указанную выше.</translation>
    </message>
</context>
<context>
    <name>MissedDelegate</name>
    <message>
        <source>Calling…</source>
        <translation>Вызов…</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message numerus="yes">
        <source>%n call(s) that nobody answered</source>
        <translation>
            <numerusform>%n звонок без ответа</numerusform>
            <numerusform>%n звонка без ответа</numerusform>
            <numerusform>%n звонков без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of missed calls: who rang</extracomment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>{count}×</source>
        <extracomment>How often a person rang: &quot;3 times&quot;; kept short, it is a cell of a list</extracomment>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <extracomment>{time} is a date and a time</extracomment>
        <translation>Первый: {time}</translation>
    </message>
</context>
<context>
    <name>MissedModel</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Сортировать по столбцу «{column}»</translation>
    </message>
    <message>
        <source>Call back, more actions for {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of missed calls</extracomment>
        <translation>Перезвонить, другие действия: {name}</translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n клиент ждёт звонка</numerusform>
            <numerusform>%n клиента ждут звонка</numerusform>
            <numerusform>%n клиентов ждут звонка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct line(s)</source>
        <extracomment>Button: how many customers reach this agent directly when they ring back</extracomment>
        <translation>
            <numerusform>Прямая связь: %n</numerusform>
            <numerusform>Прямая связь: %n</numerusform>
            <numerusform>Прямая связь: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Не удаётся показать список</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the missed calls…</source>
        <translation>Загрузка пропущенных звонков…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
    <message>
        <source>Names, numbers and notes were searched.</source>
        <translation>Поиск шёл по именам, номерам и заметкам.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Callers whom nobody answered appear here, on every desk at once, until somebody has talked with them.</source>
        <translation>Здесь сразу у всех операторов видны клиенты, которым никто не ответил, пока с ними кто-нибудь не поговорит.</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Пропущенных звонков нет</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Поиск: имя, номер, заметка</translation>
    </message>
    <message>
        <source>Search in the missed calls</source>
        <translation>Искать в пропущенных звонках</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Menu entry: call this customer back now</extracomment>
        <translation>&amp;Перезвонить</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>По&amp;дробности…</translation>
    </message>
    <message>
        <source>C&amp;lose by flag…</source>
        <extracomment>Menu entry, for supervisors: close the entry with a reason, such as a wrong number</extracomment>
        <translation>&amp;Закрыть флажком…</translation>
    </message>
    <message>
        <source>&amp;Open the customer&apos;s card</source>
        <translation>&amp;Открыть карточку клиента</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Копировать номер</translation>
    </message>
</context>
<context>
    <name>MissedSection</name>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>Callers whom nobody took are listed for all agents until somebody has talked with them.</source>
        <translation>Клиенты, которым никто не ответил, видны в списке всем операторам, пока с ними кто-нибудь не поговорит.</translation>
    </message>
    <message>
        <source>Keep a list of missed calls</source>
        <translation>Вести список пропущенных звонков</translation>
    </message>
    <message>
        <source>Counted after (seconds)</source>
        <translation>Учитывать после (секунд)</translation>
    </message>
    <message>
        <source>Who hangs up earlier is not counted.</source>
        <translation>Если клиент положил трубку раньше, звонок не учитывается.</translation>
    </message>
    <message>
        <source>Hidden after a try (minutes)</source>
        <translation>Скрывать после попытки (минут)</translation>
    </message>
    <message>
        <source>So long nobody sees a customer who has just been tried, so that not everybody tries again.</source>
        <translation>Столько времени клиент скрыт у всех, чтобы ему не звонили сразу несколько операторов.</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Call back (Ctrl+Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Перезвонить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Ещё (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>MyRedialsDialog</name>
    <message>
        <source>My redials</source>
        <extracomment>Title of a window: the redials of the signed-in agent</extracomment>
        <translation>Мои перезвоны</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Department</source>
        <extracomment>Heading: one department</extracomment>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>A department is a queue of the exchange and the people who take its calls.</source>
        <translation>Отдел — это очередь на АТС и люди, которые принимают её звонки.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of a department</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>The queue&apos;s name at the exchange.</source>
        <translation>Имя очереди на АТС.</translation>
    </message>
    <message>
        <source>Multichannel number</source>
        <extracomment>The number that customers call and see</extracomment>
        <translation>Многоканальный номер</translation>
    </message>
    <message>
        <source>Shown to customers who are called back. Empty: the exchange decides.</source>
        <translation>Этот номер видят клиенты, которым перезванивают. Пусто: решает АТС.</translation>
    </message>
    <message>
        <source>Language of the announcements</source>
        <extracomment>The language that callers hear</extracomment>
        <translation>Язык сообщений</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Notify about callbacks</source>
        <extracomment>Switch of a department (Russian manual: Оповещать об обратном вызове)</extracomment>
        <translation>Оповещать об обратном вызове</translation>
    </message>
    <message>
        <source>The department&apos;s agents are told of each request, in their desks.</source>
        <translation>Операторы отдела узнают о каждой заявке в своей программе.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть уведомление</translation>
    </message>
    <message>
        <source>{action} ({seconds} s)</source>
        <extracomment>{action} is what the button does, such as Undo; {seconds} is how many seconds are left to press it</extracomment>
        <translation>{action} ({seconds} с)</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notifications</source>
        <extracomment>Heading in the settings: what the system tells, the tray, and keys that work in every program</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notifications wait while you are in a call and never take the keyboard. They show names, but no numbers.</source>
        <translation>Уведомления ждут конца разговора и никогда не отнимают клавиатуру. В них видны имена, но не номера.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Нажмите клавиши</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>На этом рабочем столе нет области уведомлений: при закрытии окна программа завершается.</translation>
    </message>
    <message>
        <source>This desktop does not let a program take keys from others: the keys work in Soitto&apos;s own windows only.</source>
        <translation>Этот рабочий стол не даёт программе перехватывать клавиши: они действуют только в окнах Soitto.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Эти клавиши заняты другой программой. Выберите другие.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key.</source>
        <translation>На вашей клавиатуре нет такой клавиши.</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or the Windows key as well: alone this key belongs to your typing.</source>
        <translation>Удерживайте также Ctrl, Alt или клавишу Windows: без них эта клавиша нужна для ввода текста.</translation>
    </message>
    <message>
        <source>The same keys stand above.</source>
        <translation>Те же клавиши уже заданы выше.</translation>
    </message>
    <message>
        <source>The screen cannot be asked for keys. Switch the keys off and on again.</source>
        <translation>Не удаётся назначить клавиши в системе. Выключите их и включите снова.</translation>
    </message>
    <message>
        <source>Tell when a callback is due</source>
        <translation>Сообщать, когда пора сделать обратный звонок</translation>
    </message>
    <message>
        <source>A notification of the system when one of your callbacks becomes due.</source>
        <translation>Уведомление системы, когда наступает срок вашего обратного звонка.</translation>
    </message>
    <message>
        <source>Tell of missed calls</source>
        <translation>Сообщать о пропущенных звонках</translation>
    </message>
    <message>
        <source>Also of voice messages, and of customers who ask to be called back.</source>
        <translation>А также о голосовых сообщениях и клиентах, которые просят перезвонить.</translation>
    </message>
    <message>
        <source>Tell when a redial is due</source>
        <translation>Сообщать, когда нужен перезвон</translation>
    </message>
    <message>
        <source>Whoever&apos;s line broke off is to be called again.</source>
        <translation>Клиенту, звонок с которым сорвался, нужно перезвонить.</translation>
    </message>
    <message>
        <source>Tell when I am given a callback</source>
        <translation>Сообщать, когда мне передали обратный звонок</translation>
    </message>
    <message>
        <source>A colleague or the system made a callback yours.</source>
        <translation>Исполнителем вас назначил другой сотрудник или система.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Со звуком</translation>
    </message>
    <message>
        <source>A short tone on the device of the ringing, never during a call.</source>
        <translation>Короткий сигнал на устройстве звонка, но не во время разговора.</translation>
    </message>
    <message>
        <source>Closing the window leaves Soitto in the tray</source>
        <translation>При закрытии окна Soitto остаётся в области уведомлений</translation>
    </message>
    <message>
        <source>Calls still ring. Quit by the menu of the tray.</source>
        <translation>Звонки продолжают поступать. Завершить программу можно в меню в области уведомлений.</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Клавиши, которые действуют в любой программе</translation>
    </message>
    <message>
        <source>Answer and end calls while you write in another window.</source>
        <translation>Отвечайте на звонки и завершайте их, работая в другом окне.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Takes the call that rings.</source>
        <translation>Принимает входящий звонок.</translation>
    </message>
    <message>
        <source>End the call</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>As the yellow button: the questions about the call follow.</source>
        <translation>Как жёлтая кнопка: затем следуют вопросы о звонке.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Your microphone, off and on.</source>
        <translation>Ваш микрофон: выключить и включить.</translation>
    </message>
    <message>
        <source>Show Soitto</source>
        <extracomment>Setting, of keys that work in every program</extracomment>
        <translation>Показать Soitto</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Выводит окно на передний план.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n redials are due</source>
        <translation>
            <numerusform>Нужен %n перезвон</numerusform>
            <numerusform>Нужны %n перезвона</numerusform>
            <numerusform>Нужно %n перезвонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callbacks are due</source>
        <translation>
            <numerusform>Пора сделать %n обратный звонок</numerusform>
            <numerusform>Пора сделать %n обратных звонка</numerusform>
            <numerusform>Пора сделать %n обратных звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were given %n callbacks</source>
        <translation>
            <numerusform>Вам передан %n обратный звонок</numerusform>
            <numerusform>Вам передано %n обратных звонка</numerusform>
            <numerusform>Вам передано %n обратных звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers ask to be called back</source>
        <translation>
            <numerusform>%n клиент просит перезвонить</numerusform>
            <numerusform>%n клиента просят перезвонить</numerusform>
            <numerusform>%n клиентов просят перезвонить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n пропущенный звонок</numerusform>
            <numerusform>%n пропущенных звонка</numerusform>
            <numerusform>%n пропущенных звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n новое голосовое сообщение</numerusform>
            <numerusform>%n новых голосовых сообщения</numerusform>
            <numerusform>%n новых голосовых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>A redial is due</source>
        <translation>Нужен перезвон</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>Пора сделать обратный звонок</translation>
    </message>
    <message>
        <source>You were given a callback</source>
        <translation>Вам передан обратный звонок</translation>
    </message>
    <message>
        <source>A customer asks to be called back</source>
        <translation>Клиент просит перезвонить</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>New voice message</source>
        <translation>Новое голосовое сообщение</translation>
    </message>
    <message>
        <source>Promised for {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Обещано: {time}</translation>
    </message>
    <message>
        <source>{who}, promised for {time}</source>
        <extracomment>{who} is a customer, {time} a time of day</extracomment>
        <translation>{who}, обещано: {time}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>От кого: {name}</translation>
    </message>
    <message>
        <source>{who}, from {name}</source>
        <extracomment>{who} is a customer, {name} the colleague who handed the callback over</extracomment>
        <translation>{who}, от кого: {name}</translation>
    </message>
    <message>
        <source>A callback is due: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Пора сделать обратный звонок: {who}</translation>
    </message>
    <message>
        <source>You were given a callback: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Вам передан обратный звонок: {who}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: go to the callback in the list</extracomment>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>OfferSection</name>
    <message>
        <source>Offer</source>
        <extracomment>Heading: callers are offered to be called back</extracomment>
        <translation>Предложение обратного звонка</translation>
    </message>
    <message>
        <source>Callers who wait hear that they can press 1 and be called back, and keep their place.</source>
        <translation>Ожидающие слышат, что могут нажать 1: им перезвонят, и место в очереди сохранится.</translation>
    </message>
    <message>
        <source>Offer callbacks</source>
        <translation>Предлагать обратный звонок</translation>
    </message>
    <message>
        <source>Again every (seconds)</source>
        <translation>Повторять каждые (секунд)</translation>
    </message>
    <message>
        <source>Not before a wait of (seconds)</source>
        <translation>Не раньше чем через (секунд)</translation>
    </message>
    <message>
        <source>0: from the beginning.</source>
        <translation>0: с самого начала.</translation>
    </message>
    <message>
        <source>From an expected wait of (seconds)</source>
        <translation>При прогнозе ожидания от (секунд)</translation>
    </message>
    <message>
        <source>Offered only when a caller has to expect to wait so long. 0: always.</source>
        <translation>Предлагается, только если ждать придётся не меньше. 0: всегда.</translation>
    </message>
    <message>
        <source>Callers may key in another number</source>
        <translation>Клиент может набрать другой номер</translation>
    </message>
    <message>
        <source>Also to priority customers</source>
        <translation>Также приоритетным клиентам</translation>
    </message>
    <message>
        <source>Also when closed</source>
        <translation>Также в нерабочее время</translation>
    </message>
    <message>
        <source>Hours in which it is offered</source>
        <translation>Часы, когда предлагается</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>Opening hours and holidays</source>
        <translation>Часы работы и праздники</translation>
    </message>
    <message>
        <source>By the department&apos;s clock. Times can be typed short: 8, 830, 8.30.</source>
        <translation>По времени отдела. Время можно вводить кратко: 8, 830, 8.30.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>При звонке по договорённости</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Когда клиент снова на связи</translation>
    </message>
    <message>
        <source>The sentences with which the agent begins that call.</source>
        <translation>Фразы, с которых оператор начинает этот звонок.</translation>
    </message>
</context>
<context>
    <name>OwnPhoneSection</name>
    <message>
        <source>Switchboard</source>
        <extracomment>Heading in the settings: the site&apos;s own server beside its telephone exchange</extracomment>
        <translation>Коммутатор</translation>
    </message>
    <message>
        <source>The server that keeps your site&apos;s promises to callers. It can also ring a phone of yours.</source>
        <translation>Сервер вашей организации, который следит за обещаниями перезвонить. Может звонить и на ваш телефон.</translation>
    </message>
    <message>
        <source>Switchboard address</source>
        <translation>Адрес коммутатора</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Setting: the secret that the administrator gave to the agent</extracomment>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>The web address of your site&apos;s switchboard. Empty: there is none.</source>
        <translation>Веб-адрес коммутатора вашей организации. Пусто: коммутатора нет.</translation>
    </message>
    <message>
        <source>I call with</source>
        <extracomment>Setting: the phone with which the agent makes calls</extracomment>
        <translation>Откуда звонить</translation>
    </message>
    <message>
        <source>Where you hear and speak: at this computer, or with a telephone.</source>
        <translation>Где вы слушаете и говорите: на этом компьютере или по телефону.</translation>
    </message>
    <message>
        <source>My phone&apos;s number</source>
        <extracomment>Setting: the number of the phone on the agent&apos;s desk, or of the agent&apos;s mobile</extracomment>
        <translation>Номер моего телефона</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>This computer (SIP)</source>
        <extracomment>Choice: calls are heard and spoken at this computer, with a headset</extracomment>
        <translation>С этого компьютера (SIP)</translation>
    </message>
    <message>
        <source>The phone on my desk, or my mobile</source>
        <extracomment>Choice: calls are made with a telephone beside the computer</extracomment>
        <translation>С телефона на столе или мобильного</translation>
    </message>
    <message>
        <source>From your administrator. It is kept in the credential store.</source>
        <translation>Выдаёт администратор. Хранится в защищённом хранилище.</translation>
    </message>
    <message>
        <source>An extension such as 1003, or a whole number.</source>
        <translation>Добавочный, например 1003, или полный номер.</translation>
    </message>
    <message>
        <source>Your phone rings first. When you pick it up, the number you chose is called.</source>
        <translation>Сначала звонит ваш телефон. Когда вы снимете трубку, начнётся вызов на выбранный номер.</translation>
    </message>
    <message>
        <source>Calls are heard in your headset. The line is set up above.</source>
        <translation>Звук идёт через гарнитуру. Линия настраивается выше.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Сохранить и проверить</translation>
    </message>
    <message>
        <source>Nothing was changed: something above is not right.</source>
        <translation>Ничего не изменено: выше есть ошибка.</translation>
    </message>
    <message>
        <source>The switchboard answers, and rings your phone for your calls.</source>
        <translation>Коммутатор отвечает и будет звонить на ваш телефон.</translation>
    </message>
    <message>
        <source>The switchboard answers, and knows you.</source>
        <translation>Коммутатор отвечает и узнал вас.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://.</source>
        <translation>Это не веб-адрес. Он начинается с https://.</translation>
    </message>
    <message>
        <source>Calls cannot go to such a number. Enter another one.</source>
        <translation>На такой номер звонить нельзя. Введите другой.</translation>
    </message>
</context>
<context>
    <name>PageRequests</name>
    <message>
        <source>Press Call to dial {number}: a page of the CRM asks for it.</source>
        <extracomment>{number} steers the exchange, calls for help or costs extra; Call is the name of the button</extracomment>
        <translation>Номер со страницы CRM: {number}. Чтобы позвонить, нажмите «Позвонить».</translation>
    </message>
    <message>
        <source>You are in a call. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>Идёт звонок. Номер со страницы CRM сохранён в наборе номера.</translation>
    </message>
    <message>
        <source>The line is not ready. The number that a page of the CRM asks for is kept in the dialpad.</source>
        <translation>Линия не готова. Номер со страницы CRM сохранён в наборе номера.</translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Empty: the address that the CRM gives with a contact. In braces may stand: {names}.</source>
        <translation>Пусто: адрес, который CRM даёт вместе с контактом. В фигурных скобках допустимы: {names}.</translation>
    </message>
    <message>
        <source>Example: {address}</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Пример: {address}</translation>
    </message>
    <message>
        <source>The panel is not installed on this computer: the browser is used. Ask your IT for it.</source>
        <translation>Панель на этом компьютере не установлена: используется браузер. Обратитесь в ИТ-отдел.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Слишком много строк.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>{least} and {most} are whole numbers</extracomment>
        <translation>Целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>Pages of the CRM</source>
        <extracomment>Heading in the settings: web pages of the customer management system</extracomment>
        <translation>Страницы CRM</translation>
    </message>
    <message>
        <source>The customer&apos;s card that opens with a call, and pages that may call from your desk.</source>
        <translation>Карточка клиента, которая открывается при звонке, и страницы, которым можно звонить через вашу программу.</translation>
    </message>
    <message>
        <source>Address of the card</source>
        <extracomment>Setting: the web address of a customer&apos;s page in the CRM</extracomment>
        <translation>Адрес карточки</translation>
    </message>
    <message>
        <source>The web address at which the CRM shows a customer.</source>
        <translation>Веб-адрес, по которому CRM показывает клиента.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <extracomment>Setting: when the customer&apos;s page opens</extracomment>
        <translation>Когда открывать</translation>
    </message>
    <message>
        <source>When I press its button</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>По нажатию кнопки</translation>
    </message>
    <message>
        <source>By itself, when the phone rings</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Автоматически при входящем звонке</translation>
    </message>
    <message>
        <source>By itself, when the call is answered</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Автоматически при ответе на звонок</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the customer&apos;s page opens</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Open it in</source>
        <extracomment>Setting: where the customer&apos;s page opens</extracomment>
        <translation>Где открывать</translation>
    </message>
    <message>
        <source>the browser</source>
        <translation>в браузере</translation>
    </message>
    <message>
        <source>a panel of the desk</source>
        <translation>в панели программы</translation>
    </message>
    <message>
        <source>Whether the customer&apos;s page opens by itself, and when.</source>
        <translation>Открывается ли страница клиента автоматически и когда.</translation>
    </message>
    <message>
        <source>Where the customer&apos;s page is shown.</source>
        <translation>Где показывается страница клиента.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <extracomment>Setting: the web sites whose pages may talk to this desk, one in each line</extracomment>
        <translation>Сайты с доступом</translation>
    </message>
    <message>
        <source>One in each line. Pages from there may ask you once whether they may use your phone. Empty: none.</source>
        <translation>По одному в строке. Страницы этих сайтов могут один раз спросить у вас доступ к телефону. Пусто: нет.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Only programs of this computer reach it.</source>
        <translation>Он доступен только программам этого компьютера.</translation>
    </message>
    <message>
        <source>Pages that may use your phone</source>
        <translation>Страницы с доступом к вашему телефону</translation>
    </message>
    <message>
        <source>None yet. A page asks, and you allow it once.</source>
        <translation>Пока нет. Страница спросит, и вы один раз разрешите.</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>May this page use your desk?</source>
        <translation>Дать этой странице доступ к вашей программе?</translation>
    </message>
    <message>
        <source>It calls itself “{name}”.</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Она называет себя «{name}».</translation>
    </message>
    <message>
        <source>It could place calls, see who calls you, and open the callback form. Allow it only if this is your CRM. You can take it back in the settings.</source>
        <translation>Она сможет звонить, видеть, кто звонит вам, и открывать форму обратного звонка. Разрешайте, только если это ваша CRM. Отозвать доступ можно в настройках.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <extracomment>Button: this web page may use the desk</extracomment>
        <translation>&amp;Разрешить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button: this web page may not use the desk</extracomment>
        <translation>Отказать</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside the path of a file or folder</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <extracomment>{field} is the name of a setting that is a file or a folder</extracomment>
        <translation>Выбрать: {field}</translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message numerus="yes">
        <source>%n call(s) rated</source>
        <translation>
            <numerusform>Оценён %n звонок</numerusform>
            <numerusform>Оценено %n звонка</numerusform>
            <numerusform>Оценено %n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>Callbacks by person</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Обратные звонки по сотрудникам</translation>
    </message>
    <message>
        <source>Callbacks by queue</source>
        <translation>Обратные звонки по очередям</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>In a list of people: what belongs to nobody</extracomment>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>No queue</source>
        <extracomment>In a list of queues: what came through none</extracomment>
        <translation>Без очереди</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Показатели недоступны</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>At the CRM you are no supervisor: it tells nobody else&apos;s figures.</source>
        <translation>В CRM вы не руководитель: она не показывает чужие показатели.</translation>
    </message>
    <message>
        <source>Loading the figures…</source>
        <translation>Загрузка показателей…</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time</extracomment>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>попыток перезвонить</translation>
    </message>
    <message>
        <source>redials missed</source>
        <extracomment>Figure: redials that were not made</extracomment>
        <translation>перезвонов пропущено</translation>
    </message>
    <message>
        <source>{missed} of {redials}</source>
        <extracomment>{missed} and {redials} are numbers of redials</extracomment>
        <translation>{missed} из {redials}</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>Figure: how many calls there were, in and out</extracomment>
        <translation>звонков</translation>
    </message>
    <message>
        <source>calls missed</source>
        <extracomment>Figure: calls in that nobody took</extracomment>
        <translation>звонков пропущено</translation>
    </message>
    <message>
        <source>talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>время разговоров</translation>
    </message>
    <message>
        <source>average rating</source>
        <extracomment>Figure: the average of the faces, 1 to 5</extracomment>
        <translation>средняя оценка</translation>
    </message>
    <message>
        <source>By person</source>
        <extracomment>Button: figures of each person</extracomment>
        <translation>По сотрудникам</translation>
    </message>
    <message>
        <source>By queue</source>
        <extracomment>Button: figures of each queue</extracomment>
        <translation>По очередям</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Период</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Your CRM does not count calls, ratings and working time. This is what the callbacks tell.</source>
        <translation>Ваша CRM не считает звонки, оценки и рабочее время. Здесь то, что видно по обратным звонкам.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Choose a longer one above.</source>
        <translation>За это время ничего не было. Выберите выше период длиннее.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading: customers with rules of their own</extracomment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>One number in a line.</source>
        <translation>По одному номеру в строке.</translation>
    </message>
    <message>
        <source>Never call</source>
        <extracomment>Numbers that the system never dials</extracomment>
        <translation>Никогда не звонить</translation>
    </message>
    <message>
        <source>The system never dials these, whatever was asked for.</source>
        <translation>На эти номера система не звонит никогда, даже если её об этом просили.</translation>
    </message>
    <message>
        <source>Priority customers</source>
        <extracomment>Customers who are served first</extracomment>
        <translation>Приоритетные клиенты</translation>
    </message>
    <message>
        <source>They go ahead in the queue. A beginning that ends in * stands for all numbers that begin so.</source>
        <translation>Они идут в очереди первыми. Начало номера и * в конце означают все номера с таким началом.</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <source>Phone</source>
        <extracomment>The right side of the window, as a screen reader calls it</extracomment>
        <translation>Телефон</translation>
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
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ваш телефон</translation>
    </message>
    <message>
        <source>How you make and take calls. Your administrator gives you the account.</source>
        <translation>Как вы звоните и принимаете звонки. Учётную запись даёт администратор.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>At this computer, with a headset</source>
        <translation>На этом компьютере, с гарнитурой</translation>
    </message>
    <message>
        <source>With the phone on my desk, or my mobile</source>
        <translation>Телефон на столе или мобильный</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Enter your user and the phone server, or choose “Not now”.</source>
        <translation>Введите имя или добавочный и телефонный сервер либо выберите «Не сейчас».</translation>
    </message>
    <message>
        <source>Something above is missing or not right. Nothing was tried.</source>
        <translation>Выше что-то не заполнено или неверно. Подключение не проверялось.</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Запрос к коммутатору…</translation>
    </message>
    <message>
        <source>Lists and callbacks work without a phone. Set it up later in the settings.</source>
        <translation>Списки и обратные звонки работают и без телефона. Настройте его позже в настройках.</translation>
    </message>
    <message>
        <source>Compare user, server and password with what you were given, letter by letter.</source>
        <translation>Сверьте имя, сервер и пароль с тем, что вам дали, буква за буквой.</translation>
    </message>
    <message>
        <source>Is the server spelt right? Are you in the office network, or is the VPN on? Your administrator knows the transport and the port. Or choose “Not now” and go on without a phone.</source>
        <translation>Верно ли указан сервер? Подключены ли вы к сети офиса, включён ли VPN? Транспорт и порт знает администратор. Или выберите «Не сейчас» и продолжите без телефона.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Add</source>
        <comment>to a list</comment>
        <extracomment>Button: put what is chosen beside it into the list</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>from a list</comment>
        <extracomment>Button: take what is selected out of the list</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>Убрать выбранное (Del)</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Добавить: {list}</translation>
    </message>
    <message>
        <source>Remove: {list}</source>
        <extracomment>{list} is the name of a list</extracomment>
        <translation>Убрать: {list}</translation>
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
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <extracomment>Tooltip, with the key; {action} is &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>{action} (пробел)</translation>
    </message>
    <message>
        <source>Place in the message</source>
        <extracomment>Name of the slider, for screen readers</extracomment>
        <translation>Место в сообщении</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>How fast it is played; voices keep their pitch</source>
        <translation>Скорость воспроизведения; высота голоса не меняется</translation>
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
        <translation>Отложить</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <extracomment>Button: move the callback to the chosen time</extracomment>
        <translation>&amp;Отложить</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sentences in</source>
        <extracomment>The language in which the sentences of a script are shown</extracomment>
        <translation>Язык фраз</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Язык фраз</translation>
    </message>
    <message>
        <source>Known:</source>
        <extracomment>Before check boxes: Customer&apos;s name, Agent&apos;s name, Company …</extracomment>
        <translation>Известно:</translation>
    </message>
    <message>
        <source>How the sentences read when this is known, and when it is not</source>
        <translation>Как звучат фразы, когда это известно и когда нет</translation>
    </message>
    <message>
        <source>Known: {name}</source>
        <extracomment>{name} is such as &quot;Customer&apos;s name&quot;</extracomment>
        <translation>Известно: {name}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Then: {what}.</source>
        <translation>Затем: {what}.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Что говорить (РМ)</translation>
    </message>
    <message>
        <source>Nothing: the call is over.</source>
        <translation>Ничего: звонок завершён.</translation>
    </message>
    <message>
        <source>When you call as agreed</source>
        <translation>При звонке по договорённости</translation>
    </message>
    <message>
        <source>When they answer again</source>
        <translation>Когда клиент снова на связи</translation>
    </message>
    <message>
        <source>Ringing again</source>
        <translation>Перезвон</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>For all situations</source>
        <translation>Для всех ситуаций</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <extracomment>{name} is how the company calls itself</extracomment>
        <translation>Компания: {name}</translation>
    </message>
    <message>
        <source>Quality survey: {number}</source>
        <extracomment>{number} is a number or queue</extracomment>
        <translation>Оценка качества: {number}</translation>
    </message>
    <message>
        <source>There is no text in {language} yet.</source>
        <extracomment>{language} is the name of a language</extracomment>
        <translation>Текста ещё нет ({language}).</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <extracomment>The last step of setting the desk up</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>You can begin</source>
        <translation>Можно начинать</translation>
    </message>
    <message>
        <source>What you chose can be changed on the settings page at any time.</source>
        <translation>Свой выбор можно изменить в любое время на странице настроек.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: the desk is set up</extracomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>The first thing to do</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Promise somebody a call: type the number, say when, and the desk reminds you.</source>
        <translation>Пообещайте кому-нибудь перезвонить: введите номер, укажите время, и программа напомнит.</translation>
    </message>
    <message>
        <source>&amp;Make the first callback</source>
        <translation>&amp;Создать первый обратный звонок</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>&amp;Как это работает</translation>
    </message>
    <message>
        <source>Keys for every day</source>
        <translation>Клавиши на каждый день</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Принять звонок</translation>
    </message>
    <message>
        <source>End a call</source>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>Type a number to call</source>
        <translation>Ввести номер для звонка</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Новый обратный звонок</translation>
    </message>
    <message>
        <source>Ready, or on a break</source>
        <translation>Готов или пауза</translation>
    </message>
    <message>
        <source>Help, and all other keys</source>
        <translation>Справка и все остальные клавиши</translation>
    </message>
</context>
<context>
    <name>RedialLane</name>
    <message>
        <source>{name} is calling them now.</source>
        <extracomment>{name} is a colleague</extracomment>
        <translation>Этому клиенту сейчас звонит {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>The open redials above the pages, as a screen reader calls them</extracomment>
        <translation>Перезвоны</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>On a button: show less redials again</extracomment>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>RedialReport</name>
    <message>
        <source>Day</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Heading in the report of redials</extracomment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>redials</comment>
        <extracomment>Heading in the report of redials: how many lines broke off that had to be redialled</extracomment>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading in the report of redials: the person was reached by the redial
----------
Part of a bar: redials by which the person was reached</extracomment>
        <translation>Дозвон</translation>
    </message>
    <message>
        <source>Rang again</source>
        <extracomment>Heading in the report of redials: the person rang again before they were redialled
----------
Part of a bar: the person rang again before the redial</extracomment>
        <translation>Позвонил сам</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Heading in the report of redials: tried, and nobody was reached
----------
Part of a bar: redials that were tried in vain</extracomment>
        <translation>Недозвон</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the report of redials: a try came after its time</extracomment>
        <translation>Поздно</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Heading in the report of redials: not tried at all until the supervisor was told</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>False alarms</source>
        <extracomment>Heading in the report of redials: nothing had broken off</extracomment>
        <translation>Ложные</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Не удаётся показать отчёт</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Загрузка отчёта…</translation>
    </message>
    <message>
        <source>Redials by day</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Перезвоны по дням</translation>
    </message>
    <message>
        <source>Redials by agent</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Перезвоны по операторам</translation>
    </message>
    <message>
        <source>Open or not tried</source>
        <extracomment>Part of a bar: redials that still stand, or were ended without a try</extracomment>
        <translation>Открыто или без попыток</translation>
    </message>
    <message>
        <source>redials due</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>нужно перезвонов</translation>
    </message>
    <message>
        <source>talked with again</source>
        <extracomment>Figure: the share of broken-off calls after which the person was talked with again</extracomment>
        <translation>снова поговорили</translation>
    </message>
    <message>
        <source>{reached} reached by the redial, {rang} rang again by themselves</source>
        <extracomment>{reached} and {rang} are numbers of people</extracomment>
        <translation>дозвонились: {reached}, клиент позвонил сам: {rang}</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Figure: redials that were tried in vain</extracomment>
        <translation>недозвон</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: redials with a try after its time</extracomment>
        <translation>поздно</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>Figure: redials that were not tried in time at all</extracomment>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>Not tried at all until the supervisors were told.</source>
        <translation>Не было ни одной попытки, пока не сообщили руководителям.</translation>
    </message>
    <message>
        <source>false alarms</source>
        <extracomment>Figure: times at which nothing had broken off</extracomment>
        <translation>ложных тревог</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>Перезвоны</translation>
    </message>
    <message>
        <source>No line broke off in this time. Choose a longer one above.</source>
        <translation>За это время звонки не срывались. Выберите выше период длиннее.</translation>
    </message>
</context>
<context>
    <name>RedialResultDialog</name>
    <message>
        <source>&amp;Close redial</source>
        <extracomment>Button: the redial is over, with the chosen result</extracomment>
        <translation>Закрыть &amp;перезвон</translation>
    </message>
    <message>
        <source>Result of the redial</source>
        <translation>Результат перезвона</translation>
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
        <translation>вызов…</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <extracomment>State of a redial: all tries were made</extracomment>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>the customer&apos;s call comes first, then they are called</source>
        <extracomment>State of a redial: Call was pressed while a customer&apos;s call was on its way</extracomment>
        <translation>сначала звонок клиента, затем этот вызов</translation>
    </message>
    <message>
        <source>waits until your call is over</source>
        <extracomment>State of a redial: the agent talks with somebody else</extracomment>
        <translation>ждёт конца вашего звонка</translation>
    </message>
    <message>
        <source>is dialled by itself</source>
        <extracomment>State of a redial that needs no key</extracomment>
        <translation>автоматический вызов</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Вызов…</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button: call this person again</extracomment>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Redial {who}</source>
        <extracomment>For screen readers, of a button: call this person again; {who} is a customer or a number</extracomment>
        <translation>Перезвонить: {who}</translation>
    </message>
    <message>
        <source>You are in a call: they can be redialled when it is over</source>
        <translation>Идёт звонок: перезвонить можно будет после него</translation>
    </message>
    <message>
        <source>They are being called</source>
        <translation>Идёт вызов</translation>
    </message>
    <message>
        <source>Redial now ({key})</source>
        <extracomment>{key} is the name of a key, such as Shift+F5</extracomment>
        <translation>Перезвонить сейчас ({key})</translation>
    </message>
    <message>
        <source>Redial now</source>
        <translation>Перезвонить сейчас</translation>
    </message>
    <message>
        <source>Close the redial with a result: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Закрыть перезвон и указать результат: {who}</translation>
    </message>
    <message>
        <source>Nothing had broken off, no redial is needed: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Звонок не срывался, перезвон не нужен: {who}</translation>
    </message>
    <message>
        <source>Let a colleague redial: {who}</source>
        <extracomment>Tooltip and name for screen readers; {who} is a customer or a number</extracomment>
        <translation>Передать перезвон другому сотруднику: {who}</translation>
    </message>
    <message>
        <source>Result…</source>
        <extracomment>Button: the redial is over, and how</extracomment>
        <translation>Результат…</translation>
    </message>
    <message>
        <source>No redial needed</source>
        <extracomment>Button: nothing had broken off</extracomment>
        <translation>Перезвон не нужен</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Button: let a colleague redial</extracomment>
        <translation>Передать…</translation>
    </message>
</context>
<context>
    <name>RedialRulesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Перезвон</translation>
    </message>
    <message>
        <source>When a try is due stands with each situation.</source>
        <translation>Срок каждой попытки указан в самой ситуации.</translation>
    </message>
    <message>
        <source>The desk dials by itself when a try is due</source>
        <extracomment>Switch: no key is needed</extracomment>
        <translation>Программа сама звонит в срок попытки</translation>
    </message>
    <message>
        <source>Off: the agent rings again with one key. Never while there is a call.</source>
        <translation>Если выключено, оператор перезванивает одной клавишей. Во время звонка программа никому не звонит.</translation>
    </message>
    <message>
        <source>Supervisors are told after (seconds)</source>
        <translation>Сообщить руководителям через (секунд)</translation>
    </message>
    <message>
        <source>So long after a try is late.</source>
        <translation>С момента, когда попытка просрочена.</translation>
    </message>
    <message>
        <source>When nobody was reached</source>
        <translation>Если не дозвонились</translation>
    </message>
    <message>
        <source>The callback is due after (minutes)</source>
        <translation>Срок обратного звонка: через (минут)</translation>
    </message>
    <message>
        <source>Counted from the last try.</source>
        <translation>От последней попытки.</translation>
    </message>
</context>
<context>
    <name>RedialSection</name>
    <message>
        <source>“{text}” is no cause. Causes are numbers from 1 to 127.</source>
        <extracomment>{text} is what somebody typed</extracomment>
        <translation>«{text}» — не код причины. Коды причин — числа от 1 до 127.</translation>
    </message>
    <message>
        <source>When the line drops</source>
        <extracomment>Heading in the settings: what the desk does when a line breaks off</extracomment>
        <translation>Если звонок сорвался</translation>
    </message>
    <message>
        <source>The desk notices that a line broke off or is silent, and shows what to say. Changes are saved at once.</source>
        <translation>Программа замечает, что звонок сорвался или в трубке тишина, и подсказывает, что сказать. Изменения сохраняются сразу.</translation>
    </message>
    <message>
        <source>Scripts of the site</source>
        <extracomment>Setting: the file with the sentences and rules of the site</extracomment>
        <translation>Скрипты организации</translation>
    </message>
    <message>
        <source>those of the server, or those that come with the program</source>
        <translation>скрипты с сервера или стандартные скрипты программы</translation>
    </message>
    <message>
        <source>The file with the sentences and rules for a line that breaks off. Empty: those of the server.</source>
        <translation>Файл с фразами и правилами на случай, если звонок сорвался. Пусто: те, что на сервере.</translation>
    </message>
    <message>
        <source>Notice trouble on the line by itself</source>
        <translation>Замечать неполадки связи автоматически</translation>
    </message>
    <message>
        <source>Off: you begin a script with its key. What follows says when trouble is told; 0 is never.</source>
        <translation>Если выключено, вы сами открываете скрипт его клавишей. Ниже указано, когда сообщать о неполадке; 0&#xa0;— никогда.</translation>
    </message>
    <message>
        <source>Silence after the greeting (seconds)</source>
        <translation>Тишина после приветствия (секунд)</translation>
    </message>
    <message>
        <source>So long after your last word, when nobody was heard yet.</source>
        <translation>От вашего последнего слова, если никого ещё не было слышно.</translation>
    </message>
    <message>
        <source>Silence in mid-call (seconds)</source>
        <translation>Тишина в ходе разговора (секунд)</translation>
    </message>
    <message>
        <source>So long after the last word of either side.</source>
        <translation>От последнего слова любой из сторон.</translation>
    </message>
    <message>
        <source>On hold (seconds)</source>
        <translation>На удержании (секунд)</translation>
    </message>
    <message>
        <source>So long after the customer put you on hold, when they are not back.</source>
        <translation>С момента, когда клиент поставил на удержание и не вернулся.</translation>
    </message>
    <message>
        <source>Only music (seconds)</source>
        <translation>Только музыка (секунд)</translation>
    </message>
    <message>
        <source>You are asked whether this is a hold of which the exchange says nothing.</source>
        <translation>Программа спросит, не удержание ли это: АТС могла о нём не сообщить.</translation>
    </message>
    <message>
        <source>Your voice does not arrive (seconds)</source>
        <translation>Ваш голос не доходит (секунд)</translation>
    </message>
    <message>
        <source>So long after your sound stopped leaving this computer, or stopped being received.</source>
        <translation>С момента, когда ваш звук перестал передаваться с этого компьютера или доходить до собеседника.</translation>
    </message>
    <message>
        <source>No sound from your microphone (seconds)</source>
        <translation>Нет звука с микрофона (секунд)</translation>
    </message>
    <message>
        <source>Told before anything else: it is yours to put right.</source>
        <translation>Об этом сообщается в первую очередь: исправить это можете вы сами.</translation>
    </message>
    <message>
        <source>End in mid-sentence (milliseconds)</source>
        <translation>Обрыв на полуслове (миллисекунд)</translation>
    </message>
    <message>
        <source>You are asked whether the line broke off when the other side ends so shortly after their last word.</source>
        <translation>Если собеседник завершает звонок так скоро после своего последнего слова, программа спросит, не сорвался ли звонок.</translation>
    </message>
    <message>
        <source>Causes of a broken line</source>
        <translation>Коды причин срыва</translation>
    </message>
    <message>
        <source>Numbers that the network gives for an end which nobody wished (Q.850).</source>
        <translation>Числа, которыми сеть обозначает завершение, которого никто не хотел (Q.850).</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of a number of seconds</extracomment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>All together. {counts}</source>
        <extracomment>{counts} is a whole sentence: how often trouble was told, and how often for nothing</extracomment>
        <translation>Всего. {counts}</translation>
    </message>
    <message>
        <source>Nothing was told today.</source>
        <translation>Сегодня сообщений о неполадках не было.</translation>
    </message>
</context>
<context>
    <name>RedialSettings</name>
    <message numerus="yes">
        <source>Told %n time(s) today, never for nothing.</source>
        <translation>
            <numerusform>Сегодня сообщений: %n, ложных нет.</numerusform>
            <numerusform>Сегодня сообщений: %n, ложных нет.</numerusform>
            <numerusform>Сегодня сообщений: %n, ложных нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s) today, {number} of them for nothing.</source>
        <extracomment>{number} of the %n alarms were dismissed by the agent</extracomment>
        <translation>
            <numerusform>Сегодня сообщений: %n, из них ложных: {number}.</numerusform>
            <numerusform>Сегодня сообщений: %n, из них ложных: {number}.</numerusform>
            <numerusform>Сегодня сообщений: %n, из них ложных: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redials</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>On a button: that many redials more are open, and are shown when it is pressed</extracomment>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redial(s) open</source>
        <translation>
            <numerusform>Открыт %n перезвон</numerusform>
            <numerusform>Открыто %n перезвона</numerusform>
            <numerusform>Открыто %n перезвонов</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>Until the next try of a redial; {time} is minutes and seconds, such as &quot;0:45&quot;</extracomment>
        <translation>через {time}</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A redial is due at this moment</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>{time} late</source>
        <extracomment>A redial is late by that much; {time} is minutes and seconds, such as &quot;0:30&quot;</extracomment>
        <translation>просрочен {time}</translation>
    </message>
    <message>
        <source>{what} · try {number} of {most}</source>
        <extracomment>{what} is such as &quot;The line broke off&quot;, {number} counts the tries to reach somebody, of {most} at most</extracomment>
        <translation>{what} · попытка {number} из {most}</translation>
    </message>
    <message>
        <source>{what}: {who}. They are called again by itself.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Вызов начнётся автоматически.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial soon.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;They put us on hold and are not back&quot;</extracomment>
        <translation>{what}: {who}. Скоро нужно перезвонить.</translation>
    </message>
    <message>
        <source>{what}: {who}. Redial at once.</source>
        <extracomment>{who} is a customer or a number, {what} such as &quot;The line broke off&quot;</extracomment>
        <translation>{what}: {who}. Перезвоните сразу.</translation>
    </message>
    <message>
        <source>A redial was handed over to you: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Вам передан перезвон: {who}</translation>
    </message>
    <message>
        <source>Redial {who} now: try {number} of {most}</source>
        <extracomment>{who} is a customer or a number, {number} counts the tries to reach them, of {most} at most</extracomment>
        <translation>Пора перезвонить: {who}, попытка {number} из {most}</translation>
    </message>
    <message>
        <source>The redial is late: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Перезвон просрочен: {who}</translation>
    </message>
    <message>
        <source>A redial of {name} is late: {who}</source>
        <extracomment>{name} is an agent, {who} a customer or a number</extracomment>
        <translation>Перезвон просрочен: {who} (оператор: {name})</translation>
    </message>
    <message>
        <source>{who} rang back: no redial is needed any more.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Клиент позвонил сам: {who}. Перезвон больше не нужен.</translation>
    </message>
    <message>
        <source>{who} was not reached. A callback is planned: {when}</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number, {when} such as &quot;in 30 min&quot; or &quot;14:30&quot;</extracomment>
        <translation>Не дозвонились: {who}. Запланирован обратный звонок: {when}</translation>
    </message>
    <message>
        <source>{who} was not reached. The redial is closed.</source>
        <extracomment>All tries of a redial were in vain; {who} is a customer or a number</extracomment>
        <translation>Не дозвонились: {who}. Перезвон закрыт.</translation>
    </message>
    <message>
        <source>{who} was not redialled. {reason}</source>
        <extracomment>{who} is a customer or a number, {reason} is a whole sentence</extracomment>
        <translation>Не удалось перезвонить: {who}. {reason}</translation>
    </message>
    <message>
        <source>The call ended in mid-sentence. Did the line break off?</source>
        <translation>Разговор оборвался на полуслове. Звонок сорвался?</translation>
    </message>
    <message>
        <source>The call with {who} ended in mid-sentence. Did the line break off?</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Разговор оборвался на полуслове: {who}. Звонок сорвался?</translation>
    </message>
    <message>
        <source>No redial: {who}</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Перезвон отменён: {who}</translation>
    </message>
    <message>
        <source>The redial protocol cannot be used; the one before holds. {reason}</source>
        <extracomment>{reason} is a whole sentence</extracomment>
        <translation>Новые правила перезвона нельзя использовать, действуют прежние. {reason}</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button: a colleague&apos;s redial is mine from now on</extracomment>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>Button: the line broke off, call this person again</extracomment>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button: the line did not break off</extracomment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>RefusedExport</name>
    <message>
        <source>Excel: refused</source>
        <extracomment>Button: save what the server refused as an Excel file</extracomment>
        <translation>Excel: отклонённые</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file (Ctrl+E)</source>
        <translation>Сохранить отклонённое сервером в файл Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save what the server refused as an Excel file</source>
        <translation>Сохранить отклонённое сервером в файл Excel</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country; times are shown in this time zone.</source>
        <translation>Номера без кода страны считаются номерами этой страны; время показано в этом часовом поясе.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Setting: the country in which numbers are read</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Numbers typed without a country code belong to this country.</source>
        <translation>Номера, введённые без кода страны, относятся к этой стране.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Times are shown, and promised to customers, in this zone.</source>
        <translation>В этом часовом поясе показывается время и даются обещания клиентам.</translation>
    </message>
    <message>
        <source>As the computer: {name}</source>
        <extracomment>{name} is the country of the computer&apos;s settings
----------
{name} is the time zone of the computer, such as Asia/Ulaanbaatar</extracomment>
        <translation>Как в системе: {name}</translation>
    </message>
    <message>
        <source>Example: {typed} means {number}. The time is {time}.</source>
        <extracomment>{typed} and {number} are the same telephone number, {time} is the time now</extracomment>
        <translation>Пример: {typed} — это {number}. Сейчас {time}.</translation>
    </message>
</context>
<context>
    <name>ReportProblemDialog</name>
    <message>
        <source>There is a phone number in your text. It will not be in the file.</source>
        <translation>В вашем тексте есть номер телефона. В файл он не попадёт.</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Отчёты о проблеме (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved: {file}. Nothing was sent; give the file to those who help you.</source>
        <translation>Сохранено: {file}. Ничего не отправлено; передайте файл тем, кто вам помогает.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>This makes a file from which a fault can be found. Phone numbers, names, addresses and passwords are taken out of it. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>Будет создан файл, по которому можно найти ошибку. Номера телефонов, имена, адреса и пароли из него убираются. Ничего не отправляется: вы сохраняете файл и решаете, кому его передать.</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Что случилось?</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what you saw instead</source>
        <translation>Что вы делали, чего ожидали и что произошло вместо этого</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>What will be in the &amp;file</source>
        <translation>Что будет в &amp;файле</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Содержание отчёта</translation>
    </message>
    <message>
        <source>The chosen part of the report, as it will be saved</source>
        <translation>Выбранная часть отчёта, какой она будет сохранена</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Ход подготовки отчёта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Taken out: phone numbers {numbers}, names {names}, other {others}</source>
        <extracomment>How much was taken out of the report: three numbers</extracomment>
        <translation>Убрано: номеров телефонов {numbers}, имён {names}, прочего {others}</translation>
    </message>
    <message>
        <source>The report could not be saved: the disk is full.</source>
        <translation>Не удалось сохранить отчёт: на диске нет места.</translation>
    </message>
    <message>
        <source>The report could not be saved: you may not write to this folder.</source>
        <translation>Не удалось сохранить отчёт: нет прав на запись в эту папку.</translation>
    </message>
    <message>
        <source>The report could not be saved: this folder is not there.</source>
        <translation>Не удалось сохранить отчёт: такой папки нет.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Не удалось сохранить отчёт.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Rate the caller</source>
        <translation>Оценить клиента</translation>
    </message>
    <message>
        <source>Say how the caller behaved; a callback can be made there too (F3)</source>
        <translation>Оценить поведение клиента; там же можно запланировать обратный звонок (F3)</translation>
    </message>
    <message>
        <source>CallBack</source>
        <translation>CallBack</translation>
    </message>
    <message>
        <source>Plan a callback to this number</source>
        <translation>Запланировать обратный звонок на этот номер</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Позвонить снова</translation>
    </message>
    <message>
        <source>Call this number once more</source>
        <translation>Позвонить на этот номер ещё раз</translation>
    </message>
    <message>
        <source>It broke off: redial</source>
        <extracomment>On a button: the call that is over was not ended by anybody&apos;s wish, so the agent rings again</extracomment>
        <translation>Сорвался: перезвонить</translation>
    </message>
    <message>
        <source>The line broke off: put this person into the redials (F12)</source>
        <translation>Звонок сорвался: добавить в перезвоны (F12)</translation>
    </message>
    <message>
        <source>Back to the dialpad</source>
        <translation>К набору номера</translation>
    </message>
    <message>
        <source>Back to the dialpad (Esc)</source>
        <translation>Вернуться к набору номера (Esc)</translation>
    </message>
    <message>
        <source>The call was passed on. It took {time}.</source>
        <translation>Звонок переведён. Длительность: {time}.</translation>
    </message>
    <message>
        <source>The call broke off with the phone after {time}. It is not known how it ended.</source>
        <translation>Звонок прервался из-за сбоя телефона. Длительность: {time}. Неизвестно, чем он закончился.</translation>
    </message>
    <message>
        <source>The line broke off after {time}.</source>
        <translation>Звонок сорвался. Длительность: {time}.</translation>
    </message>
    <message>
        <source>The call is over. It took {time}.</source>
        <translation>Звонок завершён. Длительность: {time}.</translation>
    </message>
    <message>
        <source>Who hides their number cannot be called back.</source>
        <translation>Тому, кто скрывает номер, нельзя перезвонить.</translation>
    </message>
</context>
<context>
    <name>RingBackSection</name>
    <message>
        <source>Ringing back</source>
        <extracomment>Heading: how the system calls customers back</extracomment>
        <translation>Дозвон до клиента</translation>
    </message>
    <message>
        <source>Who asked for it is called by the system, and connected with an agent.</source>
        <translation>Система перезванивает тому, кто об этом попросил, и соединяет его с оператором.</translation>
    </message>
    <message>
        <source>The system calls back by itself</source>
        <translation>Система перезванивает сама</translation>
    </message>
    <message>
        <source>Off: agents call from their list of callbacks.</source>
        <translation>Если выключено, операторы звонят сами по списку обратных звонков.</translation>
    </message>
    <message>
        <source>Whose phone rings first</source>
        <translation>Чей телефон звонит первым</translation>
    </message>
    <message>
        <source>The agent&apos;s first: nobody is called without an agent on the line. The customer&apos;s first: only as many are called as agents are free.</source>
        <translation>Оператора: клиенту звонят, только когда оператор уже на линии. Клиента: вызовов не больше, чем свободных операторов.</translation>
    </message>
    <message>
        <source>First try within (minutes)</source>
        <extracomment>The time that a customer is told: &quot;within 10 minutes&quot;</extracomment>
        <translation>Первая попытка в течение (минут)</translation>
    </message>
    <message>
        <source>This is what the caller is told.</source>
        <translation>Это время сообщается клиенту.</translation>
    </message>
    <message>
        <source>Next try after (minutes)</source>
        <translation>Следующая попытка через (минут)</translation>
    </message>
    <message>
        <source>When the customer did not answer.</source>
        <translation>Если клиент не ответил.</translation>
    </message>
    <message>
        <source>Tries in all</source>
        <translation>Всего попыток</translation>
    </message>
    <message>
        <source>After that the callback stays in the list for the agents.</source>
        <translation>После этого обратный звонок остаётся в списке операторов.</translation>
    </message>
    <message>
        <source>Ring the customer for (seconds)</source>
        <translation>Вызывать клиента (секунд)</translation>
    </message>
    <message>
        <source>Ahead of callers who wait</source>
        <extracomment>Switch: callbacks come before callers who wait</extracomment>
        <translation>Раньше ожидающих в очереди</translation>
    </message>
    <message>
        <source>Off: at the place in the queue that the caller gave up.</source>
        <translation>Если выключено — на том месте, которое клиент занимал в очереди.</translation>
    </message>
    <message>
        <source>Call back missed calls too</source>
        <translation>Перезванивать и на пропущенные звонки</translation>
    </message>
    <message>
        <source>Calls to one person in a day</source>
        <translation>Звонков одному клиенту в день</translation>
    </message>
    <message>
        <source>At most, of all calls that the system places by itself.</source>
        <translation>Не больше; считаются все автоматические звонки системы.</translation>
    </message>
    <message>
        <source>When customers may be called, by the clock where they are</source>
        <translation>Когда можно звонить клиентам, по их местному времени</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save all changes (Ctrl+S)</source>
        <translation>Сохранить все изменения (Ctrl+S)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source>What is said</source>
        <translation>Что говорить (РМ)</translation>
    </message>
    <message>
        <source>Each line is said when its wait is over, unless the other side is heard. What stands in [square brackets] falls away when a name in it is not known.</source>
        <translation>Каждую фразу говорят по окончании ожидания, если собеседника не слышно. Часть в [квадратных скобках] пропускается, если значение поля в ней неизвестно.</translation>
    </message>
    <message>
        <source>After the last line</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>После последней фразы</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>{name} is calling this customer now (until {time} at most).</source>
        <extracomment>{name} is a colleague, {time} a time of day</extracomment>
        <translation>Этому клиенту сейчас звонит {name} (не позднее чем до {time}).</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Этот обратный звонок уже закрыт.</translation>
    </message>
    <message>
        <source>This callback is no longer reserved for you.</source>
        <translation>Этот обратный звонок больше не закреплён за вами.</translation>
    </message>
    <message>
        <source>This time is already over. Choose a later one.</source>
        <translation>Это время уже прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>The clocks skip this time. The next time there is: {time}.</source>
        <extracomment>{time} is a date and time</extracomment>
        <translation>Из-за перевода часов такого времени нет. Ближайшее возможное: {time}.</translation>
    </message>
    <message>
        <source>The clocks show this time twice. Choose the first or the second one.</source>
        <translation>Из-за перевода часов это время наступает дважды. Выберите первое или второе.</translation>
    </message>
    <message>
        <source>{field}: at most {limit} characters.</source>
        <extracomment>{field} is the name of a field, such as Note</extracomment>
        <translation>{field}: не более {limit} символов.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Nothing was changed.</source>
        <translation>Диск этого компьютера заполнен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The data on this computer was written by a newer Soitto. Install the newer version.</source>
        <translation>Данные на этом компьютере записаны более новой версией Soitto. Установите её.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Создание отчёта отменено.</translation>
    </message>
    <message>
        <source>The phone is starting again. Try again in a moment.</source>
        <translation>Телефон перезапускается. Повторите через несколько секунд.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Сейчас это невозможно.</translation>
    </message>
    <message>
        <source>Something in the form is missing or not right.</source>
        <translation>В форме что-то не заполнено или указано неверно.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл.</translation>
    </message>
    <message>
        <source>This took too long. Try again.</source>
        <translation>Это заняло слишком много времени. Повторите попытку.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your data is safe; try again.</source>
        <translation>Произошла непредвиденная ошибка. Ваши данные сохранены; повторите попытку.</translation>
    </message>
    <message>
        <source>The site&apos;s CRM profile does not fit the CRM. Tell your administrator.</source>
        <translation>Профиль CRM вашей организации не подходит к CRM. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The CRM does not know “{name}” as the site&apos;s CRM profile describes it. Nothing was written. Tell your administrator.</source>
        <extracomment>{name} is an attribute, a class or a state of the CRM, as the site&apos;s CRM profile spells it</extracomment>
        <translation>В CRM нет того, что описано в профиле CRM вашей организации: «{name}». Ничего не записано. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The site&apos;s CRM profile does not fit the CRM. Nothing was written. Tell your administrator.</source>
        <translation>Профиль CRM вашей организации не подходит к CRM. Ничего не записано. Сообщите администратору.</translation>
    </message>
    <message>
        <source>{sentence} Details: “{words}”</source>
        <extracomment>{sentence} is a whole sentence; {words} are the CRM&apos;s own words, or its names of fields, in whatever language it speaks</extracomment>
        <translation>{sentence} Подробности: «{words}»</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Неверное имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Вход не выполнен.</translation>
    </message>
    <message>
        <source>You have been signed in for a long time. Sign in again.</source>
        <translation>Срок входа истёк. Войдите снова.</translation>
    </message>
    <message>
        <source>The access key has ended or was used up: ask for a new one.</source>
        <translation>Ключ доступа больше не действует: истёк его срок или он уже использован. Запросите новый.</translation>
    </message>
    <message>
        <source>This access key is somebody else&apos;s. Use your own.</source>
        <translation>Это ключ доступа другого сотрудника. Введите свой.</translation>
    </message>
    <message>
        <source>The CRM has nobody of this user name. Check how it is written there.</source>
        <translation>В CRM нет такого имени пользователя. Проверьте, как оно там записано.</translation>
    </message>
    <message>
        <source>This CRM takes plain Latin letters in user names and passwords only. Ask your administrator.</source>
        <translation>Эта CRM принимает в имени пользователя и пароле только простые латинские символы. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>Диск сервера заполнен.</translation>
    </message>
    <message>
        <source>The server does not know this record any more.</source>
        <translation>На сервере больше нет этой записи.</translation>
    </message>
    <message>
        <source>A missed call stays in the list until somebody has talked with the customer.</source>
        <translation>Пропущенный звонок остаётся в списке, пока с клиентом кто-нибудь не поговорит.</translation>
    </message>
    <message>
        <source>There is an open callback for this person already.</source>
        <translation>Для этого человека уже есть открытый обратный звонок.</translation>
    </message>
    <message>
        <source>A text is too long for the server.</source>
        <translation>Текст слишком длинный для сервера.</translation>
    </message>
    <message>
        <source>The server does not accept what is written here.</source>
        <translation>Сервер не принимает то, что здесь написано.</translation>
    </message>
    <message>
        <source>The owner is not at the server any more. Choose another one.</source>
        <translation>Этого исполнителя больше нет на сервере. Выберите другого.</translation>
    </message>
    <message>
        <source>What was chosen is not at the server any more. Choose something else.</source>
        <translation>Выбранного больше нет на сервере. Выберите другое.</translation>
    </message>
    <message>
        <source>The CRM said yes but did not keep all of it. Tell your administrator.</source>
        <translation>CRM приняла изменение, но сохранила не всё. Сообщите администратору.</translation>
    </message>
    <message>
        <source>This CRM cannot do this. Do it on the CRM&apos;s own page.</source>
        <translation>В этой CRM это действие отсюда недоступно. Выполните его на странице самой CRM.</translation>
    </message>
    <message>
        <source>The CRM needs an e-mail address for your user first. Enter it there, or ask your administrator.</source>
        <translation>Сначала в CRM нужно указать ваш адрес электронной почты. Введите его там или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This callback has not expired yet. Check the clock of this computer.</source>
        <translation>Срок этого обратного звонка ещё не истёк. Проверьте время на этом компьютере.</translation>
    </message>
    <message>
        <source>Somebody else wrote at the same moment. It is tried again.</source>
        <translation>В тот же момент запись изменил кто-то другой. Попытка повторится.</translation>
    </message>
    <message>
        <source>A colleague is calling this customer now.</source>
        <translation>Этому клиенту сейчас звонит другой сотрудник.</translation>
    </message>
    <message>
        <source>This belongs to somebody else: you have no right to change it.</source>
        <translation>Это принадлежит другому сотруднику: у вас нет прав на изменение.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not trust, so nothing was sent. Ask your administrator.</source>
        <translation>Этот компьютер не доверяет сертификату сервера, поэтому ничего не отправлено. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The site&apos;s file of certificates cannot be read. Ask your administrator.</source>
        <translation>Не удалось прочитать файл сертификатов вашей организации. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server failed. It is tried again; if it goes on, tell your administrator.</source>
        <translation>На сервере произошёл сбой. Попытка повторится; если сбой останется, сообщите администратору.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Tell your administrator.</source>
        <translation>Не удалось разобрать ответ сервера. Сообщите администратору.</translation>
    </message>
    <message>
        <source>A newer Soitto has written this. Install the newer version.</source>
        <translation>Это записано более новой версией Soitto. Установите её.</translation>
    </message>
    <message>
        <source>Somebody has this open in the CRM now. Try again in a moment.</source>
        <translation>Сейчас эта запись открыта в CRM у кого-то другого. Повторите через несколько секунд.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network.</source>
        <translation>Нет связи с сервером. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>Сервер просит войти снова.</translation>
    </message>
    <message>
        <source>You have no right to do this. Ask your administrator for it.</source>
        <translation>У вас нет прав на это действие. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server is too old for this Soitto. Ask your administrator to update the server.</source>
        <translation>Версия сервера слишком старая для этой программы Soitto. Попросите администратора обновить сервер.</translation>
    </message>
    <message>
        <source>This Soitto is too old for the server. Ask your administrator for the newer one.</source>
        <translation>Эта версия Soitto слишком старая для сервера. Попросите у администратора более новую.</translation>
    </message>
    <message>
        <source>The CRM profile cannot be read.</source>
        <translation>Не удалось прочитать профиль CRM.</translation>
    </message>
    <message>
        <source>The CRM profile is not valid TOML.</source>
        <translation>В файле профиля CRM ошибка: это не TOML.</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is missing.</source>
        <translation>Профиль CRM: нет записи «{place}».</translation>
    </message>
    <message>
        <source>The CRM profile: the entry “{place}” is not known.</source>
        <translation>Профиль CRM: запись «{place}» неизвестна.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” is of the wrong type.</source>
        <translation>Профиль CRM: у записи «{place}» неверный тип.</translation>
    </message>
    <message>
        <source>The CRM profile: “{place}” cannot be “{detail}”.</source>
        <translation>Профиль CRM: в записи «{place}» недопустимо значение «{detail}».</translation>
    </message>
    <message>
        <source>The CRM profile: there is no system “{detail}”.</source>
        <translation>Профиль CRM: система «{detail}» неизвестна.</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no attribute “{detail}” ({place}).</source>
        <translation>Профиль CRM: в CRM нет атрибута «{detail}» ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no class “{detail}” ({place}).</source>
        <translation>Профиль CRM: в CRM нет класса «{detail}» ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile: the CRM has no state “{detail}” ({place}).</source>
        <translation>Профиль CRM: в CRM нет статуса «{detail}» ({place}).</translation>
    </message>
    <message>
        <source>The CRM profile cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Профиль CRM нельзя использовать ({code}).</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Тем временем это изменил другой сотрудник.</translation>
    </message>
    <message>
        <source>The server asks for a short pause. Try again in a moment.</source>
        <translation>Сервер просит немного подождать. Повторите через несколько секунд.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Soitto server.</source>
        <translation>По этому адресу отвечает не сервер Soitto.</translation>
    </message>
    <message>
        <source>Something else answers at the server&apos;s address. Check the address, or ask your administrator.</source>
        <translation>По адресу сервера отвечает что-то другое. Проверьте адрес или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Сервер это отклонил.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Сервер отклонил это действие ({code}).</translation>
    </message>
    <message>
        <source>No phone line is set up. Enter it in the settings.</source>
        <translation>Телефонная линия не настроена. Укажите её в настройках.</translation>
    </message>
    <message>
        <source>The phone line&apos;s settings are not complete. Check them in the settings.</source>
        <translation>Телефонная линия настроена не полностью. Проверьте настройки.</translation>
    </message>
    <message>
        <source>You are in a call. End it first.</source>
        <translation>Идёт звонок. Сначала завершите его.</translation>
    </message>
    <message>
        <source>A customer&apos;s call comes first. The number you dialled is called after it.</source>
        <translation>Сначала звонок клиента. Вызов на набранный вами номер начнётся после него.</translation>
    </message>
    <message>
        <source>This is not possible in a call between colleagues.</source>
        <translation>В звонке между сотрудниками это невозможно.</translation>
    </message>
    <message>
        <source>The exchange did not accept the code for its queues.</source>
        <translation>АТС не приняла код для своих очередей.</translation>
    </message>
    <message>
        <source>Calls are not recorded at this site.</source>
        <translation>В вашей организации звонки не записываются.</translation>
    </message>
    <message>
        <source>The recording could not be written. Check the disk of this computer.</source>
        <translation>Не удалось сохранить запись. Проверьте диск этого компьютера.</translation>
    </message>
    <message>
        <source>This site has no enquiry form.</source>
        <translation>В вашей организации нет формы обращения.</translation>
    </message>
    <message>
        <source>The phone could not do this. Try again.</source>
        <translation>Телефон не смог это выполнить. Повторите попытку.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Этот звонок уже завершён.</translation>
    </message>
    <message>
        <source>The phone cannot dial this number.</source>
        <translation>На этот номер позвонить нельзя.</translation>
    </message>
    <message>
        <source>These characters cannot be sent as tones.</source>
        <translation>Эти символы нельзя отправить тонами.</translation>
    </message>
    <message>
        <source>This call has been placed already.</source>
        <translation>Этот вызов уже выполнен.</translation>
    </message>
    <message>
        <source>This is your own number. Choose another one.</source>
        <translation>Это ваш собственный номер. Выберите другой.</translation>
    </message>
    <message>
        <source>The line is connected with the new settings when the call is over.</source>
        <translation>Линия подключится с новыми настройками, когда разговор закончится.</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Dial it on the dialpad to confirm.</source>
        <translation>Звонки на этот номер оплачиваются дополнительно. Для подтверждения наберите его вручную.</translation>
    </message>
    <message>
        <source>Without the server nobody else would see that you are calling. Try again when online.</source>
        <translation>Без сервера другие не увидят, что вы звоните. Повторите, когда связь восстановится.</translation>
    </message>
    <message>
        <source>The chosen headset or microphone is not there.</source>
        <translation>Выбранная гарнитура или микрофон не найдены.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port.</source>
        <translation>Сетевой порт телефона занят другой программой.</translation>
    </message>
    <message>
        <source>The phone did not answer in time. Try again.</source>
        <translation>Телефон не ответил вовремя. Повторите попытку.</translation>
    </message>
    <message>
        <source>The phone refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Телефон отклонил это действие ({code}).</translation>
    </message>
    <message>
        <source>The sound is switched off: nobody is heard.</source>
        <translation>Звук выключен: никого не слышно.</translation>
    </message>
    <message>
        <source>This computer has no sound system that the phone can use.</source>
        <translation>На этом компьютере нет звуковой системы, подходящей для телефона.</translation>
    </message>
    <message>
        <source>There is no microphone: the other side hears nothing.</source>
        <translation>Нет микрофона: собеседник ничего не слышит.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset: you hear nothing.</source>
        <translation>Нет динамика или гарнитуры: вы ничего не слышите.</translation>
    </message>
    <message>
        <source>The sound device cannot be used. Another program may hold it.</source>
        <translation>Звуковое устройство недоступно. Возможно, его занимает другая программа.</translation>
    </message>
    <message>
        <source>Calls have no sound ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>В звонках нет звука ({code}).</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be read.</source>
        <translation>Не удалось прочитать файл формы обращения.</translation>
    </message>
    <message>
        <source>The file of the enquiry form is not valid JSON.</source>
        <translation>В файле формы обращения ошибка: это не JSON.</translation>
    </message>
    <message>
        <source>The file of the enquiry form has to be one JSON object.</source>
        <translation>Файл формы обращения должен содержать один объект JSON.</translation>
    </message>
    <message>
        <source>The enquiry form: the entry “{field}” is missing.</source>
        <translation>Форма обращения: нет записи «{field}».</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is of the wrong type.</source>
        <translation>Форма обращения: у записи «{field}» неверный тип.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is not known.</source>
        <translation>Форма обращения: запись «{field}» неизвестна.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has a kind that is not known ({detail}).</source>
        <translation>Форма обращения: у записи «{field}» неизвестный вид ({detail}).</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is no code. Use letters, digits and _ only.</source>
        <translation>Форма обращения: «{field}» не подходит как код. Допустимы только буквы, цифры и _.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” is there twice.</source>
        <translation>Форма обращения: запись «{field}» встречается дважды.</translation>
    </message>
    <message>
        <source>The enquiry form has no fields.</source>
        <translation>В форме обращения нет полей.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has too many entries.</source>
        <translation>Форма обращения: в «{field}» слишком много записей.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no English text.</source>
        <translation>Форма обращения: у записи «{field}» нет английского текста.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has no choices.</source>
        <translation>Форма обращения: у записи «{field}» нет вариантов выбора.</translation>
    </message>
    <message>
        <source>The enquiry form: “{field}” has an entry that does not belong there.</source>
        <translation>Форма обращения: в «{field}» есть лишняя запись.</translation>
    </message>
    <message>
        <source>The enquiry form: the limits of “{field}” contradict each other.</source>
        <translation>Форма обращения: границы «{field}» противоречат друг другу.</translation>
    </message>
    <message>
        <source>The file of the enquiry form cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Файл формы обращения нельзя использовать ({code}).</translation>
    </message>
    <message>
        <source>{problem} (Line {line})</source>
        <translation>{problem} (Строка {line})</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Введите номер.</translation>
    </message>
    <message>
        <source>A number has digits only; this has other characters.</source>
        <translation>Номер состоит только из цифр, а здесь есть другие символы.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Номер слишком короткий.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Номер слишком длинный.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Такого номера не существует.</translation>
    </message>
    <message>
        <source>There is no such country code.</source>
        <translation>Такого кода страны не существует.</translation>
    </message>
    <message>
        <source>This is not a SIP address (name@host).</source>
        <translation>Это не SIP-адрес (имя@сервер).</translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>landline</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>стационарный</translation>
    </message>
    <message>
        <source>free of charge</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>бесплатный</translation>
    </message>
    <message>
        <source>extra charge</source>
        <extracomment>Kind of telephone number: calls to it cost more</extracomment>
        <translation>платный</translation>
    </message>
    <message>
        <source>short number</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>короткий номер</translation>
    </message>
    <message>
        <source>SIP address</source>
        <extracomment>Kind of telephone number</extracomment>
        <translation>SIP-адрес</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Result of a call</extracomment>
        <translation>Отвечен</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>Result of a call</extracomment>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Result of a call</extracomment>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>Result of a call: a colleague took it</extracomment>
        <translation>Ответил другой оператор</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Result of a call: the line is engaged</extracomment>
        <translation>Занято</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Result of a call</extracomment>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>Result of a call: phone off, or out of reach</extracomment>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Number not in service</source>
        <extracomment>Result of a call: no such number</extracomment>
        <translation>Номер не обслуживается</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Result of a call: the caller gave up before the answer</extracomment>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Result of a call</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Direction of a call: somebody rang the agent</extracomment>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Direction of a call: the agent dialled</extracomment>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>Status of a callback: its time has not come yet</extracomment>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Status of a callback: it is time to call</extracomment>
        <translation>Пора звонить</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Status of a callback: its time is over</extracomment>
        <translation>Просрочен</translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>Status of a callback: somebody is calling the customer now</extracomment>
        <translation>Идёт вызов</translation>
    </message>
    <message>
        <source>Waiting after an attempt</source>
        <extracomment>Status of a callback: hidden for a while after a failed attempt</extracomment>
        <translation>Пауза после попытки</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <extracomment>Status of a callback: all attempts are used up</extracomment>
        <translation>Попытки исчерпаны</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Status of a callback: dialled from the list and reached (Mongolian manual: Амжилттай холбогдсон)</extracomment>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>Answered by agent</source>
        <extracomment>Status of a callback: the customer rang in first (Mongolian manual: Агент хариу өгсөн)</extracomment>
        <translation>Ответил оператор</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Status of a callback: closed by the flag, without dialling</extracomment>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of a callback</extracomment>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of a callback: it was not called in time and is no longer valid</extracomment>
        <translation>Истёк срок</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>State of a call</extracomment>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <extracomment>State of a call: the customer&apos;s phone rings</extracomment>
        <translation>Идёт вызов…</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>State of a call: the customer rings the agent</extracomment>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of a call</comment>
        <extracomment>The customer and the agent are talking</extracomment>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <extracomment>State of a call: the phone on the agent&apos;s desk rings first, and then the number is called</extracomment>
        <translation>Звонит ваш телефон: снимите трубку</translation>
    </message>
    <message>
        <source>Answer on your phone</source>
        <extracomment>State of a call: a customer rings in at the phone on the agent&apos;s desk</extracomment>
        <translation>Ответьте на своём телефоне</translation>
    </message>
    <message>
        <source>Your phone was not answered. Nobody was called.</source>
        <translation>На вашем телефоне никто не ответил. Вызова не было.</translation>
    </message>
    <message>
        <source>Your phone refused the call. Nobody was called.</source>
        <translation>Ваш телефон отклонил звонок. Вызова не было.</translation>
    </message>
    <message>
        <source>Your phone is busy. Nobody was called.</source>
        <translation>Ваш телефон занят. Вызова не было.</translation>
    </message>
    <message>
        <source>Your phone cannot be reached. Nobody was called.</source>
        <translation>Ваш телефон недоступен. Вызова не было.</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>where a callback came from</comment>
        <extracomment>Where a callback came from: the caller chose it while waiting</extracomment>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>The exchange does not accept the phone&apos;s user name or password. Enter the password anew in the settings.</source>
        <translation>АТС не принимает имя пользователя или пароль телефона. Введите пароль заново в настройках.</translation>
    </message>
    <message>
        <source>The exchange forbids this phone to register. Check the user name and the password in the settings, or ask your administrator.</source>
        <translation>АТС запрещает регистрацию этого телефона. Проверьте имя пользователя и пароль в настройках или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The exchange does not know the phone&apos;s user name. Check it in the settings.</source>
        <translation>АТС не знает имени пользователя этого телефона. Проверьте его в настройках.</translation>
    </message>
    <message>
        <source>Another program uses the phone&apos;s network port. Close the other softphone.</source>
        <translation>Сетевой порт телефона занят другой программой. Закройте другой программный телефон.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached, so your phone cannot be rung. It keeps trying.</source>
        <translation>Нет связи с коммутатором, поэтому он не может позвонить на ваш телефон. Попытки продолжаются.</translation>
    </message>
    <message>
        <source>The switchboard does not take your phone. Ask your administrator.</source>
        <translation>Коммутатор не принимает ваш телефон. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Calls cannot go to the phone number in the settings. Enter another one.</source>
        <translation>На номер телефона из настроек звонить нельзя. Введите другой.</translation>
    </message>
    <message>
        <source>The exchange shows a certificate that this computer does not trust, so the phone does not connect. Ask your administrator.</source>
        <translation>Телефон не подключается: этот компьютер не доверяет сертификату АТС. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The exchange shows the certificate of another server, so the phone does not connect. Check the server&apos;s name in the settings.</source>
        <translation>Телефон не подключается: АТС показывает сертификат другого сервера. Проверьте имя сервера в настройках.</translation>
    </message>
    <message>
        <source>The exchange&apos;s certificate is not valid at this time, so the phone does not connect. Check the clock of this computer, or ask your administrator.</source>
        <translation>Телефон не подключается: сертификат АТС сейчас недействителен. Проверьте время на этом компьютере или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached. Check the network and the server&apos;s address. The phone keeps trying.</source>
        <translation>Нет связи с АТС. Проверьте сеть и адрес сервера. Попытки продолжаются.</translation>
    </message>
    <message>
        <source>The exchange does not answer. Check the network. The phone keeps trying.</source>
        <translation>АТС не отвечает. Проверьте сеть. Попытки продолжаются.</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a call: the customer waits</extracomment>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>A missed call stays in the list until somebody has talked with the customer. Call them back.</source>
        <translation>Пропущенный звонок остаётся в списке, пока с клиентом кто-нибудь не поговорит. Перезвоните клиенту.</translation>
    </message>
    <message>
        <source>It is not known where this customer&apos;s card is in the CRM.</source>
        <translation>Неизвестно, где в CRM карточка этого клиента.</translation>
    </message>
    <message>
        <source>Pages of the CRM cannot reach this desk: another program has port {port}. Choose another one here and on the CRM&apos;s pages.</source>
        <extracomment>{port} is a number</extracomment>
        <translation>Страницы CRM не могут связаться с вашей программой: порт {port} занят другой программой. Выберите другой порт здесь и на страницах CRM.</translation>
    </message>
    <message>
        <source>“{line}” is not an origin. It is such as https://crm.example.com, without a path.</source>
        <extracomment>{line} is what somebody typed</extracomment>
        <translation>«{line}» — не адрес сайта. Образец: https://crm.example.com, без пути.</translation>
    </message>
    <message>
        <source>The browser of this computer could not be opened.</source>
        <translation>Не удалось открыть браузер на этом компьютере.</translation>
    </message>
    <message>
        <source>This number steers the exchange or calls for help. Dial it on the dialpad if you mean it.</source>
        <translation>Этот номер управляет АТС или вызывает экстренную службу. Если это нужно, наберите его вручную.</translation>
    </message>
    <message>
        <source>Your own phone has to do this: use its buttons.</source>
        <translation>Это можно сделать только на вашем телефоне: нажмите кнопку на нём.</translation>
    </message>
    <message>
        <source>The switchboard does not do this now. Try again in a moment.</source>
        <translation>Сейчас коммутатор не может это сделать. Повторите через несколько секунд.</translation>
    </message>
    <message>
        <source>Nobody had answered: there is no line that could have broken off.</source>
        <translation>На звонок никто не ответил: срываться было нечему.</translation>
    </message>
    <message>
        <source>The caller was passed on: a colleague talks with them.</source>
        <translation>Звонок переведён: с клиентом говорит другой сотрудник.</translation>
    </message>
    <message>
        <source>The number is hidden: nobody can be called back.</source>
        <translation>Номер скрыт: перезвонить нельзя.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no redial for this.</source>
        <translation>По правилам вашей организации в этом случае не перезванивают.</translation>
    </message>
    <message>
        <source>The redial protocol of this site has no script for this.</source>
        <translation>В правилах вашей организации для этого случая нет скрипта.</translation>
    </message>
    <message>
        <source>This redial is a colleague&apos;s. Only supervisors may give it to somebody else.</source>
        <translation>Это перезвон другого сотрудника. Передать его может только руководитель.</translation>
    </message>
    <message>
        <source>This person is not known any more. Choose another one.</source>
        <translation>Этого сотрудника больше нет. Выберите другого.</translation>
    </message>
    <message>
        <source>Call ended</source>
        <extracomment>State of a call</extracomment>
        <translation>Звонок завершён</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>State of the agent</extracomment>
        <translation>Не в системе</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the agent: calls may come</extracomment>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of the agent</extracomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of the agent: a customer rings in</extracomment>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of the agent: dialling</extracomment>
        <translation>Исходящий вызов</translation>
    </message>
    <message>
        <source>In call</source>
        <comment>state of the agent</comment>
        <extracomment>The agent is talking with a customer</extracomment>
        <translation>В разговоре</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>State of the agent: work after a call</extracomment>
        <translation>Постобработка</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Priority of a callback</extracomment>
        <translation>Срочный</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Where a callback came from: made during a call</extracomment>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Dialpad</source>
        <extracomment>Where a callback came from: made without a call, from the dialpad</extracomment>
        <translation>Набор номера</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>Голосовая почта</translation>
    </message>
    <message>
        <source>Dropped call</source>
        <extracomment>Where a callback came from: the line broke off</extracomment>
        <translation>Сорвавшийся звонок</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Where a callback came from</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>The phone is registered: calls can come and go.</source>
        <translation>Телефон зарегистрирован: можно звонить и принимать звонки.</translation>
    </message>
    <message>
        <source>The phone is being registered.</source>
        <translation>Телефон регистрируется.</translation>
    </message>
    <message>
        <source>The phone calls the exchange directly, without registration.</source>
        <translation>Телефон звонит через АТС напрямую, без регистрации.</translation>
    </message>
    <message>
        <source>The phone could not be registered ({code}). It keeps trying.</source>
        <extracomment>{code} is a SIP status such as 480</extracomment>
        <translation>Не удалось зарегистрировать телефон ({code}). Попытки продолжаются.</translation>
    </message>
    <message>
        <source>Poor line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Плохая связь</translation>
    </message>
    <message>
        <source>Fair line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Средняя связь</translation>
    </message>
    <message>
        <source>Good line</source>
        <extracomment>Quality of a call&apos;s sound</extracomment>
        <translation>Хорошая связь</translation>
    </message>
    <message>
        <source>Lost packets: {percent} %</source>
        <extracomment>How much of the other side&apos;s voice did not arrive</extracomment>
        <translation>Потеряно пакетов: {percent} %</translation>
    </message>
    <message>
        <source>Jitter: {time} ms</source>
        <extracomment>How unevenly the voice arrives</extracomment>
        <translation>Джиттер: {time} мс</translation>
    </message>
    <message>
        <source>Round trip: {time} ms</source>
        <translation>Задержка туда и обратно: {time} мс</translation>
    </message>
    <message>
        <source>Codec: {name}</source>
        <translation>Кодек: {name}</translation>
    </message>
    <message>
        <source>The sound is encrypted.</source>
        <translation>Звук зашифрован.</translation>
    </message>
    <message>
        <source>The sound is not encrypted.</source>
        <translation>Звук не зашифрован.</translation>
    </message>
    <message>
        <source>The call is being passed on…</source>
        <translation>Звонок переводится…</translation>
    </message>
    <message>
        <source>Their phone is ringing…</source>
        <translation>Идёт вызов, ждём ответа…</translation>
    </message>
    <message>
        <source>The call was passed on.</source>
        <translation>Звонок переведён.</translation>
    </message>
    <message>
        <source>They are in another call. The caller is still with you.</source>
        <translation>Номер занят другим разговором. Клиент остаётся с вами.</translation>
    </message>
    <message>
        <source>Nobody answered there. The caller is still with you.</source>
        <translation>Там никто не ответил. Клиент остаётся с вами.</translation>
    </message>
    <message>
        <source>There is no such number. The caller is still with you.</source>
        <translation>Такого номера не существует. Клиент остаётся с вами.</translation>
    </message>
    <message>
        <source>The transfer was refused. The caller is still with you.</source>
        <translation>Перевод отклонён. Клиент остаётся с вами.</translation>
    </message>
    <message>
        <source>The call could not be passed on. The caller is still with you.</source>
        <translation>Не удалось перевести звонок. Клиент остаётся с вами.</translation>
    </message>
    <message>
        <source>Soitto is already running here. Look for its window; if you just closed it, wait a moment.</source>
        <translation>Soitto здесь уже запущена. Найдите её окно; если вы только что её закрыли, немного подождите.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войдите снова</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>Сбой сервера</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>Synced</source>
        <extracomment>All changes have reached the server</extracomment>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>field of a callback</comment>
        <extracomment>The queue a callback belongs to, such as sales</extracomment>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Reserved until</source>
        <extracomment>Until when a callback is its owner&apos;s alone</extracomment>
        <translation>Закреплён до</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When to call back</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Contact type</source>
        <extracomment>Field: why a callback was closed without a call, such as Wrong number</extracomment>
        <translation>Тип контакта</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) needed</source>
        <translation>
            <numerusform>Нужно %n решение</numerusform>
            <numerusform>Нужны %n решения</numerusform>
            <numerusform>Нужно %n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n изменение отклонено</numerusform>
            <numerusform>%n изменения отклонены</numerusform>
            <numerusform>%n изменений отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n изменение ждёт</numerusform>
            <numerusform>%n изменения ждут</numerusform>
            <numerusform>%n изменений ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Нет связи: %n изменение ждёт</numerusform>
            <numerusform>Нет связи: %n изменения ждут</numerusform>
            <numerusform>Нет связи: %n изменений ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>From the site&apos;s file, which is named in the settings.</source>
        <translation>Из файла организации, указанного в настройках.</translation>
    </message>
    <message>
        <source>From the server: the same for everybody.</source>
        <translation>С сервера: одинаковые для всех.</translation>
    </message>
    <message>
        <source>The scripts that come with the program.</source>
        <translation>Стандартные скрипты программы.</translation>
    </message>
    <message>
        <source>The file of the scripts cannot be read.</source>
        <translation>Не удалось прочитать файл скриптов.</translation>
    </message>
    <message>
        <source>The file of the scripts is not valid JSON.</source>
        <translation>В файле скриптов ошибка: это не JSON.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has to be a JSON object.</source>
        <translation>Файл скриптов: запись «{field}» должна быть объектом JSON.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is missing.</source>
        <translation>Файл скриптов: нет записи «{field}».</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is of the wrong type.</source>
        <translation>Файл скриптов: у записи «{field}» неверный тип.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is not known.</source>
        <translation>Файл скриптов: запись «{field}» неизвестна.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” has a value that is not known.</source>
        <translation>Файл скриптов: у записи «{field}» неизвестное значение.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” is there twice.</source>
        <translation>Файл скриптов: запись «{field}» встречается дважды.</translation>
    </message>
    <message>
        <source>The file of the scripts: there are too many of “{field}”.</source>
        <translation>Файл скриптов: в «{field}» слишком много записей.</translation>
    </message>
    <message>
        <source>The file of the scripts: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word, {field} the name of an entry</extracomment>
        <translation>Файл скриптов: запись «{field}» нельзя использовать ({code}).</translation>
    </message>
    <message>
        <source>Your server keeps no scripts. Export them, and name the file in the settings of each desk.</source>
        <translation>Ваш сервер не хранит скрипты. Экспортируйте их и укажите файл в настройках программы у каждого оператора.</translation>
    </message>
    <message>
        <source>The site&apos;s file cannot be written from this desk. Export your scripts, and have the file replaced.</source>
        <translation>Файл организации нельзя изменить из вашей программы. Экспортируйте скрипты и попросите заменить файл.</translation>
    </message>
    <message>
        <source>Scripts are changed by supervisors. Ask yours for a change.</source>
        <translation>Скрипты изменяют руководители. Если нужно изменение, обратитесь к руководителю.</translation>
    </message>
    <message>
        <source>A colleague has changed the scripts meanwhile. Look at theirs first.</source>
        <translation>Тем временем скрипты изменил другой сотрудник. Сначала посмотрите его вариант.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file named in “{field}” cannot be used.</source>
        <translation>Настройки организации: файл, указанный в записи «{field}», нельзя использовать.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be reached.</source>
        <translation>Настройки организации недоступны.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their server answers {detail}.</source>
        <translation>Не удалось получить настройки организации (ответ сервера: {detail}).</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: the certificate of their server is not trusted.</source>
        <translation>Не удалось получить настройки организации: этот компьютер не доверяет сертификату сервера.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be had: their address is not secure.</source>
        <translation>Не удалось получить настройки организации: их адрес небезопасен.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: their address is not right.</source>
        <translation>Настройки организации: их адрес указан неверно.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings cannot be kept: your profile cannot be written.</source>
        <translation>Не удалось сохранить настройки организации: в ваш профиль нельзя записывать.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is not valid JSON.</source>
        <translation>Настройки организации: в файле ошибка, это не JSON.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file is too large.</source>
        <translation>Настройки организации: файл слишком большой.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file has to be one JSON object.</source>
        <translation>Настройки организации: файл должен содержать один объект JSON.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file cannot be read.</source>
        <translation>Настройки организации: не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: the file of “{field}” cannot be read.</source>
        <translation>Настройки организации: не удалось прочитать файл, указанный в записи «{field}».</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has to be a JSON object.</source>
        <translation>Настройки организации: запись «{field}» должна быть объектом JSON.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is missing.</source>
        <translation>Настройки организации: нет записи «{field}».</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is of the wrong type.</source>
        <translation>Настройки организации: у записи «{field}» неверный тип.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is not known.</source>
        <translation>Настройки организации: запись «{field}» неизвестна.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no setting.</source>
        <translation>Настройки организации: настройки «{field}» не существует.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings are written for another version of the program.</source>
        <translation>Настройки организации предназначены для другой версии программы.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is there twice.</source>
        <translation>Настройки организации: запись «{field}» встречается дважды.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: there are too many of “{field}”.</source>
        <translation>Настройки организации: в «{field}» слишком много записей.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is out of bounds.</source>
        <translation>Настройки организации: значение записи «{field}» вне допустимых границ.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has a value that is not known.</source>
        <translation>Настройки организации: у записи «{field}» неизвестное значение.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has characters that cannot be used.</source>
        <translation>Настройки организации: в записи «{field}» есть недопустимые символы.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be set in this file.</source>
        <translation>Настройки организации: запись «{field}» нельзя задавать в этом файле.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” looks like a secret, and this file may have none.</source>
        <extracomment>Passwords, tokens and keys</extracomment>
        <translation>Настройки организации: запись «{field}» похожа на секретные данные, а в этом файле их быть не должно.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is locked but has no value.</source>
        <translation>Настройки организации: изменение настройки «{field}» запрещено, но её значение не задано.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no name of a file.</source>
        <translation>Настройки организации: «{field}» не подходит как имя файла.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” needs either a text or an address, not both.</source>
        <translation>Настройки организации: в записи «{field}» нужен либо текст, либо адрес, но не оба сразу.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” is no code. Use small letters, digits and _ only.</source>
        <translation>Настройки организации: «{field}» не подходит как код. Допустимы только строчные латинские буквы, цифры и _.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” has no English text.</source>
        <translation>Настройки организации: у записи «{field}» нет английского текста.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings: “{field}” cannot be used ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Настройки организации: запись «{field}» нельзя использовать ({code}).</translation>
    </message>
    <message>
        <source>The settings that were read last stay in force. Please tell your IT.</source>
        <translation>Продолжают действовать последние прочитанные настройки. Сообщите в ИТ-отдел.</translation>
    </message>
    <message>
        <source>Soitto {version} is there. Your IT department installs it; you need do nothing.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Вышла версия Soitto {version}. Её установит ИТ-отдел; от вас ничего не требуется.</translation>
    </message>
    <message>
        <source>Soitto {version} is there.</source>
        <extracomment>{version} is a number such as 0.3.0</extracomment>
        <translation>Вышла версия Soitto {version}.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>Button: open the page where the newer version can be had</extracomment>
        <translation>Открыть страницу</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Say it in {seconds} s</source>
        <extracomment>When the agent is to say the line shown</extracomment>
        <translation>Скажите через {seconds} с</translation>
    </message>
    <message>
        <source>Late: say it now</source>
        <extracomment>The agent has waited longer than the script says</extracomment>
        <translation>Поздно: скажите сейчас</translation>
    </message>
    <message>
        <source>Say it now</source>
        <extracomment>The agent is to say the line shown</extracomment>
        <translation>Скажите сейчас</translation>
    </message>
    <message>
        <source>Then, after {least}–{most} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Затем, через {least}–{most} с: {text}</translation>
    </message>
    <message>
        <source>Then, after {seconds} s: {text}</source>
        <extracomment>{text} is the line after the current one; it is said that many seconds after it</extracomment>
        <translation>Затем, через {seconds} с: {text}</translation>
    </message>
    <message>
        <source>Then: {text}</source>
        <extracomment>{text} is the line that is said after the current one</extracomment>
        <translation>Затем: {text}</translation>
    </message>
    <message>
        <source>Silence after the greeting</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Тишина после приветствия</translation>
    </message>
    <message>
        <source>The line broke off</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Звонок сорвался</translation>
    </message>
    <message>
        <source>They put us on hold and are not back</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Клиент поставил на удержание и не вернулся</translation>
    </message>
    <message>
        <source>They are not heard any more</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Клиента не слышно</translation>
    </message>
    <message>
        <source>A callback is agreed</source>
        <extracomment>Situation of the redial protocol</extracomment>
        <translation>Договорились перезвонить</translation>
    </message>
    <message>
        <source>You ring back: the call was on hold</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Перезвон: разговор был на удержании</translation>
    </message>
    <message>
        <source>You call back, as agreed</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Звонок по договорённости</translation>
    </message>
    <message>
        <source>You ring back: nobody was heard</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Перезвон: клиента не было слышно</translation>
    </message>
    <message>
        <source>You ring back: the line broke off</source>
        <extracomment>Heading of the sentences that open a call</extracomment>
        <translation>Перезвон: звонок сорвался</translation>
    </message>
    <message>
        <source>Your microphone is off: they cannot hear you.</source>
        <translation>Ваш микрофон выключен: вас не слышно.</translation>
    </message>
    <message>
        <source>Your microphone gives no sound: they cannot hear you.</source>
        <translation>Ваш микрофон не даёт звука: вас не слышно.</translation>
    </message>
    <message>
        <source>Your voice does not reach them: no sound leaves this computer, or it gets lost.</source>
        <translation>Вас не слышно: звук не передаётся с этого компьютера или теряется по пути.</translation>
    </message>
    <message>
        <source>Only music is heard: are you on hold?</source>
        <translation>Слышна только музыка: вас поставили на удержание?</translation>
    </message>
</context>
<context>
    <name>ScriptFiles</name>
    <message>
        <source>Scripts from a file</source>
        <translation>Скрипты из файла</translation>
    </message>
    <message>
        <source>Scripts to a file</source>
        <translation>Скрипты в файл</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <extracomment>A kind of file, for a dialog that opens one</extracomment>
        <translation>Скрипты (*.json)</translation>
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
        <translation>Сказано</translation>
    </message>
    <message>
        <source>I have said this line: show the next one (F4)</source>
        <translation>Фраза сказана: показать следующую (F4)</translation>
    </message>
    <message>
        <source>Still silent</source>
        <extracomment>On a button: nothing is heard from the other side</extracomment>
        <translation>Тишина</translation>
    </message>
    <message>
        <source>Nobody is heard: do not wait, say the line now (F11)</source>
        <translation>Никого не слышно: не ждать, сказать фразу сейчас (F11)</translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>On a button: the other side is heard again</extracomment>
        <translation>Клиент ответил</translation>
    </message>
    <message>
        <source>They are heard: the talk goes on, and the script closes (F5)</source>
        <translation>Клиента слышно: разговор продолжается, скрипт закроется (F5)</translation>
    </message>
    <message>
        <source>Callback form</source>
        <extracomment>On a green button: opens the callback form with this name and phone</extracomment>
        <translation>Форма CallBack</translation>
    </message>
    <message>
        <source>Open the callback form with this name and phone</source>
        <translation>Открыть форму обратного звонка с этим именем и телефоном</translation>
    </message>
    <message>
        <source>{line} of {count}</source>
        <extracomment>Which line of a script is shown, such as &quot;2 of 3&quot;</extracomment>
        <translation>{line} из {count}</translation>
    </message>
    <message>
        <source>To the survey</source>
        <extracomment>On a button: rate the caller, and pass them on to the quality survey</extracomment>
        <translation>На оценку качества</translation>
    </message>
    <message>
        <source>Rate the caller, and pass them on to the quality survey (Shift+F4)</source>
        <translation>Оценить клиента и перевести его на оценку качества (Shift+F4)</translation>
    </message>
    <message>
        <source>End call</source>
        <extracomment>The yellow button of the Mongolian manual (шар товч): opens the rating</extracomment>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>Rate the caller and end the call (Shift+F4)</source>
        <translation>Оценить клиента и завершить звонок (Shift+F4)</translation>
    </message>
    <message>
        <source>End call, redial</source>
        <extracomment>On a button: the call ends, and the agent rings the person again</extracomment>
        <translation>Завершить и перезвонить</translation>
    </message>
    <message>
        <source>End this call; the redial is kept, and comes up by itself (Shift+F4)</source>
        <translation>Завершить звонок; перезвон сохранится и появится сам (Shift+F4)</translation>
    </message>
    <message>
        <source>Close the script</source>
        <extracomment>On a button: the script is not needed</extracomment>
        <translation>Закрыть скрипт</translation>
    </message>
    <message>
        <source>Close the script (Shift+F12)</source>
        <translation>Закрыть скрипт (Shift+F12)</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>On a button: the program took something for trouble on the line that is none</extracomment>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Close the script, and count it as a false alarm (Shift+F12)</source>
        <translation>Закрыть скрипт и считать тревогу ложной (Shift+F12)</translation>
    </message>
    <message>
        <source>End the call, and ring them again.</source>
        <translation>Завершите звонок и перезвоните клиенту.</translation>
    </message>
    <message>
        <source>All is said. Rate the caller, and pass them on to the survey.</source>
        <translation>Всё сказано. Оцените клиента и переведите его на оценку качества.</translation>
    </message>
    <message>
        <source>All is said.</source>
        <translation>Всё сказано.</translation>
    </message>
</context>
<context>
    <name>ScriptSide</name>
    <message>
        <source>Script</source>
        <extracomment>The part of the window with the sentences to be said, as a screen reader calls it</extracomment>
        <translation>Скрипт</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message numerus="yes">
        <source>%n value(s) cannot be saved.</source>
        <translation>
            <numerusform>Нельзя сохранить %n значение.</numerusform>
            <numerusform>Нельзя сохранить %n значения.</numerusform>
            <numerusform>Нельзя сохранить %n значений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reached by the last try: it becomes a callback, due %n minute(s) later.</source>
        <translation>
            <numerusform>Если и с последней попытки не дозвонились, создаётся обратный звонок со сроком через %n минуту.</numerusform>
            <numerusform>Если и с последней попытки не дозвонились, создаётся обратный звонок со сроком через %n минуты.</numerusform>
            <numerusform>Если и с последней попытки не дозвонились, создаётся обратный звонок со сроком через %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in {language}.</source>
        <extracomment>So many texts have no words in this {language}</extracomment>
        <translation>
            <numerusform>{language}: не хватает %n текста.</numerusform>
            <numerusform>{language}: не хватает %n текстов.</numerusform>
            <numerusform>{language}: не хватает %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 seconds&quot;</extracomment>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 1–2 minutes&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n минуту</numerusform>
            <numerusform>{least}–%n минуты</numerusform>
            <numerusform>{least}–%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n second(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2–3 seconds&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>{least}–%n секунду</numerusform>
            <numerusform>{least}–%n секунды</numerusform>
            <numerusform>{least}–%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>A length of time in a sentence: &quot;after 2 minutes&quot;</extracomment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Say at once</source>
        <extracomment>When a line of a script is said: the first, and one that follows another without a wait</extracomment>
        <translation>Сказать сразу</translation>
    </message>
    <message>
        <source>Then say</source>
        <translation>Затем сказать</translation>
    </message>
    <message>
        <source>Say after {time}</source>
        <extracomment>{time} is such as &quot;2–3 seconds&quot;</extracomment>
        <translation>Сказать через {time}</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;</extracomment>
        <translation>сразу</translation>
    </message>
    <message>
        <source>{time} later</source>
        <extracomment>When to ring again, in a list: &quot;at once, 1–2 minutes later&quot;; {time} is such as &quot;1–2 minutes&quot;</extracomment>
        <translation>через {time}</translation>
    </message>
    <message>
        <source>Nobody is rung again at once.</source>
        <translation>Сразу никому не перезванивают.</translation>
    </message>
    <message>
        <source>Then ring again: {times}.</source>
        <extracomment>{times} is a list such as &quot;at once, 1–2 minutes later, 2–3 minutes later&quot;</extracomment>
        <translation>Затем перезвонить: {times}.</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>разговор продолжается</translation>
    </message>
    <message>
        <source>End the call and ring again</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>завершить звонок и перезвонить</translation>
    </message>
    <message>
        <source>Pass the caller on to the quality survey</source>
        <extracomment>What follows the last line of a script</extracomment>
        <translation>перевести клиента на оценку качества</translation>
    </message>
    <message>
        <source>It is over: the customer cannot be reached</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>закрыть: «Не удаётся дозвониться»</translation>
    </message>
    <message>
        <source>It becomes a callback</source>
        <extracomment>What happens when nobody was reached by the last try</extracomment>
        <translation>создать обратный звонок</translation>
    </message>
    <message>
        <source>Nobody reached by the last try: it is closed as “cannot be reached”.</source>
        <translation>Если и с последней попытки не дозвонились, перезвон закрывается с результатом «Не удаётся дозвониться».</translation>
    </message>
    <message>
        <source>The desk rings again by itself when it is time.</source>
        <translation>Когда приходит время, программа перезванивает сама.</translation>
    </message>
    <message>
        <source>You ring again with one key when it is time.</source>
        <translation>Когда приходит время, вы перезваниваете одной клавишей.</translation>
    </message>
    <message>
        <source>Late for {time}: the supervisors are told.</source>
        <extracomment>{time} is such as &quot;2 minutes&quot;</extracomment>
        <translation>При опоздании на {time} об этом узнают руководители.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Имя оператора</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What a sentence may name: what a callback was agreed about</extracomment>
        <translation>Суть вопроса</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <extracomment>What a sentence may name</extracomment>
        <translation>Контактный телефон</translation>
    </message>
    <message>
        <source>{name} may not be known. Put it in square brackets, as in: Hello[, …]!</source>
        <extracomment>{name} is what may be unknown, such as Customer&apos;s name; the brackets stay as they are</extracomment>
        <translation>{name}: это бывает неизвестно. Поставьте поле в квадратные скобки, например: Здравствуйте[, …]!</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>There is no text in this language yet.</source>
        <translation>На этом языке текста ещё нет.</translation>
    </message>
    <message>
        <source>“{what}” is no name. Choose one with “Insert a name”.</source>
        <extracomment>{what} is what somebody typed between { and }</extracomment>
        <translation>Поля «{what}» нет. Выберите по кнопке «Вставить поле».</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Скобка открыта, но не закрыта: {what}</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened: {what}</source>
        <extracomment>{what} is a bracket</extracomment>
        <translation>Скобка закрыта, но не была открыта: {what}</translation>
    </message>
    <message>
        <source>Square brackets cannot stand in each other.</source>
        <translation>Квадратные скобки не могут стоять одни внутри других.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Слишком длинно.</translation>
    </message>
    <message>
        <source>All lines together are too long.</source>
        <translation>Все фразы вместе слишком длинные.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be said.</source>
        <translation>Здесь есть символ, который нельзя произнести.</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Их слишком много.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Слишком мало.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Слишком много.</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first.</source>
        <translation>Второе число должно быть больше первого.</translation>
    </message>
    <message>
        <source>This cannot be dialled: digits, letters, * and # only.</source>
        <translation>Это нельзя набрать: только цифры, буквы, * и #.</translation>
    </message>
    <message>
        <source>The number of the survey is missing, under “For all situations”.</source>
        <translation>Не указан номер оценки качества в разделе «Для всех ситуаций».</translation>
    </message>
    <message>
        <source>There is no try to ring again yet. Add one below.</source>
        <translation>Попыток перезвонить ещё нет. Добавьте ниже.</translation>
    </message>
    <message>
        <source>What was agreed is called at its time: remove the tries.</source>
        <translation>По договорённости звонят в назначенное время: удалите попытки.</translation>
    </message>
    <message>
        <source>This cannot be kept ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Это значение нельзя сохранить ({code}).</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>The scripts are saved.</source>
        <translation>Скрипты сохранены.</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Ваши изменения отменены.</translation>
    </message>
    <message>
        <source>These are the scripts that come with the program.</source>
        <translation>Показаны стандартные скрипты программы.</translation>
    </message>
    <message>
        <source>The scripts of the file are here. They count when you save them.</source>
        <translation>Скрипты из файла загружены. Они начнут действовать после сохранения.</translation>
    </message>
    <message>
        <source>The scripts are in {name}.</source>
        <extracomment>{name} is a file</extracomment>
        <translation>Скрипты сохранены в файл: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{problem} What it held before stays in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Пока действуют прежние скрипты из него.</translation>
    </message>
    <message>
        <source>{problem} Until then, the server&apos;s scripts are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Пока это не исправлено, действуют скрипты с сервера.</translation>
    </message>
    <message>
        <source>{problem} Until then, the scripts that come with the program are in force.</source>
        <extracomment>{problem} is a whole sentence about the site&apos;s file</extracomment>
        <translation>{problem} Пока это не исправлено, действуют стандартные скрипты программы.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Choose above whose scripts stand.</source>
        <extracomment>So many values cannot be saved as they are</extracomment>
        <translation>Выберите выше, чьи скрипты оставить.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Скрипты</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Ситуации</translation>
    </message>
    <message>
        <source>For all situations</source>
        <extracomment>Entry of the list of situations: what holds for all of them</extracomment>
        <translation>Для всех ситуаций</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Buttons: look at the scripts, or change them</extracomment>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Take the scripts from a file</source>
        <translation>Загрузить скрипты из файла</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write the scripts to a file</source>
        <translation>Сохранить скрипты в файл</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: take the scripts that come with the program</extracomment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Take the scripts that come with the program</source>
        <translation>Вернуть стандартные скрипты программы</translation>
    </message>
    <message>
        <source>Show the first</source>
        <extracomment>Button: go to the first value that cannot be saved</extracomment>
        <translation>Показать первое</translation>
    </message>
    <message>
        <source>A colleague has saved other scripts while you were changing them. Yours are not saved yet.</source>
        <translation>Пока вы вносили изменения, другой сотрудник сохранил другие скрипты. Ваши ещё не сохранены.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <extracomment>Button: the colleague&apos;s scripts stand, one&apos;s own changes go</extracomment>
        <translation>Принять чужие скрипты</translation>
    </message>
    <message>
        <source>Keep mine, to replace theirs</source>
        <extracomment>Button: one&apos;s own scripts stand; saving them replaces the colleague&apos;s</extracomment>
        <translation>Оставить мои скрипты</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n пропущенный звонок</numerusform>
            <numerusform>%n пропущенных звонка</numerusform>
            <numerusform>%n пропущенных звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What kind of thing a result of the search is</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Новый обратный звонок</translation>
    </message>
    <message>
        <source>Calls may come to you</source>
        <translation>Принимать звонки</translation>
    </message>
    <message>
        <source>Pause: {reason}</source>
        <extracomment>Something the agent can do: take no calls for some time; {reason} is what for, such as &quot;Lunch&quot;</extracomment>
        <translation>Пауза: {reason}</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Запустить синхронизацию</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Compact window</source>
        <extracomment>Something the agent can do: make the window small, beside the CRM</extracomment>
        <translation>Компактный режим</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Colours as the computer</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>Something the agent can do; {name} is a language&apos;s own name</extracomment>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>A result of the search: press Enter to call {number}</extracomment>
        <translation>Позвонить: {number}</translation>
    </message>
    <message>
        <source>CallBack {number}</source>
        <extracomment>A result of the search: press Enter to plan a callback (the product&apos;s word) to {number}</extracomment>
        <translation>CallBack: {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading in the search: what can be done with the number that was typed</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Голосовые сообщения</translation>
    </message>
    <message>
        <source>From the CRM</source>
        <extracomment>Heading in the search: people that the customer management system found</extracomment>
        <translation>Из CRM</translation>
    </message>
    <message>
        <source>All in {page}</source>
        <extracomment>The last result of a group: show the whole list; {page} is a page such as Callbacks</extracomment>
        <translation>Показать всё: {page}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the search: what the agent can do</extracomment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the search: pages of the program</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the CRM for “{text}”</source>
        <extracomment>Result of the search: press Enter to look for {text} in the customer management system</extracomment>
        <translation>Искать в CRM «{text}»</translation>
    </message>
    <message>
        <source>Asking the CRM…</source>
        <translation>Запрос к CRM…</translation>
    </message>
    <message>
        <source>The CRM could not be asked. Press Enter to try again.</source>
        <translation>CRM не ответила. Нажмите Enter, чтобы повторить.</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Heading in the search: the customer management system</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Sign in to search callbacks, calls and contacts.</source>
        <translation>Войдите, чтобы искать обратные звонки, звонки и контакты.</translation>
    </message>
    <message>
        <source>The CRM knows nobody else of that name or number.</source>
        <translation>Больше никого с таким именем или номером в CRM нет.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a part of the name, or the last digits of the number.</source>
        <extracomment>{text} is what was looked for</extracomment>
        <translation>По запросу «{text}» ничего не найдено. Введите часть имени или последние цифры номера.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Name, number, page, setting or action</source>
        <translation>Имя, номер, страница, настройка или действие</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Общий поиск</translation>
    </message>
    <message>
        <source>Arrow keys go through the results.</source>
        <translation>Перемещайтесь по результатам стрелками.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter call · Shift+Enter CallBack · Esc close</source>
        <extracomment>Keys in the search panel; “↑ ↓”, “Ctrl+Enter” and the like are names of keys</extracomment>
        <translation>↑ ↓ выбор · Enter открыть · Ctrl+Enter звонок · Shift+Enter CallBack · Esc выход</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called “{text}”.</source>
        <extracomment>{text} is what was looked for among the settings</extracomment>
        <translation>По запросу «{text}» настроек не найдено.</translation>
    </message>
    <message>
        <source>Try another word, or a part of one. Some settings are made by your organisation alone.</source>
        <translation>Попробуйте другое слово или часть слова. Некоторые настройки задаёт только ваша организация.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Показать все настройки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation>Поиск в настройках (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>on</source>
        <extracomment>Value of a setting that is on or off</extracomment>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting in which nothing is filled in</extracomment>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures of the day</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Голосовые сообщения</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Callout</source>
        <extracomment>Name of the page that shows the call being placed (Finnish manual: Callout)</extracomment>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Name of the page that shows what has not reached the server yet</extracomment>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>Name of the page on which is read and set what agents say when a line breaks off</extracomment>
        <translation>Скрипты</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>Name of the page on which administrators set up departments, their queues and callbacks</extracomment>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>{page}: {number} due</source>
        <extracomment>{page} is the name of a page, {number} how many things wait there</extracomment>
        <translation>{page}: пора звонить — {number}</translation>
    </message>
    <message>
        <source>{page}: {number} not saved</source>
        <extracomment>{page} is the name of a page, {number} how many forms are not saved there</extracomment>
        <translation>{page}: не сохранено — {number}</translation>
    </message>
    <message>
        <source>{page}: {number} need you</source>
        <extracomment>{page} is the name of a page, {number} how many changes there need the agent</extracomment>
        <translation>{page}: требуют внимания — {number}</translation>
    </message>
    <message>
        <source>{page}: {number} to call back</source>
        <extracomment>{page} is the name of a page, {number} how many customers wait there to be called back</extracomment>
        <translation>{page}: нужно перезвонить — {number}</translation>
    </message>
    <message>
        <source>{page}: {number} new</source>
        <extracomment>{page} is the name of a page, {number} how many messages nobody has heard yet</extracomment>
        <translation>{page}: новых — {number}</translation>
    </message>
    <message>
        <source>{page}: {number} missed</source>
        <extracomment>{page} is the name of a page, {number} how many callers were missed</extracomment>
        <translation>{page}: пропущено — {number}</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Sign in to see your callbacks and to take calls.</source>
        <translation>Войдите, чтобы видеть свои обратные звонки и принимать звонки.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>heading</comment>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Welcome to Soitto. Enter the address of your team&apos;s Soitto server; your supervisor knows it.</source>
        <translation>Добро пожаловать в Soitto. Введите адрес сервера Soitto вашей команды; его знает ваш руководитель.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Sta&amp;y signed in on this computer</source>
        <translation>&amp;Оставаться в системе на этом компьютере</translation>
    </message>
    <message>
        <source>Sign in at {address} as you do there.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Войдите так же, как входите в CRM: {address}.</translation>
    </message>
    <message>
        <source>Sign in at {address}.</source>
        <extracomment>{address} is a web address</extracomment>
        <translation>Адрес для входа: {address}.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Enter your password to begin.</source>
        <translation>Этот компьютер настроен вашей организацией. Чтобы начать, введите пароль.</translation>
    </message>
    <message>
        <source>Your organisation has set up this computer. Sign in with your user name and password.</source>
        <translation>Этот компьютер настроен вашей организацией. Войдите, указав имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <extracomment>Button: the user name on this computer is another person&apos;s</extracomment>
        <translation>Войти под &amp;другим именем</translation>
    </message>
    <message>
        <source>The sign-in is kept in the computer&apos;s credential store, never the password.</source>
        <translation>В защищённом хранилище компьютера сохраняется только вход, но не пароль.</translation>
    </message>
    <message>
        <source>The first sign-in needs the network. After that the program also opens and works without it.</source>
        <translation>Для первого входа нужна сеть. После этого программа открывается и работает и без неё.</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <extracomment>The name with which somebody signs in at the CRM</extracomment>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <extracomment>A secret that the CRM made for this user, used instead of a password</extracomment>
        <translation>&amp;Ключ доступа</translation>
    </message>
    <message>
        <source>&amp;Password or access key</source>
        <translation>&amp;Пароль или ключ доступа</translation>
    </message>
    <message>
        <source>There is no Soitto server at this address. Try it without “{part}”.</source>
        <extracomment>{part} is the end of a web address, such as /docs</extracomment>
        <translation>По этому адресу нет сервера Soitto. Попробуйте без «{part}».</translation>
    </message>
    <message>
        <source>The login or the access key is not right.</source>
        <translation>Неверный логин или ключ доступа.</translation>
    </message>
    <message>
        <source>The login, or the password or access key, is not right.</source>
        <translation>Неверный логин либо пароль или ключ доступа.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <comment>button</comment>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <extracomment>{field} is the name of an empty field, such as Password</extracomment>
        <translation>Заполните: {field}</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>&amp;Адрес сервера Soitto</translation>
    </message>
    <message>
        <source>This is not a web address. It starts with https:// or http://.</source>
        <translation>Это не веб-адрес. Он начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button</extracomment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>With the name and the password that you were given.</source>
        <translation>С именем и паролем, которые вам дали.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else</source>
        <translation>&amp;Войти под другим именем</translation>
    </message>
    <message>
        <source>You are signed in as {name}.</source>
        <extracomment>{name} is a person</extracomment>
        <translation>Вы вошли как {name}.</translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>What is chosen is used at once, also in a call. A device that is unplugged is replaced by the default.</source>
        <translation>Выбор действует сразу, в том числе во время звонка. Отключённое устройство заменяется системным.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>A bar that shows how loud the microphone is</extracomment>
        <translation>Уровень микрофона</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>Headset or loudspeaker</extracomment>
        <translation>Динамик</translation>
    </message>
    <message>
        <source>Loudspeaker level</source>
        <extracomment>A bar that shows how loud the loudspeaker is</extracomment>
        <translation>Уровень динамика</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>The device on which calls ring</extracomment>
        <translation>Сигнал звонка</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: play a tone</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Play a tone on the loudspeaker</source>
        <translation>Воспроизвести сигнал на динамике</translation>
    </message>
    <message>
        <source>Play a tone on the ringer</source>
        <translation>Воспроизвести сигнал на устройстве звонка</translation>
    </message>
    <message>
        <source>What you speak into.</source>
        <translation>В него вы говорите.</translation>
    </message>
    <message>
        <source>Where you hear the other side.</source>
        <translation>Здесь вы слышите собеседника.</translation>
    </message>
    <message>
        <source>Where calls ring. It may be another device than your headset.</source>
        <translation>Здесь звучит сигнал звонка. Это может быть не гарнитура, а другое устройство.</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <extracomment>Setting: the other side&apos;s voice is taken out of the microphone&apos;s sound</extracomment>
        <translation>Убирать эхо</translation>
    </message>
    <message>
        <source>Takes the other side&apos;s voice out of what your microphone hears.</source>
        <translation>Убирает голос собеседника из того, что слышит ваш микрофон.</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <extracomment>Setting: steady noise is taken out of the microphone&apos;s sound</extracomment>
        <translation>Уменьшать шум</translation>
    </message>
    <message>
        <source>Takes steady noise, such as that of a fan, out of your microphone&apos;s sound.</source>
        <translation>Убирает из звука микрофона ровный шум, например шум вентилятора.</translation>
    </message>
    <message>
        <source>Even out the loudness of the microphone</source>
        <extracomment>Setting: the microphone is made louder or quieter by itself</extracomment>
        <translation>Выравнивать громкость микрофона</translation>
    </message>
    <message>
        <source>A quiet voice becomes louder and a loud one quieter, by itself.</source>
        <translation>Тихий голос автоматически становится громче, а громкий — тише.</translation>
    </message>
    <message>
        <source>This is not installed on this computer: the sound goes out as it is. Ask your IT for it.</source>
        <translation>На этом компьютере это не установлено: звук передаётся как есть. Обратитесь в ИТ-отдел.</translation>
    </message>
    <message>
        <source>The microphone&apos;s sound is being worked on.</source>
        <translation>Звук микрофона обрабатывается.</translation>
    </message>
    <message>
        <source>It begins with the next call.</source>
        <translation>Начнёт действовать со следующего звонка.</translation>
    </message>
    <message>
        <source>The sound goes out as the microphone hears it.</source>
        <translation>Звук микрофона передаётся без обработки.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>Choice of a sound device: whatever the computer uses</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Chosen device, not connected</source>
        <extracomment>Choice of a sound device: the one that was chosen, which is unplugged now</extracomment>
        <translation>Выбранное, не подключено</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Can you hear, and be heard?</source>
        <translation>Слышите ли вы и слышно ли вас?</translation>
    </message>
    <message>
        <source>Put on your headset and say a few words.</source>
        <translation>Наденьте гарнитуру и скажите несколько слов.</translation>
    </message>
    <message>
        <source>Calls are heard and spoken on your own phone. There is nothing to choose here.</source>
        <translation>Вы слушаете и говорите по своему телефону. Здесь нечего выбирать.</translation>
    </message>
    <message>
        <source>Plug in a headset: it is noticed by itself. Lists and callbacks work without it.</source>
        <translation>Подключите гарнитуру: программа заметит её сама. Списки и обратные звонки работают и без неё.</translation>
    </message>
    <message>
        <source>We hear you.</source>
        <translation>Вас слышно.</translation>
    </message>
    <message>
        <source>Nothing is heard: this microphone gives no sound at all.</source>
        <translation>Ничего не слышно: с этого микрофона нет никакого звука.</translation>
    </message>
    <message>
        <source>Is it muted at its cable or by a key? Is another one the right one?</source>
        <translation>Не выключен ли он на проводе или клавишей? Может быть, нужен другой?</translation>
    </message>
    <message>
        <source>Nothing is heard: there is only noise.</source>
        <translation>Ничего не слышно: только шум.</translation>
    </message>
    <message>
        <source>Speak a little louder, bring the microphone to your mouth, or choose another one.</source>
        <translation>Говорите чуть громче, поднесите микрофон ко рту или выберите другой.</translation>
    </message>
    <message>
        <source>Say a few words: we are listening.</source>
        <translation>Скажите несколько слов: мы слушаем.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Press at least one day.</source>
        <translation>Отметьте хотя бы один день.</translation>
    </message>
    <message>
        <source>A time is such as 8:30; the day ends at 24:00.</source>
        <translation>Образец времени: 8:30; день кончается в 24:00.</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning. Past midnight, make two rows.</source>
        <translation>Конец должен быть позже начала. Если после полуночи, добавьте вторую строку.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department opens</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of day</comment>
        <extracomment>The time at which a department closes</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Удалить эти часы</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n обратный звонок</numerusform>
            <numerusform>%n обратных звонка</numerusform>
            <numerusform>%n обратных звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) changed.</source>
        <translation>
            <numerusform>Изменён %n обратный звонок.</numerusform>
            <numerusform>Изменено %n обратных звонка.</numerusform>
            <numerusform>Изменено %n обратных звонков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) handed over.</source>
        <translation>
            <numerusform>Передан %n обратный звонок.</numerusform>
            <numerusform>Передано %n обратных звонка.</numerusform>
            <numerusform>Передано %n обратных звонков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) postponed.</source>
        <translation>
            <numerusform>Отложен %n обратный звонок.</numerusform>
            <numerusform>Отложено %n обратных звонка.</numerusform>
            <numerusform>Отложено %n обратных звонков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation>
            <numerusform>Удалён %n обратный звонок.</numerusform>
            <numerusform>Удалено %n обратных звонка.</numerusform>
            <numerusform>Удалено %n обратных звонков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n callback(s).</source>
        <translation>
            <numerusform>Возвращено как было: %n обратный звонок.</numerusform>
            <numerusform>Возвращено как было: %n обратных звонка.</numerusform>
            <numerusform>Возвращено как было: %n обратных звонков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by a colleague.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>Вызов уже идёт, звонит другой сотрудник: %n.</numerusform>
            <numerusform>Вызов уже идёт, звонит другой сотрудник: %n.</numerusform>
            <numerusform>Вызов уже идёт, звонит другой сотрудник: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are closed already.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>Уже закрыто: %n.</numerusform>
            <numerusform>Уже закрыто: %n.</numerusform>
            <numerusform>Уже закрыто: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) stay until somebody has talked with the customer.</source>
        <extracomment>Of several callbacks, so many were left as they were: they leave the list only by a talk</extracomment>
        <translation>
            <numerusform>%n пропущенный звонок остаётся, пока с клиентом не поговорят.</numerusform>
            <numerusform>%n пропущенных звонка остаются, пока с клиентами не поговорят.</numerusform>
            <numerusform>%n пропущенных звонков остаются, пока с клиентами не поговорят.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are due at that time or later already.</source>
        <extracomment>Of several callbacks that were postponed, so many were left as they were</extracomment>
        <translation>
            <numerusform>Срок уже такой же или позже: %n.</numerusform>
            <numerusform>Срок уже такой же или позже: %n.</numerusform>
            <numerusform>Срок уже такой же или позже: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed since.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>С тех пор изменено: %n.</numerusform>
            <numerusform>С тех пор изменено: %n.</numerusform>
            <numerusform>С тех пор изменено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it is too late.</source>
        <extracomment>Of several callbacks, so many were not put back as they were</extracomment>
        <translation>
            <numerusform>Уже слишком поздно: %n.</numerusform>
            <numerusform>Уже слишком поздно: %n.</numerusform>
            <numerusform>Уже слишком поздно: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not there any more.</source>
        <extracomment>Of several callbacks, so many were left as they were</extracomment>
        <translation>
            <numerusform>Больше не существует: %n.</numerusform>
            <numerusform>Больше не существует: %n.</numerusform>
            <numerusform>Больше не существует: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are being called by {name}.</source>
        <extracomment>Of several callbacks, so many were left as they were; {name} is a colleague</extracomment>
        <translation>
            <numerusform>Вызов уже идёт, звонит {name}: %n.</numerusform>
            <numerusform>Вызов уже идёт, звонит {name}: %n.</numerusform>
            <numerusform>Вызов уже идёт, звонит {name}: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was/they were: {why}</source>
        <extracomment>So many callbacks, and a sentence that says why they were left as they were</extracomment>
        <translation>
            <numerusform>Без изменений: %n. {why}</numerusform>
            <numerusform>Без изменений: %n. {why}</numerusform>
            <numerusform>Без изменений: %n. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: handed over to {name}.</source>
        <extracomment>{customer} and {name} are names: a callback was given to a colleague</extracomment>
        <translation>{customer}: звонок передан. Новый исполнитель: {name}.</translation>
    </message>
    <message>
        <source>{customer}: anyone in the queue may call now.</source>
        <extracomment>{customer} is a name or number: a callback is nobody&apos;s in particular now</extracomment>
        <translation>{customer}: теперь может позвонить любой в очереди.</translation>
    </message>
    <message>
        <source>{customer}: changes saved.</source>
        <extracomment>{customer} is a name or number: a callback was edited</extracomment>
        <translation>{customer}: изменения сохранены.</translation>
    </message>
    <message>
        <source>{customer}: callback closed.</source>
        <extracomment>{customer} is a name or number: a callback was closed without a call</extracomment>
        <translation>{customer}: обратный звонок закрыт.</translation>
    </message>
    <message>
        <source>{done} of {all} handed over.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Передано {done} из {all}.</translation>
    </message>
    <message>
        <source>{done} of {all} postponed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Отложено {done} из {all}.</translation>
    </message>
    <message>
        <source>{done} of {all} deleted.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Удалено {done} из {all}.</translation>
    </message>
    <message>
        <source>{done} of {all} changed.</source>
        <extracomment>{done} and {all} are numbers of callbacks</extracomment>
        <translation>Изменено {done} из {all}.</translation>
    </message>
    <message>
        <source>{customer}: undone.</source>
        <extracomment>{customer} is a name or number: what was done to the callback was undone</extracomment>
        <translation>{customer}: всё возвращено как было.</translation>
    </message>
    <message>
        <source>{customer}: this cannot be undone any more.</source>
        <extracomment>{customer} is a name or number; a sentence that says why follows</extracomment>
        <translation>{customer}: вернуть уже нельзя.</translation>
    </message>
    <message>
        <source>Undone for {done} of {all}.</source>
        <extracomment>{done} and {all} are numbers of callbacks; sentences that say why follow</extracomment>
        <translation>Возвращено как было: {done} из {all}.</translation>
    </message>
</context>
<context>
    <name>SurveySection</name>
    <message>
        <source>Quality survey</source>
        <extracomment>Customers are asked what they think of the call</extracomment>
        <translation>Оценка качества</translation>
    </message>
    <message>
        <source>Where callers are passed on to at the end of a call. Empty: the site has none.</source>
        <translation>Куда переводить клиента в конце разговора (перевод на ОК). Пусто: в организации её нет.</translation>
    </message>
    <message>
        <source>Number or queue</source>
        <translation>Номер или очередь</translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message numerus="yes">
        <source>%n customers asked for a callback.</source>
        <translation>
            <numerusform>%n клиент просит перезвонить.</numerusform>
            <numerusform>%n клиента просят перезвонить.</numerusform>
            <numerusform>%n клиентов просят перезвонить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers rang in vain.</source>
        <translation>
            <numerusform>Не дозвонился %n клиент.</numerusform>
            <numerusform>Не дозвонились %n клиента.</numerusform>
            <numerusform>Не дозвонились %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice messages were left.</source>
        <translation>
            <numerusform>Оставлено %n голосовое сообщение.</numerusform>
            <numerusform>Оставлено %n голосовых сообщения.</numerusform>
            <numerusform>Оставлено %n голосовых сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The switchboard does not answer. It is tried again by itself.</source>
        <translation>Коммутатор не отвечает. Попытки повторяются автоматически.</translation>
    </message>
    <message>
        <source>The switchboard does not know you. Ask your administrator for its key.</source>
        <translation>Коммутатор вас не знает. Попросите у администратора ключ.</translation>
    </message>
    <message>
        <source>The switchboard does not allow you this. Ask your administrator.</source>
        <translation>Коммутатор не разрешает вам это. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>What answers at the switchboard&apos;s address is no switchboard. Check it in the settings.</source>
        <translation>По адресу коммутатора отвечает что-то другое. Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>A colleague has changed this meanwhile.</source>
        <translation>Тем временем это изменил другой сотрудник.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>No phone of yours is logged in. Log in with your phone first.</source>
        <translation>Ни на одном вашем телефоне вход не выполнен. Сначала войдите с телефона.</translation>
    </message>
    <message>
        <source>Your phone is in a call already.</source>
        <translation>На вашем телефоне уже идёт звонок.</translation>
    </message>
    <message>
        <source>The switchboard cannot dial this number. Check it.</source>
        <translation>Коммутатор не может позвонить на этот номер. Проверьте его.</translation>
    </message>
    <message>
        <source>This is no phone that the switchboard can ring. Enter an extension, or a whole number.</source>
        <translation>На этот телефон коммутатор позвонить не может. Введите добавочный или полный номер.</translation>
    </message>
    <message>
        <source>The switchboard does not dial numbers that cost extra.</source>
        <translation>На платные номера коммутатор не звонит.</translation>
    </message>
    <message>
        <source>The switchboard does not dial emergency and service numbers. Use a phone of your own.</source>
        <translation>На экстренные и служебные номера коммутатор не звонит. Воспользуйтесь своим телефоном.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Сейчас это невозможно.</translation>
    </message>
    <message>
        <source>The sound could not be kept on this computer. Is the disk full?</source>
        <translation>Не удалось сохранить звук на этом компьютере. Возможно, диск заполнен.</translation>
    </message>
    <message>
        <source>The switchboard shows a certificate that this computer does not trust, so nothing was sent. Tell your administrator.</source>
        <translation>Этот компьютер не доверяет сертификату коммутатора, поэтому ничего не отправлено. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Try again in a moment.</source>
        <translation>У коммутатора нет связи с АТС. Повторите через несколько секунд.</translation>
    </message>
    <message>
        <source>The switchboard cannot ask the server who you are. It is tried again by itself.</source>
        <translation>Коммутатор не может узнать у сервера, кто вы. Попытки повторяются автоматически.</translation>
    </message>
    <message>
        <source>The switchboard refused this ({code}).</source>
        <extracomment>{code} is a short technical word</extracomment>
        <translation>Коммутатор отклонил это действие ({code}).</translation>
    </message>
    <message>
        <source>The switchboard is reached again.</source>
        <translation>Связь с коммутатором восстановлена.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached: calls go on, but you are not told of callbacks and voice messages until it is back.</source>
        <translation>Нет связи с коммутатором: звонить можно, но о просьбах перезвонить и голосовых сообщениях вы узнаете, только когда связь восстановится.</translation>
    </message>
    <message>
        <source>{who} asked for a callback ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>Просьба перезвонить: {who} ({queue}).</translation>
    </message>
    <message>
        <source>{who} asked for a callback.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Просьба перезвонить: {who}.</translation>
    </message>
    <message>
        <source>{who} rang in vain ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>Пропущенный звонок: {who} ({queue}).</translation>
    </message>
    <message>
        <source>{who} rang in vain.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Пропущенный звонок: {who}.</translation>
    </message>
    <message>
        <source>{who} left a voice message ({queue}).</source>
        <extracomment>{who} is a customer or a number, {queue} a department</extracomment>
        <translation>Голосовое сообщение: {who} ({queue}).</translation>
    </message>
    <message>
        <source>{who} left a voice message.</source>
        <extracomment>{who} is a customer or a number</extracomment>
        <translation>Голосовое сообщение: {who}.</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>About this CRM</source>
        <extracomment>Button: show and hide what this CRM does otherwise than Soitto could</extracomment>
        <translation>Об этой CRM</translation>
    </message>
    <message>
        <source>Show what is different with this CRM</source>
        <translation>Показать особенности этой CRM</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Send everything that waits now, what was refused as well</source>
        <translation>Отправить сейчас всё, что ожидает, и отклонённое тоже</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Попытка…</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Не удалось прочитать список</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>Таких изменений нет</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>Всё уже на сервере</translation>
    </message>
    <message>
        <source>What you change is sent at once. Without a connection it waits here, and is sent later by itself.</source>
        <translation>Ваши изменения отправляются сразу. Без связи они ждут здесь и позже отправляются автоматически.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu: by which column the list is sorted</extracomment>
        <translation>&amp;Сортировать</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choices above the list of what has not reached the server yet</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>What waits for the server</source>
        <translation>Изменения, которых ещё нет на сервере</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <extracomment>Button: choose between two versions</extracomment>
        <translation>&amp;Решить…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>Button: delete what the server refused</extracomment>
        <translation>&amp;Удалить…</translation>
    </message>
</context>
<context>
    <name>SyncPopup</name>
    <message>
        <source>No exchange with the server yet.</source>
        <translation>Обмена с сервером ещё не было.</translation>
    </message>
    <message>
        <source>Last exchange with the server: {time}</source>
        <extracomment>{time} is such as &quot;5 min ago&quot; or a time of day</extracomment>
        <translation>Последний обмен с сервером: {time}</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Повторить сейчас</translation>
    </message>
    <message>
        <source>Show &amp;what waits</source>
        <extracomment>Button: go to the page that shows what waits for the server</extracomment>
        <translation>Показать &amp;изменения</translation>
    </message>
    <message>
        <source>The server cannot be reached. Go on working: everything is kept here and sent later.</source>
        <translation>Нет связи с сервером. Продолжайте работу: всё хранится здесь и отправится позже.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your changes are kept here until then.</source>
        <translation>Сервер просит войти снова. До этого ваши изменения хранятся здесь.</translation>
    </message>
    <message>
        <source>The server answers, but not as expected. Your changes are kept here.</source>
        <translation>Сервер отвечает, но не так, как ожидалось. Ваши изменения хранятся здесь.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the server.</source>
        <translation>Идёт обмен изменениями с сервером.</translation>
    </message>
    <message>
        <source>Everything here is the same as at the server.</source>
        <translation>Все данные здесь совпадают с данными на сервере.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Попытка…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n изменение ожидает отправки.</numerusform>
            <numerusform>%n изменения ожидают отправки.</numerusform>
            <numerusform>%n изменений ожидают отправки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused by the server and stand on the page Sync.</source>
        <translation>
            <numerusform>Сервер отклонил %n изменение; оно на странице «Синхронизация».</numerusform>
            <numerusform>Сервер отклонил %n изменения; они на странице «Синхронизация».</numerusform>
            <numerusform>Сервер отклонил %n изменений; они на странице «Синхронизация».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision.</source>
        <translation>
            <numerusform>%n изменение требует вашего решения.</numerusform>
            <numerusform>%n изменения требуют вашего решения.</numerusform>
            <numerusform>%n изменений требуют вашего решения.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of agents: ready, in a call …</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the list of agents: how long the state lasts already</extracomment>
        <translation>В статусе</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of the list of agents: why somebody pauses</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Heading of the list of agents: what rings</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Звонков сегодня</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Heading of the list of queues: how many callers wait</extracomment>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <extracomment>Heading of the list of queues: how long the first caller waits already</extracomment>
        <translation>Дольше всех</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Heading of the list of queues: how many customers were promised to be called back</extracomment>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Next due</source>
        <extracomment>Heading of the list of queues: when the next promised callback is due</extracomment>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <extracomment>Heading of the list of queues: how long a new caller would wait</extracomment>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>agents of a queue</comment>
        <extracomment>Heading of the list of queues: agents that are ready, of those who are logged in</extracomment>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>{count}, {late} late</source>
        <extracomment>{count} promised callbacks, {late} of which are late</extracomment>
        <translation>{count}, поздно: {late}</translation>
    </message>
    <message>
        <source>nobody there</source>
        <extracomment>Expected wait of a queue in which nobody takes calls</extracomment>
        <translation>никого</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <extracomment>Agents of a queue: {ready} are ready, of {all} who are logged in</extracomment>
        <translation>{ready} из {all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an agent at the exchange: calls may come</extracomment>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>В разговоре</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Phone not reachable</source>
        <extracomment>State of an agent at the exchange: logged in, but the phone is not there</extracomment>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Logged out</source>
        <extracomment>State of an agent at the exchange</extracomment>
        <translation>Не в системе</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>How somebody waits: in the queue, on the line</extracomment>
        <translation>На линии</translation>
    </message>
    <message>
        <source>Place kept for a callback</source>
        <extracomment>How somebody waits: the place in the queue is kept, and they are called when it is their turn</extracomment>
        <translation>Место сохранено</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>How somebody waits: to be called back</extracomment>
        <translation>Обещан звонок</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Heading of the list of who waits: the place in the queue</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the list of who waits: the customer</extracomment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of the list of who waits: on the line, for a callback …</extracomment>
        <translation>Как</translation>
    </message>
    <message>
        <source>Waits for</source>
        <extracomment>Heading of the list of who waits: how long already</extracomment>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Called back by</source>
        <extracomment>Heading of the list of who waits: the time of the callback that the customer was told</extracomment>
        <translation>Перезвонить до</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Heading of the list of who waits: how often they were tried to be reached</extracomment>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонков</translation>
    </message>
</context>
<context>
    <name>TeamExport</name>
    <message>
        <source>team {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>команда {date} {time}</translation>
    </message>
    <message>
        <source>Hour from</source>
        <extracomment>Heading in the team&apos;s report: the day and the hour</extracomment>
        <translation>Начало часа</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <extracomment>Heading in the team&apos;s report: callbacks that customers asked for, and missed calls</extracomment>
        <translation>Заказано звонков</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made by the promised time</extracomment>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Heading in the team&apos;s report: callbacks that were made after the promised time</extracomment>
        <translation>Поздно</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading in the team&apos;s report: callbacks that ended without a talk</extracomment>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in the team&apos;s report: callbacks that are not made yet</extracomment>
        <translation>Ещё открыто</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <extracomment>Heading in the team&apos;s report: the share of callbacks that were made by the promised time</extracomment>
        <translation>В срок (%)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Отвечено звонков</translation>
    </message>
    <message>
        <source>Callers gave up</source>
        <extracomment>Heading in the team&apos;s report: callers who hung up before anybody answered</extracomment>
        <translation>Не дождались</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Среднее ожидание</translation>
    </message>
    <message>
        <source>redials {date} {time}</source>
        <extracomment>Name of a report file; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>перезвоны {date} {time}</translation>
    </message>
    <message>
        <source>people {date} {time}</source>
        <extracomment>Name of a report file: figures of people; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>сотрудники {date} {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading in the report of agents: since when they are in their state</extracomment>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Waits since</source>
        <extracomment>Heading in the report of who waits: since when</extracomment>
        <translation>Ждёт с</translation>
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
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Nobody waits, and no callback is promised.</source>
        <translation>Никто не ждёт, обещанных звонков нет.</translation>
    </message>
    <message>
        <source>No agent is logged in. Agents log in with their phones.</source>
        <translation>Ни один оператор не в системе. Операторы входят с телефона.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>All queues</source>
        <extracomment>Button: who waits in all queues, not in the chosen one alone</extracomment>
        <translation>Все очереди</translation>
    </message>
    <message>
        <source>Show who waits in all queues (Esc in the list of queues)</source>
        <translation>Показать ожидающих во всех очередях (Esc в списке очередей)</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>The CRM does not answer. %n request(s) wait at the switchboard.</source>
        <translation>
            <numerusform>CRM не отвечает. На коммутаторе ждёт %n заявка.</numerusform>
            <numerusform>CRM не отвечает. На коммутаторе ждут %n заявки.</numerusform>
            <numerusform>CRM не отвечает. На коммутаторе ждут %n заявок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Below the team&apos;s lists: they change by themselves</extracomment>
        <translation>Обновляется автоматически</translation>
    </message>
    <message>
        <source>Hours are those of the department.</source>
        <extracomment>Below the charts: whose days and hours they are</extracomment>
        <translation>Часы указаны по времени отдела.</translation>
    </message>
    <message>
        <source>The switchboard does not answer and is tried again by itself. This is how it was at {time}.</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Коммутатор не отвечает, попытки повторяются автоматически. Показаны данные на {time}.</translation>
    </message>
    <message>
        <source>The switchboard does not reach the exchange. Calls go on there, but are not seen here.</source>
        <translation>У коммутатора нет связи с АТС. Звонки там продолжаются, но здесь их не видно.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>So many requests wait at the switchboard because the CRM does not answer</extracomment>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Enter the switchboard&apos;s address in the settings to see queues, agents and callbacks here.</source>
        <translation>Чтобы видеть очереди, операторов и обратные звонки, введите в настройках адрес коммутатора.</translation>
    </message>
    <message>
        <source>No switchboard is set up</source>
        <translation>Коммутатор не настроен</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Коммутатор не даёт доступа</translation>
    </message>
    <message>
        <source>Connecting to the switchboard…</source>
        <translation>Подключение к коммутатору…</translation>
    </message>
    <message>
        <source>This page is for supervisors and administrators. Ask yours if you need it.</source>
        <translation>Эта страница для руководителей и администраторов. Если она вам нужна, обратитесь к ним.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Недоступно для вашей роли</translation>
    </message>
    <message>
        <source>The switchboard is away</source>
        <translation>Нет связи с коммутатором</translation>
    </message>
    <message>
        <source>Waiting for the switchboard…</source>
        <translation>Ожидание ответа коммутатора…</translation>
    </message>
    <message>
        <source>Add a department with its queue; its callers and agents are shown here then.</source>
        <translation>Добавьте отдел с очередью: здесь появятся её клиенты и операторы.</translation>
    </message>
    <message>
        <source>Set up departments</source>
        <translation>Настроить отделы</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Очередей пока нет</translation>
    </message>
    <message>
        <source>Ask your administrator to set up the departments and their queues.</source>
        <translation>Попросите администратора настроить отделы и их очереди.</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Не удаётся показать отчёт</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the report…</source>
        <translation>Загрузка отчёта…</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of the page that shows queues and agents to supervisors</extracomment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button: what is going on at this moment</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <extracomment>Button: what became of the callbacks of some days</extracomment>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Button: what became of the calls that broke off and had to be made again</extracomment>
        <translation>Перезвоны</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Button: calls, callbacks and ratings of each person and queue</extracomment>
        <translation>Сотрудники</translation>
    </message>
</context>
<context>
    <name>TeamReport</name>
    <message>
        <source>Callbacks by queue</source>
        <translation>Обратные звонки по очередям</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Heading of a chart: callbacks by the hour of the day in which they were asked for</extracomment>
        <translation>Обратные звонки по часам</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Nobody asked to be called back in this time. Choose a longer one above.</source>
        <translation>За это время никто не просил перезвонить. Выберите выше период длиннее.</translation>
    </message>
    <message>
        <source>No calls and no callbacks in this time. Choose a longer one above, or look again later.</source>
        <translation>За это время нет ни звонков, ни обратных звонков. Выберите выше период длиннее или посмотрите позже.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Part of a bar: callbacks that were made by the promised time</extracomment>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Part of a bar: callbacks that were made after the promised time</extracomment>
        <translation>Поздно</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Part of a bar: callbacks that ended without a talk</extracomment>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>callbacks</comment>
        <extracomment>Part of a bar: callbacks that are not made yet</extracomment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>callbacks asked for</source>
        <extracomment>Figure: callbacks that customers asked for, and missed calls</extracomment>
        <translation>заказано звонков</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>в срок</translation>
    </message>
    <message>
        <source>{kept} kept, {late} late, {lost} lost</source>
        <extracomment>{kept}, {late} and {lost} are numbers of callbacks</extracomment>
        <translation>в срок: {kept}, поздно: {late}, потеряно: {lost}</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Figure: callbacks that were made after the promised time</extracomment>
        <translation>поздно</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Figure: callbacks that ended without a talk</extracomment>
        <translation>потеряно</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>Figure: callbacks that are not made yet</extracomment>
        <translation>ещё открыто</translation>
    </message>
    <message>
        <source>calls answered</source>
        <translation>отвечено звонков</translation>
    </message>
    <message>
        <source>callers gave up</source>
        <extracomment>Figure: callers who hung up before anybody answered</extracomment>
        <translation>не дождались</translation>
    </message>
    <message>
        <source>average wait</source>
        <extracomment>Figure: how long answered callers waited</extracomment>
        <translation>среднее ожидание</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Период</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
</context>
<context>
    <name>TestCall</name>
    <message>
        <source>Test call</source>
        <translation>Пробный звонок</translation>
    </message>
    <message>
        <source>Call the echo test of your exchange, often *43, or a colleague, and say a few words.</source>
        <translation>Позвоните на эхо-тест вашей АТС, обычно *43, или сотруднику и скажите несколько слов.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <extracomment>Button: end the call</extracomment>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Позвонить</translation>
    </message>
    <message>
        <source>A test call needs a phone.</source>
        <translation>Для пробного звонка нужен телефон.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Соединено.</translation>
    </message>
    <message>
        <source>Connected. {quality}.</source>
        <extracomment>{quality} is such as: Good line</extracomment>
        <translation>Соединено. {quality}.</translation>
    </message>
    <message>
        <source>The sound is on your own phone: listen there.</source>
        <translation>Звук идёт через ваш телефон: слушайте там.</translation>
    </message>
    <message>
        <source>The other side is heard.</source>
        <translation>Собеседника слышно.</translation>
    </message>
    <message>
        <source>The other side is not heard.</source>
        <translation>Собеседника не слышно.</translation>
    </message>
    <message>
        <source>Is the right loudspeaker chosen above? Play the tone. If you hear that, ask your IT.</source>
        <translation>Верно ли выбран динамик выше? Воспроизведите сигнал. Если слышите его, обратитесь в ИТ-отдел.</translation>
    </message>
    <message>
        <source>Listening to the other side…</source>
        <translation>Слушаем собеседника…</translation>
    </message>
    <message>
        <source>Your voice goes out to them.</source>
        <translation>Ваш голос доходит до собеседника.</translation>
    </message>
    <message>
        <source>Your voice was not heard.</source>
        <translation>Вашего голоса не было слышно.</translation>
    </message>
    <message>
        <source>Speak while the call is on. Is the right microphone chosen above?</source>
        <translation>Говорите во время звонка. Верно ли выбран микрофон выше?</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Скажите несколько слов.</translation>
    </message>
    <message>
        <source>The line itself works: the exchange took the call. Try another number.</source>
        <translation>Сама линия работает: АТС приняла звонок. Попробуйте другой номер.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>They still wait for your call. %n of them since before.</source>
        <extracomment>How many of the overdue callbacks were due before the days that are shown</extracomment>
        <translation>
            <numerusform>Эти клиенты всё ещё ждут вашего звонка. С более ранних дней ждёт %n.</numerusform>
            <numerusform>Эти клиенты всё ещё ждут вашего звонка. С более ранних дней ждут %n.</numerusform>
            <numerusform>Эти клиенты всё ещё ждут вашего звонка. С более ранних дней ждут %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered call(s) without a rating.</source>
        <translation>
            <numerusform>%n отвеченный звонок без оценки.</numerusform>
            <numerusform>%n отвеченных звонка без оценки.</numerusform>
            <numerusform>%n отвеченных звонков без оценки.</numerusform>
        </translation>
    </message>
    <message>
        <source>my figures {date} {time}</source>
        <extracomment>Name of a report file: an agent&apos;s own figures; {date} is 2026-11-22, {time} is 14.05</extracomment>
        <translation>мои показатели {date} {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <extracomment>{time} is a time of day</extracomment>
        <translation>Данные на {time}</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Звонки по часам</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Звонки по дням</translation>
    </message>
    <message>
        <source>Callbacks by hour</source>
        <extracomment>Headings of a chart</extracomment>
        <translation>Обратные звонки по часам</translation>
    </message>
    <message>
        <source>Callbacks by day</source>
        <translation>Обратные звонки по дням</translation>
    </message>
    <message>
        <source>Counted on this computer. What colleagues have done since the connection broke may be missing.</source>
        <translation>Подсчитано на этом компьютере. Того, что другие сотрудники сделали после обрыва связи, здесь может не быть.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Показатели недоступны</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Your calls, callbacks and ratings are counted here as you work.</source>
        <translation>Ваши звонки, обратные звонки и оценки подсчитываются здесь по ходу работы.</translation>
    </message>
    <message>
        <source>Show my callbacks</source>
        <extracomment>Button: go to the list of callbacks</extracomment>
        <translation>Мои обратные звонки</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Сегодня пока ничего</translation>
    </message>
    <message>
        <source>No calls, callbacks or ratings in this time. Choose another one above.</source>
        <translation>За это время нет звонков, обратных звонков и оценок. Выберите выше другой период.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Подсчитывать нечего</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the page with the agent&apos;s own figures</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Label of a choice of days</extracomment>
        <translation>Период</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>One day…</source>
        <extracomment>Entry of a choice of days: any one day</extracomment>
        <translation>Один день…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>No call has come in or gone out.</source>
        <translation>Не было ни входящих, ни исходящих звонков.</translation>
    </message>
    <message>
        <source>Answered: {answered}. Missed: {missed}. Called out: {out}.</source>
        <extracomment>Below the number of calls; {answered}, {missed} and {out} are numbers</extracomment>
        <translation>Отвечено: {answered}. Пропущено: {missed}. Исходящих: {out}.</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <extracomment>Button: go to the list of calls</extracomment>
        <translation>Показать звонки</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Figure: how many calls</extracomment>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>You have not talked with anybody.</source>
        <translation>Вы ни с кем не разговаривали.</translation>
    </message>
    <message>
        <source>{length} on average for each talk.</source>
        <extracomment>{length} is a length of time, such as 03:20</extracomment>
        <translation>Один разговор длится в среднем {length}.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>Figure: how long was talked in all</extracomment>
        <translation>Время разговоров</translation>
    </message>
    <message>
        <source>No callback has come to its end.</source>
        <translation>Ни один обратный звонок не завершён.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Lost: {lost}.</source>
        <extracomment>Below the share of callbacks that were kept; all three are numbers of callbacks</extracomment>
        <translation>В срок: {kept}. Поздно: {late}. Потеряно: {lost}.</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <extracomment>Figure: the share of callbacks that were made by the promised time</extracomment>
        <translation>Обратные звонки в срок</translation>
    </message>
    <message>
        <source>Nobody waits for your call longer than promised.</source>
        <translation>Никто не ждёт вашего звонка дольше обещанного.</translation>
    </message>
    <message>
        <source>They still wait for your call.</source>
        <translation>Эти клиенты всё ещё ждут вашего звонка.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: go to the list of overdue callbacks</extracomment>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Figure: callbacks that stand open after the promised time
----------
Part of a bar: callbacks that stand open after the promised time</extracomment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>New callbacks that you agreed: {number}.</source>
        <extracomment>Below the number of tries to call somebody back; {number} is a number of callbacks</extracomment>
        <translation>Новых обратных звонков обещано: {number}.</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <extracomment>Figure: how often somebody was called back, reached or not</extracomment>
        <translation>Попытки перезвонить</translation>
    </message>
    <message>
        <source>No line broke off.</source>
        <translation>Ни один звонок не сорвался.</translation>
    </message>
    <message>
        <source>In time: {kept}. Late: {late}. Not made: {missed}.</source>
        <extracomment>Below the number of redials; all three are numbers of redials</extracomment>
        <translation>В срок: {kept}. Поздно: {late}. Не сделано: {missed}.</translation>
    </message>
    <message>
        <source>A redial that is not made counts as a critical error.</source>
        <translation>Отсутствие перезвона расценивается как критическая ошибка.</translation>
    </message>
    <message>
        <source>Redials</source>
        <extracomment>Figure: lines that broke off and had to be redialled</extracomment>
        <translation>Перезвоны</translation>
    </message>
    <message>
        <source>{number} ({share})</source>
        <translation>{number} ({share})</translation>
    </message>
    <message>
        <source>On average {number} of 5.</source>
        <extracomment>{number} is the average of ratings from 1 to 5</extracomment>
        <translation>В среднем {number} из 5.</translation>
    </message>
    <message>
        <source>After a call you say with one face how the caller behaved.</source>
        <translation>После звонка вы одним смайликом отмечаете, как вёл себя клиент.</translation>
    </message>
    <message>
        <source>How callers behaved</source>
        <extracomment>Heading: how callers behaved, as the agent said it</extracomment>
        <translation>Как вели себя клиенты</translation>
    </message>
    <message>
        <source>{length} at work in all.</source>
        <extracomment>{length} is a length of time, such as 7:32:10</extracomment>
        <translation>Всего отработано {length}.</translation>
    </message>
    <message>
        <source>Working time</source>
        <extracomment>Heading: how long the agent was in which state</extracomment>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Part of a bar: calls in that were answered</extracomment>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Called out, reached</source>
        <extracomment>Part of a bar: calls out in which the person was reached</extracomment>
        <translation>Исходящие: дозвон</translation>
    </message>
    <message>
        <source>Called out, not reached</source>
        <extracomment>Part of a bar: calls out in which nobody was reached</extracomment>
        <translation>Исходящие: недозвон</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>Part of a bar: calls in that were not answered</extracomment>
        <translation>Без ответа</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Changed. Default: {value}</source>
        <extracomment>{value} is what a setting has when nobody has changed it</extracomment>
        <translation>Изменено. Стандартное значение: {value}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>Button: a setting gets the value that it has when nobody has changed it</extracomment>
        <translation>Вернуть стандартное</translation>
    </message>
    <message>
        <source>Back to the default: {field}</source>
        <extracomment>{field} is the name of a setting</extracomment>
        <translation>Вернуть стандартное значение: {field}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Number or name</source>
        <translation>Номер или имя</translation>
    </message>
    <message>
        <source>Number to call, or name to search</source>
        <translation>Номер для звонка или имя для поиска</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>On a button: place a call</extracomment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call this number, or search this name</source>
        <translation>Позвонить на этот номер или найти это имя</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>{state} · {time}</source>
        <extracomment>{state} is &quot;Wrap-up&quot;, {time} is what is left of it, such as 01:24</extracomment>
        <translation>{state} · {time}</translation>
    </message>
    <message>
        <source>{state}, then {reason}</source>
        <extracomment>{state} is the state now, such as &quot;In call&quot;; {reason} is the pause that comes after it, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}, затем {reason}</translation>
    </message>
    <message>
        <source>{state} since {clock} ({time})</source>
        <extracomment>{state} is the agent&apos;s state, {clock} since what time of day, {time} how long, such as &quot;5 min&quot;</extracomment>
        <translation>{state} с {clock} ({time})</translation>
    </message>
    <message>
        <source>Pause after this call: {reason}</source>
        <extracomment>{reason} is what the pause is for, such as &quot;Lunch&quot;</extracomment>
        <translation>Пауза после этого звонка: {reason}</translation>
    </message>
    <message>
        <source>End the wrap-up: calls may come (Ctrl+R)</source>
        <translation>Завершить постобработку и принимать звонки (Ctrl+R)</translation>
    </message>
    <message>
        <source>End the pause: calls may come (Ctrl+R)</source>
        <translation>Завершить паузу и принимать звонки (Ctrl+R)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>Ваш статус: {state}</translation>
    </message>
    <message>
        <source>Show the whole desk (Ctrl+Shift+M)</source>
        <translation>Показать всё окно (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Compact: the phone alone, above the other windows (Ctrl+Shift+M)</source>
        <translation>Компактный режим: только телефон, поверх других окон (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>A number is called, a name is searched in the callbacks (Ctrl+L)</source>
        <translation>Номер — позвонить, имя — найти в обратных звонках (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Общий поиск (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Общий поиск</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Справка (F1)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Сообщить &amp;о проблеме…</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>State of the phone line</extracomment>
        <translation>Регистрация…</translation>
    </message>
    <message>
        <source>Direct line</source>
        <extracomment>State of the phone line: calls go without registration</extracomment>
        <translation>Без регистрации</translation>
    </message>
    <message>
        <source>No line</source>
        <extracomment>State of the phone line: none is set up</extracomment>
        <translation>Нет линии</translation>
    </message>
    <message>
        <source>Line failed</source>
        <extracomment>State of the phone line: registration was refused or not answered</extracomment>
        <translation>Сбой линии</translation>
    </message>
    <message>
        <source>{state}. Press for details.</source>
        <translation>{state}. Нажмите, чтобы узнать подробности.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <extracomment>{name} is the person who is signed in</extracomment>
        <translation>Учётная запись: {name}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>No pause after this call</source>
        <extracomment>In the menu: take back a pause that was to begin after the call</extracomment>
        <translation>Без паузы после этого звонка</translation>
    </message>
    <message>
        <source>Pause after this call</source>
        <extracomment>Heading of the reasons for a pause that begins when the call is over</extracomment>
        <translation>Пауза после этого звонка</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Heading of the reasons for a pause</extracomment>
        <translation>Пауза</translation>
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
        <translation>Номер или имя</translation>
    </message>
    <message>
        <source>Whom to pass the call on to</source>
        <translation>Кому перевести звонок</translation>
    </message>
    <message>
        <source>A number, or the name of a colleague or contact</source>
        <translation>Номер либо имя сотрудника или контакта</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <extracomment>On a button: pass the caller on at once, without speaking first</extracomment>
        <translation>Перевести сразу</translation>
    </message>
    <message>
        <source>Pass the caller on at once</source>
        <translation>Перевести звонок сразу, без разговора с адресатом</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>On a button: speak with the colleague before the caller is passed on</extracomment>
        <translation>Сначала спросить</translation>
    </message>
    <message>
        <source>Let the caller wait, speak with the other first, then connect them</source>
        <translation>Поставить клиента на удержание, сначала поговорить с адресатом, затем соединить их</translation>
    </message>
    <message>
        <source>Type whom to pass the call on to.</source>
        <translation>Укажите, кому перевести звонок.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>Выберите человека из списка или введите номер.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Colleagues only: the server cannot be reached.</source>
        <translation>Только сотрудники: нет связи с сервером.</translation>
    </message>
    <message>
        <source>No colleague has this name, and the server cannot be asked for contacts.</source>
        <translation>Сотрудника с таким именем нет, а контакты недоступны: нет связи с сервером.</translation>
    </message>
    <message>
        <source>Nobody with this name has a number.</source>
        <translation>Ни у кого с таким именем нет номера.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n callback(s) due</source>
        <translation>
            <numerusform>Пора звонить: %n</numerusform>
            <numerusform>Пора звонить: %n</numerusform>
            <numerusform>Пора звонить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n пропущенный звонок</numerusform>
            <numerusform>%n пропущенных звонка</numerusform>
            <numerusform>%n пропущенных звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide the desk</source>
        <translation>&amp;Скрыть окно</translation>
    </message>
    <message>
        <source>&amp;Show the desk</source>
        <translation>Показать &amp;окно</translation>
    </message>
    <message>
        <source>&amp;No pause after this call</source>
        <translation>&amp;Без паузы после этого звонка</translation>
    </message>
    <message>
        <source>&amp;Pause after this call</source>
        <extracomment>In the menu of the tray: heading of the reasons for a pause</extracomment>
        <translation>&amp;Пауза после этого звонка</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <extracomment>{state} is &quot;Pause&quot;, {reason} what for, such as &quot;Lunch&quot;</extracomment>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>No callbacks due</source>
        <translation>Сейчас перезванивать некому</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Пропущенных звонков нет</translation>
    </message>
    <message>
        <source>&amp;Compact mode</source>
        <translation>&amp;Компактный режим</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Quit Soitto</source>
        <extracomment>In the menu of the tray: end the program</extracomment>
        <translation>&amp;Завершить работу Soitto</translation>
    </message>
</context>
<context>
    <name>TriesEditor</name>
    <message>
        <source>Add a try</source>
        <translation>Добавить попытку</translation>
    </message>
</context>
<context>
    <name>TriesSection</name>
    <message>
        <source>Ringing again</source>
        <translation>Перезвон</translation>
    </message>
    <message>
        <source>A try is due in its span of time and late after it. 0 to 60 seconds: at once, late after a minute.</source>
        <translation>Попытку делают в её промежуток времени, потом она просрочена. От 0 до 60 секунд: сразу, просрочена через минуту.</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Nothing is wrong</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Close this, and count it as a false alarm</source>
        <translation>Закрыть и считать тревогу ложной</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Switch the microphone on (F7)</source>
        <translation>Включить микрофон (F7)</translation>
    </message>
    <message>
        <source>Start the script</source>
        <extracomment>On a button: the agent is on hold, so the script for it begins</extracomment>
        <translation>Начать скрипт</translation>
    </message>
    <message>
        <source>Start the script for a call on hold</source>
        <translation>Начать скрипт для звонка на удержании</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On a button: answer to &quot;are you on hold?&quot;</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <extracomment>On a button: opens the settings of microphone and loudspeaker</extracomment>
        <translation>Настройки звука</translation>
    </message>
    <message>
        <source>Choose another microphone, or make it louder</source>
        <translation>Выбрать другой микрофон или сделать его громче</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>Try 1, counted from the drop</source>
        <extracomment>The first try to ring again; what follows is a span of seconds</extracomment>
        <translation>Попытка 1, от срыва звонка</translation>
    </message>
    <message>
        <source>Try {number}, counted from the end of the one before</source>
        <extracomment>A further try to ring again, number {number}; what follows is a span of seconds</extracomment>
        <translation>Попытка {number}, от конца предыдущей</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>after two numbers</comment>
        <extracomment>After two numbers: &quot;60 – 120 seconds&quot;</extracomment>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Try {number}: due after (seconds)</source>
        <translation>Попытка {number}: срок через (секунд)</translation>
    </message>
    <message>
        <source>Try {number}: late after (seconds)</source>
        <translation>Попытка {number}: просрочена через (секунд)</translation>
    </message>
    <message>
        <source>Remove try {number}</source>
        <translation>Удалить: попытка {number}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Вернуть нечего.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Вид с таким названием будет заменён.</translation>
    </message>
    <message>
        <source>A view holds what is chosen above the list, and the order.</source>
        <translation>Вид запоминает то, что выбрано над списком, и порядок строк.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <extracomment>Heading: give a saved view of a list another name</extracomment>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of the field for the name of a view</extracomment>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Left</source>
        <extracomment>Heading of the list of voice messages: when the message was left</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>Heading of the list of voice messages: who left it</extracomment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Heading of the list of voice messages: how long it is</extracomment>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>Heading of the list of voice messages: whether somebody has listened to it, and who</extracomment>
        <translation>Прослушано</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>Heading of the list of voice messages: whether a callback was made of it</extracomment>
        <translation>Обратный звонок</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a voice message that nobody has listened to</extracomment>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Of a voice message: a callback was made of it</extracomment>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <extracomment>A caller who does not show their number</extracomment>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>First heard by {name}, {time}</source>
        <extracomment>{name} is a colleague, {time} a date and a time</extracomment>
        <translation>Первое прослушивание: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>How many voice messages nobody has heard yet</extracomment>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer} is in the list of callbacks, due now.</source>
        <extracomment>{customer} is a name or number</extracomment>
        <translation>Добавлено в список обратных звонков, пора звонить: {customer}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show callback</source>
        <extracomment>Button below the voice messages: go to the callback that was made of this one</extracomment>
        <translation>К обратному звонку</translation>
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
        <translation>Клиенты могут оставлять сообщения, если в организации есть коммутатор. Его адрес указывают в настройках.</translation>
    </message>
    <message>
        <source>No switchboard</source>
        <translation>Коммутатора нет</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Asking the switchboard…</source>
        <translation>Запрос к коммутатору…</translation>
    </message>
    <message>
        <source>The messages appear by themselves when it is back. Nothing gets lost meanwhile.</source>
        <translation>Сообщения появятся сами, когда связь восстановится. Ничего не пропадёт.</translation>
    </message>
    <message>
        <source>The switchboard cannot be reached</source>
        <translation>Нет связи с коммутатором</translation>
    </message>
    <message>
        <source>It does not know you. Ask your administrator for its key, and enter it in the settings.</source>
        <translation>Коммутатор вас не знает. Попросите у администратора ключ и введите его в настройках.</translation>
    </message>
    <message>
        <source>The switchboard does not let you in</source>
        <translation>Коммутатор не даёт доступа</translation>
    </message>
    <message>
        <source>Messages that callers leave appear here, on every desk.</source>
        <translation>Здесь у всех операторов появляются сообщения, которые оставили клиенты.</translation>
    </message>
    <message>
        <source>No voice messages</source>
        <translation>Голосовых сообщений нет</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Голосовые сообщения</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button below the voice messages: call this person now</extracomment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call (Ctrl+Enter)</source>
        <translation>Позвонить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>CallBack: put this person into the list of callbacks (Ctrl+B)</source>
        <extracomment>Tooltip, with the key; CallBack is the name of the button</extracomment>
        <translation>CallBack: добавить в список обратных звонков (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>VoicemailSection</name>
    <message>
        <source>Voice messages</source>
        <translation>Голосовые сообщения</translation>
    </message>
    <message>
        <source>When callers may leave a message. The department&apos;s agents can play it.</source>
        <translation>Когда клиент может оставить сообщение. Прослушать его могут операторы отдела.</translation>
    </message>
    <message>
        <source>When the department is closed</source>
        <extracomment>Switch: callers may leave a message when the department is closed</extracomment>
        <translation>Когда отдел закрыт</translation>
    </message>
    <message>
        <source>While callers wait</source>
        <extracomment>Switch: callers may leave a message while they wait</extracomment>
        <translation>Во время ожидания</translation>
    </message>
    <message>
        <source>They press 2 and speak after the tone.</source>
        <translation>Клиент нажимает 2 и говорит после сигнала.</translation>
    </message>
    <message>
        <source>Longest message (seconds)</source>
        <translation>Длина сообщения до (секунд)</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Хранить (дней)</translation>
    </message>
    <message>
        <source>Older messages are deleted.</source>
        <translation>Более старые сообщения удаляются.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>About</source>
        <extracomment>Heading of the list of waiting changes: the customer</extracomment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading of the list of waiting changes: what was changed</extracomment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the list of waiting changes</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Heading of the list of waiting changes: when it was made</extracomment>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Heading of the list of waiting changes: how often it was sent in vain, and when it is sent again</extracomment>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <extracomment>Heading of the list of waiting changes: why it waits, in the server&apos;s words</extracomment>
        <translation>Почему ожидает</translation>
    </message>
    <message>
        <source>{count} · next {when}</source>
        <extracomment>{count} is how often it was sent in vain; {when} is the next try, such as &quot;in 2 min&quot;</extracomment>
        <translation>{count} · {when}</translation>
    </message>
    <message>
        <source>Somebody else changed the same: {fields}</source>
        <extracomment>{fields} is a list of fields such as &quot;When, Note&quot;</extracomment>
        <translation>Другой сотрудник изменил те же поля: {fields}</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Нет связи с сервером.</translation>
    </message>
    <message>
        <source>It is its turn soon.</source>
        <translation>Скоро будет отправлено.</translation>
    </message>
    <message>
        <source>The connection broke off. It is sent again; nothing is done twice.</source>
        <translation>Связь прервалась. Изменение отправится снова; дважды оно не выполнится.</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Try again, decide or give up the change about {name}</source>
        <extracomment>For screen readers: the buttons of a row of the list of waiting changes; {name} is a customer</extracomment>
        <translation>Повторить, решить или удалить изменение: {name}</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Сортировать по столбцу «{column}»</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>Try again now (Ctrl+T)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Повторить сейчас (Ctrl+T)</translation>
    </message>
    <message>
        <source>Choose between the two versions (Enter)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Выбрать один из двух вариантов (Enter)</translation>
    </message>
    <message>
        <source>Give it up: it never reaches the server (Del)</source>
        <extracomment>Tooltip, with the key</extracomment>
        <translation>Удалить: на сервер это изменение не попадёт (Del)</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Welcome to Soitto</source>
        <translation>Добро пожаловать в Soitto</translation>
    </message>
    <message>
        <source>Callbacks that nobody forgets, and a phone to make them with. Setting it up takes a few minutes.</source>
        <translation>Обратные звонки, о которых никто не забудет, и телефон для них. Настройка займёт несколько минут.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Heading: set this desk up for work</extracomment>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Your team&apos;s server or CRM, your phone and your headset, one after the other. You can stop and go on later.</source>
        <translation>Сервер команды или CRM, телефон и гарнитура — по очереди. Можно прерваться и продолжить позже.</translation>
    </message>
    <message>
        <source>&amp;Connect this desk</source>
        <translation>&amp;Подключить программу</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Heading: see the program at work first</extracomment>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>A second window opens with made-up customers who really ring. Nobody is called, and nothing of it is kept.</source>
        <translation>Откроется второе окно с вымышленными клиентами, которые вам звонят. Настоящим людям никто не звонит, и ничего не сохраняется.</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>&amp;Открыть демонстрацию</translation>
    </message>
    <message>
        <source>The demo is opening. Its window comes in a few seconds.</source>
        <translation>Демонстрация открывается. Её окно появится через несколько секунд.</translation>
    </message>
    <message>
        <source>The demo runs in a window of its own. Close it there.</source>
        <translation>Демонстрация идёт в отдельном окне. Закройте её там.</translation>
    </message>
    <message>
        <source>The demo could not be opened ({why}).</source>
        <extracomment>{why} is a number or a technical word</extracomment>
        <translation>Не удалось открыть демонстрацию ({why}).</translation>
    </message>
    <message>
        <source>Try it again, or ask your IT. Connecting does not need it.</source>
        <translation>Попробуйте ещё раз или обратитесь в ИТ-отдел. Для подключения она не нужна.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Callbacks</source>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>Where do your callbacks live?</source>
        <translation>Где хранятся ваши обратные звонки?</translation>
    </message>
    <message>
        <source>Your supervisor or your IT knows. Everybody in the team uses the same place.</source>
        <translation>Это знает руководитель или ИТ-отдел. У всей команды одно и то же место.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>Введите адрес сервера.</translation>
    </message>
    <message>
        <source>This is not a web address. It is such as https://soitto.example.com.</source>
        <translation>Это не веб-адрес. Пример: https://soitto.example.com.</translation>
    </message>
    <message>
        <source>Choose the file that your IT gave you.</source>
        <translation>Выберите файл, который вам дал ИТ-отдел.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever gave you the file.</source>
        <translation>Перешлите это сообщение тому, кто дал вам файл.</translation>
    </message>
    <message>
        <source>{name} ({system}) at {address}.</source>
        <extracomment>{name} is what the site calls its CRM, {system} the product, {address} its web address</extracomment>
        <translation>{name} ({system}), адрес: {address}.</translation>
    </message>
    <message>
        <source>On a Soitto server</source>
        <translation>На сервере Soitto</translation>
    </message>
    <message>
        <source>Soitto server &amp;address</source>
        <translation>&amp;Адрес сервера Soitto</translation>
    </message>
    <message>
        <source>&amp;CRM profile</source>
        <translation>&amp;Профиль CRM</translation>
    </message>
    <message>
        <source>Soitto server</source>
        <translation>Сервер Soitto</translation>
    </message>
    <message>
        <source>The server of your team. It is asked as soon as you have typed it.</source>
        <translation>Сервер вашей команды. Проверка начнётся, как только вы введёте адрес.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Service Desk is and in which of its records callbacks are kept. You sign in with your own password or access key.</source>
        <translation>ИТ-отдел даёт вам один файл — профиль CRM. В нём указано, где находится Naumen Service Desk и в каких его записях хранятся обратные звонки. Вход — с вашим паролем или ключом доступа.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Naumen Contact Center is and which of its projects keep the callbacks. You sign in with your own login.</source>
        <translation>ИТ-отдел даёт вам один файл — профиль CRM. В нём указано, где находится Naumen Contact Center и в каких его проектах хранятся обратные звонки. Вход — с вашим логином.</translation>
    </message>
    <message>
        <source>Your IT gives you one file, the CRM profile. It says where Odoo is and which of its activities are callbacks. You sign in with your own login, and with an API key where your site asks for one.</source>
        <translation>ИТ-отдел даёт вам один файл — профиль CRM. В нём указано, где находится Odoo и какие её мероприятия — это обратные звонки. Вход — с вашим логином, а если требует организация, с ключом API.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>A Soitto server answers, but the connection is not encrypted.</source>
        <translation>Сервер Soitto отвечает, но соединение не зашифровано.</translation>
    </message>
    <message>
        <source>Passwords can be read on the way. Use it inside your own network only.</source>
        <translation>Пароли можно перехватить при передаче. Так можно работать только в собственной сети.</translation>
    </message>
    <message>
        <source>A Soitto server answers, of a version that goes with this program. The connection is encrypted.</source>
        <translation>Сервер Soitto отвечает, его версия подходит к этой программе. Соединение зашифровано.</translation>
    </message>
    <message>
        <source>A Soitto server answers on this computer, of a version that goes with this program.</source>
        <translation>Сервер Soitto отвечает на этом компьютере, его версия подходит к этой программе.</translation>
    </message>
    <message>
        <source>Your IT has to install the certificate of its own authority on this computer.</source>
        <translation>ИТ-отдел должен установить на этом компьютере сертификат своего удостоверяющего центра.</translation>
    </message>
    <message>
        <source>Is the address spelt right? Are you in the office network, or is the VPN on?</source>
        <translation>Верно ли указан адрес? Подключены ли вы к сети офиса, включён ли VPN?</translation>
    </message>
    <message>
        <source>Compare the address with what your supervisor gave you, also the number after the colon.</source>
        <translation>Сверьте адрес с тем, что вам дал руководитель, включая число после двоеточия.</translation>
    </message>
    <message>
        <source>Try it again in a moment, or ask your IT.</source>
        <translation>Попробуйте ещё раз через минуту или обратитесь в ИТ-отдел.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Hidden number</source>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>Colleague</source>
        <extracomment>The other side of this call is a colleague</extracomment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <extracomment>{name} is the queue the caller waited in</extracomment>
        <translation>Очередь: {name}</translation>
    </message>
    <message>
        <source>Open callback, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Открытый обратный звонок, срок: {when}</translation>
    </message>
    <message>
        <source>Open callback: {reason}, due: {when}</source>
        <extracomment>The caller has an open callback; {when} is its time, such as 14:30 or &quot;2 min late&quot;</extracomment>
        <translation>Открытый обратный звонок: {reason}, срок: {when}</translation>
    </message>
</context>
<context>
    <name>WhoseCardDialog</name>
    <message>
        <source>Open card</source>
        <extracomment>Heading: open the customer&apos;s page in the CRM</extracomment>
        <translation>Открыть карточку</translation>
    </message>
</context>
<context>
    <name>_FolderButton</name>
    <message>
        <source>Open folder</source>
        <extracomment>Button: show the folder of the report that was just saved</extracomment>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>_Paired</name>
    <message>
        <source>{name} · {origin} · since {time}</source>
        <extracomment>{name} is what a web page calls itself, {origin} where it comes from, {time} when it was allowed</extracomment>
        <translation>{name} · {origin} · разрешено: {time}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Button: a web page may no longer talk to this desk</extracomment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Revoke: {name}</source>
        <extracomment>{name} is what a web page calls itself</extracomment>
        <translation>Отозвать доступ: {name}</translation>
    </message>
    <message>
        <source>This page may no longer talk to your desk</source>
        <translation>Эта страница больше не сможет обращаться к вашей программе</translation>
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
