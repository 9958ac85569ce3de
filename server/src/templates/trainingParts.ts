/** What the days of the training share: who coordinates, and segments that come every day. */
import { inBoth } from './inBoth.ts'
import type { PlannedSegment } from './planSittings.ts'

export const trainingTeam = inBoth('Equipo de capacitación', 'Training team')
export const trainingSecretariat = inBoth('Secretaría Ejecutiva de la CRM', 'Executive Secretariat of the RCM')
export const trainingPresidency = inBoth('Presidencia pro tempore de la CRM', 'Pro tempore presidency of the RCM')

export const coffee = (id: string): PlannedSegment => ({
  id,
  kind: 'break',
  length: 20,
  advance: 'automatic',
  title: inBoth('Café', 'Coffee'),
  coordinator: {},
  points: [],
})

/** The sitting of the morning ends with it. */
export const lunch = (id: string): PlannedSegment => ({
  id,
  kind: 'meal',
  length: 90,
  startsAt: '12:30',
  isFirm: true,
  title: inBoth('Almuerzo', 'Lunch'),
  coordinator: {},
  points: [],
})

export const recap = (id: string): PlannedSegment => ({
  id,
  kind: 'introduction',
  length: 20,
  startsAt: '08:30',
  title: inBoth('Repaso del día anterior', 'The day before, in short'),
  coordinator: trainingTeam,
  points: [inBoth('Una idea por delegación', 'One idea per delegation')],
})

export const dayEnd = (id: string): PlannedSegment => ({
  id,
  kind: 'closing',
  length: 15,
  endsAt: '17:00',
  title: inBoth('Cierre del día', 'Close of the day'),
  coordinator: trainingSecretariat,
  points: [],
})
