/** The published shape of a report's JSON: JSON Schema 2020-12, made from the schema that an import parses with. */
import { z } from 'zod'
import { reportSchemaVersion } from './reportModel.ts'
import { reportFileSchema } from './reportModelSchema.ts'

export const reportJsonSchema: object = {
  ...z.toJSONSchema(reportFileSchema, { io: 'input' }),
  $id: `urn:plenaria:report:${reportSchemaVersion}`,
  title: 'Joint report',
  description:
    'The joint report of a workshop, in Spanish and English, with every number given and every text resolved.',
}
