/** The files of a segment: uploaded at once, named in the plan when the form is saved. */
import { type ChangeEvent, useRef, useState } from 'react'
import { Banner } from '../../../../design/Banner.tsx'
import { Button } from '../../../../design/Button.tsx'
import { IconButton } from '../../../../design/IconButton.tsx'
import { ProgressBar } from '../../../../design/ProgressBar.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { uploadFile } from '../../../../http/uploadFile.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useLive } from '../../../../live/LiveContext.ts'
import type { FieldsProps } from './fieldsProps.ts'
import styles from './Fields.module.css'

type FileRef = FieldsProps['draft']['files'][number]
type Upload = { readonly name: string; readonly share: number }

const useUpload = (onDone: (file: FileRef) => void) => {
  const { workshopId, personId } = useLive()
  const { language } = useLanguage()
  const [upload, setUpload] = useState<Upload | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const start = async (file: File) => {
    setProblem(null)
    setUpload({ name: file.name, share: 0 })
    const path = `/api/workshops/${workshopId}/files?name=${encodeURIComponent(file.name)}`
    const answer = await uploadFile<{ file: FileRef }>(path, file, {
      seat: personId,
      onProgress: (share) => setUpload({ name: file.name, share }),
    })
    setUpload(null)
    if (answer.ok) onDone(answer.value.file)
    else setProblem(answer.refusal.message[language])
  }
  return { upload, problem, start }
}

export const FileFields = ({ draft, change }: FieldsProps) => {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const { files } = draft
  const { upload, problem, start } = useUpload((file) => change({ files: [...files, file] }))
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) void start(file)
  }
  return (
    <fieldset className={styles.lines}>
      <legend>{t('plan.files')}</legend>
      <Stack gap={3}>
        {files.length > 0 && (
          <ul className={styles.files}>
            {files.map((file) => (
              <li key={file.id}>
                {file.name}
                <IconButton
                  icon="trash"
                  size="s"
                  label={t('plan.removeFile', { name: file.name })}
                  onPress={() => change({ files: files.filter(({ id }) => id !== file.id) })}
                />
              </li>
            ))}
          </ul>
        )}
        {upload && (
          <ProgressBar
            label={t('plan.uploading', { name: upload.name, percent: Math.round(upload.share * 100) })}
            value={upload.share * 100}
          />
        )}
        {problem && (
          <Banner tone="late" isUrgent>
            {problem}
          </Banner>
        )}
        {files.length < 20 && (
          <Stack gap={1}>
            <div>
              <Button size="s" icon="upload" isDisabled={upload !== null} onPress={() => input.current?.click()}>
                {t('plan.addFile')}
              </Button>
            </div>
            <small>{t('plan.fileHelp')}</small>
          </Stack>
        )}
        <input ref={input} type="file" hidden aria-label={t('plan.addFile')} onChange={choose} />
      </Stack>
    </fieldset>
  )
}
