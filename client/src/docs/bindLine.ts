/** Binds an input of one line to a shared text: the smallest edit goes out, the caret stays where its reader left it. */
import { plainLine } from '@plenaria/shared/docs/paragraphs'
import type * as Y from 'yjs'
import { movedCaret, textChange } from '@plenaria/shared/docs/textChange'

/** @returns a function that ends the binding */
export const bindLine = (input: HTMLInputElement, line: Y.Text): (() => void) => {
  let isComposing = false

  const send = () => {
    const change = textChange(plainLine(line), input.value, input.selectionStart ?? input.value.length)
    if (!change) return
    line.doc?.transact(() => {
      if (change.remove > 0) line.delete(change.index, change.remove)
      if (change.insert !== '') line.insert(change.index, change.insert)
    }, input)
  }
  const show = () => {
    const before = input.value
    const after = plainLine(line)
    if (before === after) return
    const { selectionStart, selectionEnd } = input
    input.value = after
    if (document.activeElement !== input || selectionStart === null || selectionEnd === null) return
    input.setSelectionRange(movedCaret(selectionStart, before, after), movedCaret(selectionEnd, before, after))
  }
  // An unfinished composition (accents, suggestions of a keyboard) is the device's own until it ends.
  const start = () => {
    isComposing = true
  }
  const finish = () => {
    isComposing = false
    send()
    show()
  }
  const typed = () => {
    if (!isComposing) send()
  }
  const changed = (_: Y.YTextEvent, { origin }: Y.Transaction) => {
    if (!isComposing && origin !== input) show()
  }

  show()
  input.addEventListener('compositionstart', start)
  input.addEventListener('compositionend', finish)
  input.addEventListener('input', typed)
  line.observe(changed)
  return () => {
    if (isComposing) finish()
    input.removeEventListener('compositionstart', start)
    input.removeEventListener('compositionend', finish)
    input.removeEventListener('input', typed)
    line.unobserve(changed)
  }
}
