/** All commands and all events of a workshop, to parse. Apart from workshop.ts, which browsers carry and which parses nothing. */
import { z } from 'zod'
import { agendaCommandSchema } from './agenda/agendaCommands.ts'
import { agendaEventSchema } from './agenda/agendaEvents.ts'
import { charterCommandSchema } from './charter/charterCommands.ts'
import { charterEventSchema } from './charter/charterEvents.ts'
import { draftingCommandSchema } from './drafting/draftingCommands.ts'
import { draftingEventSchema } from './drafting/draftingEvents.ts'
import { evaluationCommandSchema } from './evaluation/evaluationCommands.ts'
import { evaluationEventSchema } from './evaluation/evaluationEvents.ts'
import { floorCommandSchema } from './floor/floorCommands.ts'
import { floorEventSchema } from './floor/floorEvents.ts'
import { followUpCommandSchema } from './followUp/followUpCommands.ts'
import { followUpEventSchema } from './followUp/followUpEvents.ts'
import { groupsCommandSchema } from './groups/groupsCommands.ts'
import { groupsEventSchema } from './groups/groupsEvents.ts'
import { interpretationCommandSchema } from './interpretation/interpretationCommands.ts'
import { interpretationEventSchema } from './interpretation/interpretationEvents.ts'
import { messagesCommandSchema } from './messages/messagesCommands.ts'
import { messagesEventSchema } from './messages/messagesEvents.ts'
import { peopleCommandSchema } from './people/peopleCommands.ts'
import { peopleEventSchema } from './people/peopleEvents.ts'
import { plenaryCommandSchema } from './plenary/plenaryCommands.ts'
import { plenaryEventSchema } from './plenary/plenaryEvents.ts'
import { reportCommandSchema } from './report/reportCommands.ts'
import { reportEventSchema } from './report/reportEvents.ts'
import { soundCommandSchema } from './sound/soundCommands.ts'
import { soundEventSchema } from './sound/soundEvents.ts'

export const commandSchema = z.discriminatedUnion('type', [
  charterCommandSchema,
  agendaCommandSchema,
  peopleCommandSchema,
  groupsCommandSchema,
  draftingCommandSchema,
  plenaryCommandSchema,
  followUpCommandSchema,
  floorCommandSchema,
  messagesCommandSchema,
  evaluationCommandSchema,
  soundCommandSchema,
  interpretationCommandSchema,
  reportCommandSchema,
])
export const eventSchema = z.discriminatedUnion('type', [
  charterEventSchema,
  agendaEventSchema,
  peopleEventSchema,
  groupsEventSchema,
  draftingEventSchema,
  plenaryEventSchema,
  followUpEventSchema,
  floorEventSchema,
  messagesEventSchema,
  evaluationEventSchema,
  soundEventSchema,
  interpretationEventSchema,
  reportEventSchema,
])
