/** The booths of the whole workshop's opening, wish by wish: every kind of their facts comes about. */
import { personActor } from '../workshop/actor.ts'
import { facilitator } from './givenWhenThen.ts'
import { first, second } from './sampleBooths.ts'
import { honduras, secretariat, type Wish, wish } from './wish.ts'

const [one, other] = [personActor(first), personActor(second)]
const room = { roomId: 'plenary' } as const
const [english, spanish] = [
  { ...room, into: 'en' },
  { ...room, into: 'es' },
]
const canRecord = { canRecord: true }
const colleague = {
  personId: second,
  delegationId: null,
  represents: [],
  understands: ['es', 'en'],
  grants: [{ role: 'interpreter' as const, platformId: null }],
}

export const boothWishes: readonly Wish[] = [
  wish(8, secretariat, { type: 'EnrolPerson', person: colleague }),
  wish(8, secretariat, { type: 'NameForPlenary', personId: first }),
  wish(8, secretariat, { type: 'NameForPlenary', personId: second }),
  wish(8, secretariat, { type: 'ReleaseFromPlenary', personId: first }),
  wish(8, secretariat, { type: 'NameForPlenary', personId: first }),
  wish(8, one, { type: 'GoOnAir', ...english }),
  wish(8, facilitator, { type: 'SayFloorLanguage', ...room, language: 'es' }),
  wish(9, other, { type: 'TakeBooth', ...english }),
  wish(9, other, { type: 'SayInBooth', ...room, lineId: 'booth-1', text: 'I take over at the next speaker.' }),
  wish(9, one, { type: 'AskToSlowDown', ...room }),
  wish(10, one, { type: 'OfferHandover', ...english, personId: second }),
  wish(10, other, { type: 'DropHandover', ...english }),
  wish(11, one, { type: 'OfferHandover', ...english, personId: second }),
  wish(11, other, { type: 'AcceptHandover', ...english }),
  wish(12, other, { type: 'ChangeDirection', ...spanish, spoken: 'en' }),
  wish(12, one, { type: 'ListenTo', ...room, source: 'es' }),
  wish(13, one, { type: 'TakeOver', ...spanish, personId: second }),
  wish(14, facilitator, { type: 'SwitchCaptions', ...room, isOn: true }),
  wish(14, facilitator, { type: 'AskToRecord', ...room }, canRecord),
  wish(14, honduras, { type: 'AnswerRecording', ...room, agrees: true }),
  wish(15, facilitator, { type: 'StartRecording', ...room }, canRecord),
  wish(15, facilitator, { type: 'StopRecording', ...room }),
  wish(16, facilitator, { type: 'GoOffAir', personId: first }),
  wish(16, other, { type: 'LeaveBooth' }),
]
