/** What the chair does with the selected items of the groups: take them up, one or several as one, under a topic. */
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { RadioGroup } from '../../design/RadioGroup.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import type { SourceEntry } from './coverage.ts'
import styles from './TakeUpBar.module.css'

export type TakeUpBarProps = {
  readonly selected: readonly SourceEntry[]
  readonly onClear: () => void
}

/** One wish per page and choice: the id is made when the window opens, so that a double press takes up once. */
const TakeUpDialog = ({ selected, onClear, onClose }: TakeUpBarProps & { readonly onClose: () => void }) => {
  const t = useText()
  const localText = useLocalText()
  const send = useSend()
  const topics = useWorkshop(({ charter }) => charter.topics)
  const [jointItemId] = useState(() => crypto.randomUUID())
  const [topicId, setTopic] = useState(selected[0]?.item.topicId ?? '')
  const [isPending, setPending] = useState(false)
  const takeUp = async () => {
    setPending(true)
    const reply = await send({ type: 'TakeUp', jointItemId, topicId, sources: selected.map(({ ref }) => ref) })
    setPending(false)
    if (!reply.ok) return
    onClear()
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a window takes the focus into itself */}
      <Button kind="primary" isPending={isPending} onPress={() => void takeUp()} autoFocus>
        {t(selected.length > 1 ? 'plenary.takeUpAsOne' : 'plenary.takeUp')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('plenary.takeUpTitle')} actions={actions} size="s">
      <p className={styles.words}>{t('plenary.takeUpWords', { count: selected.length })}</p>
      <RadioGroup
        label={t('plenary.takeUpTopic')}
        options={topics.map(({ id, name }) => ({ id, label: localText(name) }))}
        value={topicId}
        onChange={setTopic}
      />
    </Dialog>
  )
}

type BarProps = TakeUpBarProps & {
  /** Whether the window is open that asks for the topic. */
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

export const TakeUpBar = ({ selected, onClear, isOpen, onOpenChange: setOpen }: BarProps) => {
  const t = useText()
  if (selected.length === 0) return null
  const count = t('plenary.selected', { count: selected.length })
  return (
    <section className={styles.bar} aria-label={count}>
      <output className={styles.count}>{count}</output>
      <Button kind="quiet" size="s" onPress={onClear}>
        {t('plenary.clear')}
      </Button>
      <Button kind="primary" icon="arrowRight" onPress={() => setOpen(true)}>
        {t(selected.length > 1 ? 'plenary.takeUpAsOne' : 'plenary.takeUp')}
      </Button>
      {isOpen && <TakeUpDialog selected={selected} onClear={onClear} onClose={() => setOpen(false)} />}
    </section>
  )
}
