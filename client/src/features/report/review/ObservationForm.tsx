/** Where an observation is written: in which language, what it says, and the wording it proposes if it proposes one. */
import type { Language } from '@plenaria/shared/language'
import { observationLimits } from '@plenaria/shared/workshop/report/observationLimits'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { languageTitle } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import styles from './ObservationForm.module.css'

export type Said = { readonly language: Language; readonly text: string; readonly proposed: string }

type FieldsProps = {
  readonly languages: readonly Language[]
  readonly said: Said
  /** What the place says now in each language, where it is known: a proposed wording begins with it. */
  readonly present: (language: Language) => string
  readonly isFocused?: boolean
  readonly onChange: (said: Said) => void
}

export const ObservationFields = ({ languages, said, present, isFocused = false, onChange }: FieldsProps) => {
  const { language: reader, t } = useLanguage()
  const { language, text, proposed } = said
  // A field that was emptied to be written anew stays.
  const [isProposing, setProposing] = useState(proposed !== '')
  const propose = (wording: string) => {
    setProposing(wording !== '')
    onChange({ ...said, proposed: wording })
  }
  return (
    <>
      {languages.length > 1 && (
        <RadioGroup
          label={t('review.language')}
          orientation="horizontal"
          options={languages.map((id) => ({ id, label: languageTitle(id, reader) }))}
          value={language}
          // A wording that was only begun with goes along; one that was written in stays.
          onChange={(to) =>
            onChange({ ...said, language: to, proposed: proposed === present(language) ? present(to) : proposed })
          }
        />
      )}
      <TextArea
        label={t('review.text')}
        lang={language}
        rows={4}
        maxLength={observationLimits.text}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that asked for it
        autoFocus={isFocused}
        onChange={(words) => onChange({ ...said, text: words })}
      />
      {isProposing && (
        <TextArea
          label={t('review.proposed')}
          description={t('review.proposedHelp')}
          lang={language}
          rows={6}
          maxLength={observationLimits.proposed}
          value={proposed}
          onChange={(words) => onChange({ ...said, proposed: words })}
        />
      )}
      {(isProposing || present(language) !== '') && (
        <div>
          <Button
            size="s"
            kind="quiet"
            icon={isProposing ? 'close' : 'edit'}
            onPress={() => propose(isProposing ? '' : present(language))}
          >
            {t(isProposing ? 'review.proposeNot' : 'review.propose')}
          </Button>
        </div>
      )}
    </>
  )
}

/** What would be sent: a wording that says what the text says already proposes nothing. */
export const trimmed = ({ language, text, proposed }: Said, present: string): Said => ({
  language,
  text: text.trim(),
  proposed: proposed.trim() === present.trim() ? '' : proposed.trim(),
})

type Props = Omit<FieldsProps, 'said' | 'onChange'> & {
  readonly title: string
  readonly sendLabel: string
  readonly said: Said
  readonly onChange: (said: Said) => void
  /** @returns why it was turned down; null where it was taken */
  readonly onSend: (said: Said) => Promise<Refusal | null>
  readonly onCancel: () => void
}

export const ObservationForm = ({ title, sendLabel, said, present, onSend, onCancel, ...fields }: Props) => {
  const { t } = useLanguage()
  const [isPending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const sent = trimmed(said, present(said.language))
  const send = async () => {
    setPending(true)
    setRefusal(await onSend(sent))
    setPending(false)
  }
  return (
    <section className={styles.form} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ObservationFields {...fields} said={said} present={present} isFocused />
      {refusal && <RefusalBanner refusal={refusal} />}
      <div className={styles.actions}>
        <Button size="s" onPress={onCancel}>
          {t('design.cancel')}
        </Button>
        <Button
          size="s"
          kind="primary"
          icon="send"
          isPending={isPending}
          isDisabled={sent.text === '' && sent.proposed === ''}
          onPress={() => void send()}
        >
          {sendLabel}
        </Button>
      </div>
    </section>
  )
}
