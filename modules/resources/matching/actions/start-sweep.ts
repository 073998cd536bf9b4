import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { startSweep as starting, stopSweep as stopping, sweepStepped } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { addSweep, changeSweep, sweepOf } from '../store/sweeps.ts'
import { on } from '../store/tables.ts'
import { bookOf, type Books, requireOwn } from '../surveyed.ts'

export const startSweep = (books: Books) =>
  on(starting, async (desk, { register, division, batch }) => {
    requireOwn(bookOf(books, register), desk.actor.organ)
    if ((division === undefined) === (batch === undefined)) refuse(ground(refusals.groundNeeded, undefined, 'division'))
    const sweep = await addSweep(desk, { register, division: division ?? null, batch: batch ?? null })
    desk.tell(sweepStepped, { sweep, step: 0 })
    return { sweep }
  })

export const stopSweep = (books: Books) =>
  on(stopping, async (desk, { sweep: id }) => {
    const sweep = await sweepOf(desk, id)
    refuseAny(sweep?.state === 'running' ? [] : [ground(kernelRefusals.notFound, undefined, 'sweep')])
    requireOwn(bookOf(books, sweep!.register), desk.actor.organ)
    await changeSweep(desk, id, { state: 'stopped', ended_at: desk.now })
    return {}
  })
