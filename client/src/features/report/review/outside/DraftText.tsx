/** A draft as the delegation reads it, with its observations and the place to write new ones below each paragraph and item. */
import { type InterfaceLanguage, interfaceLanguages, inLanguage } from '@plenaria/shared/language'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { Anchor, Observation } from '@plenaria/shared/workshop/report/report'
import type { SeenDraft } from '@plenaria/shared/workshop/views/reviewFor'
import type { ReviewPage } from '@plenaria/shared/workshop/views/reviewPage'
import { type ReactNode, useMemo } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { IconButton } from '../../../../design/IconButton.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { anchorId, anchorKey } from '../../anchorId.ts'
import { anchoredUnits } from '../anchoredUnits.ts'
import { ObservationForm } from '../ObservationForm.tsx'
import { placeLabel } from '../placeLabel.ts'
import { ReviewDocument } from '../ReviewDocument.tsx'
import type { ReviewLink } from './askByLink.ts'
import { ObservationIndex } from './ObservationIndex.tsx'
import { OwnObservation } from './OwnObservation.tsx'
import { ReviewDownloads } from './ReviewDownloads.tsx'
import styles from './ReviewPage.module.css'
import { type Observing, useObserving } from './useObserving.ts'

type Props = {
  readonly link: ReviewLink
  readonly page: ReviewPage
  readonly draft: SeenDraft
  readonly model: ReportModel
  readonly onChanged: () => Promise<void>
}

/** The draft laid out in each language, once: what a proposed wording begins with is asked in the language it is written in. */
const useUnits = (model: ReportModel) =>
  useMemo(
    () =>
      Object.fromEntries(
        interfaceLanguages.map((language) => [language, anchoredUnits(layOutReport(model, language))]),
      ) as Readonly<Record<InterfaceLanguage, ReturnType<typeof anchoredUnits>>>,
    [model],
  )

type Place = Props & {
  readonly observing: Observing
  readonly units: ReturnType<typeof useUnits>
  readonly language: InterfaceLanguage
}

const isSpoken = (language: string): language is InterfaceLanguage =>
  interfaceLanguages.some((spoken) => spoken === language)

const presentAt =
  ({ units }: Place, anchor: Anchor) =>
  (language: string): string =>
    isSpoken(language) ? (units[language].get(anchorKey(anchor))?.text ?? '') : ''

const Below = ({ place, anchor }: { readonly place: Place; readonly anchor: Anchor }): ReactNode => {
  const { t } = useLanguage()
  const { draft, page, observing, units, language, link, onChanged } = place
  const key = anchorKey(anchor)
  const own = draft.observations.filter((one) => anchorKey(one.anchor) === key)
  const said = draft.isOpen ? observing.at(anchor) : null
  const unit = units[language].get(key)
  const present = presentAt(place, anchor)
  const nameOf = ({ delegationId }: Observation) =>
    inLanguage(page.delegations.find(({ id }) => id === delegationId)?.name ?? {}, language) || delegationId
  if (own.length === 0 && !said) return null
  return (
    <div className={styles.below}>
      {own.map((observation) => (
        <OwnObservation
          key={observation.id}
          observation={observation}
          delegation={nameOf(observation)}
          zone={page.zone}
          unit={unit ? { text: unit.text, language } : null}
          draft={draft}
          link={link}
          observing={observing}
          languages={page.languages}
          isOwn={observation.delegationId === page.delegationId}
          present={present}
          onGone={onChanged}
        />
      ))}
      {said && (
        <ObservationForm
          title={t('review.observing', { place: placeLabel(anchor, draft, t) })}
          sendLabel={t('review.send')}
          languages={page.languages}
          said={said}
          present={present}
          onChange={(next) => observing.write(anchor, next)}
          onSend={(sent) => observing.send(anchor, sent)}
          onCancel={() => observing.cancel(anchor)}
        />
      )}
    </div>
  )
}

const whole: Anchor = { kind: 'whole' }

const OnWhole = ({ place }: { readonly place: Place }) => {
  const { t } = useLanguage()
  const { draft, observing } = place
  return (
    <div className={styles.whole} id={anchorId(whole)} tabIndex={-1}>
      {draft.isOpen && !observing.at(whole) && (
        <Button size="s" icon="message" onPress={() => observing.begin(whole)}>
          {t('review.observeWhole')}
        </Button>
      )}
      <Below place={place} anchor={whole} />
    </div>
  )
}

const Side = ({ place, order }: { readonly place: Place; readonly order: readonly string[] }) => {
  const { language, t } = useLanguage()
  const { draft, page, link } = place
  const isOwn = ({ delegationId }: Observation) => delegationId === page.delegationId
  const others = draft.observations.filter((one) => !isOwn(one))
  const nameOf = ({ delegationId }: Observation) =>
    inLanguage(page.delegations.find(({ id }) => id === delegationId)?.name ?? {}, language) || delegationId
  return (
    <aside className={styles.side} aria-label={t('review.all')}>
      <ObservationIndex
        title={t('review.yours')}
        observations={draft.observations.filter(isOwn)}
        draft={draft}
        order={order}
        nameOf={() => null}
      />
      {draft.isShared && (
        <ObservationIndex
          title={t('review.others')}
          observations={others}
          draft={draft}
          order={order}
          nameOf={nameOf}
        />
      )}
      <ReviewDownloads link={link} draftId={draft.id} />
    </aside>
  )
}

export const DraftText = (props: Props) => {
  const { model, draft, link, onChanged } = props
  const { language, t } = useLanguage()
  const { show } = useToasts()
  const document = useMemo(
    () => layOutReport(model, language, { kind: 'draft', number: draft.number, hash: draft.hash }),
    [model, language, draft.number, draft.hash],
  )
  const units = useUnits(model)
  const done = async (what: 'sent' | 'changed') => {
    await onChanged()
    show({ tone: 'ok', text: t(`review.${what}`) })
  }
  const observing = useObserving({ link, draftId: draft.id, language, onDone: done })
  const place: Place = { ...props, observing, units, language }
  const order = useMemo(() => [...units[language].keys()], [units, language])
  return (
    <div className={styles.columns}>
      <div className={styles.text}>
        <OnWhole place={place} />
        <ReviewDocument
          document={document}
          slots={{
            beside: (anchor) =>
              draft.isOpen && !observing.at(anchor) ? (
                <IconButton
                  icon="message"
                  size="s"
                  label={t('review.observeOn', { place: placeLabel(anchor, draft, t) })}
                  onPress={() => observing.begin(anchor)}
                />
              ) : null,
            below: (anchor) => <Below place={place} anchor={anchor} />,
          }}
        />
      </div>
      <Side place={place} order={order} />
    </div>
  )
}
