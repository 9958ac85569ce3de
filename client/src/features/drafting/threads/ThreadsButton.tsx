/** Opens the talk about an item, and says how much of it is open. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Thread } from '@plenaria/shared/docs/threads'
import { lazy, Suspense, useState } from 'react'
import { IconButton } from '../../../design/IconButton.tsx'
import { useText } from '../../../i18n/useText.ts'
import styles from './ThreadsButton.module.css'
import { useDrafts } from './useDrafts.ts'

const ItemThreads = lazy(async () => ({ default: (await import('./ItemThreads.tsx')).ItemThreads }))

export type ThreadsButtonProps = {
  readonly item: ItemText
  readonly number: number
  readonly threads: readonly Thread[]
  readonly isReadOnly: boolean
}

export const ThreadsButton = (props: ThreadsButtonProps) => {
  const { number, threads } = props
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const drafts = useDrafts()
  const count = threads.filter(({ state }) => state === 'open').length
  return (
    <span className={styles.threads} {...(count > 0 ? { 'data-lively': '' } : {})}>
      <IconButton
        icon="message"
        size="s"
        label={t('drafting.threads', { number, count })}
        onPress={() => setOpen(true)}
      />
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
      {isOpen && (
        <Suspense>
          <ItemThreads {...props} drafts={drafts} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}
