import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DeskTexts } from '../../../i18n/DeskTexts.tsx'
import { LanguageProvider } from '../../../i18n/LanguageProvider.tsx'
import { TemplateContents } from './TemplateContents.tsx'
import type { TemplateSummary } from './workshopSummary.ts'

const template: TemplateSummary = {
  id: 'webinars',
  title: { es: 'Seminarios', en: 'Webinars' },
  summary: { es: 'Con panel.', en: 'With a panel.' },
  firstDay: '2020-11-16',
  zone: 'America/Costa_Rica',
  days: 2,
  sittings: 1,
  minutes: 150,
  people: 9,
  groups: 0,
  kinds: [
    { kind: 'panel', count: 1 },
    { kind: 'groupWork', count: 2 },
  ],
}

const show = (isChosen: boolean): string => {
  render(
    <LanguageProvider>
      <DeskTexts>
        <p data-testid="contents">
          <TemplateContents template={template} isChosen={isChosen} />
        </p>
      </DeskTexts>
    </LanguageProvider>,
  )
  return screen.getByTestId('contents').textContent.replaceAll('\u00a0', ' ')
}

afterEach(cleanup)

test('a template says how long it takes, for how many, and that it has no groups', () => {
  expect(show(false)).toBe('2 days · 1 sitting · 2 h 30 min · 9 people · no groupsWith a panel.')
})

test('the chosen one also says what is on its agenda, and how often', () => {
  expect(show(true)).toContain('On the agenda: panel, group work (2)')
})
