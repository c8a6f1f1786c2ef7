// SPDX-License-Identifier: GPL-3.0-or-later
//
// SoittoDesk: the server module of Soitto for Naumen Service Desk (SMP) and ITSM 365.
//
// Install it as a script module with the code SoittoDesk (see NAUMEN.md). The desks call its functions by
//   POST /sd/services/rest/exec-post?accessKey=…&func=modules.SoittoDesk.changes&params=requestContent,user
// with one JSON object as the body; each answers one JSON object:
//   {"ok": true, "module": 1, "now": "2026-11-22T10:00:00.123Z", …}
//   {"ok": false, "module": 1, "now": …, "error": {"code": …, "detail": …}}
//
// This file was written without a Naumen server at hand. What it uses of the platform:
//   seen in public code for the platform:
//     modules called by exec-post with params=requestContent,user · utils.find(fqn, attributes) · utils.create · utils.edit
//     op.between(from, to) · op.in(list) · op.like(pattern) · api.tx.call { } · api.metainfo.getMetaClass(fqn).attributes with code, title, type
//     object attributes as obj.code, obj.UUID, obj.metaClass · user.UUID, user.login (user is empty for a super-user)
//   TO BE CHECKED on your installation (each place is marked CHECK):
//     1. whether api.tx.call commits before it returns, also inside exec-post (the lock below relies on it)
//     2. how values of catalogue items, intervals and rich text look in Groovy (function told)
//     3. whether utils.find applies the rights of the key's owner (if not, agents see all callbacks of the filter)
//     4. where a metaclass tells its states (function describe)
//     5. whether utils.find takes a limit; without one, `changes` reads all that changed since the cursor at once
// With several application servers the lock holds on one of them only: two desks on different servers can then still overwrite
// one another, as two people in the browser can.

import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import groovy.transform.Field

import java.text.SimpleDateFormat
import java.util.concurrent.locks.ReentrantLock
import java.util.zip.CRC32

@Field static final int CONTRACT = 1

// Raise it after the database was restored from a copy: all desks then read everything again.
@Field static final String GENERATION = '1'

// How long a change may be on its way: its time is set before it is committed.
@Field static final long SETTLE_MS = 90_000L

@Field static final int STRIPES = 64
@Field static final List<ReentrantLock> LOCKS = (0..<STRIPES).collect { new ReentrantLock() }

// Far enough away for op.between.
@Field static final long END_OF_TIME_MS = 4_102_444_800_000L

class SoittoProblem extends RuntimeException {
    String code
    String detail
    Map more

    SoittoProblem(String code, String detail, Map more = [:]) {
        super(code)
        this.code = code
        this.detail = detail
        this.more = more
    }
}

// --- the functions

def hello(requestContent, user) {
    run(requestContent) { asked ->
        [user: user ? [UUID: user.UUID, login: user.login, title: user.title] : null]
    }
}

def read(requestContent, user) {
    run(requestContent) { asked ->
        def obj = asked.uuid ? byUuid(asked.uuid as String) : byKey(asked)
        [item: obj == null || archived(obj) ? null : item(obj, asked.attrs as List)]
    }
}

