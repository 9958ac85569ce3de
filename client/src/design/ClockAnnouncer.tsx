/** Tells screen readers, politely and once each, that a mark of the countdown is passed: five minutes, one minute, the end. */
import { useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/useText.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const defaultMarks = [5, 1, 0] as const

export type ClockAnnouncerProps = {
  /** Milliseconds, negative when over. */
  readonly left: number
  /** Minutes, falling. */
  readonly marks?: readonly number[]
}

export const ClockAnnouncer = ({ left, marks = defaultMarks }: ClockAnnouncerProps) => {
  const t = useText()
  const before = useRef(left)
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    // Several marks are passed at once when a laptop wakes: only the last of them is still true.
    const passed = marks.findLast((minutes) => before.current > minutes * 60_000 && left <= minutes * 60_000)
    const isMoreLeft = left > before.current
    before.current = left
    // Another segment, or an extension: what was said is true no longer.
    if (isMoreLeft) setSentence('')
    if (passed === undefined) return
    setSentence(passed === 0 ? t('time.isOver') : t('time.minutesLeft', { minutes: passed }))
  }, [left, marks, t])
  return (
    <VisuallyHidden>
      <output>{sentence}</output>
    </VisuallyHidden>
  )
}
