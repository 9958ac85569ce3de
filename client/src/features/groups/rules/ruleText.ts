/** A rule in words and names. Pure. */
import type { NamedRule } from '@plenaria/shared/balance/ruleBreaches'
import type { GroupRule } from '@plenaria/shared/workshop/groups/groups'
import type { Text } from '../../../i18n/createText.ts'
import type { GroupNames } from '../board/useGroupNames.ts'

/** A rule as the balance module names it. */
export const namedRuleText = (t: Text, names: GroupNames, { kind, people, groups }: NamedRule): string =>
  t(`rules.said.${kind}`, { people: names.people(people), groups: names.groups(groups) })

/** The same rule as the balance module would name it. */
export const namedRuleOf = (rule: GroupRule): NamedRule => {
  switch (rule.kind) {
    case 'pin':
      return { kind: 'pin', people: [rule.personId], groups: [rule.groupId] }
    case 'capacity':
      return { kind: 'capacity', people: [], groups: [rule.groupId] }
    case 'apart':
      return { kind: 'apart', people: [rule.personId, rule.otherId], groups: [] }
    case 'together':
      return { kind: 'together', people: rule.personIds, groups: [] }
  }
}

export const ruleText = (t: Text, names: GroupNames, rule: GroupRule): string =>
  rule.kind === 'capacity'
    ? t('rules.said.capacityOf', { groups: names.group(rule.groupId), seats: rule.seats })
    : namedRuleText(t, names, namedRuleOf(rule))
