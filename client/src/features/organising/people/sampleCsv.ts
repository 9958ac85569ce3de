/** An example of the table that can be imported, with platforms and delegations of this very workshop. */

/** The columns the server reads, in its order. An empty id enrols somebody new; a known one changes that person. */
const columns = ['id', 'name_es', 'name_en', 'email', 'institution', 'delegation', 'represents', 'understands', 'roles']

type Known = { readonly id: string }

export const sampleCsv = (platforms: readonly Known[], delegations: readonly Known[]): string => {
  const platform = platforms[0]?.id ?? ''
  const every = platforms.map(({ id }) => id).join(' ')
  const delegation = delegations[0]?.id ?? ''
  const rows = [
    columns,
    [
      '',
      'Delegada 1',
      'Delegate 1',
      'd1@example.org',
      'Cancillería',
      delegation,
      every,
      'es en',
      'delegate rapporteur',
    ],
    ['', 'Moderación', 'Moderator', '', 'Secretaría', '', '', 'es', platform ? `moderator@${platform}` : 'moderator'],
  ]
  return rows.map((row) => row.join(',')).join('\n')
}
