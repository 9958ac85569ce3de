/** The whole plan: its sittings in order, with what does not fit said in words, and the last step to undo. */
import { sum } from '@plenaria/shared/time'
import { runOfShow } from '@plenaria/shared/workshop/agenda/runOfShow'
import { dayTimes } from '@plenaria/shared/workshop/views/dayTimes'
import { type KeyboardEvent, useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { LinkButton } from '../../../design/LinkButton.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { StepLine } from '../console/StepLine.tsx'
import { moveByOne } from './moveSegment.ts'
import { ImportAgendaDialog } from './import/ImportAgendaDialog.tsx'
import styles from './Plan.module.css'
import { SittingDialog } from './SittingDialog.tsx'
import { SittingSection } from './SittingSection.tsx'
import { usePlanMoves } from './usePlanMoves.ts'

const directions: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' }

/** The segment whose row has the focus. */
const segmentOfRow = ({ target }: KeyboardEvent): string | undefined => {
  const row = target instanceof Element && target.closest('[role="row"][data-key]')
  return row instanceof HTMLElement ? row.dataset['key'] : undefined
}

const DayTotals = ({ sittings }: { readonly sittings: ReturnType<typeof runOfShow> }) => {
  const t = useText()
  const { formatDate, formatDuration } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const days = dayTimes(sittings, zone)
  if (days.length < 2) return null
  return (
    <ul className={styles.days}>
      {days.map(({ day, plannedStart, sittings: ofDay }) => (
        <li key={day}>
          {t('plan.dayTotal', {
            date: formatDate(plannedStart, zone, 'long'),
            length: formatDuration(sum(ofDay.map(({ total }) => total))),
          })}
        </li>
      ))}
    </ul>
  )
}

/** The agenda as tables that an import reads back. */
const AgendaFiles = () => {
  const t = useText()
  const { language } = useLanguage()
  const { workshopId, personId } = useLive()
  return (['csv', 'xlsx'] as const).map((format) => (
    <LinkButton
      key={format}
      icon="download"
      kind="quiet"
      href={`/api/workshops/${workshopId}/agenda.${format}?language=${language}&seat=${personId}`}
      download
    >
      {t(`plan.${format}`)}
    </LinkButton>
  ))
}

export const PlanDesk = () => {
  const t = useText()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const sittings = runOfShow(agenda, useNow(60_000))
  const moves = usePlanMoves()
  const [isAdding, setAdding] = useState(false)
  const [isImporting, setImporting] = useState(false)
  const press = (event: KeyboardEvent) => {
    const segmentId = segmentOfRow(event)
    const direction = event.altKey ? directions[event.key] : undefined
    if (!segmentId || !direction) return
    event.preventDefault()
    event.stopPropagation()
    const move = moveByOne(agenda.sittings, segmentId, direction)
    if (move) moves.move(move)
  }
  const add = (
    <Stack direction="row" gap={2}>
      <Button kind={sittings.length === 0 ? 'primary' : 'plain'} icon="plus" onPress={() => setAdding(true)}>
        {t('plan.addSitting')}
      </Button>
      <Button icon="upload" onPress={() => setImporting(true)}>
        {t('plan.import')}
      </Button>
      {sittings.length > 0 && <AgendaFiles />}
    </Stack>
  )
  return (
    <Stack gap={5}>
      <StepLine hasKeys={false} />
      <DayTotals sittings={sittings} />
      {sittings.length === 0 && (
        <EmptyState icon="agenda" title={t('plan.empty')} action={add}>
          {t('plan.emptyHelp')}
        </EmptyState>
      )}
      <div className={styles.sittings} onKeyDownCapture={press}>
        {sittings.map((times, index) => (
          <SittingSection key={times.sitting.id} times={times} before={sittings[index - 1]} moves={moves} />
        ))}
      </div>
      {sittings.length > 0 && (
        <>
          <p className={styles.hint}>{t('plan.dragHint')}</p>
          <div>{add}</div>
        </>
      )}
      {isImporting && <ImportAgendaDialog onClose={() => setImporting(false)} />}
      {isAdding && <SittingDialog sitting={null} onClose={() => setAdding(false)} />}
      <VisuallyHidden>
        <output>{moves.said}</output>
      </VisuallyHidden>
    </Stack>
  )
}
