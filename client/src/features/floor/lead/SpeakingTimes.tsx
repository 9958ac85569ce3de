/** What was spoken in a room by platform and by delegation, least first, and who is here and has said nothing. */
import { silentDelegations } from '@plenaria/shared/workshop/views/silentDelegations'
import { type PartyTime, speakingTime, spokenUntil } from '@plenaria/shared/workshop/views/speakingTime'
import { useMemo } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { formatClock } from '../../../design/formatClock.ts'
import { ProgressBar } from '../../../design/ProgressBar.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import styles from './SpeakingTimes.module.css'

const Bars = ({ times, nameOf }: { readonly times: readonly PartyTime[]; readonly nameOf: (id: string) => string }) => {
  const t = useText()
  const most = Math.max(1, ...times.map(({ spent }) => spent))
  return (
    <div className={styles.bars}>
      {times.map(({ id, spent, speeches }) => (
        <ProgressBar
          key={id}
          label={nameOf(id)}
          value={spent}
          max={most}
          valueLabel={`${formatClock(spent).digits} · ${t('floor.speechCount', { count: speeches })}`}
        />
      ))}
    </div>
  )
}

export const SpeakingTimes = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const read = useLocalText()
  const workshop = useWholeWorkshop()
  const now = useNow(10_000)
  const times = useMemo(
    () =>
      speakingTime(
        workshop,
        spokenUntil(workshop, now).filter((one) => one.roomId === roomId),
      ),
    [workshop, now, roomId],
  )
  const { platforms, delegations } = workshop.charter
  const nameOf = (list: typeof platforms | typeof delegations) => (id: string) =>
    read(list.find((one) => one.id === id)?.name ?? {}) || id
  const silent = silentDelegations(workshop, roomId, times)
  const spoken = times.delegations.filter(({ speeches }) => speeches > 0).toSorted((a, b) => a.spent - b.spent)
  return (
    <section aria-label={t('floor.times')}>
      <Stack gap={3}>
        <SectionHeading level={3}>{t('floor.times')}</SectionHeading>
        {times.speeches === 0 && <p className={styles.help}>{t('floor.noTimes')}</p>}
        {times.speeches > 0 && <Bars times={times.platforms} nameOf={nameOf(platforms)} />}
        {silent.length > 0 && (
          <p className={styles.silent}>{t('floor.silent', { names: silent.map(nameOf(delegations)).join(', ') })}</p>
        )}
        {spoken.length > 0 && (
          <details>
            <summary className={styles.summary}>{t('floor.byDelegation')}</summary>
            <Bars times={spoken} nameOf={nameOf(delegations)} />
          </details>
        )}
        {times.speeches > 0 && <p className={styles.help}>{t('floor.timesHelp')}</p>}
      </Stack>
    </section>
  )
}
