import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter, sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts } from '@plenaria/shared/testing/sampleHistories'
import { minutes } from '@plenaria/shared/time'
import type { SegmentPlan } from '@plenaria/shared/workshop/agenda/agenda'
import { showAt } from '@plenaria/shared/workshop/views/showAt'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { DeskTexts } from '../../../i18n/DeskTexts.tsx'
import { partsOf } from './partsOf.ts'
import { markedIn } from './segmentPlace.ts'
import { WholeAgenda, type WholeAgendaProps } from './WholeAgenda.tsx'

afterEach(cleanup)

const full: SegmentPlan = {
  id: 'full',
  kind: 'panel',
  title: { es: 'Panel de cierre', en: 'Closing panel' },
  points: [{ es: 'Lo aprendido', en: 'What was learned' }],
  coordinator: { es: 'Secretaría', en: 'Secretariat' },
  planned: minutes(30),
  part: { es: 'Parte dos', en: 'Part two' },
  speakers: [{ en: 'Honduras · Delegate 1' }],
  outcomes: [{ en: 'A shared view' }],
  staffNotes: 'Keep it short.',
  links: [{ label: 'Paper', url: 'https://example.org/paper' }],
  files: [{ id: 'f1', name: 'slides.pdf', size: 2_048 }],
  slots: [{ id: 's1', title: { en: 'First five minutes' }, planned: minutes(5) }],
}
const added: WorkshopEvent = { type: 'SegmentAdded', sittingId: 'day-1', segment: full }
const show = (facts: readonly WorkshopEvent[], after = 25) => showAt(fold([...facts, added]).agenda, dayOneAfter(after))
const draw = (props: Partial<WholeAgendaProps> = {}) =>
  render(
    <DeskTexts>
      <WholeAgenda show={show(groupWorkFacts)} zone="America/Tegucigalpa" languages={['es']} {...props} />
    </DeskTexts>,
  )

describe('the whole agenda', () => {
  test('marks in words what is now, what is next and what is done', () => {
    draw()
    const current = screen.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'step')
    expect(current?.textContent).toContain('Ahora')
    expect(screen.getAllByText('Sigue')).toHaveLength(1)
    expect(screen.getAllByText('Terminado')).toHaveLength(1)
  })

  test('shows everything a segment says, and staff’s notes only where they are asked for', () => {
    const { unmount } = draw()
    for (const words of [
      'Parte dos',
      'Secretaría',
      'Honduras · Delegate 1',
      'A shared view',
      'First five minutes',
      'slides.pdf',
    ])
      expect(screen.getByText(words)).toBeDefined()
    expect(screen.getByRole('link', { name: /Paper/ }).getAttribute('rel')).toContain('noopener')
    expect(screen.queryByText('Keep it short.')).toBeNull()
    unmount()
    draw({ hasNotes: true })
    expect(screen.getByText('Keep it short.')).toBeDefined()
  })

  test('writes one language, or all of them, each marked as what it is', () => {
    const { unmount } = draw()
    expect(screen.queryByText('Closing panel')).toBeNull()
    unmount()
    draw({ languages: ['es', 'en'] })
    expect(screen.getByText('Panel de cierre').getAttribute('lang')).toBe('es')
    expect(screen.getByText('Closing panel').getAttribute('lang')).toBe('en')
  })

  test('says that there is no agenda yet', () => {
    draw({ show: showAt(fold([]).agenda, dayOneAfter(0)) })
    expect(screen.getByText('El taller aún no tiene agenda')).toBeDefined()
  })

  test('says when a segment is expected once it is no longer as planned', () => {
    draw({ show: show(groupWorkFacts, 85) })
    const entry = screen.getByText('break').closest('li')
    expect(entry && within(entry).getByText(/se prevé 10:25–10:40/)).toBeTruthy()
  })
})

test('before anything runs, what the first sitting begins with is next', () => {
  expect(markedIn(show(sampleFacts, -30))).toEqual({ nowId: null, nextId: 'opening' })
})

test('what follows one another under one part stands together, and a part that comes again stands again', () => {
  const { segments } = show(sampleFacts).sittings[0] ?? { segments: [] }
  const [first, second, third, ...rest] = segments
  if (!first || !second || !third) throw new Error('The sample has three segments')
  const inPart = (times: typeof first, part?: Record<string, string>) => ({
    ...times,
    segment: { ...times.segment, part },
  })
  const parts = partsOf([
    inPart(first, { en: 'One', es: 'Uno' }),
    inPart(second, { es: 'Uno', en: 'One' }),
    inPart(third, { en: '  ' }),
    ...rest.map((times) => inPart(times, { en: 'One', es: 'Uno' })),
  ])
  expect(parts.map(({ title, segments: of }) => [title?.en ?? null, of.length])).toEqual([
    ['One', 2],
    [null, 1],
    ['One', rest.length],
  ])
})
