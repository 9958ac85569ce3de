/** What a way of recovering time would make of each segment: its length now and then. */
import { millis } from '@plenaria/shared/time'
import { allottedTo, type Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import type { RecoveryProposal } from '@plenaria/shared/workshop/agenda/recoverTime'
import { formatClock } from '../../../design/formatClock.ts'
import { Table } from '../../../design/Table.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'

type Props = { readonly sitting: Sitting; readonly changes: RecoveryProposal['changes'] }

export const RecoveryTable = ({ sitting, changes }: Props) => {
  const t = useText()
  const read = useLocalText()
  const rows = changes.flatMap(({ segmentId, by }) => {
    const segment = sitting.segments.find(({ id }) => id === segmentId)
    return segment ? [{ segment, by }] : []
  })
  return (
    <Table caption={t('recover.ways')}>
      <thead>
        <tr>
          <th scope="col">{t('recover.segment')}</th>
          <th scope="col" data-align="end">
            {t('recover.now')}
          </th>
          <th scope="col" data-align="end">
            {t('recover.then')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ segment, by }) => (
          <tr key={segment.id}>
            <th scope="row">{read(segment.title)}</th>
            <td data-align="end">{formatClock(allottedTo(segment)).digits}</td>
            <td data-align="end">
              <strong>{formatClock(millis(allottedTo(segment) + by)).digits}</strong> ({formatClock(millis(by)).digits})
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
