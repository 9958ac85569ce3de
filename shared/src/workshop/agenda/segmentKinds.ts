/** What a segment can be. Apart from its schema, so that a form lists the kinds without carrying what it takes to parse them. */
export const segmentKinds = [
  'opening',
  'introduction',
  'presentation',
  'panel',
  'questions',
  'groupWork',
  'plenary',
  'break',
  'closing',
  'registration',
  'meal',
  'dialogue',
  'evaluation',
] as const
