/** The difference of two texts as they are printed, word by word: what goes is struck through, what comes is underlined. */
import { wordDifference } from '@plenaria/shared/collate/wordDifference'
import type { Language } from '@plenaria/shared/language'
import { Fragment, useMemo } from 'react'
import styles from './WordDiff.module.css'

export type PrintedDiffProps = {
  readonly before: string
  readonly after: string
  readonly language: Language
}

export const PrintedDiff = ({ before, after, language }: PrintedDiffProps) => {
  const parts = useMemo(() => wordDifference(before, after), [before, after])
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
