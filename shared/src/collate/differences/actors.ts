/** Who acts and who is concerned: countries, organisations, ministries, platforms, and kinds of people and bodies (CO12). */
import { plainSpelling } from '../words.ts'
import { isSameSet, isSubset } from './counts.ts'

/** `name: ways to say it`, as patterns on plain spelling. Named parties differ as soon as one is missing. */
const named: readonly (readonly [string, RegExp])[] = [
  ['belize', /\b(belice|belize|belicen\w*)\b/],
  ['canada', /\b(canada|canadien\w*|canadian\w*)\b/],
  ['costa rica', /\b(costa rica|costarricen\w*|costa rican\w*)\b/],
  ['dominican republic', /\b(republica dominicana|dominican\w*)\b/],
  ['el salvador', /\b(el salvador|salvador\w+)\b/],
  ['guatemala', /\bguatemal\w+\b/],
  ['honduras', /\bhondur\w+\b/],
  ['mexico', /\b(mexico|mexican\w*)\b/],
  ['nicaragua', /\bnicaragu\w+\b/],
  ['panama', /\b(panama|panamen\w*|panamanian\w*)\b/],
  ['united states', /\b(estados unidos|united states|ee uu|eeuu|u s a|usa|estadounidens\w*)\b/],
  ['colombia', /\bcolombia\w*\b/],
  ['venezuela', /\bvenezuel\w+\b/],
  ['haiti', /\b(haiti|haitian\w*)\b/],
  ['cuba', /\bcuba\w*\b/],
  ['brazil', /\b(brasil\w*|brazil\w*)\b/],
  ['ecuador', /\b(ecuador|ecuatorian\w*|ecuadorian\w*)\b/],
  ['peru', /\b(peru|peruan\w*|peruvian\w*)\b/],
  ['chile', /\b(chile|chilen\w*|chilean\w*)\b/],
  ['argentina', /\bargentin\w+\b/],
  ['unhcr', /\b(unhcr|acnur)\b/],
  ['iom', /\b(iom|oim)\b/],
  ['ilo', /\b(ilo|oit)\b/],
  ['unicef', /\bunicef\b/],
  ['unfpa', /\bunfpa\b/],
  ['who', /\b(oms|organizacion mundial de la salud|world health organi[sz]ation)\b/],
  ['paho', /\b(paho|ops)\b/],
  ['oas', /\b(oas|oea)\b/],
  ['sica', /\bsica\b/],
  ['rcm', /\b(rcm|crm|conferencia regional sobre migracion|regional conference on migration)\b/],
  ['mirps', /\bmirps\b/],
  ['ocam', /\bocam\b/],
  ['cepredenac', /\bcepredenac\b/],
  ['world bank', /\b(world bank|banco mundial)\b/],
  ['idb', /\b(idb|bid)\b/],
  ['red cross', /\b(red cross|cruz roja)\b/],
  ['undp', /\b(undp|pnud)\b/],
  ['executive secretariat', /\b(secretaria ejecutiva|executive secretariat)\b/],
  ['technical secretariat', /\b(secretaria tecnica|technical secretariat)\b/],
  ['national technical teams', /\b(equipos? tecnicos? nacional\w*|national technical teams?)\b/],
  ['presidency', /\b(presidencia pro tempore|pro tempore presidency|ppt)\b/],
  ['un women', /\b(un women|onu mujeres)\b/],
  ['european union', /\b(european union|union europea)\b/],
  ['united nations', /\b(united nations|naciones unidas|onu)\b/],
]

/** Bodies that act. They are often left out, so that they differ where each text has one that the other lacks. */
const bodies: readonly (readonly [string, RegExp])[] = [
  ['states', /\b(states?|estados?|countries|country|pais|paises|governments?|gobiernos?)\b/],
  ['secretariat', /\b(secretariats?|secretarias?)\b/],
  ['platforms', /\b(platforms?|plataformas?)\b/],
  ['observers', /\b(observers?|observador\w*)\b/],
  ['consulates', /\b(consulates?|consulados?)\b/],
  ['embassies', /\b(embass\w+|embajadas?)\b/],
  [
    'municipalities',
    /\b(municipalit\w+|municipios?|municipalidad\w*|alcaldias?|local authorities|autoridades locales)\b/,
  ],
  ['police', /\b(police|policias?)\b/],
  ['prosecutors', /\b(prosecutors?|prosecution service|fiscalias?|fiscales|ministerio publico)\b/],
  ['ombudsman', /\b(ombuds\w+|defensorias?|procuradurias?)\b/],
  ['foreign office', /\b(foreign office|cancillerias?)\b/],
  [
    'migration authority',
    /\b(im?migration (authorit\w+|services?|institutes?)|(autoridad\w*|servicios?|institutos?) (nacional\w* )?(de migracion|migratori\w+))\b/,
  ],
  ['civil registry', /\b(civil regist\w+|registros? civil\w*)\b/],
  [
    'asylum commission',
    /\b(asylum (commissions?|authorit\w+|offices?)|(comision\w*|oficinas?) (nacional\w* )?(de|para) (asilo|refugi\w+))\b/,
  ],
  [
    'statistics office',
    /\b(statistic\w+ (offices?|institutes?)|(institutos?|oficinas?) (nacional\w* )?de estadistica\w*)\b/,
  ],
  ['armed forces', /\b(armed forces|army|fuerzas armadas|ejercitos?)\b/],
  ['universities', /\b(universit\w+|universidad\w*)\b/],
  ['courts', /\b(courts?|tribunal\w*|cortes?|juzgados?)\b/],
  ['parliament', /\b(parliaments?|congress|parlamentos?|congresos?)\b/],
  ['employers', /\b(employers?|emplead(or|ores))\b/],
  ['unions', /\b(trade unions?|sindicatos?)\b/],
  ['civil society', /\b(civil society|sociedad civil|ngos?|ong|ongs)\b/],
  ['private sector', /\b(private sector|sector privado|companies|empresas?)\b/],
  ['ministries', /\b(ministr(y|ies)|ministerios?)\b/],
  ['host country', /\b(host countr(y|ies)|pais(es)? (de acogida|receptor\w*))\b/],
  ['country of origin', /\b(countr(y|ies) of origin|pais(es)? de origen)\b/],
  ['country of destination', /\b(destination countr(y|ies)|countr(y|ies) of destination|pais(es)? de destino)\b/],
  ['country of transit', /\b(transit countr(y|ies)|countr(y|ies) of transit|pais(es)? de transito)\b/],
  ['moderators', /\b(moderators?|moderador\w*)\b/],
  ['rapporteurs', /\b(rapporteurs?|relator\w*)\b/],
  ['donors', /\b(donors?|donantes?)\b/],
  ['experts', /\b(experts?|expertos?|expertas?)\b/],
  [
    'border officials',
    /\b(border (officials?|officers?|guards?)|(funcionari|oficial|agent)\w* (de frontera|fronteriz\w+))\b/,
  ],
]

