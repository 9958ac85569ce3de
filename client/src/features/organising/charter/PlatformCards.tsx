/** The platforms that are represented, a card each. */
import type { Platform } from '@plenaria/shared/workshop/charter/evolveCharter'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { usePlatformLooks } from '../../../live/usePlatformLooks.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './CharterDesk.module.css'

type Props = { readonly onEdit: (platform: Platform) => void }

export const PlatformCards = ({ onEdit }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const looksOf = usePlatformLooks()
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  if (platforms.length === 0)
    return <EmptyState title={t('charter.noPlatforms')}>{t('charter.noPlatformsHelp')}</EmptyState>
  return (
    <ul className={styles.cards}>
      {platforms.map((platform) => (
        <li key={platform.id} className={styles.card}>
          <PlatformMark platforms={looksOf([platform.id])} size="m" isDecoration />
          <div className={styles.words}>
            <h3>{localText(platform.short) || localText(platform.name)}</h3>
            <p>{localText(platform.name)}</p>
            <p className={styles.detail}>{localText(platform.secretariat)}</p>
          </div>
          <Button size="s" icon="edit" onPress={() => onEdit(platform)}>
            {t('people.edit')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
