/** A disk that is full: clear refusals, a server that stays up, nothing lost, and everything works again when there is room. */
import { randomUUID } from 'node:crypto'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { openGroupsFacts } from '@plenaria/shared/testing/sampleHistories'
import { seconds } from '@plenaria/shared/time'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { synced } from '../docs/testing/until.ts'
import { createSqlDocStore } from '../stores/sql/sqlDocStore.ts'
import { createSqlEventStore } from '../stores/sql/sqlEventStore.ts'
import { createSqlRegistry } from '../stores/sql/sqlRegistry.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { askAs } from '../testing/askHttp.ts'
import { createFakeClock } from '../testing/fakeClock.ts'
import { startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'
import { untilOnline } from '../testing/untilState.ts'

const oneMore: Command = { type: 'AdjustSegment', segmentId: 'closing', by: seconds(1) }

const start = async () => {
  const db = await openSqlite({ file: ':memory:' })
  const stores = {
    eventStore: createSqlEventStore(db),
    docStore: createSqlDocStore(db),
    registry: createSqlRegistry(db),
  }
  const one = await startApp({ ...stores, facts: openGroupsFacts, now: createFakeClock(dayOneAfter(20)).now })
  const limitTo = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(db)
  const pages = async () => (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0]?.page_count ?? 0
  const order = () =>
    one.app.engine.handle({ workshopId: W, commandId: randomUUID(), commands: [oneMore], actor: facilitatorRcm })
  /** Orders until the store takes no more. @returns how many were acknowledged */
  const fill = async (): Promise<number> => {
    await limitTo((await pages()) + 1)
    let saved = 0
    while ((await order()).ok) saved += 1
    return saved
  }
  return { one, limitTo, fill, order, log: async () => (await stores.eventStore.read(W, 0)).map(({ event }) => event) }
}

test('facts and texts wait for room, and none that was acknowledged is lost', async () => {
  const { one, limitTo, fill, log } = await start()
  const lead = await one.connect('facilitator-rcm')
  const writer = await one.openDoc('honduras-1', { kind: 'draft', workshopId: W, groupId: 'group-1' })
  await Promise.all([untilOnline(lead), synced(writer), one.cookieOf('guatemala-1'), one.cookieOf('organiser')])
  const saved = await fill()

  expect(await lead.send(oneMore)).toEqual(refuse('notSaved'))
  addItem(writer.doc, { itemId: 'item-1', topicId: 'protection', languages: ['es'] })
  typeInto(writer.doc, 'item-1', 'es', 'Formar en frontera. '.repeat(1_000))
  const newcomer = await one.connect('guatemala-1')
  await untilOnline(newcomer)
  expect((await askAs(one, 'organiser')('GET', `/api/workshops/${W}/people`)).status).toBe(200)
  expect((await fetch(`${one.url}/readyz`)).status).toBe(200)
  expect(writer.state.saving).not.toBe('saved')

  await limitTo(10_000)
  expect(await lead.send(oneMore)).toMatchObject({ ok: true })
  await writer.saved()
  const { items } = await one.app.docs.read({ kind: 'draft', workshopId: W, groupId: 'group-1' })
  expect(items[0]?.text).toEqual(readItems(writer.doc)[0]?.text)
  const workshop = fold(await log())
  expect(workshop.agenda.sittings[1]?.segments[1]?.adjusted).toBe(seconds(saved + 1))
  expect(one.app.engine.current(W)?.workshop).toEqual(workshop)
  await one.stop()
}, 30_000)
