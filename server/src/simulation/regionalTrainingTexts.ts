/** What simulated participants write in the training: lessons of the cases, then recommendations on three mechanisms. */
import { months, onTopic, type SampleText, secretariat, states } from './sampleText.ts'

const lesson = onTopic('lessons', ['Consulados', 'Consulates'], months(3))
const guideline = onTopic('guidelines', states, months(12))
const training = onTopic('training', secretariat, months(9))
const coordination = onTopic('coordination', secretariat, months(6))

export const regionalTrainingTexts: readonly SampleText[] = [
  lesson(
    'Quien no entiende la alerta no se pone a salvo: avisar en los idiomas de cada comunidad.',
    'Whoever does not understand the warning does not reach safety: warn in the languages of each community.',
  ),
  lesson(
    'El miedo a la autoridad aleja de los albergues: separar el auxilio del control migratorio.',
    'Fear of the authorities keeps people out of shelters: keep relief apart from migration control.',
  ),
  lesson(
    'Sin registro previo no se sabe a quién buscar: invitar a inscribirse antes de la temporada.',
    'Without a register nobody knows whom to look for: invite people to register before the season.',
  ),
  guideline(
    'Definir qué es una crisis y quién decide que ha empezado.',
    'Define what a crisis is, and who decides that it has begun.',
  ),
  guideline(
    'Establecer los pasos de la red consular en las primeras 72 horas.',
    'Set out the steps of the consular network in the first 72 hours.',
  ),
  guideline(
    'Prever consulados conjuntos donde un país no tiene presencia.',
    'Foresee joint consulates where a country has no presence.',
  ),
  training(
    'Ofrecer un curso en línea a todo el personal consular, con constancia.',
    'Offer an online course to all consular staff, with a certificate.',
  ),
  training('Incluir a la sociedad civil en los ejercicios.', 'Include civil society in exercises.', states),
  coordination(
    'Mantener una lista de contactos de turno por país.',
    'Keep a list of contacts on duty in each country.',
  ),
  coordination(
    'Usar un mismo formato para informar de una crisis.',
    'Use one form to report a crisis.',
    states,
    months(12),
  ),
]
