/** Asks before a call to the server is made, makes it, and shows in the same window why it was turned down. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { ConfirmDialog, type ConfirmDialogProps } from '../design/ConfirmDialog.tsx'
import type { Answer } from './callApi.ts'
import { RefusalBanner } from './RefusalBanner.tsx'

type Props<T> = Pick<ConfirmDialogProps, 'title' | 'consequences' | 'confirmLabel' | 'onClose' | 'isDanger'> & {
  readonly call: () => Promise<Answer<T>>
  readonly onDone: (value: T) => void
}

export const ConfirmCall = <T,>({ call, onDone, ...dialog }: Props<T>) => {
  const [isPending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const confirm = async () => {
    setPending(true)
    const answer = await call()
    setPending(false)
    if (answer.ok) onDone(answer.value)
    else setRefusal(answer.refusal)
  }
  return (
    <ConfirmDialog {...dialog} isOpen onConfirm={() => void confirm()} isPending={isPending}>
      {refusal && <RefusalBanner refusal={refusal} />}
    </ConfirmDialog>
  )
}
