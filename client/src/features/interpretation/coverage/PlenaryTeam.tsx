/** Who interprets in plenary: named by the facilitators, with turns where these are wanted. */
import { sittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { type Millis, millis } from '@plenaria/shared/time'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { assignedTo, interpretersOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import { Button } from '../../../design/Button.tsx'
import { Switch } from '../../../design/Switch.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useNames, useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import styles from './Coverage.module.css'
import { shareTurns, turnsWish } from './plenaryTurns.ts'

/** Turns count from the beginning of every sitting: they are laid out for the longest. */
const useLongestSitting = (): Millis => {
  const { agenda } = useWholeWorkshop()
  const lengths = agenda.sittings.map(
    (sitting) => sittingTimes(sitting, sitting.plannedStart).plannedEnd - sitting.plannedStart,
  )
  return millis(Math.max(0, ...lengths))
}

const Turns = ({ team }: { readonly team: readonly string[] }) => {
  const t = useText()
  const wish = useWish()
  const { formatDuration } = useFormats()
  const workshop = useWholeWorkshop()
  const length = useLongestSitting()
  const planned = workshop.groups.shifts.filter(({ groupId }) => groupId === plenaryRoom)
  const [first] = planned
  const share = () => void wish(turnsWish(workshop, shareTurns(team, length)))
  return (
    <Stack direction="row" gap={2} align="center">
      <Button size="s" icon="clock" isDisabled={team.length === 0 || length === 0} onPress={share}>
        {t('coverage.planTurns')}
      </Button>
      {first && (
        <>
          <span className={styles.remark}>
            {t('coverage.turnsPlanned', {
              length: Math.round((first.end - first.start) / 60_000),
              count: new Set(planned.map(({ personId }) => personId)).size,
            })}{' '}
            ({formatDuration(length)})
          </span>
          <Button size="s" kind="quiet" onPress={() => void wish(turnsWish(workshop, []))}>
            {t('coverage.dropTurns')}
          </Button>
        </>
      )}
    </Stack>
  )
}

export const PlenaryTeam = () => {
  const t = useText()
  const wish = useWish()
  const { may } = useViewer()
  const nameOf = useNames()
  const languageOf = useLanguageNames()
  const workshop = useWholeWorkshop()
  const { people, interpretation } = workshop
  const named = interpretation.plenaryTeam
  const interpreters = interpretersOf(workshop)
  const mark = (personId: string, isMarked: boolean) =>
    void wish({ type: isMarked ? 'NameForPlenary' : 'ReleaseFromPlenary', personId })
  return (
    <Stack gap={3}>
      <fieldset className={styles.team}>
        <legend>{t('coverage.plenaryTeam')}</legend>
        <p className={styles.remark}>{t('coverage.plenaryTeamHelp')}</p>
        {interpreters.map((personId) => (
          <Switch
            key={personId}
            isSelected={named.includes(personId)}
            isDisabled={!may('NameForPlenary')}
            onChange={(isMarked) => mark(personId, isMarked)}
            description={(people[personId]?.understands ?? []).map(languageOf).join(', ')}
          >
            {nameOf(personId)}
          </Switch>
        ))}
      </fieldset>
      {may('PlanDuties') && (
        <Turns team={assignedTo(workshop, plenaryRoom).filter((id) => interpreters.includes(id))} />
      )}
    </Stack>
  )
}
