/** Why a wish about the groups is turned down, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const groupsRefusals = {
  unknownGroup: { es: 'Este grupo no existe. Recargue la página.', en: 'There is no such group. Reload the page.' },
  notGroupWork: {
    es: 'Los grupos se abren durante un segmento de trabajo en grupos. Avance hasta él.',
    en: 'Groups open during a segment of group work. Go to it first.',
  },
  noPlan: {
    es: 'Todavía no hay distribución de grupos. Pida una propuesta primero.',
    en: 'There is no assignment to groups yet. Ask for a proposal first.',
  },
  noGroups: { es: 'El taller no tiene grupos. Añádalos primero.', en: 'The workshop has no groups. Add them first.' },
  groupsOpen: {
    es: 'Los grupos están abiertos. Ciérrelos primero.',
    en: 'The groups are open. Close them first.',
  },
  groupsNotOpen: { es: 'Los grupos no están abiertos.', en: 'The groups are not open.' },
  balanceImpossible: {
    es: 'Ninguna distribución cumple todas las reglas. Quite alguna restricción y repita.',
    en: 'No assignment keeps all the rules. Drop a constraint and try again.',
  },
  movedAlready: {
    es: 'Otra persona ya movió a este participante. Mire dónde está ahora.',
    en: 'Somebody else has moved this participant. Look where they are now.',
  },
  timeGiven: {
    es: 'Otra persona acaba de cambiar el tiempo de este grupo. Mire cuánto tiene ahora y repítalo si aún hace falta.',
    en: 'Somebody else has just changed this group’s time. Look at what it has now, and repeat it if it is still needed.',
  },
  groupHasDraft: {
    es: 'El grupo ya escribió: no se quita. Cámbiele el nombre, o déjelo sin participantes.',
    en: 'The group has written already: it is not removed. Rename it, or leave it without people.',
  },
  twoPeople: {
    es: 'La regla necesita dos personas distintas. Elija otra más.',
    en: 'The rule needs two different people. Choose one more.',
  },
  unknownPlan: {
    es: 'Esa distribución ya no está guardada. Elija otra de la lista.',
    en: 'That plan is no longer kept. Choose another from the list.',
  },
  tooManyPlans: {
    es: 'Ya hay doce distribuciones guardadas. Quite una antes de guardar otra.',
    en: 'Twelve plans are kept already. Drop one before keeping another.',
  },
  isRooted: {
    es: 'Alguien de esta propuesta ya escribió o sirve en su grupo y no se mueve. Pida otra propuesta.',
    en: 'Somebody in this proposal has written or serves in their group and is not moved. Ask for another proposal.',
  },
  choicesClosed: {
    es: 'Ya no se elige grupo. Si quiere cambiar, pídalo a quien facilita.',
    en: 'Groups are no longer chosen. To change, ask a facilitator.',
  },
  groupFull: {
    es: 'Este grupo está completo. Elija otro.',
    en: 'This group is full. Choose another.',
  },
  noRound: {
    es: 'La distribución no tiene esa ronda. Pida una propuesta con más rondas.',
    en: 'The plan has no such round. Ask for a proposal with more rounds.',
  },
  notInGroup: {
    es: 'Usted no está en un grupo abierto. Espere a que se abra.',
    en: 'You are not in a group that is open. Wait until it opens.',
  },
} as const satisfies Record<string, Bilingual>
