// The schemas of this folder as checks, for tests and for whoever wants to check an export before it is sent on.
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const ajv = new Ajv({ allErrors: true, strict: true })
formats.default(ajv)
const schema = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object

ajv.addSchema(schema('ocds-release.json'), 'ocds')

export const isRelease = ajv.getSchema('ocds#/definitions/release')!
export const isRecordPackage = ajv.getSchema('ocds#/definitions/recordPackage')!
export const isProjectPackage = ajv.compile(schema('oc4ids-project-package.json'))
