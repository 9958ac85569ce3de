/** One proposal as a simulated participant writes it, in both languages, of the kind such groups make. */
type Pair = readonly [es: string, en: string]

export type SampleText = { topicId: string; es: string; en: string; responsible: Pair; timeFrame: Pair }

export const bothSecretariats: Pair = ['Ambas secretarías', 'Both secretariats']
export const secretariat: Pair = ['Secretaría Ejecutiva', 'Executive Secretariat']
export const states: Pair = ['Estados miembros', 'Member states']
export const months = (n: number): Pair => [`${n} meses`, `${n} months`]

/** Makes proposals on a topic; who is responsible and by when can be said for each. */
export const onTopic =
  (topicId: string, usually: Pair, usualTime: Pair) =>
  (es: string, en: string, responsible = usually, timeFrame = usualTime): SampleText => ({
    topicId,
    es,
    en,
    responsible,
    timeFrame,
  })
