/** The line of those who run the workshop, behind a button that counts what is unread. Nobody else receives a word of it. */
import type { BackstageLine } from '@plenaria/shared/workshop/messages/evolveMessages'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { TextField } from '../../design/TextField.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useSend } from '../../live/useSend.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Backstage.module.css'
import { useUnread } from './useUnread.ts'

const Line = ({ line }: { readonly line: BackstageLine }) => {
  const t = useText()
  const nameOf = useNames()
  const { personId } = useLive()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <li className={styles.line} data-mine={line.by === personId}>
      <span className={styles.who}>
        {line.by === null ? t('backstage.organiser') : nameOf(line.by)} · {formatTime(line.at, zone)}
      </span>
      <span>{line.text}</span>
    </li>
  )
}

const Lines = ({ lines }: { readonly lines: readonly BackstageLine[] }) => {
  const t = useText()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [lines])
  if (lines.length === 0)
    return (
      <EmptyState icon="message" title={t('backstage.empty')}>
        {t('backstage.emptyHelp')}
      </EmptyState>
    )
  return (
    <>
      <ol className={styles.lines} aria-live="polite">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
      <div ref={end} />
    </>
  )
}

const Writing = () => {
  const t = useText()
  const send = useSend()
  const [text, setText] = useState('')
  const [isPending, setPending] = useState(false)
  const say = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || isPending) return
    setPending(true)
    const { ok } = await send({ type: 'SayBackstage', lineId: crypto.randomUUID(), text: text.trim() })
    setPending(false)
    if (ok) setText('')
  }
  return (
    <form className={styles.form} onSubmit={(event) => void say(event)}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a window takes the focus into itself */}
      <TextField label={t('backstage.write')} value={text} onChange={setText} maxLength={1_000} autoFocus />
      <Button type="submit" kind="primary" icon="send" isPending={isPending} isDisabled={text.trim() === ''}>
        {t('backstage.send')}
      </Button>
    </form>
  )
}

export const Backstage = () => {
  const t = useText()
  const lines = useWorkshop(({ messages }) => messages.backstage)
  const [isOpen, setOpen] = useState(false)
  const unread = useUnread(lines, isOpen)
  const label =
    unread > 0 ? `${t('backstage.title')}: ${t('backstage.unread', { count: unread })}` : t('backstage.title')
  return (
    <>
      <Button size="s" icon="message" aria-label={label} onPress={() => setOpen(true)}>
        <span className={styles.label}>{t('backstage.title')}</span>
        {unread > 0 && <span className={styles.count}>{unread}</span>}
      </Button>
      <Sheet edge="right" title={t('backstage.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={styles.sheet}>
          <p className={styles.readers}>{t('backstage.who')}</p>
          <Lines lines={lines} />
          <Writing />
        </div>
      </Sheet>
    </>
  )
}
