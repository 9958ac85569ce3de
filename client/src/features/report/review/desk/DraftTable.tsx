/** The drafts that went out, each with its dates, its hash and what came of it. */
import { shortHash } from '@plenaria/shared/report/reportStanding'
import type { ReportDraft } from '@plenaria/shared/workshop/report/report'
import { Table } from '../../../../design/Table.tsx'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import type { Text } from '../../../../i18n/createText.ts'
import { type Counts, countsOf } from './countsOf.ts'
import { DraftFiles } from './DraftFiles.tsx'
import styles from './ReviewDesk.module.css'

const verdicts = ['accepted', 'noted', 'notAccepted', 'unanswered'] as const

const countsText = (counts: Counts, t: Text): string =>
  verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => t(`review.count.${verdict}`, { count: counts[verdict] }))
    .join(', ') || t('review.count.none')

export const DraftTable = ({ drafts }: { readonly drafts: readonly ReportDraft[] }) => {
  const t = useText()
  const { formatDate, formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const moment = (at: ReportDraft['until']) => `${formatDate(at, zone)}, ${formatTime(at, zone)}`
  return (
    <Table caption={t('review.drafts')}>
      <thead>
        <tr>
          {(['Draft', 'Sent', 'Until', 'Hash', 'Observations', 'Files'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`review.column${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {drafts.toReversed().map((draft) => (
          <tr key={draft.id}>
            <th scope="row">{draft.number}</th>
            <td>{moment(draft.sentAt)}</td>
            <td>{moment(draft.until)}</td>
            <td className={styles.hash}>{shortHash(draft.hash)}</td>
            <td>{countsText(countsOf(draft), t)}</td>
            <td data-align="end">
              <DraftFiles draft={draft} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
