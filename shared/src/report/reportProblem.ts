/** Says what is wrong with a report's file, and where in it, as a sentence in both languages. */
import type { z } from 'zod'
import type { Bilingual } from '../language.ts'
import { cleanText } from './cleanText.ts'

type Issue = z.core.$ZodIssue

/** Names come from the file and may be anything. */
const quoted = (name: string): string => {
  const clean = cleanText(name).replaceAll(/\s+/g, ' ')
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean
}

/** `plenary.topics[0].name.es`; the whole file where there is no path. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`
    return before === '' ? quoted(String(part)) : `${before}.${quoted(String(part))}`
  }, '')

const types: Readonly<Record<string, Bilingual>> = {
  string: { es: 'un texto', en: 'a text' },
  number: { es: 'un número', en: 'a number' },
  int: { es: 'un número entero', en: 'a whole number' },
  boolean: { es: 'verdadero o falso', en: 'true or false' },
  array: { es: 'una lista', en: 'a list' },
  object: { es: 'un objeto', en: 'an object' },
  record: { es: 'un objeto', en: 'an object' },
  null: { es: 'nulo', en: 'null' },
}

/** What the refinements of the schema are called there. */
const own: Readonly<Record<string, Bilingual>> = {
  unprintable: {
    es: 'hay caracteres que no se pueden imprimir, como los de control',
    en: 'there are characters that cannot be printed, such as control characters',
  },
  twoMoments: {
    es: 'la hora local y los milisegundos no son el mismo momento',
    en: 'the local time and the milliseconds are not the same moment',
  },
  twoTexts: {
    es: 'el texto y sus partes con formato no dicen lo mismo',
    en: 'the text and its formatted parts do not say the same',
  },
  lineEnd: { es: 'hay un salto de línea dentro de una línea', en: 'there is a line end within a line' },
  logoSum: {
    es: 'la imagen no tiene la suma SHA-256 que se nombra a su lado',
    en: 'the picture does not have the SHA-256 that is named beside it',
  },
  logoHead: {
    es: 'la imagen no es del tipo o del tamaño que se nombra a su lado, o pasa de 1 MB',
    en: 'the picture is not of the type or the size that is named beside it, or is larger than 1 MB',
  },
  noAddress: { es: 'el enlace no es una dirección permitida', en: 'the link is not an address that is allowed' },
}

const wrongType = (expected: string, input: unknown): Bilingual => {
  const { es, en } = types[expected] ?? { es: expected, en: expected }
  if (input === undefined) return { es: 'falta el dato', en: 'something is missing' }
  return { es: `se esperaba ${es}`, en: `${en} was expected` }
}

const whatIsWrong = (issue: Issue): Bilingual => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input)
    case 'unrecognized_keys': {
      const name = quoted(issue.keys[0] ?? '')
      return { es: `sobra «${name}»`, en: `“${name}” does not belong there` }
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { es: `se esperaba uno de estos: ${values}`, en: `one of these was expected: ${values}` }
    }
    case 'too_big':
      return { es: `pasa de ${issue.maximum}`, en: `it is more than ${issue.maximum}` }
    case 'too_small':
      return { es: `es menos que ${issue.minimum}`, en: `it is less than ${issue.minimum}` }
    case 'custom':
      return own[issue.message] ?? { es: 'el valor no es válido', en: 'the value is not valid' }
    case 'invalid_format':
      return (
        own[issue.message] ?? { es: 'el texto no tiene la forma esperada', en: 'the text is not of the expected form' }
      )
    default:
      return { es: 'el valor no es válido', en: 'the value is not valid' }
  }
}

/**
 * @param issue what the schema says of it; whoever checks what no schema can say names it by one of `own`
 * @param more how many other things are wrong
 */
export const reportProblem = (issue: Issue, more: number): Bilingual => {
  const { es, en } = whatIsWrong(issue)
  const place = placeOf(issue.path)
  const others = {
    es: more === 0 ? '' : ` Hay ${more} ${more === 1 ? 'problema' : 'problemas'} más.`,
    en: more === 0 ? '' : ` There ${more === 1 ? 'is 1 more problem' : `are ${more} more problems`}.`,
  }
  return {
    es: `El archivo no es un informe que se pueda leer: ${place === '' ? '' : `en ${place}, `}${es}.${others.es}`,
    en: `The file is not a report that can be read: ${place === '' ? '' : `at ${place}, `}${en}.${others.en}`,
  }
}
