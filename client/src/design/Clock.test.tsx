import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Clock } from './Clock.tsx'
import { ClockAnnouncer } from './ClockAnnouncer.tsx'

afterEach(cleanup)

test('an overrun is said in a word, not by colour alone', () => {
  render(<Clock left={-135_000} />)
  expect(screen.getByRole('timer', { name: 'Tiempo restante' }).textContent).toBe('−02:15de más')
})

test('a paused clock says so', () => {
  render(<Clock left={60_000} isPaused />)
  expect(screen.getByRole('timer').textContent).toBe('01:00en pausa')
})

test('a mark is announced when it is passed, and nothing between marks', () => {
  const { rerender } = render(<ClockAnnouncer left={301_000} />)
  const said = () => screen.getByRole('status').textContent
  expect(said()).toBe('')
  rerender(<ClockAnnouncer left={300_000} />)
  expect(said()).toBe('Quedan 5 minutos')
  rerender(<ClockAnnouncer left={299_000} />)
  expect(said()).toBe('Quedan 5 minutos')
  rerender(<ClockAnnouncer left={-1_000} />)
  expect(said(), 'a sleeping laptop that wakes after the end').toBe('Se acabó el tiempo')
})

test('a page opened after a mark does not announce it', () => {
  const { rerender } = render(<ClockAnnouncer left={200_000} />)
  rerender(<ClockAnnouncer left={199_000} />)
  expect(screen.getByRole('status').textContent).toBe('')
})
