/** The agenda of the regional workshop: a day to learn from each other, a day to write by country. */
import { regionalWorkshop2019DayOne } from './regionalWorkshop2019DayOne.ts'
import { regionalWorkshop2019DayTwo } from './regionalWorkshop2019DayTwo.ts'
import type { PlannedSitting } from './planSittings.ts'

export const regionalWorkshop2019Sittings: readonly PlannedSitting[] = [
  regionalWorkshop2019DayOne,
  regionalWorkshop2019DayTwo,
]
