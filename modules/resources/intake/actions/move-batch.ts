// What an official says to a batch. A runner that is at work hears it between two steps.
import {
  cancelBatch as cancel,
  pauseBatch as pause,
  receiveFile as receive,
  resumeBatch as resume,
  startBatch as start,
} from '../contract.ts'
import { batchOf, moveBatch, on } from '../store.ts'

export const receiveFile = on(receive, async (desk, { id, sm3 }) => ({
  id,
  state: await moveBatch(desk, id, { from: ['awaiting'], to: 'checking', sm3 }),
}))

export const startBatch = on(start, async (desk, { id }) => ({
  id,
  state: await moveBatch(desk, id, { from: ['checked'], to: 'running', asked: null, anew: true }),
}))

export const pauseBatch = on(pause, async (desk, { id }) => ({
  id,
  state: await moveBatch(desk, id, { from: ['running'], asked: 'pause' }),
}))

export const resumeBatch = on(resume, async (desk, { id }) => ({
  id,
  state: await moveBatch(desk, id, { from: ['paused'], to: 'running', asked: null }),
}))

export const cancelBatch = on(cancel, async (desk, { id }) => {
  const { state } = await batchOf(desk, id)
  const isWorkedOn = state === 'running' || state === 'checking'
  const change = isWorkedOn
    ? ({ from: ['running', 'checking'], asked: 'cancel' } as const)
    : ({ from: ['awaiting', 'checked', 'paused', 'unreadable'], to: 'cancelled' } as const)
  return { id, state: await moveBatch(desk, id, change) }
})
