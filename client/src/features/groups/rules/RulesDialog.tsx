/** The rules that every proposal must keep: what there is, which of them the present seats break, and a form for one more. */
import { ruleBreaches } from '@plenaria/shared/balance/ruleBreaches'
import type { GroupRule } from '@plenaria/shared/workshop/groups/groups'
import { Chip } from '../../../design/Chip.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { seatsNow } from '../groupFigures.ts'
import { useBalanceProblem } from '../useBalanceProblem.ts'
import { useGroupNames } from '../board/useGroupNames.ts'
import { NewRule } from './NewRule.tsx'
import { namedRuleOf, ruleText } from './ruleText.ts'
import styles from './RulesDialog.module.css'

const key = (rule: GroupRule): string => {
  const { kind, people, groups } = namedRuleOf(rule)
  return JSON.stringify([kind, [...people].toSorted(), groups])
}

const RuleLine = ({ ruleId, rule, isBroken }: { ruleId: string; rule: GroupRule; isBroken: boolean }) => {
  const t = useText()
  const wish = useWish()
  const { may } = useViewer()
  const text = ruleText(t, useGroupNames(), rule)
  return (
    <li className={styles.rule}>
      <span>{text}</span>
      {isBroken && (
        <Chip tone="warn" icon="warning">
          {t('rules.broken')}
        </Chip>
      )}
      {may('DropGroupRule') && (
        <IconButton
          icon="trash"
          size="s"
          label={t('rules.drop', { rule: text })}
          onPress={() => void wish({ type: 'DropGroupRule', ruleId })}
        />
      )}
    </li>
  )
}

const Rules = () => {
  const t = useText()
  const { may } = useViewer()
  const problem = useBalanceProblem()
  const workshop = useWholeWorkshop()
  const rules = Object.entries(workshop.groups.rules)
  const broken = new Set(
    ruleBreaches(problem, seatsNow(workshop)).map(({ kind, people, groups }) =>
      JSON.stringify([kind, [...people].toSorted(), groups]),
    ),
  )
  return (
    <Stack gap={4}>
      <p className={styles.lead}>{t('rules.lead')}</p>
      {rules.length === 0 ? (
        <p className={styles.lead}>{t('rules.none')}</p>
      ) : (
        <ul className={styles.rules}>
          {rules.map(([ruleId, rule]) => (
            <RuleLine key={ruleId} ruleId={ruleId} rule={rule} isBroken={broken.has(key(rule))} />
          ))}
        </ul>
      )}
      {may('SetGroupRule') && <NewRule />}
    </Stack>
  )
}

export const RulesDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const t = useText()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('rules.title')}>
      <Rules />
    </Dialog>
  )
}
