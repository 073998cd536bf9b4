// A red-head document from its draft to the organ that signs for it: two people sign, a third organ receives, everybody may
// check it, and a single changed byte is found.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as office from '#modules/business/office/contract.ts'
import { verify } from '#modules/security/seals/contract.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import { HEAD, HOLDER as CLERK, OFFICER, readySeals } from '#tests/support/seals.ts'

const RECEIVER = 'stats-bureau.officer'

export async function documentChapter(tell: (line: string) => void): Promise<void> {
  const house = await testHouse({ now: '2026-11-26T01:00:00.000Z' })
  try {
    await readySeals(house)
    await documentStory(house, tell)
  } finally {
    await house.close()
  }
}

async function documentStory(house: TestHouse, tell: (line: string) => void): Promise<void> {
  const { id: prefix } = await house.act(CLERK, office.addPrefix, { code: '湘信办发', mark: '湖南省人民政府信息化工作办公室文件' })
  const draft = {
    kind: '通知' as const,
    matter: '开展2026年度电子政务系统安全等级自查',
    secrecy: 'none' as const,
    addressees: ['stats-bureau'],
    body: '一、自查范围\n省直各单位已投入使用和正在建设的电子政务信息系统。\n二、时间安排\n各单位于2026年12月31日前报送自查报告。',
    attachments: [],
    copiedTo: ['public-security-department'],
    urgency: 'none' as const,
  }
  assert.deepEqual((await house.refusal(OFFICER, office.draftDocument, { ...draft, secrecy: 'secret' })).codes, ['office.classified'])
  const { id: document, title } = await house.act(OFFICER, office.draftDocument, draft)
  tell(`drafted: ${title}; marked 秘密 it is refused, for the extranet carries no state secret`)

  await house.act(OFFICER, office.sendForReview, { document })
  await house.act(CLERK, office.reviewDocument, { document, verdict: 'agree', opinion: '已核。' })
  const { signedOn } = await house.act(HEAD, office.signDocument, { document, verdict: 'agree', opinion: '同意印发。' })
  const { hands } = await house.ask(OFFICER, office.one, { document })
  const signatures = hands.filter(({ holds }) => holds)
  assert.deepEqual(
    signatures.map(({ role }) => role),
    ['reviewer', 'issuer'],
  )
  assert.equal(new Set(signatures.map(({ name }) => name)).size, 2)
  tell(`reviewed by ${signatures[0]!.name} and signed by ${signatures[1]!.name}, each with an SM2 key of their own, dated ${signedOn}`)

  const { number } = await house.act(CLERK, office.registerDocument, { document, prefix, copies: 40 })
  const began = performance.now()
  const { sealName } = await house.act(CLERK, office.sealDocument, { document })
  tell(`numbered ${number}; PDF and OFD sealed with “${sealName}” in ${(performance.now() - began).toFixed(0)} ms`)

  for (const format of ['pdf', 'ofd'] as const) await checkFile(house, document, format, tell)

  const { organs } = await house.act(CLERK, office.sendDocument, { document })
  const arrived = await house.ask(RECEIVER, office.one, { document })
  await house.act(RECEIVER, office.receiveDocument, { incoming: arrived.incoming!.id })
  const { incomingNumber } = await house.act(RECEIVER, office.registerIncoming, { incoming: arrived.incoming!.id })
  const { receipts } = await house.ask(OFFICER, office.one, { document })
  assert.equal(receipts.filter(({ receivedAt }) => receivedAt !== null).length, 1)
  tell(`sent to ${organs} organs; one has signed for it and registered it as ${incomingNumber}, and the sender sees both`)
}

/** Anyone checks the file; then one byte of it is changed and anyone checks again. */
async function checkFile(house: TestHouse, document: string, format: office.Format, tell: (line: string) => void): Promise<void> {
  const { base64 } = await house.ask(OFFICER, office.fileOf, { document, format })
  const ask = async (bytes: Buffer) => (await house.ask('anyone', verify, { file: bytes.toString('base64') })).verdict
  const file = Buffer.from(base64, 'base64')
  assert.equal(await ask(file), 'good')
  const changed = Buffer.from(file)
  // In the typeset page itself: both formats begin with it.
  const at = Math.floor(file.length / 10)
  changed[at] = changed[at]! ^ 1
  const found = await ask(changed)
  assert.ok(['bad', 'unreadable'].includes(found), found)
  const pdfsig = format === 'pdf' ? pdfsigOf(file, changed) : ''
  tell(`${format.toUpperCase()}: genuine to a stranger; with byte ${at} of ${file.length} changed it is ${found}${pdfsig}`)
}

/** What an independent reader says of both, where it is installed. */
function pdfsigOf(file: Buffer, changed: Buffer): string {
  if (!['/usr/bin/pdfsig', '/usr/local/bin/pdfsig'].some(existsSync)) return ' (pdfsig is not installed here: skipped)'
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-pdfsig-'))
  try {
    const say = (bytes: Buffer) => {
      const path = join(folder, 'document.pdf')
      writeFileSync(path, bytes)
      return execFileSync('pdfsig', ['-nocert', path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    }
    assert.match(say(file), /Signature is Valid/)
    assert.doesNotMatch(say(changed), /Signature is Valid/)
    return '; pdfsig says the same of both'
  } finally {
    rmSync(folder, { recursive: true })
  }
}
