/** From a document to an agenda: chosen or pasted, read, looked over line by line, corrected, and only then used. */
import type { AgendaDraft } from '@plenaria/shared/conceptNote/agendaDraft'
import { useState } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { Dialog } from '../../../../design/Dialog.tsx'
import { ProgressBar } from '../../../../design/ProgressBar.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { uploadFile } from '../../../../http/uploadFile.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useLive } from '../../../../live/LiveContext.ts'
import { useSend } from '../../../../live/useSend.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import { newId } from '../newId.ts'
import { ChooseDocument } from './ChooseDocument.tsx'
import { type ImportDraft, importCommands, importDraftOf, importProblems } from './importDraft.ts'
import { ReviewDraft } from './ReviewDraft.tsx'

const useReading = (onRead: (draft: ImportDraft) => void) => {
  const { workshopId, personId } = useLive()
  const { language } = useLanguage()
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const read = async (name: string, content: Blob) => {
    setProblem(null)
    setShare(0)
    const path = `/api/workshops/${workshopId}/agenda-drafts?name=${encodeURIComponent(name)}`
    const answer = await uploadFile<AgendaDraft>(path, content, { seat: personId, onProgress: setShare })
    setShare(null)
    if (answer.ok) onRead(importDraftOf(answer.value, newId))
    else setProblem(answer.refusal.message[language])
  }
  return { share, problem, read }
}

const useUsing = (onDone: () => void) => {
  const t = useText()
  const send = useSend()
  const { show } = useToasts()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [done, setDone] = useState<{ count: number; of: number } | null>(null)
  const use = async (draft: ImportDraft) => {
    const commands = importCommands(draft, zone) ?? []
    for (const [index, command] of commands.entries()) {
      setDone({ count: index, of: commands.length })
      const { ok } = await send(command)
      if (!ok) {
        // What was added stays, and says so; the refusal has been shown.
        show({ tone: 'warn', text: t('import.stopped', { count: index, of: commands.length }) })
        return setDone(null)
      }
    }
    setDone(null)
    show({ tone: 'ok', text: t('import.done', { count: commands.length }) })
    onDone()
  }
  return { done, use }
}

export const ImportAgendaDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText()
  const [draft, setDraft] = useState<ImportDraft | null>(null)
  const { share, problem, read } = useReading(setDraft)
  const { done, use } = useUsing(onClose)
  const problems = draft ? importProblems(draft) : []
  const actions = (
    <>
      {draft && (
        <Button isDisabled={done !== null} onPress={() => setDraft(null)}>
          {t('import.another')}
        </Button>
      )}
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      {draft && (
        <Button
          kind="primary"
          isDisabled={problems.length > 0}
          isPending={done !== null}
          onPress={() => void use(draft)}
        >
          {t('import.use')}
        </Button>
      )}
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('plan.import')} actions={actions} size="l">
      {done && <ProgressBar label={t('import.adding')} value={done.count} max={done.of} />}
      {draft ? (
        <ReviewDraft draft={draft} problems={problems} onChange={setDraft} />
      ) : (
        <ChooseDocument share={share} problem={problem} onChoose={(name, content) => void read(name, content)} />
      )}
    </Dialog>
  )
}
