/** Other words for an item, sent as a suggestion: begins with the text as it stands, so that a small change stays small. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { languageOrder } from '../../../docs/languageOrder.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageName } from '../../../i18n/languageName.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from '../../../design/ReasonDialog.module.css'

type Props = {
  readonly item: JointItem
  readonly label: string
  readonly wording: ItemText
  readonly onClose: () => void
}

export const SuggestDialog = ({ item, label, wording, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const docSeq = useDocState()?.seq ?? 0
  const { language: reader } = useLanguage()
  const languages = languageOrder(
    useWorkshop(({ charter }) => charter.languages),
    reader,
  )
  const [language, setLanguage] = useState(languages[0] ?? reader)
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(wording.text)
  const [note, setNote] = useState('')
  const [suggestionId] = useState(() => crypto.randomUUID())
  const text = (texts[language] ?? '').trim()
  const isSame = text === (wording.text[language] ?? '').trim()
  const suggest = async () => {
    const suggestion = { suggestionId, docSeq, language, text, note: note.trim() }
    const reply = await send({ type: 'Suggest', jointItemId: item.id, ...suggestion })
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isDisabled={text === '' || isSame} onPress={() => void suggest()}>
        {t('consensus.suggestSend')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.suggestTitle', { label })} actions={actions}>
      <Stack gap={4}>
        <p className={styles.words}>{t('consensus.suggestWords')}</p>
        <RadioGroup
          label={t('consensus.suggestLanguage')}
          orientation="horizontal"
          options={languages.map((id) => ({ id, label: languageName(id, reader) }))}
          value={language}
          onChange={setLanguage}
        />
        <TextArea
          label={t('consensus.suggestText')}
          lang={language}
          rows={6}
          maxLength={20_000}
          value={texts[language] ?? ''}
          onChange={(value) => setTexts({ ...texts, [language]: value })}
        />
        <TextArea label={t('consensus.suggestNote')} rows={2} maxLength={2_000} value={note} onChange={setNote} />
      </Stack>
    </Dialog>
  )
}
