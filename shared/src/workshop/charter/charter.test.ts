/** The rules of the charter, CH1 to CH8. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOne, dayOneAfter, dayTwo, sampleFacts } from '../../testing/sampleFacts.ts'
import { groupWorkFacts, runningFacts } from '../../testing/sampleHistories.ts'
import { instant } from '../../time.ts'
import { sampleLogo } from '../../testing/sampleLogo.ts'
import { organiser, personActor, system } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { nextWake, type WorkshopEvent } from '../workshop.ts'
import { commandSchema } from '../workshopSchemas.ts'
import { realClock, realTime, type WorkshopClock, workshopTime } from './workshopClock.ts'

/** 4 May 2026, 10:00 UTC. */
const realNow = instant(1_777_888_800_000)
const rehearsal: WorkshopClock = { realAt: realNow, workshopAt: dayOne, rate: 60 }
const rehearsing: WorkshopEvent = { type: 'ClockSet', clock: rehearsal }
const archived: WorkshopEvent = { type: 'WorkshopArchived', at: dayOne }

test('[CH1] a platform, a delegation and a topic are data; defining one again replaces it where it stood', () => {
  const platform = { id: 'rcm', letter: 'X', name: { en: 'Another name' }, short: {}, secretariat: {} }
  expect(given(...sampleFacts).when({ type: 'DefinePlatform', platform })).toEqual(
    accept({ type: 'PlatformDefined', platform }),
  )
  const { charter } = fold([...sampleFacts, { type: 'PlatformDefined', platform }])
  expect(charter.platforms.map(({ id, letter }) => [id, letter])).toEqual([
    ['rcm', 'X'],
    ['mirps', 'M'],
  ])
  const topic = { id: 'integration', name: { en: 'Livelihoods' }, prompt: {} }
  expect(given(...sampleFacts).when({ type: 'DefineTopic', topic })).toEqual(accept({ type: 'TopicDefined', topic }))
  expect(fold([...sampleFacts, { type: 'TopicDefined', topic }]).charter.topics).toHaveLength(2)
})

test('[CH1] title, purpose, zone and languages are described together', () => {
  const description = { title: { en: 'T' }, purpose: {}, zone: 'America/Belize', languages: ['en'] }
  expect(given().when({ type: 'DescribeWorkshop', ...description }, { actor: organiser })).toEqual(
    accept({ type: 'WorkshopDescribed', ...description }),
  )
  expect(fold([{ type: 'WorkshopDescribed', ...description }]).charter).toMatchObject(description)
})

test('[CH7] where people meet is described too; a description without a place takes it back', () => {
  const place = { es: 'San José, Costa Rica', en: 'San José, Costa Rica' }
  const description = { title: {}, purpose: {}, zone: 'America/Costa_Rica', languages: ['es'] }
  const decided = given().when({ type: 'DescribeWorkshop', ...description, place }, { actor: organiser })
  expect(decided).toEqual(accept({ type: 'WorkshopDescribed', ...description, place }))
  expect(fold([{ type: 'WorkshopDescribed', ...description, place }]).charter.place).toEqual(place)
  expect(fold([{ type: 'WorkshopDescribed', ...description }]).charter.place).toEqual({})
})

test('[CH2] a delegation belongs only to platforms that are defined', () => {
  const delegation = { id: 'panama', name: {}, kind: 'country' as const, memberOf: ['rcm', 'unheard-of'] }
  expect(given(...sampleFacts).when({ type: 'DefineDelegation', delegation })).toEqual(refuse('unknownPlatform'))
  const known = { ...delegation, memberOf: ['rcm'] }
  expect(given(...sampleFacts).when({ type: 'DefineDelegation', delegation: known })).toEqual(
    accept({ type: 'DelegationDefined', delegation: known }),
  )
})

test('[CH3] a new workshop follows real time', () => {
  const { charter } = fold(sampleFacts)
  expect(charter.clock).toEqual(realClock)
  expect(workshopTime(charter.clock, realNow)).toBe(realNow)
})

