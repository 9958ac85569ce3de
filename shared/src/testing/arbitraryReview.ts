/** What is wished for while the report is prepared and reviewed, by those who may. */
import fc from 'fast-check'
import { instant } from '../time.ts'
import { delegationActor, personActor } from '../workshop/actor.ts'
import { reportCommandSchema } from '../workshop/report/reportCommands.ts'
import type { Command } from '../workshop/workshop.ts'
import { anyOutside, sampleIds, type Step } from './arbitraries.ts'
import { arbitraryOf } from './arbitraryOf.ts'
import { dayTwo } from './sampleFacts.ts'

/** Random moments lie some minutes around the end of the second day. */
const soon = (command: Command): Command =>
  'until' in command ? { ...command, until: instant(dayTwo + command.until * 10) } : command

export const anyReviewStep: fc.Arbitrary<Step> = fc.record({
  command: arbitraryOf(reportCommandSchema, sampleIds).map(soon),
  actor: fc.constantFrom(
    personActor('secretariat-rcm'),
    personActor('facilitator-rcm'),
    delegationActor('honduras'),
    delegationActor('belize'),
  ),
  outside: anyOutside,
  after: fc.constantFrom(0, 1, 20),
  isAimed: fc.constant(false),
})
