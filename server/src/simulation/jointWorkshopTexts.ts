/** What simulated participants write in the joint workshop: on joint work, and on how to follow up. */
import { bothSecretariats, months, onTopic, type SampleText, states } from './sampleText.ts'

const opportunity = onTopic('opportunities', states, months(6))
const followUp = onTopic('follow-up', bothSecretariats, months(3))

export const jointWorkshopTexts: readonly SampleText[] = [
  opportunity(
    'Crear un directorio regional de puntos focales de asilo y migración, actualizado cada seis meses.',
    'Create a regional directory of asylum and migration focal points, updated every six months.',
  ),
  followUp(
    'Celebrar cada semestre una reunión técnica de ambas secretarías, con informe a las dos presidencias.',
    'Hold a technical meeting of both secretariats every six months, and report to the two presidencies.',
  ),
  opportunity(
    'Intercambiar prácticas de registro y de identificación de necesidades de protección en los puestos fronterizos.',
    'Exchange practice on registration and on identifying protection needs at border posts.',
  ),
  followUp(
    'Acordar una matriz común de seguimiento de los compromisos, con responsables y plazos.',
    'Agree on one common matrix to follow commitments, with who is responsible and by when.',
  ),
  opportunity(
    'Capacitar en conjunto a funcionarias y funcionarios de frontera sobre la remisión de casos.',
    'Train border officials together in the referral of cases.',
    states,
    months(12),
  ),
  opportunity(
    'Preparar orientaciones compartidas para atender a niñas, niños y adolescentes no acompañados.',
    'Prepare shared guidance for the care of unaccompanied children.',
    bothSecretariats,
    months(9),
  ),
  followUp(
    'Presentar los avances en la reunión anual de cada plataforma.',
    'Present progress at each platform’s annual meeting.',
    bothSecretariats,
    months(12),
  ),
  opportunity(
    'Coordinar la cooperación técnica bilateral para fortalecer los sistemas de asilo.',
    'Coordinate bilateral technical cooperation to strengthen asylum systems.',
  ),
  followUp(
    'Publicar en un mismo sitio los documentos de trabajo de las dos plataformas.',
    'Publish the working documents of both platforms in one place.',
  ),
  opportunity(
    'Compartir datos agregados sobre movimientos mixtos, con garantías de confidencialidad.',
    'Share aggregate figures on mixed movements, with safeguards for confidentiality.',
    states,
    months(9),
  ),
  followUp(
    'Designar un punto de enlace por país ante ambas plataformas.',
    'Name one liaison per country to both platforms.',
    states,
    months(2),
  ),
  opportunity(
    'Buscar recursos en común para la acogida de personas refugiadas en comunidades fronterizas.',
    'Seek resources together for the reception of refugees in border communities.',
    bothSecretariats,
    months(12),
  ),
]
