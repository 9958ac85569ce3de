/**
 * Whether people were in one room: they registered at a desk or ate together. Nothing else in the record says so, and a
 * report must not call such a workshop virtual.
 */
import { type Agenda, segmentsOf } from '../workshop/agenda/agenda.ts'

export const isInPerson = (agenda: Agenda): boolean =>
  segmentsOf(agenda).some(({ kind }) => kind === 'registration' || kind === 'meal')
