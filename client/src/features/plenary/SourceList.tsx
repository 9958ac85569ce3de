/** The groups' recorded items, all of them, each with where it has gone. The chair selects from it. */
import { useState } from 'react'
import { EmptyState } from '../../design/EmptyState.tsx'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { AlikePanel } from './alike/AlikePanel.tsx'
import { keyOf, type SourceEntry, unplacedOf } from './coverage.ts'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { SourceCard } from './SourceCard.tsx'
import { allSources, isChosen, SourceFilter } from './SourceFilter.tsx'
import styles from './SourceList.module.css'
import { TakeUpBar } from './TakeUpBar.tsx'
import { useSourceEntries } from './useSourceEntries.ts'

const useSelection = (entries: readonly SourceEntry[]) => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string, isSelected: boolean) =>
    setKeys((before) => {
      const next = new Set(before)
      if (isSelected) next.add(key)
      else next.delete(key)
      return next
    })
  // Whatever somebody else has placed meanwhile is no longer selected.
  const selected = entries.filter(({ ref, place }) => place.kind === 'none' && keys.has(keyOf(ref)))
  return {
    keys,
    toggle,
    selected,
    clear: () => setKeys(new Set()),
    choose: (all: readonly string[]) => setKeys(new Set(all)),
  }
}

const AsideDialog = ({ entry, onClose }: { readonly entry: SourceEntry | null; readonly onClose: () => void }) => {
  const t = useText()
  const send = useSend()
  return (
    <ReasonDialog
      isOpen={entry !== null}
      onClose={onClose}
      title={t('plenary.asideSourceTitle')}
      words={t('plenary.reasonReport')}
      label={t('plenary.reason')}
      confirmLabel={t('plenary.setSourceAside')}
      onConfirm={async (reason) => {
        if (!entry) return true
        return (await send({ type: 'SetSourceAside', source: entry.ref, reason })).ok
      }}
    />
  )
}

const NoSources = () => {
  const t = useText()
  return (
    <EmptyState icon="document" title={t('plenary.noSources')}>
      {t('plenary.noSourcesWords')}
    </EmptyState>
  )
}

export const SourceList = () => {
  const t = useText()
  const send = useSend()
  const { may } = useViewer()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const entries = useSourceEntries()
  const [choice, setChoice] = useState(allSources)
  const [toSetAside, setToSetAside] = useState<SourceEntry | null>(null)
  const { keys, toggle, selected, clear, choose } = useSelection(entries)
  const [isTakingUp, setTakingUp] = useState(false)
  const isChair = may('TakeUp')
  const alike = isChair && (
    <AlikePanel
      onSelect={(refs, isToTakeUp) => {
        choose(refs.map(keyOf))
        setTakingUp(isToTakeUp)
      }}
    />
  )
  if (entries.length === 0) {
    return (
      <>
        {alike}
        <NoSources />
      </>
    )
  }
  const shown = entries.filter((entry) => isChosen(choice, entry))
  return (
    <div className={styles.list}>
      <p className={styles.coverage} data-complete={unplacedOf(entries) === 0}>
        {t('plenary.coverage', { unplaced: unplacedOf(entries), total: entries.length })}
      </p>
      {alike}
      <SourceFilter groups={groups} topics={topics} choice={choice} onChange={setChoice} />
      {shown.length === 0 && <p className={styles.nothing}>{t('plenary.nothingLeft')}</p>}
      <ul className={styles.cards}>
        {shown.map((entry) => {
          const key = keyOf(entry.ref)
          return (
            <SourceCard
              key={key}
              entry={entry}
              selection={
                isChair ? { isSelected: keys.has(key), onChange: (isSelected) => toggle(key, isSelected) } : null
              }
              onSetAside={may('SetSourceAside') ? () => setToSetAside(entry) : null}
              onBringBack={
                may('BringSourceBack') ? () => void send({ type: 'BringSourceBack', source: entry.ref }) : null
              }
            />
          )
        })}
      </ul>
      {isChair && <TakeUpBar selected={selected} onClear={clear} isOpen={isTakingUp} onOpenChange={setTakingUp} />}
      <AsideDialog entry={toSetAside} onClose={() => setToSetAside(null)} />
    </div>
  )
}
