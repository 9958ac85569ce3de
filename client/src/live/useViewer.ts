/** Who looks at this page and what they may do: the same table the server asks. */
import { organiser, personActor } from '@plenaria/shared/workshop/actor'
import type { Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { leadingRole, type Role } from '@plenaria/shared/workshop/people/roles'
import { may, type Verb } from '@plenaria/shared/workshop/permissions'
import { useLive } from './LiveContext.ts'
import { useWorkshop } from './useWorkshop.ts'

export type Viewer = {
  personId: string
  /** Null for the organiser, who is not enrolled. */
  person: Person | null
  role: Role | 'organiser'
  may: (verb: Verb) => boolean
}

export const useViewer = (): Viewer => {
  const { personId } = useLive()
  const people = useWorkshop((workshop) => workshop.people)
  const person = people[personId] ?? null
  const actor = personId === 'organiser' ? organiser : personActor(personId)
  return {
    personId,
    person,
    role: person ? leadingRole(person.grants) : 'organiser',
    may: (verb) => may(people, actor, verb),
  }
}
