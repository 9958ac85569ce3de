/** Which platform a person represents: a letter in the platform's own shape and colour; a pill of letters for more than one. */
import { useText } from '../i18n/useText.ts'
import { classNames } from './classNames.ts'
import styles from './PlatformMark.module.css'

/** How a platform looks; its place among the workshop's platforms (0, 1, …) decides shape and colour. */
export type PlatformLook = { readonly position: number; readonly letter: string; readonly name: string }

export type PlatformMarkProps = {
  readonly platforms: readonly PlatformLook[]
  readonly size?: 's' | 'm'
  /** For a table head or where the name stands beside it. */
  readonly isDecoration?: boolean
}

const shapes = ['square', 'circle', 'hexagon', 'leaf'] as const

export const PlatformMark = ({ platforms, size = 's', isDecoration = false }: PlatformMarkProps) => {
  const t = useText()
  const [first] = platforms
  if (!first) return null
  const shape = platforms.length > 1 ? 'both' : shapes[first.position % shapes.length]
  const names = platforms.map(({ name }) => name).join(t('design.and'))
  const label = isDecoration
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': t('design.represents', { platforms: names }), title: names } as const)
  return (
    <span className={classNames(styles.mark, styles[size], shape && styles[shape])} {...label}>
      {platforms.map(({ letter }) => letter).join('·')}
    </span>
  )
}
