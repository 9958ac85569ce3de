/** Adds texts for everything below it, to those that are there already. */
import type { Bilingual } from '@plenaria/shared/language'
import { type ReactNode, useMemo } from 'react'
import { createText } from './createText.ts'
import { LanguageContext, useLanguage } from './LanguageContext.ts'

type Props = { readonly texts: Readonly<Record<string, Bilingual>>; readonly children: ReactNode }

export const MoreTexts = ({ texts: more, children }: Props) => {
  const around = useLanguage()
  const inForce = useMemo(() => {
    const texts = { ...around.texts, ...more }
    return { ...around, texts, t: createText(around.language, texts) }
  }, [around, more])
  return <LanguageContext value={inForce}>{children}</LanguageContext>
}
