/** One duty of one group: the people who hold it, with their presence, and a menu of those who could. */
import type { Duty, Group } from '@plenaria/shared/workshop/groups/groups'
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu } from '../../../design/Menu.tsx'
import { PresenceDot } from '../../../design/PresenceDot.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useNames, useWholeWorkshop, useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { dutyCandidates } from './dutyCandidates.ts'
import styles from './GroupDuties.module.css'

type Props = { readonly duty: Duty; readonly group: Group; readonly title: string }

const AssignMenu = ({ duty, group, title }: Props) => {
  const t = useText()
  const read = useLocalText()
  const nameOf = useNames()
  const wish = useWish()
  const workshop = useWholeWorkshop()
  const entries = dutyCandidates(workshop, group, duty).map(({ personId, serves }) => ({
    id: personId,
    label: nameOf(personId),
    ...(serves ? { description: t('board.serves', { group: read(serves.name) }) } : {}),
  }))
  const nobody = { id: '', label: t('board.nobodyFor'), isDisabled: true }
  const label = t(`board.assign.${duty}`, { group: title })
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="plus" size="s" label={label} />}
      entries={entries.length > 0 ? entries : [nobody]}
      onAction={(personId) => void wish({ type: 'AssignDuty', groupId: group.id, personId, duty })}
    />
  )
}

const Holder = ({ personId, duty, group }: { personId: string; duty: Duty; group: Group }) => {
  const t = useText()
  const name = useNames()(personId)
  const wish = useWish()
  const { may } = useViewer()
  const isHere = useWorkshop(({ people }) => {
    const person = people[personId]
    return person !== undefined && isPresent(person)
  })
  return (
    <span className={styles.person}>
      <PresenceDot isHere={isHere} />
      <span className={styles.name}>{name}</span>
      {may('ReleaseDuty') && (
        <IconButton
          icon="close"
          size="s"
          label={t('board.release', { name })}
          onPress={() => void wish({ type: 'ReleaseDuty', groupId: group.id, personId, duty })}
        />
      )}
    </span>
  )
}

export const DutyLine = ({ duty, group, title }: Props) => {
  const t = useText()
  const { may } = useViewer()
  const holders = group[`${duty}s`]
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{t(`board.${duty}`)}</dt>
      <dd className={styles.people}>
        {holders.map((personId) => (
          <Holder key={personId} personId={personId} duty={duty} group={group} />
        ))}
        {holders.length === 0 && <span className={styles.none}>{t('board.noDuty')}</span>}
      </dd>
      {may('AssignDuty') && (
        <dd className={styles.add}>
          <AssignMenu duty={duty} group={group} title={title} />
        </dd>
      )}
    </div>
  )
}