def changes(requestContent, user) {
    run(requestContent) { asked ->
        def fqn = wanted(asked, 'metaClass') as String
        int limit = Math.max(1, Math.min((asked.limit ?: 500) as int, 5000))
        long now = System.currentTimeMillis()
        long safe = now - SETTLE_MS
        boolean first = true
        boolean reset = false
        long fromMs = 0L
        String fromUuid = ''
        if (asked.cursor != null) {
            // s1 or i1 (within the first sweep) . generation . safe . position . UUID
            def parts = (asked.cursor as String).split('\\.', 5)
            if (parts.size() == 5 && parts[0] in ['s1', 'i1'] && parts[1] == GENERATION &&
                    parts[2].isLong() && parts[3].isLong()) {
                first = parts[0] == 'i1'
                fromMs = parts[3] as long
                fromUuid = parts[4]
                if (fromUuid) {
                    // In the midst of a sweep: it ends with the time at which it began.
                    safe = parts[2] as long
                }
            } else {
                reset = true
            }
        }
        def conditions = [:]
        if (first) {
            conditions << conditionsOf(asked.initial as Map) << conditionsOf(asked.filter as Map) << [removed: false]
        }
        conditions.lastModifiedDate = op.between(new Date(fromMs), new Date(END_OF_TIME_MS))
        // CHECK 5: a server that takes a limit here should be given one.
        def rows = utils.find(fqn, conditions).findAll { one ->
            long at = modified(one)
            (at > fromMs || (at == fromMs && (one.UUID as String) > fromUuid)) &&
                (!first || (fits(one, asked.initial as Map) && fits(one, asked.filter as Map)))
        }
        rows.sort { one, other ->
            modified(one) <=> modified(other) ?: (one.UUID as String) <=> (other.UUID as String)
        }
        boolean more = rows.size() > limit
        def page = rows.take(limit)
        def items = []
        def removed = []
        page.each { one ->
            if (archived(one) || !fits(one, asked.filter as Map)) {
                removed << (one.UUID as String)
            } else {
                items << item(one, asked.attrs as List)
            }
        }
        def last = page ? page.last() : null
        def cursor = more ?
            "${first ? 'i1' : 's1'}.${GENERATION}.${safe}.${modified(last)}.${last.UUID}" :
            "s1.${GENERATION}.${safe}.${safe}."
        [
            items: items, removed: removed, cursor: cursor as String, more: more, reset: reset,
            total: first && !fromUuid ? rows.size() : null,
        ]
    }
}

def upsertByKey(requestContent, user) {
    run(requestContent) { asked -> put(asked, asked.update == true) }
}

def patchIfVersion(requestContent, user) {
    run(requestContent) { asked ->
        def uuid = wanted(asked, 'uuid') as String
        locked(uuid) {
            def obj = byUuid(uuid)
            if (obj == null || archived(obj)) {
                throw new SoittoProblem('not_found', uuid)
            }
            def current = item(obj, asked.attrs as List)
            if (current['@version'] != asked.version) {
                throw new SoittoProblem('conflict', uuid, [current: current])
            }
            utils.edit(obj, values(obj.metaClass as String, asked.attributes as Map))
            if (asked.comment) {
                comment(uuid, asked.comment as Map, user)
            }
            [item: item(byUuid(uuid), asked.attrs as List)]
        }
    }
}

def findByPhone(requestContent, user) {
    run(requestContent) { asked ->
        int limit = (asked.limit ?: 50) as int
        def found = [:]
        wanted(asked, 'classes').each { Map part ->
            part.attributes.each { String code ->
                // Digits with anything between them; what has been written otherwise is sorted out below.
                def pattern = asked.digits != null ?
                    '%' + (asked.digits as String).toList().join('%') :
                    "%${(asked.text as String).replace('%', '').replace('_', '')}%" as String
                def conditions = [:]
                conditions << conditionsOf(part.filter as Map) << [removed: false]
                conditions[code] = op.like(pattern)
                utils.find(part.metaClass as String, conditions).each { one ->
                    def text = (one[code] ?: '') as String
                    boolean mine = asked.digits != null ?
                        text.replaceAll('\\D', '').endsWith(asked.digits as String) :
                        text.toLowerCase().contains((asked.text as String).toLowerCase())
                    if (mine && fits(one, part.filter as Map) && found.size() < limit) {
                        found[one.UUID as String] = item(one, part.attrs as List)
                    }
                }
            }
        }
        [items: found.values() as List]
    }
}

def logCall(requestContent, user) {
    run(requestContent) { asked ->
        if (!asked.source) {
            return put(asked, true)
        }
        def key = wanted(asked, 'key') as String
        locked("comment ${key}") {
            def made = utils.find('comment', [source: asked.source]).find { (it.text as String)?.contains("call:${key}") }
            boolean created = made == null
            if (created) {
                made = comment(asked.source as String, asked, user)
            } else {
                utils.edit(made, [text: asked.text])
            }
            [item: item(made, []), created: created]
        }
    }
}

