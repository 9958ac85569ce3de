/** What people are told on their screens, and what is said backstage. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, facilitator, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOne, dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { personActor } from '../actor.ts'
import { type Audience, redactEvent, redactWorkshop } from '../redact.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { type Addressee, announcementsFor } from './evolveMessages.ts'

const everyone: Addressee = { kind: 'everyone' }
const toGroup = (groupId: string): Addressee => ({ kind: 'group', groupId })
const toPerson = (personId: string): Addressee => ({ kind: 'person', personId })

const announce = (announcementId: string, to: Addressee, words = 'Five minutes left'): Command => ({
  type: 'Announce',
  announcementId,
  to,
  text: { en: words },
})
const announced = (announcementId: string, to: Addressee, words = 'Five minutes left'): WorkshopEvent => ({
  type: 'Announced',
  announcementId,
  to,
  text: { en: words },
  by: 'facilitator-rcm',
  at: dayOne,
})
const backstage = (lineId: string, text = 'The panel starts late'): WorkshopEvent => ({
  type: 'BackstageSaid',
  lineId,
  text,
  by: 'moderator-1',
  at: dayOne,
})
const shownTo = (events: readonly WorkshopEvent[], personId: string | null, groupId: string | null) =>
  announcementsFor(fold(events).messages, { personId, groupId }).map(({ id }) => id)

describe('a message', () => {
  test('[ME1] goes to everyone, to a group, or to a person', () => {
    for (const to of [everyone, toGroup('group-1'), toPerson('honduras-1')])
      expect(given(...sampleFacts).when(announce('m', to))).toEqual(accept(announced('m', to)))
  })

  test('[ME1] is shown to those addressed, the most particular first', () => {
    const told = [
      announced('all', everyone),
      announced('one', toPerson('honduras-1')),
      announced('group', toGroup('group-1')),
    ]
    expect(shownTo(told, 'honduras-1', 'group-1')).toEqual(['one', 'group', 'all'])
    expect(shownTo(told, 'honduras-2', 'group-2')).toEqual(['all'])
    expect(shownTo(told, null, null)).toEqual(['all'])
  })

  test('[ME1] stays until it is taken down, or another goes to the same addressee', () => {
    const told = [announced('first', everyone), announced('group', toGroup('group-1'))]
    expect(shownTo([...told, announced('second', everyone)], null, 'group-1')).toEqual(['group', 'second'])
    expect(shownTo([...told, announced('other', toGroup('group-2'))], null, 'group-1')).toEqual(['group', 'first'])
    const down: Command = { type: 'TakeDownAnnouncement', announcementId: 'first' }
    const taken = eventsOf(given(...sampleFacts, ...told).when(down, { at: dayOneAfter(3) }))
    expect(taken).toEqual([{ type: 'AnnouncementTakenDown', announcementId: 'first', at: dayOneAfter(3) }])
    expect(shownTo([...told, ...taken], null, 'group-1')).toEqual(['group'])
    expect(given(...sampleFacts, ...told, ...taken).when(down)).toEqual(accept())
  })

  test('[ME1] facilitators and secretariats send them, nobody else', () => {
    const send = (personId: string) =>
      given(...sampleFacts).when(announce('m', everyone), { actor: personActor(personId) })
    expect(send('secretariat-rcm').ok).toBe(true)
    for (const personId of ['moderator-1', 'interpreter-1', 'honduras-1', 'stranger'])
      expect(send(personId)).toEqual(refuse('notAllowed'))
  })

  test('[ME4] says something, in some language', () => {
    const sample = given(...sampleFacts)
    for (const text of [{}, { en: '' }, { en: '  ', es: '\n' }])
      expect(sample.when({ type: 'Announce', announcementId: 'm', to: everyone, text })).toEqual(refuse('nothingSaid'))
    const half: Command = { type: 'Announce', announcementId: 'm', to: everyone, text: { en: '', es: 'Hola' } }
    expect(sample.when(half).ok).toBe(true)
  })

  test('[ME4] goes to somebody who is there, once', () => {
    const sample = given(...sampleFacts)
    expect(sample.when(announce('m', toGroup('group-9')))).toEqual(refuse('unknownGroup'))
    expect(sample.when(announce('m', toPerson('stranger')))).toEqual(refuse('unknownPerson'))
    const gone: WorkshopEvent = { type: 'PersonRemoved', personId: 'honduras-1', at: dayOne }
    expect(given(...sampleFacts, gone).when(announce('m', toPerson('honduras-1')))).toEqual(refuse('unknownPerson'))
    const told = given(...sampleFacts, announced('m', everyone))
    expect(told.when(announce('m', everyone, 'Other words'))).toEqual(refuse('alreadyExists'))
  })
})

describe('the line backstage', () => {
  const say = (text: string): Command => ({ type: 'SayBackstage', lineId: 'l', text })

  test('[ME3] is written by facilitators, secretariats, moderators and interpreters', () => {
    const saidBy = (personId: string) => given(...sampleFacts).when(say('Late'), { actor: personActor(personId) })
    for (const personId of ['facilitator-mirps', 'secretariat-rcm', 'moderator-1', 'interpreter-1'])
      expect(saidBy(personId)).toEqual(
        accept({ type: 'BackstageSaid', lineId: 'l', text: 'Late', by: personId, at: dayOne }),
      )
    for (const personId of ['rapporteur-1', 'honduras-1', 'observer-1', 'expert-1', 'stranger'])
      expect(saidBy(personId)).toEqual(refuse('notAllowed'))
  })

  test('[ME4] says something, once', () => {
    expect(given(...sampleFacts).when(say('  '), { actor: facilitator })).toEqual(refuse('nothingSaid'))
    expect(given(...sampleFacts, backstage('l')).when(say('Again'))).toEqual(refuse('alreadyExists'))
  })

  test('[ME3] keeps its last lines in the order they were said', () => {
    const lines = Array.from({ length: 205 }, (_, index) => backstage(`l-${index}`, `${index}`))
    const kept = fold(lines).messages.backstage
    expect([kept.length, kept[0]?.text, kept.at(-1)?.text]).toEqual([200, '5', '204'])
  })
})

describe('the talk in a booth', () => {
  const say = (text: string, roomId = 'plenary'): Command => ({ type: 'SayInBooth', roomId, lineId: 'b', text })
  const taken: WorkshopEvent = {
    type: 'BoothTaken',
    personId: 'interpreter-1',
    roomId: 'plenary',
    into: 'en',
    at: dayOne,
  }
  const interpreter = { actor: personActor('interpreter-1') }

  test('[ME5] is among those in a booth of the room', () => {
    const sample = given(...sampleFacts, taken)
    expect(sample.when(say('Swap?'), interpreter)).toEqual(
      accept({ type: 'BoothSaid', roomId: 'plenary', lineId: 'b', text: 'Swap?', by: 'interpreter-1', at: dayOne }),
    )
    expect(sample.when(say('Swap?', 'group-2'), interpreter)).toEqual(refuse('noBooth'))
    expect(given(...sampleFacts).when(say('Swap?'), interpreter)).toEqual(refuse('noBooth'))
    for (const personId of ['facilitator-rcm', 'moderator-1', 'honduras-1'])
      expect(sample.when(say('Swap?'), { actor: personActor(personId) })).toEqual(refuse('notAllowed'))
  })

  test('[ME5] says something, once, and keeps its last lines', () => {
    const said = (lineId: string): WorkshopEvent => ({
      type: 'BoothSaid',
      roomId: 'plenary',
      lineId,
      text: lineId,
      by: 'interpreter-1',
      at: dayOne,
    })
    expect(given(...sampleFacts, taken).when(say(' '), interpreter)).toEqual(refuse('nothingSaid'))
    expect(given(...sampleFacts, taken, said('b')).when(say('Again'), interpreter)).toEqual(refuse('alreadyExists'))
    const kept = fold(Array.from({ length: 205 }, (_, index) => said(`${index}`))).messages.booths
    expect([kept.length, kept[0]?.text]).toEqual([200, '5'])
  })
})

describe('who reads', () => {
  const told = [
    announced('all', everyone, 'For all'),
    announced('group', toGroup('group-1'), 'For a group'),
    announced('one', toPerson('honduras-1'), 'For one'),
    backstage('l', 'Backstage'),
    { type: 'BoothSaid', roomId: 'plenary', lineId: 'b', text: 'Swap?', by: 'interpreter-1', at: dayOne } as const,
  ]
  const readBy = (audience: Audience) =>
    JSON.stringify([told.map((event) => redactEvent(event, audience)), redactWorkshop(fold(told), audience).messages])

  test('[ME2] a message to one person reaches those backstage, and everyone else without its words', () => {
    for (const audience of ['staff', 'crew'] as const) expect(readBy(audience)).toContain('For one')
    expect(readBy('everyone')).not.toContain('For one')
    expect(readBy('everyone')).toContain('For all')
    expect(readBy('everyone')).toContain('For a group')
  })

  test('[ME5] the talk in a booth reaches interpreters, and nobody else', () => {
    expect(readBy('crew')).toContain('Swap?')
    for (const audience of ['staff', 'everyone'] as const) {
      expect(readBy(audience)).not.toContain('Swap?')
      expect(redactWorkshop(fold(told), audience).messages.booths).toEqual([])
    }
  })

  test('[ME3] the line backstage reaches those backstage, and of everyone else nobody', () => {
    for (const audience of ['staff', 'crew'] as const) expect(readBy(audience)).toContain('Backstage')
    expect(readBy('everyone')).not.toContain('"Backstage"')
    expect(redactWorkshop(fold(told), 'everyone').messages.backstage).toEqual([])
  })
})
