/** Who reads and writes which document: laws over random histories. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEvent, anyPersonId, anyStep, play } from '../testing/arbitraries.ts'
import { fold } from '../testing/givenWhenThen.ts'
import { openGroupsFacts, plenaryFacts } from '../testing/sampleHistories.ts'
import { instant } from '../time.ts'
import { personActor } from '../workshop/actor.ts'
import { groupById, isStaffOf, placeOf } from '../workshop/groups/groups.ts'
import { may } from '../workshop/permissions.ts'
import { docAccess } from './docAccess.ts'
import type { DocName } from './docName.ts'

const anyDoc: fc.Arbitrary<DocName> = fc.constantFrom<DocName>(
  { kind: 'draft', workshopId: 'w', groupId: 'group-1' },
  { kind: 'draft', workshopId: 'w', groupId: 'group-2' },
  { kind: 'draft', workshopId: 'w', groupId: 'group-3' },
  { kind: 'joint', workshopId: 'w' },
  { kind: 'report', workshopId: 'w' },
)
const anyWorkshop = fc.oneof(
  fc.array(anyEvent, { maxLength: 40 }).map((events) => fold([...openGroupsFacts, ...events])),
  fc.array(anyStep, { maxLength: 30 }).map((steps) => play(openGroupsFacts, steps).workshop),
  fc.array(anyStep, { maxLength: 30 }).map((steps) => play(plenaryFacts, steps).workshop),
)

test('[PE5] law: a removed person, and one who is not enrolled, has no access to anything', () => {
  fc.assert(
    fc.property(anyWorkshop, anyPersonId, anyDoc, (workshop, personId, doc) => {
      const removed = fold([{ type: 'PersonRemoved', personId, at: instant(0) }], workshop)
      expect(docAccess(removed, personId, doc)).toBe('none')
      expect(docAccess(workshop, 'never-enrolled', doc)).toBe('none')
    }),
  )
})

test('law: nobody outside a group reads its draft, unless staff', () => {
  fc.assert(
    fc.property(anyWorkshop, anyPersonId, anyDoc, (workshop, personId, doc) => {
      fc.pre(doc.kind === 'draft')
      if (docAccess(workshop, personId, doc) === 'none') return
      const { groups, people } = workshop
      const group = groupById(groups, doc.groupId)
      const isInside =
        groups.seats[personId] === doc.groupId ||
        placeOf(groups, personId) === doc.groupId ||
        (group !== undefined && isStaffOf(group, personId))
      expect(isInside || may(people, personActor(personId), 'seeStaffView')).toBe(true)
    }),
  )
})

test('law: in an archived workshop everything is read, nothing is written', () => {
  fc.assert(
    fc.property(anyWorkshop, anyPersonId, anyDoc, (workshop, personId, doc) => {
      const archived = fold([{ type: 'WorkshopArchived', at: instant(0) }], workshop)
      const restored = fold([{ type: 'WorkshopRestored', at: instant(0) }], workshop)
      const mode = docAccess(archived, personId, doc)
      expect(['read', 'none']).toContain(mode)
      expect(mode === 'none').toBe(docAccess(restored, personId, doc) === 'none')
    }),
  )
})

test('[DR5] law: a draft is written while it is open, and never after', () => {
  fc.assert(
    fc.property(anyWorkshop, anyPersonId, anyDoc, (workshop, personId, doc) => {
      fc.pre(doc.kind === 'draft')
      const isOpen = workshop.drafting[doc.groupId]?.status === 'open'
      expect(docAccess(workshop, personId, doc) === 'write' && !isOpen).toBe(false)
    }),
  )
})

test('who may write where, in the sample: members write, visitors and interpreters read, others see nothing', () => {
  const workshop = fold([
    ...openGroupsFacts,
    { type: 'GroupVisited', personId: 'moderator-1', groupId: 'group-2', at: instant(0) },
  ])
  const draft = (groupId: string): DocName => ({ kind: 'draft', workshopId: 'w', groupId })
  const modes = (personId: string) => ['group-1', 'group-2'].map((id) => docAccess(workshop, personId, draft(id)))
  expect(modes('honduras-1')).toEqual(['write', 'none'])
  expect(modes('rapporteur-2')).toEqual(['none', 'write'])
  expect(modes('interpreter-1')).toEqual(['none', 'read'])
  expect(modes('moderator-1')).toEqual(['write', 'read'])
  expect(modes('facilitator-rcm')).toEqual(['write', 'write'])
  expect(modes('expert-1')).toEqual(['none', 'none'])
  const report: DocName = { kind: 'report', workshopId: 'w' }
  const reportModes = ['honduras-1', 'moderator-1', 'secretariat-rcm'].map((id) => docAccess(workshop, id, report))
  expect(reportModes).toEqual(['none', 'read', 'write'])
})
