/** How the report's tables for spreadsheets write words, lists and moments in one language. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Moment } from '@plenaria/shared/report/moment'
import type { Said } from '@plenaria/shared/report/passage'
import type { ReportPlatform } from '@plenaria/shared/report/reportModel'

export type TableWords = {
  /** Somebody's words; where they are in another language, the note that says so stands before them. */
  readonly said: (said: Said | null) => string
  readonly list: (said: readonly Said[]) => string
  /** ISO 8601 with the zone's offset. */
  readonly moment: (moment: Moment | null) => string
  /** The short names of platforms. */
  readonly platforms: (ids: readonly string[]) => string
}

const between = '; '

export const tableWords = (language: InterfaceLanguage, platforms: readonly ReportPlatform[]): TableWords => {
  const said: TableWords['said'] = (words) => {
    if (words === null) return ''
    const { text, note } = words[language]
    return [note ?? '', text].filter((part) => part !== '').join(' ')
  }
  const shortOf = (id: string): string => {
    const platform = platforms.find((one) => one.id === id)
    return platform ? said(platform.short) : id
  }
  return {
    said,
    list: (all) => all.map(said).join(between),
    moment: (moment) => moment?.local ?? '',
    platforms: (ids) => ids.map(shortOf).join(between),
  }
}
