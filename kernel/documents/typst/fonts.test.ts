import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { BUNDLED, fontsIn } from './fonts.ts'

const file = () => {
  const folder = fontsIn().folders[0]!
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.ttf'))!,
  )
}

test('the families of a folder are what its fonts say they are called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-fonts-'))
  try {
    copyFileSync(file(), join(folder, 'anything.ttf'))
    assert.deepEqual(fontsIn(folder).families, [BUNDLED])
    assert.equal(fontsIn(folder).folders[0], folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a file that is no font, or is cut short, names no family and stops nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-fonts-'))
  try {
    const whole = readFileSync(file())
    writeFileSync(join(folder, 'empty.ttf'), '')
    writeFileSync(join(folder, 'text.otf'), 'this is not a font'.repeat(50))
    writeFileSync(join(folder, 'short.ttf'), whole.subarray(0, 200))
    writeFileSync(join(folder, 'ring.ttc'), Buffer.concat([Buffer.from('ttcf'), Buffer.alloc(4), Buffer.alloc(60, 0xff)]))
    assert.deepEqual(fontsIn(folder).families, [])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a folder that is not there is an error and no silent substitution', () => {
  assert.throws(() => fontsIn(join(tmpdir(), 'yuelu-no-such-folder')), /ENOENT/)
})
