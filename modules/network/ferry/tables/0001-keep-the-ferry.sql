-- The books of the ferry, on each side its own. What the rules say, the tables hold: a number is given once in a channel, what
-- leaves the intranet was released, nobody decides on what they proposed, a line of a file is kept once.
create table ferry.channel (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  title text not null,
  organ text not null,
  direction text not null check (direction in ('out', 'in')),
  peer text not null check (peer in ('extranet', 'intranet')),
  last_number int not null default 0,
  last_digest text,
  state text not null check (state in ('open', 'closed')),
  check ((last_number = 0) = (last_digest is null))
);
create unique index channel_name on ferry.channel (name, direction);

create table ferry.sender (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  organ text not null,
  network text not null check (network in ('extranet', 'intranet')),
  root text not null,
  fingerprint text not null,
  refused_serials jsonb not null default '[]',
  proposed_by text not null,
  proposed_by_name text not null,
  trusted_by text,
  trusted_by_name text,
  state text not null check (state in ('proposed', 'trusted', 'ended')),
  reason text,
  constraint sender_by_two check (trusted_by is null or trusted_by <> proposed_by),
  constraint sender_trusted check (state <> 'trusted' or trusted_by is not null)
);

create table ferry.schema (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  title text not null,
  organ text not null,
  key text,
  columns jsonb not null,
  state text not null check (state in ('in-force', 'withdrawn'))
);
create unique index schema_name on ferry.schema (name) where state = 'in-force';

create table ferry.release (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  organ text not null,
  channel uuid not null references ferry.channel,
  purpose text not null,
  was_level text not null,
  basis text not null check (basis in ('never-secret', 'term-ended', 'declared')),
  classified_on date,
  term_years int,
  document text,
  declared_on date,
  files jsonb not null,
  proposed_by text not null,
  proposed_by_name text not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  opinion text,
  state text not null check (state in ('proposed', 'exported', 'refused')),
  constraint release_by_two check (decided_by is null or decided_by <> proposed_by),
  constraint release_decided check (state = 'proposed' or decided_by is not null)
);
create index release_waits on ferry.release (organ) where state = 'proposed';

create table ferry.package (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  channel uuid not null references ferry.channel,
  direction text not null check (direction in ('out', 'in')),
  number int not null check (number > 0),
  organ text not null,
  from_zone text not null,
  to_zone text not null,
  sender_name text not null,
  person_name text not null,
  purpose text not null,
  files int not null,
  records int not null,
  bytes int not null,
  digest text not null,
  sm3 text not null,
  previous text,
  made_at timestamptz not null,
  received_at timestamptz,
  release uuid references ferry.release,
  state text not null check (state in ('exported', 'received', 'imported')),
  constraint package_once unique (channel, number),
  constraint package_released check (direction = 'in' or from_zone <> 'intranet' or release is not null),
  check (from_zone <> to_zone),
  check ((direction = 'in') = (state = 'imported'))
);
create unique index package_after on ferry.package (channel, previous) nulls not distinct;

create table ferry.file (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  package uuid not null references ferry.package,
  organ text not null,
  "type" text not null,
  schema text,
  level text not null,
  bytes int not null,
  records int not null,
  sm3 text not null,
  at int not null,
  constraint file_once unique (package, name)
);

create table ferry.record (
  file uuid not null references ferry.file,
  line int not null,
  key text,
  data jsonb not null,
  primary key (file, line)
);

-- Packages, receipts and files under review, as they are; read in part, so not compressed.
create table ferry.parcel (
  id uuid not null,
  kind text not null check (kind in ('package', 'receipt', 'release')),
  bytes bytea not null,
  primary key (id, kind)
);
alter table ferry.parcel alter column bytes set storage external;

create table ferry.quarantine (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  organ text not null,
  sm3 text not null,
  bytes int not null,
  claims text,
  brought_by text not null,
  brought_by_name text not null,
  times int not null default 1,
  grounds jsonb not null,
  held_at timestamptz not null,
  state text not null check (state in ('held', 'reviewed')),
  finding text,
  reviewed_by_name text
);
create unique index quarantine_held on ferry.quarantine (sm3, organ) where state = 'held';

-- What was refused, sealed under the zone's key. Nothing in the platform reads this table.
create table ferry.sealed (quarantine uuid primary key references ferry.quarantine, bytes bytea not null);
