/** Where the secretariat answers an observation: what is decided, and the words, in each language of the workshop. */
import type { LocalText } from '@plenaria/shared/language'
import { observationLimits } from '@plenaria/shared/workshop/report/observationLimits'
import type { Observation, ReportDraft, Verdict } from '@plenaria/shared/workshop/report/report'
import { useState } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { RadioGroup } from '../../../../design/RadioGroup.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { languageName } from '../../../../i18n/languageName.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useDelegationName } from '../../../../live/useDelegationName.ts'
import { useSend } from '../../../../live/useSend.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import { useUnsent } from '../useUnsent.ts'
import form from '../ObservationForm.module.css'
import styles from './ReviewDesk.module.css'

type Props = { readonly draft: ReportDraft; readonly observation: Observation }
type Begun = { readonly verdict: Verdict | null; readonly text: LocalText }

const verdicts: readonly Verdict[] = ['accepted', 'noted', 'notAccepted']

/** Both languages side by side: the delegation reads the answer in its own. */
const Fields = ({ begun, onChange }: { readonly begun: Begun; readonly onChange: (begun: Begun) => void }) => {
  const { language: reader, t } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return (
    <>
      <RadioGroup
        label={t('review.verdict')}
        orientation="horizontal"
        options={verdicts.map((id) => ({ id, label: t(`review.${id}`) }))}
        value={begun.verdict}
        onChange={(verdict) => onChange({ ...begun, verdict })}
      />
      <div className={styles.languages}>
        {languages.map((language) => (
          <TextArea
            key={language}
            label={t('review.answerText', { language: languageName(language, reader) })}
            lang={language}
            rows={3}
            maxLength={observationLimits.answer}
            value={begun.text[language] ?? ''}
            onChange={(words) => onChange({ ...begun, text: { ...begun.text, [language]: words } })}
          />
        ))}
      </div>
    </>
  )
}

const hasWords = ({ text }: Begun): boolean => Object.values(text).some((words) => words.trim() !== '')

export const AnswerForm = ({ draft, observation }: Props) => {
  const { t } = useLanguage()
  const send = useSend()
  const { show } = useToasts()
  const unsent = useUnsent<Begun>(`answer ${draft.id} ${observation.id}`)
  const [isPending, setPending] = useState(false)
  const begun = unsent.of('answer')
  const delegation = useDelegationName()(observation.delegationId)
  const { answer } = observation
  if (begun === null)
    return (
      <div>
        <Button
          size="s"
          kind={answer ? 'quiet' : 'plain'}
          icon="edit"
          onPress={() => unsent.keep('answer', { verdict: answer?.verdict ?? null, text: answer?.text ?? {} })}
        >
          {t(answer ? 'review.answerAnew' : 'review.answerNow')}
        </Button>
      </div>
    )
  const { verdict, text } = begun
  const give = async () => {
    if (verdict === null) return
    setPending(true)
    const on = { draftId: draft.id, observationId: observation.id }
    const reply = await send({ type: 'AnswerObservation', ...on, verdict, text })
    setPending(false)
    if (!reply.ok) return
    unsent.drop('answer')
    show({ tone: 'ok', text: t('review.answered') })
  }
  return (
    <section className={form.form} aria-label={t('review.answerTo', { delegation })}>
      <Fields begun={begun} onChange={(next) => unsent.keep('answer', next)} />
      <div className={form.actions}>
        <Button size="s" onPress={() => unsent.drop('answer')}>
          {t('design.cancel')}
        </Button>
        <Button
          size="s"
          kind="primary"
          icon="check"
          isPending={isPending}
          isDisabled={verdict === null || !hasWords(begun)}
          onPress={() => void give()}
        >
          {t('review.answerNow')}
        </Button>
      </div>
    </section>
  )
}
