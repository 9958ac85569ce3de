/** Who moderates a group and whether they are here; an alarm in words when nobody is. */
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { Icon } from '../../../design/Icon.tsx'
import { PresenceDot } from '../../../design/PresenceDot.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useLiveState, useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import type { GroupFigures } from '../groupFigures.ts'
import styles from './GroupCard.module.css'

const Alarm = ({ children }: { readonly children: string }) => (
  <span className={styles.alarm}>
    <Icon name="warning" size="s" />
    {children}
  </span>
)

export const ModerationLine = ({ figures }: { readonly figures: GroupFigures }) => {
  const t = useText()
  const nameOf = useNames()
  const online = useLiveState((state) => state.online)
  const isOpen = useWorkshop(({ groups }) => areOpen(groups))
  const { moderators, isModerated } = figures
  if (moderators.length === 0) return <Alarm>{t('groupDesk.noModerator')}</Alarm>
  return (
    <div className={styles.people}>
      {isOpen && !isModerated && <Alarm>{t('groupDesk.moderatorAway')}</Alarm>}
      {moderators.map(({ personId }) => (
        <span key={personId} className={styles.person}>
          <PresenceDot isHere={online.has(personId)} />
          {nameOf(personId)}
        </span>
      ))}
    </div>
  )
}
