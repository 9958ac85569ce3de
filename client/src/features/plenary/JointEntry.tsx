/** One item of the joint list with everything around it: wording, provenance, positions and what the viewer can do. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'
import { isSame, isShapeable, type JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useEffect, useRef, useState } from 'react'
import { useNow } from '../../clock/useNow.ts'
import { Button } from '../../design/Button.tsx'
import { Loading } from '../../design/Loading.tsx'
import { WordingFields } from '../../docs/WordingFields.tsx'
import { WordingText } from '../../docs/WordingText.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { AdoptedFacts } from './AdoptedFacts.tsx'
import { ChairActions } from './chair/ChairActions.tsx'
import { ChairMenu } from './chair/ChairMenu.tsx'
import type { SourceEntry } from './coverage.ts'
import { EditorialNotice } from './EditorialNotice.tsx'
import styles from './JointEntry.module.css'
import { JointItemCard } from './JointItemCard.tsx'
import { ObjectionCall } from './ObjectionCall.tsx'
import { ObjectionList } from './ObjectionList.tsx'
import { PositionBar } from './positions/PositionBar.tsx'
import { Voices } from './positions/Voices.tsx'
import { Provenance } from './Provenance.tsx'
import { SilenceCall } from './SilenceCall.tsx'
import { useDelegationName } from '../../live/useDelegationName.ts'
import { Brackets } from './wording/Brackets.tsx'
import { PenLine } from './wording/PenLine.tsx'
import { SuggestDialog } from './wording/SuggestDialog.tsx'
import { Suggestions } from './wording/Suggestions.tsx'

export type JointEntryProps = {
  readonly item: JointItem
  readonly label: string
  /** The shared wording; null until the document has it. */
  readonly wording: ItemText | null
  readonly languages: readonly Language[]
  readonly entries: readonly SourceEntry[]
}
type Own = Omit<JointEntryProps, 'entries'>

const Adopted = ({ item, languages }: Own) => {
  const t = useText()
  const { formatTime, formatDate } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { state } = item
  if (state.status !== 'adopted') return null
  const { adoptedAt, bySilence } = state
  return (
    <>
      <WordingText wording={state.wording} languages={languages} />
      <p className={styles.remark}>
        {bySilence
          ? t('consensus.bySilence', { date: formatDate(adoptedAt, zone) })
          : t('plenary.adoptedAt', { time: formatTime(adoptedAt, zone) })}
      </p>
    </>
  )
}

const Wording = (props: Own) => {
  const { item, label, wording, languages } = props
  const t = useText()
  const read = useLocalText()
  const { personId } = useViewer()
  const { state } = item
  const last = item.earlier.at(-1)
  if (state.status === 'adopted') return <Adopted {...props} />
  if (state.status === 'silence') return <WordingText wording={state.wording} languages={languages} />
  if (!wording) return <Loading label={t('plenary.loadingText')} />
  if (!isShapeable(item)) return <WordingText wording={wording} languages={languages} />
  const isReadOnly = item.pen?.personId !== personId
  return (
    <>
      {last && (
        <p className={styles.earlier}>{t('consensus.reopened', { text: printedWords(read(last.wording.text)) })}</p>
      )}
      <WordingFields item={wording} languages={languages} number={label} isReadOnly={isReadOnly} />
    </>
  )
}

/** The pen, suggestions and brackets: how an open item comes to its words. */
const WordingTools = ({ item, label, wording }: Own) => {
  const t = useText()
  const { may, personId } = useViewer()
  const [isSuggesting, setSuggesting] = useState(false)
  if (!isShapeable(item) || !wording) return null
  return (
    <>
      <div className={styles.tools}>
        <PenLine item={item} label={label} />
        {may('Suggest') && item.pen?.personId !== personId && (
          <Button
            size="s"
            kind="quiet"
            icon="message"
            aria-label={t('consensus.suggestFor', { label })}
            onPress={() => setSuggesting(true)}
          >
            {t('consensus.suggest')}
          </Button>
        )}
      </div>
      <Brackets item={item} />
      <Suggestions item={item} wording={wording} />
      {isSuggesting && (
        <SuggestDialog item={item} label={label} wording={wording} onClose={() => setSuggesting(false)} />
      )}
    </>
  )
}

const Call = ({ item }: Pick<Own, 'item'>) => {
  const { state } = item
  if (state.status === 'asked') return <ObjectionCall item={item} asked={state} />
  if (state.status === 'silence') return <SilenceCall item={item} closesAt={state.closesAt} />
  return null
}

/** Brings an item into sight when objections are asked for, unless somebody is writing at that moment. */
const useInSightWhenAsked = (item: JointItem) => {
  const frame = useRef<HTMLDivElement>(null)
  const isAsked = item.state.status === 'asked' && item.state.blockId === null
  useEffect(() => {
    const isWriting = document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false
    if (isAsked && !isWriting) frame.current?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [isAsked])
  return frame
}

export const JointEntry = ({ entries, ...own }: JointEntryProps) => {
  const { item, label, wording } = own
  const { may } = useViewer()
  const now = useNow()
  const delegationName = useDelegationName()
  const sources = entries.filter(({ ref }) => item.sources.some((one) => isSame(one, ref)))
  const { state } = item
  const frame = useInSightWhenAsked(item)
  const isOpen = isShapeable(item) || state.status === 'silence'
  const hasVoices = isOpen && (item.positions.length > 0 || state.status !== 'open')
  return (
    <div ref={frame} className={styles.frame}>
      <JointItemCard
        item={item}
        label={label}
        isWindowOver={state.status === 'asked' && now >= state.closesAt}
        call={<Call item={item} />}
        provenance={<Provenance sources={sources} origin={item.origin} />}
        objections={<ObjectionList item={item} delegationName={delegationName} />}
        actions={may('AskForObjections') && <ChairActions item={item} label={label} wording={wording} />}
        menu={may('SetAside') && <ChairMenu item={item} label={label} wording={wording} />}
      >
        {isShapeable(item) && <EditorialNotice item={item} />}
        <Wording {...own} />
        <WordingTools {...own} />
        {state.status === 'open' && <PositionBar item={item} />}
        {hasVoices && <Voices item={item} />}
        {state.status === 'adopted' && <AdoptedFacts item={item} adoption={state} />}
      </JointItemCard>
    </div>
  )
}
