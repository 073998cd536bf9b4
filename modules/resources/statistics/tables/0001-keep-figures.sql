-- Counts as published, and figures of quality, each with its day. What is counted beneath a published cell is kept nowhere.

create table statistics.snapshot (
  cube text not null,
  period text not null,                      -- 2026, 2026-03 or 2026-03-31
  day text not null,                         -- the day on which records counted
  bound int not null,
  rounding int not null,
  simulated boolean not null,
  taken_at timestamptz(3) not null,
  primary key (cube, period)
);

create table statistics.cell (
  cube text not null,
  period text not null,
  key text[] not null,                       -- codes in the order of the cube's dimensions
  value int not null,
  primary key (cube, period, key),
  foreign key (cube, period) references statistics.snapshot
);
create trigger kept_as_written before update or delete on statistics.cell for each row execute function kernel.refuse_change();

create table statistics.quality (
  day text not null,
  register text not null,
  aspect text not null,
  measure text not null,
  organ text not null,
  area text not null,                        -- a prefecture of four digits; empty where figures go by organ alone
  reached bigint not null,
  total bigint not null,
  days bigint not null default 0,
  primary key (day, register, aspect, measure, organ, area)
);

create table statistics.quality_day (
  day text primary key,
  simulated boolean not null,
  taken_at timestamptz(3) not null
);
