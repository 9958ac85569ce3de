/** Opens the talk about an item, and says how much of it is open. It needs an OpenDoc around it. */
import type { Thread } from '@plenaria/shared/docs/threads'
import { lazy, Suspense, useState } from 'react'
import { IconButton } from '../../design/IconButton.tsx'
import type { TalkedItem } from './talkedItem.ts'
import styles from './ThreadsButton.module.css'
import { useDrafts } from './useDrafts.ts'

const ItemThreads = lazy(async () => ({ default: (await import('./ItemThreads.tsx')).ItemThreads }))

export type ThreadsButtonProps = {
  readonly item: TalkedItem
  /** What is talked about, with so many open threads; none where only that is to be named. */
  readonly label: (count: number) => string
  readonly threads: readonly Thread[]
  readonly isReadOnly: boolean
}

export const ThreadsButton = (props: ThreadsButtonProps) => {
  const { label, threads, ...rest } = props
  const [isOpen, setOpen] = useState(false)
  const drafts = useDrafts()
  const count = threads.filter(({ state }) => state === 'open').length
  return (
    <span className={styles.threads} {...(count > 0 ? { 'data-lively': '' } : {})}>
      <IconButton icon="message" size="s" label={label(count)} onPress={() => setOpen(true)} />
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
      {isOpen && (
        <Suspense>
          <ItemThreads {...rest} title={label(0)} threads={threads} drafts={drafts} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}
