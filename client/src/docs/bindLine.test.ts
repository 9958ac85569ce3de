import { afterEach, describe, expect, test } from 'vitest'
import { plainLine } from '@plenaria/shared/docs/paragraphs'
import * as Y from 'yjs'
import { bindLine } from './bindLine.ts'

const bound = (text: string) => {
  const doc = new Y.Doc()
  const line = doc.getText('line')
  line.insert(0, text)
  const input = document.createElement('input')
  document.body.append(input)
  const release = bindLine(input, line)
  const type = (value: string, caret = value.length) => {
    input.value = value
    input.setSelectionRange(caret, caret)
    input.dispatchEvent(new InputEvent('input'))
  }
  return { doc, line, input, release, type }
}

afterEach(() => document.body.replaceChildren())

describe('a line bound to a shared text', () => {
  test('shows the text and writes what is typed', () => {
    const { line, input, type } = bound('6 meses')
    expect(input.value).toBe('6 meses')
    type('16 meses', 1)
    expect(plainLine(line)).toBe('16 meses')
  })

  test('sends only what changed, so that others keep what they write at the same time', () => {
    const { doc, line, type } = bound('Secretarías')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    other.getText('line').insert(11, ' Técnicas')
    type('Las Secretarías', 4)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(plainLine(line)).toBe('Las Secretarías Técnicas')
  })

  test('the caret keeps its place when somebody writes before it', () => {
    const { line, input } = bound('meses')
    input.focus()
    input.setSelectionRange(2, 2)
    line.insert(0, 'seis ')
    expect(input.value).toBe('seis meses')
    expect(input.selectionStart).toBe(7)
  })

  test('a composition is sent when it ends, and what came meanwhile is there', () => {
    const { line, input, type } = bound('ano')
    input.dispatchEvent(new CompositionEvent('compositionstart'))
    type('año', 2)
    expect(plainLine(line)).toBe('ano')
    input.dispatchEvent(new CompositionEvent('compositionend'))
    expect(plainLine(line)).toBe('año')
  })

  test('after its release nothing is bound', () => {
    const { line, input, release, type } = bound('a')
    release()
    type('b')
    line.insert(0, 'c')
    expect(plainLine(line)).toBe('ca')
    expect(input.value).toBe('b')
  })
})
