/** Sends the report as it stands for observations: until when, with which words, and what is still missing from it. */
import type { LocalText } from '@plenaria/shared/language'
import { minutes, plus } from '@plenaria/shared/time'
import { useState } from 'react'
import { useNow } from '../../../../clock/useNow.ts'
import { Banner } from '../../../../design/Banner.tsx'
import { Button } from '../../../../design/Button.tsx'
import { Dialog } from '../../../../design/Dialog.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { languageName } from '../../../../i18n/languageName.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useSend } from '../../../../live/useSend.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import { UntilFields, useUntil } from './UntilFields.tsx'

type Props = {
  readonly number: number
  readonly gaps: number
  /** The sequence of the written sections as they are shown. */
  readonly docSeq: number
  readonly onSent: () => void
  readonly onClose: () => void
}

/** Two weeks: time for a ministry to ask around. */
const PROPOSED = minutes(14 * 24 * 60)

const NoteFields = ({ note, onChange }: { readonly note: LocalText; readonly onChange: (note: LocalText) => void }) => {
  const { language: reader, t } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return languages.map((language) => (
    <TextArea
      key={language}
      label={t('review.note', { language: languageName(language, reader) })}
      lang={language}
      rows={3}
      maxLength={4_000}
      value={note[language] ?? ''}
      onChange={(words) => onChange({ ...note, [language]: words })}
    />
  ))
}

export const SendDraftDialog = ({ number, gaps, docSeq, onSent, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const { show } = useToasts()
  const now = useNow(60_000)
  const end = useUntil(plus(now, PROPOSED))
  const [draftId] = useState(() => crypto.randomUUID())
  const [note, setNote] = useState<LocalText>({})
  const [isPending, setPending] = useState(false)
  const { until } = end
  const sendIt = async () => {
    if (until === null) return
    setPending(true)
    const reply = await send({ type: 'SendForReview', draftId, docSeq, until, note })
    setPending(false)
    if (!reply.ok) return
    show({ tone: 'ok', text: t('review.draftSent', { number }) })
    onSent()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button
        kind="primary"
        icon="send"
        isPending={isPending}
        isDisabled={until === null}
        onPress={() => void sendIt()}
      >
        {t('review.sendNow')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('review.sendTitle', { number })} actions={actions}>
      <Stack gap={3}>
        <p>{t('review.sendWords')}</p>
        {gaps > 0 && (
          <Banner tone="warn" title={t('review.sendGaps', { count: gaps })}>
            {t('review.sendGapsWords')}
          </Banner>
        )}
        <UntilFields {...end} />
        <NoteFields note={note} onChange={setNote} />
      </Stack>
    </Dialog>
  )
}
