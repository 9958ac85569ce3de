/** How somebody reads captions on this device: how large, in which language, or not at all. */
import { useState } from 'react'

const KEPT_UNDER = 'plenaria.captions'
const sizes = [1, 1.25, 1.6, 2, 2.5] as const

export type CaptionLook = { readonly size: number; readonly language: string | null; readonly isHidden: boolean }

const usual: CaptionLook = { size: 1, language: null, isHidden: false }

const kept = (): CaptionLook => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? '{}')
    const look: Partial<Record<keyof CaptionLook, unknown>> = typeof value === 'object' && value !== null ? value : {}
    return {
      size: sizes.find((size) => size === look.size) ?? usual.size,
      language: typeof look.language === 'string' ? look.language : null,
      isHidden: look.isHidden === true,
    }
  } catch {
    return usual
  }
}

export const useCaptionLook = () => {
  const [look, setLook] = useState(kept)
  const change = (news: Partial<CaptionLook>) => {
    const next = { ...look, ...news }
    localStorage.setItem(KEPT_UNDER, JSON.stringify(next))
    setLook(next)
  }
  const at = sizes.findIndex((size) => size === look.size)
  return {
    look,
    change,
    larger: sizes[at + 1] ?? null,
    smaller: sizes[at - 1] ?? null,
  }
}
