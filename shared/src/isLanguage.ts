/** Tells a BCP 47 tag from any other text, without a schema. */

export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export const isLanguage = (text: string): boolean => languagePattern.test(text)
