import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import { segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { runOfShow } from '@plenaria/shared/workshop/agenda/runOfShow'
import { balanceProblemOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { commandSchema } from '@plenaria/shared/workshop/workshopSchemas'
import { describe, expect, test } from 'vitest'
import { beforeTemplates, builtTemplate } from '../testing/builtTemplate.ts'
import { buildTemplate, type Template } from './template.ts'
import { summaryOf } from './templateSummary.ts'
import { templateById, templates } from './templates.ts'

const named = (id: string): Template => {
  const template = templateById(id)
  if (!template) throw new Error(id)
  return template
}

/** Every text in a value that has entries by language: those are the objects with `es` or `en`. */
const localTexts = (value: unknown): Record<string, unknown>[] => {
  if (value === null || typeof value !== 'object') return []
  const own = 'es' in value || 'en' in value ? [{ ...value }] : []
  return [...own, ...Object.values(value).flatMap(localTexts)]
}

const localTime = (zone: string) => (at: number) =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at)

/** Begin, end and the end it must keep of every sitting, in the workshop's zone. */
const spansOf = (id: string) => {
  const template = named(id)
  const time = localTime(template.zone)
  return runOfShow(builtTemplate(template).agenda, beforeTemplates).map(({ sitting, plannedEnd }) => [
    time(sitting.plannedStart),
    time(plannedEnd).slice(11),
    sitting.endsBy === undefined ? null : time(sitting.endsBy).slice(11),
  ])
}

test('four templates are offered, each under its own name', () => {
  expect(templates.map(({ id }) => id)).toEqual([
    'rcm-mirps-2020',
    'rcm-webinars-2020',
    'regional-workshop-2019',
    'regional-training-2017',
  ])
})

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const workshop = builtTemplate(template)
  const segments = segmentsOf(workshop.agenda)

  test('is made of commands that come through the wire unchanged', () => {
    for (const command of buildTemplate(template, template.firstDay).commands)
      expect(commandSchema.parse(command)).toEqual(command)
  })
  test('says everything in both languages', () => {
    const texts = localTexts(template)
    expect(texts.length).toBeGreaterThan(50)
    for (const text of texts)
      expect([text.es, text.en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
    for (const notes of segments.flatMap(({ staffNotes }) => staffNotes ?? [])) expect(notes).toMatch(/\S\n\n\S/)
  })
  test('gives every thing an id of its own', () => {
    const people = template.people.map(({ personId }) => personId)
    for (const ids of [
      template.sittings.map(({ id }) => id),
      segments.map(({ id }) => id),
      ...segments.map(({ slots = [] }) => slots.map(({ id }) => id)),
      people,
    ])
      expect(new Set(ids).size).toBe(ids.length)
  })
  test('leaves no gap in its plan, overlaps nowhere and ends when it says', () => {
    const show = runOfShow(workshop.agenda, beforeTemplates)
    for (const { segments: times, beyondEnd } of show) {
      expect(times.filter(({ gap }) => gap !== 0).map(({ segment, gap }) => [segment.id, gap / 60_000])).toEqual([])
      expect(beyondEnd ?? 0).toBe(0)
    }
    for (const [index, { sitting }] of show.entries())
      expect(sitting.plannedStart).toBeGreaterThanOrEqual(show[index - 1]?.plannedEnd ?? 0)
  })
  test('plans slots that fit into their segments', () => {
    for (const { planned, slots = [] } of segments)
      expect(slots.reduce((sum, slot) => sum + slot.planned, 0)).toBeLessThanOrEqual(planned)
  })
  test('names nobody', () => {
    for (const { name } of template.people) {
      expect(name.en).toMatch(/·|Interpreter/)
      expect(name.es).toMatch(/·|Interpretación/)
    }
  })
  test('has somebody to drive it, and seats that can be proposed wherever groups meet', () => {
    expect(template.people.some(({ grants }) => grants.some(({ role }) => role === 'facilitator'))).toBe(true)
    const needsGroups = segments.some(({ kind }) => kind === 'groupWork')
    expect([template.groups.length > 0, template.topics.length > 0]).toEqual([needsGroups, needsGroups])
    const isProposed = needsGroups && balanceGroups({ ...balanceProblemOf(workshop, {}), seed: 1 }).ok
    expect(isProposed).toBe(needsGroups)
  })
  test('keeps its times of day when it begins on another day', () => {
    const time = localTime(template.zone)
    const moved = builtTemplate(template, '2030-02-28').agenda
    expect(time(moved.sittings[0]?.plannedStart ?? 0)).toMatch(/^2030-02-28/)
    const hours = (agenda: typeof moved) =>
      runOfShow(agenda, beforeTemplates).flatMap((sitting) =>
        sitting.segments.map(({ plannedStart }) => time(plannedStart).slice(11)),
      )
    expect(hours(moved)).toEqual(hours(workshop.agenda))
  })
})

describe('what the documents of these workshops say', () => {
  test('the webinars: two mornings of two hours, panel at half past nine, dialogue at ten past ten', () => {
    expect(spansOf('rcm-webinars-2020')).toEqual([
      ['2020-11-16 09:00', '11:00', '11:00'],
      ['2020-11-17 09:00', '11:00', '11:00'],
    ])
    const workshop = builtTemplate(named('rcm-webinars-2020'))
    const time = localTime('America/Costa_Rica')
    const starts = runOfShow(workshop.agenda, beforeTemplates).flatMap(({ segments }) =>
      segments.map(({ segment, plannedStart }) => `${time(plannedStart).slice(11)} ${segment.kind}`),
    )
    expect(starts).toEqual([
      '09:00 opening',
      '09:20 introduction',
      '09:30 panel',
      '10:30 questions',
      '09:00 introduction',
      '09:10 presentation',
      '09:40 presentation',
      '10:10 dialogue',
    ])
  })
  test('the regional workshop: two days, and a slot for each country', () => {
    expect(spansOf('regional-workshop-2019')).toEqual([
      ['2019-06-11 08:30', '16:30', '16:30'],
      ['2019-06-12 08:30', '16:15', '16:15'],
    ])
    const segments = segmentsOf(builtTemplate(named('regional-workshop-2019')).agenda)
    const countries = named('regional-workshop-2019').groups.map(({ name }) => name.en?.replace('Group · ', ''))
    const inBlocks = segments.filter(({ id }) => id.startsWith('d1-countries')).flatMap(({ slots = [] }) => slots)
    expect(inBlocks.map(({ title }) => title.en)).toEqual(expect.arrayContaining(countries))
    expect(segments.filter(({ kind }) => kind === 'groupWork')).toHaveLength(2)
  })
  test('the regional workshop seats both delegates of a country in its group', () => {
    const workshop = builtTemplate(named('regional-workshop-2019'))
    const result = balanceGroups({ ...balanceProblemOf(workshop, {}), seed: 7 })
    if (!result.ok) throw new Error('no assignment')
    const delegates = Object.values(workshop.people).filter(({ grants }) =>
      grants.some(({ role }) => role === 'delegate'),
    )
    expect(delegates).toHaveLength(16)
    expect(delegates.map(({ personId }) => result.assignment[personId])).toEqual(
      delegates.map(({ delegationId }) => `group-${delegationId}`),
    )
  })
  test('the training: three days of two sittings, in seven parts with outcomes', () => {
    expect(spansOf('regional-training-2017')).toEqual([
      ['2017-08-08 08:30', '14:00', '14:00'],
      ['2017-08-08 14:00', '17:00', '17:00'],
      ['2017-08-09 08:30', '14:00', '14:00'],
      ['2017-08-09 14:00', '17:00', '17:00'],
      ['2017-08-10 08:30', '14:00', '14:00'],
      ['2017-08-10 14:00', '16:00', '16:00'],
    ])
    const segments = segmentsOf(builtTemplate(named('regional-training-2017')).agenda)
    expect(new Set(segments.flatMap(({ part }) => part?.en ?? [])).size).toBe(7)
    expect(segments.filter(({ outcomes = [] }) => outcomes.length > 0).length).toBeGreaterThan(10)
  })
  test('a summary counts days and what is in it, and leaves out lunch', () => {
    expect(summaryOf(named('regional-training-2017'))).toMatchObject({
      days: 3,
      sittings: 6,
      groups: 5,
      minutes: 1_200,
    })
    expect(summaryOf(named('rcm-webinars-2020'))).toMatchObject({ days: 2, sittings: 2, groups: 0, minutes: 240 })
  })
})
