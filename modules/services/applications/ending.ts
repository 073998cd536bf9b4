// What the end of a part means for the others: granted, the next step begins once its step is whole; refused or withdrawn, those
// that rest on it never begin. Parts of one step do not rest on one another.
import { settle } from './acting.ts'
import { beginParts } from './parts.ts'
import { endRunning, type Write } from './store.ts'
import { type Held, holdApplication, partsOf, receiveParts, stopParts } from './store/acts.ts'

const isGranted = (state: string) => state === 'granted' || state === 'delivered'

/** After a part was granted, refused, not accepted or withdrawn. */
export async function endPart(desk: Write, action: string, ended: Held): Promise<void> {
  const { part, application } = ended
  await settle(desk, ended)
  await holdApplication(desk, application.id)
  const parts = await partsOf(desk, [application.id])
  const waiting = parts.filter(({ state }) => state === 'waiting')
  if (isGranted(part.state)) {
    const step = Math.min(...waiting.map((one) => one.step))
    const before = parts.filter((one) => one.step < step)
    if (waiting.length === 0 || !before.every(({ state }) => isGranted(state))) return
    const next = waiting.filter((one) => one.step === step)
    await beginParts(desk, action, application, next)
    await receiveParts(desk, next)
    return
  }
  await endRunning(desk, application.id, part.matter)
  const resting = waiting.filter((one) => one.step > part.step)
  const text = `“${part.title.zh}”${part.state === 'withdrawn' ? '已撤回' : '没有准予'}，这一环节不再办理。需要时可以另行申请。`
  await stopParts(desk, resting, 'stopped', text)
  for (const { matter } of resting) await endRunning(desk, application.id, matter)
}
