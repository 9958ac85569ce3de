/** Brings the texts of sound and picture with whatever shows them. */
import type { ReactNode } from 'react'
import { MoreTexts } from '../../i18n/MoreTexts.tsx'
import { channelMessages } from '../../i18n/messages/channel.ts'
import { voiceMessages } from '../../i18n/messages/voice.ts'

const texts = { ...channelMessages, ...voiceMessages }

export const VoiceTexts = ({ children }: { readonly children: ReactNode }) => (
  <MoreTexts texts={texts}>{children}</MoreTexts>
)
