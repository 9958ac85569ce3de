/** How large a text may stand on the big screen: long ones smaller, so that what is shown stays on one screen. Pure. */
export type TextSize = 'l' | 'm' | 's'

/** @param length in characters; up to `large` it is large, up to twice that it is middle-sized */
export const sizeForText = (length: number, large: number): TextSize => {
  if (length <= large) return 'l'
  return length <= 2 * large ? 'm' : 's'
}
