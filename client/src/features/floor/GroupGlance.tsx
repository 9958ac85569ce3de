/** What is spoken in a group, in two lines: who has the floor and how many wait, the platforms' time, and who has said nothing. */
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { silentDelegations } from '@plenaria/shared/workshop/views/silentDelegations'
import { speakingTime, spokenUntil } from '@plenaria/shared/workshop/views/speakingTime'
import { useMemo } from 'react'
import { useNow } from '../../clock/useNow.ts'
import { formatClock } from '../../design/formatClock.ts'
import { Icon } from '../../design/Icon.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useNames, useWholeWorkshop } from '../../live/useWorkshop.ts'
import styles from './GroupGlance.module.css'
import { useFloorNow } from './useFloorNow.ts'

const useTimes = (roomId: string) => {
  const workshop = useWholeWorkshop()
  const now = useNow(10_000)
  return useMemo(() => {
    const spoken = spokenUntil(workshop, now).filter((one) => one.roomId === roomId)
    const times = speakingTime(workshop, spoken)
    const silent = times.speeches > 0 ? silentDelegations(workshop, roomId, times) : []
    return { times, silent, charter: workshop.charter }
  }, [workshop, now, roomId])
}

export const GroupGlance = ({ groupId }: { readonly groupId: string }) => {
  const t = useText()
  const read = useLocalText()
  const nameOf = useNames()
  const { speaking, waiting } = useFloorNow(groupId)
  const { times, silent, charter } = useTimes(groupId)
  const isThere = groupById(useWholeWorkshop().groups, groupId) !== undefined
  if (!isThere || (!speaking && waiting.length === 0 && times.speeches === 0)) return null
  const shortOf = (id: string) => read(charter.platforms.find((one) => one.id === id)?.short ?? {}) || id
  const countries = silent.map((id) => read(charter.delegations.find((one) => one.id === id)?.name ?? {}) || id)
  return (
    <div className={styles.glance}>
      <span className={styles.line}>
        <Icon name={speaking ? 'microphone' : 'hand'} size="s" />
        <span>
          {[
            speaking && t('floor.glance', { name: nameOf(speaking.personId) }),
            t('floor.glanceWaiting', { count: waiting.length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {times.speeches > 0 && (
        <span className="tabular">
          {times.platforms.map(({ id, spent }) => `${shortOf(id)} ${formatClock(spent).digits}`).join(' · ')}
        </span>
      )}
      {countries.length > 0 && <span>{t('floor.silent', { names: countries.join(', ') })}</span>}
    </div>
  )
}
