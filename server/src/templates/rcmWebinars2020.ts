/** Template: a webinar series of the RCM on massive movements, two virtual sittings of two hours with experts and dialogue. */
import { inBoth } from './inBoth.ts'
import { rcmPlatform } from './rcmMembers.ts'
import { rcmWebinars2020Sittings } from './rcmWebinars2020Agenda.ts'
import { webinarDelegations, webinarPeople } from './rcmWebinars2020People.ts'
import type { Template } from './template.ts'

export const rcmWebinars2020: Template = {
  id: 'rcm-webinars-2020',
  title: inBoth(
    'Ciclo de seminarios web de la CRM sobre movimientos masivos de personas',
    'RCM webinar series on massive movements of people',
  ),
  summary: inBoth(
    'Panel de personas expertas con moderación, preguntas, dos presentaciones y diálogo guiado entre países. Virtual.',
    'An expert panel with a moderator, questions, two presentations and a guided dialogue among countries. Virtual.',
  ),
  purpose: inBoth(
    'Que los países miembros de la CRM conozcan mejor los movimientos masivos dentro de la región, conocidos como caravanas, y comparen herramientas con las que prepararse y responder con rapidez y criterios comunes.',
    'That the member countries of the RCM know more about the massive movements within the region known as caravans, and compare tools with which to prepare and to respond quickly and by common criteria.',
  ),
  zone: 'America/Costa_Rica',
  firstDay: '2020-11-16',
  platforms: [rcmPlatform],
  delegations: webinarDelegations,
  topics: [],
  sittings: rcmWebinars2020Sittings,
  people: webinarPeople,
  groups: [],
  duties: [],
}
