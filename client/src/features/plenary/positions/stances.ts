/** How each stance of consensus looks and is called; what is signalled by colour is said in words too. */
import type { Stance } from '@plenaria/shared/workshop/plenary/plenary'
import type { ChipProps } from '../../../design/Chip.tsx'
import type { IconName } from '../../../design/iconPaths.ts'

type Look = { readonly icon: IconName; readonly tone: NonNullable<ChipProps['tone']> }

export const stances: readonly Stance[] = ['support', 'canLiveWith', 'reservation', 'objection']

export const stanceLook: Readonly<Record<Stance, Look>> = {
  support: { icon: 'check', tone: 'ok' },
  canLiveWith: { icon: 'balance', tone: 'accent' },
  reservation: { icon: 'flag', tone: 'warn' },
  objection: { icon: 'hand', tone: 'late' },
}
