/** How even the assignment is, in words: one verdict, and below it every level with what could be better. */
import type { Level } from '@plenaria/shared/balance/level'
import { Icon } from '../../../design/Icon.tsx'
import type { Text } from '../../../i18n/createText.ts'
import { useText } from '../../../i18n/useText.ts'
import { usePlatformLooks } from '../../../live/usePlatformLooks.ts'
import styles from './BalancePanel.module.css'

const statusOf = (t: Text, { status, excess, bound }: Level): string =>
  status === 'above' ? t('board.status.above', { count: excess - bound }) : t(`board.status.${status}`)

const isEven = ({ status }: Level): boolean => status === 'proven'

const verdictOf = (t: Text, levels: readonly Level[]) => {
  if (levels.every(isEven)) return { isGood: true, text: t('board.allProven'), more: t('board.allProvenHelp') }
  const platforms = levels.find(({ name }) => name === 'platforms')
  if (platforms && isEven(platforms)) return { isGood: true, text: t('board.platformsProven'), more: '' }
  return { isGood: false, text: t('board.uneven'), more: '' }
}

/** “R 8 to 9 per group”, for each platform. */
const Bands = ({ level }: { readonly level: Level }) => {
  const t = useText()
  const looksOf = usePlatformLooks()
  return level.sets.map(({ name, band: [low, high] }) => (
    <span key={name} className={styles.band}>
      {looksOf([name])[0]?.letter} {t(low === high ? 'board.evenExactly' : 'board.evenSpread', { low, high })}
    </span>
  ))
}

export const BalancePanel = ({ levels }: { readonly levels: readonly Level[] }) => {
  const t = useText()
  const verdict = verdictOf(t, levels)
  return (
    <section className={styles.panel} aria-label={t('board.balance')}>
      <p className={styles.verdict} data-good={verdict.isGood}>
        <Icon name={verdict.isGood ? 'balance' : 'warning'} />
        <span>
          <strong>{verdict.text}</strong> {verdict.more}
        </span>
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
              {level.name === 'platforms' && <Bands level={level} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
