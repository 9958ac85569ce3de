/** The platforms that are represented, a card each. */
import { organiser, personActor } from '@plenaria/shared/workshop/actor'
import type { Platform } from '@plenaria/shared/workshop/charter/evolveCharter'
import { mayChangeLogo } from '@plenaria/shared/workshop/mayChangeLogo'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { usePlatformLooks } from '../../../live/usePlatformLooks.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './CharterDesk.module.css'
import logoStyles from './Logo.module.css'
import { LogoPicture } from './LogoPicture.tsx'

type Props = { readonly onEdit: (platform: Platform) => void; readonly onLogo: (platform: Platform) => void }

const PlatformCard = ({ platform, onEdit, onLogo }: Props & { readonly platform: Platform }) => {
  const t = useText()
  const localText = useLocalText()
  const looksOf = usePlatformLooks()
  const { personId } = useViewer()
  const people = useWorkshop((workshop) => workshop.people)
  const logo = useWorkshop(({ charter }) => charter.logos[platform.id] ?? null)
  const actor = personId === 'organiser' ? organiser : personActor(personId)
  const [name, secretariat] = [localText(platform.short) || localText(platform.name), localText(platform.secretariat)]
  const label = t(logo ? 'charter.changeLogo' : 'charter.addLogo')
  return (
    <li className={styles.card}>
      <PlatformMark platforms={looksOf([platform.id])} size="m" isDecoration />
      <div className={styles.words}>
        <h3>{name}</h3>
        <p>{localText(platform.name)}</p>
        <p className={styles.detail}>{secretariat}</p>
        {logo && (
          <LogoPicture
            logo={logo}
            alternative={localText(logo.alternative) || t('charter.logoOf', { owner: secretariat || name })}
            size="s"
          />
        )}
      </div>
      <div className={logoStyles.buttons}>
        <Button size="s" icon="edit" onPress={() => onEdit(platform)}>
          {t('people.edit')}
        </Button>
        {mayChangeLogo(people, actor, platform.id) && (
          <Button size="s" icon="upload" aria-label={`${label}: ${name}`} onPress={() => onLogo(platform)}>
            {label}
          </Button>
        )}
      </div>
    </li>
  )
}

export const PlatformCards = (props: Props) => {
  const t = useText()
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  if (platforms.length === 0)
    return <EmptyState title={t('charter.noPlatforms')}>{t('charter.noPlatformsHelp')}</EmptyState>
  return (
    <ul className={styles.cards}>
      {platforms.map((platform) => (
        <PlatformCard key={platform.id} platform={platform} {...props} />
      ))}
    </ul>
  )
}
