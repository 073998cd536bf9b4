create table exchange.service (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null constraint service_name_is_one unique,
  resource uuid not null,
  resource_name text not null,
  organ text not null,
  system uuid not null,
  kind text not null check (kind in ('sql', 'file', 'http')),
  connection text,
  source text not null,
  key_field text not null,
  state text not null check (state in ('proposed', 'open', 'closed')),
  remark text
);

create table exchange.client (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  organ text not null,
  system uuid not null,
  public_key text not null,
  key_id text not null constraint client_key_is_one unique,
  state text not null check (state in ('active', 'suspended')),
  remark text
);
create index client_system on exchange.client (system);

create table exchange.subscription (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  service text not null references exchange.service (name),
  client uuid not null references exchange.client,
  organ text not null,
  fields jsonb not null,
  purpose text not null,
  state text not null check (state in ('active', 'ended'))
);
-- What polling knows of a subscription. It is no part of the record: it changes at every look.
create table exchange.progress (
  subscription uuid primary key references exchange.subscription,
  last_seq bigint not null default 0,
  acknowledged bigint not null default 0,
  looked_at timestamptz,
  hindered text[] not null default '{}'      -- refusal codes of the last look
);
-- The digest of each row as it was last queued: a row is queued again exactly when it has changed.
create table exchange.sent (
  subscription uuid not null references exchange.subscription,
  key text not null,
  digest text not null,
  primary key (subscription, key)
);
create table exchange.queue (
  subscription uuid not null references exchange.subscription,
  seq bigint not null,
  data jsonb not null,
  at timestamptz not null,
  primary key (subscription, seq)
);

-- Calls are logged in batches of those that end together; the gateway signs the Merkle root of each batch.
create table exchange.batch (
  id uuid primary key,
  at timestamptz(3) not null,
  size int not null,
  root bytea not null,
  key_id text not null,
  signature bytea not null
);
create table exchange.call (
  id uuid primary key,
  batch uuid not null,
  leaf int not null,                         -- place in the batch
  at timestamptz(3) not null,
  day date not null,
  client uuid,                               -- null when the caller could not be recognised
  organ text,
  system uuid,
  service text not null,
  provider text,
  resource uuid,
  authorisation uuid,
  fields text[] not null,
  purpose text,
  rows int not null,
  request text not null,                     -- the text that the caller signed
  signature bytea,
  request_digest text not null,
  answer_digest text,
  ms real not null,
  outcome text not null check (outcome in ('answered', 'refused', 'failed')),
  grounds text[] not null,
  clauses text[] not null,
  nonce text
);
-- Held here as well as in memory: a call is answered once, whichever process hears it.
create unique index call_is_heard_once on exchange.call (client, nonce) where nonce is not null;
-- Ids grow with time: the newest calls are the last ids.
create index call_organ on exchange.call (organ, id);
create index call_provider on exchange.call (provider, id);
-- Totals of a batch by service, added and never changed, so that no two batches wait for each other.
create table exchange.tally (
  batch uuid not null,
  day date not null,
  service text not null,
  organ text not null,
  provider text not null,
  answered int not null,
  refused int not null,
  failed int not null,
  rows bigint not null,
  primary key (batch, service, organ)
);
create index tally_day on exchange.tally (day);
