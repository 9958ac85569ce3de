/** Who is here and who is missing, with alarms first. It shows; inviting and changing people is done elsewhere. */
import { type Person, isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { EmptyState } from '../../design/EmptyState.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { BenchLine } from './BenchLine.tsx'
import { CrewLine } from './CrewLine.tsx'
import { GroupAlarms } from './GroupAlarms.tsx'
import { type Bench, presenceByRole } from './presenceByRole.ts'

const whole = <T,>(value: T): T => value

const Section = ({ title, people, children }: { title: string; people: readonly Person[]; children: ReactNode }) => {
  const t = useText()
  const remark = t('presence.summary', { present: people.filter(isPresent).length, all: people.length })
  return (
    <section>
      <SectionHeading level={3} remark={remark}>
        {title}
      </SectionHeading>
      <ul>{children}</ul>
    </section>
  )
}

const Benches = ({ title, benches }: { readonly title: string; readonly benches: readonly Bench[] }) => {
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  if (benches.length === 0) return null
  const nameOf = (id: string | null) => delegations.find((delegation) => delegation.id === id)?.name ?? {}
  return (
    <Section title={title} people={benches.flatMap(({ people }) => people)}>
      {benches.map((bench) => (
        <BenchLine key={bench.delegationId} name={nameOf(bench.delegationId)} people={bench.people} />
      ))}
    </Section>
  )
}

export const PresencePane = () => {
  const t = useText()
  const workshop = useWorkshop(whole)
  const seen = useMemo(() => presenceByRole(workshop), [workshop])
  if (seen.all === 0)
    return (
      <EmptyState icon="people" title={t('presence.nobody')}>
        {t('presence.nobodyHelp')}
      </EmptyState>
    )
  return (
    <Stack gap={5}>
      <SectionHeading remark={t('presence.summary', { present: seen.present, all: seen.all })}>
        {t('app.peopleHere')}
      </SectionHeading>
      <GroupAlarms />
      {seen.crews.map(({ role, people }) => (
        <Section key={role} title={t(`role.${role}`)} people={people}>
          {people.map((person) => (
            <CrewLine key={person.personId} person={person} />
          ))}
        </Section>
      ))}
      <Benches title={t('presence.delegations')} benches={seen.countries} />
      <Benches title={t('presence.organisations')} benches={seen.organisations} />
      {seen.others.length > 0 && (
        <Section title={t('presence.others')} people={seen.others}>
          {seen.others.map((person) => (
            <CrewLine key={person.personId} person={person} />
          ))}
        </Section>
      )}
    </Stack>
  )
}
