// Whether a file or a certificate is genuine (P15), one page for three ways: the file, what stands on the thing, the code that is scanned.
// One sentence that anyone understands, what to do, and below it everything that was checked.
import type { Out } from '#kernel/module/contract.ts'
import { formats, kinds, sealStates, type verify as question } from '#modules/security/seals/contract.ts'
import type { Page } from '../page.ts'
import { Facts, Title } from '../parts/blocks.tsx'
import { InstantText, listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { inHand } from './in-hand.ts'
import { CodeForm, CodeVerdict, saidOf, type Verified } from './verify-code.tsx'
import { NumberVerdict, type Recognised, recognised as recognisedBy, saidOfNumber } from './verify-number.tsx'

type Report = Out<typeof question>
type Mark = Report['signatures'][number]
export type Checking = {
  readonly report?: Report
  readonly fault?: 'none' | 'large'
  readonly code?: string
  readonly verified?: Verified
  readonly recognised?: Recognised
}

const VERDICTS = {
  good: 'check.good',
  signed: 'check.signed',
  bad: 'check.bad',
  unsigned: 'check.unsigned',
  unreadable: 'check.unreadable',
} as const
const STANDINGS = {
  good: 'check.certificate.good',
  revoked: 'check.certificate.revoked',
  unknown: 'check.certificate.unknown',
} as const
const SIGNS = { good: '✓', signed: 'i', bad: '✕', unsigned: '!', unreadable: '!' } as const

/** The page, or what is known of what its address asks for. */
export async function verifyByCode(v: Visit): Promise<Page> {
  const code = (v.query.code ?? '').replaceAll(/\p{Cc}/gu, ' ').trim()
  if (code === '') return verifyPage(v)
  const hand = inHand(code)
  if (hand.is !== 'certificate') return verifyPage(v, { code, recognised: await recognisedBy(v, hand) })
  return verifyPage(v, { code, verified: await v.asking.must('certificate', { code }) })
}

export function verifyPage(v: Visit, { report, fault, code = '', verified, recognised }: Checking = {}): Page {
  const said = (verified && saidOf(v, verified)) ?? (recognised && saidOfNumber(v, recognised))
  return {
    title: report ? v.t(VERDICTS[report.verdict]) : (said?.title ?? v.t('column.verify')),
    description: v.t('check.lead'),
    ...(fault && { status: 422 }),
    body: (
      <div className="check">
        {report && <Verdict v={v} report={report} />}
        {verified && <CodeVerdict v={v} verified={verified} />}
        {recognised && <NumberVerdict v={v} recognised={recognised} />}
        {!report && !said && <Title lead={v.t('check.lead')}>{v.t('column.verify')}</Title>}
        {fault && (
          <div role="alert" className="faults">
            <p>{v.t(fault === 'large' ? 'check.tooLarge' : 'check.noFile')}</p>
          </div>
        )}
        {report && <Details v={v} report={report} />}
        {(report ?? said) ? <h2>{v.t('check.again')}</h2> : <p>{v.t('verify.ways')}</p>}
        <section>
          <h2>{v.t('verify.byFile')}</h2>
          <form method="post" action="/verify" encType="multipart/form-data" className="pick">
            <label htmlFor="file">{v.t('check.pick')}</label>
            <p id="file-hint" className="quiet">
              {v.t('check.hint')}
            </p>
            <input
              id="file"
              name="file"
              type="file"
              required
              accept=".pdf,.ofd,application/pdf"
              aria-describedby="file-hint"
              {...(fault && { 'aria-invalid': true })}
            />
            <button type="submit">{v.t('check.send')}</button>
          </form>
        </section>
        <section>
          <h2>{v.t('verify.byCode')}</h2>
          <CodeForm v={v} code={code} />
        </section>
        <section>
          <h2>{v.t('verify.byScan')}</h2>
          <p>{v.t('verify.scanHow')}</p>
        </section>
        {!report && !said && (
          <section>
            <h2>{v.t('check.how')}</h2>
            <ul>
              {(['check.how1', 'check.how2', 'check.how3', 'check.how4'] as const).map((key) => (
                <li key={key}>{v.t(key)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  }
}

const Verdict = ({ v, report: { verdict, sentence, advice, sm3, checkedAt, format } }: { v: Visit; report: Report }) => (
  <>
    <div className={`verdict verdict-${verdict}`} role="status">
      <span aria-hidden="true">{SIGNS[verdict]}</span>
      <div>
        <h1>{v.of(sentence)}</h1>
        <p>{v.of(advice)}</p>
      </div>
    </div>
    <Facts
      facts={[
        [v.t('check.at'), <InstantText key="at" v={v} at={checkedAt} />],
        format && [v.t('check.format'), v.of(formats[format])],
        [v.t('check.digest'), <code key="sm3">{sm3}</code>],
      ]}
    />
  </>
)

const Details = ({ v, report: { signatures, findings } }: { v: Visit; report: Report }) => (
  <>
    {findings.length > 0 && (
      <section>
        <h2>{v.t('check.aboutFile')}</h2>
        <Findings v={v} findings={findings} />
      </section>
    )}
    {signatures.map((mark, n) => (
      <section key={n}>
        <h2>{v.t(mark.kind === 'seal' ? 'check.seal' : 'check.signature', { n: n + 1 })}</h2>
        <p className={mark.stands ? 'stands' : 'falls'}>{v.of(mark.summary)}</p>
        <Findings v={v} findings={mark.findings} />
        <Facts facts={factsOf(v, mark)} />
      </section>
    ))}
  </>
)

const Findings = ({ v, findings }: { v: Visit; findings: Report['findings'] }) =>
  findings.length === 0 ? null : (
    <ul className="falls">
      {findings.map(({ code, words }) => (
        <li key={code + words.zh}>{v.of(words)}</li>
      ))}
    </ul>
  )

function factsOf(v: Visit, { seal, signer, chain, claimedAt, stampedAt, covers, added, page }: Mark) {
  const span = (from: string, to: string) => (
    <>
      <InstantText v={v} at={from} /> – <InstantText v={v} at={to} />
    </>
  )
  return [
    seal && ([v.t('check.sealName'), <Zh key="name" v={v}>{`${seal.name}${seal.kind ? `（${kinds[seal.kind].zh}）` : ''}`}</Zh>] as const),
    seal && ([v.t('check.code'), <code key="code">{seal.code}</code>] as const),
    seal?.atSigning && ([v.t('check.stateThen'), v.of(sealStates[seal.atSigning])] as const),
    seal?.now && ([v.t('check.stateNow'), v.of(sealStates[seal.now])] as const),
    stampedAt
      ? ([v.t('check.stamped'), <InstantText key="stamped" v={v} at={stampedAt} />] as const)
      : claimedAt && ([v.t('check.claimed'), <InstantText key="claimed" v={v} at={claimedAt} />] as const),
    [v.t('check.covers'), v.of(covers)] as const,
    added.length > 0 &&
      ([
        v.t('check.added'),
        listed(
          v,
          added.map((one) => v.of(one)),
        ),
      ] as const),
    page !== undefined && ([v.t('check.page'), String(page)] as const),
    [
      v.t('check.signer'),
      <Zh key="signer" v={v}>
        {signer.name}
      </Zh>,
    ] as const,
    signer.now && ([v.t('check.certificateNow'), v.t(STANDINGS[signer.now.status])] as const),
    [v.t('check.certificate'), <code key="serial">{signer.serial}</code>] as const,
    [v.t('check.span'), span(signer.from, signer.to)] as const,
    chain.length > 0 &&
      ([
        v.t('check.chain'),
        <Zh key="chain" v={v}>
          {chain.join(' ← ')}
        </Zh>,
      ] as const),
    seal &&
      ([
        v.t('check.maker'),
        <Zh key="maker" v={v}>
          {seal.maker}
        </Zh>,
      ] as const),
  ]
}
