/** A button of the sound bar: with its word where there is room, as an icon with a tooltip in the thin bar of the staff. */
import { createContext, useContext } from 'react'
import { Button, type ButtonProps } from '../../design/Button.tsx'
import { IconButton } from '../../design/IconButton.tsx'
import type { IconName } from '../../design/iconPaths.ts'
import styles from './BarButton.module.css'

export const CompactContext = createContext(false)

type Props = Omit<ButtonProps, 'children' | 'icon' | 'size'> & {
  readonly icon: IconName
  readonly children: string
  /** Something of this person goes out now. */
  readonly isOut?: boolean
}

export const BarButton = ({ icon, children, kind = 'plain', isOut = false, kbd, isPending, ...rest }: Props) => {
  const isCompact = useContext(CompactContext)
  if (isCompact)
    return (
      <span className={styles.compact} data-out={isOut}>
        <IconButton icon={icon} label={children} isPending={isPending ?? false} {...rest} />
      </span>
    )
  return (
    <Button
      kind={isOut ? 'danger' : kind}
      icon={icon}
      {...(kbd === undefined ? {} : { kbd })}
      isPending={isPending ?? false}
      {...rest}
    >
      {children}
    </Button>
  )
}
