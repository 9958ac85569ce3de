/** Just after all groups were closed: how long ago, and the way back. */
import { between, type Instant } from '@plenaria/shared/time'
import { useNow } from '../../../clock/useNow.ts'
import { Card } from '../../../design/Card.tsx'
import { formatClock } from '../../../design/formatClock.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import styles from './GroupsPane.module.css'

export const ReopenGroupsCard = ({ closedAt }: { readonly closedAt: Instant }) => {
  const t = useText()
  const length = formatClock(Math.max(0, between(closedAt, useNow()))).digits
  return (
    <Card tone="focus">
      <div className={styles.opening}>
        <span>
          <strong className="tabular">{t('grouping.closedNow', { length })}</strong> {t('grouping.closedHelp')}
        </span>
        <CommandButton kind="primary" size="l" icon="undo" command={{ type: 'ReopenGroups' }}>
          {t('grouping.reopenAll')}
        </CommandButton>
      </div>
    </Card>
  )
}
