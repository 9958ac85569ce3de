/** What a segment says besides its title: who leads and speaks, its points, outcomes, slots, links, files, and for staff their notes. */
import type { Language, LocalText } from '@plenaria/shared/language'
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { Texts, textsIn } from './Texts.tsx'
import styles from './WholeAgenda.module.css'

type Props = {
  readonly segment: Segment
  readonly languages: readonly Language[]
  readonly hasNotes: boolean
  /** Where a file of the segment is fetched; without it files are named only. */
  readonly fileHref?: ((fileId: string) => string) | undefined
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

const TextList = ({
  texts,
  languages,
}: {
  readonly texts: readonly LocalText[]
  readonly languages: readonly Language[]
}) => (
  <ul className={styles.points}>
    {texts.map((text) => (
      <li key={JSON.stringify(text)}>
        <Texts text={text} languages={languages} />
      </li>
    ))}
  </ul>
)

const Outward = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a href={href} target="_blank" rel="noreferrer noopener">
    {children}
    <VisuallyHidden> ({useText()('agenda.newTab')})</VisuallyHidden>
  </a>
)

const kilobytes = (size: number): string =>
  size < 1_048_576 ? `${Math.ceil(size / 1024)} kB` : `${(size / 1_048_576).toFixed(1)} MB`

const Slots = ({ segment: { slots = [] }, languages }: Props) => {
  const { formatDuration } = useFormats()
  return (
    <ul className={styles.points}>
      {slots.map(({ id, title, planned }) => (
        <li key={id}>
          <Texts text={title} languages={languages} /> <span className={styles.aside}>{formatDuration(planned)}</span>
        </li>
      ))}
    </ul>
  )
}

const People = ({ segment: { coordinator, speakers = [] }, languages }: Props) => {
  const t = useText()
  return (
    <>
      {textsIn(coordinator, languages).length > 0 && (
        <Fact term={t('agenda.coordinator')}>
          <Texts text={coordinator} languages={languages} />
        </Fact>
      )}
      {speakers.length > 0 && (
        <Fact term={t('agenda.speakers')}>
          <TextList texts={speakers} languages={languages} />
        </Fact>
      )}
    </>
  )
}

const Attachments = ({ segment: { links = [], files = [] }, fileHref }: Props) => {
  const t = useText()
  return (
    <>
      {links.length > 0 && (
        <Fact term={t('agenda.links')}>
          <ul>
            {links.map(({ label, url }) => (
              <li key={url}>
                <Outward href={url}>{label || url}</Outward>
                <span className={styles.printed}> {url}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {files.length > 0 && (
        <Fact term={t('agenda.files')}>
          <ul>
            {files.map(({ id, name, size }) => (
              <li key={id}>
                {fileHref ? <Outward href={fileHref(id)}>{name}</Outward> : name}{' '}
                <span className={styles.aside}>{kilobytes(size)}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  )
}

export const SegmentDetails = (props: Props) => {
  const t = useText()
  const { segment, languages, hasNotes } = props
  const { points, outcomes = [], slots = [], staffNotes = '' } = segment
  return (
    <>
      {points.length > 0 && <TextList texts={points} languages={languages} />}
      <dl className={styles.facts}>
        <People {...props} />
        {outcomes.length > 0 && (
          <Fact term={t('agenda.outcomes')}>
            <TextList texts={outcomes} languages={languages} />
          </Fact>
        )}
        {slots.length > 0 && (
          <Fact term={t('agenda.slots')}>
            <Slots {...props} />
          </Fact>
        )}
        <Attachments {...props} />
      </dl>
      {hasNotes && staffNotes.trim() !== '' && (
        <div className={styles.notes}>
          <strong>{t('agenda.notes')}</strong>
          <p>{staffNotes}</p>
        </div>
      )}
    </>
  )
}
