/** Notes of many shapes in both languages: every timed row is found with its times, and no line is lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaDraft, LOW_CONFIDENCE } from './agendaDraft.ts'
import { datesIn } from './readDates.ts'
import { readAgenda } from './readAgenda.ts'
import { readDuration, timesAtStart } from './readTime.ts'
import { readZone } from './readZone.ts'
import { segmentKindOf } from './segmentKindOf.ts'

const draftOf = (note: string): AgendaDraft => {
  const read = readAgenda(note)
  if (!read.ok) throw new Error(`No agenda: ${read.noAgenda}`)
  return read.draft
}
const rowsOf = (note: string) =>
  draftOf(note).sittings.map(({ date, segments }) => [
    date,
    ...segments.map(({ start, end, title }) => [start, end, title]),
  ])

const spanish = `Taller regional sobre integración laboral
Ciudad de Panamá, 3 al 4 de junio de 2024
Horario: hora de Panamá

Agenda

Día 1 – Lunes 3 de junio
8:30 a.m.\tRegistro de participantes
9:00 a.m.\tPalabras de bienvenida
9h30 – 10h15\tPanel: Políticas nacionales de integración
\tModerador: OIM
\t• Honduras
\t• Guatemala
10:15 – 10:30 Receso para café
10:30 a 12:00 Grupos de trabajo
12:00 m. a 1:00 p.m. Almuerzo
1:00 – 2:30 Plenaria: conclusiones de los grupos
2:30 Clausura

Segundo día: martes 4 de junio
09.00 – 09.20 Resumen del primer día
09.20 – 10.00 Preguntas y respuestas
10.00 Evaluación (15 min)

Contacto: secretaria@example.org`

const flat = [
  'Time',
  'Activity',
  'Coordinator',
  '09:00-09:10',
  'Opening',
  'Secretariat A',
  '09:10-09:40',
  'Panel',
  'Secretariat B',
]

describe('rows and times', () => {
  test('[CN1] [CN2] a Spanish programme of two days, its times written in seven ways', () => {
    expect(rowsOf(spanish)).toEqual([
      [
        '2024-06-03',
        ['08:30', '09:00', 'Registro de participantes'],
        ['09:00', '09:30', 'Palabras de bienvenida'],
        ['09:30', '10:15', 'Panel: Políticas nacionales de integración'],
        ['10:15', '10:30', 'Receso para café'],
        ['10:30', '12:00', 'Grupos de trabajo'],
        ['12:00', '13:00', 'Almuerzo'],
        ['13:00', '14:30', 'Plenaria: conclusiones de los grupos'],
        ['14:30', null, 'Clausura'],
      ],
      [
        '2024-06-04',
        ['09:00', '09:20', 'Resumen del primer día'],
        ['09:20', '10:00', 'Preguntas y respuestas'],
        ['10:00', '10:15', 'Evaluación'],
      ],
    ])
  })

  test.each([
    ['09:00-09:10 x', '09:00', '09:10'],
    ['9:00 a.m. – 10:30 a.m. x', '09:00', '10:30'],
    ['9 – 10:30 p.m. x', '21:00', '22:30'],
    ['11:30 - 12:15 pm x', '11:30', '12:15'],
    ['9h30 à x', '09:30', null],
    ['De 14:00 a 15:30 hrs: x', '14:00', '15:30'],
    ['2 pm x', '14:00', null],
    ['12:30 p. m. x', '12:30', null],
    ['12:00 m. x', '12:00', null],
    ['09.30—10.00 x', '09:30', '10:00'],
    ['from 8:15 to 9:00 x', '08:15', '09:00'],
    ['11:00 am to 1:00 x', '11:00', '13:00'],
  ])('[CN2] %s', (text, start, end) => {
    const found = timesAtStart(text)
    const write = (time: { minutes: number } | null | undefined) =>
      time
        ? `${String(Math.floor(time.minutes / 60)).padStart(2, '0')}:${String(time.minutes % 60).padStart(2, '0')}`
        : null
    expect([write(found?.span.start), write(found?.span.end)]).toEqual([start, end])
  })

  test.each([
    '3.10 Mandate of the Conference',
    '25 delegates came',
    '2 - 4 people',
    '2020 was a year',
    '10 Point Plan',
    '99:10 x',
  ])('[CN1] "%s" begins with no time', (text) => expect(timesAtStart(text)).toBeNull())

  test('[CN1] a report whose prose mentions times has no agenda', () => {
    const report =
      'The meeting took place on 5 May 2020.\nAt 9:00 a.m. the delegates arrived and by 11:30 they had agreed.'
    expect(readAgenda(report)).toEqual({ ok: false, noAgenda: 'noTimes' })
    expect(readAgenda('')).toEqual({ ok: false, noAgenda: 'noTimes' })
    expect(readAgenda('9:00 Opening')).toEqual({ ok: false, noAgenda: 'tooFewTimes' })
  })

  test('[CN1] a line may end with its times', () => {
    const note = 'Opening remarks (9:00–9:15)\nFirst panel (9:15-10:00)\nCoffee break, 10:00 – 10:20'
    expect(rowsOf(note)).toEqual([
      [
        null,
        ['09:00', '09:15', 'Opening remarks'],
        ['09:15', '10:00', 'First panel'],
        ['10:00', '10:20', 'Coffee break'],
      ],
    ])
  })

  test('[CN2] lengths', () => {
    expect(['(30 min)', '1 hora', '1 h 15', '20 minutos', 'Pillar 3'].map(readDuration)).toEqual([30, 60, 75, 20, null])
  })
})

describe('sittings and days', () => {
  const english = `Joint seminar
October 6th and 7th, 2020. 9:00 a.m. - 11:00 a.m. (San José time)
SESSION 1
09:00-09:10\tOpening (10min): – One; – Two.\tSecretariat
09:10-10:00\tPanel
SESSION 2
09:00-09:10\tOpening
09:10-10:00\tWorking session in subgroups`

  test('[CN3] [CN4] sessions take the days that the note names, one each, and the line that names them is no row', () => {
    expect(draftOf(english).sittings.map(({ date, title, segments }) => [date, title, segments.length])).toEqual([
      ['2020-10-06', 'SESSION 1', 2],
      ['2020-10-07', 'SESSION 2', 2],
    ])
  })

  test('[CN3] times that go back begin a sitting, less surely; a repeated page heading begins none', () => {
    const note = '9:00-10:00 One\n10:00-11:00 Two\n9:00-10:00 Three\n10:00-11:00 Four'
    expect(draftOf(note).sittings.map(({ segments }) => segments.length)).toEqual([2, 2])
    const paged = 'Monday 3 June 2024\n9:00-10:00 One\nMonday 3 June 2024\n10:00-11:00 Two'
    expect(draftOf(paged).sittings).toHaveLength(1)
  })

  test('[CN4] days are read in both languages, with the year from elsewhere', () => {
    const iso = (text: string) => datesIn(text).map(({ day, month, year }) => [day, month, year])
    expect(iso('October 6th and 7th, 2020')).toEqual([
      [6, 10, 2020],
      [7, 10, 2020],
    ])
    expect(iso('del 3 al 5 de junio de 2019')).toEqual([
      [3, 6, 2019],
      [4, 6, 2019],
      [5, 6, 2019],
    ])
    expect(iso('martes 6 de octubre')).toEqual([[6, 10, null]])
    expect(iso('16–18 November')).toEqual([
      [16, 11, null],
      [17, 11, null],
      [18, 11, null],
    ])
    expect(iso('2020-10-06 and 7/10/2020')).toEqual([
      [6, 10, 2020],
      [7, 10, 2020],
    ])
    expect(iso('in May there were 12 people')).toEqual([])
  })
})

describe('what is said of a row', () => {
  test('[CN5] an end comes from a length or the next row, and says so by its confidence', () => {
    const [one, two, three] =
      draftOf('Monday 3 June 2024\n9:00 Opening (20 min)\n9:20 Panel\n10:00 Closing').sittings[0]?.segments ?? []
    expect([one?.end, two?.end, three?.end]).toEqual(['09:20', '10:00', null])
    expect(one && two && three && one.confidence > two.confidence && two.confidence > three.confidence).toBe(true)
    expect(three?.confidence).toBeLessThan(LOW_CONFIDENCE)
  })

  test('[CN6] a numbered heading above the times of a table belongs to the row below it', () => {
    const note = `Day\tThematic content
Monday,\tTOPIC 1: Context
November 16, 2020\t
\t1. Opening remarks
09:00 - 09:20\tThe presidency
\t2. Panel of Experts: Moderator: Office A
09:20 -09:30\tA brief summary
09:30-10:30\t
\t1. Factors
\t2. Profiles
\t3. Modus operandi 3. Questions and answers
10:30 – 11:00 Tuesday, November 17\tTOPIC 2: Tools
9:00 - 09:10\t1. Introduction: Brief recap
09:10 - 10:00\t2. Guided dialogue`
    expect(rowsOf(note)).toEqual([
      [
        '2020-11-16',
        ['09:00', '09:20', 'Opening remarks'],
        ['09:20', '09:30', 'Panel of Experts'],
        ['09:30', '10:30', 'Panel of Experts'],
        ['10:30', '11:00', 'Questions and answers'],
      ],
      ['2020-11-17', ['09:00', '09:10', 'Introduction'], ['09:10', '10:00', 'Guided dialogue']],
    ])
    const [, , factors] = draftOf(note).sittings[0]?.segments ?? []
    expect(factors?.points).toEqual(['Factors', 'Profiles', 'Modus operandi'])
  })

  test('[CN6] [CN7] points, who leads by column, by the last cell and by a word', () => {
    const [opening] =
      draftOf('9:00-9:10\tOpening (10min): – One; – Two.\tSecretariat\n9:10-9:20\tX').sittings[0]?.segments ?? []
    expect(opening).toMatchObject({ title: 'Opening', points: ['One', 'Two.'], coordinators: ['Secretariat'] })
    const table = 'Actividad\tResponsable\tHora\nBienvenida\tSecretaría; OIM\t8:30-9:00\nDiálogo\tOIM\t9:00-11:00'
    expect(draftOf(table).sittings[0]?.segments.map(({ title, coordinators }) => [title, coordinators])).toEqual([
      ['Bienvenida', ['Secretaría', 'OIM']],
      ['Diálogo', ['OIM']],
    ])
    expect(draftOf(spanish).sittings[0]?.segments[2]?.coordinators).toEqual(['OIM'])
  })

  test('[CN8] kinds by their words', () => {
    const kinds = [
      'Palabras de apertura',
      'Coffee',
      'Almuerzo',
      'Trabajo en subgrupos',
      'Q&A',
      'Clausura',
      'Launch of the study',
    ]
    expect(kinds.map(segmentKindOf)).toEqual([
      'opening',
      'break',
      'meal',
      'groupWork',
      'questions',
      'closing',
      'presentation',
    ])
  })

  test('[CN10] cells below each other are read by the head of their table', () => {
    expect(
      draftOf(flat.join('\n')).sittings[0]?.segments.map(({ title, coordinators }) => [title, coordinators]),
    ).toEqual([
      ['Opening', ['Secretariat A']],
      ['Panel', ['Secretariat B']],
    ])
  })

  test('[CN11] zones', () => {
    expect(readZone('9:00 a.m. (San José time)')).toBe('America/Costa_Rica')
    expect(readZone('10:00, hora de Panamá')).toBe('America/Panama')
    expect(readZone('14:00 GMT-6')).toBe('Etc/GMT+6')
    expect(readZone('Time and place: Honduras will speak')).toBe('America/Tegucigalpa')
    expect(readZone('Costa Rica takes part')).toBeNull()
  })
})

/** Every line that says something, somewhere in what was read. */
const accounted = (note: string) => {
  const draft = draftOf(note)
  const sources = draft.sittings.flatMap(({ segments }) =>
    segments.flatMap(({ source }) => source.map(({ text }) => text)),
  )
  return { draft, known: [...sources, ...draft.unread, ...draft.outside] }
}

