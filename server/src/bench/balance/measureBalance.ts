/** The section `balance` of the bench: how even, how fast and how repeatable Plenaria's groups are. */
import { compareMethods, type MethodFigures } from './compareMethods.ts'
import { type RebalanceFigures, type SizeFigures, type Times, timeRebalance, timeSize } from './timeBalance.ts'

const WORKSHOPS = 2_000

/** What is aimed at, in milliseconds at the 95th percentile. */
const SIZES = [
  { people: 60, groups: 4, interpreted: 4, rules: 0, runs: 200, aim: 50 },
  { people: 60, groups: 4, interpreted: 2, rules: 6, runs: 200, aim: 50 },
  { people: 60, groups: 4, interpreted: 1, rules: 0, runs: 200, aim: 50 },
  { people: 60, groups: 8, interpreted: 4, rules: 6, runs: 200, aim: 50 },
  { people: 200, groups: 10, interpreted: 10, rules: 0, runs: 40, aim: 100 },
  { people: 200, groups: 10, interpreted: 5, rules: 6, runs: 40, aim: 100 },
  { people: 1000, groups: 40, interpreted: 40, rules: 0, runs: 10, aim: 1000 },
  { people: 1000, groups: 40, interpreted: 20, rules: 6, runs: 10, aim: 1000 },
] as const

const REBALANCE_AIM = 100

export type BalanceFigures = {
  methods: readonly MethodFigures[]
  sizes: readonly (SizeFigures & { aim: number })[]
  rebalance: readonly RebalanceFigures[]
}

export const measureBalance = (say: (text: string) => void): BalanceFigures => {
  say(`Comparing three ways to divide ${WORKSHOPS} workshops …`)
  const methods = compareMethods(WORKSHOPS)
  const sizes = SIZES.map(({ runs, aim, ...size }) => {
    say(`Dividing ${size.people} people into ${size.groups} groups, ${runs} times …`)
    return { ...timeSize(size, runs), aim }
  })
  say('Repairing after late comers and absences …')
  const rebalance = [
    timeRebalance('workshop of some 30, 4 groups', null, 200),
    timeRebalance('60 people, 4 groups', { people: 60, groups: 4, interpreted: 4, rules: 0 }, 200),
    timeRebalance('60 people, 4 groups, 2 interpreted', { people: 60, groups: 4, interpreted: 2, rules: 0 }, 200),
  ]
  return { methods, sizes, rebalance }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const row = (first: string, cells: readonly string[]) =>
  `${first.padEnd(44)}${cells.map((cell) => cell.padStart(17)).join('')}`.trimEnd()
const times = ({ median, p95, most }: Times) => [median, p95, most].map((ms) => `${ms.toFixed(1)} ms`)
const reached = (ms: Times, aim: number) => `${aim} ms ${ms.p95 < aim ? 'reached' : 'missed'}`

const methodRow = (figures: MethodFigures) =>
  row(figures.method, [
    percent(figures.platformsEven),
    ...[figures.firstRange, figures.secondRange].map(({ mean, most }) => `${mean.toFixed(2)} (${most})`),
    percent(figures.someGroupWithoutSecond),
    percent(figures.countryBunched),
  ])

const sizeRow = ({ people, groups, interpreted, rules, runs, ms, aim, ...proven }: BalanceFigures['sizes'][number]) =>
  row(`${people} people, ${groups} groups, ${interpreted} interpreted, ${rules} pins`, [
    ...times(ms),
    `${proven.platformsAndSizeProven} of ${runs}`,
    `${proven.allProven} of ${runs}`,
    proven.sameBytes ? 'same' : 'DIFFERENT',
    reached(ms, aim),
  ])

const rebalanceRow = ({ name, runs, ms, evenWithin }: RebalanceFigures) =>
  row(name, [...times(ms), ...evenWithin.map((count) => `${count} of ${runs}`), reached(ms, REBALANCE_AIM)])

export const balanceTables = ({ methods, sizes, rebalance }: BalanceFigures): string =>
  [
    row(`${WORKSHOPS} workshops, 4 groups`, [
      'platforms even',
      'RCM range',
      'MIRPS range',
      'group without',
      'country bunched',
    ]),
    ...methods.map(methodRow),
    '',
    row('Dividing', ['median', 'p95', 'most', 'two proven', 'all proven', 'second run', 'aim of p95']),
    ...sizes.map(sizeRow),
    '',
    row('Repairing: platforms even after moves', ['median', 'p95', 'most', '0', '1', '2', '3', 'aim of p95']),
    ...rebalance.map(rebalanceRow),
  ].join('\n')
