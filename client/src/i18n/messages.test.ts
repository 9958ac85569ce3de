import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Bilingual } from '@plenaria/shared/language'
import { describe, expect, test } from 'vitest'
import { deskMessages } from './deskMessages.ts'
import { messages } from './messages.ts'
import { evaluationMessages } from './messages/evaluation.ts'
import { itemHistoryMessages } from './messages/itemHistory.ts'
import { presentMessages } from './messages/present.ts'
import { projectorMessages } from './messages/projector.ts'
import { rewordingMessages } from './messages/rewording.ts'
import { floorMessages } from './messages/floor.ts'
import { questionMessages } from './messages/questions.ts'
import { channelMessages } from './messages/channel.ts'
import { coverageMessages } from './messages/coverage.ts'
import { interpretationMessages } from './messages/interpretation.ts'
import { screenNames, screensMessages } from './messages/screens.ts'
import { threadMessages } from './messages/threads.ts'
import { toolbarMessages } from './messages/toolbar.ts'
import { voiceMessages } from './messages/voice.ts'
import { workMessages } from './workMessages.ts'

const everything = {
  ...messages,
  ...deskMessages,
  ...workMessages,
  ...itemHistoryMessages,
  ...presentMessages,
  ...projectorMessages,
  ...rewordingMessages,
  ...screenNames,
  ...screensMessages,
  ...evaluationMessages,
  ...floorMessages,
  ...questionMessages,
  ...channelMessages,
  ...coverageMessages,
  ...interpretationMessages,
  ...threadMessages,
  ...toolbarMessages,
  ...voiceMessages,
}

type Token = ReturnType<typeof compileMessageOrThrow>[number]

/** The placeholders of a message, those inside the choices of a plural included. */
const placeholders = (tokens: readonly Token[]): readonly string[] => {
  const found = tokens.flatMap((token) => {
    if (typeof token === 'string' || token[0] === '#') return []
    const choices = typeof token[2] === 'object' && token[2] !== null ? Object.values(token[2]) : []
    return [token[0], ...choices.flatMap((choice) => (Array.isArray(choice) ? placeholders(choice) : []))]
  })
  return [...new Set(found)].toSorted()
}

describe('texts of the interface', () => {
  test.each<[string, Bilingual]>(Object.entries(everything))(
    '%s has both languages and the same placeholders',
    (_, text) => {
      expect(text.es.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(placeholders(compileMessageOrThrow(text.es))).toEqual(placeholders(compileMessageOrThrow(text.en)))
    },
  )

  test('placeholders inside a plural are found', () => {
    expect(placeholders(compileMessageOrThrow('{n, plural, one {# of {all}} other {many}}'))).toEqual(['all', 'n'])
  })
})

test('no two areas use the same key', async () => {
  const areas = Object.values(
    import.meta.glob<Record<string, Record<string, Bilingual>>>('./messages/*.ts', { eager: true }),
  )
  const keys = areas.flatMap((area) => Object.values(area).flatMap((texts) => Object.keys(texts)))
  expect(keys).toHaveLength(new Set(keys).size)
  expect(Object.keys(everything).toSorted()).toEqual(keys.toSorted())
})
