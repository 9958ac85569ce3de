/** What is missing in the plan of interpretation, in words. */
import type { InterpretationGap } from '@plenaria/shared/workshop/views/interpretationPlan'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageName } from '../../../i18n/languageName.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { useRoomNames } from '../useRoomNames.ts'

export const useGapText = (): ((gap: InterpretationGap) => string) => {
  const t = useText()
  const { language } = useLanguage()
  const { formatSpan, formatDuration } = useFormats()
  const nameOf = useNames()
  const roomName = useRoomNames()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const languageOf = (tag: string) => languageName(tag, language)
  return (gap) => {
    switch (gap.kind) {
      case 'noTeam':
        return t('gap.noTeam', { room: roomName(gap.roomId) })
      case 'noLanguage':
        return t('gap.noLanguage', { room: roomName(gap.roomId), language: languageOf(gap.language) })
      case 'hole':
        return t('gap.hole', {
          room: roomName(gap.roomId),
          span: formatSpan(gap.from, gap.until, zone),
          languages: gap.languages.map(languageOf).join(', '),
        })
      case 'gone':
        return t('gap.gone', { room: roomName(gap.roomId), name: nameOf(gap.personId) })
      case 'twoRooms':
        return t('gap.twoRooms', {
          name: nameOf(gap.personId),
          one: roomName(gap.rooms[0]),
          other: roomName(gap.rooms[1]),
          span: formatSpan(gap.from, gap.until, zone),
        })
      case 'tooLong':
        return t('gap.tooLong', {
          room: roomName(gap.roomId),
          name: nameOf(gap.personId),
          length: formatDuration(gap.length),
        })
    }
  }
}
