/** Turns a key and values into a sentence of one language. It knows nothing of React or of the page. */
import { setupI18n } from '@lingui/core'
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage'
import type { Bilingual, InterfaceLanguage } from '@plenaria/shared/language'
import { type MessageKey, messages } from './messages.ts'

export type TextValues = Readonly<Record<string, string | number>>
/** `t('time.minutesLeft', { minutes: 5 })`: the text of the key, its ICU placeholders and plurals filled in. */
export type Text = (key: MessageKey, values?: TextValues) => string

/** Compiles each message when it is first said, and once. */
const createCompiler = () => {
  const compiled = new Map<string, CompiledMessage>()
  return (source: string): CompiledMessage => {
    const known = compiled.get(source)
    if (known) return known
    const message = compileMessage(source)
    compiled.set(source, message)
    return message
  }
}

/** @param texts by key; what everybody carries, unless a desk adds its own */
export const createText = (
  language: InterfaceLanguage,
  texts: Readonly<Record<string, Bilingual>> = messages,
): Text => {
  const inThisLanguage = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]))
  const i18n = setupI18n({ locale: language, messages: { [language]: inThisLanguage } })
  i18n.setMessagesCompiler(createCompiler())
  return (key, values) => i18n._(key, values)
}
