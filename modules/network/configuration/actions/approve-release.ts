// The approver releases what they saw: the settled files as proposed, and beside them the names as the grants stand at this
// moment. The whole is listed in a manifest and signed with the key of the approver's organ.
import type { Maker } from '#kernel/module/makers.ts'
import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { sign } from '#modules/security/trust/contract.ts'
import { approveRelease as contract, releaseRegister } from '../contract.ts'
import { differing, settledOf } from '../differing.ts'
import { keptFrom } from '../kept-from.ts'
import { theNetwork } from '../makers.ts'
import { manifestText, statementOf, versionOf } from '../manifest.ts'
import { releasing } from '../procedure.ts'
import { approverIsAnother, releasedAsSeen } from '../rules/release-by-two.ts'
import { filesIn, inState, inTurn, keepFiles, keepManifest, on, theRelease } from '../store.ts'
import { stillProposed } from '../still-proposed.ts'

export const approveRelease = (makers: readonly Maker[]) =>
  on(contract, async (desk, { release: id, seen }) => {
    const { network, number, proposer, proposer_name, behalf, settled } = await theRelease(desk, id)
    await inTurn(desk, network)
    await stillProposed(desk, id)
    refuseAny(approverIsAnother({ approver: desk.actor.id, proposer, behalf }))
    const running = await inState(desk, network, 'released')
    const [last, proposed] = [await filesIn(desk, running?.id), await filesIn(desk, id)]
    const { now, texts } = await theNetwork(desk, makers, network, new Map([...last, ...proposed]))
    const moved = differing(proposed, settledOf(now)).map(({ path }) => path)
    refuseAny(releasedAsSeen({ seen, settled, moved }))
    const living = new Map([...now].filter(([, file]) => file.living))
    await keepFiles(desk, id, await keptFrom(desk, living, last, texts))
    const files = [...(await filesIn(desk, id)).values()]
    const about = {
      network,
      release: number,
      version: versionOf(files),
      at: desk.now,
      proposedBy: proposer_name,
      approvedBy: desk.actor.name,
    }
    const manifest = manifestText({ ...about, files })
    const statement = statementOf(about, manifest)
    const signed = await desk.ask(sign, {
      holder: { kind: 'organ', id: desk.actor.organ ?? '' },
      algorithm: 'sm2',
      use: 'signing',
      bytes: Buffer.from(statement).toString('base64'),
    })
    await keepManifest(desk, { release: id, manifest, statement, ...signed })
    if (running) await keep(desk, releaseRegister, contract.name, { state: 'superseded' }, { id: running.id })
    await keep(
      desk,
      releaseRegister,
      contract.name,
      {
        state: 'released',
        digest: about.version,
        files: files.length,
        approver: desk.actor.id,
        approverName: desk.actor.name,
        releasedAt: desk.now,
      },
      { id },
    )
    await moveCase(desk, releasing, id, contract.name, { to: 'released' })
    desk.touch(`${releaseRegister.name}/${id}`, { settled }, { version: about.version, files: files.length })
    return { digest: about.version, files: files.length }
  })
