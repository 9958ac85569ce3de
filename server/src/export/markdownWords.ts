/** Writes somebody's words as Markdown within a line: bold, links and letters are marked, everything else stands for itself. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { letterLabel } from '@plenaria/shared/report/letters'
import { linesOf, type Passage, type PassageLine, type Run } from '@plenaria/shared/report/passage'
import type { Line } from '@plenaria/shared/report/reportDocument'
import { escapeAnywhere, escapeAtStart, escapeMarkdown } from './escapeMarkdown.ts'

/** Within `<…>` an address may hold anything but these; `|` would end the cell of a table, `&` begin an entity. */
const addressOf = (link: string): string =>
  link.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C').replaceAll('&', '&amp;')

const unstressed = ({ text, link }: Run): string =>
  link === null ? escapeAnywhere(text) : `[${escapeAnywhere(text)}](<${addressOf(link)}>)`

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Stars that touch a word on one side and a sign on the other mark nothing; there the element says it. */
const stressed = (words: string, before: string, after: string): string => {
  const opens = isWord(words[0]) || !isWord(before.at(-1))
  const closes = isWord(words.at(-1)) || !isWord(after[0])
  return opens && closes ? `**${words}**` : `<strong>${words}</strong>`
}

/** Runs of one stress that follow each other: two pairs of stars in a row would mark nothing. */
const stretches = (runs: readonly Run[]): readonly { readonly strong: boolean; readonly words: string }[] =>
  runs.reduce<{ strong: boolean; words: string }[]>((all, run) => {
    const last = all.at(-1)
    if (last?.strong === run.strong) last.words += unstressed(run)
    else all.push({ strong: run.strong, words: unstressed(run) })
    return all
  }, [])

const runsText = (runs: readonly Run[]): string => {
  const parts = stretches(runs)
  return parts
    .map(({ strong, words }, at) => {
      if (!strong || words.trim() === '') return words
      const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
      const before = lead === '' ? (parts[at - 1]?.words ?? '') : lead
      const after = tail === '' ? (parts[at + 1]?.words ?? '') : tail
      return `${lead}${stressed(core, before, after)}${tail}`
    })
    .join('')
}

const lineText = ({ letter, runs }: PassageLine, language: InterfaceLanguage): string => {
  const words = escapeAtStart(runsText(runs))
  return letter === null ? words : `${escapeMarkdown(letterLabel(letter, language))} ${words}`
}

export type MarkdownWords = {
  /** @param between what stands between two lines */
  readonly words: (passage: Passage, between: string) => string
  /** Words with our label before them. */
  readonly labelled: (line: Line, between: string) => string
}

/** @param language of the document */
export const markdownWords = (language: InterfaceLanguage): MarkdownWords => {
  const words: MarkdownWords['words'] = (passage, between) => {
    const text = linesOf(passage)
      .map((line) => lineText(line, language))
      .filter((line) => line !== '')
      .join(between)
    return passage.note === null ? text : `_${escapeMarkdown(passage.note)}_ ${text}`.trimEnd()
  }
  return {
    words,
    labelled: ({ label, passage }, between) =>
      label === null
        ? words(passage, between)
        : `**${escapeMarkdown(label.trim())}** ${words(passage, between)}`.trimEnd(),
  }
}
