/** Copies a text and says so for a moment, also to screen readers. */
import { useEffect, useState } from 'react'
import { useText } from '../i18n/useText.ts'
import { Button } from './Button.tsx'
import { copyText } from './copyText.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type CopyButtonProps = {
  /** The text, or how to make it when the button is pressed. */
  readonly text: string | (() => string)
  /** What is copied: “Copy all the links”. “Copy” without it. */
  readonly label?: string
  /** What is read out, where the label alone does not say what is copied. */
  readonly ariaLabel?: string
  readonly kind?: 'plain' | 'quiet' | 'primary'
  readonly size?: 's' | 'm'
  readonly onCopied?: () => void
}

const shownFor = 2_000

export const CopyButton = ({ text, label, ariaLabel, kind = 'plain', size = 'm', onCopied }: CopyButtonProps) => {
  const t = useText()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(null), shownFor)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    const isDone = await copyText(typeof text === 'string' ? text : text())
    setOutcome(isDone ? 'copied' : 'failed')
    if (isDone) onCopied?.()
  }
  return (
    <>
      <Button
        kind={kind}
        size={size}
        icon={outcome === 'copied' ? 'check' : 'copy'}
        onPress={() => void copy()}
        {...(ariaLabel ? { 'aria-label': ariaLabel } : {})}
      >
        {outcome ? t(`design.${outcome}`) : (label ?? t('design.copy'))}
      </Button>
      <VisuallyHidden>
        <output>{outcome && t(`design.${outcome}`)}</output>
      </VisuallyHidden>
    </>
  )
}
