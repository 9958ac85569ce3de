/** The rules of follow-up, FU1 to FU3. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { adopted, asDelegate, at, by, factOn, listFacts } from '../../testing/samplePlenary.ts'
import { millis, minutes, plus } from '../../time.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { followUpOf, isOverdue, progressOf } from './followUp.ts'

const dueAt = plus(at, minutes(60))
const honduras = { kind: 'delegation', id: 'honduras' } as const
const plan = {
  responsible: [honduras, { kind: 'platform' as const, id: 'mirps' }],
  dueAt,
  indicator: { en: 'Desks open' },
}
const wish: Command = { type: 'PlanFollowUp', jointItemId: 'joint-1', plan }
const planned: WorkshopEvent = { type: 'FollowUpPlanned', jointItemId: 'joint-1', plan, at, by }
const done = [...listFacts, adopted('joint-1', 1)]
const report = (progress: 'notBegun' | 'underWay' | 'done' | 'givenUp', note = 'Two desks are open.'): Command => ({
  type: 'ReportProgress',
  jointItemId: 'joint-1',
  progress,
  note,
})
const reported = (progress: 'underWay' | 'done' | 'givenUp', who = 'honduras-1'): WorkshopEvent => ({
  ...factOn('joint-1'),
  by: who,
  type: 'ProgressReported',
  progress,
  note: 'Two desks are open.',
})

describe('planning', () => {
  test('[FU1] the chair says who, until when and by which indicator, and may change it', () => {
    expect(given(...done).when(wish, { at })).toEqual(accept(planned))
    const later = { ...plan, dueAt: null }
    expect(given(...done, planned).when({ ...wish, plan: later }, { at })).toEqual(accept({ ...planned, plan: later }))
    expect(given(...done).when(wish, { at, ...asDelegate('honduras-1') })).toEqual(refuse('notAllowed'))
  })

  test('[FU1] what is not adopted has none, and strangers are not responsible', () => {
    expect(given(...listFacts).when(wish, { at })).toEqual(refuse('notAdopted'))
    const reopened: WorkshopEvent = { ...factOn('joint-1'), type: 'ItemReopened', reason: 'A date.' }
    expect(given(...done, planned, reopened).when(report('done'), { at })).toEqual(refuse('notAdopted'))
    const stranger = { ...plan, responsible: [{ kind: 'delegation' as const, id: 'atlantis' }] }
    expect(given(...done).when({ ...wish, plan: stranger }, { at })).toEqual(refuse('unknownParty'))
  })
})

describe('reporting', () => {
  const after = given(...done, planned)

  test('[FU2] a responsible party reports; others do not', () => {
    expect(after.when(report('underWay'), { at, ...asDelegate('honduras-1') })).toEqual(accept(reported('underWay')))
    expect(after.when(report('underWay'), { at, ...asDelegate('belize-1') })).toEqual(refuse('notResponsible'))
    expect(after.when(report('done', ''), { at, ...asDelegate('honduras-1') })).toEqual(refuse('progressWords'))
    expect(after.when(report('notBegun', ''), { at, ...asDelegate('honduras-1') })).toMatchObject({ ok: true })
  })

  test('[FU2] the secretariat reports for whoever is responsible', () => {
    const secretariat = { at, actor: personActor('secretariat-rcm') }
    expect(after.when(report('done'), secretariat)).toEqual(accept(reported('done', 'secretariat-rcm')))
  })

  test('[FU2] every report stays, the last one tells where it stands', () => {
    const { followUp } = fold([...done, planned, reported('underWay'), reported('done')])
    const item = followUpOf(followUp, 'joint-1')
    expect(item.reports).toHaveLength(2)
    expect(progressOf(item)).toBe('done')
    expect(progressOf(followUpOf(followUp, 'joint-2'))).toBe('notBegun')
  })
})

test('[FU3] it is overdue after its day, unless it is done or given up', () => {
  const itemAfter = (...events: readonly WorkshopEvent[]) =>
    followUpOf(fold([...done, planned, ...events]).followUp, 'joint-1')
  const later = plus(dueAt, millis(1))
  expect(isOverdue(itemAfter(), dueAt)).toBe(false)
  expect(isOverdue(itemAfter(), later)).toBe(true)
  expect(isOverdue(itemAfter(reported('underWay')), later)).toBe(true)
  expect(isOverdue(itemAfter(reported('done')), later)).toBe(false)
  expect(isOverdue(itemAfter(reported('givenUp')), later)).toBe(false)
  expect(isOverdue(followUpOf({}, 'joint-1'), later)).toBe(false)
})
