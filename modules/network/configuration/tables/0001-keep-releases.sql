-- Releases of the configuration. A text is kept once, by its SM3 digest, however many releases hold it. What was released is
-- never altered, and nobody approves what they proposed.
create table configuration.release (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  network text not null check (network in ('intranet', 'extranet', 'internet', 'crypto')),
  number int not null check (number > 0),
  state text not null check (state in ('proposed', 'released', 'superseded', 'withdrawn')),
  organ text not null,
  reason text not null,
  files int not null,
  added int not null,
  changed int not null,
  removed int not null,
  settled text not null,
  digest text,
  proposer text not null,
  proposer_name text not null,
  behalf text,
  approver text,
  approver_name text,
  released_at timestamptz,
  outcome text,
  unique (network, number),
  constraint two_people check (approver is null or (approver <> proposer and behalf is distinct from 'official/' || approver)),
  check ((state in ('released', 'superseded')) = (approver is not null and digest is not null and released_at is not null))
);
create unique index release_proposed on configuration.release (network) where state = 'proposed';
create unique index release_running on configuration.release (network) where state = 'released';

create table configuration.text (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  bytes int not null,
  text text not null
);

create table configuration.release_file (
  release uuid not null references configuration.release,
  path text not null,
  program text not null,
  device text not null,
  living boolean not null,
  version text not null,
  digest text not null references configuration.text,
  primary key (release, path)
);
create index release_file_digest on configuration.release_file (digest);

create table configuration.manifest (
  release uuid primary key references configuration.release,
  manifest text not null,
  statement text not null,
  signature text not null,
  certificate text not null,
  chain jsonb not null
);

create function configuration.never_alters() returns trigger language plpgsql as $$
begin
  raise exception 'what was released is never altered';
end $$;
create trigger never_alters before update or delete on configuration.text for each row execute function configuration.never_alters();
create trigger never_alters before update or delete on configuration.release_file for each row execute function configuration.never_alters();
create trigger never_alters before update or delete on configuration.manifest for each row execute function configuration.never_alters();
