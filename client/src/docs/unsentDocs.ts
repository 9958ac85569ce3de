/** Remembers across page loads which documents hold work the server has not answered yet, so that it is sent from any screen. */

export type UnsentDocs = {
  readonly names: () => readonly string[]
  readonly add: (name: string) => void
  readonly remove: (name: string) => void
}

/** @param key one per workshop and seat */
export const unsentDocs = (storage: Storage, key: string): UnsentDocs => {
  const at = `plenaria.unsent.${key}`
  const names = (): readonly string[] => (storage.getItem(at) ?? '').split(' ').filter(Boolean)
  const write = (next: readonly string[]) =>
    next.length === 0 ? storage.removeItem(at) : storage.setItem(at, next.join(' '))
  return {
    names,
    add: (name) => {
      if (!names().includes(name)) write([...names(), name])
    },
    remove: (name) => {
      if (names().includes(name)) write(names().filter((one) => one !== name))
    },
  }
}
