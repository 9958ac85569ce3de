/** Makes an id that people can read out of a name: `Costa Rica` becomes `costa-rica`. It is made once and kept when the name changes. */

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)

/** @param taken ids in use; a number is added to a second of the same name */
export const idFromName = (name: string, taken: readonly string[]): string => {
  const base = slug(name) || 'id'
  const free = (number: number): string => {
    const id = number === 1 ? base : `${base}-${number}`
    return taken.includes(id) ? free(number + 1) : id
  }
  return free(1)
}
