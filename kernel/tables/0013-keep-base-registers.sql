-- What base registers stand on: places below the county, who may read which fields for which matter, and every look.

create table kernel.locality (
  code text primary key check (code ~ '^\d{9}(\d{3})?$'),
  name text not null,
  parent text not null                       -- the county of a town, the town of a village
);
create index locality_parent on kernel.locality (parent);

-- A right to read (用数权): an organ may read these fields of a base register for this matter, and how.
create table kernel.reading_right (
  id uuid primary key,
  register text not null,
  organ text not null,
  matter text not null,                      -- code of the matter, e.g. 'birth-registration'
  title text not null,
  title_en text not null,
  basis text not null,                       -- the law it rests on
  fields text[] not null,
  unmasked text[] not null default '{}',     -- of those, the fields shown whole
  ways text[] not null,                      -- 'open', 'list', 'compare', 'export', 'feed'
  hold_days int not null default 0,          -- looks are shown to the person so many days later (-1: only when released)
  valid_from text not null,
  valid_to text,
  granted_by text not null,
  granted_organ text,
  granted_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index reading_right_use on kernel.reading_right (register, organ, matter);

-- Every look at a record, written before the answer leaves. Kept by month as the log is.
create table kernel.look (
  id uuid not null,
  at timestamptz(3) not null,
  register text not null,
  record uuid not null,
  way text not null,                         -- as in ways above
  fields text[] not null,
  actor_kind text not null,
  actor text not null,
  actor_name text not null,
  organ text,
  system text,
  reading_right uuid,
  matter text not null,
  purpose text not null,
  request text not null,
  shown_from timestamptz(3),                 -- when the person may see it; null: when released
  primary key (id, at)
) partition by range (at);
create table kernel.look_other partition of kernel.look default;
create index look_record on kernel.look (register, record, at);
create index look_actor on kernel.look (actor, at);
create trigger kept_as_written before delete or update on kernel.look for each row execute function kernel.refuse_change();
create trigger kept_whole before truncate on kernel.look for each statement execute function kernel.refuse_change();
select kernel.open_months('kernel.look', kernel.month_of(now()), 2);

-- What every record of a base register has beside its fields (kernel/module/base-register.ts); a room's own table is made like this one.
create table kernel.base_record (
  id uuid not null,
  prefecture text not null,
  version int not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  state text not null default 'living' check (state in ('living', 'ended', 'gone', 'merged')),
  simulated boolean not null default false,
  merged_into uuid,
  entered_kind text not null,
  entered_on text not null,
  entered_organ text,
  entered_actor text not null,
  entered_name text not null,
  batch uuid,
  batch_row int,
  entered_xact xid8 not null default pg_current_xact_id()
);
comment on table kernel.base_record is 'a shape, never a row';

-- Lays out what stands beside a base register's own table: a partition for each prefecture, its life events, its numbers.
-- Events are parted by record, not by place: people move, their past does not.
create function kernel.lay_base_register(name text) returns void language plpgsql as $$
declare
  noun text := split_part(name, '.', 2);
  part text;
begin
  execute format('create table %1$s_elsewhere partition of %1$s default', name);
  foreach part in array array['4301','4302','4303','4304','4305','4306','4307','4308','4309','4310','4311','4312','4313','4331'] loop
    execute format('create table %1$s_%2$s partition of %1$s for values in (%2$L)', name, part);
  end loop;
  execute format('create index %s_entered on %s using brin (created_at)', noun, name);

  execute format('create table %s_event (
    record uuid not null,
    seq int not null,
    kind text not null,
    effective text not null,
    at timestamptz(3) not null,
    actor text not null,
    actor_name text not null,
    organ text,
    sets jsonb not null,
    voids int[] not null default ''{}'',
    evidence text,
    batch uuid,
    request text not null,
    xact xid8 not null default pg_current_xact_id(),
    primary key (record, seq)
  ) partition by hash (record)', name);
  for n in 0..7 loop
    execute format('create table %1$s_event_%2$s partition of %1$s_event for values with (modulus 8, remainder %2$s)', name, n);
  end loop;
  execute format('create index %s_event_xact on %s_event (xact)', noun, name);
  execute format('create trigger kept_as_written before delete or update on %s_event for each row execute function kernel.refuse_change(''but xact'')', name);
  execute format('create trigger kept_whole before truncate on %s_event for each statement execute function kernel.refuse_change()', name);

  execute format('create table %s_key (number text primary key, record uuid not null, prefecture text not null)', name);
  execute format('create index %s_key_record on %s_key (record)', noun, name);
end $$;
