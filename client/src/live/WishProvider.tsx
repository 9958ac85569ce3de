/** Sends the wishes of a page and shows the one dialog that asks about the weighty ones. What it says follows the facts while it is open. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { ConfirmDialog } from '../design/ConfirmDialog.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { confirmationOf } from './confirmationOf.ts'
import { useLive } from './LiveContext.ts'
import { useSend } from './useSend.ts'
import { useWorkshop } from './useWorkshop.ts'
import { type Wish, WishContext } from './WishContext.ts'

/** `number` tells one question from the next: an answer that comes late must not end another. */
type Asked = { readonly number: number; readonly command: Command; readonly settle: (isAccepted: boolean) => void }

const whole = <T,>(value: T): T => value

const AskedDialog = ({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) => {
  const send = useSend()
  const workshop = useWorkshop(whole)
  const { language, t } = useLanguage()
  const [isPending, setPending] = useState(false)
  const confirmation = confirmationOf(workshop, asked.command, t, language)
  const settle = (isAccepted: boolean) => {
    asked.settle(isAccepted)
    onClose()
  }
  const confirm = async () => {
    setPending(true)
    settle((await send(asked.command)).ok)
  }
  const isMoot = confirmation === null && !isPending
  useEffect(() => {
    // Somebody else was first: there is nothing left to ask about.
    if (isMoot) settle(false)
  })
  if (!confirmation) return null
  return (
    <ConfirmDialog
      isOpen
      {...confirmation}
      isPending={isPending}
      onConfirm={() => void confirm()}
      onClose={() => settle(false)}
    />
  )
}

export const WishProvider = ({ children }: { readonly children: ReactNode }) => {
  const { connection } = useLive()
  const { language, t } = useLanguage()
  const send = useSend()
  const [asked, setAsked] = useState<Asked | null>(null)
  const count = useRef(0)
  const wish: Wish = useCallback(
    async (command) => {
      if (!confirmationOf(connection.state().workshop, command, t, language)) return (await send(command)).ok
      count.current += 1
      const number = count.current
      return new Promise<boolean>((settle) => setAsked({ number, command, settle }))
    },
    [connection, send, t, language],
  )
  const close = (answered: Asked) => setAsked((current) => (current === answered ? null : current))
  return (
    <WishContext value={wish}>
      {children}
      {asked && <AskedDialog key={asked.number} asked={asked} onClose={() => close(asked)} />}
    </WishContext>
  )
}
