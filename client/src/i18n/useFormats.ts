import { useMemo } from 'react'
import { createFormats, type Formats } from './createFormats.ts'
import { useLanguage } from './LanguageContext.ts'

/** `const { formatTime, formatLateness } = useFormats()`, in the reader's language; their own zone is the browser's. */
export const useFormats = (): Formats => {
  const { language, t } = useLanguage()
  return useMemo(() => createFormats(language, t, new Intl.DateTimeFormat().resolvedOptions().timeZone), [language, t])
}
