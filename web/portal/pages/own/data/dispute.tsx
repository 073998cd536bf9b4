// Saying that a register is wrong about oneself: what stands there, what it should be, and why.
import type { Out } from '#kernel/module/contract.ts'
import { fileOwnDispute, mine } from '#modules/resources/disputes/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Facts, Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { AskedFieldOf, nameOf } from '../asked-field.tsx'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { fieldWords } from './record.tsx'

type Mine = Out<typeof mine>
const asked = [
  { id: 'claimed', title: 'dispute.claimed', hint: undefined },
  { id: 'why', title: 'dispute.why', hint: 'dispute.whyHint' },
  { id: 'evidence', title: 'dispute.evidence', hint: 'dispute.evidenceHint' },
] as const
type Typed = Readonly<Partial<Record<(typeof asked)[number]['id'], string>>>

export const dispute = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, doing.ask(mine, {}), (found) => disputePage(v, own, found, v.query.register ?? '', v.query.field ?? '', {}, []))

function disputePage(v: Visit, own: Own, found: Mine, register: string, name: string, typed: Typed, faults: readonly Fault[]): Page {
  const record = found.registers.find((one) => one.register === register)
  const field = record?.fields.find((one) => one.field === name)
  if (!record || !field) throw new NotThere()
  const called = v.of({ zh: field.title, en: field.titleEn })
  return {
    title: titleWith(v, v.t('dispute.wrongTitle', { field: called }), faults),
    description: v.of(fileOwnDispute.consequence!),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.of(fileOwnDispute.consequence!)}>{v.t('dispute.wrongTitle', { field: called })}</Title>
        <Faults v={v} faults={faults} />
        <Facts
          facts={[
            [v.t('dispute.register'), v.of({ zh: record.title, en: record.titleEn })],
            [v.t('dispute.stands'), <Zh key="value" v={v}>{fieldWords(v, name, field.value)}</Zh>],
            [v.t('dispute.source'), <Zh key="source" v={v}>{field.source}</Zh>],
          ]}
        />
        <Form own={own} action={v.to('/me/disputes/new')} once={freshKey()} hidden={{ register, field: name }}>
          {asked.map(({ id, title, hint }) => (
            <AskedFieldOf
              key={id}
              v={v}
              field={{
                id,
                title: v.t(title),
                hint: hint && v.t(hint),
                kind: id === 'claimed' ? 'text' : 'long-text',
                optional: id === 'evidence',
                value: typed[id] ?? '',
                wrong: faults.find((fault) => fault.field === nameOf(id))?.text,
              }}
            />
          ))}
          <button>{v.t('dispute.file')}</button>
        </Form>
        <p>
          <a href={v.to(`/me/record/${register}`)}>{v.t('dispute.toRecord')}</a>
        </p>
      </>
    ),
  }
}

export const filed: OwnForm['run'] = ({ v, own, doing, filled }) => {
  const [register, field] = [filled.text('register'), filled.text('field')]
  const typed = Object.fromEntries(asked.map(({ id }) => [id, filled.text(nameOf(id), 3_000).trim()])) as Typed
  const { claimed = '', why = '', evidence } = typed
  return orAgain(
    v,
    async () => {
      await doing.act(fileOwnDispute, { register, field, claimed, why, ...(evidence && { evidence }) }, filled.text('key'))
      return { to: v.to('/me/disputes?done=filed') }
    },
    ({ faults }) =>
      about(v, doing.ask(mine, {}), (found) =>
        disputePage(
          v,
          own,
          found,
          register,
          field,
          typed,
          faults.map((fault) => (asked.some(({ id }) => id === fault.field) ? { ...fault, field: nameOf(fault.field!) } : { text: fault.text })),
        ),
      ),
  )
}
