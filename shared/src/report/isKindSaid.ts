/** Whether a title such as "Panel: what moves caravans" has said what the segment was. Both languages must agree: their documents have the same lines. */
import { interfaceLanguages } from '../language.ts'
import type { ReportSegment } from './reportAgendaModel.ts'

export const isKindSaid = ({ title, kindName }: Pick<ReportSegment, 'title' | 'kindName'>): boolean =>
  interfaceLanguages.every((language) => title[language].text.startsWith(kindName[language].text))
