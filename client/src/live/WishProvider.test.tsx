/** A question stands until it is answered, also when the answer to the one before comes late. */
import type { SendReply } from '@plenaria/shared/protocol/live'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { ended, openGroupsFacts, started } from '@plenaria/shared/testing/sampleHistories'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stillLive } from '../testing/stillLive.ts'
import { LiveContext, type Live } from './LiveContext.ts'
import { useWish } from './WishContext.ts'
import { WishProvider } from './WishProvider.tsx'

// Windows look elements up by name, which the page of the tests cannot do.
beforeEach(() => vi.stubGlobal('CSS', { escape: (name: string) => name }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A page whose server answers when the test says so, and whose facts the test moves on. */
const played = () => {
  const still = stillLive(openGroupsFacts, 'facilitator-rcm')
  const before = still.connection.state()
  const after = {
    ...before,
    workshop: fold([...openGroupsFacts, ended('group-work', dayOneAfter(60)), started('closing', dayOneAfter(60))]),
  }
  let state = before
  const listeners = new Set<() => void>()
  const answers: ((reply: SendReply) => void)[] = []
  const live: Live = {
    ...still,
    connection: {
      ...still.connection,
      state: () => state,
      subscribe: (listener) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      send: () => new Promise((answer) => answers.push(answer)),
    },
  }
  const goOn = () => {
    state = after
    for (const listener of listeners) listener()
  }
  return { live, goOn, answers }
}

const Buttons = () => {
  const wish = useWish()
  return (
    <>
      <button type="button" onClick={() => void wish({ type: 'NextSegment', from: 'group-work' })}>
        next
      </button>
      <button type="button" onClick={() => void wish({ type: 'EndSitting', sittingId: 'day-1' })}>
        end
      </button>
    </>
  )
}

const press = (element: HTMLElement) => act(async () => element.click())

test('a late answer to one question does not take away the next', async () => {
  const { live, goOn, answers } = played()
  render(
    <LiveContext value={live}>
      <WishProvider>
        <Buttons />
      </WishProvider>
    </LiveContext>,
  )
  await press(screen.getByText('next'))
  const [, confirm] = screen.getAllByRole('button', { name: /^Ir a|^Cancelar/ })
  if (confirm) await press(confirm)
  expect(answers).toHaveLength(1)
  act(goOn)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  await press(screen.getByText('end'))
  expect(screen.getByRole('alertdialog')).toBeTruthy()
  await act(async () => answers[0]?.({ ok: true, version: 1 } as SendReply))
  expect(screen.getByRole('alertdialog')).toBeTruthy()
})
