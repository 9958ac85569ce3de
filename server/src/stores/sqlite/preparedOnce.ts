/**
 * A database as Kysely's driver wants it, with every statement prepared once: a server runs the same few all its life, and
 * preparing takes about as long as running. Its commits wait for the disk. It knows no table.
 */
import type Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type { Commits } from './commits.ts'

/** Statements that are made up of values, such as lists of ids, must not fill the memory. */
const mostKept = 500

/** SQLite ends a transaction by itself when, say, the disk is full; taking it back then would hide why it failed. */
const rollbackOf = (database: Database.Database): SqliteStatement => {
  const rollback = database.prepare('rollback')
  return {
    reader: false,
    all: () => [],
    iterate: () => [][Symbol.iterator](),
    run: () => (database.inTransaction ? rollback.run() : { changes: 0, lastInsertRowid: 0 }),
  }
}

const waiting = (statement: SqliteStatement, commits: Commits): SqliteStatement => ({
  reader: statement.reader,
  all: (parameters) => {
    commits.wait()
    return statement.all(parameters)
  },
  iterate: (parameters) => {
    commits.wait()
    return statement.iterate(parameters)
  },
  run: (parameters) => {
    commits.wait()
    return statement.run(parameters)
  },
})

export const preparedOnce = (database: Database.Database, commits: Commits): Pick<SqliteDatabase, 'prepare'> => {
  const statements = new Map<string, SqliteStatement>([['rollback', rollbackOf(database)]])
  return {
    prepare: (text) => {
      const known = statements.get(text)
      if (known) return known
      const statement = waiting(database.prepare(text), commits)
      if (statements.size < mostKept) statements.set(text, statement)
      return statement
    },
  }
}
