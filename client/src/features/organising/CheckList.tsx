/** Several of a few: platforms, languages. */
import { Checkbox } from '../../design/Checkbox.tsx'
import styles from './CheckList.module.css'

type Props = {
  readonly label: string
  readonly description?: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

export const CheckList = ({ label, description, options, chosen, onChange }: Props) => (
  <fieldset className={styles.set}>
    <legend>{label}</legend>
    {description && <p className={styles.description}>{description}</p>}
    <div className={styles.options}>
      {options.map(({ id, label: name }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          // The order of the options, whatever the order of the clicks.
          onChange={(isChosen) =>
            onChange(options.map((option) => option.id).filter((one) => (one === id ? isChosen : chosen.includes(one))))
          }
        >
          {name}
        </Checkbox>
      ))}
    </div>
  </fieldset>
)
