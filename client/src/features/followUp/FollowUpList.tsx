/** What comes of all that was agreed, with how much is done and overdue; whoever is responsible can see only their own. */
import { belongsTo } from '@plenaria/shared/workshop/views/belongsTo'
import { useState } from 'react'
import { useNow } from '../../clock/useNow.ts'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Switch } from '../../design/Switch.tsx'
import { useText } from '../../i18n/useText.ts'
import { WorkTexts } from '../../i18n/WorkTexts.tsx'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { FollowUpCard } from './FollowUpCard.tsx'
import { type FollowUpRow, followUpRows } from './followUpRows.ts'
import styles from './FollowUp.module.css'

type Props = {
  /** “II. 3)”, as the joint list calls it. */
  readonly labelOf: (row: FollowUpRow) => string
}

const List = ({ labelOf }: Props) => {
  const t = useText()
  const { personId } = useViewer()
  const now = useNow(60_000)
  const charter = useWorkshop((workshop) => workshop.charter)
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const followUp = useWorkshop((workshop) => workshop.followUp)
  const people = useWorkshop((workshop) => workshop.people)
  const [isMineAlone, setMineAlone] = useState(false)
  const rows = followUpRows({ charter, plenary, followUp }, now)
  if (rows.length === 0)
    return (
      <EmptyState icon="agenda" title={t('followUp.none')}>
        {t('followUp.noneWords')}
      </EmptyState>
    )
  const isMine = ({ followUp: own }: FollowUpRow) =>
    own.plan.responsible.some((party) => belongsTo({ people }, personId, party))
  const shown = isMineAlone ? rows.filter(isMine) : rows
  const counts = {
    done: rows.filter(({ progress }) => progress === 'done').length,
    total: rows.length,
    overdue: rows.filter((row) => row.isOverdue).length,
  }
  return (
    <div className={styles.list}>
      <div className={styles.top}>
        <p>{t('followUp.counts', counts)}</p>
        <Switch isSelected={isMineAlone} onChange={setMineAlone}>
          {t('followUp.mine')}
        </Switch>
      </div>
      {shown.length === 0 && <p>{t('followUp.nothingMine')}</p>}
      {shown.map((row) => (
        <FollowUpCard key={row.item.id} row={row} label={labelOf(row)} />
      ))}
    </div>
  )
}

export const FollowUpList = (props: Props) => (
  <WorkTexts>
    <List {...props} />
  </WorkTexts>
)
