/** The queue of short notices, and how a screen adds one. ToastRegion shows them. */
import { createContext, useContext } from 'react'
import type { Tone } from './Banner.tsx'

export type Toast = {
  readonly tone: Tone
  /** One or two full sentences. */
  readonly text: string
  /** One thing to do about it, for example to undo. A notice with an action waits until it is dismissed. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

export type QueuedToast = Toast & { readonly id: number }

export type Toasts = {
  /** Shows a notice; the same text is not shown twice at once. Stable, safe in dependency lists. */
  readonly show: (toast: Toast) => void
}

/** How many are seen at once; the others wait. */
export const visibleToasts = 3

export const addToast = (queue: readonly QueuedToast[], toast: Toast): readonly QueuedToast[] => {
  const isKnown = queue.some(({ text }) => text === toast.text)
  if (isKnown && !toast.action) return queue
  // The same words about something else: what can be done about it is what was done last.
  return [...queue.filter(({ text }) => text !== toast.text), { ...toast, id: (queue.at(-1)?.id ?? 0) + 1 }]
}

export const ToastContext = createContext<Toasts>({ show: () => undefined })

export const useToasts = (): Toasts => useContext(ToastContext)
