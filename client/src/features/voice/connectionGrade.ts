/** What a connection's figures mean for an ear. Pure. */
import type { MediaPerson } from '@plenaria/shared/protocol/media'

export type Grade = 'good' | 'fair' | 'bad'

export const connectionGrade = ({ loss, roundTrip }: Pick<MediaPerson, 'loss' | 'roundTrip'>): Grade => {
  if (loss > 8 || roundTrip > 800) return 'bad'
  return loss > 2 || roundTrip > 350 ? 'fair' : 'good'
}

const order: readonly Grade[] = ['bad', 'fair', 'good']

/** Whoever hears worst comes first. */
export const worstFirst = (people: readonly MediaPerson[]): readonly MediaPerson[] =>
  people.toSorted(
    (a, b) =>
      order.indexOf(connectionGrade(a)) - order.indexOf(connectionGrade(b)) ||
      b.loss - a.loss ||
      b.roundTrip - a.roundTrip,
  )
