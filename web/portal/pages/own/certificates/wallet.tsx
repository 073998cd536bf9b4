// 我的证照 (P11): what is in force on top, what has ceased below; of the firm, while acting for it.
import type { Out } from '#kernel/module/contract.ts'
import { kindWords, myCertificates } from '#modules/services/certificates/contract.ts'
import type { Here } from '../../../doing.ts'
import type { WordKey } from '../../../dictionary/dictionary.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { dayWords } from '../../../parts/format.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { about } from '../refused.tsx'
import { StandingText } from './standing.tsx'

type Line = Out<typeof myCertificates>['certificates'][number]

const groups: readonly { readonly title: WordKey; readonly isIn: (line: Line) => boolean }[] = [
  { title: 'wallet.inForce', isIn: ({ state }) => state === 'valid' },
  { title: 'wallet.ceased', isIn: ({ state }) => state !== 'valid' },
]

export const wallet = ({ v, doing }: Here): Promise<Page> =>
  about(v, doing.ask(myCertificates, {}), ({ forHolder, certificates }) => ({
    title: v.t('wallet.title'),
    description: v.t('wallet.lead'),
    body: (
      <>
        <Title lead={v.t('wallet.lead')}>{v.t('wallet.title')}</Title>
        {!forHolder && (
          <p>
            {v.t('wallet.agent')} <a href={v.to('/me/act-for')}>{v.t('own.change')}</a>
          </p>
        )}
        {forHolder && certificates.length === 0 && (
          <p>
            {v.t('wallet.none')} <a href={v.to('/items')}>{v.t('wallet.find')}</a>
          </p>
        )}
        {groups.map(({ title, isIn }) => (
          <Group key={title} v={v} title={title} lines={certificates.filter(isIn)} />
        ))}
        <p>
          <a href={v.to('/me')}>{v.t('own.backToMine')}</a>
        </p>
      </>
    ),
  }))

const Group = ({ v, title, lines }: { v: Visit; title: WordKey; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h2>{v.t(title)}</h2>
      <ul className="wallet">
        {lines.map((line) => (
          <Card key={line.id} v={v} line={line} />
        ))}
      </ul>
    </section>
  )

const Card = ({ v, line: { id, kind, number, issuer, state, validUntil, open } }: { v: Visit; line: Line }) => (
  <li className={state === 'valid' ? undefined : 'over'}>
    <a href={v.to(`/me/certificates/${id}`)}>{v.of(kindWords[kind]!)}</a>
    <StandingText v={v} state={state} />
    <span>
      <Zh v={v}>{issuer}</Zh>
      {' · '}
      {validUntil === null ? v.t('wallet.lasting') : v.t('wallet.untilDay', { day: dayWords(v.language, validUntil) })}
    </span>
    <span className="quiet num">{v.t('cert.number', { number })}</span>
    {open > 0 && <strong>{v.t('wallet.open', { n: open })}</strong>}
  </li>
)
