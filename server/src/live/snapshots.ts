/** The state as JSON text, encoded once per version and audience: five hundred people who join at once get the same string. */
import { type Audience, redactWorkshop } from '@plenaria/shared/workshop/redact'
import type { OpenWorkshop } from '../engine/openWorkshop.ts'

export type Snapshots = { of: (open: OpenWorkshop, audience: Audience) => string }

export const createSnapshots = (): Snapshots => {
  const kept = new Map<string, { version: number; text: string }>()
  return {
    of: (open, audience) => {
      const key = `${open.id} ${audience}`
      const last = kept.get(key)
      if (last?.version === open.version) return last.text
      const text = JSON.stringify(redactWorkshop(open.workshop, audience))
      kept.set(key, { version: open.version, text })
      return text
    },
  }
}
