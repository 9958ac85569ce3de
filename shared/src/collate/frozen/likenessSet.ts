/**
 * Recommendations as working groups write them, to judge the matcher by. Frozen: written before the matcher and its glossary,
 * and never changed to fit them. Items of one meaning say the same; every other pair says something else. `formal` is a
 * secretariat's prose, `notes` is a group in a hurry.
 */

export type FrozenItem = {
  readonly id: string
  readonly group: 'A' | 'B' | 'C' | 'D'
  readonly lang: 'es' | 'en'
  readonly style: 'formal' | 'notes'
  readonly meaning: string
  readonly text: string
}

/** By meaning: two English and two Spanish versions, each pair once formal and once as notes. */
const meanings: Readonly<Record<string, readonly [string, string, string, string]>> = {
  borderTraining: [
    'Provide regular training for border officials on identifying people in need of international protection.',
    'regular training of border officials: how to identify persons needing internat. protection',
    'Impartir formación periódica a los funcionarios fronterizos sobre la identificación de personas que necesitan protección internacional.',
    'formacion periodica a funcionarios de frontera p/ identificar a quienes necesitan proteccion internacional',
  ],
  dataSharing: [
    'Establish a secure mechanism for exchanging statistical data on mixed movements between the two platforms.',
    'secure mechanism to exchange statistics on mixed movements btw both platforms',
    'Establecer un mecanismo seguro de intercambio de datos estadísticos sobre movimientos mixtos entre ambas plataformas.',
    'mecanismo seguro para intercambiar estadisticas de movimientos mixtos entre las 2 plataformas',
  ],
  birthRegistration: [
    'Facilitate late birth registration for the children of migrants and refugees in order to prevent statelessness.',
    'late birth registration easier for migrant + refugee children, prevents statelessness',
    'Facilitar la inscripción tardía de nacimientos de hijos de personas migrantes y refugiadas para prevenir la apatridia.',
    'inscripcion tardia de nacimientos mas facil (hijos de migrantes y refugiados), evita apatridia',
  ],
  consularNetwork: [
    'Strengthen the regional network of consulates so that citizens of member countries receive joint assistance in transit.',
    'stronger regional consular network, joint assistance for nationals in transit',
    'Fortalecer la red regional de consulados a fin de que los nacionales de los países miembros reciban asistencia conjunta en tránsito.',
    'red consular regional mas fuerte: asistencia conjunta a nacionales en transito',
  ],
  unaccompaniedChildren: [
    'Adopt common guidelines for determining the best interests of unaccompanied children before any return.',
    'common guidelines - best interests of unaccompanied children determined before return',
    'Adoptar lineamientos comunes para la determinación del interés superior de la niñez no acompañada antes de cualquier retorno.',
    'lineamientos comunes: determinar interes superior de niños no acompañados antes de retornarlos',
  ],
  workPermits: [
    'Simplify the procedures for granting work permits to asylum seekers and recognised refugees.',
    'simpler procedure for work permits (asylum seekers, refugees)',
    'Simplificar los trámites para el otorgamiento de permisos de trabajo a solicitantes de asilo y personas refugiadas reconocidas.',
    'tramites mas simples para permisos de trabajo de solicitantes de asilo y refugiados',
  ],
  certificates: [
    'Recognise school certificates and professional qualifications obtained in the country of origin.',
    'recognition of school certificates + professional qualifications from country of origin',
    'Reconocer los certificados escolares y los títulos profesionales obtenidos en el país de origen.',
    'reconocimiento de certificados escolares y titulos profesionales del pais de origen',
  ],
  traffickingProtocol: [
    'Develop a regional protocol for the early detection and referral of victims of human trafficking.',
    'regional protocol: detect trafficking victims early and refer them',
    'Elaborar un protocolo regional para la detección temprana y la derivación de víctimas de trata de personas.',
    'protocolo regional p/ detectar temprano victimas de trata y derivarlas',
  ],
  disasterVisas: [
    'Create humanitarian visas for people displaced by disasters and the adverse effects of climate change.',
    'humanitarian visa for people displaced by disasters / climate change',
    'Crear visados humanitarios para personas desplazadas por desastres y los efectos adversos del cambio climático.',
    'visa humanitaria para desplazados por desastres y cambio climatico',
  ],
  hostCommunities: [
    'Invest in the basic services of host communities that receive large numbers of displaced people.',
    'investment in basic services of host communities receiving many displaced persons',
    'Invertir en los servicios básicos de las comunidades de acogida que reciben un gran número de personas desplazadas.',
    'inversion en servicios basicos de comunidades de acogida q reciben muchos desplazados',
  ],
  healthAccess: [
    'Guarantee access to primary health care and mental health support regardless of migration status.',
    'access to primary health care + mental health support whatever the migration status',
    'Garantizar el acceso a la atención primaria de salud y al apoyo en salud mental sin importar la condición migratoria.',
    'acceso a atencion primaria y salud mental sin importar condicion migratoria',
  ],
  detentionAlternatives: [
    'Promote alternatives to immigration detention, in particular for families with children.',
    'alternatives to immigration detention esp. families w/ children',
    'Promover alternativas a la detención migratoria, en particular para familias con niños.',
    'alternativas a detencion migratoria, sobre todo familias con niños',
  ],
  regularisation: [
    'Implement extraordinary regularisation programmes for migrant workers in agriculture and domestic service.',
    'extraordinary regularisation programme for migrant workers (agriculture, domestic work)',
    'Implementar programas extraordinarios de regularización para trabajadores migrantes de la agricultura y el servicio doméstico.',
    'programa extraordinario de regularizacion: trabajadores migrantes de agricultura y trabajo domestico',
  ],
  fairRecruitment: [
    'Supervise private recruitment agencies so that migrant workers do not pay recruitment fees.',
    'supervision of private recruitment agencies, workers pay no recruitment fees',
    'Supervisar a las agencias privadas de contratación para que los trabajadores migrantes no paguen comisiones de contratación.',
    'supervision de agencias privadas de contratacion, q los trabajadores no paguen comisiones',
  ],
  asylumBacklog: [
    'Reduce the backlog of asylum applications by hiring and training additional eligibility officers.',
    'cut backlog of asylum applications: hire + train more eligibility officers',
    'Reducir el rezago de solicitudes de asilo mediante la contratación y capacitación de más oficiales de elegibilidad.',
    'bajar rezago de solicitudes de asilo: contratar y capacitar mas oficiales de elegibilidad',
  ],
  informationCampaign: [
    'Carry out information campaigns about the risks of irregular migration and the regular pathways available.',
    'information campaigns: risks of irregular migration, regular pathways that exist',
    'Realizar campañas de información sobre los riesgos de la migración irregular y las vías regulares disponibles.',
    'campañas informativas: riesgos de migracion irregular y vias regulares q existen',
  ],
  genderViolence: [
    'Set up safe spaces along the route for women and girls who have survived gender-based violence.',
    'safe spaces on the route for women + girls, survivors of gender-based violence',
    'Habilitar espacios seguros a lo largo de la ruta para mujeres y niñas sobrevivientes de violencia de género.',
    'espacios seguros en la ruta para mujeres y niñas sobrevivientes de violencia de genero',
  ],
  civilSociety: [
    'Invite civil society organisations to take part in the design and evaluation of migration policies.',
    'civil society orgs to take part in design + evaluation of migration policy',
    'Invitar a las organizaciones de la sociedad civil a participar en el diseño y la evaluación de las políticas migratorias.',
    'q organizaciones de sociedad civil participen en diseño y evaluacion de politica migratoria',
  ],
  annualReview: [
    'Hold an annual technical meeting of both secretariats to review progress on the agreed commitments.',
    'annual technical meeting of the 2 secretariats, review progress of commitments',
    'Celebrar una reunión técnica anual de ambas secretarías para revisar el avance de los compromisos acordados.',
    'reunion tecnica anual de las dos secretarias: revisar avance de compromisos',
  ],
  financing: [
    'Mobilise additional financing from international cooperation for the national action plans.',
    'more financing from internat. cooperation for national action plans',
    'Movilizar financiamiento adicional de la cooperación internacional para los planes de acción nacionales.',
    'mas financiamiento de cooperacion internacional para planes de accion nacionales',
  ],
  documents: [
    'Issue identity documents to refugees within a reasonable time so that they can open bank accounts.',
    'identity documents for refugees in reasonable time -> can open bank accounts',
    'Expedir documentos de identidad a las personas refugiadas en un plazo razonable para que puedan abrir cuentas bancarias.',
    'documentos de identidad p/ refugiados en plazo razonable, asi abren cuentas bancarias',
  ],
  returnReintegration: [
    'Support the reintegration of returned persons through employment programmes and psychosocial care.',
    'reintegration of returnees: employment programmes, psychosocial care',
    'Apoyar la reintegración de las personas retornadas mediante programas de empleo y atención psicosocial.',
    'reintegracion de retornados con programas de empleo y atencion psicosocial',
  ],
  interpretation: [
    'Ensure interpretation into indigenous languages during asylum interviews.',
    'interpretation in indigenous languages at asylum interviews',
    'Asegurar la interpretación a lenguas indígenas durante las entrevistas de asilo.',
    'interpretacion en lenguas indigenas en entrevistas de asilo',
  ],
  missingMigrants: [
    'Create a regional registry of missing migrants and coordinate the forensic identification of remains.',
    'regional registry of missing migrants + coordinated forensic identification',
    'Crear un registro regional de migrantes desaparecidos y coordinar la identificación forense de restos.',
    'registro regional de migrantes desaparecidos e identificacion forense coordinada',
  ],
  resettlement: [
    'Expand resettlement quotas and complementary pathways for refugees with specific needs.',
    'more resettlement places + complementary pathways, refugees w/ specific needs',
    'Ampliar los cupos de reasentamiento y las vías complementarias para personas refugiadas con necesidades específicas.',
    'ampliar cupos de reasentamiento y vias complementarias, refugiados con necesidades especificas',
  ],
}

