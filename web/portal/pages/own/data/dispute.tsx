// Saying that a register is wrong about oneself: what stands there, what it should be, and why.
import type { Out } from '#kernel/module/contract.ts'
import { fileOwnDispute, mine } from '#modules/resources/disputes/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Facts, Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import { AskedFieldOf, nameOf } from '../asked-field.tsx'
import { VILLAGE } from '../apply/village.tsx'
import type { Fault } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { FIND, findVillages, soughtAt, VillageAsked, type VillagesFound } from '../village-asked.tsx'
import { fieldWords } from './record.tsx'
import { villagesOf } from './villages.ts'

type Mine = Out<typeof mine>
const asked = [
  { id: 'claimed', title: 'dispute.claimed', hint: undefined },
  { id: 'why', title: 'dispute.why', hint: 'dispute.whyHint' },
  { id: 'evidence', title: 'dispute.evidence', hint: 'dispute.evidenceHint' },
] as const
type Typed = Readonly<Partial<Record<(typeof asked)[number]['id'], string>>>

export const dispute = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, doing.ask(mine, {}), (found) => disputePage({ v, own, doing }, found, v.query.register ?? '', v.query.field ?? '', {}, []))

async function disputePage(
  { v, own, doing }: Here,
  found: Mine,
  register: string,
  name: string,
  typed: Typed,
  faults: readonly Fault[],
  sought?: VillagesFound,
): Promise<Page> {
  const record = found.registers.find((one) => one.register === register)
  const field = record?.fields.find((one) => one.field === name)
  if (!record || !field) throw new NotThere()
  const called = v.of({ zh: field.title, en: field.titleEn })
  // A register keeps a village by its code, which nobody reads; the claim says both.
  const isVillage = VILLAGE.test(String(field.value))
  const villages = isVillage ? await villagesOf(doing, [field.value, typed.claimed]) : undefined
  const chosen = typed.claimed && villages?.get(typed.claimed)
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
            [v.t('dispute.stands'), <Zh key="value" v={v}>{villages?.get(String(field.value)) ?? fieldWords(v, name, field.value)}</Zh>],
            [v.t('dispute.source'), <Zh key="source" v={v}>{field.source}</Zh>],
          ]}
        />
        <Form own={own} action={v.to('/me/disputes/new')} once={freshKey()} hidden={{ register, field: name }}>
          {isVillage && (
            <VillageAsked
              v={v}
              id="claimed"
              title={v.t('dispute.claimed')}
              now={typed.claimed && chosen ? { code: typed.claimed, called: chosen } : undefined}
              found={sought}
              wrong={faults.find((fault) => fault.field === nameOf('claimed'))?.text}
            />
          )}
          {asked.filter(({ id }) => !isVillage || id !== 'claimed').map(({ id, title, hint }) => (
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

export const filed: OwnForm['run'] = async ({ v, own, doing, filled }) => {
  const [register, field] = [filled.text('register'), filled.text('field')]
  const typed = Object.fromEntries(asked.map(({ id }) => [id, filled.text(nameOf(id), 3_000).trim()])) as Typed
  const { claimed: given = '', why = '', evidence } = typed
  const again = (faults: readonly Fault[], found?: VillagesFound) =>
    about(v, doing.ask(mine, {}), (known) => disputePage({ v, own, doing }, known, register, field, typed, faults, found))
  if (filled.text('do').startsWith(FIND)) return again([], await findVillages(doing, filled.text(soughtAt('claimed'))))
  // What stands in no list of this province is said in words.
  const village = VILLAGE.test(given) ? (await villagesOf(doing, [given])).get(given) : undefined
  const claimed = village ? `${village}（${given}）` : given || filled.text(soughtAt('claimed')).trim()
  return orAgain(
    v,
    async () => {
      await doing.act(fileOwnDispute, { register, field, claimed, why, ...(evidence && { evidence }) }, filled.text('key'))
      return { to: v.to('/me/disputes?done=filed') }
    },
    ({ faults }) =>
      again(faults.map((fault) => (asked.some(({ id }) => id === fault.field) ? { ...fault, field: nameOf(fault.field!) } : { text: fault.text }))),
  )
}
