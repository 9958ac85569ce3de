/** What an item is, beside a recommendation, which it is while nobody says otherwise. */
export const itemKinds = ['recommendation', 'conclusion', 'commitment'] as const
export type ItemKind = (typeof itemKinds)[number]

export const isItemKind = (value: unknown): value is ItemKind => itemKinds.some((kind) => kind === value)
