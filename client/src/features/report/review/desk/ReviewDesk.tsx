/** The review round as those run it who prepare the report: drafts, links, observations and their answers, and the final report. */
import { currentFinal, latestDraft } from '@plenaria/shared/workshop/report/report'
import { useState } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { EmptyState } from '../../../../design/EmptyState.tsx'
import { Select } from '../../../../design/Select.tsx'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useViewer } from '../../../../live/useViewer.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import type { LoadModel } from '../../useSnapshot.ts'
import { DraftTable } from './DraftTable.tsx'
import { FinalPanel } from './FinalPanel.tsx'
import { ObservationList } from './ObservationList.tsx'
import styles from './ReviewDesk.module.css'
import { RoundPanel } from './RoundPanel.tsx'
import { SendDraftDialog } from './SendDraftDialog.tsx'

type Props = {
  readonly load: LoadModel
  readonly gaps: number
  readonly docSeq: number
}

const SendButton = ({ gaps, docSeq, onSent }: Omit<Props, 'load'> & { readonly onSent: () => void }) => {
  const t = useText()
  const { may } = useViewer()
  const number = useWorkshop(({ report }) => report.drafts.length) + 1
  const [isOpen, setOpen] = useState(false)
  if (!may('SendForReview')) return null
  const sent = () => {
    setOpen(false)
    onSent()
  }
  return (
    <>
      <Button kind={number === 1 ? 'primary' : 'plain'} icon="send" onPress={() => setOpen(true)}>
        {number === 1 ? t('review.sendDraft') : t('review.sendNext', { number })}
      </Button>
      {isOpen && (
        <SendDraftDialog number={number} gaps={gaps} docSeq={docSeq} onSent={sent} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

export const ReviewDesk = ({ load, gaps, docSeq }: Props) => {
  const t = useText()
  const { formatDate } = useFormats()
  const report = useWorkshop((workshop) => workshop.report)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [chosen, setChosen] = useState<string | null>(null)
  const [areLinksOpen, setLinksOpen] = useState(false)
  const latest = latestDraft(report)
  const isFinal = currentFinal(report) !== null
  const shown = report.drafts.find(({ id }) => id === chosen) ?? latest
  const send = isFinal ? null : <SendButton gaps={gaps} docSeq={docSeq} onSent={() => setLinksOpen(true)} />
  return (
    <div className={styles.desk}>
      {isFinal && <FinalPanel docSeq={docSeq} />}
      {!latest && (
        <EmptyState icon="send" title={t('review.deskNone')} action={send}>
          {t('review.deskNoneWords')}
        </EmptyState>
      )}
      {latest && shown && (
        <>
          <RoundPanel draft={latest} isFinal={isFinal} areLinksOpen={areLinksOpen} onLinks={setLinksOpen} />
          <DraftTable drafts={report.drafts} />
          {send && <div>{send}</div>}
          {report.drafts.length > 1 && (
            <Select
              label={t('review.version')}
              options={report.drafts.toReversed().map(({ id, number, sentAt }) => ({
                id,
                label: t('review.versionDraft', { number, date: formatDate(sentAt, zone) }),
              }))}
              value={shown.id}
              onChange={setChosen}
            />
          )}
          <ObservationList
            key={shown.id}
            draft={shown}
            load={load}
            isFinal={isFinal}
            isLatest={shown.id === latest.id}
          />
        </>
      )}
      {!isFinal && <FinalPanel docSeq={docSeq} />}
    </div>
  )
}
