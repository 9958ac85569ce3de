/** One adopted item and what comes of it. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import { belongsTo } from '@plenaria/shared/workshop/views/belongsTo'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Chip, type ChipProps } from '../../design/Chip.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import type { FollowUpRow } from './followUpRows.ts'
import styles from './FollowUp.module.css'
import { PlanDialog } from './PlanDialog.tsx'
import { ProgressDialog } from './ProgressDialog.tsx'
import { keyOfParty, useParties } from './useParties.ts'

type Props = { readonly row: FollowUpRow; readonly label: string }

const tones = { notBegun: 'neutral', underWay: 'accent', done: 'ok', givenUp: 'neutral' } as const satisfies Record<
  FollowUpRow['progress'],
  ChipProps['tone']
>

const Plan = ({ row: { followUp, adoption } }: Pick<Props, 'row'>) => {
  const t = useText()
  const read = useLocalText()
  const parties = useParties()
  const { formatDate } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { responsible, dueAt, indicator } = followUp.plan
  const keys = responsible.map(keyOfParty)
  const names = parties.filter(({ key }) => keys.includes(key)).map(({ name }) => name)
  const written = (text: string) => (text.trim() === '' ? '' : ` · ${t('followUp.asWritten', { text })}`)
  return (
    <dl className={styles.plan}>
      <div>
        <dt>{t('followUp.responsible')}</dt>
        <dd>
          {names.length === 0 ? t('followUp.nobody') : names.join(', ')}
          {written(read(adoption.wording.responsible))}
        </dd>
      </div>
      <div>
        <dt>{t('followUp.due')}</dt>
        <dd>
          {dueAt === null ? t('followUp.noDue') : formatDate(dueAt, zone)}
          {written(read(adoption.wording.timeFrame))}
        </dd>
      </div>
      {(read(indicator) || read(adoption.wording.indicator ?? {})) !== '' && (
        <div>
          <dt>{t('followUp.indicator')}</dt>
          <dd>
            {read(indicator)}
            {written(read(adoption.wording.indicator ?? {}))}
          </dd>
        </div>
      )}
    </dl>
  )
}

const Reports = ({ row: { followUp } }: Pick<Props, 'row'>) => {
  const t = useText()
  const nameOf = useNames()
  const { formatDate } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  if (followUp.reports.length === 0) return null
  return (
    <ul className={styles.reports} aria-label={t('followUp.reports')}>
      {followUp.reports.toReversed().map(({ progress, note, by, at }) => (
        <li key={at}>
          <small>
            {t('followUp.reportBy', {
              name: by === null ? '' : nameOf(by),
              date: formatDate(at, zone),
              progress: t(`followUp.${progress}`),
            })}
          </small>
          {note !== '' && <p>{note}</p>}
        </li>
      ))}
    </ul>
  )
}

export const FollowUpCard = ({ row, label }: Props) => {
  const t = useText()
  const read = useLocalText()
  const { may, personId } = useViewer()
  const people = useWorkshop((workshop) => workshop.people)
  const [asked, setAsked] = useState<'plan' | 'report' | null>(null)
  const isMine = row.followUp.plan.responsible.some((party) => belongsTo({ people }, personId, party))
  const close = () => setAsked(null)
  return (
    <article className={styles.card} aria-label={t('followUp.item', { label })} data-overdue={row.isOverdue}>
      <header className={styles.head}>
        <strong className={styles.label}>{label}</strong>
        <Chip tone={tones[row.progress]} {...(row.progress === 'done' && { icon: 'check' })}>
          {t(`followUp.${row.progress}`)}
        </Chip>
        {row.isOverdue && (
          <Chip tone="late" icon="clock">
            {t('followUp.overdue')}
          </Chip>
        )}
      </header>
      <p className={styles.text}>{printedWords(read(row.adoption.wording.text))}</p>
      <Plan row={row} />
      <Reports row={row} />
      <div className={styles.actions}>
        {may('ReportProgress') && (isMine || may('PlanFollowUp')) && (
          <Button size="s" icon="edit" onPress={() => setAsked('report')}>
            {t('followUp.report')}
          </Button>
        )}
        {may('PlanFollowUp') && (
          <Button size="s" kind="quiet" icon="people" onPress={() => setAsked('plan')}>
            {t('followUp.plan')}
          </Button>
        )}
      </div>
      {asked === 'plan' && <PlanDialog row={row} label={label} onClose={close} />}
      {asked === 'report' && <ProgressDialog row={row} label={label} onClose={close} />}
    </article>
  )
}
