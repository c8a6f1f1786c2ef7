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
// This file was written without a Naumen server at hand: it is compiled and run with Groovy 2.4 against a stand-in of the
// platform, not against Naumen itself. What it uses of the platform:
//   seen in public code for the platform:
//     modules called by exec-post with params=requestContent,user · utils.find(fqn, attributes) · utils.count · utils.create
//     utils.edit · op.between(from, to) · op.in(list) · op.like(pattern) · op.isNull() · sp.ignoreCase() · api.tx.call { }
//     api.metainfo.getMetaClass(fqn).attributes with code, title, type; its children · api.types.newDateTimeInterval([length, unit])
//     object attributes as obj.code, obj.UUID, obj.metaClass · user.UUID, user.login (user is empty for a super-user)
//   TO BE CHECKED on your installation (each place is marked CHECK):
//     1. whether api.tx.call commits before it returns, also inside exec-post (the lock below relies on it)
//     2. how values of catalogue items, intervals and rich text look in Groovy (function told)
//     3. whether utils.find applies the rights of the key's owner (if not, agents see all callbacks of the filter)
//     4. where a metaclass tells its states (function describe)
//     5. whether utils.count takes the conditions of utils.find; without it, each page of `changes` reads all that follows
//     6. what the platform's errors are called that say that rights are missing (a word of RIGHTS, or the agent is told its sentence
//        as a refusal by a rule)
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

@Field static final List<ReentrantLock> LOCKS = (0..<64).collect { new ReentrantLock() }

// What stands in a condition that nothing fits.
@Field static final Object NOTHING = new Object()

// Words in the names of the platform's errors that say that rights are missing (CHECK 6).
@Field static final List<String> RIGHTS = ['Permission', 'AccessDenied', 'Authorization', 'Forbidden']

// So many pages are searched for at once.
@Field static final int PARTS = 4

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
    answer(requestContent) { asked ->
        [user: user ? [UUID: user.UUID, login: user.login, title: user.title] : null]
    }
}

def read(requestContent, user) {
    answer(requestContent) { asked ->
        def obj = asked.uuid ? byUuid(wanted(asked, 'uuid', String)) : byKey(asked)
        [item: obj == null || archived(obj) ? null : item(obj, attrsOf(asked.attrs, obj.metaClass as String))]
    }
}

