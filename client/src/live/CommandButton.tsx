/** A button that sends one command: pending until the answer, absent for those whose role can never send it. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useState } from 'react'
import { Button, type ButtonProps } from '../design/Button.tsx'
import { useSend } from './useSend.ts'
import { useViewer } from './useViewer.ts'

export type CommandButtonProps = Omit<ButtonProps, 'onPress' | 'isPending'> & {
  readonly command: Command
  /** Called when the command was accepted. */
  readonly onDone?: () => void
}

export const CommandButton = ({ command, onDone, ...button }: CommandButtonProps) => {
  const send = useSend()
  const { may } = useViewer()
  const [isPending, setPending] = useState(false)
  if (!may(command.type)) return null
  const press = async () => {
    setPending(true)
    const reply = await send(command)
    setPending(false)
    if (reply.ok) onDone?.()
  }
  return <Button {...button} isPending={isPending} onPress={() => void press()} />
}
