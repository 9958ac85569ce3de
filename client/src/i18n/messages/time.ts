/** How the interface speaks of time: clocks, lengths, lateness, zones. */
import type { Bilingual } from '@plenaria/shared/language'

export const timeMessages = {
  'time.left': { es: 'Tiempo restante', en: 'Time left' },
  'time.over': { es: 'de más', en: 'over' },
  'time.soon': { es: 'vaya cerrando', en: 'wrap up' },
  'time.ending': { es: 'termina ya', en: 'ending' },
  'time.paused': { es: 'en pausa', en: 'paused' },
  'time.minutesLeft': {
    es: '{minutes, plural, one {Queda # minuto} other {Quedan # minutos}}',
    en: '{minutes, plural, one {# minute left} other {# minutes left}}',
  },
  'time.isOver': { es: 'Se acabó el tiempo', en: 'Time is over' },
  'time.withOwn': { es: '{time} ({own} su hora)', en: '{time} ({own} your time)' },
  'time.range': { es: '{from} a {to}', en: '{from} to {to}' },
  'time.hours': { es: '{hours} h', en: '{hours} h' },
  'time.hoursMinutes': { es: '{hours} h {minutes} min', en: '{hours} h {minutes} min' },
  'time.minutes': { es: '{minutes} min', en: '{minutes} min' },
  'time.seconds': { es: '{seconds} s', en: '{seconds} s' },
  'time.late': { es: '{length} de retraso', en: '{length} late' },
  'time.early': { es: '{length} de adelanto', en: '{length} early' },
  'time.onTime': { es: 'A tiempo', en: 'On time' },
  'time.slotLeft': { es: 'Tiempo restante del turno', en: 'Time left of the slot' },
} satisfies Record<string, Bilingual>
