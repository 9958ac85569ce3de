/** What is told to whoever looks at this page, above everything else, and read out once. */
import { Banner } from '../../design/Banner.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { readerText } from './announcementText.ts'
import { useMyAnnouncements } from './useMyAnnouncements.ts'

/** @param groupId the group one is in, or null for plenary */
export const Announcements = ({ groupId }: { readonly groupId: string | null }) => {
  const t = useText()
  const read = useLocalText()
  const mine = useMyAnnouncements(groupId)
  if (mine.length === 0) return null
  return (
    <Stack gap={2}>
      {mine.map(({ id, to, text }) => (
        <Banner key={id} icon="megaphone" title={t(readerText(to))} isUrgent>
          {read(text)}
        </Banner>
      ))}
    </Stack>
  )
}
