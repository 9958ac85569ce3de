/** What changed between two versions of the report in one language: section by section, and word by word within. Presentational. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { useMemo } from 'react'
import { Chip, type ChipProps } from '../../../design/Chip.tsx'
import { Icon } from '../../../design/Icon.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { PrintedDiff } from '../../../docs/PrintedDiff.tsx'
import { useText } from '../../../i18n/useText.ts'
import { compareReports, type UnitChange } from './compareReports.ts'
import styles from './Comparison.module.css'
import { reportUnits } from './reportUnits.ts'

type Props = {
  readonly before: ReportModel
  readonly after: ReportModel
  readonly language: InterfaceLanguage
}

const tones: Readonly<Record<UnitChange['kind'], NonNullable<ChipProps['tone']>>> = {
  changed: 'accent',
  added: 'ok',
  removed: 'late',
}

const labelOf = ({ before, after }: UnitChange, between: (before: string, after: string) => string): string => {
  const [from, to] = [before?.label ?? '', after?.label ?? '']
  return from === '' || to === '' || from === to ? to || from : between(from, to)
}

export const ChangeEntry = ({
  change,
  language,
}: {
  readonly change: UnitChange
  readonly language: InterfaceLanguage
}) => {
  const t = useText()
  const label = labelOf(change, (before, after) => t('review.change.numbered', { before, after }))
  return (
    <li className={styles.change} data-kind={change.kind}>
      <p className={styles.head}>
        {label !== '' && <span className={styles.label}>{label}</span>}
        <Chip tone={tones[change.kind]}>{t(`review.change.${change.kind}`)}</Chip>
      </p>
      <PrintedDiff before={change.before?.text ?? ''} after={change.after?.text ?? ''} language={language} />
    </li>
  )
}

export const Comparison = ({ before, after, language }: Props) => {
  const t = useText()
  const sections = useMemo(
    () => compareReports(reportUnits(layOutReport(before, language)), reportUnits(layOutReport(after, language))),
    [before, after, language],
  )
  const touched = sections.filter(({ changes }) => changes.length > 0)
  const count = (kind: UnitChange['kind']) =>
    sections.reduce((sum, { changes }) => sum + changes.filter((one) => one.kind === kind).length, 0)
  if (touched.length === 0)
    return (
      <p className={styles.same}>
        <Icon name="check" size="s" />
        {t('review.compareSame')}
      </p>
    )
  return (
    <div className={styles.comparison}>
      <output className={styles.counts}>
        {t('review.compareCounts', { changed: count('changed'), added: count('added'), removed: count('removed') })}
      </output>
      {touched.map(({ id, title, changes, same }) => (
        <section key={id} className={styles.section} lang={language}>
          <SectionHeading level={3} remark={t('review.sameCount', { count: same })}>
            {title}
          </SectionHeading>
          <ul className={styles.changes}>
            {changes.map((change, at) => (
              // Changes of one place have no identity; their order is all there is.
              // oxlint-disable-next-line react/no-array-index-key
              <ChangeEntry key={at} change={change} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
