// 密钥仪式: two people, step by step, in plain words; then the fingerprints, in groups that can be read aloud.
import type { Out } from '#kernel/module/contract.ts'
import type { overview as question } from '#modules/security/trust/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ActHere } from './act-here.tsx'

type Overview = Out<typeof question>

const NONE = {}
/** The first ceremony is about no authority and no organ; the address is the operator's own word. */
const FOUNDING = { purpose: 'found', authority: undefined, organ: undefined }

export function TrustCeremony({ overview }: { overview: Overview }) {
  const { t, language } = useSpeech()
  const { action } = useHouse()
  const { open, last, authorities } = overview
  const isFounded = authorities.some(({ state }) => state === 'issuing')
  const isHolder = action('trust.join-ceremony')?.allowed ?? false
  if (!isHolder) return isFounded ? null : <p className="y-note y-note-bad">{t('trust.none')}</p>
  return (
    <section className="y-block">
      <h2>{t('trust.ceremony')}</h2>
      {!isFounded && <p className="y-note y-note-bad">{t('trust.none')}</p>}
      <ol aria-label={t('trust.steps')}>
        {(['trust.step1', 'trust.step2', 'trust.step3'] as const).map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      {open ? (
        <div className="y-note">
          <p>{t('trust.waits', { title: open.title, name: open.begunByName, until: instantText(open.endsAt, language) })}</p>
          {open.isMine ? <p>{t('trust.mine')}</p> : <ActHere name="trust.join-ceremony" fixed={{ ceremony: open.id }} kind="primary" />}
        </div>
      ) : (
        <p>
          <ActHere name="trust.begin-ceremony" fixed={isFounded ? NONE : FOUNDING} kind="primary" />
        </p>
      )}
      {last && <Protocol last={last} />}
    </section>
  )
}

function Protocol({ last }: { last: NonNullable<Overview['last']> }) {
  const { t, language } = useSpeech()
  const at = (instant: string) => instantText(instant, language)
  const signature = (name: string, signedAt: string | null) =>
    signedAt === null ? t('trust.unsigned', { name }) : t('trust.signed', { name, at: at(signedAt) })
  return (
    <div className="y-block">
      <p>
        <KitLink to={`/registers/trust.ceremony/${last.id}`}>
          {t('trust.lastHeld', { title: last.title, first: last.begunByName, second: last.joinedByName, at: at(last.joinedAt) })}
        </KitLink>
        <br />
        {signature(last.begunByName, last.firstSignedAt)}；{signature(last.joinedByName, last.secondSignedAt)}
      </p>
      <details open={last.mayISign}>
        <summary>{t('trust.protocol')}</summary>
        <p className="y-hint">{t('trust.readAloud')}</p>
        <dl className="y-facts y-facts-one">
          {last.protocol.map(({ name, fingerprint }) => (
            <div key={fingerprint} className="y-fact">
              <dt>{name}</dt>
              <dd>
                <code>{fingerprint.toUpperCase().replace(/.{4}(?=.)/g, '$& ')}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {last.mayISign && <ActHere name="trust.sign-protocol" fixed={{ ceremony: last.id }} kind="primary" />}
    </div>
  )
}
