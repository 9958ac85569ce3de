/** The engine's promises: a command is carried out once, whole or not at all, in one order for all, and never told before it is on disk. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter, sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { instant, minutes } from '@plenaria/shared/time'
import { organiser, personActor, system } from '@plenaria/shared/workshop/actor'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import type { Commit } from '../fanout/fanout.ts'
import { createMemoryFanout } from '../fanout/memoryFanout.ts'
import { createFaultyEventStore } from '../testing/faultyEventStore.ts'
import { facilitatorMirps, facilitatorRcm, startEngine, type StartedEngine, W } from '../testing/startEngine.ts'

const next: Command = { type: 'NextSegment', from: 'opening' }
const fiveMore: Command = { type: 'AdjustSegment', segmentId: 'opening', by: minutes(5) }
const pauseIt: Command = { type: 'PauseSegment' }
const start = runningFacts.length
/** What giving five minutes more writes: the fact, and the step that undoing needs. */
const factsOfMore = 2

describe('retries', () => {
  test('a command sent again with its id is answered as done and carried out once', async () => {
    const { order, log } = await startEngine()
    const replies = [await order('one', facilitatorRcm, fiveMore), await order('one', facilitatorRcm, fiveMore)]
    expect(replies).toEqual([
      { ok: true, version: start + factsOfMore },
      { ok: true, version: start + factsOfMore },
    ])
    expect(await log()).toHaveLength(start + factsOfMore)
  })

  test('a retry while the first is still being saved waits for it and is not carried out again', async () => {
    const eventStore = createFaultyEventStore()
    const { order, log } = await startEngine({ eventStore })
    const release = eventStore.holdAppends()
    const replies = Promise.all([1, 2, 3].map(() => order('one', facilitatorRcm, fiveMore)))
    release()
    expect((await replies).every(({ ok }) => ok)).toBe(true)
    expect(await log()).toHaveLength(start + factsOfMore)
  })

  test('a retry is recognised after a restart, from the log', async () => {
    const { order, eventStore } = await startEngine()
    await order('one', facilitatorRcm, fiveMore)
    const restarted = await startEngine({ eventStore })
    expect(await restarted.order('one', facilitatorRcm, fiveMore)).toEqual({ ok: true, version: start + factsOfMore })
    expect(await restarted.log()).toHaveLength(start + factsOfMore)
  })

  test('a retry is answered as done even when the command would be refused by now', async () => {
    const { order } = await startEngine()
    await order('one', facilitatorRcm, next)
    await order('two', facilitatorRcm, { type: 'NextSegment', from: 'group-work' })
    expect(await order('one', facilitatorRcm, next)).toMatchObject({ ok: true })
    expect(await order('three', facilitatorRcm, next)).toMatchObject({ ok: false, refusal: { code: 'movedOn' } })
  })

  test('a retry that reaches another engine, which has not heard of it, is answered as done', async () => {
    const one = await startEngine()
    const other = await startEngine({ eventStore: one.eventStore, fanout: createMemoryFanout() })
    await other.engine.open(W)
    await one.order('one', facilitatorRcm, next)
    await one.order('two', facilitatorRcm, { type: 'EndSitting', sittingId: 'day-1' })
    expect(await other.order('two', facilitatorRcm, { type: 'EndSitting', sittingId: 'day-1' })).toMatchObject({
      ok: true,
    })
    expect(await other.order('one', facilitatorRcm, next)).toMatchObject({ ok: true })
  })
})

describe('orders of several commands', () => {
  test('later commands see what earlier ones brought', async () => {
    const { order, engine } = await startEngine()
    const reply = await order('one', facilitatorRcm, next, { type: 'NextSegment', from: 'group-work' }, pauseIt)
    expect(reply).toEqual({ ok: true, version: start + 8 })
    expect(engine.current(W)?.workshop.agenda.currentSegmentId).toBe('break')
  })

  test('one refusal refuses them all, and nothing is written or told', async () => {
    const { order, log, fanout } = await startEngine()
    const told: Commit[] = []
    fanout.subscribe((commit) => told.push(commit))
    const reply = await order('one', facilitatorRcm, fiveMore, { type: 'StartSitting', sittingId: 'nowhere' })
    expect(reply).toEqual(refuse('unknownSitting'))
    expect(await log()).toHaveLength(start)
    expect(told).toEqual([])
  })
})

