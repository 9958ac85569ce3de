import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastProvider } from './ToastProvider.tsx'
import { type Toast, useToasts } from './toasts.ts'

const Shower = ({ toasts }: { readonly toasts: readonly Toast[] }) => {
  const { show } = useToasts()
  return (
    <button type="button" onClick={() => toasts.forEach(show)}>
      show
    </button>
  )
}
const showing = (...toasts: Toast[]) => {
  render(<Shower toasts={toasts} />, { wrapper: ToastProvider })
  act(() => screen.getByText('show').click())
}
const region = () => screen.getByRole('region', { name: 'Avisos' })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a notice stands in a polite live region and leaves by itself', () => {
  showing({ tone: 'ok', text: 'Guardado.' })
  expect(region().getAttribute('aria-live')).toBe('polite')
  expect(region().textContent).toBe('Guardado.')
  act(() => void vi.advanceTimersByTime(10_000))
  expect(region().textContent).toBe('')
})

test('a notice with an action waits for somebody', () => {
  const pressed: string[] = []
  showing({
    tone: 'info',
    text: 'Se pasó a plenaria.',
    action: { label: 'Deshacer', onPress: () => pressed.push('undo') },
  })
  act(() => void vi.advanceTimersByTime(600_000))
  act(() => screen.getByText('Deshacer').click())
  expect(pressed).toEqual(['undo'])
  expect(region().textContent).toBe('')
})

test('no more than three are seen; the fourth comes when one leaves', () => {
  showing(...['uno', 'dos', 'tres', 'cuatro'].map((text) => ({ tone: 'late', text }) as const))
  expect(region().textContent).toBe('unodostres')
  act(() => screen.getAllByRole('button', { name: 'Descartar el aviso' })[0]?.click())
  expect(region().textContent).toBe('dostrescuatro')
})
