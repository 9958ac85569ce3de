/** What each rule cost when the plan was proposed, how often people meet again, and whose choice could not be kept. */
import type { GroupPlan } from '@plenaria/shared/workshop/groups/groups'
import type { PlanRecord } from '@plenaria/shared/workshop/groups/groupsEvents'
import { isLevelName } from '@plenaria/shared/balance/level'
import { useText } from '../../../i18n/useText.ts'
import { namedRuleText } from '../rules/ruleText.ts'
import { useGroupNames } from './useGroupNames.ts'
import styles from './BalancePanel.module.css'

type Price = PlanRecord['prices'][number]

const usePriceText = () => {
  const t = useText()
  return ({ price, gains }: Price): string => {
    const words = gains.flatMap(({ level, excessBefore: before, excessAfter: after }) =>
      isLevelName(level) ? t('prices.gain', { level: t(`board.level.${level}`), before, after }) : [],
    )
    return price === 'something' ? t('prices.something', { gains: words.join(', ') }) : t(`prices.${price}`)
  }
}

export const RulePrices = ({ plan }: { readonly plan: GroupPlan }) => {
  const t = useText()
  const names = useGroupNames()
  const priceText = usePriceText()
  const { record } = plan
  if (!record || (record.prices.length === 0 && !record.repeats && !record.choices)) return null
  const { prices, repeats, choices } = record
  return (
    <details className={styles.prices}>
      <summary>{t('prices.title')}</summary>
      {plan.isAdjusted && <p>{t('prices.adjusted')}</p>}
      {repeats && <p>{t('prices.repeats', repeats)}</p>}
      {choices && (
        <p>
          {t('prices.choices', { met: choices.met, all: choices.met + choices.unmet.length })}{' '}
          {choices.unmet.length > 0 && t('prices.unmet', { names: names.people(choices.unmet) })}
        </p>
      )}
      {prices.length > 0 && (
        <dl>
          {prices.map((price) => (
            <div key={JSON.stringify(price.rule)}>
              <dt>{namedRuleText(t, names, price.rule)}</dt>
              <dd>{priceText(price)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