/** Near a meaning in theme and words, and yet other recommendations. */
const nearMisses: Readonly<Record<string, readonly ['es' | 'en', string]>> = {
  borderEquipment: ['en', 'Provide border posts with equipment for the digital registration of entries and exits.'],
  dataProtectionLaw: ['en', 'Review national legislation on the protection of personal data of migrants.'],
  birthStatistics: ['es', 'Publicar estadísticas anuales de nacimientos de hijos de personas migrantes.'],
  consularFees: ['es', 'Eximir del pago de aranceles consulares a los nacionales en situación de vulnerabilidad.'],
  schoolEnrolment: ['en', 'Enrol migrant children in school throughout the academic year.'],
  labourInspection: ['es', 'Aumentar las inspecciones de trabajo en fincas que emplean a trabajadores migrantes.'],
  traffickingSentences: ['en', 'Increase the penalties for human trafficking in national criminal codes.'],
  disasterDrills: ['es', 'Realizar simulacros binacionales de evacuación ante desastres en zonas fronterizas.'],
  hostHousing: ['en', 'Build affordable housing in cities that receive displaced people.'],
  vaccination: ['es', 'Vacunar contra el sarampión a la población migrante en los puestos fronterizos.'],
  detentionVisits: [
    'es',
    'Permitir visitas periódicas de organismos de derechos humanos a los centros de detención migratoria.',
  ],
  remittances: ['en', 'Lower the cost of remittances sent by migrant workers to their families.'],
  asylumAppeals: ['en', 'Guarantee a right of appeal against negative asylum decisions before an independent court.'],
  journalistTraining: ['es', 'Capacitar a periodistas en la cobertura responsable de la migración.'],
  youthNetwork: ['en', 'Create a regional youth network of migrants and host communities.'],
}

const groups = ['A', 'B', 'C', 'D'] as const
const languages = ['en', 'en', 'es', 'es'] as const
const styles = ['formal', 'notes', 'formal', 'notes'] as const

export const likenessItems: readonly FrozenItem[] = [
  ...Object.entries(meanings).flatMap(([meaning, texts], row) =>
    texts.map((text, at): FrozenItem => {
      const group = groups[(at + row) % groups.length] ?? 'A'
      return {
        id: `${meaning}-${at}`,
        group,
        lang: languages[at] ?? 'en',
        style: styles[at] ?? 'formal',
        meaning,
        text,
      }
    }),
  ),
  ...Object.entries(nearMisses).map(([meaning, [lang, text]], row): FrozenItem => {
    return { id: meaning, group: groups[row % groups.length] ?? 'A', lang, style: 'formal', meaning, text }
  }),
]
