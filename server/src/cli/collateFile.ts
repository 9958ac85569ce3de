/** `collate FILE`: items of the groups to clusters of what says the same, without a server. */
import { type CollatedPair, collateItems } from '@plenaria/shared/collate/collateItems'
import { type CollatedItem, collateProblemSchema } from '@plenaria/shared/collate/collateProblem'
import { CommandFailed } from './operator.ts'
import { readJson } from './readJson.ts'

const flagsOf = (cluster: readonly string[], pairs: readonly CollatedPair[]): readonly string[] => [
  ...new Set(pairs.filter(({ a, b }) => cluster.includes(a) && cluster.includes(b)).flatMap(({ flags }) => flags)),
]

const itemLine = ({ id, group, lang, text }: CollatedItem): string =>
  `  ${id} (${group}, ${lang}): ${text.replaceAll(/\s+/g, ' ').slice(0, 100)}`

/** @throws CommandFailed with one clear line when the file cannot be read or has another shape */
export const collateFile = async (file: string, asJson: boolean): Promise<string> => {
  const problem = await readJson(file, collateProblemSchema)
  const { items } = problem
  const twice = items.find(({ id }, at) => items.findIndex((one) => one.id === id) !== at)
  if (twice) throw new CommandFailed(`${file}: two items are called ${twice.id}`)
  const { pairs, clusters } = collateItems(problem)
  if (asJson) return JSON.stringify({ pairs, clusters })
  const blocks = clusters.flatMap((cluster, at) => {
    const flags = flagsOf(cluster, pairs)
    const caution = flags.length > 0 ? `  differ in ${flags.join(', ')}: read them before merging` : '  alike'
    return [`${at + 1}.${caution}`, ...items.filter(({ id }) => cluster.includes(id)).map(itemLine)]
  })
  const alone = items.length - clusters.flat().length
  return [...blocks, `${clusters.length} clusters; ${alone} items stand alone.`].join('\n')
}
