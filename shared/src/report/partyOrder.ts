/** Countries first, then organisations, then whoever has no delegation; in each, by the alphabet of the language. */
import type { Layout } from './layout.ts'
import type { ReportParty } from './reportPeopleModel.ts'

const kinds: readonly ReportParty['kind'][] = ['country', 'organisation', 'none']

export const inOrder = <One extends Pick<ReportParty, 'kind' | 'name'>>(
  parties: readonly One[],
  { voice, pick }: Pick<Layout, 'voice' | 'pick'>,
): readonly One[] =>
  parties.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || voice.compare(pick(a.name).text, pick(b.name).text),
  )
