/** Names as they are read: of groups, of people, and of the sets that the balance module counts. */
import { institutionKey } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { type Directory, useLive } from '../../../live/LiveContext.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'

/** As somebody wrote it; the balance module counts by a plainer spelling. */
const institutionCalled = (directory: Directory, key: string): string | undefined =>
  Object.values(directory).find(({ institution }) => institutionKey(institution) === key)?.institution

export type GroupNames = {
  readonly group: (groupId: string) => string
  readonly person: (personId: string) => string
  readonly groups: (groupIds: readonly string[]) => string
  readonly people: (personIds: readonly string[]) => string
  /** A platform, a delegation, everybody, an organisation … as the balance module names its sets. */
  readonly set: (name: string) => string
}

export const useGroupNames = (): GroupNames => {
  const t = useText()
  const read = useLocalText()
  const person = useNames()
  const { directory } = useLive()
  const list = useWorkshop(({ groups }) => groups.groups)
  const { platforms, delegations } = useWorkshop(({ charter }) => charter)
  const group = (groupId: string) => {
    const found = list.find(({ id }) => id === groupId)
    return found ? read(found.name) : groupId
  }
  const set = (name: string) => {
    const id = name.slice(name.indexOf(':') + 1)
    const platform = platforms.find((one) => one.id === name)
    const delegation = delegations.find((one) => one.id === name || one.id === id)
    if (platform) return read(platform.short)
    if (delegation) return read(delegation.name)
    if (
      name === 'everyone' ||
      name === 'concurrent' ||
      name === 'observers' ||
      name === 'experts' ||
      name === 'bilingual'
    )
      return t(`why.${name}`)
    return institutionCalled(directory, id) ?? id.toUpperCase()
  }
  return {
    group,
    person,
    groups: (ids) => ids.map(group).join(', '),
    people: (ids) => ids.map(person).join(', '),
    set,
  }
}
