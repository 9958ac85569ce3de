/** A floor at work in the sample workshop: two delegations and an expert wait in plenary during its opening, and one speaks. */
import { type Instant, minutes } from '../time.ts'
import type { RequestKind } from '../workshop/floor/floorKinds.ts'
import type { WorkshopEvent } from '../workshop/workshop.ts'
import { dayOneAfter } from './sampleFacts.ts'
import { runningFacts } from './sampleHistories.ts'

type Fact<Type extends WorkshopEvent['type']> = Extract<WorkshopEvent, { type: Type }>

/** The request `ask-PERSON`, made in plenary during the opening unless it says otherwise. */
export const asked = (
  personId: string,
  at: Instant,
  kind: RequestKind = 'statement',
  more: Partial<Fact<'FloorAsked'>> = {},
): Fact<'FloorAsked'> => ({
  type: 'FloorAsked',
  roomId: 'plenary',
  requestId: `ask-${personId}`,
  personId,
  kind,
  note: '',
  language: null,
  segmentId: 'opening',
  by: personId,
  at,
  ...more,
})

/** The floor is given to whoever asked with `ask-PERSON`, as speech `speech-PERSON`, for three minutes unless it says otherwise. */
export const given = (personId: string, at: Instant, more: Partial<Fact<'FloorGiven'>> = {}): Fact<'FloorGiven'> => ({
  type: 'FloorGiven',
  roomId: 'plenary',
  speechId: `speech-${personId}`,
  requestId: `ask-${personId}`,
  slotId: null,
  segmentId: 'opening',
  personId,
  kind: 'statement',
  language: null,
  limit: minutes(3),
  by: 'facilitator-rcm',
  at,
  ...more,
})

export const taken = (
  personId: string,
  at: Instant,
  spent: number,
  more: Partial<Fact<'FloorTaken'>> = {},
): Fact<'FloorTaken'> => ({
  type: 'FloorTaken',
  roomId: 'plenary',
  speechId: `speech-${personId}`,
  why: 'taken',
  spent: minutes(spent),
  by: 'facilitator-rcm',
  at,
  ...more,
})

/** Since 09:01 Honduras, 09:02 Guatemala and 09:03 Belize wait. */
export const waitingFacts: readonly WorkshopEvent[] = [
  ...runningFacts,
  asked('honduras-1', dayOneAfter(1)),
  asked('guatemala-1', dayOneAfter(2)),
  asked('belize-1', dayOneAfter(3)),
]

/** Honduras speaks since 09:04, for three minutes. */
export const speakingFacts: readonly WorkshopEvent[] = [...waitingFacts, given('honduras-1', dayOneAfter(4))]
