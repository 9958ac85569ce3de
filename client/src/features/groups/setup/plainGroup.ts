import type { Group } from '@plenaria/shared/workshop/groups/groups'
import type { GroupsCommand } from '@plenaria/shared/workshop/groups/groupsCommands'

/** A group as a wish describes it: without those who serve it. */
export const plainGroup = (group: Group): Extract<GroupsCommand, { type: 'ChangeGroup' }>['group'] => {
  const { moderators: _m, rapporteurs: _r, interpreters: _i, ...plain } = group
  return plain
}
