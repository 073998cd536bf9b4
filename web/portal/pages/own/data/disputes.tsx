// One's own disputes: what was said to be wrong, until when the source answers, what it answered, and the way on if one disagrees.
import { dueInWords } from '#kernel/time/due.ts'
import type { Out } from '#kernel/module/contract.ts'
import { escalateOwnDispute, mine } from '#modules/resources/disputes/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Facts, Status, Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { DayText, Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { AskedFieldOf, nameOf } from '../asked-field.tsx'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { stateWords } from './dispute-states.ts'

type Mine = Out<typeof mine>
type Dispute = Mine['disputes'][number]

export const disputes = ({ v, doing }: Here): Promise<Page> => about(v, doing.ask(mine, {}), (found) => disputesPage(v, found))

const disputesPage = (v: Visit, { registers, disputes: all }: Mine): Page => ({
  title: v.t('dispute.title'),
  description: v.t('dispute.lead'),
  body: (
    <>
      <Title lead={v.t('dispute.lead')}>{v.t('dispute.title')}</Title>
      {v.query.done === 'filed' && (
        <p role="status" className="note">
          {v.t('dispute.filed')}
        </p>
      )}
      {v.query.done === 'escalated' && (
        <p role="status" className="note">
          {v.t('dispute.escalated')}
        </p>
      )}
      {all.length === 0 ? <p>{v.t('dispute.none')}</p> : all.map((dispute) => <DisputeOf key={dispute.id} v={v} dispute={dispute} />)}
      <section>
        <h2>{v.t('dispute.new')}</h2>
        <p>{v.t('dispute.newWhat')}</p>
        <ul className="lines">
          {registers.map(({ register, title, titleEn }) => (
            <li key={register}>
              <a href={v.to(`/me/record/${register}`)}>{v.of({ zh: title, en: titleEn })}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  ),
})

const DisputeOf = ({ v, dispute }: { v: Visit; dispute: Dispute }) => {
  const { id, number, what, source, state, filedOn, dueOn, daysLeft, answeredOn, claimed, basis, remedy, mayEscalate } = dispute
  return (
    <section id={id}>
      <h2>
        <Zh v={v}>{what}</Zh>
      </h2>
      <Facts
        facts={[
          [v.t('own.state'), <Status key="state" tone={answeredOn ? 'done' : 'now'}>{v.of(stateWords(state))}</Status>],
          [v.t('dispute.number'), <span key="number" className="num">{number}</span>],
          [v.t('dispute.source'), <Zh key="source" v={v}>{source}</Zh>],
          [v.t('dispute.claimed'), <Zh key="claimed" v={v}>{claimed}</Zh>],
          [v.t('dispute.filedOn'), <DayText key="filed" v={v} day={filedOn} />],
          answeredOn
            ? [v.t('dispute.answeredOn'), <DayText key="answered" v={v} day={answeredOn} />]
            : [
                v.t('dispute.dueOn'),
                daysLeft === null
                  ? dueInWords(dueOn, v.language)
                  : dueInWords(dueOn, v.language, (day) => v.t(daysLeft < 0 ? 'case.over' : 'case.left', { n: Math.abs(daysLeft), day })),
              ],
          basis !== null && [v.t('case.basis'), <Zh key="basis" v={v}>{basis}</Zh>],
          remedy !== null && [v.t('case.remedy'), <Zh key="remedy" v={v}>{remedy}</Zh>],
        ]}
      />
      {mayEscalate && (
        <p>
          <a href={v.to(`/me/disputes/${id}/escalate`)}>
            {v.t('dispute.escalate')}
            <span className="unseen">{what}</span>
          </a>
        </p>
      )}
    </section>
  )
}

const disputeAt = (v: Visit, { disputes: all }: Mine): Dispute => {
  const found = all.find(({ id, mayEscalate }) => id === v.parameters.id && mayEscalate)
  if (!found) throw new NotThere()
  return found
}

export const escalation = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, doing.ask(mine, {}), (found) => escalatePage(v, own, disputeAt(v, found), '', []))

function escalatePage(v: Visit, own: Own, { id, what, basis }: Dispute, reason: string, faults: readonly Fault[]): Page {
  return {
    title: titleWith(v, v.t('dispute.escalate'), faults),
    description: v.of(escalateOwnDispute.consequence!),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.of(escalateOwnDispute.consequence!)}>{v.t('dispute.escalate')}</Title>
        <Faults v={v} faults={faults} />
        <Facts facts={[[v.t('dispute.what'), <Zh key="what" v={v}>{what}</Zh>], basis !== null && [v.t('dispute.answer'), <Zh key="basis" v={v}>{basis}</Zh>]]} />
        <Form own={own} action={v.to(`/me/disputes/${id}/escalate`)} once={freshKey()}>
          <AskedFieldOf
            v={v}
            field={{ id: 'reason', title: v.t('dispute.whyNot'), kind: 'long-text', value: reason, wrong: faults.find(({ field }) => field === nameOf('reason'))?.text }}
          />
          <button>{v.t('dispute.escalateNow')}</button>
        </Form>
        <p>
          <a href={v.to('/me/disputes')}>{v.t('dispute.back')}</a>
        </p>
      </>
    ),
  }
}

export const escalated: OwnForm['run'] = ({ v, own, doing, filled }) => {
  const reason = filled.text(nameOf('reason'), 3_000).trim()
  return orAgain(
    v,
    async () => {
      await doing.act(escalateOwnDispute, { dispute: v.parameters.id ?? '', reason }, filled.text('key'))
      return { to: v.to('/me/disputes?done=escalated') }
    },
    ({ faults }) =>
      about(v, doing.ask(mine, {}), (found) =>
        escalatePage(v, own, disputeAt(v, found), reason, faults.map((fault) => (fault.field === 'reason' ? { ...fault, field: nameOf('reason') } : { text: fault.text }))),
      ),
  )
}
