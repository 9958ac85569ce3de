/** What the controls of a booth wish for, from how it stands: one press does the whole of what is meant. Pure. */
import type { Language } from '@plenaria/shared/language'
import type { Command } from '@plenaria/shared/workshop/workshop'
import type { Booth } from './useBooth.ts'

/** The channel one would go on air in: of one's booth, or the first of one's own that the floor does not speak. */
export const channelToBe = ({ seat, mine, spoken }: Booth): Language | null =>
  seat?.into ?? mine.find((language) => language !== spoken) ?? mine[0] ?? null

/** What the button means: on air or off, as its label said when it was pressed. */
export const airMeant = ({ seat }: Booth): 'on' | 'off' => (seat?.air ? 'off' : 'on')

/** @returns null where it is so already, or where there is no channel */
export const airWish = (booth: Booth, meant: 'on' | 'off'): Command | null => {
  const { me, roomId } = booth
  if (meant !== airMeant(booth)) return null
  if (meant === 'off') return { type: 'GoOffAir', personId: me }
  const into = channelToBe(booth)
  return into === null ? null : { type: 'GoOnAir', roomId, into }
}

/** The other way round: the floor speaks what one has been interpreting into. */
export const turnedRound = (booth: Booth): { readonly into: Language; readonly spoken: Language } | null => {
  const { seat, mine, spoken } = booth
  if (!seat) return null
  const into = spoken !== null && mine.includes(spoken) ? spoken : mine.find((language) => language !== seat.into)
  return into === undefined || into === seat.into ? null : { into, spoken: seat.into }
}

export const turnWish = (booth: Booth): Command | null => {
  const turned = turnedRound(booth)
  return turned && { type: 'ChangeDirection', roomId: booth.roomId, ...turned }
}

/** Choosing another channel takes its booth, on air without a pause. */
export const intoWish = (booth: Booth, into: Language): Command => {
  const { roomId, seat, spoken } = booth
  if (!seat?.air) return { type: 'TakeBooth', roomId, into }
  return { type: 'ChangeDirection', roomId, into, spoken: spoken === null || spoken === into ? seat.into : spoken }
}

/** Whoever says that the floor speaks the language they are interpreting into means to turn round. */
export const spokenWish = (booth: Booth, language: Language): Command => {
  const turn = booth.seat?.air && booth.seat.into === language ? turnWish(booth) : null
  return turn ?? { type: 'SayFloorLanguage', roomId: booth.roomId, language }
}

/** One key for both sides of a handover: to take what is offered, or to offer it to the one partner there is. */
export const handoverWish = (booth: Booth): Command | null => {
  const { me, roomId, seat, partners } = booth
  const offering = partners.find(({ air }) => air?.offeredTo === me)
  if (offering) return { type: 'AcceptHandover', roomId, into: offering.into }
  const free = partners.filter(({ air }) => air === null)
  const [only] = free
  if (!seat?.air || free.length !== 1 || !only) return null
  return { type: 'OfferHandover', roomId, into: seat.into, personId: only.personId }
}
