// A network's zone of names as one text, as its name server says it now: the parts stand where the head names them.
import { scopeOf } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals, zoneFile as contract } from '../contract.ts'
import { linesOfParts, partFile, servedIn } from '../name-files.ts'
import { headText } from '../rules/bind-zone.ts'
import { platformLines } from '../rules/name-servers.ts'
import { answer } from '../store.ts'
import { namesSpeaking } from '../store/name-files.ts'

export const zoneFile = answer(contract, async (desk, { zone }) => {
  if (scopeOf(desk.actor, contract.may) !== 'all') refuse(ground(kernelRefusals.notAllowed, { permission: contract.may }))
  const served = await servedIn(desk, zone)
  if (!served) refuse(ground(refusals.noNames))
  const { suffix, servers } = served.naming
  const { origin, serial, parts } = served.zones[0]!
  const own = new Set(parts.map(({ slot }) => partFile(zone, origin, slot)))
  const lines = (await linesOfParts(desk, served, (path) => own.has(path))).flatMap((part) => part.lines)
  const text =
    headText({ origin, suffix, servers, own: platformLines(zone), serial, parts: [] }) +
    lines
      .toSorted()
      .map((line) => `${line}\n`)
      .join('')
  return { zone, origin, serial, names: await namesSpeaking(desk, zone, served.silent), text }
})
