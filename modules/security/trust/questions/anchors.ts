import * as contract from '../contract.ts'
import { allAuthorities } from '../store/authorities.ts'
import { answer } from '../store/tables.ts'
import { fallen, standingsOf } from '../the-standing.ts'

/** A root that was revoked is trusted by nobody; one that was rotated still proves what it issued. */
export const anchors = answer(contract.anchors, async (desk, { line }) => {
  const all = await allAuthorities(desk)
  const asked = [...all.values()].filter((one) => (line === undefined || one.line === line) && !fallen(all, one.id))
  const der = (isRoot: boolean) =>
    asked.filter(({ tier }) => (tier === 'root') === isRoot).map(({ certificate }) => certificate.der.toString('base64'))
  return { roots: der(true), authorities: der(false) }
})

export const statusOf = answer(contract.statusOf, async (desk, { certificates }) => {
  const all = await allAuthorities(desk)
  const byName = new Map([...all.values()].flatMap((one) => [[one.fingerprint, one.id] as const, [one.key_id, one.id] as const]))
  return {
    statuses: await standingsOf(
      desk,
      all,
      certificates.map(({ issuer, serial }) => ({ authority: byName.get(issuer), serial })),
    ),
  }
})

/** For everyone: the certificates of all authorities, those revoked as well, each saying so. */
export const authorities = answer(contract.authorities, async (desk) => ({
  authorities: [...(await allAuthorities(desk)).values()].map((one) => ({
    code: one.code,
    name: one.name,
    tier: one.tier,
    line: one.line,
    state: one.state,
    serial: one.serial,
    fingerprint: one.fingerprint,
    notBefore: one.not_before,
    notAfter: one.not_after,
    pem: one.pem,
  })),
}))
