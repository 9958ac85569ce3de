/** What stands on people's screens now, for those who put it there: to whom, what, and the way to take it down. */
import type { Addressee } from '@plenaria/shared/workshop/messages/evolveMessages'
import { Icon } from '../../design/Icon.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { CommandButton } from '../../live/CommandButton.tsx'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import styles from './StandingMessages.module.css'

const useAddressee = () => {
  const t = useText()
  const read = useLocalText()
  const nameOf = useNames()
  const groups = useWorkshop(({ groups: { groups: list } }) => list)
  return (to: Addressee): string => {
    if (to.kind === 'everyone') return t('telling.toAll')
    if (to.kind === 'person') return t('telling.toPerson', { name: nameOf(to.personId) })
    const group = groups.find(({ id }) => id === to.groupId)
    return t('telling.toGroup', { group: group ? read(group.name) : to.groupId })
  }
}

export const StandingMessages = () => {
  const t = useText()
  const read = useLocalText()
  const announcements = useWorkshop(({ messages }) => messages.announcements)
  const addressee = useAddressee()
  if (announcements.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('telling.stands')}>
      {announcements.map(({ id, to, text }) => (
        <li key={id}>
          <Icon name="megaphone" size="s" />
          <span className={styles.words}>
            <strong>{text ? read(text) : '…'}</strong> · {addressee(to)}
          </span>
          <CommandButton size="s" kind="quiet" command={{ type: 'TakeDownAnnouncement', announcementId: id }}>
            {t('telling.takeDown')}
          </CommandButton>
        </li>
      ))}
    </ul>
  )
}