describe('laws', () => {
  test('[CN9] law: no line is dropped silently, whatever the text', () => {
    const word = fc.constantFrom(
      'Opening',
      'panel',
      'Chair: A',
      '1.',
      '•',
      'Day 2',
      '9:00',
      '10:15–11:00',
      '6 de junio',
      '\t',
      '|',
      'Annex',
      'x',
    )
    const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const note = ['9:00-9:10 One', ...lines, '23:00-23:10 Last'].join('\n')
        const { draft, known } = accounted(note)
        const headings = draft.sittings.map(({ title }) => title).join(' ')
        const lost = note
          .split('\n')
          .map((text) => text.trim())
          .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/Day 2|6 de junio/.test(text))
          .filter((text) => !known.includes(text) && !headings.includes(text))
        expect(lost).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('[CN2] law: an agenda written in any of these ways is read back', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    const h24 = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    const h12 = (minutes: number) =>
      `${Math.floor(minutes / 60) % 12 || 12}:${two(minutes % 60)} ${minutes < 720 ? 'a.m.' : 'p.m.'}`
    const h = (minutes: number) => `${Math.floor(minutes / 60)}h${two(minutes % 60)}`
    const clocks = fc.constantFrom(h24, h12, h)
    const dashes = fc.constantFrom('-', ' – ', '—', ' to ', ' a ')
    const gaps = fc.constantFrom('\t', '  ', ': ', ' | ')
    const lengths = fc.array(fc.constantFrom(5, 10, 15, 30, 45, 60), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(
        clocks,
        dashes,
        gaps,
        lengths,
        fc.integer({ min: 7 * 12, max: 11 * 12 }),
        (clock, dash, gap, parts, first) => {
          let at = first * 5
          const rows = parts.map((length, index) => {
            const from = at
            at += length
            return {
              start: h24(from),
              end: h24(at),
              title: `Topic ${'abcdefgh'[index]}`,
              line: `${clock(from)}${dash}${clock(at)}${gap}Topic ${'abcdefgh'[index]}`,
            }
          })
          const read = draftOf(rows.map(({ line }) => line).join('\n')).sittings.flatMap(({ segments }) => segments)
          expect(read.map(({ start, end, title }) => ({ start, end, title }))).toEqual(
            rows.map(({ start, end, title }) => ({ start, end, title })),
          )
        },
      ),
    )
  })
})
