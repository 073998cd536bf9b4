// What a client may learn of the service before it asks (RFC 7643 §5 to §7). Only what is really done is said.
import { GROUP, USER } from './attributes.ts'
import { MOST } from './listing.ts'

const CORE = 'urn:ietf:params:scim:schemas:core:2.0'

export const serviceProviderConfig = (base: string) => ({
  schemas: [`${CORE}:ServiceProviderConfig`],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: MOST },
  changePassword: { supported: false },
  sort: { supported: true },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'OAuth 2.0 client credentials',
      description: 'A token of a registered client of the organ, with the scope scim',
      specUri: 'https://www.rfc-editor.org/info/rfc6749',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
})

export const resourceTypes = (base: string) =>
  [
    { id: 'User', endpoint: '/Users', schema: USER, description: '本单位人员 Staff of the organ' },
    { id: 'Group', endpoint: '/Groups', schema: GROUP, description: '本单位岗位 Posts of the organ' },
  ].map((type) => ({
    schemas: [`${CORE}:ResourceType`],
    ...type,
    name: type.id,
    schemaExtensions: [],
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${type.id}` },
  }))

type Notes = {
  readonly type?: string
  readonly required?: boolean
  readonly mutability?: string
  readonly uniqueness?: string
  readonly caseExact?: boolean
}

const attribute = (name: string, description: string, more: Notes & { multiValued?: boolean; subAttributes?: object[] } = {}) => ({
  name,
  type: 'string',
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
})

const reference = (type: string, mutability: string) => [
  attribute('value', '编号 Id', { caseExact: true, mutability }),
  attribute('display', '名称 Name', { mutability: 'readOnly' }),
  { ...attribute('$ref', '地址 Address', { type: 'reference', caseExact: true, mutability: 'readOnly' }), referenceTypes: [type] },
]

export const schemas = (base: string) =>
  [
    {
      id: USER,
      name: 'User',
      description: '本单位人员 Staff of the organ',
      attributes: [
        attribute('userName', '账号，全平台唯一 Account, unique on the platform', { required: true, uniqueness: 'server' }),
        attribute('name', '姓名 Name', {
          type: 'complex',
          subAttributes: [
            attribute('formatted', '姓名 Name'),
            attribute('familyName', '姓 Family name', { mutability: 'writeOnly' }),
            attribute('givenName', '名 Given name', { mutability: 'writeOnly' }),
          ],
        }),
        attribute('displayName', '姓名 Name'),
        attribute('active', '账号可用 The account is open', { type: 'boolean' }),
        attribute('groups', '在任岗位 Posts held', {
          type: 'complex',
          multiValued: true,
          mutability: 'readOnly',
          subAttributes: reference('Group', 'readOnly'),
        }),
      ],
    },
    {
      id: GROUP,
      name: 'Group',
      description: '本单位岗位 Posts of the organ',
      attributes: [
        attribute('displayName', '岗位名称 Title of the post', { required: true, mutability: 'readOnly' }),
        attribute('members', '在任人员 Who holds the post', {
          type: 'complex',
          multiValued: true,
          subAttributes: reference('User', 'immutable'),
        }),
      ],
    },
  ].map((schema) => ({
    schemas: [`${CORE}:Schema`],
    ...schema,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${schema.id}` },
  }))
