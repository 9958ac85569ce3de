/** Every guess beside the lines it comes from, to correct; and every line that fits nowhere, to use or to let go. */
import { Banner } from '../../../../design/Banner.tsx'
import { Button } from '../../../../design/Button.tsx'
import { DateInput } from '../../../../design/DateInput.tsx'
import { Select } from '../../../../design/Select.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { languageTitle } from '../../../../i18n/languageName.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import styles from './Import.module.css'
import type { ImportDraft, ImportProblem, ImportSegment, ImportSitting } from './importDraft.ts'
import { ReviewRow } from './ReviewRow.tsx'

type Props = {
  readonly draft: ImportDraft
  readonly problems: readonly ImportProblem[]
  readonly onChange: (draft: ImportDraft) => void
}

type SittingProps = Omit<Props, 'draft' | 'onChange'> & {
  readonly sitting: ImportSitting
  readonly onChange: (sitting: ImportSitting | null) => void
}

const ReviewSitting = ({ sitting, problems, onChange }: SittingProps) => {
  const t = useText()
  const isUndated = problems.some(({ what, sittingId }) => what === 'date' && sittingId === sitting.id)
  const change = (id: string, segment: ImportSegment | null) =>
    onChange({ ...sitting, segments: sitting.segments.flatMap((one) => (one.id === id ? (segment ?? []) : one)) })
  return (
    <section className={styles.sitting} aria-label={sitting.title || sitting.date}>
      <div className={styles.sittingHead}>
        <DateInput
          label={t('plan.day')}
          value={sitting.date}
          onChange={(date) => onChange({ ...sitting, date })}
          error={isUndated ? t('import.noDate') : undefined}
        />
        <TextField
          label={t('plan.sittingTitle')}
          value={sitting.title}
          onChange={(title) => onChange({ ...sitting, title })}
        />
        <Button size="s" kind="quiet" icon="trash" onPress={() => onChange(null)}>
          {t('plan.removeSitting')}
        </Button>
      </div>
      <ol className={styles.rows}>
        {sitting.segments.map((segment) => (
          <ReviewRow
            key={segment.id}
            segment={segment}
            problems={problems.filter(({ segmentId }) => segmentId === segment.id)}
            onChange={(next) => change(segment.id, next)}
          />
        ))}
      </ol>
    </section>
  )
}

const Unread = ({ draft, onChange }: Omit<Props, 'problems'>) => {
  const t = useText()
  const without = (index: number) => draft.unread.toSpliced(index, 1)
  /** The line becomes a point of the last segment. */
  const asPoint = (index: number) => {
    const last = draft.sittings.at(-1)
    const segment = last?.segments.at(-1)
    if (!last || !segment) return
    const points = [segment.points, draft.unread[index] ?? ''].filter((line) => line !== '').join('\n')
    const segments = last.segments.with(-1, { ...segment, points })
    onChange({ ...draft, unread: without(index), sittings: draft.sittings.with(-1, { ...last, segments }) })
  }
  return (
    <>
      {draft.unread.length > 0 && (
        <section>
          <h3>{t('import.unread', { count: draft.unread.length })}</h3>
          <ul className={styles.lines}>
            {draft.unread.map((line, index) => (
              // Lines may repeat; their place tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <q>{line}</q>
                <Button size="s" kind="quiet" onPress={() => asPoint(index)}>
                  {t('import.asPoint')}
                </Button>
                <Button size="s" kind="quiet" onPress={() => onChange({ ...draft, unread: without(index) })}>
                  {t('import.letGo')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {draft.outside.length > 0 && (
        <details>
          <summary>{t('import.outside', { count: draft.outside.length })}</summary>
          <ul className={styles.lines}>
            {draft.outside.map((line, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

export const ReviewDraft = ({ draft, problems, onChange }: Props) => {
  const t = useText()
  const { language } = useLanguage()
  const { languages, zone } = useWorkshop(({ charter }) => charter)
  const count = draft.sittings.reduce((sum, { segments }) => sum + segments.length, 0)
  const change = (id: string, sitting: ImportSitting | null) =>
    onChange({ ...draft, sittings: draft.sittings.flatMap((one) => (one.id === id ? (sitting ?? []) : one)) })
  return (
    <Stack gap={5}>
      <p>{t('import.found', { sittings: draft.sittings.length, segments: count })}</p>
      {draft.zone !== null && draft.zone !== zone && (
        <Banner tone="warn">{t('import.otherZone', { theirs: draft.zone, ours: zone })}</Banner>
      )}
      {problems.length > 0 && <Banner tone="warn">{t('import.problems', { count: problems.length })}</Banner>}
      <Select
        label={t('import.language')}
        options={languages.map((id) => ({ id, label: languageTitle(id, language) }))}
        value={draft.language}
        onChange={(chosen) => onChange({ ...draft, language: chosen })}
      />
      {draft.sittings.map((sitting) => (
        <ReviewSitting
          key={sitting.id}
          sitting={sitting}
          problems={problems.filter(({ sittingId }) => sittingId === sitting.id)}
          onChange={(next) => change(sitting.id, next)}
        />
      ))}
      <Unread draft={draft} onChange={onChange} />
    </Stack>
  )
}
