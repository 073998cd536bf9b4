-- What reading with a purpose stands on: matters and the fields that each needs, applications for rights, who is which record,
-- what is done about looks that are held back, and how much each reader has used up this hour.

-- A matter for which a base register is read, and the fields that it needs. A right that names others is warned of.
create table kernel.reading_matter (
  register text not null,
  code text not null check (code ~ '^[a-z0-9-]{1,60}$'),
  title text not null,
  title_en text not null,
  needs text[] not null,
  kept_by text not null,
  kept_at timestamptz(3) not null,
  primary key (register, code)
);

alter table kernel.reading_right
  add application uuid,                      -- the case that it was granted in; null: laid with the province
  add confirmed_organ text,                  -- the lead organ of the base that confirmed sensitive fields
  add revoked_by text,
  add revoked_for text;

-- What an organ applies for; the errand itself is the case of the same id.
create table kernel.right_application (
  id uuid primary key,
  register text not null,
  organ text not null,
  matter text not null,
  basis text not null,
  reason text not null,
  fields text[] not null,
  unmasked text[] not null,
  ways text[] not null,
  hold_days int not null,
  valid_from text not null,
  valid_to text,
  asked_by text not null,
  asked_at timestamptz(3) not null,
  agreed_by text,
  reading_right uuid
);

-- Whose record it is: `citizen/<id>` for a citizen, `legal-person/<credit code>` for a firm and whoever represents it.
create table kernel.citizen_record (
  holder text not null,
  register text not null,
  record uuid not null,
  primary key (holder, register)
);

-- Looks that are held back until released: a ruling covers what the organ has looked at for the matter up to its instant.
create table kernel.look_ruling (
  id uuid primary key,
  register text not null,
  record uuid not null,
  organ text not null,
  matter text not null,
  kind text not null check (kind in ('release', 'keep')),
  at timestamptz(3) not null,
  actor text not null,
  actor_name text not null,
  basis text not null
);
create index look_ruling_record on kernel.look_ruling (register, record);
create trigger kept_as_written before delete or update on kernel.look_ruling for each row execute function kernel.refuse_change();
create trigger kept_whole before truncate on kernel.look_ruling for each statement execute function kernel.refuse_change();

create index look_organ on kernel.look (organ, at);
create index look_at on kernel.look (at);
create index look_held on kernel.look (register, organ, matter, record) where shown_from is null;

-- What an official, an organ or a client used up in an hour: numbers that named nobody, and records seen for the first time.
-- In parts, so that two readers of one organ do not wait for each other. Kept for a day.
create table kernel.reading_spent (
  who text not null,                         -- 'actor/…', 'organ/…', 'client/…'
  hour timestamptz(3) not null,
  part smallint not null,
  misses int not null,
  records int not null,
  primary key (who, hour, part)
);
create index reading_spent_hour on kernel.reading_spent (hour);
