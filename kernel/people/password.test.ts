import assert from 'node:assert/strict'
import { scryptSync } from 'node:crypto'
import { test } from 'node:test'
import { networkOf } from './client-address.ts'
import { passwordGrounds } from './password-choice.ts'
import { checkPassword, hashPassword, isOutdated } from './password.ts'

test('a password is kept as argon2id with a salt of its own and at least the advised work', async () => {
  const [one, two] = await Promise.all([hashPassword('岳麓山下的十二个字够长吗'), hashPassword('岳麓山下的十二个字够长吗')])
  assert.notEqual(one, two)
  const [, memory, passes, lanes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(one) ?? []
  assert.ok(Number(memory) >= 19_456 && Number(passes) >= 2 && Number(lanes) >= 1)
  assert.ok(await checkPassword('岳麓山下的十二个字够长吗', one))
  assert.ok(!(await checkPassword('岳麓山下的十二个字够长么', one)))
  assert.ok(!(await checkPassword('岳麓山下的十二个字够长吗', null)))
  assert.ok(!isOutdated(one))
})

test('a password typed with composed or decomposed signs is the same', async () => {
  const stored = await hashPassword('un café à Changsha'.normalize('NFD'))
  assert.ok(await checkPassword('un café à Changsha'.normalize('NFC'), stored))
})

test('an old scrypt hash still counts, and is outdated', async () => {
  const salt = Buffer.alloc(16, 7)
  const hash = scryptSync('a password of last year', salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 })
  const stored = `scrypt$${salt.toString('base64')}$${hash.toString('base64')}`
  assert.ok(await checkPassword('a password of last year', stored))
  assert.ok(!(await checkPassword('a password of this year', stored)))
  assert.ok(isOutdated(stored) && isOutdated('$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA'))
  for (const broken of ['', 'scrypt$', '$argon2id$', 'plain']) assert.ok(!(await checkPassword('', broken)), broken)
})

const codes = (password: string, account = 'stats-bureau.officer') => passwordGrounds(password, account).map(({ code }) => code)

test('twelve characters are the least and two hundred the most, counted as a reader counts them', () => {
  assert.deepEqual(codes('山高水长，风清月白，天晴'.slice(0, 11)), ['session.password-length'])
  assert.deepEqual(codes('山高水长，风清月白，天晴'), [])
  assert.deepEqual(codes('𠮷野家𠮷野屋𠮷田𠮷川𠮷水'), [])
  assert.deepEqual(codes(`${'correct horse '.repeat(14)}ab`), ['session.password-length'].slice(1))
  assert.deepEqual(codes('x y z '.repeat(34)), ['session.password-length'])
})

test('what is guessed first is refused whatever its length, and so is the account', () => {
  for (const common of [
    'password1234',
    'P@ssw0rd2026!',
    'qwertyuiop12',
    '123456789012',
    '111111111111',
    'abcabcabcabc',
    'woaini1314520',
    '1qaz2wsx3edc',
    'Admin@123456',
    'hunanyuelu2026',
    'mnbvcxzlkjhgf',
  ])
    assert.deepEqual(codes(common), ['session.password-common'], common)
  assert.deepEqual(codes('我是Stats-Bureau.Officer呀'), ['session.password-names-account'])
  for (const good of ['湘江北去橘子洲头看万山', 'correct horse battery', 'k7-mountain-lake-33'].map((text) => `${text}。。`))
    assert.deepEqual(codes(good), [], good)
})

test('an address of IPv6 is counted by its /64, one of IPv4 by itself', () => {
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), networkOf('2001:0db8:0001:0002::9'))
  assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'))
  assert.equal(networkOf('::ffff:10.1.2.3'), '10.1.2.3')
  assert.equal(networkOf('10.1.2.3'), '10.1.2.3')
  assert.equal(networkOf('fe80::1%eth0'), networkOf('FE80::2'))
  assert.equal(networkOf('::1'), '0:0:0:0::/64')
})
