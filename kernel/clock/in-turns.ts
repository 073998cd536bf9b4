// Work that looks again and again until it is stopped: one look at a time, then a pause that the look itself decides.
export type InTurns = { stop(): Promise<void> }

/** `look` answers the pause in milliseconds and deals with its own faults. `stop` waits for the look that is under way. */
export function inTurns(look: () => Promise<number>): InTurns {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const turn = () => {
    running = look().then((pauseMs) => {
      if (!stopped) timer = setTimeout(turn, pauseMs)
    })
  }
  turn()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
