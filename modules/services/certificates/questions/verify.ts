import { verify as contract } from '../contract-presenting.ts'
import { kindWords } from '../kinds/kinds.ts'
import { isIdentifier } from '../rules/identifier.ts'
import { maskedHolder } from '../rules/masked-holder.ts'
import { answer, certificateNamed, stands } from '../store.ts'

/** Spaces and small letters of whoever typed it are forgiven. */
const plain = (code: string) => code.replaceAll(/\s/g, '').toUpperCase()

export const verify = answer(contract, async (desk, { code }) => {
  const identifier = plain(code)
  const row = await certificateNamed(desk, identifier)
  if (!row) return { wellFormed: isIdentifier(identifier), found: null }
  const words = kindWords[row.kind]!
  return {
    wellFormed: true,
    found: {
      title: words.zh,
      titleEn: words.en,
      issuer: row.issuer,
      state: stands(desk, row),
      holder: maskedHolder(row.holder_name, row.holder.startsWith('legal-person/')),
      validFrom: row.valid_from,
      validUntil: row.valid_until,
      endedOn: row.ended_on,
      edition: row.edition,
      imported: row.imported,
      simulated: row.simulated,
    },
  }
})
