/** Groups that wait for a facilitator, the longest wait first, with the way to them. */
import { between } from '@plenaria/shared/time'
import { useNow } from '../../../clock/useNow.ts'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { formatClock } from '../../../design/formatClock.ts'
import { Stack } from '../../../design/Stack.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useViewer } from '../../../live/useViewer.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'

export const HelpQueue = () => {
  const t = useText()
  const read = useLocalText()
  const nameOf = useNames()
  const wish = useWish()
  const { may } = useViewer()
  const { groups, help } = useWorkshop((workshop) => workshop.groups)
  const now = useNow()
  const waiting = groups
    .flatMap((group) => (help[group.id] ? [{ group, call: help[group.id] }] : []))
    .flatMap(({ group, call }) => (call ? [{ group, call }] : []))
    .toSorted((a, b) => a.call.at - b.call.at)
  const goTo = async (groupId: string) => {
    if (await wish({ type: 'VisitGroup', groupId })) await wish({ type: 'AnswerHelp', groupId })
  }
  if (waiting.length === 0) return null
  return (
    <section aria-label={t('grouping.helpTitle')}>
      <Stack gap={2}>
        {waiting.map(({ group, call }) => (
          <Banner key={group.id} tone="warn" icon="hand" title={t('grouping.helpTitle')}>
            <Stack gap={2}>
              <span className="tabular">
                {t('grouping.helpSince', {
                  group: read(group.name),
                  length: formatClock(Math.max(0, between(call.at, now))).digits,
                  name: call.by === null ? '' : nameOf(call.by),
                })}
              </span>
              <Stack direction="row" gap={2}>
                {may('VisitGroup') && (
                  <Button size="s" icon="arrowRight" onPress={() => void goTo(group.id)}>
                    {t('grouping.goThere')}
                  </Button>
                )}
                <CommandButton size="s" kind="quiet" icon="check" command={{ type: 'AnswerHelp', groupId: group.id }}>
                  {t('grouping.answered')}
                </CommandButton>
              </Stack>
            </Stack>
          </Banner>
        ))}
      </Stack>
    </section>
  )
}
