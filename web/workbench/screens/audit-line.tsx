// One audit line whole: what decided, whose trail it belongs to, its digests, and the button that proves it.
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { type AuditDecision, useDecisionWords } from './audit-decision.ts'
import { useAuditWords } from './audit-words.ts'
import { ClauseLinks } from '#web/kit/record-form/grounds.tsx'

export type AuditRow = {
  id: string
  at: string
  request: string
  actorName: string
  actorKind?: string
  organ?: string | null
  post?: string | null
  action: string
  outcome: string
  subject?: string | null
  purpose?: string | null
  grounds?: string[]
  clauses?: string[]
  inputDigest?: string | null
  beforeDigest?: string | null
  afterDigest?: string | null
  place?: number | null
  actor?: string
  behalf?: string | null
  times?: number | null
  policy?: string
  decision?: AuditDecision
}

type Proof = { verdict: 'holds' | 'waits' | 'broken'; faults?: string[]; bundle?: { place?: number } | null }

export function AuditLine({ id, line, outcome }: { id: string; line: AuditRow; outcome: string }) {
  const { t, language } = useSpeech()
  const { organName } = useHouse()
  const said = useAuditWords()
  const decided = useDecisionWords()
  const proof = useMutation({ mutationFn: () => get<Proof>('/api/audit/proof', { id }) })
  const facts: [string, string][] = [
    [t('clauses.at'), instantText(line.at, language)],
    [t('clauses.who'), [organName(line.organ), line.actorName].filter(Boolean).join(' ')],
    [t('clauses.what'), said.act(line.action)],
    [t('do.result'), outcome],
    [t('audit.times'), line.times ? t('audit.timesOf', { n: line.times }) : ''],
    [t('audit.subject'), line.subject ?? ''],
    [t('audit.behalf'), said.behalf(line.behalf)],
    [t('audit.purpose'), line.purpose ?? ''],
    [t('audit.decision'), decided(line.decision)],
    [t('audit.duties'), line.decision?.duties?.join('、') ?? ''],
    [t('audit.policy'), line.decision ? (line.policy ?? '') : ''],
    [t('audit.grounds'), line.grounds?.join('、') ?? ''],
    [t('audit.before'), line.beforeDigest ?? ''],
    [t('audit.after'), line.afterDigest ?? ''],
    [t('audit.place'), line.place === null || line.place === undefined ? '' : String(line.place)],
    [t('audit.request'), line.request],
  ]
  const verdict = proof.data?.verdict
  return (
    <>
      <dl className="y-facts y-facts-one">
        {facts
          .filter(([, value]) => value)
          .map(([title, value]) => (
            <div key={title} className="y-fact">
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ClauseLinks clauses={line.clauses} />
      <Trails line={line} />
      <p className="y-form-foot">
        <Button type="primary" loading={proof.isPending} onClick={() => proof.mutate()}>
          {t('audit.proof')}
        </Button>
      </p>
      <div role="status">
        {verdict === 'holds' && (
          <p className="y-note y-note-good">{t('audit.proofGood', { n: line.place ?? proof.data?.bundle?.place ?? '' })}</p>
        )}
        {verdict === 'waits' && <p className="y-note">{t('audit.unsealed')}</p>}
        {verdict === 'broken' && <p className="y-note y-note-bad">{t('audit.proofBad')}</p>}
      </div>
      {proof.isError && <ProblemNotice error={proof.error} />}
    </>
  )
}

/** The ways on from a line: all of the same person, thing, or delegation. */
function Trails({ line }: { line: AuditRow }) {
  const { t } = useSpeech()
  const trails = [
    ['audit.trailOfActor', 'actor', line.actor],
    ['audit.trailOfSubject', 'subject', line.subject],
    ['audit.trailOfBehalf', 'behalf', line.behalf],
  ] as const
  return (
    <p className="y-moves">
      {trails.map(([key, field, value]) =>
        value ? (
          <KitLink key={key} to={`/audit?${new URLSearchParams({ [field]: value }).toString()}`}>
            {t(key)}
          </KitLink>
        ) : null,
      )}
    </p>
  )
}
