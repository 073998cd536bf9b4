// Every matter and every life event that is offered, once.
import { words } from '#kernel/text/text.ts'
import type { LifeEvent, Matter } from '../matter.ts'
import { birth } from './birth.ts'
import { deathAndMoving } from './death-and-moving.ts'
import { disability } from './disability.ts'
import { firmLater } from './firm-later.ts'
import { firmStart } from './firm-start.ts'
import { foodRenewal } from './food-renewal.ts'
import { hygieneLicence } from './hygiene-licence.ts'
import { need } from './need.ts'
import { residencePermit } from './residence-permit.ts'
import { workAndTeaching } from './work-and-teaching.ts'

export const matters: readonly Matter[] = [
  ...birth,
  ...deathAndMoving,
  residencePermit,
  ...workAndTeaching,
  ...need,
  ...disability,
  ...firmStart,
  ...firmLater,
  foodRenewal,
  hygieneLicence,
]

export const lifeEvents: readonly LifeEvent[] = [
  {
    id: 'birth',
    title: words('新生儿出生一件事', 'A child is born'),
    plain: words('上户口、参加医保、领社保卡，填一张表。', 'Registration, insurance and card on one form.'),
    also: ['生孩子', '新生儿', '出生'],
    steps: [['birth-registration'], ['newborn-medical-insurance', 'social-security-card']],
    given: { for: 'child' },
  },
  {
    id: 'company-start',
    title: words('企业开办一件事', 'Starting a company'),
    plain: words('执照、公章、税务、社保，一次申请。', 'Licence, seal, tax and insurance at once.'),
    also: ['开公司', '创业', '企业开办'],
    steps: [['company-establishment'], ['seal-carving', 'tax-registration', 'employer-insurance']],
    given: { together: 'yes' },
  },
  {
    id: 'retiring',
    title: words('职工退休一件事', 'Retiring'),
    plain: words('退休审核和养老金申领一起办。', 'Retirement and pension together.'),
    also: ['退休', '养老'],
    steps: [['retirement'], ['social-security-card']],
    given: { for: 'self' },
  },
  {
    id: 'disability',
    title: words('残疾人证一件事', 'A certificate of disability'),
    plain: words('残疾评定入库、领取残疾人证，填一张表。', 'The assessment and the card on one form.'),
    also: ['残疾证', '残疾鉴定'],
    steps: [['disability-assessment'], ['disability-certificate']],
    given: { together: 'yes' },
  },
  {
    id: 'death',
    title: words('公民身后一件事', 'After a death'),
    plain: words('注销户口、申领丧葬补助金和抚恤金。', 'The registration and the family’s allowance.'),
    also: ['去世', '身后事', '丧葬'],
    steps: [['death-registration'], ['funeral-allowance']],
    given: { together: 'yes' },
  },
]
