// The fences of the house, generated from the floor plan. Each has a bite test in tests/house/fences.test.ts, which plants
// the forbidden import and expects the violation by name. Tests may open any door: they are never a reason to have one.
import { kernelFloors, portable, storeys } from './floor-plan.mjs'

const room = '^modules/([^/]+/[^/]+)/'
const aTest = '\\.test\\.tsx?$'
const browser = '^(modules/[^/]+/[^/]+/screens|web)/'
const nodeItself = '^(node:)?[a-z_/]+$'
const npm = (names) => `^node_modules/(${names})(/|$)`
const sqlPackages = 'kysely|pg|pg-[^/]+'
const screenPackages = 'antd|@ant-design/[^/]+|echarts|@tanstack/[^/]+|react-router'

const fence = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [aTest, ...(from.pathNot ?? [])] },
  to,
})

/** Whatever the ground words do not hold: the rest of the kernel, the working rooms of a module, packages, Node itself. */
const impure = {
  reachable: true,
  path: [
    '^(kernel|adapters|web|province|server|tests|bench|tools)/',
    '^modules/[^/]+/[^/]+/(store|module\\.ts|actions/|questions/|screens/)',
    '^node_modules/',
    nodeItself,
  ],
  pathNot: [`^(${portable.join('|')})`, npm('typebox')],
}

const floorFences = kernelFloors.map((rooms, floor) =>
  fence(
    `kernel-floor-${floor}`,
    'a room of the kernel stands only on lower floors',
    { path: `^kernel/(${rooms.join('|')})/` },
    { path: '^kernel/', pathNot: ['^kernel/$1/', ...kernelFloors.slice(0, floor).map((below) => `^kernel/(${below.join('|')})/`)] },
  ),
)

export default {
  forbidden: [
    ...floorFences,
    fence(
      'kernel-room-on-the-plan',
      'a room of the kernel that the floor plan does not show has no floor',
      { path: '^kernel/', pathNot: [`^kernel/(${kernelFloors.flat().join('|')}|tables)/`] },
      {},
    ),
    { name: 'no-rings', comment: 'a ring has no top floor; types count too', severity: 'error', from: {}, to: { circular: true } },
    fence('kernel-is-the-ground', 'the kernel knows nothing that stands on it', { path: '^kernel/' }, { path: `^(${storeys.join('|')})/` }),
    fence(
      'policy-stands-alone',
      'the text of the policy knows no code',
      { path: '^policy/' },
      { path: '^(kernel|modules|adapters|web|province|server|tests|bench|tools)/' },
    ),
    fence(
      'one-door',
      'another module is entered by its contract.ts',
      { path: room },
      { path: '^modules/(?!$1/)[^/]+/[^/]+/(?!contract\\.ts$)' },
    ),
    fence(
      'contract-is-portable',
      'a contract, with all it leads to, is data that runs in the browser too',
      { path: `${room}contract\\.ts$` },
      impure,
    ),
    fence(
      'rules-are-pure',
      'law, with all it leads to, reads no clock, no table, no network and no package',
      { path: `${room}rules/` },
      impure,
    ),
    fence(
      'sql-lives-in-store',
      'tables are touched in store.ts or store/ alone; a provider of the exchange reads another organ’s database, not ours',
      { path: '^modules/', pathNot: ['^modules/[^/]+/[^/]+/(store(\\.ts$|/)|gateway/providers/sql\\.ts$)'] },
      { path: [npm(sqlPackages), '^kernel/db/(?!tx\\.ts$)'] },
    ),
    fence(
      'screens-know-the-door',
      'a screen sees contracts, words and the kit, never the back of the house',
      { path: browser },
      {
        path: '^(kernel|modules|adapters|province|server|tests|bench|tools)/',
        pathNot: [`^(${portable.join('|')})`, '^modules/[^/]+/[^/]+/(contract\\.ts$|contract/|screens/)'],
      },
    ),
    fence(
      'screens-run-in-a-browser',
      'a browser has no Node; the portal is a template that Node fills',
      { path: browser, pathNot: ['vite\\.config\\.ts$', '^web/portal/'] },
      { dependencyTypes: ['core'] },
    ),
    fence(
      'portal-has-no-database',
      'the portal zone reaches data only through contracts',
      { path: '^(web/portal/|server/(routes/)?portal)' },
      { path: [npm(sqlPackages), '^kernel/db/'] },
    ),
    fence(
      'server-draws-no-screen',
      'a component library has no place behind the edge',
      { path: '^(kernel|policy|province|adapters|server|modules/[^/]+/[^/]+/(?!screens/))' },
      { path: npm(screenPackages) },
    ),
    fence(
      'modules-know-no-deployment',
      'a module knows no province, no adapter and no roof',
      { path: '^modules/' },
      { path: '^(province|adapters|server|tests|bench|tools)/' },
    ),
    fence(
      'nobody-stands-on-the-roof',
      'server/ composes and is imported by none but tests, tools and benches',
      { pathNot: ['^(server|tests|tools|bench)/'] },
      { path: '^server/' },
    ),
    fence(
      'tests-are-not-leaned-on',
      'what is shipped does not import what checks it',
      { path: '^(kernel|policy|modules|adapters|web|province|server)/' },
      { path: ['^(tests|bench)/', aTest] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
