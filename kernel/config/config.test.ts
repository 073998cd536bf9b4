import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import { ConfigError, publicUrl, readConfig, SETTINGS } from './config.ts'

const refusal = (env: Record<string, string>) => {
  try {
    readConfig(env)
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    return error
  }
  throw new Error('it was taken')
}

test('an empty environment is a whole configuration', () => {
  const config = readConfig({})
  assert.deepEqual(
    [config.ROLE, config.HOST, config.PORTAL_PORT, config.EXTRANET_PORT, config.INTRANET_PORT],
    ['all', '127.0.0.1', 8080, 8081, 8082],
  )
})

test('a wrong value is one sentence in each language that names the variable and does not repeat the value', () => {
  for (const [name, value] of [
    ['PORTAL_PORT', '80a'],
    ['PORTAL_PORT', '70000'],
    ['ROLE', 'Extranet'],
    ['DATABASE_URL', 'mysql://root:geheim@db/x'],
    ['LOG_LEVEL', 'loud'],
    ['LINK_URL', 'http://10.0.0.1:8443'],
    ['SECURE_COOKIE', 'true'],
    ['EXTRANET_URL', 'https://office.example.gov.cn/'],
    ['PORTAL_URL', 'https://user:geheim@portal.example.gov.cn'],
    ['INTRANET_URL', 'ftp://inside'],
  ] as const) {
    const { message, variable } = refusal({ [name]: value })
    assert.equal(variable, name)
    assert.equal(message.split('\n').length, 2)
    for (const sentence of message.split('\n')) assert.match(sentence, new RegExp(name))
    assert.doesNotMatch(message, /geheim/)
  }
})

test('no text whatever makes it fail otherwise than by its own sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(SETTINGS)), fc.string(), (name, value) => {
      try {
        readConfig({ [name]: value })
      } catch (error) {
        assert.ok(error instanceof ConfigError)
      }
    }),
  )
})

test('a role is known by the address it was given, else by the name of the loopback, else by its host', () => {
  assert.equal(publicUrl(readConfig({}), 'extranet'), 'http://localhost:8081')
  assert.equal(publicUrl(readConfig({ HOST: '::1' }), 'portal'), 'http://localhost:8080')
  assert.equal(publicUrl(readConfig({ HOST: '10.1.2.3' }), 'intranet'), 'http://10.1.2.3:8082')
  assert.equal(publicUrl(readConfig({ HOST: 'fd00::1' }), 'intranet'), 'http://[fd00::1]:8082')
  assert.equal(publicUrl(readConfig({ EXTRANET_URL: 'https://office.example.gov.cn' }), 'extranet'), 'https://office.example.gov.cn')
})

test('two listeners on one port, or one database for two zones, are refused', () => {
  assert.equal(refusal({ PORTAL_PORT: '8081' }).variable, 'EXTRANET_PORT')
  const url = 'postgres://a:b@db/yuelu'
  assert.equal(refusal({ DATABASE_URL: url, INTRANET_DATABASE_URL: url }).variable, 'INTRANET_DATABASE_URL')
})

test('the operations page lists every variable and no other', () => {
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  assert.deepEqual(listed.toSorted(), Object.keys(SETTINGS).toSorted())
})
