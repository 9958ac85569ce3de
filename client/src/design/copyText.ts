/** Puts a text on the clipboard. Pages without HTTPS lack the modern way, so the old one stands in. */
const copyByCommand = (text: string): boolean => {
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  // Inside an open dialog the focus may not leave it, so the field is put where the focus is.
  const parent = document.activeElement?.parentElement ?? document.body
  parent.append(area)
  area.select()
  const isDone = document.execCommand('copy')
  area.remove()
  return isDone
}

/** @returns whether the text is on the clipboard */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}
