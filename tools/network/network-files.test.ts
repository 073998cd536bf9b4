import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { approveRelease, proposeRelease } from '#modules/network/configuration/contract.ts'
import { APPROVER, GATEWAY, NETWORK, networkHouse } from '#tests/support/network-house.ts'
import { readyTrust } from '#tests/support/trust.ts'
import { runNetwork } from './run-network.ts'

let t: Awaited<ReturnType<typeof networkHouse>>
let dir: string
before(async () => {
  t = await networkHouse()
  dir = mkdtempSync(join(tmpdir(), 'yuelu-network-'))
  await readyTrust(t, { organs: ['informatisation-office'] })
  const { rows } = await t.database.pool.query<{ pem: string }>("select pem from trust.authority where tier = 'root'")
  writeFileSync(at('roots.pem'), rows.map(({ pem }) => pem).join(''))
  const { id: release, settled: seen } = await t.act(NETWORK, proposeRelease, { network: 'extranet', reason: '首次发布' })
  await t.act(APPROVER, approveRelease, { release, seen })
})
after(async () => {
  rmSync(dir, { recursive: true, force: true })
  await t.close()
})

const at = (name: string) => join(dir, name)
async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const keep = (text: string) => void said.push(text)
  const code = await runNetwork(args, { DATABASE_URL: t.url }, { line: keep, error: keep })
  return { code, said: said.join('\n') }
}
const roots = () => ['--roots', at('roots.pem')]

test('a release is written with its signed manifest, twice the same, and stands before a stranger with the published roots', async () => {
  for (const to of ['one', 'two']) assert.equal((await run('generate', '--release', '1', '--to', at(to))).code, 0)
  for (const file of ['manifest.json', 'signature.json', `${GATEWAY}/nftables.conf`])
    assert.ok(readFileSync(join(at('one'), file)).equals(readFileSync(join(at('two'), file))), file)
  const { code, said } = await run('verify', at('one'), ...roots())
  assert.equal(code, 0, said)
  assert.equal((await run('verify', at('one'), ...roots(), '--by', '无此单位')).code, 1)
})

test('an altered, a missing and a stray file, another manifest and no roots: the command says which and ends with 1', async () => {
  const faults: readonly [string, (copy: string) => void, RegExp][] = [
    ['altered', (copy) => writeFileSync(join(copy, GATEWAY, 'nftables.conf'), 'table inet boundary {}\n'), /已被改动/],
    ['missing', (copy) => rmSync(join(copy, GATEWAY, 'nftables.conf')), /缺少/],
    ['stray', (copy) => writeFileSync(join(copy, GATEWAY, 'more.conf'), ''), /不在清单内/],
    ['linked', (copy) => symlinkSync('/dev/null', join(copy, 'x')), /不在清单内/],
    ['unsigned', (copy) => rmSync(join(copy, 'signature.json')), /没有签名/],
    ['renamed', (copy) => edit(join(copy, 'manifest.json'), '"approvedBy":"', '"approvedBy":"又'), /不是这份清单/],
    ['resigned', (copy) => edit(join(copy, 'signature.json'), '"signature": "ME', '"signature": "MD'), /不成立|读不出/],
    ['garbled', (copy) => writeFileSync(join(copy, 'manifest.json'), '[]'), /没有能读的清单/],
  ]
  for (const [name, spoil, words] of faults) {
    cpSync(at('one'), at(name), { recursive: true })
    spoil(at(name))
    const { code, said } = await run('verify', at(name), ...roots())
    assert.deepEqual([code, words.test(said)], [1, true], `${name}: ${said}`)
  }
  assert.equal((await run('verify', at('one'))).code, 1)
})

const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(path, 'utf8')
  assert.ok(text.includes(from), from)
  writeFileSync(path, text.replace(from, to))
}

test('the network as it is now is written without a signature and is no release', async () => {
  assert.equal((await run('generate', '--now', '--to', at('now'))).code, 0)
  assert.match((await run('verify', at('now'), ...roots())).said, /没有签名/)
})

test('what was not asked rightly ends with 2, and no folder is overwritten', async () => {
  for (const args of [
    [],
    ['what'],
    ['generate'],
    ['generate', '--release', '1', '--now', '--to', at('x')],
    ['generate', '--release', 'x', '--to', at('x')],
    ['generate', '--release', '99', '--to', at('x')],
    ['generate', '--release', '1', '--network', 'moon', '--to', at('x')],
    ['generate', '--release', '1', '--to', at('one')],
    ['verify'],
    ['verify', at('none')],
    ['verify', at('one'), '--roots', at('none')],
  ])
    assert.equal((await run(...args)).code, 2, args.join(' '))
})
