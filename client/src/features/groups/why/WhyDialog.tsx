/** Why somebody sits in this group: for every other group, what forbids it or what would get worse. */
import type { NamedRule } from '@plenaria/shared/balance/ruleBreaches'
import { type Change, type OtherGroup, whyHere } from '@plenaria/shared/balance/whyHere'
import { useMemo } from 'react'
import { Dialog } from '../../../design/Dialog.tsx'
import type { Text } from '../../../i18n/createText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWholeWorkshop, useWorkshop } from '../../../live/useWorkshop.ts'
import { seatsNow } from '../groupFigures.ts'
import { useBalanceProblem } from '../useBalanceProblem.ts'
import { namedRuleText } from '../rules/ruleText.ts'
import { type GroupNames, useGroupNames } from '../board/useGroupNames.ts'
import styles from './WhyDialog.module.css'

/** The sets that a change makes less even, or, where it is better, more even; at most a few. */
const Sets = ({ change, names }: { readonly change: Change; readonly names: GroupNames }) => {
  const t = useText()
  const wanted = change.changes
    .flatMap(({ sets }) => sets)
    .filter(({ excessChange }) => (change.verdict === 'better' ? excessChange < 0 : excessChange > 0))
  if (wanted.length === 0) return null
  return (
    <ul className={styles.sets}>
      {wanted.slice(0, 4).map(({ name, here, there }) => (
        <li key={name}>
          {t('why.set', {
            set: names.set(name),
            here: here[0],
            hereAfter: here[1],
            there: there[0],
            thereAfter: there[1],
          })}
        </li>
      ))}
    </ul>
  )
}

/** Here a rule of language names the groups that are open to the person, not the one that is closed. */
const forbidding = (t: Text, names: GroupNames, rule: NamedRule): string =>
  rule.kind === 'language'
    ? t('why.language', { people: names.people(rule.people), groups: names.groups(rule.groups) })
    : namedRuleText(t, names, rule)

const Other = ({ other, names }: { readonly other: OtherGroup; readonly names: GroupNames }) => {
  const t = useText()
  const { group, move, exchange } = other
  return (
    <li>
      <strong>{t(`why.${move.verdict}`, { group: names.group(group) })}</strong>
      {move.verdict === 'forbidden' ? (
        <ul className={styles.sets}>
          {move.forbiddenBy.map((rule) => (
            <li key={JSON.stringify(rule)}>{forbidding(t, names, rule)}</li>
          ))}
        </ul>
      ) : (
        <Sets change={move} names={names} />
      )}
      {exchange && move.verdict === 'worse' && (
        <p className={styles.exchange}>
          {t('why.exchange', { name: names.person(exchange.with) })} {t(`why.exchange.${exchange.verdict}`)}
        </p>
      )}
    </li>
  )
}

const Answer = ({ personId }: { readonly personId: string }) => {
  const t = useText()
  const names = useGroupNames()
  const workshop = useWholeWorkshop()
  const problem = useBalanceProblem()
  const answer = useMemo(() => whyHere(problem, seatsNow(workshop), personId), [problem, workshop, personId])
  if (!answer) return null
  return (
    <>
      <p className={styles.lead}>{t('why.lead')}</p>
      <ul className={styles.others}>
        {answer.others.map((other) => (
          <Other key={other.group} other={other} names={names} />
        ))}
      </ul>
    </>
  )
}

/** @param props.personId null while it is closed */
export const WhyDialog = (props: { readonly personId: string | null; readonly onClose: () => void }) => {
  const { personId, onClose } = props
  const t = useText()
  const names = useGroupNames()
  const groupId = useWorkshop((workshop) => (personId === null ? undefined : seatsNow(workshop)[personId]))
  const title =
    personId === null
      ? ''
      : t('why.title', { name: names.person(personId), group: groupId ? names.group(groupId) : '–' })
  return (
    <Dialog isOpen={personId !== null} onClose={onClose} title={title}>
      {personId !== null && <Answer personId={personId} />}
    </Dialog>
  )
}
