// In which capacity one acts: a post of one's own, for another who gave the right, or behind glass that a second person broke.
import { Button, Dropdown } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type * as glass from '#modules/platform/break-glass/contract.ts'
import type * as delegation from '#modules/platform/delegation/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { Icon } from '#web/kit/icon.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSessionMoves, type Capacity } from './session.ts'

export function PostSwitch() {
  const { t } = useSpeech()
  const { session } = useHouse()
  const { switchPost } = useSessionMoves()
  const received = useAnswer<Out<typeof delegation.mine>>('delegation.mine').data?.received ?? []
  const emergencies = useAnswer<Out<typeof glass.list>>('break-glass.list').data?.emergencies ?? []
  const label = `${session.organ.name} · ${session.post.title}`
  const choices: { key: string; label: string; to: Capacity }[] = [
    ...session.posts.map(({ id, title, organ }) => ({ key: id, label: `${organ.name} · ${title}`, to: { post: id } })),
    ...received
      .filter(({ state }) => state === 'running')
      .map(({ id, giverName }) => ({ key: id, label: t('acting.choose', { name: giverName }), to: { delegation: id } })),
    ...emergencies
      .filter(({ state, mine }) => state === 'open' && mine)
      .map(({ id, dutyTitle }) => ({ key: id, label: t('acting.chooseGlass', { duty: dutyTitle }), to: { emergency: id } })),
  ]
  if (choices.length < 2) return <span className="y-post">{label}</span>
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [session.delegation?.id ?? session.emergency?.id ?? session.post.id],
        items: choices.map(({ key, label: words }) => ({ key, label: words })),
        onClick: ({ key }) => {
          const chosen = choices.find((choice) => choice.key === key)
          if (chosen) void switchPost(chosen.to)
        },
      }}
    >
      <Button type="text" className="y-post" aria-label={`${t('shell.post')} ${label}`}>
        {label} <Icon name="down" />
      </Button>
    </Dropdown>
  )
}
