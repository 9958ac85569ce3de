/** Keeps the queue of notices and shows the first few at the edge of the page, in a region that is read out politely. */
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useText } from '../i18n/useText.ts'
import { ToastCard } from './ToastCard.tsx'
import styles from './ToastProvider.module.css'
import { addToast, type QueuedToast, type Toast, ToastContext, visibleToasts } from './toasts.ts'

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useText()
  const [queue, setQueue] = useState<readonly QueuedToast[]>([])
  const show = useCallback((toast: Toast) => setQueue((before) => addToast(before, toast)), [])
  const dismiss = useCallback((id: number) => setQueue((before) => before.filter((toast) => toast.id !== id)), [])
  const toasts = useMemo(() => ({ show }), [show])
  // React Aria hides the page behind a modal from screen readers; notices of the top layer stay heard.
  const region = (
    <section
      className={styles.region}
      aria-label={t('design.messages')}
      aria-live="polite"
      aria-relevant="additions"
      data-react-aria-top-layer="true"
    >
      {queue.slice(0, visibleToasts).map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={dismiss} />
      ))}
    </section>
  )
  return (
    <ToastContext value={toasts}>
      {children}
      {createPortal(region, document.body)}
    </ToastContext>
  )
}
