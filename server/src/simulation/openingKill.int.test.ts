/** The server is killed while 52 people are sent into their groups: afterwards everybody is still in plenary, or everybody is in their group. */
import { randomUUID } from 'node:crypto'
import { on } from 'node:events'
import { mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { openDoc } from '@plenaria/shared/participant/openDoc'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOne } from '@plenaria/shared/testing/sampleFacts'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { areOpen, placeOf } from '@plenaria/shared/workshop/groups/groups'
import type { Command, Workshop, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterEach, expect, test } from 'vitest'
import { cookieHeader } from '../seats/seatCookie.ts'
import { readServerFile } from '../serverFile.ts'
import { createSqlEventStore } from '../stores/sql/sqlEventStore.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { runCli, type Running, startCli } from '../testing/cliProcess.ts'
import { untilOnline, untilState, untilWorkshop } from '../testing/untilState.ts'
import { steadyPort } from '../testing/steadyPort.ts'
import { nodeWebSocket } from './nodeWebSocket.ts'
import type { SimulatedSeat } from './simulatedPerson.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'plenaria-opening-'))
const servers: Running[] = []
const connections: WorkshopConnection[] = []
afterEach(async () => {
  for (const connection of connections) connection.close()
  for (const server of servers) await server.end('SIGKILL')
  rmSync(DATA_DIR, { recursive: true, force: true })
})

const startServer = async (port: string): Promise<string> => {
  const server = startCli(['serve'], { DATA_DIR, PORT: port })
  servers.push(server)
  await server.printed('Plenaria runs on')
  return readServerFile(DATA_DIR)?.url ?? ''
}

