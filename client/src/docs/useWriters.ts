/** Who writers are by name and mark, and who has a caret in a text this second. */
import { inLanguage } from '@plenaria/shared/language'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLive } from '../live/LiveContext.ts'
import type { Writer } from './caretLook.ts'

const lookOf = ({ charter, people }: Workshop, personId: string): string => {
  const represents = people[personId]?.represents ?? []
  if (represents.length > 1) return 'both'
  const position = charter.platforms.findIndex(({ id }) => id === represents[0])
  return position === -1 ? 'none' : String(position % 4)
}

/** `writerOf(personId)`: the same function for good, so that an editor need not be built anew when a name arrives. */
export const useWriterOf = (): ((personId: string) => Writer) => {
  const { connection, directory } = useLive()
  const { language } = useLanguage()
  const read = (personId: string): Writer => {
    const entry = directory[personId]
    const name = entry ? inLanguage(entry.name, language) : personId
    return { name, look: lookOf(connection.state().workshop, personId) }
  }
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  const [writerOf] = useState(() => (personId: string) => latest.current(personId))
  return writerOf
}
