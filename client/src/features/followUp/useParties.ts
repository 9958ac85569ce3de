/** Those who can be responsible, by name: delegations, and the secretariats of the platforms. */
import type { Responsible } from '@plenaria/shared/workshop/followUp/followUp'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export type Party = { readonly key: string; readonly party: Responsible; readonly name: string }

export const keyOfParty = ({ kind, id }: Responsible): string => `${kind} ${id}`

export const useParties = (): readonly Party[] => {
  const read = useLocalText()
  const { platforms, delegations } = useWorkshop(({ charter }) => charter)
  const party = (kind: Responsible['kind'], id: string, name: string): Party => ({
    key: keyOfParty({ kind, id }),
    party: { kind, id },
    name,
  })
  return [
    ...platforms.map(({ id, secretariat, short }) => party('platform', id, read(secretariat) || read(short))),
    ...delegations.map(({ id, name }) => party('delegation', id, read(name))),
  ]
}
