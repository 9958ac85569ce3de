/** Who interprets what when: the matrix of interpretation, its gaps and its alarms. */
import type { Bilingual } from '@plenaria/shared/language'

export const coverageMessages = {
  'coverage.title': { es: 'Interpretación', en: 'Interpretation' },
  'coverage.lead': {
    es: 'Quién interpreta en qué sala y a qué idioma: ahora, y a lo largo de la sesión.',
    en: 'Who interprets in which room and into which language: now, and through the sitting.',
  },
  'coverage.none': { es: 'Aquí no se interpreta', en: 'Nothing is interpreted here' },
  'coverage.noneHelp': {
    es: 'El taller tiene un solo idioma. Con dos o más, el plenario y los grupos interpretados tienen un canal por idioma.',
    en: 'The workshop has one language. With two or more, plenary and the interpreted groups have a channel for each.',
  },
  'coverage.now': { es: 'Ahora', en: 'Now' },
  'coverage.room': { es: 'Sala', en: 'Room' },
  'coverage.channel': { es: 'Canal', en: 'Channel' },
  'coverage.state': { es: 'Estado', en: 'State' },
  'coverage.booth': { es: 'En cabina', en: 'In the booth' },
  'coverage.needs': { es: 'Lo necesitan', en: 'Who needs it' },
  'coverage.relay': { es: 'por relé de {language}', en: 'by relay from {language}' },
  'coverage.live': { es: 'Al aire', en: 'On air' },
  'coverage.original': { es: 'Original', en: 'Original' },
  'coverage.pause': { es: 'En pausa', en: 'In pause' },
  'coverage.nobody': { es: 'Nadie', en: 'Nobody' },
  'coverage.spoken': { es: 'La sala habla {language}', en: 'The floor speaks {language}' },
  'coverage.takeOff': { es: 'Quitar del aire', en: 'Take off air' },
  'coverage.takeOffName': { es: 'Quitar del aire a {name}', en: 'Take {name} off air' },
  'coverage.plan': { es: 'Cobertura', en: 'Coverage' },
  'coverage.sitting': { es: 'Sesión', en: 'Sitting' },
  'coverage.matrix': {
    es: 'Cobertura de {sitting}: salas e idiomas por tiempo',
    en: 'Coverage of {sitting}: rooms and languages by time',
  },
  'coverage.planned': { es: 'previsto', en: 'planned' },
  'coverage.hole': { es: 'sin turno', en: 'no turn' },
  'coverage.didSpeak': { es: 'al aire', en: 'on air' },
  'coverage.legend': {
    es: 'Cada casilla: quién está previsto y, debajo, quién estuvo al aire.',
    en: 'Each cell: who is planned and, below, who was on air.',
  },
  'coverage.nowHere': { es: 'ahora', en: 'now' },
  'coverage.noneInSitting': {
    es: 'En esta sesión no se interpreta nada.',
    en: 'Nothing is interpreted in this sitting.',
  },
  'coverage.gaps': { es: 'Lo que falta', en: 'What is missing' },
  'coverage.noGaps': { es: 'Todo está cubierto.', en: 'Everything is covered.' },
  'coverage.team': { es: 'Equipos y turnos', en: 'Teams and turns' },
  'coverage.plenaryTeam': { es: 'Equipo del plenario', en: 'Plenary’s team' },
  'coverage.plenaryTeamHelp': {
    es: 'Sin nadie marcado, cualquier intérprete del taller puede tomar la cabina del plenario.',
    en: 'With nobody marked, any interpreter of the workshop may take plenary’s booth.',
  },
  'coverage.planTurns': { es: 'Repartir turnos en el plenario', en: 'Share out turns in plenary' },
  'coverage.turnsPlanned': {
    es: 'Turnos de {length} minutos para {count, plural, one {# persona} other {# personas}}.',
    en: 'Turns of {length} minutes for {count, plural, one {# person} other {# people}}.',
  },
  'coverage.dropTurns': { es: 'Quitar los turnos del plenario', en: 'Remove plenary’s turns' },
  'coverage.groupTeams': {
    es: 'Los equipos de los grupos se asignan en el tablero.',
    en: 'Groups’ teams are assigned on the board.',
  },
  'coverage.toBoard': { es: 'Tablero de grupos', en: 'Board of groups' },
  'coverage.noInterpreters': { es: 'No hay intérpretes en el taller', en: 'The workshop has no interpreters' },
  'coverage.noInterpretersHelp': {
    es: 'Inscriba a las personas intérpretes con sus idiomas en la lista de personas.',
    en: 'Enrol the interpreters with their languages in the list of people.',
  },
  'coverage.open': { es: 'Ver la interpretación', en: 'Open interpretation' },
  'coverage.check': {
    es: '{count, plural, one {Falta # cosa en la interpretación} other {Faltan # cosas en la interpretación}}',
    en: '{count, plural, one {# thing is missing in interpretation} other {# things are missing in interpretation}}',
  },

  'gap.noTeam': { es: '{room}: nadie está asignado.', en: '{room}: nobody is assigned.' },
  'gap.noLanguage': { es: '{room}: nadie interpreta al {language}.', en: '{room}: nobody interprets into {language}.' },
  'gap.hole': {
    es: '{room}: nadie tiene turno {span} ({languages}).',
    en: '{room}: nobody has a turn {span} ({languages}).',
  },
  'gap.gone': {
    es: '{room}: {name} ya no interpreta en el taller, o no entre estos idiomas.',
    en: '{room}: {name} no longer interprets in the workshop, or not between these languages.',
  },
  'gap.twoRooms': {
    es: '{name} debe estar en {one} y {other} a la vez, {span}.',
    en: '{name} is to be in {one} and {other} at once, {span}.',
  },
  'gap.tooLong': {
    es: '{room}: {name} interpreta {length} sin relevo.',
    en: '{room}: {name} interprets {length} without relief.',
  },

  'alarm.silent': {
    es: '{room}: nadie está al aire en {language} desde las {time}.',
    en: '{room}: nobody has been on air in {language} since {time}.',
  },
  'alarm.lost': {
    es: '{room}: {name} está al aire en {language} y perdió la conexión.',
    en: '{room}: {name} is on air in {language} and lost the connection.',
  },
  'alarm.unheard': {
    es: '{room}: {name} está al aire en {language} y su micrófono no llega.',
    en: '{room}: {name} is on air in {language}, and their microphone does not get through.',
  },
  'alarm.long': {
    es: '{room}: {name} interpreta sin relevo desde las {time}.',
    en: '{room}: {name} has been interpreting without relief since {time}.',
  },
  'alarm.absent': {
    es: '{room}: es el turno de {name}, que no está.',
    en: '{room}: it is {name}’s turn, who is not here.',
  },
} satisfies Record<string, Bilingual>
