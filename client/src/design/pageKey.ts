/** Which key was pressed for the page as a whole: none while somebody types, a window or a list is open, or with Ctrl, Alt or the like. */

const typing = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]'
const modal = '[data-modal-open], [role="menu"], [role="listbox"]'

/** @returns the key in lower case, or null when it is meant for something else */
export const pageKey = (event: KeyboardEvent): string | null => {
  const { target } = event
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null
  if (!(target instanceof Element) || target.closest(typing) || document.querySelector(modal)) return null
  return event.key.toLowerCase()
}
