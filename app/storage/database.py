# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the desk's SQLite file: WAL, durable commits, versioned migrations, and disk-full told as what it is."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from app.domain.errors import StorageFull, StorageNewer
from app.storage import call_list

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE callbacks (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        doc TEXT NOT NULL,            -- what the agent sees: the CRM's record with this desk's waiting changes applied
        base TEXT,                    -- the CRM's last record; NULL while the CRM has not seen it
        due TEXT NOT NULL, overdue TEXT NOT NULL, wall TEXT NOT NULL, zone TEXT NOT NULL,
        customer TEXT NOT NULL, number TEXT NOT NULL, queue TEXT, reason TEXT, note TEXT NOT NULL,
        search TEXT NOT NULL,         -- customer, number and note, folded
        priority INTEGER NOT NULL, owner TEXT, owner_until TEXT,
        ended TEXT,                   -- the status that its outcome gives it; NULL = open
        disposition TEXT, closed_at TEXT, closed_by TEXT,
        holder TEXT, claim_until TEXT, expires_at TEXT, hidden_until TEXT,
        tries INTEGER NOT NULL, max_attempts INTEGER NOT NULL, last_result TEXT,
        origin TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL
    );
    -- Holds all that the list filters and sorts by, so that it is never read past whole documents (4 to 9 times as fast).
    CREATE INDEX callbacks_list ON callbacks (
        ended, due, id, overdue, claim_until, expires_at, tries, max_attempts, hidden_until, owner, owner_until,
        priority, customer, number, reason);
    CREATE INDEX callbacks_number ON callbacks (number) WHERE ended IS NULL;
    CREATE VIRTUAL TABLE callbacks_text USING fts5(
        search, content='callbacks', content_rowid='row', tokenize='trigram');
    CREATE TRIGGER callbacks_added AFTER INSERT ON callbacks BEGIN
        INSERT INTO callbacks_text (rowid, search) VALUES (new.row, new.search);
    END;
    CREATE TRIGGER callbacks_removed AFTER DELETE ON callbacks BEGIN
        INSERT INTO callbacks_text (callbacks_text, rowid, search) VALUES ('delete', old.row, old.search);
    END;
    CREATE TRIGGER callbacks_changed AFTER UPDATE OF search ON callbacks WHEN old.search <> new.search BEGIN
        INSERT INTO callbacks_text (callbacks_text, rowid, search) VALUES ('delete', old.row, old.search);
        INSERT INTO callbacks_text (rowid, search) VALUES (new.row, new.search);
    END;
    CREATE TABLE claims (callback TEXT PRIMARY KEY, token TEXT NOT NULL, until TEXT NOT NULL);
    CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        change TEXT NOT NULL UNIQUE,  -- the change's id, made here: the CRM knows a repeated write by it
        subject TEXT NOT NULL,        -- the callback or call it belongs to: sent in order per subject …
        lane TEXT NOT NULL,           -- … and per person: a new promise follows the end of the old one
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        created_at TEXT NOT NULL,
        not_before TEXT,              -- an undo is possible until then
        tries INTEGER NOT NULL DEFAULT 0,
        refused TEXT                  -- the CRM's stable code when it said no for good
    );
    CREATE INDEX outbox_subject ON outbox (subject, seq);
    CREATE INDEX outbox_lane ON outbox (lane, seq);
    CREATE TABLE calls (id TEXT PRIMARY KEY, doc TEXT NOT NULL, started_at TEXT NOT NULL, ended INTEGER NOT NULL);
    CREATE TABLE directory (kind TEXT NOT NULL, id TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (kind, id));
    """,
    """
    ALTER TABLE calls RENAME TO calls_before;
    CREATE TABLE calls (
        id TEXT PRIMARY KEY,
        doc TEXT NOT NULL,
        started_at TEXT NOT NULL, ended INTEGER NOT NULL,
        direction TEXT NOT NULL, number TEXT NOT NULL, customer TEXT NOT NULL, queue TEXT,
        result TEXT, rating INTEGER,
        seconds REAL NOT NULL,        -- of talk
        search TEXT NOT NULL          -- customer and number, folded
    );
    INSERT INTO calls SELECT
        id, doc, started_at, ended, json_extract(doc, '$.direction'),
        coalesce(json_extract(doc, '$.number.e164'), json_extract(doc, '$.number.sip'), json_extract(doc, '$.number.typed')),
        coalesce(json_extract(doc, '$.customer'), ''), json_extract(doc, '$.queue'), json_extract(doc, '$.result'),
        json_extract(doc, '$.rating'), talk_seconds(doc), call_search(doc) FROM calls_before;
    DROP TABLE calls_before;
    -- Holds all that the list of calls filters and sorts by.
    CREATE INDEX calls_list ON calls (
        started_at, id, direction, result, customer, number, seconds, queue, rating, search);
    CREATE INDEX calls_number ON calls (number, started_at);
    CREATE INDEX calls_running ON calls (started_at) WHERE NOT ended;
    CREATE TABLE drafts (call TEXT PRIMARY KEY, answers TEXT NOT NULL);
    CREATE TABLE spells (id TEXT PRIMARY KEY, doc TEXT NOT NULL, since TEXT NOT NULL, ended INTEGER NOT NULL);
    CREATE INDEX spells_running ON spells (since) WHERE NOT ended;
    """,
    """
    ALTER TABLE callbacks ADD COLUMN remote TEXT NOT NULL DEFAULT '';         -- the record's own key at the CRM
    ALTER TABLE callbacks ADD COLUMN version INTEGER NOT NULL DEFAULT 0;      -- of the base
    ALTER TABLE callbacks ADD COLUMN over INTEGER NOT NULL DEFAULT 0;         -- the base is closed
    ALTER TABLE callbacks ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;   -- how often the feed had begun when it was told
    ALTER TABLE callbacks ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;         -- the CRM has it no longer; a change waits
    UPDATE callbacks SET version = json_extract(base, '$.version'), over = json_extract(base, '$.outcome') IS NOT NULL
        WHERE base IS NOT NULL;
    CREATE UNIQUE INDEX callbacks_remote ON callbacks (remote) WHERE remote <> '';
    CREATE INDEX callbacks_gone ON callbacks (gone) WHERE gone;
    ALTER TABLE outbox RENAME TO outbox_before;
    DROP INDEX outbox_subject;
    DROP INDEX outbox_lane;
    CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        change TEXT NOT NULL UNIQUE,  -- the change's id, made here: the CRM knows a repeated write by it
        subject TEXT NOT NULL,        -- the callback or call it belongs to: sent in order per subject …
        lane TEXT NOT NULL,           -- … and per person: a new promise follows the end of the old one
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        created_at TEXT NOT NULL,
        not_before TEXT,              -- an undo is possible until then
        state TEXT NOT NULL DEFAULT 'queued',  -- queued, sent, unknown, conflict, dead; what is done is deleted
        tries INTEGER NOT NULL DEFAULT 0,      -- how often it was sent in vain
        tried_at TEXT,                -- when it was sent last; a clock that shows less was set back
        next_try TEXT,
        problem TEXT                  -- what the CRM said last: kind, code, status, detail
    );
    INSERT INTO outbox (seq, change, subject, lane, kind, payload, created_at, not_before, state, problem) SELECT
        seq, change, subject, lane, kind, payload, created_at, not_before,
        CASE WHEN refused IS NOT NULL THEN 'dead' WHEN tries > 0 THEN 'unknown' ELSE 'queued' END,
        CASE WHEN refused IS NOT NULL THEN json_object('kind', 'refused', 'code', refused) END FROM outbox_before;
    DROP TABLE outbox_before;
    CREATE INDEX outbox_subject ON outbox (subject, seq);
    CREATE INDEX outbox_lane ON outbox (lane, seq);
    CREATE TABLE contacts (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        doc TEXT NOT NULL,
        search TEXT NOT NULL,         -- name, company and numbers, folded; also the order
        generation INTEGER NOT NULL
    );
    CREATE TABLE contact_numbers (number TEXT NOT NULL, contact INTEGER NOT NULL, PRIMARY KEY (number, contact))
        WITHOUT ROWID;
    CREATE INDEX contact_numbers_contact ON contact_numbers (contact);
    CREATE VIRTUAL TABLE contacts_text USING fts5(search, content='contacts', content_rowid='row', tokenize='trigram');
    CREATE TRIGGER contacts_added AFTER INSERT ON contacts BEGIN
        INSERT INTO contacts_text (rowid, search) VALUES (new.row, new.search);
    END;
    CREATE TRIGGER contacts_removed AFTER DELETE ON contacts BEGIN
        INSERT INTO contacts_text (contacts_text, rowid, search) VALUES ('delete', old.row, old.search);
        DELETE FROM contact_numbers WHERE contact = old.row;
    END;
    CREATE TRIGGER contacts_changed AFTER UPDATE OF search ON contacts WHEN old.search <> new.search BEGIN
        INSERT INTO contacts_text (contacts_text, rowid, search) VALUES ('delete', old.row, old.search);
        INSERT INTO contacts_text (rowid, search) VALUES (new.row, new.search);
    END;
    """,
    # A search reads the index of the list as every filter does: an index of parts of words made it no faster (each is under
    # 0.1 s for 100,000), and was half the time of taking in a record. From here on a base of '' means: the same as doc.
    """
    DROP TRIGGER callbacks_added;
    DROP TRIGGER callbacks_removed;
    DROP TRIGGER callbacks_changed;
    DROP TABLE callbacks_text;
    DROP INDEX callbacks_list;
    CREATE INDEX callbacks_list ON callbacks (
        ended, due, id, overdue, claim_until, expires_at, tries, max_attempts, hidden_until, owner, owner_until,
        priority, customer, number, reason, search);
    """,
    """
    ALTER TABLE callbacks ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;      -- how many calls of this person nobody took
    ALTER TABLE callbacks ADD COLUMN missed_at TEXT;                          -- the last of them
    ALTER TABLE callbacks ADD COLUMN only_missed INTEGER NOT NULL DEFAULT 0; -- nothing was promised beside
    DROP INDEX callbacks_list;
    CREATE INDEX callbacks_list ON callbacks (
        ended, due, id, overdue, claim_until, expires_at, tries, max_attempts, hidden_until, owner, owner_until,
        priority, customer, number, reason, search, only_missed);
    CREATE INDEX callbacks_missed ON callbacks (missed_at, id) WHERE missed > 0;
    """,
    """
    ALTER TABLE callbacks ADD COLUMN redial_since TEXT;                       -- when the line broke off, last
    ALTER TABLE callbacks ADD COLUMN redialling INTEGER NOT NULL DEFAULT 0;  -- it stands in a redial lane
    DROP INDEX callbacks_list;
    CREATE INDEX callbacks_list ON callbacks (
        ended, due, id, overdue, claim_until, expires_at, tries, max_attempts, hidden_until, owner, owner_until,
        priority, customer, number, reason, search, only_missed, redialling);
    CREATE INDEX callbacks_redials ON callbacks (redial_since, id) WHERE redial_since IS NOT NULL;
    CREATE INDEX callbacks_lanes ON callbacks (id) WHERE redialling;
    CREATE INDEX callbacks_made ON callbacks (created_at) WHERE remote <> '';  -- at CRMs with keys of their own
    """,
    """
    CREATE INDEX callbacks_ends ON callbacks (closed_at) WHERE closed_at IS NOT NULL;
    CREATE INDEX spells_list ON spells (since);
    """,
    # What is searched in callbacks is folded as it is in calls and contacts: people look for о where ө is written, and e for é.
    """
    UPDATE callbacks SET search = folded(search);
    """,
)


FOLD_AFTER = 2000
"""Changed rows after which the WAL is folded into the file."""
_FULL = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_SHMSIZE")


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname in _FULL:
            raise StorageFull from error
        raise


class Database:
    """The connection of the one writer; used on the engine's thread only. ``path`` may be opened by readers beside it.

    Raises :class:`StorageNewer` on a file that a newer version of the program wrote, and leaves it as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._folded = 0
        self._folding: threading.Thread | None = None
        self.connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            with _told():
                self.connection.execute("PRAGMA busy_timeout = 5000")
                self.connection.execute("PRAGMA journal_mode = WAL")
                self.connection.execute("PRAGMA synchronous = FULL")
                self.connection.execute("PRAGMA wal_autocheckpoint = 0")
                self._migrate()
        except BaseException:
            self.connection.close()
            raise

    def _migrate(self) -> None:
        version: int = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise StorageNewer
        if version < len(MIGRATIONS):
            call_list.prepare(self.connection)
        for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
            self.connection.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {number}; COMMIT;")

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """One transaction: all or nothing. Raises :class:`StorageFull` when the disk is full; then nothing changed.

        Inside another one it is a part of that. Nothing may be awaited in it. One that is not ``durable`` survives the end of the
        program, but maybe not a power cut that comes before the next one that is: for what can be had again.
        """
        inside = self.connection.in_transaction
        if inside:
            yield self.connection
            return
        with _told():
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
        self._fold()

    def _fold(self) -> None:
        """Fold the WAL into the file now and then, in a thread beside the writer, whose loop the disk must not hold up."""
        if self.connection.total_changes - self._folded < FOLD_AFTER:
            return
        if self._folding is None or not self._folding.is_alive():
            self._folded = self.connection.total_changes
            self._folding = threading.Thread(target=self._folds, name="fold", daemon=True)
            self._folding.start()

    def _folds(self) -> None:
        # What fails is done the next time: until then all of it stands in the WAL.
        with suppress(sqlite3.Error), closing(sqlite3.connect(self.path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Close; the WAL is folded into the file."""
        if self._folding is not None:
            self._folding.join()
        self.connection.close()
