// What developers may know of the gateway.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { fieldName, resource, serviceName, source } from '../fields.ts'

/** What the gateway has open, for the page of developers: the names a call is made by, never where the data is read from. */
export const openServices = question({
  name: 'exchange.open-services',
  title: words('开通的服务', 'Open services'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    services: f.list(
      '服务',
      'Services',
      f.object({
        name: serviceName,
        title: f.text('名称', 'Title', { max: 300 }),
        organ: f.organ('提供单位', 'Provider'),
        resource,
        items: f.list('数据项', 'Items', f.object({ code: fieldName, name: f.text('名称', 'Name', { max: 300 }) }), { max: 500 }),
      }),
      { max: 500 },
    ),
  }),
})

/** What the open services of some resources read, for a room that answers the same itself. A name of ours is told to no caller. */
export const readFrom = question({
  name: 'exchange.read-from',
  title: words('资源由哪里取数', 'What resources are read from'),
  may: 'rooms',
  input: f.object({ resources: f.list('资源代码', 'Codes', f.text('资源代码', 'Code', { max: 60 }), { max: 200 }) }),
  output: f.object({
    services: f.list(
      '服务',
      'Services',
      f.object({
        resource: f.text('资源代码', 'Code', { max: 60 }),
        kind: source.kind,
        source: f.text('数据来源', 'Source', { max: 500 }),
      }),
      { max: 500 },
    ),
  }),
})
