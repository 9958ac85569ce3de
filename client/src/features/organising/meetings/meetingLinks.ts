/** The links to outside meetings as a form holds them: room by room and language by language. */

/** Room (`plenary` or a group's id) → `floor` or a language → address. */
export type MeetingRooms = Readonly<Record<string, Readonly<Record<string, string>>>>

export const addressIn = (rooms: MeetingRooms, room: string, channel: string): string => rooms[room]?.[channel] ?? ''

export const withAddress = (rooms: MeetingRooms, room: string, channel: string, address: string): MeetingRooms => ({
  ...rooms,
  [room]: { ...rooms[room], [channel]: address },
})

const placesOf = (rooms: MeetingRooms): readonly (readonly [string, string])[] =>
  Object.entries(rooms).flatMap(([room, channels]) => Object.keys(channels).map((channel) => [room, channel] as const))

/** What is written over what is saved; places nobody wrote in follow what is saved. */
export const withEdits = (saved: MeetingRooms, edits: MeetingRooms): MeetingRooms =>
  placesOf(edits).reduce(
    (rooms, [room, channel]) => withAddress(rooms, room, channel, addressIn(edits, room, channel)),
    saved,
  )

/** The edits that still differ from what is saved. */
export const openEdits = (saved: MeetingRooms, edits: MeetingRooms): MeetingRooms =>
  placesOf(edits)
    .filter(([room, channel]) => addressIn(edits, room, channel).trim() !== addressIn(saved, room, channel))
    .reduce<MeetingRooms>(
      (rooms, [room, channel]) => withAddress(rooms, room, channel, addressIn(edits, room, channel)),
      {},
    )

/** Only addresses that open over an encrypted connection. */
export const isMeetingAddress = (text: string): boolean => {
  if (text.trim() === '') return true
  try {
    const { protocol, hostname } = new URL(text.trim())
    return protocol === 'https:' && hostname.includes('.')
  } catch {
    return false
  }
}

/** Without empty addresses and the rooms that then hold none. */
export const filledRooms = (rooms: MeetingRooms): MeetingRooms =>
  Object.fromEntries(
    Object.entries(rooms).flatMap(([room, channels]) => {
      const filled = Object.entries(channels)
        .map(([channel, address]) => [channel, address.trim()] as const)
        .filter(([, address]) => address !== '')
      return filled.length > 0 ? [[room, Object.fromEntries(filled)] as const] : []
    }),
  )

export type MeetingChanges = { readonly set: number; readonly removed: number; readonly wrong: number }

/** How many addresses are new or other than before, how many are gone, and how many cannot be taken. */
export const changesBetween = (before: MeetingRooms, after: MeetingRooms): MeetingChanges => {
  const filled = filledRooms(after)
  const isSame = ([room, channel]: readonly [string, string]) =>
    addressIn(before, room, channel) === addressIn(filled, room, channel)
  return {
    set: placesOf(filled).filter((place) => !isSame(place)).length,
    removed: placesOf(before).filter(([room, channel]) => addressIn(filled, room, channel) === '').length,
    wrong: placesOf(filled).filter(([room, channel]) => !isMeetingAddress(addressIn(filled, room, channel))).length,
  }
}
