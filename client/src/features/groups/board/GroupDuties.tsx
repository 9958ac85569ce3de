/** Who serves a group, duty by duty, and how somebody is assigned or released. */
import { duties } from '@plenaria/shared/workshop/groups/groupsCommands'
import type { Duty, Group } from '@plenaria/shared/workshop/groups/groups'
import { DutyLine } from './DutyLine.tsx'
import styles from './GroupDuties.module.css'

export const GroupDuties = ({ group, title }: { readonly group: Group; readonly title: string }) => {
  const isShown = (duty: Duty) =>
    duty !== 'interpreter' || group.mode === 'interpreted' || group.interpreters.length > 0
  return (
    <dl className={styles.duties}>
      {duties.filter(isShown).map((duty) => (
        <DutyLine key={duty} duty={duty} group={group} title={title} />
      ))}
    </dl>
  )
}
