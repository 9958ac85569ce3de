import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LanguageProvider } from './LanguageProvider.tsx'
import { useLanguage } from './LanguageContext.ts'
import { useLocalText } from './useLocalText.ts'

const Reader = () => {
  const { t, setLanguage } = useLanguage()
  const inOwn = useLocalText()
  return (
    <>
      <button type="button" onClick={() => setLanguage('es')}>
        {t('design.close')}
      </button>
      <p>{inOwn({ es: 'Grupo', fr: 'Groupe' })}</p>
    </>
  )
}

afterEach(() => {
  cleanup()
  localStorage.clear()
})

test('a change of language reaches the texts, the page and the next visit', () => {
  const first = render(<Reader />, { wrapper: LanguageProvider })
  expect(screen.getByRole('button').textContent, 'jsdom asks for English').toBe('Close')
  expect(document.documentElement.lang).toBe('en')

  act(() => screen.getByRole('button').click())
  expect(screen.getByRole('button').textContent).toBe('Cerrar')
  expect(document.documentElement.lang).toBe('es')

  first.unmount()
  render(<Reader />, { wrapper: LanguageProvider })
  expect(screen.getByRole('button').textContent).toBe('Cerrar')
})

test('a text of the workshop that lacks the language is shown in one it has', () => {
  render(<Reader />, { wrapper: LanguageProvider })
  expect(screen.getByText('Grupo')).toBeDefined()
})
