/** One notice. It leaves by itself unless it has an action or is grave, and waits while somebody reads it. */
import { useEffect, useState } from 'react'
import { useText } from '../i18n/useText.ts'
import { toneIcons } from './Banner.tsx'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './ToastCard.module.css'
import type { QueuedToast } from './toasts.ts'

/** Long enough to read the longest notice twice, in milliseconds. */
const readingTime = (text: string): number => 4_000 + text.length * 80

export type ToastCardProps = { readonly toast: QueuedToast; readonly onDismiss: (id: number) => void }

export const ToastCard = ({ toast, onDismiss }: ToastCardProps) => {
  const t = useText()
  const [isRead, setRead] = useState(false)
  const { id, text, tone, action } = toast
  const stays = action !== undefined || tone === 'late' || isRead
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => onDismiss(id), readingTime(text))
    return () => clearTimeout(timer)
  }, [stays, id, text, onDismiss])
  return (
    <div
      className={classNames(styles.toast, styles[tone])}
      onPointerEnter={() => setRead(true)}
      onPointerLeave={() => setRead(false)}
      onFocus={() => setRead(true)}
      onBlur={() => setRead(false)}
    >
      <Icon name={toneIcons[tone]} />
      <p className={styles.text}>{text}</p>
      {action && (
        <Button
          size="s"
          onPress={() => {
            onDismiss(id)
            action.onPress()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" size="s" label={t('design.dismiss')} onPress={() => onDismiss(id)} />
    </div>
  )
}
