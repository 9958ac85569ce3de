/** The templates a workshop can start from. */
import { rcmMirps2020 } from './rcmMirps2020.ts'
import type { Template } from './template.ts'

export const templates: readonly Template[] = [rcmMirps2020]

export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id)
