/** Turns what the server tells of people into what the table shows, in the reader's language. */
import { leadingRole, roles, type Grant } from '@plenaria/shared/workshop/people/roles'
import { useMemo } from 'react'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { usePlatformLooks } from '../../../live/usePlatformLooks.ts'
import { useLiveState, useWorkshop } from '../../../live/useWorkshop.ts'
import type { EnrolledPerson } from './enrolledPerson.ts'
import type { PersonEntry } from './personEntry.ts'

export const usePersonEntries = (people: readonly EnrolledPerson[]): readonly PersonEntry[] => {
  const { language, t } = useLanguage()
  const localText = useLocalText()
  const looksOf = usePlatformLooks()
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const online = useLiveState((state) => state.online)
  return useMemo(() => {
    const delegationNames = new Map(delegations.map(({ id, name }) => [id, localText(name)]))
    const roleName = ({ role, platformId }: Grant) => {
      const platform = platformId === null ? undefined : looksOf([platformId])[0]
      return platform ? t('people.roleFor', { role: t(`role.${role}`), platform: platform.name }) : t(`role.${role}`)
    }
    const rolesOf = (grants: readonly Grant[]) =>
      grants.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role)).map(roleName)
    return people.map((person) => ({
      person,
      name: localText(person.name) || person.personId,
      delegation: delegationNames.get(person.delegationId ?? '') ?? '',
      platforms: looksOf(person.represents),
      roles: rolesOf(person.grants),
      leadingRole: leadingRole(person.grants),
      languages: person.understands.map((tag) => languageName(tag, language)).join(', '),
      isOnline: online.has(person.personId),
    }))
  }, [people, delegations, online, language, t, localText, looksOf])
}
