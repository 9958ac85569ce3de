/** One question of the evaluation as it is set up: its words in every language of the workshop, and how it is answered. */
import type { EvaluationQuestion } from '@plenaria/shared/workshop/evaluation/evaluation'
import { IconButton } from '../../design/IconButton.tsx'
import { Select } from '../../design/Select.tsx'
import { TextField } from '../../design/TextField.tsx'
import { languageName } from '../../i18n/languageName.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Evaluation.module.css'

type Props = {
  readonly question: EvaluationQuestion
  readonly number: number
  readonly isFixed: boolean
  /** Null removes it. */
  readonly onChange: (to: EvaluationQuestion | null) => void
}

export const QuestionRow = ({ question, number, isFixed, onChange }: Props) => {
  const { language: reader, t } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return (
    <div className={styles.row}>
      <div className={styles.texts}>
        {languages.map((language) => (
          <TextField
            key={language}
            label={t('evaluation.question', { number, language: languageName(language, reader) })}
            isReadOnly={isFixed}
            maxLength={500}
            value={question.text[language] ?? ''}
            onChange={(words) => onChange({ ...question, text: { ...question.text, [language]: words } })}
          />
        ))}
      </div>
      <div className={styles.below}>
        <Select
          label={t('evaluation.kind', { number })}
          isDisabled={isFixed}
          options={[
            { id: 'mark' as const, label: t('evaluation.kindMark') },
            { id: 'words' as const, label: t('evaluation.kindWords') },
          ]}
          value={question.kind}
          onChange={(kind) => onChange({ ...question, kind })}
        />
        {!isFixed && (
          <IconButton icon="trash" label={t('evaluation.remove', { number })} onPress={() => onChange(null)} />
        )}
      </div>
    </div>
  )
}
