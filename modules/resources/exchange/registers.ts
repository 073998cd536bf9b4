import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'
import {
  serviceStates,
  clientStates,
  subscriptionStates,
  system,
  resource,
  fields,
  purpose,
  serviceName,
  remark,
  source,
} from './fields.ts'

export const serviceRegister = register({
  name: 'exchange.service',
  title: words('交换服务', 'Services'),
  record: f.object({
    name: serviceName,
    resource,
    resourceName: f.text('资源名称', 'Resource'),
    organ: f.organ('提供单位', 'Provider'),
    system,
    ...source,
    state: f.choice('状态', 'State', serviceStates),
    remark,
  }),
  label: 'name',
  columns: ['name', 'resourceName', 'organ', 'kind', 'state'],
  facets: ['kind', 'state', 'organ'],
  searched: ['name', 'resourceName'],
  may: permissions.read.name,
  organField: 'organ',
  adds: 'exchange.provide-service',
})

export const clientRegister = register({
  name: 'exchange.client',
  title: words('调用方', 'Clients'),
  record: f.object({
    name: f.text('名称', 'Name', { max: 100 }),
    organ: f.organ('单位', 'Organ'),
    system,
    publicKey: f.prose('SM2 公钥', 'SM2 public key', { max: 1000 }),
    keyId: f.text('密钥编号', 'Key id', { max: 16 }),
    state: f.choice('状态', 'State', clientStates),
    remark,
  }),
  label: 'name',
  columns: ['name', 'organ', 'keyId', 'state'],
  facets: ['state', 'organ'],
  may: permissions.read.name,
  organField: 'organ',
  adds: 'exchange.register-client',
})

export const subscriptionRegister = register({
  name: 'exchange.subscription',
  title: words('数据订阅', 'Subscriptions'),
  record: f.object({
    service: serviceName,
    client: f.id('调用方', 'Client', { refers: 'exchange.client' }),
    organ: f.organ('单位', 'Organ'),
    fields,
    purpose,
    state: f.choice('状态', 'State', subscriptionStates),
  }),
  label: 'service',
  columns: ['service', 'organ', 'purpose', 'state'],
  facets: ['state', 'organ'],
  may: permissions.read.name,
  organField: 'organ',
})
