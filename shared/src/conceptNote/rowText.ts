/** What is said beside the times of a row: its title, its points, and who leads it. */

export type RowText = { title: string; points: readonly string[]; coordinators: readonly string[] }

const bullet = /(?:^|\s)[–—•▪‣·●◦o-]\s+(?=\S)/g
const leads =
  /\b(?:moderat(?:or|ors|es|ed by|ion)|modera(?:dor|dora|dores|ci[oó]n)?|coordinat(?:or|ors|es|ed by|ion)|coordina(?:dor|dora|ci[oó]n)?|facilitat(?:or|ors|es|ed by|ion)|facilita(?:dor|dora|ci[oó]n)?|responsables?|responsible|chair(?:ed by|s)?|preside|a cargo de|led by|conduce|dirige)\s*:\s*/i

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:;,.–—•▪-]+/, '')
    .replace(/[\s:;,–—-]+$/, '')
    .replace(/^["“”«»'](.+)["“”«»']$/, '$1')
    .trim()

/** `Moderator: UNODC` at the end of a text names who leads. */
const withoutLead = (text: string): { rest: string; lead: string | null } => {
  const match = leads.exec(text)
  if (!match) return { rest: text, lead: null }
  const lead = tidy(text.slice(match.index + match[0].length).split(/[.;]\s|\s[–—•]\s/)[0] ?? '')
  return { rest: text.slice(0, match.index), lead: lead === '' || lead.length > 160 ? null : lead }
}

export const splitNames = (cell: string): readonly string[] =>
  cell
    .split(/\s*[;/\n]\s*/)
    .map(tidy)
    .filter((name) => name !== '')

export const pointsOf = (text: string): readonly string[] =>
  text
    .split(bullet)
    .flatMap((part) => part.split(/;\s+(?=\p{Lu})/u))
    .map(tidy)
    .filter((point) => /[\p{L}\p{N}]/u.test(point))

/** `Guided dialogue: countries speak of …` has a title and a point; `Panel: caravans` is a title. */
const splitAtColon = (text: string, isHeading: boolean): { title: string; point: string } => {
  const at = text.indexOf(': ')
  const rest = at < 0 ? '' : tidy(text.slice(at + 2))
  return at > 0 && at <= 90 && (isHeading || rest.length > 60)
    ? { title: text.slice(0, at), point: rest }
    : { title: text, point: '' }
}

/** @param isHeading whether the text is a numbered heading, whose colon parts title and content */
export const readRowText = (text: string, isHeading = false): RowText => {
  const { rest, lead } = withoutLead(text)
  const [first = '', ...points] = pointsOf(rest)
  const { title, point } = splitAtColon(first, isHeading)
  return {
    title: tidy(title),
    points: point === '' ? points : [point, ...points],
    coordinators: lead === null ? [] : splitNames(lead),
  }
}
