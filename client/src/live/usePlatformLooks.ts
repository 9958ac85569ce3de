/** How the workshop's platforms look wherever they are marked: letter, full name and place among the others. */
import { inLanguage } from '@plenaria/shared/language'
import { useMemo } from 'react'
import type { PlatformLook } from '../design/PlatformMark.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useWorkshop } from './useWorkshop.ts'

export type PlatformLooks = {
  readonly all: readonly (PlatformLook & { readonly id: string; readonly short: string })[]
  /** The looks of some platforms, in the workshop's order. */
  readonly of: (platformIds: readonly string[]) => readonly PlatformLook[]
}

export const usePlatformLooks = (): PlatformLooks => {
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  const { language } = useLanguage()
  return useMemo(() => {
    const all = platforms.map(({ id, letter, name, short }, position) => ({
      id,
      position,
      letter,
      name: inLanguage(name, language),
      short: inLanguage(short, language),
    }))
    return { all, of: (platformIds) => all.filter(({ id }) => platformIds.includes(id)) }
  }, [platforms, language])
}
