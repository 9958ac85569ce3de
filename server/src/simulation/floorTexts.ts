/** What simulated people ask in writing, and how experts answer, in both languages. */

export type SampleQuestion = { readonly question: string; readonly answer: string; readonly translation: string }

/** Asked in Spanish as most of the region does, and translated when it is published. */
export const sampleQuestions: readonly SampleQuestion[] = [
  {
    question: '¿Quién cubre los costos de la oficina de frontera después del primer año?',
    translation: 'Who bears the costs of the border office after the first year?',
    answer: 'The two secretariats propose a joint fund; member states decide on it.',
  },
  {
    question: '¿Cómo se protegen los datos de las personas que se refieren de un país a otro?',
    translation: 'How are the data of people protected who are referred from one country to another?',
    answer: 'By an agreement between the two authorities, with the least that each case needs.',
  },
  {
    question: '¿Qué pasa cuando no hay intérprete en el puesto fronterizo?',
    translation: 'What happens when there is no interpreter at the border post?',
    answer: 'A telephone line with interpreters is open day and night; its number stands in the guide.',
  },
]
