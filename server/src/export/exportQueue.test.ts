import { buildReport } from '@plenaria/shared/report/buildReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { silentLog } from '../engine/log.ts'
import { type Exporter, ExportFailed, type Tell } from './exporter.ts'
import type { ExportOrder } from './exportMessages.ts'
import { createExportQueue, type ExportLimits } from './exportQueue.ts'
import type { ExportWish } from './exportWork.ts'
import { noRemarks } from './rendering.ts'
import type { RenderedReport } from './renderReport.ts'

const model = buildReport(reportSample())
const wish = (owner = 'person a', format: 'pdf' | 'docx' | 'md' = 'pdf'): ExportWish => ({
  reportId: 'w',
  owner,
  form: { format, language: 'es' },
  standing: { kind: 'working' },
  read: async () => model,
})
const file = (size = 3): RenderedReport => ({
  body: new Uint8Array(size),
  contentType: 'application/pdf',
  fileName: 'a.pdf',
  remarks: noRemarks,
})

type Asked = { order: ExportOrder; tell: Tell; resolve: (file: RenderedReport) => void; reject: (error: Error) => void }

/** A queue whose files are made when the test says so. */
const started = (limits?: ExportLimits) => {
  const asked: Asked[] = []
  let at = 0
  let ids = 0
  let prepared = 0
  const exporter: Exporter = {
    prepare: () => void (prepared += 1),
    make: (order, tell, stopped) =>
      new Promise((resolve, reject) => {
        stopped.addEventListener('abort', () => reject(new ExportFailed('stopped', 'Stopped.')))
        asked.push({ order, tell, resolve, reject })
      }),
    close: async () => undefined,
  }
  const ports = { exporter, createId: () => `e${(ids += 1)}`, now: () => at, log: silentLog }
  const queue = createExportQueue(ports, limits)
  const ask = (wanted = wish()) => {
    const answer = queue.ask(wanted)
    if (!answer.ok) throw new Error(answer.refusal.code)
    return answer.job
  }
  const next = async (count: number) => {
    await expect.poll(() => asked.length).toBe(count)
    const one = asked[count - 1]
    if (!one) throw new Error('Nothing was asked.')
    return one
  }
  const wait = (millis: number): void => void (at += millis)
  return { queue, ask, next, wait, asked, prepared: () => prepared }
}

describe('files are made one at a time, in the order asked', () => {
  test('those who wait see how many are before them, and the first how far it is', async () => {
    const { queue, ask, next } = started()
    const [first, second, third] = [ask(), ask(wish('person b')), ask()]
    const making = await next(1)
    making.tell('paging', 30)
    expect([first, second, third].map(queue.state)).toEqual([
      { status: 'running', stage: 'paging', percent: 30 },
      { status: 'waiting', ahead: 1 },
      { status: 'waiting', ahead: 2 },
    ])
    making.resolve(file())
    await queue.ended(first)
    expect(queue.state(first)).toEqual({ status: 'done', fileName: 'a.pdf', size: 3, remarks: noRemarks })
    expect(queue.file(first)?.body.length).toBe(3)
    await next(2)
    expect(queue.state(third)).toEqual({ status: 'waiting', ahead: 1 })
  })

  test('one that is dropped is stopped, and the next one made', async () => {
    const { queue, ask, next } = started()
    const [first, second] = [ask(), ask()]
    await next(1)
    queue.drop(first)
    await queue.ended(first)
    const made = await next(2)
    made.resolve(file())
    await queue.ended(second)
    expect([queue.find(first.id, first.wish), queue.find(second.id, second.wish)]).toEqual([null, second])
  })

  test('one that waits and is dropped is never made', async () => {
    const { queue, ask, next, asked } = started()
    const [first, second] = [ask(), ask()]
    const making = await next(1)
    queue.drop(second)
    making.resolve(file())
    await queue.ended(first)
    expect(asked).toHaveLength(1)
  })
})

describe('limits', () => {
  test('nobody has more than their share, and there is an end to it', () => {
    const { queue, ask } = started({ perOwner: 2, inAll: 3 })
    ask()
    ask()
    expect(queue.ask(wish())).toMatchObject({ ok: false, refusal: { code: 'exportsFull' } })
    ask(wish('person b'))
    expect(queue.ask(wish('person c'))).toMatchObject({ ok: false, refusal: { code: 'exportsFull' } })
  })

  test('a file belongs to whoever asked, in that workshop', () => {
    const { queue, ask } = started()
    const { id } = ask()
    expect(queue.find(id, { reportId: 'w', owner: 'person b' })).toBeNull()
    expect(queue.find(id, { reportId: 'v', owner: 'person a' })).toBeNull()
  })

  test('what nobody fetches is forgotten after a while, the oldest first when there is too much', async () => {
    const { queue, ask, next, wait } = started()
    const jobs = []
    for (let count = 1; count <= 3; count += 1) {
      const job = ask()
      jobs.push(job)
      const making = await next(count)
      making.resolve(file(40 * 1024 * 1024))
      await queue.ended(job)
    }
    expect(jobs.map(({ id, wish: by }) => queue.find(id, by) !== null)).toEqual([false, true, true])
    wait(16 * 60_000)
    expect(jobs.map(({ id, wish: by }) => queue.find(id, by) !== null)).toEqual([false, false, false])
  })
})

describe('a file that cannot be made', () => {
  const failing = async (error: Error, wanted = wish()) => {
    const { queue, ask, next } = started()
    const job = ask(wanted)
    const making = await next(1)
    making.reject(error)
    await queue.ended(job)
    const state = queue.state(job)
    return state.status === 'failed' ? state.refusal : null
  }

  test('says where the cause is, in both languages', async () => {
    const refusal = await failing(
      new ExportFailed('failed', 'heading level skipped', { section: 'Grupo 1', citation: '14' }),
    )
    expect(refusal?.code).toBe('exportFailed')
    expect(refusal?.message.es).toContain('«Grupo 1», en «14» (heading level skipped)')
    expect(refusal?.message.en).toContain('“Grupo 1”, at “14” (heading level skipped)')
  })

  test('says no more than it knows', async () => {
    expect((await failing(new ExportFailed('tooLong', 'slow')))?.code).toBe('exportTooLong')
    expect((await failing(new Error('the record cannot be read')))?.message.en).not.toContain('record')
  })

  test('a Word file whose pages take too long is made without them', async () => {
    const { queue, ask, next } = started()
    const job = ask(wish('person a', 'docx'))
    const paged = await next(1)
    paged.reject(new ExportFailed('tooLong', 'slow'))
    const unpaged = await next(2)
    expect([paged.order.findsPages, unpaged.order.findsPages]).toEqual([true, false])
    unpaged.resolve(file())
    await queue.ended(job)
    expect(queue.state(job).status).toBe('done')
  })
})

test('when it closes, nobody waits for ever and nothing is taken on', async () => {
  const { queue, ask } = started()
  const jobs = [ask(), ask()]
  await queue.close()
  await Promise.all(jobs.map(queue.ended))
  expect(queue.ask(wish())).toMatchObject({ ok: false, refusal: { code: 'exportsFull' } })
})

test('who looks at the files lets the first be prepared, unless the server is stopping', async () => {
  const { queue, prepared } = started()
  queue.expect()
  expect(prepared()).toBe(1)
  await queue.close()
  queue.expect()
  expect(prepared()).toBe(1)
})
