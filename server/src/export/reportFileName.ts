/** Names the file of a report so that people recognise it in a folder and every system can store it. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import type { ReportFormat } from '@plenaria/shared/workshop/report/reportCommands'

const longest = 60

/** Lower-case ASCII letters and digits with single hyphens between them; accents are dropped, other scripts too. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')

/** `rcm-mirps-joint-report-en.docx`: the platforms, else the title, else the workshop's id. */
export const reportFileName = (model: ReportModel, format: ReportFormat, language: InterfaceLanguage): string => {
  const platforms = slug(model.cover.platforms.map(({ short }) => short[language].text).join(' '))
  const name = platforms || slug(model.cover.title[language].text) || slug(model.workshopId)
  const languages = format === 'json' ? 'es-en' : language
  return `${[name, slug(reportTexts.jointReport[language]), languages].filter((part) => part !== '').join('-')}.${format}`
}