def changes(requestContent, user) {
    answer(requestContent) { asked ->
        def fqn = wanted(asked, 'metaClass', String)
        def attrs = attrsOf(asked.attrs, fqn)
        int limit = Math.max(1, Math.min((asked.limit ?: 500) as int, 5000))
        long now = System.currentTimeMillis()
        long safe = now - SETTLE_MS
        boolean first = true
        boolean reset = false
        long fromMs = 0L
        String fromUuid = ''
        long width = 0L
        if (asked.cursor != null) {
            // s1 or i1 (within the first sweep) . generation . safe . position . UUID . width
            def parts = (asked.cursor as String).split('\\.', 6)
            if (parts.size() == 6 && parts[0] in ['s1', 'i1'] && parts[1] == GENERATION &&
                    parts[2].isLong() && parts[3].isLong()) {
                first = parts[0] == 'i1'
                fromMs = parts[3] as long
                fromUuid = parts[4]
                if (fromUuid) {
                    // In the midst of a sweep: it ends with the time at which it began.
                    safe = parts[2] as long
                    width = parts[5].isLong() ? parts[5] as long : 0L
                }
            } else {
                reset = true
            }
        }
        def kinds = [fqn]
        def conditions = [:]
        if (first) {
            conditions = conditionsOf(asked.initial, fqn) + conditionsOf(asked.filter, fqn) + [removed: false]
            kinds = conditions.values().any { it.is(NOTHING) } ? [] : kindsOf(fqn, asked.filter as Map)
        } else {
            // Of all there are: what has ceased to fit, or was archived, is told too.
            conditionsOf(asked.filter, fqn)
        }
        def rows = []
        long start = fromMs
        // How many are left; where the platform does not tell, all is read at once.
        long left = counted(kinds, within(conditions, start, END_OF_TIME_MS)) ?: 0L
        while (rows.size() <= limit && start < END_OF_TIME_MS) {
            long end = END_OF_TIME_MS
            long here = left
            // As far as there are not too many, if they are not of the same moment; first as far as before, and farther.
            while (here > PARTS * limit && end > start) {
                end = start + (width > 0 && start + 4 * width < end ? 4 * width : (end - start) >> 2)
                here = counted(kinds, within(conditions, start, end)) ?: 0L
            }
            if (here > 0 || end == END_OF_TIME_MS) {
                rows.addAll(kinds.collectMany { utils.find(it, within(conditions, start, end)) }.findAll { one ->
                    long at = modified(one)
                    (at > fromMs || (at == fromMs && (one.UUID as String) > fromUuid)) &&
                        (!first || (fits(one, asked.initial as Map) && fits(one, asked.filter as Map)))
                })
            }
            left -= here
            width = end - start
            start = end + 1
        }
        rows.sort { one, other ->
            modified(one) <=> modified(other) ?: (one.UUID as String) <=> (other.UUID as String)
        }
        boolean more = rows.size() > limit
        def page = rows.take(limit)
        def items = []
        def removed = []
        def types = [:]
        page.each { one ->
            if (archived(one) || !fits(one, asked.filter as Map)) {
                removed << (one.UUID as String)
            } else {
                items << item(one, attrs, types)
            }
        }
        def last = page ? page.last() : null
        def cursor = more ?
            "${first ? 'i1' : 's1'}.${GENERATION}.${safe}.${modified(last)}.${last.UUID}.${width}" :
            "s1.${GENERATION}.${safe}.${safe}.."
        [
            items: items, removed: removed, cursor: cursor as String, more: more, reset: reset,
            total: first && !fromUuid ? (more ? counted(kinds, within(conditions, 0L, END_OF_TIME_MS)) : rows.size()) : null,
        ]
    }
}

def upsertByKey(requestContent, user) {
    answer(requestContent) { asked -> put(asked, asked.update == true) }
}

def patchIfVersion(requestContent, user) {
    answer(requestContent) { asked ->
        def uuid = wanted(asked, 'uuid', String)
        locked(uuid) {
            def obj = byUuid(uuid)
            if (obj == null || archived(obj)) {
                throw new SoittoProblem('not_found', uuid)
            }
            def fqn = obj.metaClass as String
            def attrs = attrsOf(asked.attrs, fqn)
            def current = item(obj, attrs)
            if (current['@version'] != wanted(asked, 'version', String)) {
                throw new SoittoProblem('conflict', uuid, [current: current])
            }
            utils.edit(obj, values(fqn, wanted(asked, 'attributes', Map)))
            if (asked.comment) {
                comment(uuid, asked.comment as Map, user)
            }
            [item: item(byUuid(uuid), attrs)]
        }
    }
}

def findByPhone(requestContent, user) {
    answer(requestContent) { asked ->
        int limit = (asked.limit ?: 50) as int
        if (!asked.digits && !asked.text) {
            throw new SoittoProblem('bad_request', 'digits')
        }
        def digits = asked.digits as String
        def text = (asked.text as String)?.toLowerCase()
        // Digits with anything between them, and no mark that a search takes for a wildcard; what was found by that and is
        // another is sorted out below.
        def pattern = (digits ? "%${digits.toList().join('%')}" : "%${text.replaceAll('[%_\\\\]', '_')}%") as String
        def all = [:]
        def types = [:]
        wanted(asked, 'classes', List).each { where ->
            def fqn = wanted(where, 'metaClass', String)
            def attrs = attrsOf(where.attrs, fqn)
            def searched = attrsOf(wanted(where, 'attributes', List), fqn)
            def conditions = conditionsOf(where.filter, fqn) + [removed: false]
            searched.each { code ->
                found(fqn, conditions + [(code): op.like(pattern)], sp.ignoreCase()).each { one ->
                    def held = (part(one, code as String) ?: '') as String
                    boolean mine = digits ? held.replaceAll('\\D', '').endsWith(digits) : held.toLowerCase().contains(text)
                    if (mine && fits(one, where.filter as Map) && all.size() < limit) {
                        all[one.UUID as String] = item(one, attrs, types)
                    }
                }
            }
        }
        [items: all.values() as List]
    }
}

