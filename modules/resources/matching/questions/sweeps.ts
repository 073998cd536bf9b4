import { sweeps as contract } from '../contract.ts'
import { sweepsOf } from '../store/sweeps.ts'
import { answer } from '../store/tables.ts'
import { adjudicates, type Books } from '../surveyed.ts'

export const sweeps = (books: Books) =>
  answer(contract, async (desk) => {
    const own = [...books].filter(([, book]) => adjudicates(book, desk.actor.organ)).map(([name]) => name)
    return {
      sweeps: (await sweepsOf(desk, own)).map(({ id, register, division, batch, state, walked, proposed, ...sweep }) => ({
        id,
        register,
        division,
        batch,
        state,
        walked,
        proposed,
        startedAt: sweep.started_at,
        startedName: sweep.started_name,
        endedAt: sweep.ended_at,
      })),
    }
  })
