/** The letters of a text as people count them: each with its marks, a flag or a face as one. */
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

export const lettersOf = (text: string): readonly string[] =>
  // Without marks and pairs, every unit is a letter; that is found much sooner.
  /^[\u0020-\u024F]*$/.test(text) ? text.split('') : Array.from(clusters.segment(text), ({ segment }) => segment)