def logCall(requestContent, user) {
    answer(requestContent) { asked ->
        if (!asked.source) {
            return put(asked, true)
        }
        def source = wanted(asked, 'source', String)
        def text = wanted(asked, 'text', String)
        def mark = "call:${wanted(asked, 'key', String)}" as String
        locked("comment ${mark}") {
            if (byUuid(source) == null) {
                throw new SoittoProblem('not_found', source)
            }
            def made = utils.find('comment', [source: source]).find { (it.text as String)?.contains(mark) }
            boolean created = made == null
            if (created) {
                made = comment(source, asked, user)
            } else {
                utils.edit(made, [text: text])
            }
            [item: item(byUuid(made.UUID as String), []), created: created]
        }
    }
}

def describe(requestContent, user) {
    answer(requestContent) { asked ->
        def fqn = wanted(asked, 'metaClass', String)
        def attributes = attributesOf(fqn).values().collect {
            [code: it.code as String, title: it.title as String, type: it.type.code as String, required: part(it, 'required') == true]
        }
        // CHECK 4. Where this is not so, the desks do not compare states, and nothing else changes.
        def states = kinds(metaClassOf(fqn)).collectMany { part(part(it, 'workflow'), 'states') ?: [] }
            .collect { [code: it.code as String, title: it.title as String] }.unique()
        [metaClass: fqn, attributes: attributes, states: states]
    }
}

// --- the machinery

private String answer(requestContent, Closure work) {
    def head = [ok: true, module: CONTRACT, now: instant(new Date())]
    try {
        return JsonOutput.toJson(head + (work(bodyOf(requestContent)) as Map))
    } catch (Exception refusal) {
        // A transaction may hand on what was thrown in it as the cause of an error of its own.
        def problem = refusal
        while (problem != null && !(problem instanceof SoittoProblem)) {
            problem = problem.cause
        }
        if (problem == null) {
            // A rule of the site, or an attribute that cannot take the value: its own sentence is what the agent needs to read.
            def text = (refusal.message ?: refusal.class.simpleName) as String
            problem = new SoittoProblem(RIGHTS.any { refusal.class.name.contains(it) } ? 'forbidden' : 'invalid', text.take(500))
        }
        return JsonOutput.toJson(head + [ok: false, error: [code: problem.code, detail: problem.detail]] + problem.more)
    }
}

// The platform gives the body read or as text: not known for all releases.
private Map bodyOf(requestContent) {
    def body = requestContent
    if (body instanceof CharSequence) {
        try {
            body = new JsonSlurper().parseText(body as String)
        } catch (Exception ignored) {
            body = null
        }
    }
    if (!(body instanceof Map)) {
        throw new SoittoProblem('bad_request', 'body')
    }
    return body
}

// One after the other for the same name, and committed before the next one begins.
private locked(String name, Closure work) {
    def lock = LOCKS[Math.floorMod(name.hashCode(), LOCKS.size())]
    lock.lock()
    try {
        return api.tx.call(work) // CHECK 1
    } finally {
        lock.unlock()
    }
}