const ask = async <T>(method: string, path: string, body: object): Promise<T> => {
  const running = readServerFile(DATA_DIR)
  const headers = { authorization: `Bearer ${running?.token ?? ''}`, 'content-type': 'application/json' }
  const response = await fetch(`${running?.url ?? ''}${path}`, { method, headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return (await response.json()) as T
}

/** The log as a killed server left it, read behind its back. */
const eventsOnDisk = async (workshopId: string): Promise<readonly WorkshopEvent[]> => {
  const db = await openSqlite({ file: join(DATA_DIR, 'plenaria.db') })
  const rows = await createSqlEventStore(db).read(workshopId, 0)
  await db.destroy()
  return rows.map(({ event }) => event)
}

type Person = { connection: WorkshopConnection; personId: string; role: string; cookie: string }
type Playing = { url: string; workshopId: string; people: readonly Person[]; lead: WorkshopConnection }

const begin = async (): Promise<Playing> => {
  const created = await runCli(['create', '--template', 'rcm-mirps-2020'], { DATA_DIR })
  const { id: workshopId } = JSON.parse(created.out) as { id: string }
  const url = await startServer(await steadyPort())
  const operator = `/api/operator/workshops/${workshopId}`
  const { seats } = await ask<{ seats: SimulatedSeat[] }>('POST', `${operator}/simulation`, { beside: false })
  const people = seats.map(({ personId, role, secret }): Person => {
    const cookie = cookieHeader({ kind: 'person', workshopId, personId }, secret)
    const options = { url, workshopId, personId, cookie, createId: randomUUID, now: () => Date.now() }
    const connection = connectWorkshop(options)
    connections.push(connection)
    return { connection, personId, role, cookie }
  })
  await Promise.all(people.map(({ connection }) => untilOnline(connection)))
  const lead = people.find(({ role }) => role === 'facilitator')?.connection
  if (!lead) throw new Error('The template has a facilitator.')
  return { url, workshopId, people, lead }
}

const must = async (lead: WorkshopConnection, command: Command): Promise<void> => {
  expect([command.type, await lead.send(command)]).toEqual([command.type, { ok: true, version: expect.any(Number) }])
}

const goToGroupWork = async ({ workshopId, lead }: Playing): Promise<void> => {
  const { sittings } = lead.state().workshop.agenda
  const sitting = sittings.find(({ segments }) => segments.some(({ kind }) => kind === 'groupWork'))
  const workshopAt = sitting?.plannedStart ?? 0
  await ask('POST', `/api/operator/workshops/${workshopId}/clock`, { workshopAt, rate: 1 })
  await must(lead, { type: 'StartSitting', sittingId: sitting?.id ?? '' })
  await untilWorkshop(lead, ({ agenda }) => agenda.currentSegmentId !== null)
  for (;;) {
    const current = currentSegment(lead.state().workshop.agenda)
    if (current?.kind === 'groupWork') break
    await must(lead, { type: 'NextSegment', from: current?.id ?? null })
    await untilWorkshop(lead, ({ agenda }) => agenda.currentSegmentId !== current?.id)
  }
  await must(lead, { type: 'PlanGroups', seed: 3 })
}

const placesIn = ({ groups }: Workshop, people: readonly Person[]) =>
  people.map(({ personId }) => placeOf(groups, personId))

/** Where everybody is once the groups are open: their seat, or the group they serve. */
const placesPlanned = (workshop: Workshop, people: readonly Person[]) => {
  const { groups } = workshop
  const opened: WorkshopEvent = { type: 'GroupsOpened', segmentId: 'any', seats: groups.plan?.seats ?? {}, at: dayOne }
  return placesIn(fold([opened], workshop), people)
}

/** A member of each group writes an item there, and is told that it is saved. */
const writeEverywhere = async ({ url, workshopId, people, lead }: Playing, itemId: string): Promise<void> => {
  const { groups, charter } = lead.state().workshop
  const topicId = charter.topics[0]?.id ?? ''
  await Promise.all(
    groups.groups.map(async ({ id: groupId }) => {
      const member = people.find(({ personId, role }) => role === 'delegate' && groups.seats[personId] === groupId)
      const draft = openDoc({
        url: `${url.replace(/^http/, 'ws')}/docs`,
        docName: { kind: 'draft', workshopId, groupId },
        params: { seat: member?.personId ?? '' },
        WebSocketImpl: nodeWebSocket({ cookie: member?.cookie ?? '' }),
      })
      addItem(draft.doc, { itemId, topicId, languages: ['es', 'en'], text: { text: { es: `De ${groupId}.` } } })
      await draft.saved()
      draft.destroy()
    }),
  )
}

/** Resolves when the server writes to its database. */
const touched = async (): Promise<void> => {
  const watcher = watch(DATA_DIR)
  for await (const [, file] of on(watcher, 'change')) if (String(file).startsWith('plenaria.db')) break
  watcher.close()
}

/** When the server is killed, once the wish to open is on its way: before it arrives, as a rule, and while it is carried out. */
const moments: Record<string, () => Promise<void>> = { sent: () => Promise.resolve(), touched }

test('killed while the groups open: all are in plenary or all in their groups, and the documents agree', async () => {
  const playing = await begin()
  const { url, workshopId, people, lead } = playing
  expect(people).toHaveLength(52)
  await goToGroupWork(playing)
  const groupIds = lead.state().workshop.groups.groups.map(({ id }) => id)
  const written: string[] = []

  for (const [name, moment] of Object.entries(moments)) {
    const planned = placesPlanned(lead.state().workshop, people)
    expect(planned.filter((place) => place !== null).length).toBeGreaterThan(30)
    const openedBefore = lead.state().workshop.groups.openings.length
    const reached = moment()
    const answered = lead.send({ type: 'OpenGroups' })
    await reached
    await servers.at(-1)?.end('SIGKILL')

    const onDisk = await eventsOnDisk(workshopId)
    const left = fold(onDisk)
    const opened = onDisk.filter(({ type }) => type === 'GroupsOpened').length - openedBefore
    expect([0, 1]).toContain(opened)
    expect(placesIn(left, people)).toEqual(opened === 1 ? planned : people.map(() => null))
    expect(groupIds.map((groupId) => draftOf(left.drafting, groupId).status === 'open')).toEqual(
      groupIds.map(() => opened === 1),
    )

    await startServer(new URL(url).port)
    expect(await answered).toMatchObject({ ok: true })
    await Promise.all(
      people.map(({ connection }) =>
        untilState(connection, ({ link, workshop }) => link === 'online' && areOpen(workshop.groups)),
      ),
    )
    for (const { connection } of people) expect(placesIn(connection.state().workshop, people)).toEqual(planned)
    expect(lead.state().workshop.groups.openings).toHaveLength(openedBefore + 1)

    written.push(name)
    await writeEverywhere(playing, name)
    await must(lead, { type: 'CloseGroups' })
    const { workshop } = await untilWorkshop(
      lead,
      ({ drafting, groups }) =>
        !areOpen(groups) && groupIds.every((groupId) => draftOf(drafting, groupId).record !== null),
    )
    for (const groupId of groupIds)
      expect(
        draftOf(workshop.drafting, groupId)
          .record?.items.map(({ id }) => id)
          .toSorted(),
      ).toEqual(written.toSorted())
  }
}, 60_000)