/** People it is about. To add or to leave out a kind of them is a difference. */
const concerned: readonly (readonly [string, RegExp])[] = [
  ['refugees', /\b(refugees?|refugiad[oa]s?)\b/],
  ['asylum seekers', /\b(asylum[- ]seekers?|solicitantes? de (asilo|la condicion|refugio))\b/],
  ['migrant workers', /\b(migrant workers?|trabajador\w* migrantes?)\b/],
  ['children', /\b(child|children|minors?|girls?|boys?|ninez|nin[oa]s?|infancia|menores|adolescentes?|hij[oa]s)\b/],
  ['women', /\b(women|woman|mujer|mujeres)\b/],
  ['men', /\b(men|hombres)\b/],
  ['families', /\b(famil(y|ies)|familias?)\b/],
  ['victims', /\b(victims?|victimas?)\b/],
  ['displaced', /\b(displaced|desplazad[oa]s?)\b/],
  ['returnees', /\b(returnees?|returned persons?|retornad[oa]s?)\b/],
  ['indigenous', /\b(indigenous|indigenas?)\b/],
  ['stateless', /\b(stateless persons?|stateless people|apatridas?)\b/],
  ['disabled', /\b(disabilit\w+|discapacidad\w*)\b/],
  ['youth', /\b(youth|young people|jovenes|juventud)\b/],
  ['elderly', /\b(elderly|older persons?|personas mayores|adult[oa]s mayores)\b/],
  ['host communities', /\b(host communit\w+|comunidad\w* (de acogida|receptoras?))\b/],
]

/** Ministries by what they are for. */
const portfolios: readonly (readonly [string, RegExp])[] = [
  ['health', /salud|health/],
  ['education', /educacion|education/],
  ['foreign affairs', /exterior\w*|foreign|cancilleria/],
  ['labour', /trabajo|labou?r/],
  ['interior', /interior|gobernacion|home affairs/],
  ['finance', /hacienda|finanzas|finance/],
  ['justice', /justicia|justice/],
  ['security', /seguridad|security/],
  ['women', /mujer|women/],
  ['agriculture', /agricultura|agriculture/],
  ['environment', /ambiente|environment/],
]

const found = (plain: string, table: readonly (readonly [string, RegExp])[]): Set<string> =>
  new Set(table.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name))

const ministriesIn = (plain: string): readonly string[] =>
  [
    ...plain.matchAll(
      /\bminist(?:ry|ries|erios?) (?:of|de|del) (?:the |la |las |los |asuntos |relaciones )?(\p{L}+(?: \p{L}+)?)/gu,
    ),
  ].flatMap(([, words = '']) => portfolios.find(([, pattern]) => pattern.test(words))?.[0] ?? [])

type Parties = Readonly<Record<'named' | 'bodies' | 'concerned', ReadonlySet<string>>>

export const partiesIn = (text: string): Parties => {
  const plain = plainSpelling(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')
  // “Estados Unidos” is a country, not the States.
  const withoutNames = plain.replace(/\b(estados unidos|united states)\b/g, ' ')
  return {
    named: new Set([...found(plain, named), ...ministriesIn(plain)]),
    bodies: found(withoutNames, bodies),
    concerned: found(withoutNames, concerned),
  }
}

const isExchanged = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !isSubset(a, b) && !isSubset(b, a)

export const actorsDiffer = (ofA: Parties, ofB: Parties): boolean => {
  if (!isSameSet(ofA.named, ofB.named) || isExchanged(ofA.bodies, ofB.bodies)) return true
  return !isSameSet(ofA.concerned, ofB.concerned)
}
