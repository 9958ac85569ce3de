/** What kind of segment a title means, by its words in both languages; the first that fits, the more particular first. */
import type { SegmentKind } from '../workshop/agenda/agenda.ts'

const words: readonly (readonly [kind: SegmentKind, pattern: RegExp])[] = [
  ['meal', /\b(?:lunch|almuerzo|dinner|cena|breakfast|desayuno|reception|c[oó]ctel|comida)\b/i],
  ['break', /\b(?:break|coffee|caf[eé]|receso|pausa|descanso|refrigerio|recess|health break)\b/i],
  [
    'registration',
    /\b(?:registration|registro|inscripci[oó]n|acreditaci[oó]n|check-?in|arrival of participants|ingreso de (?:los )?participantes|conexi[oó]n)\b/i,
  ],
  ['evaluation', /\b(?:evaluation|evaluaci[oó]n|survey|encuesta)\b/i],
  [
    'groupWork',
    /\b(?:sub-?groups?|working groups?|group (?:work|exercise|discussion)s?|breakouts?|grupos? de trabajo|trabajo en (?:sub)?grupos?|subgrupos?|mesas? de trabajo|work(?:ing)? (?:session in|groups?)|speed dating)\b/i,
  ],
  ['closing', /\b(?:clos(?:e|ing|ure)|clausura|cierre|final remarks|farewell|despedida|palabras finales)\b/i],
  [
    'opening',
    /\b(?:opening|welcome|apertura|bienvenida|inauguraci[oó]n|inaugural|inauguration|palabras de apertura)\b/i,
  ],
  ['questions', /\b(?:questions?|q\s?&\s?a|preguntas?|consultas|inquiries)\b/i],
  [
    'plenary',
    /\b(?:plenar(?:y|ia|io)|agreements|acuerdos|conclusions|conclusiones|feedback|report(?:ing)? back|devoluci[oó]n|puesta en com[uú]n|next steps|pr[oó]ximos pasos)\b/i,
  ],
  ['panel', /\b(?:panel|panelists?|panelistas?|round ?table|mesa redonda|conversatorio)\b/i],
  ['dialogue', /\b(?:dialogue|di[aá]logo|discussion|debate|discusi[oó]n|exchange|intercambio)\b/i],
  [
    'introduction',
    /\b(?:introduc\w+|introducci[oó]n|review of (?:the )?agenda|presentaci[oó]n de (?:los )?participantes|objectives|objetivos|methodology|metodolog[ií]a|recap|summary of|resumen del?|recapitulaci[oó]n)\b/i,
  ],
]

export const segmentKindOf = (title: string): SegmentKind =>
  words.find(([, pattern]) => pattern.test(title))?.[0] ?? 'presentation'
