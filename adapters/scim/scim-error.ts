// What SCIM calls an error (RFC 7644 §3.12), in the reader's two languages: the detail is one sentence of each.

export type ScimType =
  'invalidFilter' | 'tooMany' | 'uniqueness' | 'mutability' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue'

export const ERROR_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error'

export class ScimError extends Error {
  readonly status: number
  readonly scimType: ScimType | undefined
  constructor(status: number, detail: string, scimType?: ScimType) {
    super(detail)
    this.name = 'ScimError'
    this.status = status
    this.scimType = scimType
  }

  body(): object {
    return {
      schemas: [ERROR_SCHEMA],
      status: String(this.status),
      ...(this.scimType && { scimType: this.scimType }),
      detail: this.message,
    }
  }
}

export const badFilter = (why: string) =>
  new ScimError(400, `筛选条件写得不对：${why}。 The filter cannot be read: ${why}.`, 'invalidFilter')
export const badValue = (what: string) => new ScimError(400, `${what} 的值不对。 The value of ${what} is wrong.`, 'invalidValue')
export const badSyntax = (why: string) =>
  new ScimError(400, `请求的写法不对：${why}。 The request cannot be read: ${why}.`, 'invalidSyntax')
