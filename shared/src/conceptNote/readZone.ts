/** The zone a note speaks of: a city or country whose time it names, or an offset. */

const places: readonly (readonly [pattern: RegExp, zone: string])[] = [
  [/(?:san jos[eé]|costa rica)/i, 'America/Costa_Rica'],
  [/(?:guatemala)/i, 'America/Guatemala'],
  [/(?:tegucigalpa|honduras)/i, 'America/Tegucigalpa'],
  [/(?:san salvador|el salvador)/i, 'America/El_Salvador'],
  [/(?:managua|nicaragua)/i, 'America/Managua'],
  [/(?:panam[aá])/i, 'America/Panama'],
  [/(?:ciudad de m[eé]xico|mexico city|m[eé]xico|cdmx)/i, 'America/Mexico_City'],
  [/(?:santo domingo|rep[uú]blica dominicana|dominican republic)/i, 'America/Santo_Domingo'],
  [/(?:belize|belice|belmopan)/i, 'America/Belize'],
  [/(?:washington|new york|nueva york|\beastern|\best\b|\bedt\b|del este)/i, 'America/New_York'],
  [/(?:ottawa|toronto)/i, 'America/Toronto'],
  [/(?:bogot[aá]|colombia)/i, 'America/Bogota'],
  [/(?:lima|per[uú])/i, 'America/Lima'],
  [/(?:quito|ecuador)/i, 'America/Guayaquil'],
  [/(?:santiago|chile)/i, 'America/Santiago'],
  [/(?:buenos aires|argentina)/i, 'America/Argentina/Buenos_Aires'],
  [/(?:montevideo|uruguay)/i, 'America/Montevideo'],
  [/(?:bras[ií]lia|brazil|brasil)/i, 'America/Sao_Paulo'],
  [/(?:geneva|ginebra|\bcet\b|\bcest\b)/i, 'Europe/Zurich'],
  [/(?:madrid|spain|españa)/i, 'Europe/Madrid'],
]

/** Where a note speaks of a time and says whose it is. */
const phrases =
  /[([]?[^.;()[\]\n]{0,40}\b(?:time(?! frame)|hora(?:s|rio)?(?: local)?(?: de)?|GMT|UTC)\b[^.;()[\]\n]{0,40}[)\]]?/gi

/** @returns an IANA name, or null when the note names no zone */
export const readZone = (note: string): string | null => {
  const spoken = note.match(phrases) ?? []
  for (const phrase of spoken) {
    const named = places.find(([pattern]) => pattern.test(phrase) && /\b(?:time|hora|horario)\b/i.test(phrase))
    if (named) return named[1]
  }
  const offset = /\b(?:GMT|UTC)\s*([+\-−–])\s*0?(\d{1,2})(?::?00)?\b/i.exec(note)
  if (offset) {
    const hours = Number(offset[2])
    if (hours === 0) return 'Etc/UTC'
    if (hours > 14) return null
    // POSIX signs are turned round: GMT-6 is Etc/GMT+6.
    return `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}`
  }
  return /\b(?:GMT|UTC)\b/.test(note) ? 'Etc/UTC' : null
}
