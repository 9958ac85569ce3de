/** The talk between the booths of a room. Nobody but interpreters receives a word of it. */
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './Booth.module.css'
import type { Booth } from './useBooth.ts'

const Lines = ({ roomId, me }: Pick<Booth, 'roomId' | 'me'>) => {
  const t = useText()
  const nameOf = useNames()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const all = useWorkshop(({ messages }) => messages.booths)
  const lines = useMemo(() => all.filter((line) => line.roomId === roomId), [all, roomId])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [lines])
  if (lines.length === 0) return <p className={styles.remark}>{t('booth.talkEmpty')}</p>
  return (
    // What scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className={styles.lines} ref={list} aria-live="polite" tabIndex={0}>
      {lines.map(({ id, by, at, text }) => (
        <li key={id} className={styles.line} data-mine={by === me}>
          <span className={styles.said}>
            {by !== null && nameOf(by)} · {formatTime(at, zone)}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}

const Writing = ({ roomId }: Pick<Booth, 'roomId'>) => {
  const t = useText()
  const send = useSend()
  const [text, setText] = useState('')
  const [isPending, setPending] = useState(false)
  const say = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || isPending) return
    setPending(true)
    const { ok } = await send({ type: 'SayInBooth', roomId, lineId: crypto.randomUUID(), text: text.trim() })
    setPending(false)
    if (ok) setText('')
  }
  return (
    <form className={styles.form} onSubmit={(event) => void say(event)}>
      <TextField label={t('booth.write')} value={text} onChange={setText} maxLength={1_000} />
      <Button type="submit" icon="send" isPending={isPending} isDisabled={text.trim() === ''}>
        {t('booth.send')}
      </Button>
    </form>
  )
}

export const BoothTalk = ({ booth }: { readonly booth: Booth }) => {
  const t = useText()
  return (
    <section className={styles.talk}>
      <SectionHeading level={3}>{t('booth.talk')}</SectionHeading>
      <p className={styles.remark}>{t('booth.talkWho')}</p>
      <Lines roomId={booth.roomId} me={booth.me} />
      {booth.seat ? <Writing roomId={booth.roomId} /> : <p className={styles.remark}>{t('booth.talkNeedsBooth')}</p>}
    </section>
  )
}
