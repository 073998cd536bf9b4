// What an applicant does about a running case: urge, ask for a hearing, withdraw after reading what that means.
import { askHearing, myApplication, urge, withdraw } from '#modules/services/applications/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { AskedFieldOf, nameOf } from '../asked-field.tsx'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { casePage } from './case.tsx'
import type { Application, Part } from './stages.ts'

const MOST_REASON = 500

const application = ({ v, doing }: Pick<Here, 'v' | 'doing'>) => doing.ask(myApplication, { id: v.parameters.id ?? '' })
const caseAt = (v: Visit, done: string) => v.to(`/me/cases/${v.parameters.id}?done=${done}`)

/** One press; a lawful no shows the case with the reason. */
const pressed =
  (contract: typeof urge | typeof askHearing, done: string): OwnForm['run'] =>
  ({ v, own, doing, filled }) =>
    orAgain(
      v,
      async () => {
        await doing.act(contract, { part: v.parameters.part ?? '' }, filled.text('key'))
        return { to: caseAt(v, done) }
      },
      ({ faults }) =>
        about(v, application({ v, doing }), (found) =>
          casePage(
            v,
            own,
            found,
            faults.map(({ text }) => ({ text })),
          ),
        ),
    )

export const urged = pressed(urge, 'urged')
export const hearingAsked = pressed(askHearing, 'hearing')

export const partOf = (v: Visit, { parts }: Application): Part => {
  const part = parts.find(({ id }) => id === v.parameters.part)
  if (!part) throw new NotThere()
  return part
}

export const withdrawal = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, application({ v, doing }), (found) => withdrawPage(v, own, found, '', []))

function withdrawPage(v: Visit, own: Own, found: Application, reason: string, faults: readonly Fault[]): Page {
  const part = partOf(v, found)
  return {
    title: titleWith(v, v.t('case.withdraw'), faults),
    description: v.of(withdraw.consequence!),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.of(withdraw.consequence!)}>{v.t('case.withdraw')}</Title>
        <Faults v={v} faults={faults} />
        <p>
          <strong>{v.of(part.title)}</strong> · <Zh v={v}>{part.organ}</Zh> · <span className="num">{found.number}</span>
        </p>
        <Form own={own} action={v.to(`/me/cases/${found.id}/withdraw/${part.id}`)} once={freshKey()}>
          <AskedFieldOf v={v} field={{ id: 'reason', title: v.t('case.withdrawWhy'), kind: 'long-text', optional: true, value: reason }} />
          <button className="grave">{v.t('case.withdrawNow')}</button>
        </Form>
        <p>
          <a href={v.to(`/me/cases/${found.id}`)}>{v.t('case.back')}</a>
        </p>
      </>
    ),
  }
}

export const withdrawn: OwnForm['run'] = ({ v, own, doing, filled }) => {
  const reason = filled.text(nameOf('reason'), MOST_REASON).trim()
  return orAgain(
    v,
    async () => {
      await doing.act(withdraw, { part: v.parameters.part ?? '', ...(reason && { reason }) }, filled.text('key'))
      return { to: caseAt(v, 'withdrawn') }
    },
    ({ faults }) => about(v, application({ v, doing }), (found) => withdrawPage(v, own, found, reason, faults)),
  )
}
