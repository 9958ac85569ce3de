/** The agenda of the joint workshop of the RCM and the MIRPS: facts of its concept note of 2020, in our own words. */
import type { LocalText } from '@plenaria/shared/language'
import type { PlannedSegment, PlannedSitting } from './planSittings.ts'

const rcmSecretariat: LocalText = { es: 'Secretaría Ejecutiva de la CRM', en: 'Executive Secretariat of the RCM' }
const mirpsSecretariat: LocalText = { es: 'Secretaría Técnica del MIRPS', en: 'Technical Secretariat of the MIRPS' }
const rcmPresidency: LocalText = { es: 'Presidencia pro tempore de la CRM', en: 'Pro tempore presidency of the RCM' }
const mirpsPresidency: LocalText = {
  es: 'Presidencia pro tempore del MIRPS',
  en: 'Pro tempore presidency of the MIRPS',
}
const both = (a: LocalText, b: LocalText): LocalText => ({ es: `${a.es} y ${b.es}`, en: `${a.en} and ${b.en}` })

const opening = (id: string): PlannedSegment => ({
  id,
  kind: 'opening',
  length: 10,
  title: { es: 'Palabras de apertura', en: 'Opening remarks' },
  coordinator: rcmSecretariat,
  points: [rcmPresidency, mirpsPresidency],
})

const first: PlannedSitting = {
  id: 'sitting-1',
  day: 0,
  hour: 9,
  minute: 0,
  title: {
    es: 'Sesión 1 · El MIRPS y la protección ante el desplazamiento forzado',
    en: 'Sitting 1 · The MIRPS and protection in the face of forced displacement',
  },
  segments: [
    opening('s1-opening'),
    {
      id: 's1-introduction',
      kind: 'introduction',
      length: 10,
      title: { es: 'Presentación del taller', en: 'What this workshop is for' },
      coordinator: mirpsSecretariat,
      points: [
        { es: 'Objetivos', en: 'Objectives' },
        { es: 'Forma de trabajo', en: 'How we work' },
        { es: 'Agenda de los dos días', en: 'Agenda of both days' },
      ],
    },
    {
      id: 's1-mirps',
      kind: 'presentation',
      length: 30,
      title: { es: 'El MIRPS visto por su presidencia', en: 'The MIRPS as its presidency sees it' },
      coordinator: both(mirpsPresidency, mirpsSecretariat),
      points: [
        {
          es: 'Visión estratégica: instrumentos internacionales, respuesta regional, pilares y planes nacionales',
          en: 'Strategic vision: international instruments, regional response, pillars and national plans',
        },
        {
          es: 'Plan de trabajo de 2020 y prioridades para 2021',
          en: 'Work plan for 2020 and priorities for 2021',
        },
      ],
    },
    {
      id: 's1-rcm',
      kind: 'presentation',
      length: 20,
      title: { es: 'La CRM vista por su presidencia', en: 'The RCM as its presidency sees it' },
      coordinator: both(rcmPresidency, rcmSecretariat),
      points: [
        { es: 'Plan estratégico', en: 'Strategic plan' },
        { es: 'Áreas prioritarias', en: 'Priority areas' },
        { es: 'Plan de trabajo de 2020', en: 'Work plan for 2020' },
      ],
    },
    {
      id: 's1-expert',
      kind: 'presentation',
      length: 40,
      title: { es: 'Protección internacional: mirada experta', en: 'International protection: an expert’s view' },
      coordinator: both({ es: 'Persona experta del ACNUR', en: 'UNHCR expert' }, mirpsSecretariat),
      points: [
        {
          es: 'El desplazamiento forzado hoy y cómo reconocer a quien necesita protección',
          en: 'Forced displacement today, and how to recognise who needs protection',
        },
        { es: 'Marcos jurídicos y compromisos de la región', en: 'Legal frameworks and commitments of the region' },
        { es: 'El Plan de los 10 Puntos', en: 'The 10 Point Plan' },
        { es: 'Comentarios y preguntas de las delegaciones', en: 'Comments and questions of the delegations' },
      ],
    },
    {
      id: 's1-closing',
      kind: 'closing',
      length: 10,
      title: { es: 'Cierre de la primera sesión', en: 'Close of the first sitting' },
      coordinator: rcmSecretariat,
      points: [mirpsPresidency, rcmPresidency],
    },
  ],
}

const second: PlannedSitting = {
  id: 'sitting-2',
  day: 1,
  hour: 9,
  minute: 0,
  title: { es: 'Sesión 2 · Trabajo conjunto', en: 'Sitting 2 · Working together' },
  segments: [
    opening('s2-opening'),
    {
      id: 's2-summary',
      kind: 'introduction',
      length: 10,
      title: { es: 'Lo visto en la sesión 1 y lo que sigue', en: 'Where sitting 1 left us, and what follows' },
      coordinator: mirpsSecretariat,
      points: [
        { es: 'Objetivos de la sesión 2', en: 'Objectives of sitting 2' },
        { es: 'Forma de trabajo', en: 'How we work' },
        { es: 'Organización de los grupos', en: 'How the groups are organised' },
        { es: 'Agenda y tiempos', en: 'Agenda and times' },
      ],
    },
    {
      id: 's2-groups',
      kind: 'groupWork',
      length: 60,
      title: {
        es: 'Trabajo en grupos: qué pueden hacer juntos el MIRPS y la CRM',
        en: 'Working groups: what the MIRPS and the RCM can do together',
      },
      coordinator: mirpsSecretariat,
      points: [
        {
          es: 'Oportunidades de trabajo conjunto o cooperación técnica, entre dos o más países',
          en: 'Opportunities for joint work or technical cooperation, between two countries or more',
        },
        { es: 'Mecanismos de seguimiento entre ambas plataformas', en: 'Ways for both platforms to follow up' },
      ],
    },
    {
      id: 's2-plenary',
      kind: 'plenary',
      length: 30,
      title: { es: 'Plenaria y acuerdos', en: 'Plenary and agreements' },
      coordinator: both(mirpsPresidency, mirpsSecretariat),
      points: [],
    },
    {
      id: 's2-closing',
      kind: 'closing',
      length: 10,
      title: { es: 'Clausura', en: 'Closing remarks' },
      coordinator: rcmSecretariat,
      points: [mirpsPresidency, rcmPresidency],
    },
  ],
}

export const rcmMirps2020Sittings: readonly PlannedSitting[] = [first, second]
