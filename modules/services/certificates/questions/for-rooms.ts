import { organNames } from '#kernel/people/desk-organs.ts'
import { call as calling, callable as contract } from '../contract-rooms.ts'
import { kindWords } from '../kinds/kinds.ts'
import { answer, certificateNamed, certificatesOf, type CertificateRow, namesOf, stands } from '../store.ts'
import { writeLook } from '../store/looks.ts'

const shown = ({ id, version, identifier, kind, number, issuer, holder_name: holderName, valid_from, valid_until }: CertificateRow) => ({
  id,
  version,
  identifier,
  title: kindWords[kind]?.zh ?? kind,
  number,
  issuer,
  holderName,
  validFrom: valid_from,
  validUntil: valid_until,
})

export const callable = answer(contract, async (desk, { holder, kind }) => {
  const all = await certificatesOf(desk, holder, kind)
  return {
    certificates: all
      .filter((row) => stands(desk, row) === 'valid')
      .slice(0, 50)
      .map(shown),
  }
})

/** An organ that looks at what an application called is shown to the holder, as is the call itself. */
export const call = answer(calling, async (desk, { holder, certificate, application, organ = desk.actor.organ }) => {
  const row = await certificateNamed(desk, certificate)
  if (!row || !(await namesOf(desk, holder)).includes(row.holder)) return { found: null }
  const who = organ === undefined ? null : ((await organNames(desk, desk.today)).get(organ) ?? organ)
  await writeLook(desk, { certificate: row.id, presentation: null, kind: 'case', who, purpose: application })
  return { found: { ...shown(row), kind: row.kind, state: stands(desk, row), contents: [...row.contents] } }
})
