/** Adds the texts of the floor for everything below it. It is loaded with the floor, never with the first page. */
import type { ReactNode } from 'react'
import { MoreTexts } from './MoreTexts.tsx'
import { floorMessages } from './messages/floor.ts'
import { questionMessages } from './messages/questions.ts'

const texts = { ...floorMessages, ...questionMessages }

export const FloorTexts = ({ children }: { readonly children: ReactNode }) => (
  <MoreTexts texts={texts}>{children}</MoreTexts>
)
