/** The shown copy of the report to take along, in each form and language. They are plain links: the browser shows how far they are. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { LinkButton } from '../../../../design/LinkButton.tsx'
import { SectionHeading } from '../../../../design/SectionHeading.tsx'
import { languageName } from '../../../../i18n/languageName.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import type { ReviewLink } from './askByLink.ts'
import styles from './ReviewPage.module.css'

const forms = ['docx', 'html'] as const

type Props = { readonly link: ReviewLink; readonly draftId: string | null }

export const ReviewDownloads = ({ link, draftId }: Props) => {
  const { language: reader, t } = useLanguage()
  return (
    <section className={styles.card}>
      <SectionHeading>{t('review.download')}</SectionHeading>
      <div className={styles.forms}>
        {forms.flatMap((format) =>
          interfaceLanguages.map((language) => (
            <LinkButton
              key={`${format} ${language}`}
              size="s"
              icon="download"
              href={link.fileAt(format, language, draftId)}
              download
            >
              {t('review.downloadForm', {
                format: t(`report.format.${format}`),
                language: languageName(language, reader),
              })}
            </LinkButton>
          )),
        )}
      </div>
    </section>
  )
}
