/** Names a section of the report whose facts can be frozen: one of the fixed ones, a sitting or a group. */
import { z } from 'zod'

const names = ['summary', 'context', 'participants', 'groups', 'plenary', 'followUp'] as const

export const isSectionName = (text: string): boolean => names.some((name) => name === text)

export const reportSectionIdSchema = z.union([z.enum(names), z.string().regex(/^(sitting|group):[A-Za-z0-9_-]{1,64}$/)])