def describe(requestContent, user) {
    run(requestContent) { asked ->
        def fqn = wanted(asked, 'metaClass') as String
        def meta = metaClassOf(fqn)
        def attributes = meta.attributes.collect { [code: it.code, title: it.title, type: it.type.code, required: false] }
        def states = []
        try {
            // CHECK 4. Where this is not so, the desks do not compare states, and nothing else changes.
            states = meta.workflow.states.collect { [code: it.code, title: it.title] }
        } catch (MissingPropertyException | MissingMethodException | NullPointerException ignored) {
            states = []
        }
        [metaClass: fqn, attributes: attributes, states: states]
    }
}

// --- the machinery

private String run(requestContent, Closure work) {
    def head = [ok: true, module: CONTRACT, now: instant(new Date())]
    try {
        // The platform gives the body read or as text: not known for all releases.
        def asked = requestContent instanceof Map ? requestContent : new JsonSlurper().parseText(requestContent as String)
        return JsonOutput.toJson(head + (work(asked) as Map))
    } catch (SoittoProblem problem) {
        return JsonOutput.toJson(head + [ok: false, error: [code: problem.code, detail: problem.detail]] + problem.more)
    } catch (Exception refusal) {
        // A rule of the site, or an attribute that cannot take the value: its own sentence is what the agent needs to read.
        def text = (refusal.message ?: refusal.class.simpleName) as String
        return JsonOutput.toJson(head + [ok: false, error: [code: 'invalid', detail: text.take(500)]])
    }
}

// One after the other for the same name, and committed before the next one begins.
private locked(String name, Closure work) {
    def lock = LOCKS[Math.floorMod(name.hashCode(), STRIPES)]
    lock.lock()
    try {
        return api.tx.call(work) // CHECK 1
    } finally {
        lock.unlock()
    }
}

private put(asked, boolean update) {
    def fqn = wanted(asked, 'metaClass') as String
    def attribute = wanted(asked, 'keyAttribute') as String
    known(fqn, attribute)
    locked("${fqn.split('\\$')[0]} ${asked.key}") {
        def obj = byKey(asked)
        boolean created = obj == null
        if (created) {
            obj = utils.create(fqn, values(fqn, (asked.attributes ?: [:]) + [(attribute): asked.key]))
        } else if (update && asked.attributes) {
            utils.edit(obj, values(fqn, asked.attributes as Map))
        }
        [item: item(byUuid(obj.UUID as String), asked.attrs as List), created: created]
    }
}

private comment(String source, Map told, user) {
    def attributes = [source: source, text: told.text, private: told.private == true]
    def author = told.author ?: user?.UUID
    utils.create('comment', author ? attributes + [author: author] : attributes)
}

private wanted(asked, String name) {
    if (asked[name] == null) {
        throw new SoittoProblem('bad_request', name)
    }
    return asked[name]
}

private metaClassOf(String fqn) {
    def meta = null
    try {
        meta = api.metainfo.getMetaClass(fqn)
    } catch (Exception ignored) {
        meta = null
    }
    if (meta == null) {
        throw new SoittoProblem('unknown_class', fqn)
    }
    return meta
}

private Map typesOf(String fqn) {
    metaClassOf(fqn).attributes.collectEntries { [(it.code as String): it.type.code as String] }
}

private void known(String fqn, String attribute) {
    if (!typesOf(fqn).containsKey(attribute)) {
        throw new SoittoProblem('unknown_attribute', "${fqn}.${attribute}" as String)
    }
}

private byUuid(String uuid) {
    def rows = utils.find(uuid.split('\\$')[0], [UUID: uuid])
    return rows ? rows[0] : null
}

