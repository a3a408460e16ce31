import Database from 'libsql'

export type SqlValue = string | number | Buffer | null
export type SqlRow = readonly SqlValue[]

export interface Sql {
  exec(text: string): void
  run(text: string, values?: SqlValue[]): number
  rows(text: string, values?: SqlValue[]): SqlRow[]
  row(text: string, values?: SqlValue[]): SqlRow | undefined
  /** All of it or nothing, on disk before it returns. */
  atomic<T>(work: () => T): T
  close(): void
}

const MAX_STATEMENTS = 500
const CACHE_KIB = 64 * 1024

/**
 * Opens the file for this process alone: what open transactions have seen is kept in memory, so a second
 * process writing to the same file would break their isolation.
 *
 * @throws when another process has it open, or the folder can't be written.
 */
export function openSql(file: string): Sql {
  const unlock = lock(`${file}.lock`)
  const database = new Database(file)
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  database.exec(`pragma cache_size = -${CACHE_KIB}`)
  const statements = new Map<string, ReturnType<typeof database.prepare>>()

  function prepared(text: string) {
    const known = statements.get(text)
    if (known) return known
    if (statements.size >= MAX_STATEMENTS) statements.clear()
    const statement = database.prepare(text)
    statements.set(text, statement)
    return statement
  }

  // Values always go in as one array: a lone Buffer would be taken for an object of named parameters.
  // Rows come raw: libsql adds a `_metadata` key to rows that are objects.
  const rows = (text: string, values: SqlValue[] = []) => prepared(text).raw().all(values) as SqlRow[]

  return {
    exec: (text) => void database.exec(text),
    run: (text, values = []) => Number(prepared(text).run(values).lastInsertRowid),
    rows,
    row: (text, values) => rows(text, values)[0],
    atomic(work) {
      database.exec('begin immediate')
      try {
        const result = work()
        database.exec('commit')
        return result
      } catch (error) {
        database.exec('rollback')
        throw error
      }
    },
    close() {
      statements.clear()
      database.close()
      unlock()
    },
  }
}

// A lock of the operating system, so a killed process leaves none behind. It has a file of its own: libsql keeps
// the database's until the last statement is garbage-collected, which is later than `close`.
function lock(file: string): () => void {
  const holder = new Database(file)
  try {
    holder.exec('begin exclusive')
  } catch (error) {
    holder.close()
    throw error
  }
  return () => {
    holder.exec('rollback')
    holder.close()
  }
}
