/** Takes a table of people from a file or pasted text. The server checks every line first and applies all of them or none. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { type DragEvent, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { CopyButton } from '../../../design/CopyButton.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './ImportDialog.module.css'
import { ImportProblems } from './ImportProblems.tsx'
import { sampleCsv } from './sampleCsv.ts'
import { type ImportProblem, usePeopleApi } from './usePeopleApi.ts'

type Props = {
  readonly onImported: (added: number, changed: number) => void
  readonly onClose: () => void
}

type Refused = { readonly problems: readonly ImportProblem[]; readonly refusal: Refusal | null }
const nothingRefused: Refused = { problems: [], refusal: null }

const countLines = (csv: string): number => csv.split('\n').filter((line) => line.trim() !== '').length

/** A file dropped on the text replaces it. */
const useFileInto = (become: (csv: string) => void) => {
  const [isOver, setOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (file) become(await file.text())
  }
  const target = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      void take(event.dataTransfer.files[0])
    },
  }
  return { isOver, target, take }
}

const Example = () => {
  const t = useText()
  const { platforms, delegations } = useWorkshop(({ charter }) => charter)
  const sample = sampleCsv(platforms, delegations)
  return (
    <details className={styles.example}>
      <summary>{t('people.importExample')}</summary>
      <p>{t('people.importColumns')}</p>
      <pre className={styles.sample}>{sample}</pre>
      <div className={styles.row}>
        <CopyButton size="s" text={sample} label={t('people.importCopyExample')} />
      </div>
      <p>
        {t('people.importIds', {
          platforms: platforms.map(({ id }) => id).join(', '),
          delegations: delegations.map(({ id }) => id).join(', '),
        })}
      </p>
    </details>
  )
}

export const ImportDialog = ({ onImported, onClose }: Props) => {
  const t = useText()
  const { importCsv } = usePeopleApi()
  const [csv, setCsv] = useState('')
  const [isPending, setPending] = useState(false)
  const [refused, setRefused] = useState(nothingRefused)
  const become = (text: string) => {
    setCsv(text)
    setRefused(nothingRefused)
  }
  const { isOver, target, take } = useFileInto(become)
  const submit = async () => {
    setPending(true)
    const answer = await importCsv(csv)
    setPending(false)
    if (!answer.ok) setRefused({ problems: [], refusal: answer.refusal })
    else if (answer.value.problems.length > 0) setRefused({ problems: answer.value.problems, refusal: null })
    else onImported(answer.value.added, answer.value.changed)
  }
  const rows = Math.max(0, countLines(csv) - 1)
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" onPress={() => void submit()} isPending={isPending} isDisabled={rows === 0}>
        {t('people.importConfirm', { count: rows })}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('people.import')} actions={actions} size="l">
      <div className={styles.body}>
        <p>{t('people.importWords')}</p>
        <div className={styles.drop} data-over={isOver} {...target}>
          <TextArea
            label={t('people.importText')}
            value={csv}
            onChange={become}
            rows={8}
            placeholder={t('people.importPlaceholder')}
            spellCheck="false"
          />
          <div>
            <FileTrigger
              acceptedFileTypes={['.csv', 'text/csv', 'text/plain']}
              onSelect={(files) => void take(files?.[0])}
            >
              <Button size="s" icon="upload">
                {t('people.importFile')}
              </Button>
            </FileTrigger>
          </div>
        </div>
        <Example />
        {refused.problems.length > 0 && <ImportProblems problems={refused.problems} csv={csv} />}
        {refused.refusal && <RefusalBanner refusal={refused.refusal} />}
        {refused.refusal && <Banner tone="info">{t('people.importNothing')}</Banner>}
      </div>
    </Dialog>
  )
}
