/** The connection of this page to its workshop, for the hooks beside it. */
import type { LocalText } from '@plenaria/shared/language'
import type { WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { createContext, useContext } from 'react'

export type DirectoryEntry = { name: LocalText; institution: string }
export type Directory = Readonly<Record<string, DirectoryEntry>>

export type Live = {
  workshopId: string
  /** The person this page acts for, or `organiser`. */
  personId: string
  connection: WorkshopConnection
  directory: Directory
}

export const LiveContext = createContext<Live | null>(null)

/** @throws outside a WorkshopProvider: a screen used without its workshop is a bug */
export const useLive = (): Live => {
  const live = useContext(LiveContext)
  if (!live) throw new Error('This screen needs a WorkshopProvider around it.')
  return live
}
