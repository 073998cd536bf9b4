// A gate that stands for the acceptance of projects (4.3.6) in tests of rooms that only need its word: systems are accepted
// unless they are named here. The journey of the whole house uses the real one.
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import { gate, type GrantKind } from '#kernel/module/grant.ts'
import { words } from '#kernel/text/text.ts'

const ground = {
  code: 'acceptance.revoked',
  kind: 'forbidden',
  words: words('验收已被撤销，不得投入使用。', 'The acceptance was revoked.'),
  clauses: ['4.3.6'],
}

/** `guards` says which grants hang on it: the exchange right, unless the test says otherwise. */
export function acceptanceGate(guards: (kind: GrantKind) => boolean = (kind) => kind === 'exchange-right') {
  const revoked = new Set<string>()
  const { answer } = bindTo<unknown>()
  const module = defineModule({
    name: 'acceptance',
    wing: 'governance',
    title: words('验收（试验）', 'Acceptance (trial)'),
    lead: [],
    clauses: ['4.3.6'],
    zone: 'extranet',
    uses: [],
    permissions: [],
    actions: [],
    questions: [],
    gates: [
      answer(gate('acceptance'), async (_desk, { kind, systems }) => ({
        blocked: systems.filter((system) => guards(kind) && revoked.has(system)).map((system) => ({ system, grounds: [ground] })),
      })),
    ],
  })
  return { module, revoked }
}
