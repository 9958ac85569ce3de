/** One segment as it was guessed, with the lines it was guessed from; what is unsure says so in words. */
import { LOW_CONFIDENCE } from '@plenaria/shared/conceptNote/agendaDraft'
import { segmentKinds } from '@plenaria/shared/workshop/agenda/segmentKinds'
import { Chip } from '../../../../design/Chip.tsx'
import { DateInput } from '../../../../design/DateInput.tsx'
import { IconButton } from '../../../../design/IconButton.tsx'
import { Select } from '../../../../design/Select.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { useText } from '../../../../i18n/useText.ts'
import styles from './Import.module.css'
import type { ImportProblem, ImportSegment } from './importDraft.ts'

type Props = {
  readonly segment: ImportSegment
  readonly problems: readonly ImportProblem[]
  readonly onChange: (segment: ImportSegment | null) => void
}

const Source = ({ segment }: Pick<Props, 'segment'>) => {
  const t = useText()
  return (
    <div className={styles.source}>
      {segment.confidence < LOW_CONFIDENCE && (
        <Chip tone="warn" icon="warning">
          {t('import.unsure')}
        </Chip>
      )}
      <strong>{t('import.source')}</strong>
      <ul className={styles.lines}>
        {segment.source.map(({ line, text }) => (
          <li key={line}>
            <small>{line}</small> {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

export const ReviewRow = ({ segment, problems, onChange }: Props) => {
  const t = useText()
  const change = (more: Partial<ImportSegment>) => onChange({ ...segment, ...more })
  const isBad = (what: ImportProblem['what']) => problems.some((problem) => problem.what === what)
  return (
    <li className={styles.row} data-unsure={segment.confidence < LOW_CONFIDENCE}>
      <div className={styles.guess}>
        <div className={styles.times}>
          <DateInput
            kind="time"
            label={t('plan.start')}
            value={segment.start}
            onChange={(start) => change({ start })}
          />
          <DateInput
            kind="time"
            label={t('import.end')}
            value={segment.end}
            onChange={(end) => change({ end })}
            error={isBad('time') ? t('import.noEnd') : undefined}
          />
          <Select
            label={t('plan.kind')}
            options={segmentKinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
            value={segment.kind}
            onChange={(kind) => change({ kind })}
          />
          <IconButton
            icon="trash"
            size="s"
            label={`${t('plan.remove')}: ${segment.title}`}
            onPress={() => onChange(null)}
          />
        </div>
        <TextField
          label={t('plan.segmentTitle')}
          value={segment.title}
          onChange={(title) => change({ title })}
          error={isBad('title') ? t('plan.problem.title') : undefined}
        />
        <TextField
          label={t('plan.coordinator')}
          value={segment.coordinator}
          onChange={(coordinator) => change({ coordinator })}
        />
        <TextArea
          label={t('import.points')}
          value={segment.points}
          onChange={(points) => change({ points })}
          rows={Math.min(6, Math.max(1, segment.points.split('\n').length))}
        />
      </div>
      <Source segment={segment} />
    </li>
  )
}
