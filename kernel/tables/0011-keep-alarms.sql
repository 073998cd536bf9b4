-- What the platform itself finds wrong: a forked log, a dead sealer, a time-stamp authority that does not answer, a grant
-- that was cut. One row stands for one trouble however often it is found again; it is cleared when the trouble is over, and
-- the next one of its kind is a new row.
create table kernel.alarm (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
  about text not null,
  detail jsonb not null,
  raised_at timestamptz(3) not null,
  found_at timestamptz(3) not null,
  times int not null default 1,
  cleared_at timestamptz(3),
  check (cleared_at >= raised_at)
);
create unique index alarm_stands on kernel.alarm (kind, about) where cleared_at is null;
create index alarm_raised on kernel.alarm (raised_at, id);
