/** The reported workshop as the input of a report, ready to be varied by tests. */
import { minutes, plus } from '../../time.ts'
import { emptyWorkshop, evolve, type WorkshopEvent } from '../../workshop/workshop.ts'
import type { ReportInput } from '../buildReport.ts'
import { reportFacts, secondDay } from './reportFacts.ts'
import { reportDirectory } from './reportPeople.ts'

export const reportProseSample: ReportInput['prose'] = [
  {
    id: 'summary',
    text: {
      es: 'El taller reunió a ambas plataformas en torno a los movimientos mixtos en la región.\nLas delegaciones trabajaron en cuatro grupos con representación equitativa.',
      en: 'The workshop brought both platforms together on mixed movements in the region.\nThe delegations worked in four groups with equal representation.',
    },
  },
  {
    id: 'nextSteps',
    text: {
      es: 'Las secretarías someterán las recomendaciones a los países miembros.\nSe propondrá un calendario conjunto de seguimiento.',
      en: 'The secretariats will submit the recommendations to the member countries.',
    },
  },
]

/** @param more events after the end of the workshop */
export const reportSample = (...more: readonly WorkshopEvent[]): ReportInput => ({
  workshop: [...reportFacts, ...more].reduce(evolve, emptyWorkshop),
  directory: reportDirectory,
  prose: reportProseSample,
  generatedAt: plus(secondDay, minutes(180)),
  workshopId: 'rcm-mirps-2020',
  version: 214,
})
