// What an identifier and a number are made of, and what stands on a certificate, with the titles of the day it was issued.
import { randomInt } from 'node:crypto'
import { codeOfOrgan } from './code-of-organ.ts'
import type { CertificateKind } from './kind.ts'
import type { Content } from './rows.ts'
import { identifierOf } from './rules/identifier.ts'
import type { Given } from './rules/values-fit.ts'
import { organsOf, type Read } from './store.ts'

/**
 * The year and ten figures drawn by lot: a serial that leads to the next one is a list of everybody's certificates, and
 * whoever holds one could walk the others on the page of verifying.
 */
export const freshSerial = (today: string): string => today.slice(0, 4) + String(randomInt(10 ** 10)).padStart(10, '0')

export async function identify(desk: Read, kind: CertificateKind, organ: string, serial: string, edition: number) {
  const organs = await organsOf(desk, [organ, kind.definedBy.organ])
  const code = (id: string) => codeOfOrgan(id, organs.get(id)?.uscc)
  return {
    issuer: organs.get(organ)?.name ?? organ,
    identifier: identifierOf({
      type: code(kind.definedBy.organ) + kind.definedBy.sequence,
      issuer: code(organ),
      serial,
      edition: String(edition).padStart(3, '0'),
    }),
  }
}

/** In the order of the kind, whatever the order it was given in. */
export const contentsOf = (kind: CertificateKind, values: Given): Content[] =>
  kind.fields.flatMap(({ id, title }) => {
    const given = values.find(({ field }) => field === id)
    return given ? [{ field: id, title: title.zh, value: given.value }] : []
  })
