/** New links as a table, each with its own copy button. */
import { CopyButton } from '../../../design/CopyButton.tsx'
import { Table } from '../../../design/Table.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useText } from '../../../i18n/useText.ts'
import styles from './LinkTable.module.css'
import type { NewLink } from './newLink.ts'

type Props = {
  /** In the words of the reader's language. */
  readonly links: readonly NewLink[]
  readonly onCopied: () => void
}

export const LinkTable = ({ links, onCopied }: Props) => {
  const t = useText()
  return (
    <div className={styles.frame}>
      <Table caption={t('links.title', { count: links.length })}>
        <thead>
          <tr>
            <th scope="col">{t('links.person')}</th>
            <th scope="col">{t('links.role')}</th>
            <th scope="col" className={styles.url}>
              {t('links.link')}
            </th>
            <th scope="col">
              <VisuallyHidden>{t('design.copy')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ personId, person, role, url }) => (
            <tr key={personId}>
              <th scope="row">{person}</th>
              <td>{role}</td>
              <td className={styles.url}>{url}</td>
              <td data-align="end">
                <CopyButton
                  text={url}
                  size="s"
                  kind="quiet"
                  ariaLabel={t('links.copyOne', { person })}
                  onCopied={onCopied}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