test('[CH3] a rehearsal’s clock is shifted and scaled from the server’s moment of setting it', () => {
  const set = given(...sampleFacts).when(
    { type: 'SetClock', workshopAt: dayOne, rate: 60 },
    { actor: organiser, realAt: realNow },
  )
  expect(set).toEqual(accept(rehearsing))
  expect(workshopTime(rehearsal, instant(realNow + 1_000))).toBe(dayOne + 60_000)
})

test('[CH3] law: the real moment of a workshop’s moment is found again, to the length of a tick', () => {
  const clock = fc.record({ rate: fc.constantFrom(0.5, 1, 3, 60, 600), ahead: fc.integer({ min: -1e10, max: 1e10 }) })
  fc.assert(
    fc.property(clock, fc.nat(1e9), ({ rate, ahead }, after) => {
      const shifted: WorkshopClock = { realAt: realNow, workshopAt: instant(realNow + ahead), rate }
      const at = instant(shifted.workshopAt + after)
      expect(Math.abs(workshopTime(shifted, realTime(shifted, at)) - at)).toBeLessThanOrEqual(Math.ceil(rate / 2))
    }),
  )
})

test('[CH4] real time is not moved ahead', () => {
  expect(given(...sampleFacts).when({ type: 'SkipAhead', to: dayTwo })).toEqual(refuse('realClock'))
})

test('[CH4] a rehearsal’s clock goes forward only, at the rate it had', () => {
  const now = given(...sampleFacts, rehearsing)
  expect(now.when({ type: 'SkipAhead', to: dayOne })).toEqual(refuse('clockGoesForward'))
  expect(now.when({ type: 'SkipAhead', to: dayTwo }, { realAt: instant(realNow + 5) })).toEqual(
    accept({ type: 'ClockSet', clock: { realAt: instant(realNow + 5), workshopAt: dayTwo, rate: 60 } }),
  )
})

test('[CH4] the clock is not moved ahead while a sitting runs', () => {
  expect(given(...runningFacts, rehearsing).when({ type: 'SkipAhead', to: dayTwo })).toEqual(refuse('sittingRunning'))
})

test('[CH5] an archived workshop takes no command but its restoration', () => {
  const after = given(...sampleFacts, archived)
  expect(after.when({ type: 'StartSitting', sittingId: 'day-1' })).toEqual(refuse('archived'))
  expect(after.when({ type: 'ArchiveWorkshop' }, { actor: organiser })).toEqual(refuse('archived'))
  expect(after.when({ type: 'RestoreWorkshop' }, { actor: organiser, at: dayTwo })).toEqual(
    accept({ type: 'WorkshopRestored', at: dayTwo }),
  )
})

test('[CH5] archiving is a fact that restoring takes back; restoring what is not archived changes nothing', () => {
  expect(given(...sampleFacts).when({ type: 'ArchiveWorkshop' }, { actor: organiser })).toEqual(accept(archived))
  expect(given(...sampleFacts).when({ type: 'RestoreWorkshop' }, { actor: organiser })).toEqual(accept())
  const restored: WorkshopEvent = { type: 'WorkshopRestored', at: dayTwo }
  expect(fold([...sampleFacts, archived, restored])).toEqual(fold(sampleFacts))
})

test('[CH5] an archived workshop does not wake, because its wake would be refused for ever', () => {
  expect(nextWake(fold(groupWorkFacts))).not.toBeNull()
  expect(nextWake(fold([...groupWorkFacts, archived]))).toBeNull()
  expect(given(...groupWorkFacts, archived).when({ type: 'Wake' }, { actor: system, at: dayOneAfter(69) })).toEqual(
    refuse('archived'),
  )
})

test('[CH5] the report of an archived workshop can still be exported', () => {
  const recorded = given(...sampleFacts, archived).when(
    { type: 'RecordExport', format: 'docx', language: 'es' },
    { actor: organiser },
  )
  expect(recorded.ok).toBe(true)
})

test('[CH6] the clock is not set while a sitting runs, nor back behind what has happened', () => {
  const set = { type: 'SetClock', workshopAt: dayOne, rate: 60 } as const
  expect(given(...runningFacts).when(set, { actor: organiser })).toEqual(refuse('sittingRunning'))
  const endedOne: WorkshopEvent = { type: 'SittingEnded', sittingId: 'day-1', at: dayOneAfter(70) }
  const between = given(...runningFacts, endedOne)
  expect(between.when(set, { actor: organiser, at: dayOneAfter(80) })).toEqual(refuse('clockGoesForward'))
  expect(between.when({ ...set, workshopAt: dayTwo }, { actor: organiser, at: dayOneAfter(80) }).ok).toBe(true)
})

