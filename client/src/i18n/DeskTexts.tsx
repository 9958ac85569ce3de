/** Adds the desks' texts for everything below it. It is loaded with a desk's screen, never with the first page. */
import type { ReactNode } from 'react'
import { deskMessages } from './deskMessages.ts'
import { MoreTexts } from './MoreTexts.tsx'

export const DeskTexts = ({ children }: { readonly children: ReactNode }) => (
  <MoreTexts texts={deskMessages}>{children}</MoreTexts>
)
