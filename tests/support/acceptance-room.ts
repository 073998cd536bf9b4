// A room of the test that has one say in every grant: a system is accepted or it is not. It stands where the project
// register stands, for tests of rooms that need acceptance and nothing else of a project.
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import { gate } from '#kernel/module/grant.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const notAccepted: Refusal = {
  code: 'acceptance.not-accepted',
  kind: 'conflict',
  clauses: ['4.3.6'],
  words: words('未经验收不得投入使用。', 'Not accepted: not to be put into use.'),
}

/** The room and the set of systems whose acceptance stands; change the set and the next answer differs. */
export function acceptanceRoom() {
  const accepted = new Set<string>()
  const say = bindTo().answer(gate('acceptance'), async (_desk, { systems }) => ({
    blocked: systems
      .filter((system) => !accepted.has(system))
      .map((system) => ({ system, grounds: [{ ...notAccepted, clauses: ['4.3.6'] }] })),
  }))
  const room = defineModule({
    name: 'acceptance',
    wing: 'platform',
    title: words('验收', 'Acceptance'),
    lead: [],
    clauses: [],
    zone: 'extranet',
    uses: [],
    permissions: [],
    actions: [],
    questions: [],
    gates: [say],
  })
  return { room, accepted }
}
