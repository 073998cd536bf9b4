import { organNames } from '#kernel/people/desk-organs.ts'
import { commonFields, lookAtPresented as contract } from '../contract-presenting.ts'
import { kindWords } from '../kinds/kinds.ts'
import type { PresentationRow } from '../rows.ts'
import { certificateById, type CertificateRow, on, stands, type Write } from '../store.ts'
import { writeLook } from '../store/looks.ts'
import { presentationByToken } from '../store/presentations.ts'

const nothing = {
  title: null,
  issuer: null,
  state: null,
  purpose: null,
  endsAt: null,
  validUntil: null,
  simulated: false,
  contents: [],
}

/** A code that opens nothing says no more than that; one that was ended says so, for whoever holds it was shown it. */
export const lookAtPresented = on(contract, async (desk, { token, viewer }) => {
  const found = await presentationByToken(desk, token)
  if (!found) return { outcome: 'unknown' as const, ...nothing }
  if (found.ended_at !== null || found.ends_at <= desk.now) return { outcome: 'ended' as const, ...nothing }
  const row = (await certificateById(desk, found.certificate))!
  const state = stands(desk, row)
  const isOfficial = desk.actor.kind === 'official'
  await writeLook(desk, {
    certificate: row.id,
    presentation: found.id,
    kind: isOfficial ? 'official' : 'stranger',
    who: isOfficial ? await officialName(desk) : (viewer ?? null),
    purpose: found.purpose,
  })
  desk.touch(`certificates.presentation/${found.id}`, undefined, { looked: desk.now })
  const about = {
    title: kindWords[row.kind]!.zh,
    issuer: row.issuer,
    state,
    purpose: found.purpose,
    endsAt: found.ends_at,
    validUntil: row.valid_until,
    simulated: row.simulated,
  }
  // What has ceased proves nothing: its contents are no longer anybody's to see.
  return state === 'valid'
    ? { outcome: 'shown' as const, ...about, contents: consented(row, found) }
    : { outcome: 'ceased' as const, ...about, contents: [] }
})

async function officialName({ actor, ...desk }: Write): Promise<string> {
  const organ = actor.organ === undefined ? undefined : (await organNames(desk, desk.today)).get(actor.organ)
  return organ === undefined ? actor.name : `${organ} ${actor.name}`
}

function consented(row: CertificateRow, { fields }: PresentationRow) {
  const chosen = new Set(fields)
  const common = [
    { field: 'holder-name', title: commonFields['holder-name'].zh, value: row.holder_name },
    { field: 'number', title: commonFields.number.zh, value: row.number },
  ]
  return [...common, ...row.contents].filter(({ field }) => chosen.has(field))
}
