/** What simulated participants write in the regional workshop: measures of their country, and support they ask for. */
import { months, onTopic, type SampleText, secretariat } from './sampleText.ts'

const measure = onTopic('measures', ['Autoridad migratoria', 'Migration authority'], months(12))
const support = onTopic('support', secretariat, months(6))

export const regionalWorkshopTexts: readonly SampleText[] = [
  measure(
    'Incluir la movilidad de personas en el plan nacional de gestión del riesgo.',
    'Include the mobility of people in the national plan for risk management.',
    ['Gestión del riesgo', 'Risk management'],
  ),
  measure(
    'Definir por escrito cuándo se concede una estancia por razones humanitarias tras un desastre.',
    'Set down in writing when stay on humanitarian grounds is granted after a disaster.',
  ),
  measure(
    'Registrar por separado a las personas extranjeras en los albergues.',
    'Record foreign nationals in shelters separately.',
    ['Protección civil', 'Civil protection'],
    months(6),
  ),
  measure(
    'Traducir las alertas tempranas a los idiomas de las comunidades migrantes.',
    'Translate early warnings into the languages of migrant communities.',
    ['Gestión del riesgo', 'Risk management'],
    months(9),
  ),
  measure(
    'Hacer un simulacro binacional en un puesto fronterizo cada año.',
    'Hold a binational drill at a border post every year.',
  ),
  support(
    'Una guía regional de criterios de admisión en situaciones de desastre.',
    'A regional guide on criteria for admission in disaster situations.',
  ),
  support(
    'Un directorio de contactos de emergencia entre países, al día cada seis meses.',
    'A directory of emergency contacts among countries, brought up to date every six months.',
  ),
  support(
    'Asistencia técnica para medir desplazamientos por eventos de evolución lenta.',
    'Technical assistance to measure displacement by slow events.',
  ),
  support(
    'Un encuentro anual para comparar medidas y resultados.',
    'A yearly meeting to compare measures and results.',
    secretariat,
    months(12),
  ),
]
