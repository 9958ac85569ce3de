/**
 * Nearly equal texts that must never be merged in one click, and near duplicates that differ in nothing that matters. Frozen:
 * written before what finds the differences, and never changed to fit it.
 */

export type Difference = 'negation' | 'number' | 'date' | 'obligation' | 'actor'
export type FrozenPair = { readonly a: string; readonly b: string; readonly kinds: readonly Difference[] }

const pair = (kinds: readonly Difference[], a: string, b: string): FrozenPair => ({ a, b, kinds })

export const contradictoryPairs: readonly FrozenPair[] = [
  pair(
    ['negation'],
    'Allow the return of unaccompanied children.',
    'Do not allow the return of unaccompanied children.',
  ),
  pair(['negation'], 'Se recomienda publicar los datos.', 'No se recomienda publicar los datos.'),
  pair(
    ['negation'],
    'Include both the RCM and the MIRPS in the review.',
    'Include the RCM but not the MIRPS in the review.',
  ),
  pair(
    ['negation'],
    'Families are returned with a prior assessment.',
    'Families are returned without a prior assessment.',
  ),
  pair(['negation'], 'Todos los países comparten datos.', 'Todos los países, salvo los observadores, comparten datos.'),
  pair(
    ['negation'],
    'States share the data with all partners.',
    'States share the data with all partners except observers.',
  ),
  pair(['negation'], 'Las solicitudes se resuelven con entrevista.', 'Las solicitudes se resuelven sin entrevista.'),
  pair(['negation'], 'Returns take place if the person agrees.', 'Returns take place unless the person agrees.'),
  pair(['negation'], 'Nunca se detendrá a niñas y niños.', 'Se detendrá a niñas y niños.'),
  pair(['negation'], 'The platforms meet in person.', 'Las plataformas no se reúnen en persona.'),
  pair(['number'], 'Resolve applications within six months.', 'Resolve applications within twelve months.'),
  pair(['number'], 'Resolver las solicitudes en 30 días.', 'Resolver las solicitudes en 90 días.'),
  pair(['number'], 'Train 200 officers every year.', 'Train 250 officers every year.'),
  pair(['number'], 'Abrir tres oficinas conjuntas.', 'Abrir cinco oficinas conjuntas.'),
  pair(['number'], 'Fund half of the costs.', 'Fund a third of the costs.'),
  pair(['number'], 'Resolver en seis meses.', 'Resolve within twelve months.'),
  pair(['number'], 'Cover 20 % of the quota.', 'Cubrir el 30 % del cupo.'),
  pair(['number'], 'Hold the first of two meetings online.', 'Hold the first of three meetings online.'),
  pair(['date'], 'Adopt the protocol by March 2021.', 'Adopt the protocol by June 2021.'),
  pair(['date'], 'Aprobar el plan antes del 31 de marzo de 2021.', 'Aprobar el plan antes del 30 de junio de 2021.'),
  pair(['date'], 'Report before the end of 2021.', 'Report before the end of 2022.'),
  pair(['date'], 'Presentar el informe en enero.', 'Presentar el informe en julio.'),
  pair(['date'], 'Aprobar el plan antes de marzo de 2021.', 'Approve the plan before June 2021.'),
  pair(['date'], 'Meet in the first quarter of 2021.', 'Meet in the third quarter of 2021.'),
  pair(['obligation'], 'States shall train their officers.', 'States may train their officers.'),
  pair(['obligation'], 'Los Estados deberán compartir los datos.', 'Los Estados podrán compartir los datos.'),
  pair(['obligation'], 'Countries must register births.', 'Countries should register births.'),
  pair(
    ['obligation'],
    'Los países deben registrar los nacimientos.',
    'Se invita a los países a registrar los nacimientos.',
  ),
  pair(['obligation'], 'States shall open joint desks.', 'Los Estados podrán abrir ventanillas conjuntas.'),
  pair(['obligation'], 'States are encouraged to open joint desks.', 'States will open joint desks.'),
  pair(['obligation'], 'Se recomienda crear un registro.', 'Es obligatorio crear un registro.'),
  pair(['obligation'], 'Los Estados deberían revisar la ley.', 'Los Estados deberán revisar la ley.'),
  pair(
    ['actor'],
    'The Ministry of Health will coordinate vaccination.',
    'The Ministry of Education will coordinate vaccination.',
  ),
  pair(['actor'], 'UNHCR trains the officers.', 'IOM trains the officers.'),
  pair(['actor'], 'ACNUR capacita a los oficiales.', 'IOM trains the officers.'),
  pair(['actor'], 'Honduras convoca la reunión.', 'Guatemala convoca la reunión.'),
  pair(['actor'], 'The Secretariat of the MIRPS keeps the registry.', 'The Secretariat of the RCM keeps the registry.'),
  pair(['actor'], 'Los consulados expiden los documentos.', 'Los ministerios expiden los documentos.'),
  pair(['actor'], 'Protect refugees along the route.', 'Protect migrant workers along the route.'),
  pair(['actor'], 'La secretaría convoca a los países miembros.', 'The platforms convene the observers.'),
]

export const harmlessPairs: readonly FrozenPair[] = [
  pair([], 'Resolve applications within 6 months.', 'Resolve applications within six months.'),
  pair([], 'Resolver en seis meses.', 'Resolve within 6 months.'),
  pair([], 'Train border officers regularly.', 'Regularly train the officers at the border.'),
  pair([], 'Los Estados deberán compartir los datos.', 'Los Estados deben compartir los datos.'),
  pair([], 'States shall share the data.', 'Los Estados deberán compartir los datos.'),
  pair([], 'Approve the plan by 31 March 2021.', 'Approve the plan by March 31, 2021.'),
  pair([], 'Aprobar el plan antes del 31 de marzo de 2021.', 'Approve the plan before 31 March 2021.'),
  pair([], 'UNHCR trains the officers.', 'ACNUR capacita a los oficiales.'),
  pair([], 'IOM keeps the registry.', 'La OIM mantiene el registro.'),
  pair([], 'Do not detain children.', 'No detener a niñas y niños.'),
  pair([], 'Open joint desks at the border.', 'Open joint desks along the border.'),
  pair([], 'Abrir tres oficinas conjuntas.', 'Abrir 3 oficinas conjuntas.'),
  pair([], 'Return families only with a prior assessment.', 'Families are returned only with a prior assessment.'),
  pair([], 'Se recomienda crear un registro regional.', 'It is recommended to create a regional registry.'),
]