describe('what is written can be read again', () => {
  test('an order whose events the log could not read back is refused, not written', async () => {
    const { order, log } = await startEngine()
    const person = { personId: 'two words', delegationId: null, represents: [], understands: [], grants: [] }
    expect(await order('one', organiser, { type: 'EnrolPerson', person })).toEqual(refuse('invalid'))
    const plannedStart = instant(-1)
    const early: Command = { type: 'AddSitting', sittingId: 'day-0', title: {}, plannedStart }
    expect(await order('two', organiser, early)).toEqual(refuse('invalid'))
    expect(await log()).toHaveLength(start)
  })
})

describe('several engines on one store', () => {
  test('two facilitators press next at once on different engines: the agenda moves once', async () => {
    const one = await startEngine()
    const other = await startEngine({ eventStore: one.eventStore, fanout: createMemoryFanout() })
    await Promise.all([one.engine.open(W), other.engine.open(W)])
    const replies = await Promise.all([
      one.order('one', facilitatorRcm, next),
      other.order('two', facilitatorMirps, next),
    ])
    expect(replies.every(({ ok }) => ok)).toBe(true)
    const { agenda } = fold(await one.log())
    expect(agenda.currentSegmentId).toBe('group-work')
    expect((await one.log()).filter(({ type }) => type === 'SegmentEnded')).toHaveLength(1)
  })

  test('two facilitators press next at once on one engine: the agenda moves once', async () => {
    const { order, engine } = await startEngine()
    const replies = await Promise.all([order('one', facilitatorRcm, next), order('two', facilitatorMirps, next)])
    expect(replies.every(({ ok }) => ok)).toBe(true)
    expect(engine.current(W)?.workshop.agenda.currentSegmentId).toBe('group-work')
  })

  test('of many orders at once on two engines none is lost, and both fold the same', async () => {
    const one = await startEngine()
    const other = await startEngine({ eventStore: one.eventStore, fanout: createMemoryFanout() })
    /** Who is told `busy`, having lost too many races, sends the same again. */
    const insist = async ({ order }: StartedEngine, commandId: string): Promise<void> => {
      const reply = await order(commandId, facilitatorRcm, fiveMore)
      if (reply.ok) return
      expect(reply).toEqual(refuse('busy'))
      await insist(one, commandId)
    }
    await Promise.all(Array.from({ length: 40 }, (_, index) => insist(index % 2 === 0 ? one : other, `c${index}`)))
    await Promise.all([one, other].map(({ order }, index) => order(`last${index}`, facilitatorRcm, pauseIt)))
    const truth = fold(await one.log())
    expect(truth.agenda.sittings[0]?.segments[0]?.adjusted).toBe(minutes(200))
    await other.order('last2', facilitatorRcm, { type: 'ResumeSegment' })
    expect(other.engine.current(W)?.workshop).toEqual(fold(await other.log()))
  })

  test('what one engine commits the other hears of, and shows', async () => {
    const fanout = createMemoryFanout()
    const one = await startEngine({ fanout })
    const other = await startEngine({ eventStore: one.eventStore, fanout })
    await other.engine.open(W)
    await one.order('one', facilitatorRcm, next)
    // The hint is followed in the workshop's queue, so an order that changes nothing comes after it.
    await other.order('two', system, { type: 'Wake' })
    expect(other.engine.current(W)).toMatchObject({
      version: start + 3,
      workshop: { agenda: { currentSegmentId: 'group-work' } },
    })
  })

  test('a refusal is never given from old facts', async () => {
    const one = await startEngine({ facts: sampleFacts })
    const other = await startEngine({ eventStore: one.eventStore, fanout: createMemoryFanout() })
    await other.engine.open(W)
    await one.order('one', facilitatorRcm, { type: 'StartSitting', sittingId: 'day-1' })
    expect(await other.order('two', facilitatorRcm, next)).toMatchObject({ ok: true })
  })

  test('an order that would change nothing is answered from new facts', async () => {
    const one = await startEngine()
    const other = await startEngine({ eventStore: one.eventStore, fanout: createMemoryFanout() })
    await one.order('one', facilitatorRcm, pauseIt)
    await other.engine.open(W)
    await one.order('two', facilitatorRcm, { type: 'ResumeSegment' })
    await other.order('three', facilitatorRcm, pauseIt)
    expect(fold(await one.log()).agenda.sittings[0]?.segments[0]?.timer.status).toBe('paused')
  })
})

