import { describe, expect, test } from 'vitest'
import { minutes, plus } from '../time.ts'
import { emptyWorkshop, evolve, type WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport, type FrozenFacts } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import { citable } from './testing/citable.ts'
import { firstDay, reportFacts, secondDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()
const then: FrozenFacts = { ...sample, at: sample.generatedAt }
const later: readonly WorkshopEvent[] = [
  { type: 'PersonRemoved', personId: 'unhcr-1', at: secondDay },
  { type: 'SittingAdded', sittingId: 'three', title: { es: 'Sesión 3', en: 'Session 3' }, plannedStart: secondDay },
  { type: 'GroupAdded', group: { id: 'g5', name: { es: 'Grupo 5', en: 'Group 5' }, mode: 'en' } },
  { type: 'ItemReopened', jointItemId: 'j5', reason: 'x', at: secondDay, by: null },
  { type: 'TopicDefined', topic: { id: 'late', name: { es: 'Tarde', en: 'Late' }, prompt: {} } },
]
const now = { ...sample, workshop: later.reduce(evolve, sample.workshop), version: sample.version + later.length }
const reportWith = (...ids: readonly string[]) => buildReport({ ...now, frozen: new Map(ids.map((id) => [id, then])) })
const adopted = ({ plenary }: ReturnType<typeof buildReport>) =>
  plenary.topics.flatMap(({ recommendations }) => recommendations.map(({ label }) => label))

describe('a frozen section', () => {
  test('keeps its facts while the others go on', () => {
    expect(adopted(reportWith())).toHaveLength(4)
    expect(adopted(reportWith('plenary'))).toHaveLength(5)
    expect(adopted(reportWith('groups', 'participants', 'group:g1'))).toHaveLength(4)
  })

  test('takes what belongs to it along: the words, the annex and the list say the same', () => {
    const { sections, positions } = reportWith('plenary')
    const wordsOf = (id: string) => sections.find((one) => one.id === id)?.derived.map(({ text }) => text.en.text) ?? []
    expect(wordsOf('recommendations')).toEqual([
      'Plenary adopted the following 5 recommendations by consensus, under 3 topics.',
    ])
    expect(new Set(positions.map(({ label }) => label)).size).toBe(5)
  })

  test('says of which version its facts are', () => {
    const frozen = reportWith('participants').sections.filter(({ frozenAt }) => frozenAt !== null)
    expect(frozen.map(({ id, frozenAt }) => [id, frozenAt?.version])).toEqual([
      ['participants', sample.version],
      ['participantList', sample.version],
      ['attendance', sample.version],
    ])
  })

  test('does not hide what came after it: a new sitting and a new group have their place and their numbers', () => {
    const model = reportWith('sitting:three', 'group:g5', 'groups', 'participants')
    expect(model.agenda.sittings.map(({ id, number }) => [id, number])).toEqual([
      ['one', 1],
      ['two', 2],
      ['three', 3],
    ])
    expect(model.groups.groups.map(({ id }) => id)).toContain('g5')
    for (const { minutes } of model.attendance) expect(minutes).toHaveLength(3)
    const [es, en] = [layOutReport(model, 'es'), layOutReport(model, 'en')]
    expect(citable(en.blocks)).toEqual(citable(es.blocks))
  })

  test('keeps the names and institutions of then, and so does the annex', () => {
    const directory = { 'honduras-1': { name: { es: 'Otra', en: 'Another' }, institution: 'Elsewhere' } }
    const at = (...ids: readonly string[]) =>
      buildReport({ ...now, directory, frozen: new Map(ids.map((id) => [id, then])) })
    const peopleOf = ({ participants }: ReturnType<typeof buildReport>) => participants.parties
    expect(peopleOf(at('participants'))).toEqual(peopleOf(buildReport(sample)))
    expect(JSON.stringify(peopleOf(at()))).toContain('Elsewhere')
    expect(JSON.stringify(at('participants').attendance)).not.toContain('Another')
  })

  test('counts what had not ended up to its own moment, also where another of the same version has another', () => {
    const end = reportFacts.findIndex(({ type }) => type === 'SittingEnded')
    const running = { ...sample, workshop: reportFacts.slice(0, end).reduce(evolve, emptyWorkshop) }
    const facts = (minute: number): FrozenFacts => ({ ...running, at: plus(firstDay, minutes(minute)) })
    const minutesWith = (...frozen: readonly (readonly [string, FrozenFacts])[]) =>
      buildReport({ ...running, frozen: new Map(frozen) }).attendance.map((one) => one.minutes)
    const early = minutesWith(['participants', facts(30)])
    expect(early).not.toEqual(minutesWith(['participants', facts(40)]))
    expect(minutesWith(['plenary', facts(40)], ['participants', facts(30)])).toEqual(early)
  })
})