test('[CH6] a zone that no calendar knows is not a zone', () => {
  const described = { type: 'DescribeWorkshop', title: {}, purpose: {}, languages: ['es'] }
  expect(commandSchema.safeParse({ ...described, zone: 'America/Costa_Rica' }).success).toBe(true)
  expect(commandSchema.safeParse({ ...described, zone: 'Moon/Tranquility' }).success).toBe(false)
})

describe('the logo of a platform', () => {
  const alternative = { en: 'A bridge', es: 'Un puente' }
  const set = { type: 'SetPlatformLogo', platformId: 'rcm', sha256: sampleLogo.sha256, alternative } as const
  const remove = { type: 'RemovePlatformLogo', platformId: 'rcm' } as const
  const kept: WorkshopEvent = { type: 'PlatformLogoSet', platformId: 'rcm', logo: { ...sampleLogo, alternative } }
  const uploaded = { outside: { logo: sampleLogo } }
  const own = personActor('secretariat-rcm')

  test('[CH8] is a picture that was found whole, as it was found', () => {
    expect(given(...sampleFacts).when(set, { actor: own, ...uploaded })).toEqual(accept(kept))
    expect(given(...sampleFacts).when(set, { actor: own })).toEqual(refuse('unknownLogo'))
    const another = { outside: { logo: { ...sampleLogo, sha256: 'b'.repeat(64) } } }
    expect(given(...sampleFacts).when(set, { actor: own, ...another })).toEqual(refuse('unknownLogo'))
    expect(fold([...sampleFacts, kept]).charter.logos).toEqual({ rcm: { ...sampleLogo, alternative } })
  })

  test('[CH8] the same again changes nothing; other words or another picture take its place', () => {
    const after = given(...sampleFacts, kept)
    expect(after.when(set, uploaded)).toEqual(accept())
    const words = { en: 'A bridge over a river' }
    expect(after.when({ ...set, alternative: words }, uploaded)).toEqual(
      accept({ ...kept, logo: { ...sampleLogo, alternative: words } }),
    )
  })

  test('[CH8] stays when the platform is defined again, and goes when it is removed', () => {
    const platform = { id: 'rcm', letter: 'R', name: { en: 'New' }, short: {}, secretariat: {} }
    const again = [...sampleFacts, kept, { type: 'PlatformDefined', platform } as const]
    expect(fold(again).charter.logos).toEqual(fold([...sampleFacts, kept]).charter.logos)
    const removed = { type: 'PlatformLogoRemoved', platformId: 'rcm' } as const
    expect(given(...again).when(remove)).toEqual(accept(removed))
    expect(fold([...again, removed])).toEqual(fold([...sampleFacts, { type: 'PlatformDefined', platform }]))
    expect(given(...sampleFacts).when(remove)).toEqual(accept())
  })

  test('[CH8] belongs to a platform that is defined', () => {
    expect(given(...sampleFacts).when({ ...set, platformId: 'atlantis' }, uploaded)).toEqual(refuse('unknownPlatform'))
  })

  test('[CH8] is set and removed by its own secretariat, by facilitators and by the organiser', () => {
    const others = { platformId: 'mirps' } as const
    const after = given(...sampleFacts, { ...kept, ...others })
    expect(after.when({ ...remove, ...others }, { actor: own })).toEqual(refuse('otherSecretariat'))
    expect(after.when({ ...set, ...others }, { actor: own, ...uploaded })).toEqual(refuse('otherSecretariat'))
    for (const actor of [own, organiser, personActor('facilitator-mirps')])
      expect(given(...sampleFacts).when(set, { actor, ...uploaded })).toEqual(accept(kept))
    expect(given(...sampleFacts).when(set, { actor: personActor('honduras-1'), ...uploaded })).toEqual(
      refuse('notAllowed'),
    )
  })
})
