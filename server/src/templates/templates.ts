/** The templates a workshop can start from, in the order in which they are offered. */
import { rcmMirps2020 } from './rcmMirps2020.ts'
import { rcmWebinars2020 } from './rcmWebinars2020.ts'
import { regionalTraining2017 } from './regionalTraining2017.ts'
import { regionalWorkshop2019 } from './regionalWorkshop2019.ts'
import type { Template } from './template.ts'

export const templates: readonly Template[] = [
  rcmMirps2020,
  rcmWebinars2020,
  regionalWorkshop2019,
  regionalTraining2017,
]

export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id)
