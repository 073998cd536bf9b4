// What waits for the seal: whoever holds it sees it as a list, the oldest on top.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'
import { permissions } from './permissions.ts'

/** As many as are sealed at once. */
export const MOST_SEALED = 20

export const toSeal = question({
  name: 'certificates.to-seal',
  title: words('待用印的证照', 'Certificates to be sealed'),
  may: permissions.seal.name,
  input: f.nothing(),
  output: f.object({
    rows: f.list(
      '证照',
      'Certificates',
      f.object({
        id: of.id,
        number: of.number,
        kind: of.kind,
        holderName: of.holderName,
        issuedOn: f.day('颁发日期', 'Issued on'),
        issuedByName: f.text('颁发人', 'Issued by'),
      }),
      { max: MOST_SEALED },
    ),
    total: f.integer('件数', 'Total'),
  }),
})
