/** How platforms are marked: their letter, name and place in the workshop's order. */
import { useCallback } from 'react'
import type { PlatformLook } from '../design/PlatformMark.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useWorkshop } from './useWorkshop.ts'

/** `looksOf(person.represents)`, in the workshop's order of platforms. */
export const usePlatformLooks = (): ((platformIds: readonly string[]) => readonly PlatformLook[]) => {
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  const localText = useLocalText()
  return useCallback(
    (platformIds) =>
      platforms.flatMap((platform, position) =>
        platformIds.includes(platform.id)
          ? [{ position, letter: platform.letter, name: localText(platform.short) || localText(platform.name) }]
          : [],
      ),
    [platforms, localText],
  )
}
