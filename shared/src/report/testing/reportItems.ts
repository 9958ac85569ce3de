/** What the four groups of the reported workshop wrote. `directory` has no English and `fund` no Spanish, on purpose. */
import type { DraftItem } from '../../workshop/drafting/draftingCommands.ts'

type Item = { readonly groupId: string; readonly item: DraftItem }

const item = (
  groupId: string,
  id: string,
  topicId: string,
  text: DraftItem['text'],
  authors: string[],
  more: Partial<Pick<DraftItem, 'responsible' | 'timeFrame'>> = {},
): Item => ({ groupId, item: { id, topicId, text, responsible: {}, timeFrame: {}, authors, ...more } })

export const reportItems: readonly Item[] = [
  item(
    'g1',
    'plan',
    'guidelines',
    {
      es: 'Elaborar un plan de respuesta de emergencia de la red consular, que defina con claridad qué constituye una crisis.',
      en: 'Develop an emergency response plan of the consular network that clearly defines what constitutes a crisis.',
    },
    ['mexico-1', 'honduras-2'],
    {
      responsible: { es: 'Red de enlaces de protección consular', en: 'Consular protection liaison network' },
      timeFrame: { es: 'Primer semestre de 2021', en: 'First half of 2021' },
    },
  ),
  item(
    'g1',
    'elearning',
    'training',
    {
      es: 'Implementar el programa de aprendizaje en línea para capacitar al personal consular en la respuesta a emergencias.',
      en: 'Implement the e-learning programme to train consular officials on responding to emergency situations.',
    },
    ['costa-rica-1'],
    { responsible: { es: 'Ambas secretarías', en: 'Both secretariats' } },
  ),
  item(
    'g2',
    'response-plan',
    'guidelines',
    {
      es: 'Contar con un plan común de respuesta consular ante emergencias.',
      en: 'Have a common plan for consular response to emergencies.',
    },
    ['guatemala-1', 'belize-1'],
  ),
  item(
    'g2',
    'definition',
    'guidelines',
    { es: 'Revisar la definición de persona desplazada.', en: 'Review the definition of a displaced person.' },
    ['usa-1'],
  ),
  item(
    'g2',
    'network',
    'training',
    {
      es: 'Crear una red regional de personal consular y de migración para compartir buenas prácticas.',
      en: 'Build a regional network of consular and migration officials to share good practices.',
    },
    ['el-salvador-1'],
    { timeFrame: { es: '2021', en: '2021' } },
  ),
  item(
    'g3',
    'exchange',
    'guidelines',
    {
      es: 'Intercambiar información sobre las acciones de las autoridades de respuesta e incorporarla en las reuniones de coordinación.',
      en: 'Exchange information on actions taken by response authorities and incorporate it into coordination meetings.',
    },
    ['dominican-republic-1', 'usa-2'],
  ),
  item(
    'g3',
    'translate',
    'training',
    {
      es: 'Traducir los materiales de capacitación al idioma de cada país, con lenguaje sencillo.',
      en: 'Translate training materials into the language of each country, in simple language.',
    },
    ['guatemala-2'],
  ),
  item(
    'g3',
    'directory',
    'coordination',
    { es: 'Preparar un directorio de contactos de las autoridades competentes.\nActualizarlo cada seis meses.' },
    ['honduras-1'],
  ),
  item(
    'g4',
    'regional-network',
    'training',
    {
      es: 'Conformar una red de puntos focales para la capacitación.',
      en: 'Set up a network of focal points for training.',
    },
    ['belize-2', 'mexico-2'],
  ),
  item(
    'g4',
    'fund',
    'coordination',
    { en: 'Establish a joint fund for the assistance of persons in need of international protection.' },
    ['belize-2'],
  ),
  item(
    'g4',
    'protocol',
    'coordination',
    {
      es: 'Preparar un protocolo básico para las acciones en situaciones de crisis.',
      en: 'Prepare a basic protocol for actions during crisis situations.',
    },
    ['costa-rica-2'],
  ),
  item(
    'g4',
    'reporting',
    'coordination',
    {
      es: 'Desarrollar sistemas conjuntos para la notificación de crisis.',
      en: 'Develop joint systems for crisis reporting.',
    },
    ['el-salvador-2'],
  ),
]
