-- Backups and drills are written by the platform with what it measured; a system has at most one stated need.
create table continuity.backup (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  taken_at timestamptz(3) not null,
  zone text not null check (zone in ('extranet', 'intranet')),
  backup text not null unique,
  way text not null,
  files int not null,
  bytes double precision not null,
  seconds double precision not null,
  wal_until text not null,
  verified_at timestamptz(3)
);
create index backup_taken on continuity.backup (taken_at desc);

create table continuity.drill (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  ran_at timestamptz(3) not null,
  zone text not null check (zone in ('extranet', 'intranet')),
  kind text not null check (kind in ('restore', 'failover')),
  outcome text not null check (outcome in ('passed', 'failed')),
  backup text,
  restored_to timestamptz(3),
  rpo_seconds double precision check (rpo_seconds >= 0),
  rto_seconds double precision check (rto_seconds >= 0),
  log_lines int,
  log_whole boolean,
  tables int,
  rows_equal boolean,
  found text,
  -- What passed has figures, and nothing it looked at was wrong.
  check (outcome = 'failed' or (rpo_seconds is not null and rto_seconds is not null and log_whole is not false and rows_equal is not false))
);
create index drill_ran on continuity.drill (kind, ran_at desc);

create table continuity.need (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  level text not null check (level in ('1', '2', '3', '4', '5', '6')),
  rto_minutes int not null,
  rpo_minutes int not null,
  basis text not null,
  constraint need_of_system unique (system)
);

create table continuity.work_order (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  what text not null check (what in ('backup', 'drill')),
  reason text not null,
  state text not null check (state in ('waiting', 'done')),
  ordered_by text not null,
  done_at timestamptz(3)
);
create unique index order_waits on continuity.work_order (what) where state = 'waiting';
