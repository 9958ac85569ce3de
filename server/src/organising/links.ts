/** Makes, renews and withdraws secret links. A link is shown once; only its hash is kept. */
import type { Registry, ReviewSeat, Seat } from '../stores/registry.ts'
import { createSecret, hashSecret } from '../seats/secret.ts'

export type Links = {
  /** @returns the address to hand out; earlier links of the seat go on working */
  add: (seat: Seat) => Promise<string>
  /** @returns the address to hand out; earlier links of the seat stop working */
  issue: (seat: Seat) => Promise<string>
  revoke: (seat: Seat) => Promise<void>
  /** @returns the address at which people outside read the agenda; the workshop's earlier one stops working */
  issueOutside: (workshopId: string) => Promise<string>
  /** @returns the address at which a delegation reads the report's drafts; earlier ones go on working */
  addReview: (seat: ReviewSeat) => Promise<string>
  /** @returns the secret of an additional link for simulated participants */
  issueSimulation: (workshopId: string, personId: string) => Promise<string>
}

/** @param ports.baseUrl the address under which people reach this server, without a slash at its end */
export const createLinks = (ports: { registry: Registry; baseUrl: () => string; now: () => number }): Links => {
  const { registry, baseUrl, now } = ports
  const add = async (seat: Seat) => {
    const secret = createSecret()
    await registry.addLink(hashSecret(secret), seat, now())
    return `${baseUrl()}/l/${secret}`
  }
  return {
    add,
    issue: async (seat) => {
      await registry.revokeLinks(seat, now())
      return add(seat)
    },
    revoke: (seat) => registry.revokeLinks(seat, now()),
    issueOutside: async (workshopId) => {
      const secret = createSecret()
      await registry.revokeOutsideLinks(workshopId, now())
      await registry.addOutsideLink(hashSecret(secret), workshopId, now())
      return `${baseUrl()}/a/${secret}`
    },
    addReview: async (seat) => {
      const secret = createSecret()
      await registry.addReviewLink(hashSecret(secret), seat, now())
      return `${baseUrl()}/r/${secret}`
    },
    issueSimulation: async (workshopId, personId) => {
      const secret = createSecret()
      await registry.addLink(hashSecret(secret), { kind: 'simulation', workshopId, personId }, now())
      return secret
    },
  }
}
