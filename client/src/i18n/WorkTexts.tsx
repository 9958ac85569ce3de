/** Adds the texts of agreeing for everything below it. It is loaded with the joint list, never with the first page. */
import type { ReactNode } from 'react'
import { MoreTexts } from './MoreTexts.tsx'
import { workMessages } from './workMessages.ts'

export const WorkTexts = ({ children }: { readonly children: ReactNode }) => (
  <MoreTexts texts={workMessages}>{children}</MoreTexts>
)
