/** The links of an outside meeting that can be followed: in the language that was chosen or is read, then the original, then the others. Pure. */
import type { Language } from '@plenaria/shared/language'
import { languageChannel, type SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import type { ChannelChoice } from '@plenaria/shared/workshop/views/channelNow'

/** By `floor` or a language. */
export type MeetingLinks = Readonly<Record<string, string>>
export type Meeting = { readonly channel: SoundChannel; readonly url: string }

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)

export const meetingsFor = (
  links: MeetingLinks,
  { choice, reads }: { readonly choice: ChannelChoice; readonly reads: Language },
): readonly Meeting[] => {
  const order: readonly (SoundChannel | null)[] = [choice, languageChannel(reads), 'floor']
  const rank = ({ channel }: Meeting) => (order.includes(channel) ? order.indexOf(channel) : order.length)
  return Object.entries(links)
    .filter(([, url]) => isWeb(url))
    .map(([id, url]) => ({ channel: id === 'floor' ? ('floor' as const) : languageChannel(id), url }))
    .toSorted((one, other) => rank(one) - rank(other))
}
