import { useLanguage } from './LanguageContext.ts'
import type { Text } from './createText.ts'

/** `const t = useText(); t('floor.ask')`. The same function until the language changes. */
export const useText = (): Text => useLanguage().t
