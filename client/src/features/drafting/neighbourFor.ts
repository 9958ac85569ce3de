/** Behind which item one must be put to move it a step. Pure. */

/** @returns the item to stand behind, null for the top, undefined where there is no step to take */
export const neighbourFor = (ids: readonly string[], itemId: string, step: -1 | 1): string | null | undefined => {
  const from = ids.indexOf(itemId)
  const to = from + step
  if (from === -1 || to < 0 || to >= ids.length) return undefined
  return step === 1 ? ids[to] : (ids[to - 1] ?? null)
}
