/** Who is told that the interpreters cannot keep up: whoever has the floor, on the stage and the prompter, and nobody else. */
import { boothFacts } from '@plenaria/shared/testing/sampleBooths'
import { speakingFacts, waitingFacts } from '@plenaria/shared/testing/sampleFloor'
import { instant } from '@plenaria/shared/time'
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { FloorTexts } from '../../i18n/FloorTexts.tsx'
import { LiveContext } from '../../live/LiveContext.ts'
import { stillLive } from '../../testing/stillLive.ts'
import { PromptedFloor } from './PromptedFloor.tsx'
import { FloorStrip } from './stage/FloorStrip.tsx'

afterEach(cleanup)

const asked = { type: 'SlowDownAsked', roomId: 'plenary', by: 'interpreter-1', at: instant(Date.now()) } as const
const isToldOn = (page: ReactNode, personId: string, facts = speakingFacts): boolean => {
  render(
    <LiveContext value={stillLive([...facts, ...boothFacts, asked], personId)}>
      <FloorTexts>{page}</FloorTexts>
    </LiveContext>,
  )
  const told = screen.queryByText('Más despacio, por favor')
  cleanup()
  return told !== null
}

test('on the stage whoever speaks is told, and nobody else', () => {
  const stage = <FloorStrip roomId="plenary" />
  expect(['honduras-1', 'belize-1'].map((personId) => isToldOn(stage, personId))).toEqual([true, false])
})

test('on the prompter too; where nobody has the floor, whoever has it open', () => {
  const prompter = <PromptedFloor />
  expect(['honduras-1', 'belize-1'].map((personId) => isToldOn(prompter, personId))).toEqual([true, false])
  expect(isToldOn(prompter, 'belize-1', waitingFacts)).toBe(true)
})
