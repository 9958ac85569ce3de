/** Plays the floor of a room: people ask for it, whoever leads gives it in the order that is proposed, and each speaks for a while. */
import { randomUUID } from 'node:crypto'
import { millis, seconds } from '@plenaria/shared/time'
import { floorRoom } from '@plenaria/shared/workshop/floor/floor'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { floorNow } from '@plenaria/shared/workshop/views/floorNow'
import { roomOf } from '@plenaria/shared/workshop/views/rooms'
import { type Conducting, letPass, order, WITHIN, workshopOf } from './conducting.ts'
import { sampleQuestions } from './floorTexts.ts'
import type { SimulatedPerson } from './simulatedPerson.ts'
import { until } from './until.ts'

/** How many speak in a row, and how long each does, on the workshop's clock. */
const SPEAKERS = 4
const SPEECH = seconds(40)

const isIn = (person: SimulatedPerson, roomId: string): boolean =>
  roomOf(workshopOf(person), person.personId) === roomId

/** Some of the delegates who are in a room, each of another delegation. */
const someOf = ({ people, random }: Conducting, roomId: string, most: number): readonly SimulatedPerson[] => {
  const here = people.filter((person) => person.role === 'delegate' && isIn(person, roomId))
  const turned = here.map((_, index) => here[(index + random.below(here.length)) % here.length])
  const byDelegation = new Map(
    turned.flatMap((person) =>
      person ? [[workshopOf(person).people[person.personId]?.delegationId ?? person.personId, person] as const] : [],
    ),
  )
  return [...byDelegation.values()].slice(0, most)
}

const askForIt = async (person: SimulatedPerson, roomId: string, isOfOrder: boolean): Promise<void> => {
  const kind = isOfOrder ? 'pointOfOrder' : 'statement'
  const asked = { roomId, requestId: randomUUID(), kind, note: '', language: 'es' } as const
  await order(person, { type: 'AskForFloor', ...asked })
}

/** Ends when nobody waits, or when the agenda has gone on without waiting for the speakers. */
const hearAll = async ({ speed }: Conducting, lead: SimulatedPerson, roomId: string): Promise<void> => {
  const segmentId = currentSegment(workshopOf(lead).agenda)?.id
  for (;;) {
    const { next, speaking } = floorNow(workshopOf(lead), roomId, lead.connection.workshopNow())
    if (!next || currentSegment(workshopOf(lead).agenda)?.id !== segmentId) break
    const ids = { roomId, requestId: next.id, speechId: randomUUID(), from: speaking?.id ?? null }
    const { ok } = await lead.connection.send({ type: 'GiveFloor', ...ids })
    if (!ok) break // The agenda has gone on by itself meanwhile.
    await letPass(SPEECH, speed)
  }
  const { speaking } = floorRoom(workshopOf(lead).floor, roomId)
  if (speaking && speaking.slotId === null) await order(lead, { type: 'EndSpeech', roomId, speechId: speaking.id })
}

/** @param lead somebody who leads the room; in a break nobody asks */
export const runFloor = async (conducting: Conducting, lead: SimulatedPerson, roomId: string): Promise<void> => {
  const speakers = someOf(conducting, roomId, SPEAKERS)
  if (speakers.length === 0) return
  for (const [index, speaker] of speakers.entries()) await askForIt(speaker, roomId, index === 2)
  const all = speakers.map(({ personId }) => personId)
  await until(
    lead.connection,
    'asking for the floor',
    ({ workshop }) =>
      all.every((id) => floorRoom(workshop.floor, roomId).requests.some(({ personId }) => personId === id)),
    WITHIN,
  )
  await hearAll(conducting, lead, roomId)
}

/** A question in writing that is published, supported and answered. */
export const runQuestion = async (conducting: Conducting, lead: SimulatedPerson): Promise<void> => {
  const { people, random } = conducting
  const [author, supporter] = someOf(conducting, plenaryRoom, 2)
  const sample = sampleQuestions[random.below(sampleQuestions.length)]
  if (!author || !sample) return
  const questionId = randomUUID()
  const asked = { questionId, roomId: plenaryRoom, text: sample.question, language: 'es', to: null } as const
  await order(author, { type: 'AskQuestion', ...asked })
  await until(
    lead.connection,
    'a question',
    ({ workshop }) => workshop.floor.questions.some(({ id }) => id === questionId),
    WITHIN,
  )
  await order(lead, { type: 'PublishQuestion', questionId, text: { en: sample.translation } })
  if (supporter) await order(supporter, { type: 'SupportQuestion', questionId })
  const answerer = people.find(({ role }) => role === 'expert') ?? lead
  const answer = { questionId, answerId: randomUUID(), text: sample.answer, language: 'en' } as const
  await order(answerer, { type: 'AnswerQuestion', ...answer })
  await letPass(millis(1_000), conducting.speed)
}
