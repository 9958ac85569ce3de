/** Asks where a link leads. An address that no link may have is said so at once and stays to be mended. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../design/Button.tsx'
import { TextField } from '../design/TextField.tsx'
import { useText } from '../i18n/useText.ts'
import styles from './FieldToolbar.module.css'
import { addressOf } from './fieldLook.ts'

type Props = {
  /** Where the link leads now; null where there is none yet. */
  readonly href: string | null
  /** @param href null takes the link away */
  readonly onLink: (href: string | null) => void
}

export const LinkForm = ({ href, onLink }: Props) => {
  const t = useText()
  const [written, setWritten] = useState(href ?? '')
  const [isWrong, setWrong] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // Whoever asked for a link is about to write its address.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const apply = (event: FormEvent) => {
    event.preventDefault()
    const address = addressOf(written)
    if (address === null) setWrong(true)
    else onLink(address)
  }
  return (
    <form ref={form} className={styles.link} onSubmit={apply} noValidate>
      <TextField
        label={t('toolbar.linkAddress')}
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        value={written}
        maxLength={2_000}
        error={isWrong ? t('toolbar.linkWrong') : undefined}
        onChange={(value) => {
          setWritten(value)
          setWrong(false)
        }}
      />
      <div className={styles.answers}>
        <Button size="s" kind="primary" type="submit">
          {t('toolbar.linkApply')}
        </Button>
        {href !== null && (
          <Button size="s" onPress={() => onLink(null)}>
            {t('toolbar.linkRemove')}
          </Button>
        )}
      </div>
    </form>
  )
}
