/** The port of what may be changed and erased: names and addresses, links, meeting links, the list of workshops. Never in the log. */
import type { Bilingual, LocalText } from '@plenaria/shared/language'
import type { ReportStanding } from '@plenaria/shared/report/reportStanding'

export type RegisteredWorkshop = {
  id: string
  title: LocalText
  template: string | null
  createdAt: number
  archivedAt: number | null
  /** The workshop that this one rehearses. */
  rehearsalOf: string | null
}

export type RegisteredPerson = { personId: string; name: LocalText; email: string; institution: string }
/** `metAt`: when a real person, not a simulated one, first connected. */
export type KnownPerson = RegisteredPerson & { metAt: number | null }

/** What somebody was called, and where they worked, until the log of the workshop reached a version. */
export type PastName = Omit<RegisteredPerson, 'email'> & { beforeVersion: number }

/** What a secret link opens. */
export type Seat = { kind: 'organiser' } | { kind: 'person' | 'simulation'; workshopId: string; personId: string }

export type LinkState = { personId: string; createdAt: number; revokedAt: number | null }

/** The link through which people outside read the agenda; there is one at most that works. */
export type OutsideLink = { workshopId: string; createdAt: number; revokedAt: number | null }

/** A report that came as a file. Its content is with the files, under its id. */
export type ImportedReport = {
  /** SHA-256 of its content, in hexadecimal. */
  id: string
  title: Bilingual
  /** The workshop it reports on, here or elsewhere, and how many events it rests on. */
  workshopId: string
  version: number
  /** ISO 8601 with an offset. */
  generatedAt: string
  /** What this copy is: a working version, a draft, or the final report. */
  standing: ReportStanding
  /** The name of the file it came in. */
  origin: string
  /** Bytes. */
  size: number
  importedAt: number
}
/** A delegation of a workshop, to whose link a draft of the report goes out. */
export type ReviewSeat = { workshopId: string; delegationId: string }
export type ReviewLink = ReviewSeat & { createdAt: number; revokedAt: number | null }

/** Room (`plenary` or a group's id) → channel (`floor` or a language tag) → address of an outside meeting. */
export type Meetings = Record<string, Record<string, string>>

export interface Registry {
  addWorkshop(workshop: RegisteredWorkshop): Promise<void>
  workshops(): Promise<readonly RegisteredWorkshop[]>
  setArchived(workshopId: string, at: number | null): Promise<void>
  /**
   * Adds or replaces; keeps `metAt`.
   * @param version of the log from which on these names count
   */
  putPeople(workshopId: string, people: readonly RegisteredPerson[], version: number): Promise<void>
  people(workshopId: string): Promise<readonly KnownPerson[]>
  /** The oldest first. */
  pastNames(workshopId: string): Promise<readonly PastName[]>
  /** Forgets names, also past ones, and addresses; facts about the person stay, under their id. */
  erasePerson(workshopId: string, personId: string): Promise<void>
  markMet(workshopId: string, personId: string, at: number): Promise<void>
  /** Stores the hash of a secret; the secret itself is never kept. */
  addLink(secretHash: string, seat: Seat, at: number): Promise<void>
  /** @returns null for unknown and for revoked secrets alike */
  seatOf(secretHash: string): Promise<Seat | null>
  /** Revokes every live link of the seat. */
  revokeLinks(seat: Seat, at: number): Promise<void>
  links(workshopId: string): Promise<readonly LinkState[]>
  addOutsideLink(secretHash: string, workshopId: string, at: number): Promise<void>
  /** @returns the link, also one that was withdrawn; null for an unknown secret */
  outsideLink(secretHash: string): Promise<OutsideLink | null>
  /** The workshop's link that works, or null. */
  outsideLinkOf(workshopId: string): Promise<OutsideLink | null>
  revokeOutsideLinks(workshopId: string, at: number): Promise<void>
  /** Adds it; one that is there stays as it is. */
  addImportedReport(report: ImportedReport): Promise<void>
  /** In the order in which they came. */
  importedReports(): Promise<readonly ImportedReport[]>
  removeImportedReport(id: string): Promise<void>
  /** Earlier links of the delegation go on working. */
  addReviewLink(secretHash: string, seat: ReviewSeat, at: number): Promise<void>
  /** @returns the link, also one that was withdrawn; null for an unknown secret */
  reviewLink(secretHash: string): Promise<ReviewLink | null>
  /** Those that work, the oldest first. */
  reviewLinks(workshopId: string): Promise<readonly ReviewLink[]>
  revokeReviewLinks(seat: ReviewSeat, at: number): Promise<void>
  meetings(workshopId: string): Promise<Meetings>
  putMeetings(workshopId: string, meetings: Meetings): Promise<void>
}
