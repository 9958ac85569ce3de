/** Names the file of a report so that people recognise it in a folder and every system can store it. */
import type { ReportCopy } from '@plenaria/shared/report/reportCopy'
import { standingName } from '@plenaria/shared/report/reportStanding'
import { reportTableNames } from '@plenaria/shared/report/reportTables'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import { isBilingual, type ReportForm } from './reportForm.ts'

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

/** `rcm-mirps-joint-report-draft-2-en.docx`: the platforms, else the title, else the workshop's id; then whether it is of a rehearsal, which draft and table. */
export const reportFileName = ({ model, standing }: ReportCopy, form: ReportForm): string => {
  const { format, language } = form
  const platforms = slug(model.cover.platforms.map(({ short }) => short[language].text).join(' '))
  const name = platforms || slug(model.cover.title[language].text) || slug(model.workshopId)
  const table = form.format === 'csv' ? reportTableNames[form.table][language] : ''
  const copy = standing.kind === 'working' ? '' : slug(standingName(standing, language))
  const mark = model.isRehearsal ? slug(reportTexts.rehearsal[language]) : ''
  const parts = [
    name,
    slug(reportTexts.jointReport[language]),
    mark,
    copy,
    table,
    isBilingual(form) ? 'es-en' : language,
  ]
  return `${parts.filter((part) => part !== '').join('-')}.${format}`
}
