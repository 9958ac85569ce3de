/** The server is killed three times in the middle of a workshop: nobody loses what was acknowledged, and everybody comes back. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { redactWorkshop } from '@plenaria/shared/workshop/redact'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { millis, seconds } from '@plenaria/shared/time'
import { segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { afterEach, expect, test } from 'vitest'
import { createSqlEventStore } from '../stores/sql/sqlEventStore.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { cookieHeader } from '../seats/seatCookie.ts'
import { readServerFile } from '../serverFile.ts'
import { runCli, type Running, startCli } from '../testing/cliProcess.ts'
import { untilOnline, untilState } from '../testing/untilState.ts'
import { steadyPort } from '../testing/steadyPort.ts'
import { playWorkshop } from './playWorkshop.ts'
import type { SimulatedSeat } from './simulatedPerson.ts'
import { pause } from './until.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'plenaria-kill-'))
const SPEED = 900
/** Said by the simulation when these moments have come: an agenda that runs, texts under way, the adoption of items. */
const killAfter = ['Opening', 'groups open', 'Plenary']

const servers: Running[] = []
const connections: WorkshopConnection[] = []
afterEach(async () => {
  for (const connection of connections) connection.close()
  for (const server of servers) await server.end('SIGKILL')
  rmSync(DATA_DIR, { recursive: true, force: true })
})

/** A promise that only ever fails. */
const promiseToReject = () => {
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<never>((_, fail) => {
    reject = fail
  })
  return { promise, reject }
}

/** Asks as the operator of the server that runs now; waits while none does. */
const ask = async <T>(method: string, path: string, body: object): Promise<T> => {
  for (;;) {
    const running = readServerFile(DATA_DIR)
    const headers = { authorization: `Bearer ${running?.token ?? ''}`, 'content-type': 'application/json' }
    const response = await fetch(`${running?.url ?? ''}${path}`, { method, headers, body: JSON.stringify(body) }).catch(
      () => null,
    )
    // A conflict is an answer too: it was carried out before the server was killed, and the answer was lost.
    if (response?.ok || response?.status === 409) return (await response.json()) as T
    await pause(100)
  }
}

/** The log as a killed server left it, read behind its back. */
const eventsOnDisk = async (workshopId: string) => {
  const db = await openSqlite({ file: join(DATA_DIR, 'plenaria.db') })
  const rows = await createSqlEventStore(db).read(workshopId, 0)
  await db.destroy()
  return rows.map(({ event }) => event)
}

/** Adds a second to a segment far ahead, again and again. @returns what ends it, with the number of acknowledgements */
const keepOrdering = (lead: WorkshopConnection, segmentId: string): (() => Promise<number>) => {
  let isOver = false
  let acknowledged = 0
  const ordering = (async () => {
    while (!isOver) {
      if ((await lead.send({ type: 'AdjustSegment', segmentId, by: seconds(1) })).ok) acknowledged += 1
      await pause(200)
    }
  })()
  return async () => {
    isOver = true
    await ordering
    return acknowledged
  }
}

test('three kills lose no acknowledged command and no saved text, and the clock goes on', async () => {
  const created = JSON.parse((await runCli(['create', '--template', 'rcm-mirps-2020'], { DATA_DIR })).out) as {
    id: string
  }
  const workshopId = created.id
  const first = startCli(['serve'], { DATA_DIR, PORT: await steadyPort() })
  servers.push(first)
  await first.printed('Plenaria runs on')
  const url = readServerFile(DATA_DIR)?.url ?? ''
  const operator = `/api/operator/workshops/${workshopId}`
  const { seats } = await ask<{ seats: SimulatedSeat[] }>('POST', `${operator}/simulation`, { beside: false })
  const connect = ({ personId, secret }: SimulatedSeat): WorkshopConnection => {
    const cookie = cookieHeader({ kind: 'person', workshopId, personId }, secret)
    const connection = connectWorkshop({
      url,
      workshopId,
      personId,
      cookie,
      createId: randomUUID,
      now: () => Date.now(),
    })
    connections.push(connection)
    return connection
  }
  const lead = connect(seats.find(({ role }) => role === 'facilitator') as SimulatedSeat)
  await untilOnline(lead)
  const last = segmentsOf(lead.state().workshop.agenda).at(-1)?.id ?? ''
  const stopOrdering = keepOrdering(lead, last)

  const kill = async (): Promise<void> => {
    const server = servers.at(-1)
    await server?.end('SIGKILL')
    // What was told is on the disk as it was told, running clocks included: who starts again from there goes on.
    const told = lead.state()
    const onDisk = await eventsOnDisk(workshopId)
    compared.push([told.workshop, redactWorkshop(fold(onDisk.slice(0, told.version)), told.audience)])
    const next = startCli(['serve'], { DATA_DIR, PORT: new URL(url).port })
    servers.push(next)
    await next.printed('Plenaria runs on')
    await untilState(lead, ({ link, online }) => link === 'online' && online.size === seats.length)
  }
  const compared: [Workshop, Workshop][] = []
  const kills: Promise<void>[] = []
  // A server that does not come back is said at once, with what it printed; the players would wait for it until the end.
  const { promise: notBack, reject: giveUp } = promiseToReject()
  const say = (text: string) => {
    const due = killAfter[kills.length]
    if (due !== undefined && text.includes(due)) kills.push(pause(300).then(kill).catch(giveUp))
  }
  const playing = playWorkshop({
    url,
    workshopId,
    seats,
    isLed: true,
    speed: SPEED,
    seed: 1,
    setClock: (workshopAt, rate) => ask('POST', `${operator}/clock`, { workshopAt, rate }),
    say,
  })
  const outcome = await Promise.race([playing, notBack])
  await Promise.all(kills)
  const acknowledged = await stopOrdering()
  expect(outcome).toMatchObject({ ok: true, problem: null, texts: { lost: 0 }, disagreeing: [] })
  const killed = await Promise.all(servers.slice(0, -1).map(({ finished }) => finished))
  expect(killed.map(({ signal }) => signal)).toEqual(killAfter.map(() => 'SIGKILL'))
  expect(compared.map(([told]) => told)).toEqual(compared.map(([, saved]) => saved))
  const { adjusted } = segmentsOf(lead.state().workshop.agenda).at(-1) ?? { adjusted: millis(0) }
  expect(acknowledged).toBeGreaterThan(0)
  expect(adjusted).toBe(seconds(acknowledged))
}, 120_000)
