// What this official may record of the record: the verbs of its room whose fields the own organ is a source of.
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ActHere } from './act-here.tsx'
import { FIRM, PERSON } from './base-record-reading.ts'

/** Verb → the event it records. A correction is offered last. */
const OF_PERSONS: Readonly<Record<string, string>> = {
  'register-residence': 'residence',
  'move-registration': 'move',
  'set-up-household': 'household',
  'register-guardianship': 'guardianship',
  'register-marriage': 'marriage',
  'register-divorce': 'divorce',
  'record-schooling': 'schooling',
  'record-employment': 'employment',
  'record-retirement': 'retirement',
  'assess-disability': 'disability',
  'record-tax': 'tax-filing',
  'change-name': 'name-change',
  'certify-death': 'death-certificate',
  'register-death': 'death',
  'record-departure': 'departure',
}

const OF_FIRMS: Readonly<Record<string, string>> = {
  'change-legal-person': 'change',
  'transfer-shares': 'share-transfer',
  'register-tax': 'tax-registration',
  'clear-tax': 'tax-clearance',
  'register-insurance': 'insurance',
  'record-licence': 'licence',
  'withdraw-licence': 'licence',
  'list-abnormal': 'abnormality',
  'revoke-licence': 'revocation',
  'deregister-legal-person': 'deregistration',
  'record-departure': 'departure',
}

const verbsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = { [PERSON]: OF_PERSONS, [FIRM]: OF_FIRMS }

const TOLD = ['remarks', 'household']

type Props = { readonly base: BaseRegister; readonly id: string; readonly version: number; readonly isLiving: boolean }

export function BaseActs({ base, id, version, isLiving }: Props) {
  const { t } = useSpeech()
  const { session, action } = useHouse()
  const organ = session.organ.id
  const room = base.name.split('.')[0]!
  const isOurs = (kind: string) => {
    const known = base.events[kind]
    if (known === undefined) return false
    if (known.by?.includes(organ)) return true
    const isSource = (field: string) => base.sources[field]?.includes(organ) ?? false
    return known.needs?.length ? known.needs.every(isSource) : known.sets.some(isSource)
  }
  const verbs = Object.entries(verbsOf[base.name] ?? {}).filter(([, kind]) => isOurs(kind))
  const offered = verbs.filter(([verb]) => action(`${room}.${verb}`)?.allowed)
  if (!isLiving || offered.length === 0) return null
  return (
    <section className="y-side" aria-labelledby="base-acts">
      <h2 id="base-acts">{t('base.acts')}</h2>
      <div className="y-base-acts">
        {offered.map(([verb]) => {
          const takesSeen = action(`${room}.${verb}`)?.input.properties?.seen !== undefined
          return <ActHere key={verb} name={`${room}.${verb}`} fixed={takesSeen ? { id, seen: version } : { id }} tells={TOLD} />
        })}
      </div>
    </section>
  )
}
