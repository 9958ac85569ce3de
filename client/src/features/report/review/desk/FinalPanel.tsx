/** Whether the report is final: making it so, its hash, and reopening it with a reason. */
import { shortHash } from '@plenaria/shared/report/reportStanding'
import { currentFinal, type FinalReport, openDraft, unansweredOf } from '@plenaria/shared/workshop/report/report'
import { useState } from 'react'
import { useNow } from '../../../../clock/useNow.ts'
import { Button } from '../../../../design/Button.tsx'
import { ConfirmDialog } from '../../../../design/ConfirmDialog.tsx'
import { CopyButton } from '../../../../design/CopyButton.tsx'
import { ReasonDialog } from '../../../../design/ReasonDialog.tsx'
import { SectionHeading } from '../../../../design/SectionHeading.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useSend } from '../../../../live/useSend.ts'
import { useViewer } from '../../../../live/useViewer.ts'
import { useNames, useWorkshop } from '../../../../live/useWorkshop.ts'
import styles from './ReviewDesk.module.css'

const FinaliseDialog = ({ docSeq, onClose }: { readonly docSeq: number; readonly onClose: () => void }) => {
  const t = useText()
  const send = useSend()
  const report = useWorkshop((workshop) => workshop.report)
  const now = useNow(10_000)
  const [reason, setReason] = useState('')
  const [isPending, setPending] = useState(false)
  const unanswered = unansweredOf(report).length
  const runs = openDraft(report, now) !== null
  const needsReason = unanswered > 0 || runs
  const finalise = async () => {
    setPending(true)
    const reply = await send({ type: 'FinaliseReport', docSeq, reason: needsReason ? reason.trim() : '' })
    setPending(false)
    if (reply.ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('review.finaliseTitle')}
      consequences={[
        t('review.finaliseFirst'),
        t('review.finaliseSecond'),
        ...(unanswered > 0 ? [t('review.finaliseUnanswered', { count: unanswered })] : []),
        ...(runs ? [t('review.finaliseRuns')] : []),
      ]}
      confirmLabel={t('review.finalise')}
      isDanger={needsReason}
      isPending={isPending}
      isConfirmable={!needsReason || reason.trim() !== ''}
      onConfirm={() => void finalise()}
      onClose={onClose}
    >
      {needsReason && (
        <TextArea
          label={t('review.finaliseReason')}
          value={reason}
          onChange={setReason}
          maxLength={2_000}
          rows={3}
          isRequired
        />
      )}
    </ConfirmDialog>
  )
}

const Final = ({ final }: { readonly final: FinalReport }) => {
  const t = useText()
  const nameOf = useNames()
  const { formatDate, formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { hash, at, by } = final
  return (
    <>
      <p>
        <strong>
          {t('review.isFinal', {
            date: formatDate(at, zone),
            time: formatTime(at, zone),
            name: by === null ? '' : nameOf(by),
          })}
        </strong>
      </p>
      <div>
        <p className={styles.quiet}>{t('review.hash')}</p>
        <p className={styles.hash}>{hash}</p>
        <p className={styles.quiet}>{t('review.hashHelp')}</p>
      </div>
      <div className={styles.actions}>
        <CopyButton text={hash} size="s" label={t('review.copyHash')} />
      </div>
    </>
  )
}

const Earlier = ({ finals }: { readonly finals: readonly FinalReport[] }) => {
  const t = useText()
  const { formatDate } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return finals.map(
    ({ hash, at, reopened }) =>
      reopened && (
        <p key={`${hash} ${at}`} className={styles.quiet}>
          {t('review.wasFinal', {
            from: formatDate(at, zone),
            to: formatDate(reopened.at, zone),
            hash: shortHash(hash),
            reason: reopened.reason,
          })}
        </p>
      ),
  )
}

/** @param props.docSeq of the written sections as they are shown */
export const FinalPanel = ({ docSeq }: { readonly docSeq: number }) => {
  const t = useText()
  const send = useSend()
  const { may } = useViewer()
  const report = useWorkshop((workshop) => workshop.report)
  const [asked, setAsked] = useState<'finalise' | 'reopen' | null>(null)
  const final = currentFinal(report)
  const close = () => setAsked(null)
  return (
    <section className={styles.card}>
      <SectionHeading>{t('review.final')}</SectionHeading>
      {final ? <Final final={final} /> : <p>{t('review.notFinal')}</p>}
      <Earlier finals={report.finals} />
      {may('FinaliseReport') && (
        <div className={styles.actions}>
          {final ? (
            <Button size="s" icon="undo" onPress={() => setAsked('reopen')}>
              {t('review.reopen')}
            </Button>
          ) : (
            <Button size="s" icon="check" onPress={() => setAsked('finalise')}>
              {t('review.finalise')}
            </Button>
          )}
        </div>
      )}
      {asked === 'finalise' && <FinaliseDialog docSeq={docSeq} onClose={close} />}
      <ReasonDialog
        isOpen={asked === 'reopen'}
        onClose={close}
        title={t('review.reopenTitle')}
        words={t('review.reopenWords')}
        label={t('review.reason')}
        confirmLabel={t('review.reopen')}
        onConfirm={async (reason) => (await send({ type: 'ReopenReport', reason })).ok}
      />
    </section>
  )
}
