/** Names that one of the two languages lacks: another's stands in its place, and nobody notices before the printed report. */
import { interfaceLanguages } from '../language.ts'
import { languageName } from './languageName.ts'
import type { Said } from './passage.ts'
import { fewOf, gap, lacks, type ReportGap } from './reportGap.ts'
import type { ReportModel } from './reportModel.ts'
import { type ReportSectionId, sittingSection } from './reportSectionIds.ts'

/** A name that nobody has given in any language is not a translation that is missing. */
const isNamed = (said: Said): boolean => said.es.text !== '' || said.en.text !== ''

const namesIn = ({ cover, participants, agenda, groups, plenary }: ReportModel) => {
  const names: readonly (readonly [ReportSectionId, readonly Said[]])[] = [
    [
      'cover',
      [
        cover.title,
        ...(cover.place ? [cover.place] : []),
        ...cover.platforms.flatMap(({ name, short, secretariat }) => [name, short, secretariat]),
      ],
    ],
    ['participants', participants.parties.filter(({ delegationId }) => delegationId !== null).map(({ name }) => name)],
    ...agenda.sittings.map(
      ({ id, title, segments }) => [sittingSection(id), [title, ...segments.map((one) => one.title)]] as const,
    ),
    ['groups', groups.groups.map(({ name }) => name)],
    ['recommendations', plenary.topics.map(({ name }) => name)],
  ]
  return names
}

export const nameGaps = (model: ReportModel): readonly ReportGap[] =>
  namesIn(model).flatMap(([sectionId, names]) =>
    interfaceLanguages.flatMap((missing) => {
      const lacking = names.filter((name) => isNamed(name) && lacks(name, missing))
      if (lacking.length === 0) return []
      const called = [...new Set(lacking.map((name) => name[missing].text))]
      return [
        gap('nameLanguageMissing', sectionId, (language) => {
          const list = fewOf(called, language)
          return language === 'es'
            ? `Sin nombre en ${languageName(missing, 'es')}: ${list}.`
            : `Without a name in ${languageName(missing, 'en')}: ${list}.`
        }),
      ]
    }),
  )