describe('a store that fails', () => {
  test('the order is refused as not saved, and nothing has changed or been told', async () => {
    const eventStore = createFaultyEventStore()
    const { order, engine, fanout, log } = await startEngine({ eventStore })
    const told: Commit[] = []
    fanout.subscribe((commit) => told.push(commit))
    const before = await engine.open(W)
    eventStore.failAppends(true)
    expect(await order('one', facilitatorRcm, next)).toEqual(refuse('notSaved'))
    expect(engine.current(W)).toBe(before)
    expect(engine.current(W)).toMatchObject({ version: start, workshop: fold(runningFacts) })
    expect([told, (await log()).length]).toEqual([[], start])
  })

  test('the same command is carried out when there is room again', async () => {
    const eventStore = createFaultyEventStore()
    const { order, log } = await startEngine({ eventStore })
    eventStore.failAppends(true)
    await order('one', facilitatorRcm, fiveMore)
    eventStore.failAppends(false)
    expect(await order('one', facilitatorRcm, fiveMore)).toEqual({ ok: true, version: start + factsOfMore })
    expect(await log()).toHaveLength(start + factsOfMore)
  })

  test('of many orders at once each is answered, those that failed changed nothing, and the queue goes on', async () => {
    const eventStore = createFaultyEventStore()
    const { order, engine, log } = await startEngine({ eventStore })
    eventStore.failAppends(true)
    const failed = await Promise.all(Array.from({ length: 10 }, (_, i) => order(`f${i}`, facilitatorRcm, fiveMore)))
    eventStore.failAppends(false)
    const saved = await Promise.all(Array.from({ length: 10 }, (_, i) => order(`s${i}`, facilitatorRcm, fiveMore)))
    expect(failed).toEqual(failed.map(() => refuse('notSaved')))
    expect(saved).toEqual(saved.map((_, index) => ({ ok: true, version: start + (index + 1) * factsOfMore })))
    expect(engine.current(W)?.workshop).toEqual(fold(await log()))
    expect(engine.current(W)?.workshop.agenda.sittings[0]?.segments[0]?.adjusted).toBe(minutes(50))
  })

  test('nothing is told before it is on disk, and then in order', async () => {
    const eventStore = createFaultyEventStore()
    const { order, fanout } = await startEngine({ eventStore })
    const versions: number[] = []
    fanout.subscribe(({ version }) => versions.push(version))
    const release = eventStore.holdAppends()
    const orders = Promise.all([1, 2, 3].map((n) => order(`c${n}`, facilitatorRcm, fiveMore)))
    await Promise.resolve()
    expect(versions).toEqual([])
    release()
    await orders
    expect(versions).toEqual([1, 2, 3].map((count) => start + count * factsOfMore))
  })
})

test('an order for a workshop that does not exist leaves nothing behind', async () => {
  const { engine, eventStore } = await startEngine()
  const stray = { workshopId: 'nowhere', commandId: 'one', commands: [next], actor: facilitatorRcm }
  expect(await engine.handle(stray)).toEqual(refuse('notAllowed'))
  expect([await engine.open('nowhere'), engine.current('nowhere'), await eventStore.read('nowhere', 0)]).toEqual([
    null,
    null,
    [],
  ])
})

test('the moment of an event is the workshop’s own, the moment of deciding', async () => {
  const { order, log, clock } = await startEngine()
  clock.advance(minutes(3))
  await order('one', facilitatorRcm, pauseIt)
  expect((await log()).slice(start)).toMatchObject([
    { type: 'SegmentPaused', at: dayOneAfter(3) },
    { type: 'StepTaken', at: dayOneAfter(3) },
  ])
})

test('somebody without the right is refused, whoever they claim to be', async () => {
  const { order } = await startEngine()
  expect(await order('one', personActor('honduras-1'), next)).toEqual(refuse('notAllowed'))
  expect(await order('two', personActor('nobody'), next)).toEqual(refuse('notAllowed'))
})

test('whoever has no right to it sets nobody to work: nothing outside the log is fetched', async () => {
  // Its report refuses to be laid down: were it asked for, the answer would be another.
  const { order } = await startEngine()
  const send = {
    type: 'SendForReview',
    draftId: 'd',
    docSeq: 0,
    until: dayOneAfter(10_000),
    note: {},
  } as const
  expect(await order('one', personActor('observer-unhcr'), send)).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await order('two', facilitatorRcm, send)).toMatchObject({ refusal: { code: 'notSaved' } })
})
