/** What plan files are made of, named by what it is. */

export const both = (text: string) => ({ es: text, en: text })

export const platform = (id: string, letter: string) => ({
  id,
  letter,
  name: both(id.toUpperCase()),
  short: both(id.toUpperCase()),
  secretariat: both(`${id.toUpperCase()} secretariat`),
})
