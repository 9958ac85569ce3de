/** One item of the joint list with everything around it: wording, provenance, objections and what the viewer can do. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'
import { isSame, type JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useEffect, useRef } from 'react'
import { useNow } from '../../clock/useNow.ts'
import { Loading } from '../../design/Loading.tsx'
import { WordingFields } from '../../docs/WordingFields.tsx'
import { WordingText } from '../../docs/WordingText.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { ChairActions } from './ChairActions.tsx'
import { ChairMenu } from './ChairMenu.tsx'
import type { SourceEntry } from './coverage.ts'
import styles from './JointEntry.module.css'
import { JointItemCard } from './JointItemCard.tsx'
import { ObjectionCall } from './ObjectionCall.tsx'
import { ObjectionList } from './ObjectionList.tsx'
import { Provenance } from './Provenance.tsx'
import { useDelegationName } from './useDelegations.ts'

export type JointEntryProps = {
  readonly item: JointItem
  readonly label: string
  /** The shared wording; null until the document has it. */
  readonly wording: ItemText | null
  readonly languages: readonly Language[]
  readonly entries: readonly SourceEntry[]
}

const Wording = ({ item, label, wording, languages }: Omit<JointEntryProps, 'entries'>) => {
  const t = useText()
  const { may } = useViewer()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { state } = item
  if (state.status === 'adopted') {
    return (
      <>
        <WordingText wording={state.wording} languages={languages} />
        <p className={styles.remark}>{t('plenary.adoptedAt', { time: formatTime(state.adoptedAt, zone) })}</p>
      </>
    )
  }
  if (!wording) return <Loading label={t('plenary.loadingText')} />
  if (state.status === 'setAside') return <WordingText wording={wording} languages={languages} />
  return <WordingFields item={wording} languages={languages} number={label} isReadOnly={!may('writeJointText')} />
}

/** Brings an item into sight when objections are asked for, unless somebody is writing at that moment. */
const useInSightWhenAsked = (item: JointItem) => {
  const frame = useRef<HTMLDivElement>(null)
  const isAsked = item.state.status === 'asked'
  useEffect(() => {
    const isWriting = document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false
    if (isAsked && !isWriting) frame.current?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [isAsked])
  return frame
}

export const JointEntry = ({ item, label, wording, languages, entries }: JointEntryProps) => {
  const { may } = useViewer()
  const now = useNow()
  const delegationName = useDelegationName()
  const sources = entries.filter(({ ref }) => item.sources.some((one) => isSame(one, ref)))
  const { state } = item
  const frame = useInSightWhenAsked(item)
  return (
    <div ref={frame} className={styles.frame}>
      <JointItemCard
        item={item}
        label={label}
        isWindowOver={state.status === 'asked' && now >= state.closesAt}
        call={state.status === 'asked' && <ObjectionCall item={item} asked={state} />}
        provenance={<Provenance sources={sources} />}
        objections={<ObjectionList objections={item.objections} delegationName={delegationName} />}
        actions={may('AskForObjections') && <ChairActions item={item} label={label} wording={wording} />}
        menu={may('SetAside') && <ChairMenu item={item} label={label} />}
      >
        <Wording item={item} label={label} wording={wording} languages={languages} />
      </JointItemCard>
    </div>
  )
}
