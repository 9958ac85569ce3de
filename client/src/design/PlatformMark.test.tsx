import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PlatformMark } from './PlatformMark.tsx'

const first = { position: 0, letter: 'R', name: 'CRM' }
const second = { position: 1, letter: 'M', name: 'MIRPS' }

afterEach(cleanup)

test('platforms differ in letter and shape, and both together is a third shape', () => {
  const look = (...platforms: (typeof first)[]) => {
    cleanup()
    render(<PlatformMark platforms={platforms} />)
    const mark = screen.getByRole('img')
    return { text: mark.textContent, name: mark.getAttribute('aria-label'), shape: mark.className }
  }
  const looks = [look(first), look(second), look(first, second)]
  expect(looks.map(({ text }) => text)).toEqual(['R', 'M', 'R·M'])
  expect(looks.map(({ name }) => name)).toEqual(['Representa a CRM', 'Representa a MIRPS', 'Representa a CRM y MIRPS'])
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(3)
})
