// Our OFD before a reader that is not ours: ofd.js in a real browser draws the text and the seal, says that the SM2 signature
// is good, and that every file still has its digest; after one letter was changed it says that they have not.
import { test } from 'node:test'
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import type { Instant } from '../../time/day.ts'
import { makeSeal, signWithSeal } from '../../trust/ses.ts'
import { chromiumPath, noBrowser } from '#tests/support/chromium.ts'
import { AT, issuerOf, sampleOfd } from '#tests/support/sample-documents.ts'
import { readPng } from '../picture/png.ts'
import { toPng } from '../picture/raster.ts'
import { drawSeal } from '../picture/seal-drawing.ts'
import { pack, unpack } from './package.ts'
import { sealOfd } from './seal-ofd.ts'

const reader = fileURLToPath(import.meta.resolve('ofd.js'))
const at = AT.toISOString() as Instant

function sealedNotice(): Buffer {
  const font = readFileSync(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf')))
  const data = toPng(drawSeal({ name: '湖南省数据局（模拟）', note: '模拟', font }))
  const root = issuerOf('全省根（测试）', 'root', 'sm2')
  const [maker, organ] = [issuerOf('制章', 'seal-maker', 'sm2', root), issuerOf('省数据局', 'seal', 'sm2', root)]
  const seal = makeSeal({
    esId: '43000000000001',
    type: 1,
    name: '湖南省数据局（模拟）',
    createdAt: at,
    validFrom: at,
    validTo: '2027-05-01T00:00:00.000Z' as Instant,
    picture: { type: 'png', data, width: 42, height: 42 },
    appliers: [organ.certificate],
    maker,
  })
  return sealOfd({
    ofd: sampleOfd(data),
    seal,
    stamps: [{ page: 1, x: 130, y: 170, width: 42, height: 42 }],
    at: AT,
    signer: ({ digest, property }) => signWithSeal({ seal, at, digest, property, signer: organ }),
  })
}

/** Opens a document in ofd.js: its text, what it says of the seal and the digests, and what it drew. */
async function opened(browser: Browser, ofd: Buffer) {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.setContent('<!doctype html><meta charset=utf-8><body style="margin:0">')
  await page.addScriptTag({ path: reader })
  const said = await page.evaluate(async (base64) => {
    type Reader = {
      parseOfdDocument(order: { ofd: ArrayBuffer; success(documents: unknown[]): void; fail(fault: unknown): void }): void
      renderOfd(width: number, document: unknown): HTMLElement[]
      digestCheck(files: unknown): boolean
    }
    const { ofd } = globalThis as unknown as { ofd: Reader }
    const { buffer } = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const [document_] = await new Promise<unknown[]>((success, fail) => ofd.parseOfdDocument({ ofd: buffer, success, fail }))
    const pages = ofd.renderOfd(794, document_)
    document.body.append(...pages)
    const seal = document.querySelector<SVGElement>('[name=seal_img_div]')
    // Where it keeps the files and digests that a signature names.
    const checked = (globalThis as unknown as { toBeChecked: Map<string, unknown[]> }).toBeChecked.get('s001')
    return {
      width: pages[0]!.offsetWidth,
      texts: pages.map(({ textContent }) => textContent),
      sealed: JSON.parse(seal?.dataset.signedInfo ?? '{}') as { VerifyRet?: boolean; SignatureMethod?: string },
      name: (JSON.parse(seal?.dataset.sesSignature ?? '{}') as { toSign?: { eseal: { esealInfo: { property: { name: string } } } } }).toSign
        ?.eseal.esealInfo.property.name,
      files: checked?.length,
      digests: ofd.digestCheck(checked),
    }
  }, ofd.toString('base64'))
  await page.waitForTimeout(150)
  const shown = readPng(await page.screenshot(process.env.SHOW_OFD ? { path: process.env.SHOW_OFD } : {}))
  await page.close()
  return { ...said, shown, faults }
}

test('ofd.js shows our text and our seal, and finds the signature and the digests good', { skip: noBrowser }, async (t) => {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  t.after(() => browser.close())
  const sealed = sealedNotice()
  const { width, texts, sealed: said, name, files, digests, shown, faults } = await opened(browser, sealed)
  deepEqual(faults, [])
  equal(texts.length, 2)
  match(texts[0]!, /湖南省数据局（模拟）文件关于开展电子印章试点工作的通知各市州数据局： <1 & 2>/)
  match(texts[1]!, /附件说明/)
  equal(name, '湖南省数据局（模拟）')
  deepEqual([said.VerifyRet, said.SignatureMethod, digests, files], [true, '1.2.156.10197.1.501', true, unpack(sealed).files.size - 3])
  // The page is 210 mm wide: red stands where the ring of the seal stands and nowhere right of it.
  const scale = width / 210
  const red = (x_mm: number, y_mm: number) => {
    const place = (Math.round(y_mm * scale) * shown.width + Math.round(x_mm * scale)) * 4
    return shown.rgba[place]! - shown.rgba[place + 1]! > 80
  }
  deepEqual([red(151, 170.6), red(130.6, 191), red(151, 206), red(180, 191)], [true, true, false, false])

  const { files: inside } = unpack(sealed)
  const path = 'Doc_0/Pages/Page_1/Content.xml'
  inside.set(path, Buffer.from(inside.get(path)!.toString().replace('说明', '清单')))
  const altered = await opened(browser, pack(inside, AT))
  ok(altered.texts[1]!.includes('附件清单'))
  equal(altered.digests, false, 'and the other reader sees a changed letter')
})
