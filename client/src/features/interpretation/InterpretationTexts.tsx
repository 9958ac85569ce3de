/** Adds the texts of interpretation for everything below it. It is loaded with what shows them, never with the first page. */
import type { ReactNode } from 'react'
import { channelMessages } from '../../i18n/messages/channel.ts'
import { coverageMessages } from '../../i18n/messages/coverage.ts'
import { interpretationMessages } from '../../i18n/messages/interpretation.ts'
import { MoreTexts } from '../../i18n/MoreTexts.tsx'

const texts = { ...channelMessages, ...coverageMessages, ...interpretationMessages }

export const InterpretationTexts = ({ children }: { readonly children: ReactNode }) => (
  <MoreTexts texts={texts}>{children}</MoreTexts>
)
