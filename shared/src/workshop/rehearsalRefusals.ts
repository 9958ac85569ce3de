/** Why a rehearsal is not begun, and what to do. */
import type { Bilingual } from '../language.ts'

export const rehearsalRefusals = {
  rehearsalRuns: {
    es: 'Ya hay un ensayo de este taller en marcha. Deténgalo antes de empezar otro.',
    en: 'A rehearsal of this workshop is running already. Stop it before you begin another.',
  },
  rehearsalsFull: {
    es: 'En este servidor ya hay dos ensayos en marcha. Espere a que termine uno, o pida que lo detengan.',
    en: 'Two rehearsals are running on this server already. Wait until one ends, or ask for one to be stopped.',
  },
  rehearsalOfRehearsal: {
    es: 'Esto ya es un ensayo. Empiece otro desde el taller mismo.',
    en: 'This is a rehearsal already. Begin another from the workshop itself.',
  },
  nothingToRehearse: {
    es: 'La agenda todavía no tiene ningún segmento. Planifíquela antes de ensayar.',
    en: 'The agenda has no segment yet. Plan it before you rehearse.',
  },
  nobodyLeads: {
    es: 'El taller no tiene a nadie que facilite. Inscriba a una persona con esa función antes de ensayar.',
    en: 'The workshop has no facilitator. Enrol one before you rehearse.',
  },
  unknownRehearsal: {
    es: 'Este ensayo no existe o ya fue descartado. Recargue la página.',
    en: 'There is no such rehearsal, or it was discarded. Reload the page.',
  },
} as const satisfies Record<string, Bilingual>
