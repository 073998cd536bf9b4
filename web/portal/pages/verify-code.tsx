// Whether a certificate is genuine, by its identifier: as little as tells a true one from a false one.
import type { Answer } from '../asked.ts'
import { standings } from '#modules/services/certificates/contract.ts'
import type { WordKey } from '../dictionary/dictionary.ts'
import { Facts } from '../parts/blocks.tsx'
import { dayWords } from '../parts/format.ts'
import { InstantText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { spanWords } from './own/certificates/standing.tsx'

export type Verified = Answer<'certificate'>

export type Said = { readonly title: string; readonly what: WordKey; readonly tone: 'good' | 'bad' | 'unsigned'; readonly sign: string }

export function saidOf(v: Visit, { wellFormed, found }: Verified): Said {
  if (!found)
    return wellFormed
      ? { title: v.t('verify.none'), what: 'verify.noneWhat', tone: 'bad', sign: '✕' }
      : { title: v.t('verify.malformed'), what: 'verify.malformedWhat', tone: 'unsigned', sign: '!' }
  if (found.state !== 'valid') {
    const title = v.t('verify.notNow', { state: v.of(standings[found.state]) })
    return { title, what: 'verify.notNowWhat', tone: 'bad', sign: '✕' }
  }
  return found.imported
    ? { title: v.t('verify.imported'), what: 'verify.importedWhat', tone: 'unsigned', sign: '!' }
    : { title: v.t('verify.genuine'), what: 'verify.genuineWhat', tone: 'good', sign: '✓' }
}

export function CodeVerdict({ v, verified }: { readonly v: Visit; readonly verified: Verified }) {
  const { title, what, tone, sign } = saidOf(v, verified)
  const { found } = verified
  return (
    <>
      <div className={`verdict verdict-${tone}`} role="status">
        <span aria-hidden="true">{sign}</span>
        <div>
          <h1>{title}</h1>
          <p>{v.t(what)}</p>
          {found?.simulated && <p>{v.t('cert.simulated')}</p>}
        </div>
      </div>
      {found && (
        <Facts
          facts={[
            [v.t('verify.kind'), v.language === 'zh' ? found.title : found.titleEn],
            [
              v.t('cert.holder'),
              <Zh key="holder" v={v}>
                {found.holder}
              </Zh>,
            ],
            [
              v.t('verify.issuer'),
              <Zh key="issuer" v={v}>
                {found.issuer}
              </Zh>,
            ],
            [v.t('cert.valid'), spanWords(v, found.validFrom, found.validUntil)],
            found.endedOn !== null && [v.t('verify.endedOn'), dayWords(v.language, found.endedOn)],
            found.edition > 1 && [v.t('verify.version'), v.t('cert.edition', { n: found.edition })],
            [v.t('check.at'), <InstantText key="at" v={v} at={v.now} />],
          ]}
        />
      )}
    </>
  )
}

/** A plain form that asks by the address, as the code on a certificate does. */
export const CodeForm = ({ v, code }: { readonly v: Visit; readonly code: string }) => (
  <form action={v.to('/verify')} className="pick">
    <label htmlFor="code">{v.t('verify.code')}</label>
    <p id="code-hint" className="quiet">
      {v.t('verify.codeHint')}
    </p>
    <input
      id="code"
      name="code"
      required
      maxLength={200}
      autoComplete="off"
      spellCheck="false"
      defaultValue={code}
      aria-describedby="code-hint"
    />
    <button type="submit">{v.t('verify.button')}</button>
  </form>
)
