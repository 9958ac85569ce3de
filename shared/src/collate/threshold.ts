/** From which likeness on two items are put before somebody as saying the same (CO3). */

const SAME_LANGUAGE = 0.38
const ACROSS_LANGUAGES = 0.22

export const thresholdFor = (isSameLanguage: boolean): number => (isSameLanguage ? SAME_LANGUAGE : ACROSS_LANGUAGES)
