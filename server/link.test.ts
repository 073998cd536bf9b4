import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import test, { type TestContext } from 'node:test'
import { Agent, fetch } from 'undici'
import { isPortal, isWorker, linkClient, linkServerOptions, WITNESS_NAME } from './link.ts'
import { makeLinkKeys } from './link-keys.ts'

function folder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-link-'))
  t.after(() => rmSync(dir, { recursive: true, force: true }))
  return join(dir, 'link')
}

async function listen(t: TestContext, dir: string): Promise<string> {
  const server = createServer(linkServerOptions(join(dir, 'extranet')), (request, response) => {
    response.statusCode = isPortal(request.socket as TLSSocket) ? 200 : 403
    response.end('answer')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close().closeAllConnections())
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test('the portal reaches the extranet with its own certificate', async (t) => {
  const dir = folder(t)
  await makeLinkKeys(dir)
  const url = await listen(t, dir)
  const dispatcher = linkClient(join(dir, 'portal'))
  t.after(() => dispatcher.close())
  const answer = await fetch(url, { dispatcher })
  assert.equal(await answer.text(), 'answer')
})

test('without a certificate, with a stranger’s, or with the listener’s own, nobody is let in', async (t) => {
  const dir = folder(t)
  const strange = folder(t)
  await Promise.all([makeLinkKeys(dir), makeLinkKeys(strange)])
  const url = await listen(t, dir)
  for (const dispatcher of [new Agent({ connect: { rejectUnauthorized: false } }), linkClient(join(strange, 'portal'))]) {
    t.after(() => dispatcher.close())
    await assert.rejects(fetch(url, { dispatcher }).then((answer) => answer.text()))
  }
  const borrowed = linkClient(join(dir, 'extranet'))
  t.after(() => borrowed.close())
  const refused = await fetch(url, { dispatcher: borrowed }).then(
    ({ status }) => status,
    () => 0,
  )
  assert.notEqual(refused, 200)
})

test('the portal’s folder holds one key and one secret, readable by its owner alone, and is kept until it nears its end', async (t) => {
  const dir = folder(t)
  await makeLinkKeys(dir)
  const part = join(dir, 'portal')
  assert.deepEqual(readdirSync(part).toSorted(), ['authority.pem', 'certificate.pem', 'client.secret', 'key.pem'])
  for (const name of readdirSync(part)) assert.equal(statSync(join(part, name)).mode & 0o777, 0o600)
  const made = statSync(join(part, 'key.pem')).ino
  await makeLinkKeys(dir)
  assert.equal(statSync(join(part, 'key.pem')).ino, made)
  await makeLinkKeys(dir, new Date(Date.now() + 800 * 86_400_000))
  assert.notEqual(statSync(join(part, 'key.pem')).ino, made)
})

test('the witness is shown checkpoints by the worker alone, and its pages stand open', async (t) => {
  const dir = folder(t)
  await makeLinkKeys(dir)
  const server = createServer({ ...linkServerOptions(join(dir, 'witness')), rejectUnauthorized: false }, (request, response) => {
    response.end(String(isWorker(request.socket as TLSSocket)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close().closeAllConnections())
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const said = async (part: string) => {
    const dispatcher = linkClient(join(dir, part), WITNESS_NAME)
    t.after(() => dispatcher.close())
    return await (await fetch(url, { dispatcher })).text()
  }
  assert.deepEqual([await said('worker'), await said('portal')], ['true', 'false'])
  // The worker that meets the extranet's certificate where the witness's should be does not speak.
  const elsewhere = await listen(t, dir)
  const dispatcher = linkClient(join(dir, 'worker'), WITNESS_NAME)
  t.after(() => dispatcher.close())
  await assert.rejects(fetch(elsewhere, { dispatcher }))
})

test('an installation from before the witness’s certificate gets it from its own authority; nobody’s key changes', async (t) => {
  const dir = folder(t)
  await makeLinkKeys(dir)
  const made = statSync(join(dir, 'portal', 'key.pem')).ino
  for (const part of ['witness', 'worker']) rmSync(join(dir, part), { recursive: true })
  await makeLinkKeys(dir)
  assert.equal(statSync(join(dir, 'portal', 'key.pem')).ino, made)
  assert.deepEqual(readdirSync(join(dir, 'worker')).toSorted(), ['authority.pem', 'certificate.pem', 'key.pem'])
})
