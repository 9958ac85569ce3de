/** Stands in for a summary nobody has written: figures of the record and nothing else. */
import type { Said } from './passage.ts'
import { workshopDays } from './reportCover.ts'
import type { RecordFacts } from './recordFacts.ts'

const total = (lists: readonly (readonly unknown[])[]): number => lists.reduce((sum, { length }) => sum + length, 0)

export const derivedSummary = ({ context, groups, plenary, parties }: RecordFacts): readonly Said[] => {
  const came = parties().filter(({ people }) => people.some(({ hasAttended }) => hasAttended))
  const people = came.flatMap((party) => party.people).filter(({ hasAttended }) => hasAttended)
  return [
    context.say((voice) =>
      voice.sentences.facts({
        sittings: context.workshop.agenda.sittings.length,
        days: workshopDays(context, voice),
        people: people.length,
        delegations: came.filter(({ delegationId }) => delegationId !== null).length,
        groups: groups().length,
        proposals: total(groups().flatMap(({ topics }) => topics.map(({ items }) => items))),
        recommendations: total(plenary().topics.map(({ recommendations }) => recommendations)),
      }),
    ),
  ]
}
