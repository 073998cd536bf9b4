import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Resolver } from 'node:dns/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { signIn } from '#kernel/people/session.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { programPath, withoutPrograms } from '#tests/support/programs.ts'
import { testServer } from '#tests/support/server.ts'
import { keepToken } from '../yuelu/token-store.ts'
import { runNetwork } from './run-network.ts'

const folder = mkdtempSync(join(tmpdir(), 'yuelu-reconcile-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const env = { XDG_CONFIG_HOME: folder }

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const plan = file(
  'plan.json',
  JSON.stringify({
    format: 'yuelu-network-plan-1',
    network: 'extranet',
    devices: [
      {
        name: 'r-430100',
        loopback4: '10.47.1.1',
        loopback6: null,
        interfaces: [
          { name: 'to-430000-1', ipv4: '10.47.4.2/30', ipv6: 'fd43:2:f002::2/64' },
          { name: 'lan0', ipv4: '10.33.0.1/24', ipv6: null },
        ],
      },
    ],
    routes: [{ device: 'r-430100', prefix: '10.33.8.0/24', via: '10.33.0.2' }],
    prefixes: ['10.32.0.0/12'],
    addresses: [{ address: '10.33.0.9', device: 'srv-1', dnsName: 'stats.extranet.hunan.internal' }],
    records: [
      { name: 'stats.extranet.hunan.internal', type: 'A', value: '10.33.0.9' },
      { name: 'www.extranet.hunan.internal', type: 'CNAME', value: 'stats.extranet.hunan.internal' },
    ],
  }),
)

async function run(...given: string[]) {
  const lines: string[] = []
  const errors: string[] = []
  const code = await runNetwork(['reconcile', ...given], env, { line: (text) => lines.push(text), error: (text) => errors.push(text) })
  return { code, out: lines.join('\n'), errors: errors.join('\n') }
}
type Line = { drift: string; what: string; planned?: string; found?: string }
async function drift(...given: string[]) {
  const { code, out, errors } = await run('--plan', plan, '--json', ...given)
  assert.equal(errors, '')
  const { compared } = JSON.parse(out) as { compared: { drift: Line[] }[] }
  return { code, drift: compared.flatMap((one) => one.drift.map((line) => `${line.drift} ${line.what}`)).toSorted() }
}

/** What `ip -j` of a machine in a network namespace of its own says; undefined where none can be made. */
function machine(): { addr: string; route: string } | undefined {
  const set = `ip link set lo up; ip link add to-430000-1 type veth peer name far1; ip link add lan0 type veth peer name far2; ip addr add 10.47.1.1/32 dev lo
    ip addr add 10.47.4.2/30 dev to-430000-1; ip addr add fd43:2:f002::2/64 dev to-430000-1; ip addr add 10.33.0.1/23 dev lan0
    ip addr add 192.0.2.7/24 dev lan0; for i in to-430000-1 lan0 far1 far2; do ip link set $i up; done; ip route add 10.33.8.0/24 via 10.33.0.3
    ip route add 10.40.0.0/16 via 10.47.4.1 proto bird; ip route add 203.0.113.0/24 via 10.47.4.1 proto bird`
  const made = spawnSync('unshare', ['-Urnm', 'sh', '-ec', `${set}; ip -j addr; echo; ip -j route`], { encoding: 'utf8' })
  const [addr = '', route = ''] = (made.stdout ?? '').split('\n').filter((line) => line.startsWith('['))
  return made.status === 0 && route !== '' ? { addr, route } : undefined
}
const made = programPath('ip') && programPath('unshare') ? machine() : undefined
const noNamespace = made ? false : 'no network namespace can be made here'

test(
  'a machine’s addresses are held against its device: there and not planned, planned and not there, differing',
  { skip: noNamespace },
  async () => {
    assert.deepEqual(await drift('--device', 'r-430100', '--ip-addr', file('addr.json', made!.addr)), {
      code: 1,
      drift: ['differing 10.33.0.1', 'unplanned 192.0.2.7'],
    })
  },
)

test('a static route must be the plan’s, a learned one must lie in a planned prefix', { skip: noNamespace }, async () => {
  const { code, out } = await run('--plan', plan, '--device', 'r-430100', '--ip-route', file('route.json', made!.route))
  assert.equal(code, 1)
  assert.match(out, /~ .*10\.33\.8\.0\/24 .*10\.33\.0\.2 .*10\.33\.0\.3/)
  assert.match(out, /\+ .*203\.0\.113\.0\/24/)
  assert.doesNotMatch(out, /10\.40\.0\.0/)
})

test('a machine as planned agrees: exit code 0; one whose link is gone lacks its addresses', async () => {
  const held = (ifname: string, ...all: [string, number][]) => ({
    ifname,
    addr_info: all.map(([local, prefixlen]) => ({ local, prefixlen, scope: 'global' })),
  })
  const lo = held('lo', ['10.47.1.1', 32])
  const lan = held('lan0', ['10.33.0.1', 24])
  const whole = [lo, lan, held('to-430000-1@if2', ['10.47.4.2', 30], ['fd43:2:f002:0::2', 64])]
  const look = (links: unknown) => drift('--device', 'r-430100', '--ip-addr', file('addr.json', JSON.stringify(links)))
  assert.deepEqual(await look(whole), { code: 0, drift: [] })
  assert.deepEqual(await look([lo, lan]), { code: 1, drift: ['absent 10.47.4.2', 'absent fd43:2:f002::2'] })
})

test('answers of a name server in a file: a strange name, a missing one, another address', async () => {
  const said = '; <<>> DiG\nstats.extranet.hunan.internal. 300 IN A 10.33.0.10\nold.extranet.hunan.internal. 300 IN A 10.33.0.1\n'
  assert.deepEqual(await drift('--dns', file('dig.txt', said)), {
    code: 1,
    drift: [
      'absent www.extranet.hunan.internal CNAME',
      'differing stats.extranet.hunan.internal A',
      'unplanned old.extranet.hunan.internal A',
    ],
  })
})

test('a real name server is asked name by name', { skip: withoutPrograms('named') }, async (t) => {
  const zone = (address: string) =>
    `$TTL 300\n@ IN SOA ns hostmaster 1 3600 900 604800 300\n@ IN NS ns\nns IN A 10.47.0.53\nstats IN A ${address}\nwww IN CNAME stats\n`
  const { port, stop } = await nameServer(zone('10.33.0.9'))
  t.after(stop)
  assert.deepEqual(await drift('--resolver', `127.0.0.1:${port}`), { code: 0, drift: [] })
  const other = await nameServer(zone('10.33.0.77'))
  t.after(other.stop)
  assert.deepEqual(await drift('--resolver', `127.0.0.1:${other.port}`), { code: 1, drift: ['differing stats.extranet.hunan.internal A'] })
})

async function nameServer(zone: string): Promise<{ port: number; stop: () => Promise<void> }> {
  const probe = createSocket('udp4').bind(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  const home = mkdtempSync(join(folder, 'named-'))
  writeFileSync(join(home, 'zone'), zone)
  writeFileSync(
    join(home, 'named.conf'),
    `options { directory "${home}"; listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; }; pid-file none; session-keyfile none;
      recursion no; dnssec-validation no; }; controls { }; zone "extranet.hunan.internal" { type primary; file "zone"; };`,
  )
  const named: ChildProcess = spawn(programPath('named')!, ['-g', '-n', '1', '-c', join(home, 'named.conf')], { stdio: 'ignore' })
  const asks = new Resolver({ timeout: 200, tries: 1 })
  asks.setServers([`127.0.0.1:${port}`])
  for (let i = 0; i < 50; i += 1) {
    if (await asks.resolve4('ns.extranet.hunan.internal').catch(() => undefined)) break
    await wait(100)
  }
  return {
    port,
    async stop() {
      named.kill('SIGTERM')
      if (named.exitCode === null) await once(named, 'exit')
    },
  }
}

test('an exported list is held against every address of the plan', async () => {
  const list = '地址,设备,域名\n10.33.0.9,srv-2,\n10.47.1.1,R-430100,\n10.47.4.2/30,,\n10.33.0.1,,\n10.99.0.1,x,\n'
  assert.deepEqual(await drift('--list', file('list.csv', list)), {
    code: 1,
    drift: ['absent fd43:2:f002::2', 'differing 10.33.0.9', 'unplanned 10.99.0.1'],
  })
})

test('wrong use, a file that is none, and a silent name server end with 2 and a sentence', async () => {
  const bad = file('bad', '{"a":1}')
  for (const given of [
    [],
    ['--nonsense'],
    ['--plan', plan, '--ip-addr', bad],
    ['--plan', plan, '--device', 'r-9', '--ip-addr', bad],
    ['--plan', plan, '--device', 'r-430100', '--ip-addr', bad],
    ['--plan', plan, '--device', 'r-430100', '--ip-route', file('half', '[')],
    ['--plan', bad, '--list', bad],
    ['--plan', plan, '--list', bad],
    ['--plan', plan, '--list', join(folder, 'none')],
    ['--plan', plan, '--dns', bad],
    ['--plan', plan, '--resolver', 'localhost'],
    ['--plan', plan, '--network', 'moon', '--list', bad],
    ['--url', 'http://127.0.0.1:1', '--list', bad],
  ]) {
    const { code, errors } = await run(...given)
    assert.equal(code, 2, given.join(' '))
    assert.match(errors, /\p{Script=Han}/u)
  }
})

test('the plan comes from the platform under one’s own sign-in, and can be kept for where it cannot be reached', async () => {
  const s = await testServer()
  try {
    const signedOut = await run('--url', s.origin, '--save', join(folder, 'kept.json'))
    assert.equal(signedOut.code, 2)
    const who = { account: 'informatisation-office.registry', password: TEST_PASSWORD, client: 'test', now: s.clock.now() }
    keepToken(env, s.origin, (await signIn(s.database.kysely, who)).token)
    const { code, errors } = await run('--url', s.origin, '--save', join(folder, 'kept.json'))
    assert.deepEqual([code, errors], [0, ''])
    const { code: held } = await run('--plan', join(folder, 'kept.json'), '--list', file('list.csv', '地址\n10.250.0.1\n'))
    assert.equal(held, 1)
  } finally {
    await s.close()
  }
})
