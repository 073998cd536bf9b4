// Saying something without signing in. Without a name nothing of the sender goes further than this page: the portal is never told
// who sent an open form, and the contract has no field for it.
import { dueInWords } from '#kernel/time/due.ts'
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { type Kind, kinds, reportAnonymously, reportWithContact } from '#modules/services/reports/contract.ts'
import { NotThere } from '../../asking.ts'
import { faultsOf, type OpenForm } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import type { Visit } from '../../visit.ts'
import { nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'
import { Faults } from '../own/parts.tsx'
import { statusWith, titleWith } from '../own/refused.tsx'
import { contentOf, Fields, Leave, missing, nothingTyped, type Typed, typedIn } from './fields.tsx'

type Receipt = Out<typeof reportAnonymously>

/** Five pictures of four megabytes and what is said beside them. */
export const MOST_FORM_BYTES = 21 * 2 ** 20

export function kindIn(v: Visit): Kind {
  const { kind = '' } = v.parameters
  if (!Object.hasOwn(kinds, kind)) throw new NotThere()
  return kind as Kind
}

export const report = (v: Visit): Page => {
  const kind = kindIn(v)
  return reportPage(v, kind, nothingTyped(v, kind), [])
}

const reportPage = (v: Visit, kind: Kind, typed: Typed, faults: readonly Fault[]): Page => ({
  title: titleWith(v, v.of(kinds[kind]), faults),
  description: v.t('talk.formLead'),
  ...statusWith(faults),
  body: (
    <>
      <Leave v={v} />
      <Title lead={v.t('talk.formLead')}>{v.of(kinds[kind])}</Title>
      <Faults v={v} faults={faults} />
      <form method="post" action={v.to(`/talk/report/${kind}`)} className="own" encType="multipart/form-data" noValidate>
        <Fields v={v} kind={kind} typed={typed} faults={faults} isOpen />
        <button>{v.t('talk.send')}</button>
      </form>
      <p>
        <a href={v.to(`/me/talk/new/${kind}`)}>{v.t('talk.signIn')}</a>
      </p>
    </>
  ),
})

/** The faults of a contract at the fields of a form. */
export const atFields = (v: Visit, error: Refused): Fault[] =>
  faultsOf(v, error.grounds).map(({ field, text }) => ({ ...(field && { field: nameOf(field) }), text }))

export const reported: OpenForm['run'] = async ({ v, doing, filled }) => {
  const kind = kindIn(v)
  const typed = typedIn(filled)
  const pictures = filled.files(nameOf('pictures'))
  const faults = missing(v, typed, pictures, true)
  if (faults.length > 0) return reportPage(v, kind, typed, faults)
  const content = contentOf(kind, typed, pictures)
  const { name, telephone } = typed
  try {
    const sent =
      typed.how === 'signed' ? doing.act(reportWithContact, { ...content, name, telephone }) : doing.act(reportAnonymously, content)
    return receiptPage(v, await sent)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return reportPage(v, kind, typed, atFields(v, error))
  }
}

/** Shown once, and by no address: the secret stands in no history of a browser. */
const receiptPage = (v: Visit, { number, secret, organ, acceptBy }: Receipt): Page => ({
  title: v.t('talk.got', { organ }),
  description: v.t('talk.gotLead'),
  body: (
    <div className="printable">
      <Leave v={v} />
      <Title lead={v.t('talk.gotLead')}>{v.t('talk.got', { organ })}</Title>
      <dl className="receipt">
        <div>
          <dt>{v.t('talk.number')}</dt>
          <dd className="num">{number}</dd>
        </div>
        <div>
          <dt>{v.t('talk.secret')}</dt>
          <dd className="num">{secret}</dd>
        </div>
      </dl>
      <section>
        <h2>{v.t('talk.next')}</h2>
        <ul>
          <li>{dueInWords(acceptBy, v.language, (day) => v.t('talk.nextAccept', { organ, day }))}</li>
          <li>{v.t('talk.nextRead')}</li>
        </ul>
        <p>
          <a href={v.to('/talk/answer')}>{v.t('talk.goRead')}</a>
        </p>
      </section>
    </div>
  ),
})
