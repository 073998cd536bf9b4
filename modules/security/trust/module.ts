import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { applyForCertificate } from './actions/apply-for-certificate.ts'
import { beginCeremony } from './actions/begin-ceremony.ts'
import { issueToOrgan } from './actions/issue-to-organ.ts'
import { issueToPlatform } from './actions/issue-to-platform.ts'
import { joinCeremonyIn } from './actions/join-ceremony.ts'
import { keepWatch } from './actions/keep-watch.ts'
import { revokeCertificate } from './actions/revoke-certificate.ts'
import { signProtocol } from './actions/sign-protocol.ts'
import { takeOwnCertificate } from './actions/take-own-certificate.ts'
import { authorityRegister, ceremonyRegister, certificateRegister, permissions } from './contract.ts'
import type { Zone } from './perform-ceremony.ts'
import { anchors, authorities, statusOf } from './questions/anchors.ts'
import { ocsp } from './questions/ocsp.ts'
import { overview } from './questions/overview.ts'
import { revocationList } from './questions/revocation-list.ts'
import { certificateOf, sign } from './questions/sign.ts'
import { stampTime, timeStamp } from './questions/stamp-time.ts'
import { ownNamesOnly } from './rules/own-names.ts'
import { twoPeopleInTime } from './rules/two-people.ts'

/** The room of a zone: the intranet has a root of its own, in its own database. */
export const trustIn = (zone: Zone): Module =>
  defineModule({
    name: 'trust',
    wing: 'security',
    title: words('数字证书', 'Trust service'),
    lead: ['informatisation-office'],
    with: ['cipher-office', 'information-centre'],
    clauses: ['3.6.3', '3.7.7', '4.3.6'],
    zone: 'both',
    schema: 'trust',
    uses: ['systems', 'registry'],
    permissions: Object.values(permissions),
    actions: [
      beginCeremony,
      joinCeremonyIn(zone),
      signProtocol,
      applyForCertificate,
      takeOwnCertificate,
      issueToOrgan,
      issueToPlatform,
      revokeCertificate,
      keepWatch,
    ],
    questions: [sign, certificateOf, stampTime, anchors, statusOf, authorities, revocationList, ocsp, timeStamp, overview],
    registers: [authorityRegister, certificateRegister, ceremonyRegister],
    rules: [twoPeopleInTime, ownNamesOnly],
  })
