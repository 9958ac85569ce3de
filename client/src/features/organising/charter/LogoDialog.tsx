/** Sets, replaces or removes the logo of a platform's secretariat: the picture, and its words for whoever does not see it. */
import type { LocalText } from '@plenaria/shared/language'
import type { Platform } from '@plenaria/shared/workshop/charter/evolveCharter'
import type { LogoFile } from '@plenaria/shared/workshop/charter/platformLogo'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { FileDrop } from '../../../design/FileDrop.tsx'
import { ProgressBar } from '../../../design/ProgressBar.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { LocalTextFields } from '../../../live/LocalTextFields.tsx'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './Logo.module.css'
import { LogoPicture } from './LogoPicture.tsx'
import { RemoveLogoDialog } from './RemoveLogoDialog.tsx'
import { type LogoUpload, useLogoUpload } from './useLogoUpload.ts'

type Props = { readonly platform: Platform; readonly onClose: () => void }

type FieldsProps = {
  readonly file: LogoFile | null
  readonly upload: LogoUpload
  readonly alternative: LocalText
  readonly onAlternative: (alternative: LocalText) => void
}

const Chosen = ({ file, alternative }: { readonly file: LogoFile; readonly alternative: string }) => {
  const { language, t } = useLanguage()
  const size = new Intl.NumberFormat(language).format(Math.ceil(file.size / 1024))
  const { name, width, height } = file
  return (
    <div className={styles.chosen}>
      <LogoPicture logo={file} alternative={alternative || t('charter.logoPreview')} size="l" />
      <output className={styles.facts}>{t('charter.logoFacts', { name, width, height, size })}</output>
    </div>
  )
}

const LogoFields = ({ file, upload, alternative, onAlternative }: FieldsProps) => {
  const t = useText()
  const localText = useLocalText()
  const { progress, refusal, start } = upload
  return (
    <>
      {file && <Chosen file={file} alternative={localText(alternative)} />}
      {progress && (
        <ProgressBar
          label={t('charter.logoUploading', { name: progress.name })}
          value={progress.share * 100}
          {...(progress.share >= 1 && { valueLabel: t('charter.logoTrying') })}
        />
      )}
      {refusal && <RefusalBanner refusal={refusal} />}
      <FileDrop
        label={t(file ? 'charter.replaceLogo' : 'charter.chooseLogo')}
        help={t('charter.logoHelp')}
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        isDisabled={progress !== null}
        onChoose={(chosen) => void start(chosen)}
      />
      <LocalTextFields
        label={t('charter.logoWords')}
        description={t('charter.logoWordsHelp')}
        value={alternative}
        onChange={onAlternative}
      />
    </>
  )
}

/** Empty words are none. */
const spoken = (text: LocalText): LocalText =>
  Object.fromEntries(
    Object.entries(text)
      .map(([language, words]) => [language, words.trim()] as const)
      .filter(([, words]) => words !== ''),
  )

export const LogoDialog = ({ platform, onClose }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const send = useSend()
  const formId = useId()
  const logo = useWorkshop(({ charter }) => charter.logos[platform.id] ?? null)
  const [file, setFile] = useState<LogoFile | null>(logo)
  const [alternative, setAlternative] = useState<LocalText>(logo?.alternative ?? {})
  const [isPending, setPending] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const upload = useLogoUpload(setFile)
  if (isRemoving) return <RemoveLogoDialog platform={platform} onDone={onClose} onClose={() => setRemoving(false)} />
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!file || upload.progress) return
    setPending(true)
    const words = spoken(alternative)
    const { sha256 } = file
    const reply = await send({ type: 'SetPlatformLogo', platformId: platform.id, sha256, alternative: words })
    setPending(false)
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      {logo && (
        <Button kind="danger" icon="trash" onPress={() => setRemoving(true)}>
          {t('charter.removeLogo')}
        </Button>
      )}
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button
        kind="primary"
        type="submit"
        form={formId}
        isPending={isPending}
        isDisabled={!file || upload.progress !== null}
      >
        {t('people.save')}
      </Button>
    </>
  )
  return (
    <Dialog
      isOpen
      title={t('charter.logoOf', { owner: localText(platform.secretariat) || localText(platform.name) })}
      actions={actions}
      onClose={onClose}
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <LogoFields file={file} upload={upload} alternative={alternative} onAlternative={setAlternative} />
      </form>
    </Dialog>
  )
}
