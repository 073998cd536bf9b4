// 数字证书: the tree of authorities, what ends next and what is held, and the ceremony for those who hold it.
import type { Out } from '#kernel/module/contract.ts'
import type { overview } from '#modules/security/trust/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'
import { TrustCeremony } from './trust-ceremony.tsx'

type Overview = Out<typeof overview>
type Authority = Overview['authorities'][number]

const BOOKS = ['trust.certificate', 'trust.ceremony'] as const
const LINES = { sm2: 'SM2', p256: 'P-256' } as const
const STATES = {
  issuing: { tone: 'good', zh: '签发中', en: 'Issuing' },
  retired: { tone: 'ended', zh: '已轮换', en: 'Retired' },
  revoked: { tone: 'bad', zh: '已撤销', en: 'Revoked' },
} as const

export function TrustOverview() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const read = useAnswer<Overview>('trust.overview')
  if (!read.allowed) return <NoRight title={t('trust.title')} may="trust.read-authorities" />
  const books = meta.registers.filter(({ name, allowed }) => allowed && (BOOKS as readonly string[]).includes(name))
  return (
    <>
      <PageHead
        title={t('trust.title')}
        lead={t('trust.lead')}
        actions={
          <>
            {books.map(({ name, title }) => (
              <KitLink key={name} to={`/registers/${name}`}>
                {w(title)}
              </KitLink>
            ))}
            <a href="/pki/">{t('trust.public')}</a>
            <ActHere name="trust.take-own-certificate" />
            <ActHere name="trust.apply-for-certificate" />
            <ActHere name="trust.issue-to-organ" />
          </>
        }
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={6} />}
      {read.data && (
        <>
          <TrustCeremony overview={read.data} />
          <Tree authorities={read.data.authorities} />
          <Ending ending={read.data.ending} />
          <Held held={read.data.held} />
        </>
      )}
    </>
  )
}

function Tree({ authorities }: { authorities: readonly Authority[] }) {
  const { t, w, language } = useSpeech()
  if (authorities.length === 0) return null
  return (
    <section className="y-block">
      <h2>{t('trust.tree')}</h2>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('trust.tree')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              {(['name', 'line', 'state', 'ends', 'count'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`trust.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(authorities).map(({ id, name, line, state, notAfter, certificates, depth }) => (
              <tr key={id}>
                <th scope="row" className="y-nowrap">
                  {'　'.repeat(depth)}
                  <KitLink to={`/registers/trust.authority/${id}`}>{name}</KitLink>
                </th>
                <td className="y-nowrap">{LINES[line]}</td>
                <td className="y-nowrap">
                  <StatusMark tone={STATES[state].tone}>{w(STATES[state])}</StatusMark>
                </td>
                <td className="y-nowrap">{dayText(notAfter.slice(0, 10), language)}</td>
                <td>{certificates}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Each authority below the one that certified it. */
function inOrder(authorities: readonly Authority[], parent: string | null = null, depth = 0): (Authority & { depth: number })[] {
  return authorities
    .filter((one) => one.parent === parent)
    .flatMap((one) => [{ ...one, depth }, ...inOrder(authorities, one.id, depth + 1)])
}

function Ending({ ending }: { ending: Overview['ending'] }) {
  const { t, w, language } = useSpeech()
  const { names } = useHouse()
  const usedFor = useUses()
  return (
    <section className="y-block">
      <h2>{t('trust.ending', { n: ending.length })}</h2>
      {ending.length === 0 && <p className="y-faint">{t('trust.nothingEnds')}</p>}
      <ul className="y-plain">
        {ending.map(({ id, name, organ, use, line, notAfter, days }) => (
          <li key={id}>
            <KitLink to={`/registers/trust.certificate/${id}`}>{name}</KitLink>　{names.organ(organ)} · {w(usedFor(use))} · {LINES[line]} ·{' '}
            {dayText(notAfter.slice(0, 10), language)}（{t('trust.days', { n: days })}）
          </li>
        ))}
      </ul>
    </section>
  )
}

function Held({ held }: { held: Overview['held'] }) {
  const { t, w } = useSpeech()
  const { names } = useHouse()
  return (
    <section className="y-block">
      <h2>{t('trust.held', { n: held.length })}</h2>
      {held.length === 0 && <p className="y-faint">{t('trust.nothingHeld')}</p>}
      <ul className="y-plain">
        {held.map(({ id, name, organ, why }) => (
          <li key={id}>
            <KitLink to={`/registers/trust.certificate/${id}`}>{name}</KitLink>　{names.organ(organ)}：{w(why)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words of the uses, from the contract. */
function useUses(): (use: string) => { zh: string; en: string } {
  const card = useHouse().meta.registers.find(({ name }) => name === 'trust.certificate')
  const known = card?.record.properties?.use?.['x-words']
  return (use) => known?.[use] ?? { zh: use, en: use }
}
