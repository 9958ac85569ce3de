/**
 * Says in which languages items that are about to be agreed on do not say what the original says now. It warns and holds
 * nothing up: the chair may know better. It needs the joint list's OpenDoc around it, and draws nothing where all is well.
 */
import { originalLanguage, outdatedLanguages } from '@plenaria/shared/workshop/drafting/translationStatus'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { Banner } from '../../design/Banner.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useItems } from '../../docs/useItems.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageName } from '../../i18n/languageName.ts'
import { useText } from '../../i18n/useText.ts'
import { useJointLabel } from './useJointLabel.ts'

export const OutdatedTranslations = ({ items }: { readonly items: readonly JointItem[] }) => {
  const t = useText()
  const { language: reader } = useLanguage()
  const labelOf = useJointLabel()
  const wordings = useItems()
  const warnings = items.flatMap((item) => {
    const wording = wordings.find(({ id }) => id === item.id)
    if (!wording) return []
    const { text, translation } = wording
    const original = languageName(originalLanguage(text, translation) ?? '', reader)
    return outdatedLanguages(text, translation).map((language) => ({
      key: `${item.id} ${language}`,
      words: t('plenary.translationOutdated', {
        label: labelOf(item),
        language: languageName(language, reader),
        original,
      }),
    }))
  })
  if (warnings.length === 0) return null
  return (
    <Banner tone="warn" title={t('plenary.translationsOutdated')}>
      <Stack gap={1}>
        {warnings.map(({ key, words }) => (
          <p key={key}>{words}</p>
        ))}
      </Stack>
    </Banner>
  )
}
