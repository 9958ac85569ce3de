import { act, cleanup, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useKeptFocus } from './useKeptFocus.ts'

afterEach(cleanup)

const Leaving = () => {
  const [isThere, setThere] = useState(true)
  const element = useRef<HTMLElement>(null)
  useKeptFocus(element)
  return (
    <>
      <section ref={element} tabIndex={-1} aria-label="window">
        {isThere && (
          <button type="button" onClick={() => setThere(false)}>
            go
          </button>
        )}
      </section>
      <button type="button">elsewhere</button>
    </>
  )
}

test('the focus stays in the window when what had it goes', async () => {
  render(<Leaving />)
  act(() => screen.getByText('go').focus())
  act(() => screen.getByText('go').click())
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('window'))
})

test('the focus that is elsewhere is left there', async () => {
  render(<Leaving />)
  act(() => screen.getByText('elsewhere').focus())
  act(() => screen.getByText('go').click())
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(document.activeElement).toBe(screen.getByText('elsewhere'))
})
