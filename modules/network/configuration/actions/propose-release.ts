// A release is proposed from the network as it is. Only files whose version differs from the last release are made again; the
// others are the same text, kept once. Files that live by their grants are taken when it is approved (decision 0032).
import type { Maker } from '#kernel/module/makers.ts'
import { openCase } from '#kernel/cases/cases.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { networkWords } from '#kernel/module/generated.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { proposeRelease as contract, refusals, releaseRegister } from '../contract.ts'
import { countsOf, differing, settledOf } from '../differing.ts'
import { keptFrom } from '../kept-from.ts'
import { theNetwork } from '../makers.ts'
import { versionOf } from '../manifest.ts'
import { releasing } from '../procedure.ts'
import { filesIn, inState, inTurn, keepFiles, nextNumber, on } from '../store.ts'

export const proposeRelease = (makers: readonly Maker[]) =>
  on(contract, async (desk, { network, reason }) => {
    await inTurn(desk, network)
    const waiting = await inState(desk, network, 'proposed')
    if (waiting) refuse(ground(refusals.alreadyProposed, { number: waiting.number }))
    const last = await filesIn(desk, (await inState(desk, network, 'released'))?.id)
    const { now, texts } = await theNetwork(desk, makers, network, last)
    const settled = settledOf(now)
    const counts = countsOf(differing(settledOf(last), settled))
    if (counts.added + counts.changed + counts.removed === 0) refuse(ground(refusals.nothingToRelease))
    const [id, number] = [uuid(), await nextNumber(desk, network)]
    const title = `${networkWords[network].zh}第 ${number} 号配置`
    const { actor } = desk
    const organ = actor.organ ?? 'informatisation-office'
    const made = { settled: versionOf([...settled.values()]), files: settled.size, ...counts }
    await keep(
      desk,
      releaseRegister,
      contract.name,
      {
        title,
        network,
        number,
        state: 'proposed',
        organ,
        reason,
        ...made,
        proposer: actor.id,
        proposerName: actor.name,
        behalf: actor.behalf,
      },
      { id },
    )
    await keepFiles(desk, id, await keptFrom(desk, settled, last, texts))
    await openCase(desk, releasing, contract.name, { id, title, organ })
    desk.touch(`${releaseRegister.name}/${id}`, undefined, { network, number, ...made })
    return { id, number, ...made }
  })
