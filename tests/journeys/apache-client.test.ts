// Somebody else's software as a client: Apache with mod_auth_openidc, as a department would put it in front of a page of
// its own, signs an official in against our issuer. Everything on the loopback, in a folder of its own.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { freePort } from '#server/ports.ts'
import { cookieBrowser } from '#tests/support/cookie-browser.ts'
import { issuerOf, issuingServer, registered, type Registered, type Server } from '#tests/support/relying-party.ts'

const APACHE = ['/usr/sbin/apache2', '/usr/sbin/httpd'].find((path) => existsSync(path))
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find((path) => existsSync(join(path, 'mod_auth_openidc.so')))
const skip =
  APACHE && MODULES ? false : 'no Apache with mod_auth_openidc on this machine (Debian: apache2-bin, libapache2-mod-auth-openidc)'

let s: Server
let client: Registered
let apache: ChildProcess
let home: string
let site: string

before(async () => {
  if (skip) return
  home = mkdtempSync(join(tmpdir(), 'yuelu-apache-'))
  chmodSync(home, 0o755)
  const port = await freePort('127.0.0.1')
  site = `http://localhost:${port}`
  s = await issuingServer()
  client = await registered(s, { redirectUris: [`${site}/back`] })
  const pages = join(home, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'index.html'), 'the page of the department\n')
  writeFileSync(join(home, 'apache.conf'), configuration(port, pages))
  apache = spawn(APACHE!, ['-f', join(home, 'apache.conf'), '-D', 'FOREGROUND'], { stdio: 'inherit' })
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`${site}/`, { redirect: 'manual' }).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Apache did not start: ${existsSync(join(home, 'error.log')) ? readFileSync(join(home, 'error.log'), 'utf8') : ''}`)
})

after(async () => {
  if (skip) return
  if (apache?.exitCode === null) {
    const ended = new Promise((resolve) => apache.once('exit', resolve))
    apache.kill('SIGTERM')
    await ended
  }
  await s?.close()
  rmSync(home, { recursive: true, force: true })
})

/** What a department writes: the issuer's address, its client and secret, PKCE, ES256. */
function configuration(port: number, pages: string): string {
  const load = ['mpm_event', 'authn_core', 'authz_core', 'authz_user', 'dir', 'auth_openidc']
    .filter((name) => existsSync(join(MODULES!, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module ${join(MODULES!, `mod_${name}.so`)}`)
  const isRoot = process.getuid?.() === 0
  return `
ServerName localhost
ServerRoot ${home}
PidFile ${home}/apache.pid
DefaultRuntimeDir ${home}
ErrorLog ${home}/error.log
Listen 127.0.0.1:${port}
${load.join('\n')}
${isRoot ? 'User nobody\nGroup nogroup' : ''}
StartServers 1
DocumentRoot ${pages}
DirectoryIndex index.html
OIDCProviderMetadataURL ${issuerOf(s)}/.well-known/openid-configuration
OIDCClientID ${client.id}
OIDCClientSecret ${client.secret}
OIDCRedirectURI ${site}/back
OIDCScope "openid profile organ"
OIDCPKCEMethod S256
OIDCIDTokenSignedResponseAlg ES256
OIDCCryptoPassphrase ${'0123456789abcdef'.repeat(2)}
OIDCRemoteUserClaim sub
OIDCInfoHook userinfo
OIDCCacheType shm
OIDCStateMaxNumberOfCookies 7 true
<Directory ${pages}>
  AuthType openid-connect
  Require valid-user
</Directory>
`
}

test('Apache signs an official in against our issuer', { skip }, async () => {
  const browser = cookieBrowser(s.publicOrigin, site)
  const page = await browser.go(`${site}/`)
  assert.match(page.url.href, new RegExp(`^${s.publicOrigin}/sign-in/`))
  const back = await browser.signIn(page, 'ndrc.officer')
  assert.equal(back.url.href, `${site}/`, back.text)
  assert.equal(back.text, 'the page of the department\n')
  const claims = await browser.go(`${site}/back?info=json`)
  const { userinfo } = JSON.parse(claims.text) as { userinfo: { preferred_username: string; organ: { id: string } } }
  assert.deepEqual([userinfo.preferred_username, userinfo.organ.id], ['ndrc.officer', 'ndrc'])
})

test('Apache takes nobody in whose sign-in began elsewhere', { skip }, async () => {
  const attacker = cookieBrowser(s.publicOrigin, site)
  const page = await attacker.go(`${site}/`)
  const victim = cookieBrowser(s.publicOrigin, site)
  const stolen = await victim.go(`${site}/back?code=abc&state=${page.url.pathname.split('/').at(-1)}`)
  assert.notEqual(stolen.text, 'the page of the department\n')
})

test('Apache can sign nobody in any more when its system’s acceptance is revoked (4.3.6)', { skip }, async () => {
  await client.revoke()
  await new Promise((resolve) => setTimeout(resolve, 400))
  const stop = await cookieBrowser(s.publicOrigin, site).go(`${site}/`)
  assert.equal(stop.url.host, new URL(s.publicOrigin).host)
  assert.equal(stop.status, 400)
  assert.match(stop.text, /未经验收/)
})
