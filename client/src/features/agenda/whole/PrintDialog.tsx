/** Chooses what is printed of the agenda: in which language, and for staff with their notes or without. */
import type { Language } from '@plenaria/shared/language'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Checkbox } from '../../../design/Checkbox.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageTitle } from '../../../i18n/languageName.ts'

export type PrintChoice = { readonly languages: readonly Language[]; readonly hasNotes: boolean }

type Props = {
  /** The workshop's, the reader's first. */
  readonly languages: readonly Language[]
  /** Whether there are notes of staff that the reader may print. */
  readonly canHaveNotes: boolean
  readonly onPrint: (choice: PrintChoice) => void
  readonly onClose: () => void
}

const ALL = 'all'

export const PrintDialog = ({ languages, canHaveNotes, onPrint, onClose }: Props) => {
  const { language, t } = useLanguage()
  const [chosen, setChosen] = useState<string>(languages[0] ?? language)
  const [hasNotes, setNotes] = useState(false)
  const options = [
    ...languages.map((tag) => ({ id: tag, label: languageTitle(tag, language) })),
    ...(languages.length > 1 ? [{ id: ALL, label: t('agenda.printBoth') }] : []),
  ]
  const print = () => {
    onClose()
    onPrint({ languages: chosen === ALL ? languages : [chosen], hasNotes })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" onPress={print}>
        {t('agenda.print')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('agenda.printTitle')} actions={actions} size="s">
      <Stack gap={4}>
        <RadioGroup label={t('agenda.printLanguage')} options={options} value={chosen} onChange={setChosen} />
        {canHaveNotes && (
          <Checkbox isSelected={hasNotes} onChange={setNotes} description={t('agenda.printNotesHelp')}>
            {t('agenda.printNotes')}
          </Checkbox>
        )}
      </Stack>
    </Dialog>
  )
}
