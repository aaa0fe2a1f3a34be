#include <sqlite3.h>

/// `sqlite3_db_config` is variadic, which Swift cannot call. Defensive mode refuses the statements that can damage
/// a file on purpose: writable_schema, journal_mode=OFF and writes to shadow tables.
static inline int csqlite_set_defensive(sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// `SQLITE_TRANSIENT` is a macro with a cast, which Swift does not import: SQLite copies the bytes before it returns.
/// An empty text may come without an address, which SQLite would read as NULL.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_text64(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}
