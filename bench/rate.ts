// How often a piece of work is done in a second by so many at a time.
export async function rate(work: () => Promise<unknown>, { clients, ms }: { clients: number; ms: number }) {
  const latencies: number[] = []
  const started = performance.now()
  const end = started + ms
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        const at = performance.now()
        await work()
        latencies.push(performance.now() - at)
      }
    }),
  )
  return { perSecond: latencies.length / ((performance.now() - started) / 1000), latencies }
}
