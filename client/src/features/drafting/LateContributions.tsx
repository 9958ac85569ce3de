/** What arrived after a group's draft was closed, for those who answer for it: to read and to copy, never to merge by itself. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { workshopTime } from '@plenaria/shared/workshop/charter/workshopClock'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { instant } from '@plenaria/shared/time'
import { useEffect, useState } from 'react'
import { Card } from '../../design/Card.tsx'
import { CopyButton } from '../../design/CopyButton.tsx'
import { WordingText } from '../../docs/WordingText.tsx'
import { callApi } from '../../http/callApi.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import styles from './LateContributions.module.css'

type Late = { readonly personId: string; readonly at: number; readonly items: readonly ItemText[] }

/** Late work arrives whenever somebody comes back online; nothing announces it. */
const askEvery = 30_000

const useLateContributions = (groupId: string): readonly Late[] => {
  const { workshopId, personId } = useLive()
  const [late, setLate] = useState<readonly Late[]>([])
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const path = `/api/workshops/${workshopId}/groups/${groupId}/late`
      const answer = await callApi<{ late: readonly Late[] }>(path, { seat: personId })
      if (!isOver && answer.ok) setLate(answer.value.late)
    }
    void ask()
    const timer = setInterval(() => void ask(), askEvery)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [workshopId, personId, groupId])
  return late
}

const wordsOf = ({ items }: Late): string =>
  items
    .map(({ text }) =>
      Object.values(text)
        .filter((words) => words.trim() !== '')
        .join('\n'),
    )
    .join('\n\n')

export const LateContributions = ({ groupId }: { readonly groupId: string }) => {
  const t = useText()
  const nameOf = useNames()
  const localText = useLocalText()
  const name = useWorkshop(({ groups }) => groupById(groups, groupId)?.name)
  const { formatTime } = useFormats()
  const { zone, clock } = useWorkshop(({ charter }) => charter)
  const languages = useWorkshop(({ charter }) => charter.languages)
  const late = useLateContributions(groupId).filter(({ items }) => items.length > 0)
  if (late.length === 0) return null
  return (
    <section className={styles.late}>
      <h2>{t('drafting.late', { group: localText(name ?? {}) })}</h2>
      <p className={styles.words}>{t('drafting.lateWords')}</p>
      {late.map((one) => (
        <Card key={`${one.personId} ${one.at}`} tone="warn">
          <div className={styles.head}>
            <strong>
              {t('drafting.lateBy', {
                name: nameOf(one.personId),
                time: formatTime(workshopTime(clock, instant(one.at)), zone),
              })}
            </strong>
            <CopyButton size="s" label={t('drafting.copy')} text={() => wordsOf(one)} />
          </div>
          {one.items.map((item) => (
            <WordingText key={item.id} wording={item} languages={languages} isCompact />
          ))}
        </Card>
      ))}
    </section>
  )
}