private put(asked, boolean update) {
    def fqn = wanted(asked, 'metaClass', String)
    def attribute = wanted(asked, 'keyAttribute', String)
    def key = wanted(asked, 'key', String)
    def attributes = wanted(asked, 'attributes', Map)
    def whole = (attributes.get('metaClass') ?: fqn) as String
    locked("${classOf(fqn)} ${key}") {
        def obj = byKey(asked)
        boolean created = obj == null
        if (created) {
            obj = utils.create(whole, values(whole, attributes + [(attribute): key]))
        } else if (update && attributes) {
            utils.edit(obj, values(obj.metaClass as String, attributes))
        }
        [item: item(byUuid(obj.UUID as String), attrsOf(asked.attrs, obj.metaClass as String)), created: created]
    }
}

private comment(String source, Map told, user) {
    def attributes = [source: source, text: told.text, private: told.private == true]
    def author = told.author ?: user?.UUID
    utils.create('comment', author ? attributes + [author: author] : attributes)
}

private wanted(asked, String name, Class kind) {
    def value = (asked as Map).get(name)
    if (!kind.isInstance(value)) {
        throw new SoittoProblem('bad_request', name)
    }
    return value
}

// A part of what the platform gives, where it has it: an object has not what only another type of its class has.
private part(thing, String name) {
    try {
        return thing == null ? null : thing[name]
    } catch (Exception ignored) {
        return null
    }
}

