/** The observations on a draft in the order of its text, each with what it is about and the place to answer it. */
import { type InterfaceLanguage, interfaceLanguages } from '@plenaria/shared/language'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { Anchor, Observation, ReportDraft } from '@plenaria/shared/workshop/report/report'
import { useMemo, useState } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { SectionHeading } from '../../../../design/SectionHeading.tsx'
import { ToggleButton } from '../../../../design/ToggleButton.tsx'
import { RefusalBanner } from '../../../../http/RefusalBanner.tsx'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useDelegationName } from '../../../../live/useDelegationName.ts'
import { useSend } from '../../../../live/useSend.ts'
import { useViewer } from '../../../../live/useViewer.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import { anchorKey } from '../../anchorId.ts'
import { type LoadModel, useSnapshot } from '../../useSnapshot.ts'
import type { ReportUnit } from '../../versions/reportUnits.ts'
import { anchoredUnits } from '../anchoredUnits.ts'
import { byPlace } from '../byPlace.ts'
import { ObservationCard } from '../ObservationCard.tsx'
import { placeLabel } from '../placeLabel.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { RecordDialog } from './RecordDialog.tsx'
import styles from './ReviewDesk.module.css'

type Units = Readonly<Record<InterfaceLanguage, ReadonlyMap<string, ReportUnit>>>

const none: Units = { es: new Map(), en: new Map() }

/** The texts of the draft; nothing while it is on its way. */
const useDraftUnits = (load: LoadModel, hash: string) => {
  const { model, refusal, reload } = useSnapshot(load, hash)
  const units = useMemo((): Units => {
    if (!model) return none
    const [es, en] = interfaceLanguages.map((language) => anchoredUnits(layOutReport(model, language)))
    return { es: es ?? new Map(), en: en ?? new Map() }
  }, [model])
  return { units, refusal, reload }
}

type EntryProps = {
  readonly draft: ReportDraft
  readonly observation: Observation
  readonly unit: ReportUnit | undefined
  readonly isFinal: boolean
  /** Whether what was recorded for a delegation may still be withdrawn. */
  readonly isLatest: boolean
}

const Withdraw = ({ draft, observation }: Pick<EntryProps, 'draft' | 'observation'>) => {
  const { t } = useLanguage()
  const send = useSend()
  return (
    <Button
      size="s"
      kind="quiet"
      icon="trash"
      onPress={() => void send({ type: 'WithdrawObservation', draftId: draft.id, observationId: observation.id })}
    >
      {t('review.withdraw')}
    </Button>
  )
}

const Entry = ({ draft, observation, unit, isFinal, isLatest }: EntryProps) => {
  const { language, t } = useLanguage()
  const { may } = useViewer()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const nameOf = useDelegationName()
  const canWithdraw = observation.recordedBy !== null && observation.answer === null && isLatest && !isFinal
  const place = (
    <div className={styles.place}>
      <strong>{placeLabel(observation.anchor, draft, t)}</strong>
      {unit && (
        <details>
          <summary>{t('review.withContext')}</summary>
          <p className={styles.context} lang={language}>
            {unit.text}
          </p>
        </details>
      )}
    </div>
  )
  return (
    <li>
      <ObservationCard
        observation={observation}
        delegation={nameOf(observation.delegationId)}
        zone={zone}
        unit={unit ? { text: unit.text, language } : null}
        place={place}
      >
        {may('AnswerObservation') && !isFinal && (
          <div className={styles.actions}>
            <div className={styles.answer}>
              <AnswerForm draft={draft} observation={observation} />
            </div>
            {canWithdraw && <Withdraw draft={draft} observation={observation} />}
          </div>
        )}
      </ObservationCard>
    </li>
  )
}

type Props = {
  readonly draft: ReportDraft
  readonly load: LoadModel
  readonly isFinal: boolean
  readonly isLatest: boolean
}

export const ObservationList = ({ draft, load, isFinal, isLatest }: Props) => {
  const { language, t } = useLanguage()
  const { may } = useViewer()
  const { units, refusal, reload } = useDraftUnits(load, draft.hash)
  const [isOpenOnly, setOpenOnly] = useState(false)
  const [isRecording, setRecording] = useState(false)
  const shown = draft.observations.filter(({ answer }) => !isOpenOnly || answer === null)
  const presentAt = (anchor: Anchor, tag: string) =>
    tag === 'es' || tag === 'en' ? (units[tag].get(anchorKey(anchor))?.text ?? '') : ''
  const order = useMemo(() => [...units[language].keys()], [units, language])
  return (
    <section className={styles.list}>
      <SectionHeading remark={draft.observations.length || undefined}>{t('review.all')}</SectionHeading>
      <div className={styles.actions}>
        <fieldset className={styles.filter} aria-label={t('review.filter')}>
          <ToggleButton size="s" isSelected={!isOpenOnly} onChange={() => setOpenOnly(false)}>
            {t('review.filterAll')}
          </ToggleButton>
          <ToggleButton size="s" isSelected={isOpenOnly} onChange={() => setOpenOnly(true)}>
            {t('review.filterOpen')}
          </ToggleButton>
        </fieldset>
        {may('MakeObservation') && isLatest && !isFinal && (
          <Button size="s" icon="plus" onPress={() => setRecording(true)}>
            {t('review.record')}
          </Button>
        )}
      </div>
      {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t(draft.observations.length === 0 ? 'review.none' : 'review.nothingLeft')}</p>
      ) : (
        <ol className={styles.entries}>
          {byPlace(shown, draft, order).map((observation) => (
            <Entry
              key={observation.id}
              draft={draft}
              observation={observation}
              unit={units[language].get(anchorKey(observation.anchor))}
              isFinal={isFinal}
              isLatest={isLatest}
            />
          ))}
        </ol>
      )}
      {isRecording && <RecordDialog draft={draft} presentAt={presentAt} onClose={() => setRecording(false)} />}
    </section>
  )
}
