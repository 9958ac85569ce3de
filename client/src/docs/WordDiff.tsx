/** The difference of two texts, word by word: what goes is struck through, what comes is underlined. */
import { wordDifference } from '@plenaria/shared/collate/wordDifference'
import { plainWords } from '@plenaria/shared/markup/plainWords'
import type { Language } from '@plenaria/shared/language'
import { Fragment, useMemo } from 'react'
import styles from './WordDiff.module.css'

type Props = { readonly before: string; readonly after: string; readonly language: Language }

export const WordDiff = ({ before, after, language }: Props) => {
  const parts = useMemo(() => wordDifference(plainWords(before), plainWords(after)), [before, after])
  return (
    <p className={styles.text} lang={language}>
      {parts.map(({ kind, text }, index) => {
        // Parts have no identity of their own; the index is all there is.
        const key = `${index}`
        if (kind === 'onlyA') return <del key={key}>{text}</del>
        if (kind === 'onlyB') return <ins key={key}>{text}</ins>
        return <Fragment key={key}>{text}</Fragment>
      })}
    </p>
  )
}