private String classOf(String fqn) {
    return fqn.split('\\$')[0]
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

// A class and its types: attributes and states may belong to either.
private List kinds(meta) {
    return [meta] + ((part(meta, 'children') ?: []) as List)
}

private Map attributesOf(String fqn) {
    kinds(metaClassOf(fqn)).collectMany { it.attributes }.collectEntries { [(it.code as String): it] }
}

private Map typesOf(String fqn) {
    attributesOf(fqn).collectEntries { code, attribute -> [(code): attribute.type.code as String] }
}

// The attributes asked for; that the class, or one of its types, has them all.
private List attrsOf(codes, String fqn) {
    def known = typesOf(fqn)
    def attrs = (codes ?: []) as List
    attrs.each { code ->
        if (!known.containsKey(code as String)) {
            throw new SoittoProblem('unknown_attribute', "${fqn}.${code}" as String)
        }
    }
    return attrs
}

private Map within(Map conditions, long start, long end) {
    return conditions + [lastModifiedDate: op.between(new Date(start), new Date(end))]
}

// How many there are; null where the platform does not tell (CHECK 5).
private Long counted(List kinds, Map conditions) {
    try {
        return kinds.collect { utils.count(it, conditions) as long }.sum() ?: 0L
    } catch (MissingMethodException ignored) {
        return null
    }
}

// The types of a class that a filter leaves, where it names some.
private List kindsOf(String fqn, Map filter) {
    def named = filter?.get('metaClass')
    if (named == null) {
        return [fqn]
    }
    return (named instanceof Collection ? named : [named]).collect { it == classOf(fqn) ? fqn : it as String }
        .findAll { it == fqn || it.startsWith(fqn + '$') }.unique()
}

// What a search finds; a list with nothing in it fits nothing.
private found(String fqn, Map conditions, how) {
    return conditions.values().any { it.is(NOTHING) } ? [] : utils.find(fqn, conditions, how)
}

private byUuid(String uuid) {
    def rows = []
    try {
        metaClassOf(classOf(uuid))
        rows = utils.find(classOf(uuid), [UUID: uuid])
    } catch (SoittoProblem ignored) {
        rows = []
    }
    return rows ? rows[0] : null
}

private byKey(asked) {
    def fqn = wanted(asked, 'metaClass', String)
    def attribute = wanted(asked, 'keyAttribute', String)
    def key = wanted(asked, 'key', String)
    attrsOf([attribute], fqn)
    return utils.find(classOf(fqn), [(attribute): key]).min { (it.UUID as String).split('\\$')[1] as long }
}

private boolean archived(obj) {
    return obj.removed == true
}

private long modified(obj) {
    return (obj.lastModifiedDate as Date)?.time ?: 0L
}

// A filter as conditions of a search; types, and lists with nothing among others, are sorted out by fits().
private Map conditionsOf(filter, String fqn) {
    def conditions = [:]
    attrsOf(filter?.keySet(), fqn).each { code ->
        def value = filter.get(code)
        if (value instanceof Collection && value.isEmpty()) {
            conditions.put(code, NOTHING)
        } else if (code != 'metaClass' && !(value instanceof Collection && value.contains(null))) {
            conditions.put(code, value instanceof Collection ? op.in(value as List) : value == null ? op.isNull() : value)
        }
    }
    return conditions
}

// Whether an object is what a filter asks for: equality, or one of a list, by UUID, code or text.
private boolean fits(obj, Map filter) {
    (filter ?: [:]).every { code, value ->
        def held = names(code == 'metaClass' ? obj.metaClass as String : part(obj, code as String))
        if (code == 'metaClass') {
            held += held.collect { classOf(it) }
        }
        (value instanceof Collection ? value : [value]).any { (it as String) in held }
    }
}

private List names(value) {
    if (value instanceof Collection) {
        return value.collectMany { names(it) }
    }
    if (value == null || value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
        return [value as String]
    }
    return [value as String] + ['UUID', 'code'].collect { part(value, it) as String }.findAll { it != null }
}

// What the desk sends, as the platform takes it: instants and days become dates, intervals its own kind; links stay UUIDs.
private Map values(String fqn, Map attributes) {
    def types = typesOf(fqn)
    attributes.findAll { code, value -> code != 'metaClass' }.collectEntries { code, value ->
        if (!types.containsKey(code as String)) {
            throw new SoittoProblem('unknown_attribute', "${fqn}.${code}" as String)
        }
        [(code): taken(code as String, value, types.get(code as String))]
    }
}

private taken(String code, value, String type) {
    if (value == '') {
        return null
    }
    try {
        if (value instanceof String && type == 'dateTime') {
            return parsed("yyyy-MM-dd'T'HH:mm:ss.SSSX", value)
        }
        if (value instanceof String && type == 'date') {
            return parsed('yyyy-MM-dd', value)
        }
        if (value instanceof Map && type == 'dtInterval') {
            return api.types.newDateTimeInterval([value.length as long, value.interval as String])
        }
    } catch (Exception ignored) {
        throw new SoittoProblem('invalid', "${code}: ${value}" as String)
    }
    return value
}

private Date parsed(String layout, String text) {
    def format = new SimpleDateFormat(layout)
    format.lenient = false
    return format.parse(text)
}

// `known` keeps the kinds of attributes of each type from one object to the next.
private Map item(obj, List attrs, Map known = [:]) {
    def fqn = obj.metaClass as String
    if (!known.containsKey(fqn)) {
        known.put(fqn, typesOf(fqn))
    }
    def types = known.get(fqn)
    def whole = [UUID: obj.UUID as String, metaClass: fqn, removed: archived(obj), lastModifiedDate: instant(obj.lastModifiedDate as Date)]
    attrs.each { code ->
        // What another type of the class has is not told of this one.
        if (!whole.containsKey(code) && types.containsKey(code)) {
            whole.put(code, told(obj[code as String], types.get(code)))
        }
    }
    def crc = new CRC32()
    crc.update(JsonOutput.toJson(whole).getBytes('UTF-8'))
    whole['@version'] = "${modified(obj)}-${Long.toHexString(crc.value)}" as String
    return whole
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
    if (type == 'dtInterval' && part(value, 'length') != null) {
        return [length: value.length, interval: value.interval as String]
    }
    if (part(value, 'UUID')) {
        def link = [UUID: value.UUID as String, title: value.title as String, metaClass: value.metaClass as String]
        def code = part(value, 'code')
        return type in ['catalogItem', 'catalogItemSet'] && code != null ? link + [code: code as String] : link
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
