/** Moderators, rapporteurs and interpreters as matching would assign them, with the gaps as alarms; one click carries it out. */
import type { Group } from '@plenaria/shared/workshop/groups/groups'
import { useMemo, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { Switch } from '../../../design/Switch.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { useGroupNames } from '../board/useGroupNames.ts'
import styles from './DutiesDialog.module.css'
import { type MatchedDuties, matchDuties } from './matchDuties.ts'

/** What is missing in one group, in words. */
const useGaps = (matched: MatchedDuties, groupId: string): readonly string[] => {
  const t = useText()
  const names = useGroupNames()
  const isHere = ({ group }: { readonly group: string }) => group === groupId
  return [
    ...matched.moderators.gaps
      .filter(isHere)
      .map(({ platform, reason }) => t(`duties.gap.moderator.${reason}`, { platform: names.set(platform) })),
    ...matched.rapporteurs.gaps.filter(isHere).map(() => t('duties.gap.rapporteur')),
    ...matched.interpreters.gaps
      .filter(isHere)
      .map(({ missing, reason }) => t(`duties.gap.interpreter.${reason}`, { count: missing })),
  ]
}

const Turns = ({ matched, groupId }: { readonly matched: MatchedDuties; readonly groupId: string }) => {
  const t = useText()
  const names = useGroupNames()
  const team = matched.interpreters.teams.find(({ group }) => group === groupId)
  if (!team) return null
  return (
    <ul className={styles.turns}>
      {team.shifts.map(({ interpreter, partner, from, to }) => (
        <li key={from}>
          {partner === null
            ? t('duties.turn', { from, to, name: names.person(interpreter) })
            : t('duties.turnWith', { from, to, name: names.person(interpreter), partner: names.person(partner) })}
        </li>
      ))}
    </ul>
  )
}

const Served = ({ matched, group }: { readonly matched: MatchedDuties; readonly group: Group }) => {
  const t = useText()
  const names = useGroupNames()
  const gaps = useGaps(matched, group.id)
  const holders = (posts: readonly { readonly group: string; readonly person: string }[]) =>
    names.people(posts.flatMap((post) => (post.group === group.id ? post.person : []))) || '—'
  return (
    <li className={styles.group}>
      <strong>{names.group(group.id)}</strong>
      <span>{t('duties.moderators', { names: holders(matched.moderators.posts) })}</span>
      <span>{t('duties.rapporteurs', { names: holders(matched.rapporteurs.posts) })}</span>
      <Turns matched={matched} groupId={group.id} />
      {gaps.map((gap) => (
        <span key={gap}>
          <Chip tone="late" icon="warning">
            {gap}
          </Chip>
        </span>
      ))}
    </li>
  )
}

const Matching = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText()
  const wish = useWish()
  const { may } = useViewer()
  const workshop = useWholeWorkshop()
  const [isKept, setKept] = useState(true)
  const matched = useMemo(() => matchDuties(workshop, isKept), [workshop, isKept])
  const apply = async () => {
    const { duties, shifts } = matched
    if (await wish({ type: 'PlanDuties', duties: [...duties], shifts: [...shifts] })) onClose()
  }
  return (
    <Stack gap={4}>
      <p className={styles.lead}>{t('duties.lead')}</p>
      <Switch isSelected={isKept} onChange={setKept}>
        {t('duties.keep')}
      </Switch>
      <ul className={styles.groups}>
        {workshop.groups.groups.map((group) => (
          <Served key={group.id} matched={matched} group={group} />
        ))}
      </ul>
      {may('PlanDuties') && (
        <Stack direction="row" justify="end">
          <Button kind="primary" icon="check" onPress={() => void apply()}>
            {t('duties.apply')}
          </Button>
        </Stack>
      )}
    </Stack>
  )
}

export const DutiesDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const t = useText()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('duties.title')} size="l">
      <Matching onClose={onClose} />
    </Dialog>
  )
}
