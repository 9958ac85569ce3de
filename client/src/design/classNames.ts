/** Joins class names and leaves out what is false; CSS modules answer `undefined` to the type checker for any name. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
