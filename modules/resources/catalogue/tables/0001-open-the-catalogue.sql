create table catalogue.resource (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code text not null unique,
  organ text not null,
  system uuid not null,
  name text not null,
  abstract text not null,
  items jsonb not null,
  format text not null,
  frequency text not null,
  attribute text not null check (attribute in ('unconditional', 'conditional', 'not-shared')),
  ways jsonb not null,
  conditions text not null,
  data_class text not null,
  grade text not null,
  scope text,
  uses text,
  reason text,
  legal_basis jsonb,
  secrecy_assessed boolean not null,
  privacy_assessed boolean not null,
  holds_secrets boolean not null,
  state text not null,
  approved_by text,
  approved_on date,
  published_on date,
  pending jsonb,
  -- What the law must never let out, held here too (政务数据共享条例 第3、13、14、15条).
  constraint published_is_lawful check (state <> 'published' or (not holds_secrets and secrecy_assessed and privacy_assessed
    and approved_by is not null and jsonb_array_length(items) > 0
    and (attribute <> 'conditional' or (scope is not null and uses is not null))
    and (attribute <> 'not-shared' or coalesce(legal_basis ->> 'level', '') in ('law', 'administrative-regulation', 'state-council-decision'))))
);
create index resource_system on catalogue.resource (system) where state = 'published';
create index resource_organ on catalogue.resource (organ, state);

-- The running number of each class: it is taken in the acting transaction, so numbers have no gaps.
create table catalogue.class_sequence (class text primary key, last int not null);

create table catalogue.request (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  number text not null,
  resource uuid not null references catalogue.resource,
  resource_name text not null,
  organ text not null,
  provider text not null,
  system uuid not null,
  basis text not null,
  scenario text not null,
  scope text not null,
  purpose text not null,
  fields jsonb not null,
  way text not null,
  valid_from date not null,
  valid_until date not null,
  attribute text not null,
  signed_by text,
  signed_on date,
  missing jsonb,
  noticed_on date,
  supplement text,
  extension_days int,
  extended_on date,
  replied_on date,
  late boolean not null default false,
  reasons text,
  check (valid_until >= valid_from)
);
create index request_organ on catalogue.request (organ, created_at);
create index request_provider on catalogue.request (provider, created_at);

create table catalogue.authorisation (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  resource uuid not null references catalogue.resource,
  resource_name text not null,
  provider text not null,
  organ text not null,
  system uuid not null,
  request uuid not null unique references catalogue.request,
  fields jsonb not null,
  purpose text not null,
  valid_from date not null,
  valid_until date not null,
  state text not null check (state in ('agreed', 'active', 'suspended', 'terminated')),
  remark text,
  check (valid_until >= valid_from)
);
create index authorisation_use on catalogue.authorisation (resource, system);

create table catalogue.correction (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  resource uuid not null references catalogue.resource,
  resource_name text not null,
  organ text not null,
  provider text not null,
  fields jsonb not null,
  what text not null,
  outcome text,
  answered_on date,
  late boolean not null default false,
  reasons text
);
