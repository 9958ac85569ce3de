/** The matrix of one sitting: rooms and languages down, time across; who is planned, who was on air, and where nobody is. */
import type { SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { type Coverage, type CoverageCell, coverageMatrix } from '@plenaria/shared/workshop/views/coverageMatrix'
import { useMemo } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { classNames } from '../../../design/classNames.ts'
import { Icon } from '../../../design/Icon.tsx'
import { Table } from '../../../design/Table.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWholeWorkshop, useWorkshop } from '../../../live/useWorkshop.ts'
import { useRoomNames } from '../useRoomNames.ts'
import styles from './Coverage.module.css'

const Cell = ({ cell, isNow }: { readonly cell: CoverageCell; readonly isNow: boolean }) => {
  const t = useText()
  const nameOf = useNames()
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ')
  if (!cell.isSpoken) return <td className={classNames(styles.cell, styles.unspoken)}>—</td>
  return (
    <td className={classNames(styles.cell, cell.isHole && styles.hole)} data-now={isNow}>
      {cell.planned.length > 0 && (
        <span>
          <VisuallyHidden>{t('coverage.planned')}: </VisuallyHidden>
          {names(cell.planned)}
        </span>
      )}
      {cell.isHole && (
        <span className={styles.missing}>
          <Icon name="warning" size="s" />
          {t('coverage.hole')}
        </span>
      )}
      {cell.onAir.length > 0 && (
        <span className={styles.did}>
          <Icon name="microphone" size="s" />
          <VisuallyHidden>{t('coverage.didSpeak')}: </VisuallyHidden>
          {names(cell.onAir)}
        </span>
      )}
    </td>
  )
}

const Rows = ({ coverage, now }: { readonly coverage: Coverage; readonly now: number }) => {
  const roomName = useRoomNames()
  const languageOf = useLanguageNames()
  return (
    <tbody>
      {coverage.rows.map(({ roomId, language, cells }) => (
        <tr key={`${roomId} ${language}`}>
          <th scope="row" className={styles.sticky}>
            {roomName(roomId)}
            <small>{languageOf(language)}</small>
          </th>
          {cells.map((cell) => (
            <Cell key={cell.from} cell={cell} isNow={cell.from <= now && now < cell.until} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

export const CoverageTable = ({ sitting }: { readonly sitting: SittingTimes }) => {
  const t = useText()
  const read = useLocalText()
  const { formatTime } = useFormats()
  const workshop = useWholeWorkshop()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const now = useNow(10_000)
  const coverage = useMemo(() => coverageMatrix(workshop, sitting, now), [workshop, sitting, now])
  if (coverage.rows.length === 0) return <p className={styles.remark}>{t('coverage.noneInSitting')}</p>
  return (
    <>
      <p className={styles.remark}>{t('coverage.legend')}</p>
      <Table caption={t('coverage.matrix', { sitting: read(sitting.sitting.title) })}>
        <thead>
          <tr>
            <th scope="col" className={styles.sticky}>
              {t('coverage.room')}
            </th>
            {coverage.slots.map((from) => (
              <th key={from} scope="col" className={styles.slot}>
                {formatTime(from, zone)}
              </th>
            ))}
          </tr>
        </thead>
        <Rows coverage={coverage} now={now} />
      </Table>
    </>
  )
}
