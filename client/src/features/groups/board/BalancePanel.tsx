/** How even the assignment is, in words: one verdict, and below it every level with what could be better. */
import type { Level } from '@plenaria/shared/balance/level'
import { Icon } from '../../../design/Icon.tsx'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import type { Text } from '../../../i18n/createText.ts'
import { useText } from '../../../i18n/useText.ts'
import { usePlatformLooks } from '../../../live/usePlatformLooks.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './BalancePanel.module.css'
import { RulePrices } from './RulePrices.tsx'

const statusOf = (t: Text, { status, excess, bound }: Level): string =>
  status === 'above' ? t('board.status.above', { count: excess - bound }) : t(`board.status.${status}`)

const isEven = ({ status }: Level): boolean => status === 'proven'

const verdictOf = (t: Text, levels: readonly Level[]) => {
  if (levels.every(isEven)) return { isGood: true, text: t('board.allProven'), more: t('board.allProvenHelp') }
  const platforms = levels.find(({ name }) => name === 'platforms')
  if (platforms && isEven(platforms)) return { isGood: true, text: t('board.platformsProven'), more: '' }
  return { isGood: false, text: t('board.uneven'), more: '' }
}

/** How many seats of each platform an even spread has in a group. */
const Bands = ({ level }: { readonly level: Level }) => {
  const t = useText()
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  const looksOf = usePlatformLooks()
  return platforms.map(({ id }) => {
    const band = level.sets.find(({ name }) => name === id)?.band
    if (!band) return null
    const [low, high] = band
    return (
      <span key={id} className={styles.band}>
        <PlatformMark platforms={looksOf([id])} />
        {t(low === high ? 'board.evenExactly' : 'board.evenSpread', { low, high })}
      </span>
    )
  })
}

export const BalancePanel = ({ levels }: { readonly levels: readonly Level[] }) => {
  const plan = useWorkshop(({ groups }) => groups.plan)
  const t = useText()
  const verdict = verdictOf(t, levels)
  const platforms = levels.find(({ name }) => name === 'platforms')
  return (
    <section className={styles.panel} aria-label={t('board.balance')}>
      <p className={styles.verdict} data-good={verdict.isGood}>
        <Icon name={verdict.isGood ? 'balance' : 'warning'} />
        <span>
          <strong>{verdict.text}</strong> {verdict.more}
        </span>
        {platforms && <Bands level={platforms} />}
      </p>
      <dl className={styles.levels}>
        {levels.map((level) => (
          <div key={level.name} className={styles.level} data-status={level.status}>
            <dt>{t(`board.level.${level.name}`)}</dt>
            <dd>
              <span className={styles.status}>
                <Icon name={isEven(level) ? 'check' : level.status === 'best' ? 'info' : 'warning'} size="s" />
                {statusOf(t, level)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {plan && <RulePrices plan={plan} />}
    </section>
  )
}
