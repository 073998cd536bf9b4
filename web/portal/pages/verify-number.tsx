// What is said of a number that is no certificate's: what it was taken for, and where its own page is. Of a case nothing is told without
// its second key, not even whether there is one.
import type { Answer } from '../asked.ts'
import { Facts } from '../parts/blocks.tsx'
import { DayText, Zh } from '../parts/text.tsx'
import { sets } from '../parts/sets.ts'
import type { Visit } from '../visit.ts'
import type { InHand } from './in-hand.ts'

type Numbered = Exclude<InHand, { is: 'certificate' }>
type Found = Answer<'documentByIndexNumber'>['found']

/** A number that was recognised, and the document where it is one's. */
export type Recognised = { readonly hand: Numbered; readonly found: Found }

export async function recognised(v: Visit, hand: Numbered): Promise<Recognised> {
  if (hand.is !== 'document') return { hand, found: null }
  const { found } = await v.asking.must('documentByIndexNumber', { indexNumber: hand.indexNumber })
  return { hand, found }
}

type Tone = 'good' | 'bad' | 'signed'
const SIGNS = { good: '✓', bad: '✕', signed: 'i' } as const

export function saidOfNumber(v: Visit, { hand, found }: Recognised): { title: string; what: string; tone: Tone } {
  if (hand.is === 'case')
    return {
      title: v.t('verify.isCase', { number: hand.number }),
      what: v.t(hand.at === undefined ? 'verify.isCaseOther' : hand.at === '/talk/answer' ? 'verify.isReport' : 'verify.isCaseWhat'),
      tone: 'signed',
    }
  if (hand.is === 'goods') return { title: v.t('verify.isGoods', { code: hand.code }), what: v.t('verify.isGoodsWhat'), tone: 'signed' }
  if (!found) return { title: v.t('verify.noDocument'), what: v.t('verify.noDocumentWhat', { number: hand.indexNumber }), tone: 'bad' }
  return found.validity === 'valid'
    ? { title: v.t('verify.isDocument'), what: v.t('verify.isDocumentWhat'), tone: 'good' }
    : {
        title: v.t('verify.endedDocument', { state: v.of(sets.validity(found.validity)) }),
        what: v.t('verify.isDocumentWhat'),
        tone: 'bad',
      }
}

export function NumberVerdict({ v, recognised: it }: { readonly v: Visit; readonly recognised: Recognised }) {
  const { title, what, tone } = saidOfNumber(v, it)
  const { found } = it
  const [to, name] = onward(v, it)
  return (
    <>
      <div className={`verdict verdict-${tone}`} role="status">
        <span aria-hidden="true">{SIGNS[tone]}</span>
        <div>
          <h1>{title}</h1>
          <p>{what}</p>
        </div>
      </div>
      {found && (
        <Facts
          facts={[
            [
              v.t('verify.document'),
              <Zh key="title" v={v}>
                {found.title}
              </Zh>,
            ],
            [
              v.t('docs.issuer'),
              <Zh key="issuer" v={v}>
                {found.issuer}
              </Zh>,
            ],
            found.documentNumber !== null && [
              v.t('docs.number'),
              <Zh key="number" v={v}>
                {found.documentNumber}
              </Zh>,
            ],
            [v.t('docs.madeOn'), <DayText key="on" v={v} day={found.madeOn} />],
          ]}
        />
      )}
      <p>
        <a className="button" href={v.to(to)}>
          {name}
        </a>
      </p>
    </>
  )
}

function onward(v: Visit, { hand, found }: Recognised): readonly [string, string] {
  if (hand.is === 'goods') return ['/talk/report/fake-goods', v.t('verify.toReport')]
  if (hand.is === 'document') return found ? [`/docs/${found.id}`, v.t('verify.toDocument')] : ['/docs', v.t('column.docs')]
  if (hand.at === undefined) return ['/me', v.t('own.me')]
  return [`${hand.at}?${new URLSearchParams({ number: hand.number })}`, v.t('verify.toCase')]
}
