/** What stands below a field: its description and, when the value will not do, the reason. */
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Text } from 'react-aria-components/Text'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'

export type FieldNotesProps = {
  readonly description?: ReactNode
  /** A full sentence that says what to do. */
  readonly error?: string | undefined
}

export const FieldNotes = ({ description, error }: FieldNotesProps) => (
  <>
    {description && (
      <Text slot="description" className={classNames(styles.description)}>
        {description}
      </Text>
    )}
    <FieldError className={classNames(styles.error)}>
      {({ validationErrors }) => (
        <>
          <Icon name="warning" size="s" />
          {error ?? validationErrors.join(' ')}
        </>
      )}
    </FieldError>
  </>
)
