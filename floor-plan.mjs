// The house from the ground up. The fences (.dependency-cruiser.mjs) and the house tests read this plan; nothing else says
// where a room stands.

/** Rooms of the kernel by floor. A room imports rooms on LOWER floors only: never sideways, never up. */
export const kernelFloors = [
  ['time', 'money', 'text', 'id', 'net'], //                words: no table, no network
  ['refusal'], //                                           what a lawful no is
  ['config', 'log', 'clock', 'db'], //                      means
  ['access', 'trust', 'alarms'], //                         who may, what proves it, what is amiss
  ['people', 'audit', 'events', 'jobs', 'documents', 'notices'], // who acts, what was done, what is carried
  ['module'], //                                            what a module is; the desk
  ['cases', 'registers'], //                                the two shapes of government work
]

/** What a contract and a rule of law may lead to besides files of their kind: words and shapes, fit for a browser. */
export const portable = [
  'kernel/(time|money|text|net|refusal)/',
  'kernel/id/spoken\\.ts$',
  'kernel/access/(actor|policy)\\.ts$',
  'kernel/module/(base-register|contract|field|grant|generated|refusals)\\.ts$',
  // Numbers with their check characters, and what a base register is and answers.
  'kernel/people/(identity-number|credit-code|organisation-code|ethnic-groups)\\.ts$',
  'kernel/registers/base/(counting|probe|verdicts|ways|[a-z-]*door|[a-z-]*refusals)\\.ts$',
  'policy/',
]

/** Everything above the kernel. */
export const storeys = ['policy', 'modules', 'adapters', 'web', 'province', 'server', 'tests', 'bench', 'tools']
