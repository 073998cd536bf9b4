import type { Maker } from '#kernel/module/makers.ts'
import { unifiedDiff } from '#kernel/text/unified-diff.ts'
import { compared } from '../compared.ts'
import { state as contract } from '../contract.ts'
import { countsOf, settledOf } from '../differing.ts'
import { versionsNow } from '../makers.ts'
import { versionOf } from '../manifest.ts'
import { networkReader } from '../network-reader.ts'
import { answer, inState, type Read, type ReleaseRow } from '../store.ts'

/** Lines are counted of so many files; the others are named. */
const COUNTED = 200
const LISTED = 500

export const state = (makers: readonly Maker[]) =>
  answer(contract, async (desk, { network, release }) => {
    networkReader(desk, contract.may)
    const [last, waiting] = [await inState(desk, network, 'released'), await inState(desk, network, 'proposed')]
    const { is, all, texts } = await compared(desk, makers, network, release)
    const settled = all.filter(({ living }) => !living)
    const shown = settled.slice(0, LISTED)
    const counted = new Set(shown.slice(0, COUNTED).map(({ path }) => path))
    const { was: old, is: made } = await texts(counted)
    return {
      last: last ? { id: last.id, number: last.number, digest: last.digest!, at: last.released_at! } : null,
      proposed: waiting ? { ...proposalOf(waiting), own: isOwn(desk, waiting), current: await isCurrent(desk, makers, waiting) } : null,
      files: is.size,
      ...countsOf(settled),
      living: all.length - settled.length,
      differing: shown.map((one) => ({ ...one, ...linesOf(counted.has(one.path), old.get(one.path), made.get(one.path)) })),
      more: settled.length - shown.length,
    }
  })

const proposalOf = ({ id, number, settled, proposer_name, reason }: ReleaseRow) => ({
  id,
  number,
  settled,
  reason,
  proposerName: proposer_name,
})

const isOwn = ({ actor }: Read, { proposer, behalf }: ReleaseRow): boolean => proposer === actor.id || behalf === `official/${actor.id}`

const isCurrent = async (desk: Read, makers: readonly Maker[], { network, settled }: ReleaseRow): Promise<boolean> =>
  versionOf([...settledOf(await versionsNow(desk, makers, network)).values()]) === settled

function linesOf(isCounted: boolean, was = '', is = ''): { added: number | null; removed: number | null } {
  if (!isCounted) return { added: null, removed: null }
  const { added, removed } = unifiedDiff(was, is)
  return { added, removed }
}
