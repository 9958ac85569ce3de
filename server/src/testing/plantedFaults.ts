/** Defects that are planted into the simulation, one at a time: it must notice every one of them. */
export const plantedFaults = [
  'ignoreGaps',
  'staleWriterWins',
  'leakPlan',
  'forgetRetries',
  'staleReads',
  'keepOldView',
] as const
export type PlantedFault = (typeof plantedFaults)[number] | 'none'
