/** `balance FILE`: people to groups, without a server. */
import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import { balanceProblemSchema } from '@plenaria/shared/balance/balanceProblem'
import { readJson } from './readJson.ts'

export type Printed = { text: string; exitCode: number }

export const balanceFile = async (file: string, asJson: boolean): Promise<Printed> => {
  const result = balanceGroups(await readJson(file, balanceProblemSchema))
  if (!result.ok) {
    const lines = result.conflicts.map(({ message }) => message.en)
    return { text: asJson ? JSON.stringify({ conflicts: result.conflicts }) : lines.join('\n'), exitCode: 1 }
  }
  const { assignment, levels } = result
  if (asJson) return { text: JSON.stringify({ assignment, levels }), exitCode: 0 }
  const groups = new Map<string, string[]>()
  for (const [person, group] of Object.entries(assignment)) groups.set(group, [...(groups.get(group) ?? []), person])
  const seats = [...groups].map(([group, people]) => `${group}: ${people.join(', ')}`)
  const balance = levels.map(
    ({ name, excess, bound, status }) => `${name}: ${excess} above even, at least ${bound} (${status})`,
  )
  return { text: [...seats, '', ...balance].join('\n'), exitCode: 0 }
}
