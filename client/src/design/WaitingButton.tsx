/** A button whose press takes a while: it is pending until the promise ends, whatever comes of it. */
import { useState } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

type Props = Omit<ButtonProps, 'onPress' | 'isPending'> & { readonly onPress: () => Promise<unknown> }

export const WaitingButton = ({ onPress, ...button }: Props) => {
  const [isPending, setPending] = useState(false)
  const press = async () => {
    setPending(true)
    await onPress().finally(() => setPending(false))
  }
  return <Button {...button} isPending={isPending} onPress={() => void press()} />
}
