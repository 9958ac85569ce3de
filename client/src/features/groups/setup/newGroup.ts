/** One more group, numbered after those that are there. */
import type { Group } from '@plenaria/shared/workshop/groups/groups'
import type { GroupsCommand } from '@plenaria/shared/workshop/groups/groupsCommands'

type Added = Extract<GroupsCommand, { type: 'AddGroup' }>['group']

export const newGroup = (groups: readonly Pick<Group, 'id'>[]): Added => {
  const isTaken = (number: number) => groups.some(({ id }) => id === `group-${number}`)
  let number = groups.length + 1
  while (isTaken(number)) number += 1
  return {
    id: `group-${number}`,
    name: { es: `Grupo ${number}`, en: `Group ${number}` },
    mode: 'interpreted',
  }
}
