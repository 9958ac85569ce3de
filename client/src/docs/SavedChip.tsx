/** Whether what was written is safe on the server, in a word or two, for the top bar. */
import type { DocState } from '@plenaria/shared/participant/docState'
import { Chip, type ChipProps } from '../design/Chip.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { useText } from '../i18n/useText.ts'
import { useDocState } from './DocContext.ts'
import styles from './SavedChip.module.css'

type Look = {
  readonly key: MessageKey
  readonly tone: NonNullable<ChipProps['tone']>
  readonly icon: ChipProps['icon']
}

const lookOf = ({ saving, link, synced }: DocState): Look => {
  if (link === 'closed') return { key: 'docs.closed', tone: 'late', icon: 'lock' }
  if (saving === 'late') return { key: 'docs.late', tone: 'warn', icon: 'clock' }
  if (saving === 'refused') return { key: 'docs.refused', tone: 'late', icon: 'warning' }
  if (saving === 'kept') return { key: 'docs.kept', tone: 'warn', icon: 'offline' }
  if (saving === 'unsaved') return { key: 'docs.unsaved', tone: 'late', icon: 'offline' }
  if (link === 'offline') return { key: 'docs.offline', tone: 'warn', icon: 'offline' }
  if (!synced) return { key: 'docs.connecting', tone: 'neutral', icon: undefined }
  return saving === 'saving'
    ? { key: 'docs.saving', tone: 'neutral', icon: undefined }
    : { key: 'docs.saved', tone: 'ok', icon: 'check' }
}

/** Nothing where no document is open. Announced politely when the word changes. */
export const SavedChip = () => {
  const t = useText()
  const state = useDocState()
  if (!state) return null
  const { key, tone, icon } = lookOf(state)
  return (
    <output className={styles.state}>
      <Chip tone={tone} {...(icon ? { icon } : {})}>
        {t(key)}
      </Chip>
    </output>
  )
}
