/** Puts documents into a store before the server starts, as if people had written them. The server must not run meanwhile. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocName } from '@plenaria/shared/docs/docName'
import { createDocReplica } from '../../docs/docReplica.ts'
import { STORE_FILE } from '../../main.ts'
import { createSqlDocStore } from '../../stores/sql/sqlDocStore.ts'
import { openSqlite } from '../../stores/sqlite/openSqlite.ts'
import type { DocStore } from '../../stores/docStore.ts'
import { readUpdates } from './longHistory.ts'

/** Files with updates, written by `keepUpdates`: of the joint list, or of every group's text. */
export type Past =
  | { readonly kind: 'joint'; readonly updates: string; readonly hasSnapshot: boolean }
  | { readonly kind: 'groups'; readonly updates: string; readonly count: number }

const ROWS_AT_ONCE = 2_000

const append = async (store: DocStore, name: DocName, bodies: readonly Uint8Array[]): Promise<void> => {
  for (let from = 0; from < bodies.length; from += ROWS_AT_ONCE)
    await store.append(
      name,
      bodies.slice(from, from + ROWS_AT_ONCE).map((body) => ({ body, personId: null, at: 0 })),
    )
}

export const writePast = async (dataDir: string, workshopId: string, past: Past): Promise<void> => {
  const db = await openSqlite({ file: join(dataDir, STORE_FILE) })
  const store = createSqlDocStore(db)
  const bodies = readUpdates(readFileSync(past.updates))
  if (past.kind === 'groups') {
    for (let group = 1; group <= past.count; group += 1)
      await append(store, { kind: 'draft', workshopId, groupId: `group-${group}` }, bodies)
  } else {
    const name: DocName = { kind: 'joint', workshopId }
    await append(store, name, bodies)
    if (past.hasSnapshot)
      await store.saveSnapshot(name, createDocReplica(await store.load(name), () => undefined).snapshot())
  }
  await db.destroy()
}
