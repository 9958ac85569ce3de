/** The difference of two texts that people write, word by word, without the marks of their lists and bold words. */
import { plainWords } from '@plenaria/shared/markup/plainWords'
import { PrintedDiff, type PrintedDiffProps } from './PrintedDiff.tsx'

export const WordDiff = ({ before, after, language }: PrintedDiffProps) => (
  <PrintedDiff before={plainWords(before)} after={plainWords(after)} language={language} />
)
