/** How a writer's caret and selection are drawn in a text: a bar, a name that fades, the writer's mark by class. */

export type Writer = {
  readonly name: string
  /** Which of the caret's colours: a platform's position, `both`, or `none`. */
  readonly look: string
}

/** @returns the element to stand at a caret; its styles are in RichField.module.css under these class names */
export const drawCaret = ({ name, look }: Writer): HTMLElement => {
  const caret = document.createElement('span')
  caret.className = 'plenaria-caret'
  caret.dataset['look'] = look
  const label = document.createElement('span')
  label.className = 'plenaria-caret-label'
  label.textContent = name
  caret.append(label)
  return caret
}

export const selectionLook = ({ look }: Writer): Record<string, string> => ({
  class: 'plenaria-selection',
  'data-look': look,
})
