/** The ways to group that a file can ask for, and what is explained of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type BalanceOptions, balanceFile } from './balanceFile.ts'

const directory = mkdtempSync(join(tmpdir(), 'balance-'))
afterAll(() => rmSync(directory, { recursive: true }))

let files = 0
const run = (content: object, options: BalanceOptions = {}) => {
  const file = join(directory, `${++files}.json`)
  writeFileSync(file, JSON.stringify(content))
  return balanceFile(file, options)
}

const jsonOf = async (content: object, options: BalanceOptions = {}): Promise<object> => {
  const { text, exitCode } = await run(content, { ...options, json: true })
  expect(exitCode).toBe(0)
  return JSON.parse(text) as object
}

const people = ['a', 'b', 'c', 'd'].map((id, index) => ({
  id,
  delegation: `country-${index % 2}`,
  represents: [index < 2 ? 'rcm' : 'mirps'],
  kind: 'delegate',
  understands: ['es'],
}))
const problem = { platforms: ['rcm', 'mirps'], people, groups: ['g1', 'g2'].map((id) => ({ id, mode: 'es' })) }

test('a problem alone gives an assignment and its levels, and nothing else', async () => {
  expect(Object.keys(await jsonOf(problem))).toEqual(['assignment', 'levels'])
})

test('by country, by topic and in rounds', async () => {
  expect(await jsonOf({ ...problem, byCountry: true })).toMatchObject({
    levels: [{ excess: 0 }, {}, { excess: 2 }, {}, {}],
  })
  const topics = { topicOf: { g1: 'law', g2: 'data' }, choices: { a: ['data'] } }
  expect(await jsonOf({ ...problem, topics })).toMatchObject({
    assignment: { a: 'g2' },
    choices: { byRank: [1], status: 'proven' },
  })
  expect(await jsonOf({ ...problem, rounds: 2 })).toMatchObject({
    rounds: [{}, {}],
    repeats: { count: 0, status: 'proven' },
  })
  expect((await run({ ...problem, topics })).text).toContain('choice 1: 1 people')
  expect((await run({ ...problem, rounds: 2 })).text).toContain('0 repeated meetings, at least 0 (proven)')
})

test('few moves for groups that are at work', async () => {
  const rebalance = { current: { a: 'g1', b: 'g1', c: 'g1', d: 'g1' }, immovable: ['a'] }
  expect(await jsonOf({ ...problem, rebalance })).toMatchObject({
    broken: [],
    steps: [{ moves: [] }, { moves: [{ to: 'g2' }] }, { moves: [{}, {}] }],
  })
  expect((await run({ ...problem, rebalance })).text).toMatch(
    /1 moves: platforms 2 → 1.*\n {2}move [bcd] from g1 to g2/,
  )
})

test('modes within the interpreters there are', async () => {
  expect(await jsonOf({ ...problem, chooseModes: true, interpreters: 4 })).toMatchObject({
    groups: [{ mode: 'es' }, { mode: 'es' }],
  })
  const strangers = people.map((person, at) => ({ ...person, understands: [['en', 'es', 'fr', 'pt'][at]] }))
  await expect(run({ ...problem, people: strangers, chooseModes: true, interpreters: 0 })).rejects.toThrow('no group')
})

test('explanations are added when they are asked for', async () => {
  const pinned = { ...problem, pins: [['a', 'g1']] }
  expect(await jsonOf(pinned, { explain: true, why: 'a' })).toMatchObject({
    explanation: { prices: [{ price: 'nothing' }] },
    why: { person: 'a', group: 'g1' },
  })
  const { text } = await run(pinned, { explain: true, why: 'a' })
  expect(text).toContain('pin a g1: costs nothing (proven)')
  expect(text).toContain('to g2: forbidden, pin a g1')
  await expect(run(pinned, { why: 'nobody' })).rejects.toThrow('no seat')
})

test('conflicts of every way are named and fail', async () => {
  const full = { ...problem, capacity: { g1: 1, g2: 1 } }
  const wishes = [{}, { byCountry: true }, { topics: { topicOf: { g1: 'law' } } }, { rounds: 2 }]
  const printed = await Promise.all(wishes.map((wish) => run({ ...full, ...wish })))
  expect(printed.map(({ exitCode, text }) => [exitCode, text.includes('capacity')])).toEqual(
    wishes.map(() => [1, true]),
  )
})

test('a file asks for one way at a time, and misspells none', async () => {
  await expect(run({ ...problem, rounds: 2, byCountry: true })).rejects.toThrow('only one of')
  await expect(run({ ...problem, round: 2 })).rejects.toThrow('round')
})