private byKey(asked) {
    def fqn = wanted(asked, 'metaClass') as String
    def attribute = wanted(asked, 'keyAttribute') as String
    known(fqn, attribute)
    def rows = utils.find(fqn.split('\\$')[0], [(attribute): wanted(asked, 'key')])
    return rows ? rows.sort { (it.UUID.split('\\$')[1]) as long }[0] : null
}

private boolean archived(obj) {
    return obj.removed == true
}

private long modified(obj) {
    return (obj.lastModifiedDate as Date)?.time ?: 0L
}

// A filter as conditions of a search; types are sorted out by fits().
private Map conditionsOf(Map filter) {
    (filter ?: [:]).findAll { code, value -> code != 'metaClass' }.collectEntries { code, value ->
        [(code): value instanceof Collection ? op.in(value as List) : value]
    }
}

// Whether an object is what a filter asks for: equality, or one of a list, by UUID, code or text.
private boolean fits(obj, Map filter) {
    (filter ?: [:]).every { code, value ->
        def held = names(code == 'metaClass' ? obj.metaClass as String : obj[code as String])
        if (code == 'metaClass') {
            held += held.collect { it.split('\\$')[0] }
        }
        (value instanceof Collection ? value : [value]).any { (it as String) in held }
    }
}

private List names(value) {
    if (value instanceof Collection) {
        return value.collectMany { names(it) }
    }
    def found = [value as String]
    ['UUID', 'code'].each { name ->
        if (value != null && value.hasProperty(name)) {
            found << (value[name] as String)
        }
    }
    return found
}

// What the desk sends, as the platform takes it: instants become dates, days too; links stay UUIDs.
private Map values(String fqn, Map attributes) {
    def types = typesOf(fqn)
    attributes.collectEntries { code, value ->
        if (!types.containsKey(code as String) && code != 'metaClass') {
            throw new SoittoProblem('unknown_attribute', "${fqn}.${code}" as String)
        }
        def type = types[code as String]
        if (value instanceof String && type == 'dateTime') {
            value = parsed("yyyy-MM-dd'T'HH:mm:ss.SSSX", value)
        } else if (value instanceof String && type == 'date') {
            value = parsed('yyyy-MM-dd', value)
        }
        [(code): value]
    }
}

private Date parsed(String layout, String text) {
    def format = new SimpleDateFormat(layout)
    format.lenient = false
    return format.parse(text)
}

private Map item(obj, List attrs) {
    def fqn = obj.metaClass as String
    def types = typesOf(fqn)
    def found = [UUID: obj.UUID as String, metaClass: fqn, removed: archived(obj), lastModifiedDate: instant(obj.lastModifiedDate as Date)]
    (attrs ?: []).each { code ->
        if (!found.containsKey(code)) {
            if (!types.containsKey(code as String)) {
                throw new SoittoProblem('unknown_attribute', "${fqn}.${code}" as String)
            }
            found[code as String] = told(obj[code as String], types[code as String])
        }
    }
    def crc = new CRC32()
    crc.update(JsonOutput.toJson(found).getBytes('UTF-8'))
    found['@version'] = "${modified(obj)}-${Long.toHexString(crc.value)}" as String
    return found
}

// CHECK 2: a value as REST would write it, dates as instants.
private told(value, String type) {
    switch (value) {
        case null:
            return null
        case Date:
            return type == 'date' ? new SimpleDateFormat('yyyy-MM-dd').format(value) : instant(value)
        case Boolean:
        case Number:
            return value
        case Collection:
            return value.collect { told(it, type) }
    }
    if (type == 'dtInterval' && value.hasProperty('length')) {
        return [length: value.length, interval: value.interval as String]
    }
    if (value.hasProperty('UUID') && value.UUID) {
        def link = [UUID: value.UUID as String, title: value.title as String, metaClass: value.metaClass as String]
        return type in ['catalogItem', 'catalogItemSet'] && value.hasProperty('code') ? link + [code: value.code as String] : link
    }
    return value as String
}

private String instant(Date date) {
    if (date == null) {
        return null
    }
    def format = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
    format.timeZone = TimeZone.getTimeZone('UTC')
    return format.format(date)
}
