// What the system holds of the province's network and data, and what may be granted to it today: the same rules that
// lock the project's gates decide every line here.
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Grounds, type GroundLike } from '#web/kit/record-form/grounds.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { fieldsOf, rowFieldsOf } from '#web/forms/field-schema.ts'
import { Room } from './project-rooms.tsx'

type Grant = { grant: string; isOpen: boolean; grounds: GroundLike[] }
type Held = { blocks: { id: string; block: string; purpose: string }[]; names: { id: string; name: string; resolves: boolean }[] }

/** `linked`: with the way to the page of everything that the system holds. */
export function GrantsRoom({ system, linked }: { system: string; linked?: boolean }) {
  const { t, w } = useSpeech()
  const standing = useAnswer<{ grants: Grant[] }>('systems.standing', { system })
  const held = useAnswer<Held>('registry.blocks-of-system', { system })
  const grants = standing.field('grants')
  const words = grants && rowFieldsOf(grants).find(({ name }) => name === 'grant')?.schema['x-words']
  const blocks = held.field('blocks')
  const purpose = blocks && fieldsOf(blocks.schema.items).find(({ name }) => name === 'purpose')
  if (!standing.data) return null
  const holds = (grant: string) => {
    if (grant === 'address-block')
      return (held.data?.blocks ?? []).map((one) => (
        <Holding key={one.id} what={one.block} said={w(purpose?.schema['x-words']?.[one.purpose])} />
      ))
    if (grant === 'domain-name')
      return (held.data?.names ?? []).map((one) => (
        <Holding key={one.id} what={one.name} said={t(one.resolves ? 'rooms.resolves' : 'rooms.silent')} bad={!one.resolves} />
      ))
    return []
  }
  return (
    <Room title={t('rooms.grants')}>
      <p className="y-hint">{t('rooms.grantsLead')}</p>
      <ul className="y-grants">
        {standing.data.grants.map((one) => (
          <li key={one.grant}>
            <p className="y-timeline-head">
              <b>{w(words?.[one.grant]) || one.grant}</b>
              <StatusMark tone={one.isOpen ? 'good' : 'bad'}>{t(one.isOpen ? 'rooms.granted' : 'rooms.refused')}</StatusMark>
            </p>
            {holds(one.grant)}
            {!one.isOpen && <Grounds grounds={one.grounds} />}
          </li>
        ))}
      </ul>
      {linked && <KitLink to={`/systems/${system}/network`}>{t('held.see')}</KitLink>}
      {!held.allowed && <p className="y-faint">{t('rooms.registryUnseen')}</p>}
    </Room>
  )
}

function Holding({ what, said, bad }: { what: string; said: string; bad?: boolean }) {
  return (
    <p className="y-holding">
      <span className="y-code">{what}</span> <span className={bad ? 'y-late' : 'y-faint'}>{said}</span>
    </p>
  )
}
