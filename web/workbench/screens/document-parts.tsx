// What stands beside the page of a document: its files, the hands it went through, and who has signed for it.
import { Button } from 'antd'
import { useState } from 'react'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { takeAway } from '#web/kit/file-bytes.ts'
import { StatusMark } from '#web/kit/status-mark.tsx'

type Hand = {
  role: string
  name: string
  organ: string
  at: string
  certificate: string | null
  stands: boolean
  holds: boolean | null
}
type File = { format: 'pdf' | 'ofd'; sealed: boolean; sm3: string; bytes: number; substituted: string[]; madeAt: string }
type Receipt = {
  organ: string
  organName: string
  copied: boolean
  state: string
  receivedBy: string | null
  receivedAt: string | null
  returnedWhy: string | null
}
type Row = Readonly<Record<string, unknown>> & { readonly id: string }

export type OfficialDocument = {
  document: Row & { title: string; number?: string | null; version: number; state: string }
  organName: string
  own: boolean
  incoming: Row | null
  hands: Hand[]
  files: File[]
  receipts: Receipt[]
}

export function Files({ document }: { document: OfficialDocument }) {
  const { t, language } = useSpeech()
  const [error, setError] = useState<unknown>()
  const { files } = document
  const newest = (['pdf', 'ofd'] as const).flatMap((format) => files.findLast((file) => file.format === format) ?? [])
  const download = async (format: string) => {
    try {
      const read = await get<{ name: string; type: string; base64: string }>('/api/office/file', { document: document.document.id, format })
      takeAway(read.name, read.base64, read.type)
      setError(undefined)
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="y-side" aria-labelledby="document-files">
      <h2 id="document-files">{t('document.files')}</h2>
      {newest.length === 0 && <p className="y-hint">{t('document.noFiles')}</p>}
      {error !== undefined && <ProblemNotice error={error} />}
      <ul className="y-moves">
        {newest.map((file) => (
          <li key={file.format}>
            <Button block onClick={() => void download(file.format)}>
              {t('document.download', { format: file.format.toUpperCase() })}
            </Button>
            <p>
              <StatusMark tone={file.sealed ? 'good' : 'wait'}>{t(file.sealed ? 'document.sealed' : 'document.unsealed')}</StatusMark>
              <span className="y-faint">　{instantText(file.madeAt, language)}</span>
            </p>
            <p className="y-faint y-digest">
              {t('document.digest')} {file.sm3}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who put their name to it; the other steps stand in its course. */
export function Signatures({ hands }: { hands: readonly Hand[] }) {
  const { t, w, language } = useSpeech()
  const { question, organName } = useHouse()
  const signed = hands.filter(({ holds }) => holds !== null)
  if (signed.length === 0) return null
  const roles = rolesIn(question('office.one')?.output)
  return (
    <section className="y-side" aria-labelledby="document-hands">
      <h2 id="document-hands">{t('document.hands')}</h2>
      <ol className="y-timeline">
        {signed.map((hand) => (
          <li key={`${hand.role} ${hand.at}`} className={hand.stands ? 'y-done' : undefined}>
            <p className="y-timeline-head">
              <b>{w(roles[hand.role]) || hand.role}</b>
              <span>{hand.name}</span>
            </p>
            <p className="y-faint y-byline">
              <span>{instantText(hand.at, language)}</span>
              <span>{organName(hand.organ)}</span>
            </p>
            <Signature hand={hand} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Signature({ hand }: { hand: Hand }) {
  const { t } = useSpeech()
  if (!hand.stands) return <StatusMark tone="ended">{t('document.lapsed')}</StatusMark>
  if (!hand.holds) return <StatusMark tone="bad">{t('document.signatureBroken')}</StatusMark>
  return (
    <>
      <StatusMark tone="good">{t('document.signatureHolds')}</StatusMark>
      <p className="y-faint y-digest">{t('document.certificate', { serial: hand.certificate ?? '' })}</p>
    </>
  )
}

type Schema = { properties?: Record<string, Schema>; items?: Schema; 'x-words'?: Record<string, { zh: string; en: string }> }

const rolesIn = (output: unknown): Record<string, { zh: string; en: string }> =>
  (output as Schema | undefined)?.properties?.hands?.items?.properties?.role?.['x-words'] ?? {}

export function Receipts({ receipts }: { receipts: readonly Receipt[] }) {
  const { t, language } = useSpeech()
  if (receipts.length === 0) return null
  return (
    <section className="y-side" aria-labelledby="document-receipts">
      <h2 id="document-receipts">{t('document.receipts')}</h2>
      <ul className="y-plain">
        {receipts.map((receipt) => (
          <li key={receipt.organ}>
            {receipt.organName}
            {receipt.copied && <span className="y-faint">（{t('document.copied')}）</span>}
            <br />
            {receipt.receivedAt === null ? (
              <StatusMark tone="wait">{t('document.waiting')}</StatusMark>
            ) : (
              <span className="y-faint">
                {t('document.receivedBy', { at: instantText(receipt.receivedAt, language), name: receipt.receivedBy ?? '' })}
              </span>
            )}
            {receipt.returnedWhy && <p>{t('document.returned', { why: receipt.returnedWhy })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
