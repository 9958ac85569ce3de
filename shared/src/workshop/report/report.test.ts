/** The rules of the report's record, RE1 to RE3. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { plenaryFacts } from '../../testing/sampleHistories.ts'
import { asSecretariat, finalised, hashOf } from '../../testing/sampleReview.ts'
import { delegationActor, organiser, personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'

const at = dayOneAfter(200)
const record = { type: 'RecordExport', format: 'docx', language: 'es' } as const
const exported = (by: string | null): WorkshopEvent => ({
  type: 'ReportExported',
  format: 'docx',
  language: 'es',
  at,
  by,
})

test('[RE1] every export is a fact: form, language, moment and person', () => {
  const secretariat = { actor: personActor('secretariat-rcm'), at }
  expect(given(...plenaryFacts).when(record, secretariat)).toEqual(accept(exported('secretariat-rcm')))
  expect(given(...plenaryFacts).when(record, { actor: organiser, at })).toEqual(accept(exported(null)))
})

test('[RE1] and the snapshot it was made from', () => {
  const hash = hashOf('a')
  expect(given(...plenaryFacts).when({ ...record, hash }, { actor: organiser, at })).toEqual(
    accept({ ...exported(null), hash }),
  )
})

test('[RE1] and the delegation that took it by its link', () => {
  const when = given(...plenaryFacts).when(record, { actor: delegationActor('honduras'), at })
  expect(when).toEqual(accept({ ...exported(null), delegationId: 'honduras' }))
})

test('[RE1] a second export of the same form is another fact', () => {
  const { report } = fold([...plenaryFacts, exported('secretariat-rcm'), exported(null)])
  expect(report.exports.map(({ by }) => by)).toEqual(['secretariat-rcm', null])
})

test('[RE2] exporting changes nothing else', () => {
  const { report: _, ...before } = fold(plenaryFacts)
  const { report: __, ...after } = fold([...plenaryFacts, exported(null)])
  expect(after).toEqual(before)
})

describe('a frozen section', () => {
  const freeze = (version: number, sectionId = 'participants'): Command => ({
    type: 'FreezeSection',
    sectionId: sectionId as 'participants',
    version,
  })
  const when = (history: readonly WorkshopEvent[], command: Command) =>
    given(...history).when(command, { ...asSecretariat, at, outside: { logVersion: 40 } })
  const frozen = (version: number): WorkshopEvent => ({
    type: 'ReportSectionFrozen',
    sectionId: 'participants',
    version,
    at,
    by: 'secretariat-rcm',
  })

  test('[RE3] takes its facts from a version that was seen, and from another when it is frozen anew', () => {
    expect(when(plenaryFacts, freeze(38))).toEqual(accept(frozen(38)))
    expect(when([...plenaryFacts, frozen(38)], freeze(38))).toEqual(accept())
    expect(when([...plenaryFacts, frozen(38)], freeze(40))).toEqual(accept(frozen(40)))
    expect(fold([...plenaryFacts, frozen(38), frozen(40)]).report.frozen).toEqual({
      participants: { version: 40, at, by: 'secretariat-rcm' },
    })
  })

  test('[RE3] is never frozen at a version to come, nor where there is none', () => {
    expect(when(plenaryFacts, freeze(41))).toEqual(refuse('versionAhead'))
    expect(when(plenaryFacts, freeze(38, 'sitting:day-9'))).toEqual(refuse('unknownSection'))
    expect(when(plenaryFacts, freeze(38, 'group:day-1'))).toEqual(refuse('unknownSection'))
    expect(when(plenaryFacts, freeze(38, 'sitting:day-1'))).toMatchObject({ ok: true })
    expect(when(plenaryFacts, freeze(38, 'group:group-1'))).toMatchObject({ ok: true })
  })

  test('[RE3] is thawed, and thawing what is not frozen changes nothing', () => {
    const thaw: Command = { type: 'ThawSection', sectionId: 'participants' }
    const thawed: WorkshopEvent = { type: 'ReportSectionThawed', sectionId: 'participants', at, by: 'secretariat-rcm' }
    expect(when([...plenaryFacts, frozen(38)], thaw)).toEqual(accept(thawed))
    expect(when(plenaryFacts, thaw)).toEqual(accept())
    expect(fold([...plenaryFacts, frozen(38), thawed]).report.frozen).toEqual({})
  })

  test('[RE11] stays as it is while the report is final', () => {
    for (const command of [freeze(38), { type: 'ThawSection', sectionId: 'participants' } as const])
      expect(when([...plenaryFacts, frozen(37), finalised], command)).toEqual(refuse('reportFinal'))
  })
})
