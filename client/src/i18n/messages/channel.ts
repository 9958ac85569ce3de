/** The language one listens in, and how its channel stands: loaded with what shows it. */
import type { Bilingual } from '@plenaria/shared/language'

export const channelMessages = {
  'channel.original': { es: 'Original', en: 'Original' },
  'channel.own': { es: 'Según mis idiomas', en: 'By my languages' },
  'channel.ownIs': { es: 'Ahora: {channel}', en: 'Now: {channel}' },
  'channel.choose': { es: 'Escucho', en: 'I listen to' },
  'channel.now': { es: 'Escucho: {channel}, {state}', en: 'I listen to: {channel}, {state}' },
  'channel.live': { es: 'al aire', en: 'on air' },
  'channel.liveBy': { es: 'al aire: {name}', en: 'on air: {name}' },
  'channel.asSpoken': { es: 'la sala habla este idioma', en: 'the floor speaks it' },
  'channel.pause': { es: 'en pausa: se oye el original', en: 'in pause: you hear the original' },
  'channel.nobody': { es: 'nadie interpreta: se oye el original', en: 'nobody interprets: you hear the original' },
  'channel.asIs': { es: 'tal como se habla', en: 'as it is spoken' },
  'channel.outside': { es: 'en la reunión externa', en: 'in the outside meeting' },
} satisfies Record<string, Bilingual>
