/** The agenda as those who take part may see it: without staff's notes, and without the steps that staff may undo. */
import type { AgendaEvent } from './agenda/agendaEvents.ts'
import type { AgendaPatch } from './agenda/agendaState.ts'
import type { Agenda } from './agenda/agenda.ts'

const withoutNotes = <Plan extends { staffNotes?: string | undefined }>(plan: Plan) => {
  const { staffNotes: _, ...seen } = plan
  return seen
}

const redactPatch = (patch: AgendaPatch): AgendaPatch => ({
  ...patch,
  sittings: patch.sittings.map((sitting) => ({ ...sitting, segments: sitting.segments.map(withoutNotes) })),
})

export const redactAgendaEvent = (event: AgendaEvent): AgendaEvent => {
  switch (event.type) {
    case 'SegmentAdded':
    case 'SegmentChanged':
      return { ...event, segment: withoutNotes(event.segment) }
    case 'StepTaken':
      return { ...event, number: 0, what: '', by: null, restore: null, closedGroups: false }
    case 'StepUndone':
      return { ...event, number: 0, by: null, restore: redactPatch(event.restore) }
    default:
      return event
  }
}

export const redactAgenda = (agenda: Agenda): Agenda => ({
  ...agenda,
  sittings: agenda.sittings.map((sitting) => ({ ...sitting, segments: sitting.segments.map(withoutNotes) })),
  steps: [],
  stepCount: 0,
})
