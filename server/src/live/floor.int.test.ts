/** The floor over real sockets: two who press at once, what nobody else receives, and speakers' time without anybody's click. */
import { minutes } from '@plenaria/shared/time'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { speakingFacts, waitingFacts } from '@plenaria/shared/testing/sampleFloor'
import { floorRoom } from '@plenaria/shared/workshop/floor/floor'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { afterEach, expect, test } from 'vitest'
import { askAs } from '../testing/askHttp.ts'
import { createFakeClock } from '../testing/fakeClock.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'
import { untilOnline, untilWorkshop } from '../testing/untilState.ts'

const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})
const start = async (facts = waitingFacts) => {
  const clock = createFakeClock(dayOneAfter(5))
  const one = await startApp({ facts, now: clock.now })
  started.push(one)
  const join = async (personId: string) => {
    const connection = await one.connect(personId)
    await untilOnline(connection)
    return connection
  }
  return { one, join }
}
const plenary = { roomId: 'plenary' } as const
const give = (personId: string, speechId: string): Command => ({
  type: 'GiveFloor',
  ...plenary,
  requestId: `ask-${personId}`,
  speechId,
  from: null,
})

test('two who give the floor at once give it once; to two different people, one is refused', async () => {
  const { join } = await start()
  const [rcm, mirps] = await Promise.all([join('facilitator-rcm'), join('facilitator-mirps')])
  const same = await Promise.all([rcm.send(give('belize-1', 'speech-a')), mirps.send(give('belize-1', 'speech-b'))])
  expect(same).toMatchObject([{ ok: true }, { ok: true }])
  const seen = await untilWorkshop(mirps, ({ floor }) => floorRoom(floor, 'plenary').speaking !== null)
  expect(seen.workshop.floor.rooms.plenary?.speaking).toMatchObject({ id: 'speech-a', personId: 'belize-1' })
  const end = await rcm.send({ type: 'EndSpeech', ...plenary, speechId: 'speech-a' })
  const different = await Promise.all([
    rcm.send(give('honduras-1', 'speech-c')),
    mirps.send(give('guatemala-1', 'speech-d')),
  ])
  expect([end.ok, different.filter(({ ok }) => ok).length]).toEqual([true, 1])
  expect(different.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'floorMoved' } })
})

test('a note and a question that waits reach those backstage and its author, and nobody else', async () => {
  const { one, join } = await start()
  const [lead, belize, honduras, interpreter] = await Promise.all(
    ['facilitator-rcm', 'belize-1', 'honduras-1', 'interpreter-1'].map(join),
  )
  if (!lead || !belize || !honduras || !interpreter) throw new Error('Somebody did not join.')
  const order = { ...plenary, requestId: 'order', kind: 'pointOfOrder', note: 'secret-note', language: 'en' } as const
  expect(await belize.send({ type: 'AskForFloor', ...order })).toMatchObject({ ok: true })
  const question = { questionId: 'q1', ...plenary, text: 'secret-words', language: 'en', to: null } as const
  expect(await belize.send({ type: 'AskQuestion', ...question })).toMatchObject({ ok: true })
  const hasQuestion = ({ floor }: Parameters<Parameters<typeof untilWorkshop>[1]>[0]) => floor.questions.length > 0
  const states = await Promise.all(
    [lead, interpreter, belize, honduras].map((each) => untilWorkshop(each, hasQuestion)),
  )
  expect(states.map(({ workshop }) => JSON.stringify(workshop.floor).match(/secret-\w+/g)?.length ?? 0)).toEqual([
    2, 2, 0, 0,
  ])
  const mine = (personId: string) => askAs(one, personId)('GET', `/api/workshops/${W}/questions/mine`)
  expect((await mine('belize-1')).json()).toEqual({ questions: [{ id: 'q1', text: { en: 'secret-words' } }] })
  expect((await mine('honduras-1')).json()).toEqual({ questions: [] })
  expect((await mine('organiser')).json()).toEqual({ questions: [] })

  expect(await lead.send({ type: 'PublishQuestion', questionId: 'q1', text: { es: '¿Quién?' } })).toMatchObject({
    ok: true,
  })
  const shown = await untilWorkshop(honduras, ({ floor }) => floor.questions[0]?.text !== null)
  expect(shown.workshop.floor.questions[0]?.text).toEqual({ en: 'secret-words', es: '¿Quién?' })
  expect((await mine('belize-1')).json()).toEqual({ questions: [] })
})

test('a speaker whose time was over while the server was down is told of at once, and keeps the floor', async () => {
  const { one, join } = await start(speakingFacts)
  const honduras = await join('honduras-1')
  expect(honduras.state().workshop.floor.rooms.plenary?.speaking?.toldFor).toBeNull()
  await one.stop()
  started.length = 0
  const clock = createFakeClock(dayOneAfter(8))
  const again = await startApp({ ...one.ports, now: clock.now })
  started.push(again)
  const back = await again.connect('honduras-1')
  const told = await untilWorkshop(back, ({ floor }) => typeof floor.rooms.plenary?.speaking?.toldFor === 'number')
  expect(told.workshop.floor.rooms.plenary?.speaking).toMatchObject({
    personId: 'honduras-1',
    toldFor: dayOneAfter(7),
    limit: minutes(3),
  })
})
