// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for the Service Desk's script platform: loads script modules as they are, calls their functions, each call in a thread
// of its own, and gives them `utils`, `api`, `op` and `sp`. What these need comes from the test server at the other end of the pipe:
// one JSON object per line, in both directions, each with the number of the call that it belongs to.
//
// Values come as the platform's own kinds: objects without Java properties, dates, intervals and rich text.

import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import groovy.transform.Field

import java.lang.reflect.Modifier
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.Executors
import java.util.concurrent.LinkedBlockingQueue

class Refusal extends RuntimeException {
    Refusal(String text) { super(text) }
}

class PermissionRefusal extends Refusal {
    PermissionRefusal(String text) { super(text) }
}

class Fqn {
    final String text

    Fqn(String text) { this.text = text }

    String toString() { text }
}

class RichText {
    final String html

    RichText(String html) { this.html = html }

    String toString() { html }
}

class Interval {
    final long length
    final String interval

    Interval(long length, String interval) {
        this.length = length
        this.interval = interval
    }
}

class Condition {
    final String name
    final List values

    Condition(String name, List values) {
        this.name = name
        this.values = values
    }
}

// An object of the site, or a part of the metainformation: what it has is known by name only.
class Thing {
    private final Map held

    Thing(Map held) { this.held = held }

    Object getProperty(String name) {
        def values = this.@held
        if (!values.containsKey(name)) {
            throw new MissingPropertyException(name, Thing)
        }
        return values[name]
    }

    void setProperty(String name, Object value) {
        throw new ReadOnlyPropertyException(name, Thing)
    }

    String toString() { this.@held.UUID ?: this.@held.code }
}

// One call of a module's function: its questions go out with its number, the answers come back to its queue.
class Call {
    static final ThreadLocal<Call> CURRENT = new ThreadLocal<Call>()
    static final Object OUT = new Object()

    final Object number
    final long now
    final LinkedBlockingQueue answers = new LinkedBlockingQueue()

    Call(Object number, long now) {
        this.number = number
        this.now = now
    }

    static void say(Map message) {
        def line = JsonOutput.toJson(message)
        synchronized (OUT) {
            System.out.println(line)
            System.out.flush()
        }
    }

    static Object ask(String question, Map told) {
        def call = CURRENT.get()
        say([call: call.number, ask: question] + told)
        def answer = call.answers.take()
        if (answer.refused) {
            throw answer.refused == 'forbidden' ? new PermissionRefusal(answer.text) : new Refusal(answer.text)
        }
        return Kinds.read(answer.answer)
    }
}

class Kinds {
    static Object read(value) {
        if (value instanceof List) {
            return value.collect { read(it) }
        }
        if (!(value instanceof Map)) {
            return value
        }
        switch (value.kind) {
            case 'instant': return new Date(value.value as long)
            case 'day': return Date.parse('yyyy-MM-dd', value.value)
            case 'rich': return new RichText(value.value)
            case 'fqn': return new Fqn(value.value)
            case 'interval': return new Interval(value.length as long, value.interval)
            case 'object': return new Thing(value.value.collectEntries { name, one -> [(name): read(one)] })
        }
        throw new IllegalArgumentException("${value}")
    }

    static Object write(value) {
        switch (value) {
            case Date: return [kind: 'instant', value: value.time]
            case Interval: return [kind: 'interval', length: value.length, interval: value.interval]
            case Condition: return [kind: 'condition', name: value.name, value: value.values.collect { write(it) }]
            case Thing: return value.UUID
            case Map: return [kind: 'map', value: value.collectEntries { name, one -> [(name as String): write(one)] }]
            case Collection: return value.collect { write(it) }
        }
        return value
    }

    static Map all(Map values) {
        return values.collectEntries { name, one -> [(name as String): write(one)] }
    }
}

class Utils {
    List find(fqn, Map conditions, how = null) {
        Call.ask('find', [fqn: fqn as String, conditions: Kinds.all(conditions), ignoreCase: how == 'ignoreCase'])
    }

    long count(fqn, Map conditions) {
        Call.ask('count', [fqn: fqn as String, conditions: Kinds.all(conditions), ignoreCase: false]) as long
    }

    Object create(fqn, Map attributes) {
        Call.ask('create', [fqn: fqn as String, attributes: Kinds.all(attributes)])
    }

    Object edit(object, Map attributes) {
        Call.ask('edit', [uuid: object instanceof Thing ? object.UUID : object as String, attributes: Kinds.all(attributes)])
    }
}

class Op {
    Object between(first, last) { new Condition('between', [first, last]) }

    def 'in'(Collection values) {
        if (values.isEmpty()) {
            throw new Refusal('could not extract ResultSet')
        }
        new Condition('in', values as List)
    }

    Object like(String pattern) { new Condition('like', [pattern]) }

    Object isNull() { new Condition('isNull', []) }
}

class Sp {
    Object ignoreCase() { 'ignoreCase' }
}

class Transactions {
    Object call(Closure work) {
        Call.ask('begin', [:])
        def result
        try {
            result = work()
        } catch (Throwable failure) {
            Call.ask('rollback', [:])
            throw failure
        }
        Call.ask('commit', [:])
        return result
    }
}

class Metainfo {
    Object getMetaClass(fqn) { Call.ask('metaclass', [fqn: fqn as String]) }
}

class Types {
    Object newDateTimeInterval(List parts) { new Interval(parts[0] as long, parts[1] as String) }
}

class Api {
    final Transactions tx = new Transactions()
    final Metainfo metainfo = new Metainfo()
    final Types types = new Types()
}

@Field final Map<String, Class> modules = new ConcurrentHashMap<String, Class>()
@Field final Map<Object, Call> calls = new ConcurrentHashMap<Object, Call>()

// The machine's clock is the test server's.
System.metaClass.static.currentTimeMillis = { -> Call.CURRENT.get().now }
Date.metaClass.constructor = { -> new Date(Call.CURRENT.get().now) }

def threads = Executors.newCachedThreadPool()
System.in.newReader('UTF-8').eachLine { line ->
    def told = new JsonSlurper().parseText(line)
    if (told.containsKey('load')) {
        threads.execute { load(told) }
    } else if (told.containsKey('function')) {
        calls[told.call] = new Call(told.call, told.now as long)
        threads.execute { carryOut(told) }
    } else {
        calls[told.call].answers.put(told)
    }
}
threads.shutdownNow()

void load(Map told) {
    try {
        def loaded = new GroovyClassLoader(getClass().classLoader).parseClass(told.source as String, "${told.load}.groovy")
        modules[told.load] = loaded
        def functions = loaded.declaredMethods.findAll { Modifier.isPublic(it.modifiers) && !it.name.contains('$') }
        Call.say([call: told.call, done: functions.findAll { it.parameterCount == 2 }*.name.unique()])
    } catch (Throwable failure) {
        Call.say([call: told.call, failed: failure as String])
    }
}

void carryOut(Map told) {
    Call.CURRENT.set(calls[told.call])
    try {
        def names = new Binding([utils: new Utils(), api: new Api(), op: new Op(), sp: new Sp()])
        def module = modules[told.module].newInstance()
        module.binding = names
        def user = told.user ? Kinds.read(told.user) : null
        Call.say([call: told.call, done: module.invokeMethod(told.function as String, [told.content, user] as Object[])])
    } catch (Throwable failure) {
        def trace = new StringWriter()
        failure.printStackTrace(new PrintWriter(trace))
        Call.say([call: told.call, failed: trace as String])
    } finally {
        calls.remove(told.call)
        Call.CURRENT.remove()
    }
}
