/** Groups as those who prepare and lead see them: at a glance on the console, and on their board. */
import type { Bilingual } from '@plenaria/shared/language'

export const groupDeskMessages = {
  'groupDesk.none': { es: 'El taller no tiene grupos', en: 'The workshop has no groups' },
  'groupDesk.noneHelp': {
    es: 'Los grupos se definen al preparar el taller.',
    en: 'Groups are defined when the workshop is set up.',
  },
  'groupDesk.noPlan': { es: 'Todavía nadie tiene grupo', en: 'Nobody has a group yet' },
  'groupDesk.noPlanHelp': {
    es: 'Plenaria propone una distribución con la misma representación en cada grupo. Solo el equipo la ve hasta que se abran los grupos.',
    en: 'Plenaria proposes an assignment with equal representation in each group. Only the team sees it until the groups open.',
  },
  'groupDesk.open': { es: 'Abrir los grupos', en: 'Open the groups' },
  'groupDesk.openHelp': {
    es: 'Cada persona pasa a su grupo y los textos se abren.',
    en: 'Everybody goes to their group and the texts open.',
  },
  'groupDesk.close': { es: 'Cerrar los grupos', en: 'Close the groups' },
  'groupDesk.board': { es: 'Ver el tablero', en: 'Open the board' },
  'groupDesk.planReady': { es: 'Distribución lista', en: 'Assignment ready' },
  'groupDesk.planAdjusted': { es: 'Ajustada a mano', en: 'Adjusted by hand' },
  'groupDesk.unassigned': {
    es: '{count, plural, one {# persona sin grupo} other {# personas sin grupo}}',
    en: '{count, plural, one {# person without a group} other {# people without a group}}',
  },
  'groupDesk.presentOf': { es: '{present} de {all} presentes', en: '{present} of {all} present' },
  'groupDesk.wrote': { es: '{wrote} de {all} han escrito', en: '{wrote} of {all} have written' },
  'groupDesk.silent': {
    es: '{count, plural, =0 {nadie en silencio} one {# en silencio} other {# en silencio}}',
    en: '{count, plural, =0 {nobody silent} one {# silent} other {# silent}}',
  },
  'groupDesk.items': {
    es: '{count, plural, one {# punto} other {# puntos}}',
    en: '{count, plural, one {# item} other {# items}}',
  },
  'groupDesk.closeDraft': { es: 'Cerrar el texto', en: 'Close the text' },
  'groupDesk.openDraft': { es: 'Abrir de nuevo', en: 'Open again' },
  'groupDesk.closeAllDrafts': { es: 'Cerrar todos los textos', en: 'Close all texts' },
  'groupDesk.noModerator': { es: 'Sin moderación asignada', en: 'No moderator assigned' },
  'groupDesk.moderatorAway': { es: 'La moderación no está', en: 'The moderator is not here' },
} satisfies Record<string, Bilingual>
