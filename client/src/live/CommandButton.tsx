/** A button that wishes for one command: pending until the answer, absent for those whose role can never send it. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useState } from 'react'
import { Button, type ButtonProps } from '../design/Button.tsx'
import { useViewer } from './useViewer.ts'
import { useWish } from './WishContext.ts'

export type CommandButtonProps = Omit<ButtonProps, 'onPress' | 'isPending'> & {
  /** A function where the command carries something made anew at each press. */
  readonly command: Command | (() => Command)
}

export const CommandButton = ({ command, ...button }: CommandButtonProps) => {
  const wish = useWish()
  const { may } = useViewer()
  const [isPending, setPending] = useState(false)
  const made = typeof command === 'function' ? command() : command
  if (!may(made.type)) return null
  const press = async () => {
    setPending(true)
    await wish(typeof command === 'function' ? command() : command)
    setPending(false)
  }
  return <Button {...button} isPending={isPending} onPress={() => void press()} />
}
