/** How deep a JSON text is nested, counted without parsing it: what is nested without end shall not be parsed at all. */

/** @returns the depth, or `most + 1` as soon as it is exceeded */
export const jsonDepth = (text: string, most: number): number => {
  let [depth, deepest, isInString] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isInString) {
      if (character === '\\') at += 1
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{' || character === '[') {
      depth += 1
      deepest = Math.max(deepest, depth)
      if (deepest > most) return deepest
    } else if (character === '}' || character === ']') depth -= 1
  }
  return deepest
}
