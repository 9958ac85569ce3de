/** `create --file F`: a plan written as JSON, checked before it is sent. */
import { type PlanFile, planFileSchema } from '../organising/planFile.ts'
import { readJson } from './readJson.ts'

export const createFromFile = async (file: string): Promise<{ plan: PlanFile }> => ({
  plan: await readJson(file, planFileSchema),
})
