/** Turns in plenary for the people named: equal, in the order of their names, half an hour at most; with what else is planned kept. Pure. */
import { type Millis, millis, minutes } from '@plenaria/shared/time'
import type { Duty, Shift } from '@plenaria/shared/workshop/groups/groups'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'

const LONGEST = minutes(30)
const dutyNames: readonly Duty[] = ['moderator', 'rapporteur', 'interpreter']

/** @param length of the sitting; @returns turns that follow each other over all of it, each as long as the others */
export const shareTurns = (personIds: readonly string[], length: Millis): readonly Shift[] => {
  const people = personIds.length
  if (people === 0 || length <= 0) return []
  const count = people * Math.ceil(length / (people * LONGEST))
  return Array.from({ length: count }, (_, at) => ({
    groupId: plenaryRoom,
    personId: personIds[at % people] ?? '',
    start: millis((at * length) / count),
    end: millis(((at + 1) * length) / count),
  }))
}

/** The wish that sets plenary's turns and leaves every duty and every other turn as it is, but for people who were removed. */
export const turnsWish = (
  { groups, people }: Pick<Workshop, 'groups' | 'people'>,
  turns: readonly Shift[],
): Command => {
  const isEnrolled = ({ personId }: { readonly personId: string }) => people[personId]?.removedAt === null
  const duties = groups.groups.flatMap((group) =>
    dutyNames.flatMap((duty) => group[`${duty}s`].map((personId) => ({ groupId: group.id, personId, duty }))),
  )
  const elsewhere = groups.shifts.filter(({ groupId }) => groupId !== plenaryRoom)
  return { type: 'PlanDuties', duties: duties.filter(isEnrolled), shifts: [...elsewhere.filter(isEnrolled), ...turns] }
}
