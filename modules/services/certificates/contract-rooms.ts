// What other rooms ask: which certificates would do for a material, and, for a case, what stands on one.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

const callableOne = f.object({
  id: of.id,
  version: of.version,
  identifier: of.identifier,
  title: of.title,
  number: of.number,
  issuer: of.issuer,
  holderName: of.holderName,
  validFrom: of.validFrom,
  validUntil: f.orNull(of.validUntil),
})

/** The certificates of a kind that are in force today. A kind that the province does not issue has none. */
export const callable = question({
  name: 'certificates.callable',
  title: words('可调用的证照', 'Certificates that can be called'),
  may: 'rooms',
  input: f.object({ holder: of.holder, kind: f.text('证照类型', 'Kind', { max: 60 }) }),
  output: f.object({ certificates: f.list('证照', 'Certificates', callableOne, { max: 50 }) }),
})

/**
 * A certificate as it stands today, for a case. The look is written in the asking action's own transaction and its holder sees
 * it. `certificate`: the identifier; `holder`: as the application names its applicant; `application`: its number; `organ`: whom it is
 * given to, where that is not the one who acts.
 */
export const call = question({
  name: 'certificates.call',
  title: words('调用证照', 'Call a certificate'),
  may: 'rooms',
  input: f.object({
    holder: of.holder,
    certificate: of.identifier,
    application: f.text('办件编号', 'Application', { max: 50 }),
    organ: f.optional(f.organ('办理单位', 'Organ')),
  }),
  output: f.object({
    found: f.orNull(f.object({ ...callableOne.properties, kind: of.kind, state: of.state, contents: of.shownValues })),
  }),
})
