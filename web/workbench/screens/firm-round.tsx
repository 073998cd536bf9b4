// What stands around a legal person's record: its shareholding and its branches, read under the same matter and purpose.
import type { Out } from '#kernel/module/contract.ts'
import { legalPersonBase, type branches } from '#modules/resources/legal-persons/contract.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { withWords } from '#web/kit/dictionary/dictionary.ts'
import { ofTheFirms } from '#web/kit/dictionary/of-the-firms.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import type { BasePurpose } from './base-purpose.ts'
import { useBaseAnswer } from './base-record-reading.ts'
import { FirmShares } from './firm-shares.tsx'
import type { Shares } from './firm-shares-rows.ts'

withWords(ofTheFirms)

type Props = { readonly id: string; readonly stated: BasePurpose }

/** A reader whose right does not hold the shareholders is shown none of it. */
export function FirmSharesPart({ id, stated }: Props) {
  const { t } = useSpeech()
  const read = useBaseAnswer<Shares>('legal-persons.shares', { id }, stated)
  if (read.error) return null
  return (
    <section className="y-block">
      <h2>{t('firms.shares')}</h2>
      {read.data ? <FirmShares shares={read.data} id={id} base={legalPersonBase.name} /> : <Loading rows={3} />}
    </section>
  )
}

export function FirmBranchesPart({ id, stated }: Props) {
  const { t } = useSpeech()
  const read = useBaseAnswer<Out<typeof branches>>('legal-persons.branches', { id }, stated)
  if (read.error || read.data?.rows.length === 0) return null
  return (
    <section className="y-block">
      <h2>{t('firms.branches')}</h2>
      {!read.data && <Loading rows={2} />}
      <ul className="y-plain">
        {read.data?.rows.map((row) => (
          <li key={row.id}>
            <KitLink to={`/bases/${legalPersonBase.name}/${row.id}`}>{String((row.fields as { name?: string }).name ?? row.id)}</KitLink>
            {row.simulated && <span className="y-faint"> · {t('base.simulated')}</span>}
          </li>
        ))}
      </ul>
      {read.data?.more && <p className="y-faint">{t('firms.moreBranches')}</p>}
    </section>
  )
}
