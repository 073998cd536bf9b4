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
