/** One group at a glance: who is there, whom it speaks for, who has written, whether its text is open and somebody moderates. */
import type { DraftFigures } from '@plenaria/shared/docs/draftFigures'
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import type { ReactNode } from 'react'
import { Card } from '../../../design/Card.tsx'
import { ProgressBar } from '../../../design/ProgressBar.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import type { GroupFigures } from '../groupFigures.ts'
import { SeatMarks } from '../SeatMarks.tsx'
import { AbsenceLine } from './AbsenceLine.tsx'
import { DraftLine } from './DraftLine.tsx'
import styles from './GroupCard.module.css'
import { GroupTimeLine } from './GroupTimeLine.tsx'
import { ModerationLine } from './ModerationLine.tsx'

const Writing = ({ figures }: { readonly figures: GroupFigures }) => {
  const t = useText()
  const { writers, members, draft } = figures
  if (draft.status === 'notYet') return null
  return (
    <div className={styles.writing}>
      <ProgressBar
        isLabelHidden
        label={t('groupDesk.wrote', { wrote: writers, all: members.length })}
        value={writers}
        max={Math.max(1, members.length)}
        valueLabel={t('groupDesk.wrote', { wrote: writers, all: members.length })}
      />
      <div className={styles.line}>
        <span>{t('groupDesk.wrote', { wrote: writers, all: members.length })}</span>
      </div>
    </div>
  )
}

type Props = {
  readonly figures: GroupFigures
  readonly written: DraftFigures | undefined
  /** What else is to be said of an open group. */
  readonly children?: ReactNode
}

export const GroupCard = ({ figures, written, children }: Props) => {
  const t = useText()
  const name = useLocalText()(figures.group.name)
  const isOpen = useWorkshop(({ groups }) => areOpen(groups))
  const { group, members, present } = figures
  return (
    <Card as="li" label={name} tone={isOpen && !figures.isModerated ? 'late' : 'plain'}>
      <div className={styles.card}>
        <div className={styles.head}>
          <h3>{name}</h3>
          <span className={styles.count}>
            {t('groupDesk.presentOf', { present: present.length, all: members.length })}
          </span>
        </div>
        <span className={styles.mode}>{t(`groups.mode.${group.mode}`)}</span>
        <GroupTimeLine group={group} name={name} />
        <SeatMarks figures={figures} />
        <Writing figures={figures} />
        {written && <p className={styles.note}>{t('grouping.written', written)}</p>}
        {isOpen && children}
        {isOpen && <AbsenceLine figures={figures} />}
        <ModerationLine figures={figures} />
        <DraftLine figures={figures} />
      </div>
    </Card>
  )
}
