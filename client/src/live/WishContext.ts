/** How a screen wishes for something: the command is asked about first where others would feel it, then sent. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { createContext, useContext } from 'react'

/** Resolves when the command was answered or the person thought better of it; true when it was accepted. */
export type Wish = (command: Command) => Promise<boolean>

export const WishContext = createContext<Wish | null>(null)

/** @throws outside a WishProvider, which every screen that drives the workshop puts around itself */
export const useWish = (): Wish => {
  const wish = useContext(WishContext)
  if (!wish) throw new Error('This screen needs a WishProvider around it.')
  return wish
}
