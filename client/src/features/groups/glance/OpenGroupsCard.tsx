/** The moment to open the groups: one large button, and what it will do. */
import { Card } from '../../../design/Card.tsx'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import styles from './GroupsPane.module.css'

export const OpenGroupsCard = () => {
  const t = useText()
  return (
    <Card tone="focus">
      <div className={styles.opening}>
        <span>{t('groupDesk.openHelp')}</span>
        <CommandButton kind="primary" size="l" icon="people" command={{ type: 'OpenGroups' }}>
          {t('groupDesk.open')}
        </CommandButton>
      </div>
    </Card>
  )
}
