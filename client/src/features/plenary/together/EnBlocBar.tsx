/** Agreeing on many items at once: asking about what nobody stands against, and adopting it when the time is over. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import {
  type JointItem,
  listedItems,
  openBrackets,
  standingObjections,
} from '@plenaria/shared/workshop/plenary/plenary'
import { isUncontested } from '@plenaria/shared/workshop/views/consensus'
import { useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { Checkbox } from '../../../design/Checkbox.tsx'
import { Clock } from '../../../design/Clock.tsx'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { useItems } from '../../../docs/useItems.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { type ObjectionLength, ObjectionWindow, windowOf } from '../chair/ObjectionWindow.tsx'
import { OutdatedTranslations } from '../OutdatedTranslations.tsx'
import { useJointLabel } from '../useJointLabel.ts'
import styles from './EnBlocBar.module.css'

type Items = readonly JointItem[]

const AskDialog = ({ items, onClose }: { readonly items: Items; readonly onClose: () => void }) => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const labelOf = useJointLabel()
  const wordings = useItems()
  const [docSeq] = useState(useDocState()?.seq ?? 0)
  const [blockId] = useState(() => crypto.randomUUID())
  const [length, setLength] = useState<ObjectionLength>('60')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = items.filter(({ id }) => !left.has(id))
  const ask = async () => {
    if (chosen.length === 0) return onClose()
    const asked = chosen.map(({ id: jointItemId }) => ({ jointItemId, docSeq }))
    const reply = await send({ type: 'AskEnBloc', blockId, items: asked, window: windowOf(length) })
    if (reply.ok) onClose()
  }
  const toggle = (id: string, isChosen: boolean) =>
    setLeft(new Set(isChosen ? [...left].filter((one) => one !== id) : [...left, id]))
  return (
    <ConfirmDialog
      isOpen
      title={t('consensus.enBlocTitle')}
      consequences={[t('consensus.enBlocWords'), t('plenary.askConsequence2')]}
      confirmLabel={t('plenary.askConfirm')}
      onConfirm={() => void ask()}
      onClose={onClose}
    >
      <Stack gap={3}>
        <section aria-label={t('consensus.enBlocItems')} className={styles.choices}>
          {items.map((item) => (
            <Checkbox
              key={item.id}
              isSelected={!left.has(item.id)}
              onChange={(isChosen) => toggle(item.id, isChosen)}
              description={printedWords(read(wordings.find(({ id }) => id === item.id)?.text ?? {})).slice(0, 120)}
            >
              {labelOf(item)}
            </Checkbox>
          ))}
        </section>
        <OutdatedTranslations items={chosen} />
        <ObjectionWindow value={length} onChange={setLength} />
      </Stack>
    </ConfirmDialog>
  )
}

type Block = { readonly id: string; readonly closesAt: number; readonly items: Items }

/** The blocks that are asked about; with one chair there is one. */
const blocksOf = (items: Items): readonly Block[] => {
  const blocks = new Map<string, Block>()
  for (const item of items) {
    const { state } = item
    if (state.status !== 'asked' || state.blockId === null) continue
    const known = blocks.get(state.blockId)
    blocks.set(state.blockId, { id: state.blockId, closesAt: state.closesAt, items: [...(known?.items ?? []), item] })
  }
  return [...blocks.values()]
}

const isAgreed = (item: JointItem): boolean =>
  item.state.status === 'asked' &&
  item.wordingSeq <= item.state.docSeq &&
  standingObjections(item).length === 0 &&
  openBrackets(item).length === 0

const AdoptBlock = ({ block }: { readonly block: Block }) => {
  const t = useText()
  const send = useSend()
  const now = useNow()
  const docSeq = useDocState()?.seq ?? 0
  const [isOpen, setOpen] = useState(false)
  const left = block.closesAt - now
  const agreed = block.items.filter(isAgreed)
  const adopt = async () => {
    const items = block.items.map(({ id: jointItemId }) => ({ jointItemId, docSeq }))
    await send({ type: 'AdoptEnBloc', blockId: block.id, items })
    setOpen(false)
  }
  return (
    <div className={styles.bar} data-running="true">
      <strong>{t('consensus.blockRuns', { count: block.items.length })}</strong>
      {left > 0 && <Clock left={left} size="s" label={t('plenary.callTime')} />}
      <Button kind="primary" icon="check" isDisabled={left > 0 || agreed.length === 0} onPress={() => setOpen(true)}>
        {t('consensus.adoptBlock', { count: agreed.length })}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('consensus.adoptBlockTitle')}
        consequences={[
          t('plenary.adoptConsequence3'),
          t('plenary.adoptConsequence2'),
          t('consensus.adoptBlockBehind', { count: block.items.length - agreed.length }),
        ]}
        confirmLabel={t('consensus.adoptBlock', { count: agreed.length })}
        onConfirm={() => void adopt()}
        onClose={() => setOpen(false)}
      >
        <OutdatedTranslations items={agreed} />
      </ConfirmDialog>
    </div>
  )
}

export const EnBlocBar = () => {
  const t = useText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const wordings = useItems()
  const [isAsking, setAsking] = useState(false)
  const items = listedItems(plenary)
  const hasText = ({ id }: JointItem) =>
    Object.values(wordings.find((one) => one.id === id)?.text ?? {}).some((text) => text.trim() !== '')
  const uncontested = items.filter((item) => isUncontested(item) && hasText(item))
  const blocks = blocksOf(items)
  return (
    <>
      {blocks.map((block) => (
        <AdoptBlock key={block.id} block={block} />
      ))}
      {uncontested.length > 1 && (
        <div className={styles.bar}>
          <span>{t('consensus.uncontested', { count: uncontested.length })}</span>
          <Button icon="hand" onPress={() => setAsking(true)}>
            {t('consensus.enBloc')}
          </Button>
        </div>
      )}
      {isAsking && <AskDialog items={uncontested} onClose={() => setAsking(false)} />}
    </>
  )
}
