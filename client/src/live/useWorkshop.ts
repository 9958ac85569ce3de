/** What screens read of the live state. Each hook re-renders only when its own value changes. */
import { inLanguage } from '@plenaria/shared/language'
import type { LiveState } from '@plenaria/shared/participant/liveState'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { useCallback, useSyncExternalStore } from 'react'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLive } from './LiveContext.ts'

/** @param select must return a stable value for an unchanged state: a part of it, not a new object */
export const useLiveState = <T>(select: (state: LiveState) => T): T => {
  const { connection } = useLive()
  return useSyncExternalStore(connection.subscribe, () => select(connection.state()))
}

export const useWorkshop = <T>(select: (workshop: Workshop) => T): T => useLiveState((state) => select(state.workshop))

/** For what depends on nearly everything; re-renders with every fact. */
export const useWholeWorkshop = (): Workshop => useWorkshop((workshop) => workshop)

/** `nameOf(personId)` in the reader's language; the id itself until the directory has come. */
export const useNames = (): ((personId: string) => string) => {
  const { directory } = useLive()
  const { language } = useLanguage()
  return useCallback(
    (personId) => {
      const entry = directory[personId]
      return entry ? inLanguage(entry.name, language) : personId
    },
    [directory, language],
  )
}
